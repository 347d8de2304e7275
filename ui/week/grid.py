"""The grid of the week: hours and columns are painted, blocks are focusable children."""

import itertools
from dataclasses import replace
from datetime import datetime, time

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from planner.domain.blocks.busy import clash
from ui.bridge.formats import clock, clock_range
from ui.kit import (
    BlockState,
    WeekBlockSpec,
    paint_week_block,
    painting,
    role_font,
    tabular,
    text_scale,
    text_width,
)
from ui.kit.tooltips import plain_tooltip
from ui.week.arrangement import Arrangement, BusySpan, arrange, busy_spans
from ui.week.backdrop import paint_columns, paint_hours, paint_now
from ui.week.block_widget import BlockWidget, Grip
from ui.week.busy_words import busy_list, busy_sentence, busy_spec
from ui.week.drag import BlockDrag
from ui.week.frame import LEAST_HOUR, TOP, GridFrame
from ui.week.geometry import HourRange, Lane, at_minutes, hours_to_show
from ui.week.neighbours import next_key
from ui.week.plan import BlockKey, WeekBlock, WeekPlan
from ui.week.words import block_title

_LEAST_BODY = 18
_EARLIEST_HOUR, _LATEST_HOUR = 6, 22


class WeekGrid(QWidget):
    """Shows a WeekPlan. `moved` and `resized` carry the block and where the owner put it (time of the screen).

    `moved` carries the new length as well, None when it stays.
    """

    selected = Signal(object)
    opened = Signal(object)
    moved = Signal(object, object, object)
    resized = Signal(object, int)
    size_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan: WeekPlan | None = None
        self._now: datetime | None = None
        self._hours = HourRange(7, 19)
        self._selected: BlockKey | None = None
        self._widgets: dict[BlockKey, BlockWidget] = {}
        self._spans: list[BusySpan] = []
        self._arrangement = Arrangement()
        self._busy: list[tuple[QRect, BusySpan, WeekBlockSpec]] = []
        self._drag: BlockDrag | None = None
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_plan(
        self, plan: WeekPlan, now: datetime, work_hours: tuple[int, int], selected: BlockKey | None = None
    ) -> None:
        """Show a week; widgets of blocks that stay are kept, so that the focus stays with them."""
        self._drag = None
        self._plan, self._now, self._selected = plan, now, selected
        own = [(block.start, block.end) for block in plan.blocks]
        self._spans = busy_spans(plan.busy, plan.days)
        others = [part for span in self._spans if (part := _by_day(span)) is not None]
        self._hours = hours_to_show(*work_hours, [*own, *others])
        self.setAccessibleDescription(busy_list(plan))
        self._fill_widgets(plan)
        self.updateGeometry()
        self._place_all()
        self.update()

    def set_now(self, now: datetime) -> None:
        """Move the line of the present."""
        self._now = now
        self.update()

    def select(self, key: BlockKey | None) -> None:
        """Ring one block."""
        before, self._selected = self._selected, key
        for changed in {before, key} - {None}:
            widget = self._widgets.get(changed) if changed else None
            if widget is not None:
                widget.show_block(widget.block, selected=changed == key)

    def focus_block(self, key: BlockKey | None) -> None:
        """Give the keyboard focus to a block, or to the grid itself."""
        widget = self._widgets.get(key) if key else None
        if widget is None:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        widget.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focused_block(self) -> WeekBlock | None:
        """The block that has the keyboard focus."""
        return next((widget.block for widget in self._widgets.values() if widget.hasFocus()), None)

    def block_widgets(self) -> list[BlockWidget]:
        """The blocks in the order of time."""
        return list(self._widgets.values())

    def widget_of(self, key: BlockKey) -> BlockWidget | None:
        """The widget of a block."""
        return self._widgets.get(key)

    def frame(self) -> GridFrame:
        """The measures at the present size."""
        gutter = text_width(clock(time(20)), tabular(role_font("small"))) + 36
        return GridFrame(self.width(), self.height(), gutter, self._hours, _LEAST_BODY * text_scale())

    def sizeHint(self) -> QSize:
        return QSize(700, self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(420, round(self._hours.count * LEAST_HOUR * max(1.0, text_scale())) + 2 * TOP)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_all()
        self.size_changed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.selected.emit(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plan, now = self._plan, self._now
        if plan is None or now is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        focused, selected = self.focused_block(), plan.find(self._selected)
        key = next_key(plan, focused, Qt.Key(event.key()), now)
        if key is None:
            super().keyPressEvent(event)
            return
        # The first arrow leads to what is selected already, the next ones on from there.
        self.focus_block(key if focused or selected is None else selected.key)

    def busy_bodies(self) -> list[QRect]:
        """Where the other appointments are painted."""
        return [body for body, _, _ in self._busy]

    def busy_at(self, at: QPoint) -> BusySpan | None:
        """The appointment that is painted at a point."""
        return next((span for body, span, _ in self._busy if body.contains(at)), None)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            span = self.busy_at(event.pos())
            QToolTip.showText(event.globalPos(), plain_tooltip(busy_sentence(span.busy)) if span else "", self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        plan, now = self._plan, self._now
        if plan is None or now is None:
            return
        frame = self.frame()
        with painting(self) as painter:
            paint_columns(painter, frame, plan, now)
            paint_hours(painter, frame)
            for body, _, spec in self._busy:
                if body.intersects(event.rect()):
                    paint_week_block(painter, QRectF(body), spec)
            self._paint_drag_origin(painter, frame)
            paint_now(painter, frame, plan, now)

    def _fill_widgets(self, plan: WeekPlan) -> None:
        wanted = {block.key: block for block in plan.blocks}
        gone = [widget for key, widget in self._widgets.items() if key not in wanted]
        # A widget that has the focus is not lent to another block: the keys would act on the wrong one.
        free = [widget for widget in gone if not widget.hasFocus()]
        focused = [widget for widget in gone if widget.hasFocus()]
        kept: dict[BlockKey, BlockWidget] = {}
        for key, block in wanted.items():
            widget = self._widgets.get(key) or (free.pop() if free else self._new_widget(block))
            widget.show_block(block, selected=key == self._selected)
            widget.show()
            kept[key] = widget
        self._widgets = kept
        if focused:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        for widget in (*free, *focused):
            widget.hide()
            widget.deleteLater()
        self._order_tabs()

    def _order_tabs(self) -> None:
        widgets = self.block_widgets()
        for before, after in itertools.pairwise(widgets):
            QWidget.setTabOrder(before, after)

    def _new_widget(self, block: WeekBlock) -> BlockWidget:
        widget = BlockWidget(block, self)
        widget.clicked.connect(self._on_clicked)
        widget.opened.connect(self.opened)
        widget.reached.connect(self.selected)
        widget.drag_began.connect(self._on_drag_began)
        widget.dragged.connect(self._on_dragged)
        widget.dropped.connect(self._on_dropped)
        widget.drag_cancelled.connect(self._on_drag_cancelled)
        return widget

    def _place_all(self) -> None:
        if self._plan is None or self.height() <= 2 * TOP:
            return
        frame = self.frame()
        self._arrangement = arrange(self._plan, self._spans, frame)
        for key, widget in self._widgets.items():
            block = widget.block
            widget.set_body(frame.body_of(block.start, block.occurrence.minutes, self._arrangement.blocks[key]))
        self._busy = [
            (frame.body_of(span.start, span.minutes, lane), span, busy_spec(span))
            for span, lane in self._arrangement.busy
            if self._hours.first * 60 < span.last_minute and span.first_minute < self._hours.last * 60
        ]

    def _on_clicked(self) -> None:
        widget = self.sender()
        if isinstance(widget, BlockWidget):
            widget.setFocus(Qt.FocusReason.MouseFocusReason)
            self.opened.emit(widget.block)

    def _on_drag_began(self, widget: BlockWidget, grip: str, at: QPointF) -> None:
        self._drag = BlockDrag.began(widget.block, Grip(grip), self.frame().minutes_at(at.y()))
        widget.raise_()

    def _on_dragged(self, at: QPointF) -> None:
        if self._drag is None or self._plan is None:
            return
        frame = self.frame()
        day = self._plan.days[frame.column_at(at.x())]
        self._drag = drag = self._drag.to(day, frame.minutes_at(at.y()))
        widget = self._widgets[drag.block.key]
        met = clash(self._plan.busy, drag.start, drag.end)
        times = (clock_range(drag.start, drag.end),)
        spec = replace(widget.spec(), lines=times, selected=True, clash=met is not None and not met.is_soft)
        widget.set_spec(spec, widget.accessibleName())
        widget.set_body(frame.body_of(drag.start, drag.minutes, Lane(0, 1)))
        self.update()

    def _on_dropped(self) -> None:
        drag, self._drag = self._drag, None
        if drag is None:
            return
        self._put_back(drag)
        if drag.is_change and drag.grip is Grip.EDGE:
            self.resized.emit(drag.block, drag.minutes)
        elif drag.is_change:
            self.moved.emit(drag.block, drag.start, drag.minutes if drag.grip is Grip.TOP else None)

    def _on_drag_cancelled(self) -> None:
        drag, self._drag = self._drag, None
        if drag is not None:
            self._put_back(drag)

    def _put_back(self, drag: BlockDrag) -> None:
        """Show the block where the plan has it; when the move is accepted, the reload that follows moves it."""
        widget = self._widgets[drag.block.key]
        widget.show_block(drag.block, selected=drag.block.key == self._selected)
        self._place_all()
        self.update()

    def _paint_drag_origin(self, painter: QPainter, frame: GridFrame) -> None:
        drag = self._drag
        if drag is not None and drag.grip is Grip.BODY:
            block = drag.block
            body = frame.body_of(block.start, block.occurrence.minutes, self._arrangement.blocks[block.key])
            paint_week_block(painter, QRectF(body), WeekBlockSpec(block_title(block), (), BlockState.MOVED_AWAY))


def _by_day(span: BusySpan) -> tuple[datetime, datetime] | None:
    """The part of an appointment that the hours of the week grow for: nobody needs to see the night."""
    first, last = max(span.first_minute, _EARLIEST_HOUR * 60), min(span.last_minute, _LATEST_HOUR * 60)
    return (at_minutes(span.start, first), at_minutes(span.start, last)) if first < last else None
