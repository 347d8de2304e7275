"""The planned week in seven columns: the blocks that can be moved, and what they have to make way for."""

from datetime import datetime, time, timedelta

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.clock import at_midnight
from planner.domain.blocks.occurrences import Occurrence, OccurrenceState
from planner.domain.blocks.pauses import pause_on
from ui.bridge.formats import NARROW, NO_BREAK, clock, clock_range, day_long
from ui.kit import (
    BlockState,
    WeekBlockSpec,
    color,
    draw_text,
    hairline,
    paint_hatch,
    paint_week_block,
    painting,
    role_font,
    rounded,
    tabular,
    text_width,
    tinted,
)
from ui.kit.paint import CENTER, RIGHT
from ui.review.board_item import BoardItem
from ui.review.week_state import BoardBlock, WeekState
from ui.review.words import because, block_name, short_day

_GUTTER, _HEAD = 52, 44
_HOUR_PAD = 14
_WEEKEND = 0.64
_SNAP = 15
_RING = BoardItem.RING
_LOOKS = {
    OccurrenceState.KEPT: BlockState.KEPT,
    OccurrenceState.SHORTENED: BlockState.SHORTENED,
    OccurrenceState.MISSED: BlockState.MISSED,
    OccurrenceState.PAUSED: BlockState.PAUSED,
}


class WeekBoard(QWidget):
    """Shows a WeekState and lets its blocks be moved; `moved` follows every change."""

    moved = Signal()

    def __init__(self, state: WeekState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = state
        self.items: list[BoardItem] = []
        self._held: datetime | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Blocks of the week"))
        self.refresh()

    def refresh(self) -> None:
        """Show the blocks as the state has them; the one in focus keeps it."""
        focused = next((item.place for item in self.items if item.hasFocus()), None)
        while len(self.items) > len(self.state.blocks):
            gone = self.items.pop()
            gone.hide()
            gone.deleteLater()
        for place, block in enumerate(self.state.blocks):
            if place == len(self.items):
                self.items.append(self._new_item(place, block))
            else:
                self.items[place].set_spec(self._spec(place, block), self._sentence(place, block))
        self._arrange()
        if focused is not None and self.items:
            self.items[min(focused, len(self.items) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
        self.update()

    def focus_first(self) -> bool:
        """Put the focus on the first block; False when there is none."""
        if not self.items:
            return False
        self._in_order()[0].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def sizeHint(self) -> QSize:
        return QSize(660, _HEAD + 260)

    def minimumSizeHint(self) -> QSize:
        return QSize(420, _HEAD + 220)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.refresh()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with painting(self) as painter:
            rounded(painter, QRectF(self.rect()), 10, fill="surface", edge="hairline")
            self._paint_days(painter)
            self._paint_hours(painter)
            self._paint_around(painter)

    def _new_item(self, place: int, block: BoardBlock) -> BoardItem:
        item = BoardItem(place, self._spec(place, block), self._sentence(place, block), self)
        item.stepped.connect(self._on_stepped)
        item.walked.connect(self._on_walked)
        item.dragged.connect(self._on_dragged)
        item.put_down.connect(self._on_put_down)
        item.dropped.connect(self._on_dropped)
        item.show()
        return item

    def _paint_days(self, painter: QPainter) -> None:
        edges = self._edges()
        below = self.height() - _HEAD
        for number, day in enumerate(self.state.days):
            left, right = edges[number], edges[number + 1]
            column = QRectF(left, _HEAD, right - left, below - 1)
            holiday = self.state.holidays.get(day, "")
            pause = pause_on(self.state.pauses, day)
            if number > 4:
                painter.fillRect(column, color("sunken"))
            if holiday:
                tinted(painter, column, "warn_soft", 0.55)
            if day == self.state.now.date():
                tinted(painter, column, "accent_soft", 0.32)
            if pause is not None:
                paint_hatch(painter, column, "strong", step=12)
            painter.fillRect(QRectF(left, _HEAD, 1, below), color("hairline"))
            under = holiday or (pause.why or self.tr("Pause") if pause is not None else "")
            top = 4 if under else 12
            painter_room = QRectF(left + 3, top, right - left - 6, 20)
            draw_text(painter, painter_room, short_day(day), role_font("body_strong"), "text", CENTER)
            if under:
                room = QRectF(left + 3, top + 19, right - left - 6, 15)
                draw_text(painter, room, under, role_font("block_line"), "warn_text" if holiday else "text2", CENTER)
        hairline(painter, 1, self.width() - 1, _HEAD)

    def _paint_hours(self, painter: QPainter) -> None:
        low, high = self.state.hours
        font = tabular(role_font("block_line"))
        every = 1 if self._hour() >= 24 else 2
        for hour in range(low + 1, high):
            y = round(self._y(timedelta(hours=hour)))
            hairline(painter, _GUTTER, self.width() - 1, y)
            if (hour - low) % every == 0:
                words = clock(time(hour)).replace(NO_BREAK, NARROW)
                draw_text(painter, QRectF(0, y - 8, self._gutter() - 7, 16), words, font, "text3", RIGHT)

    def _paint_around(self, painter: QPainter) -> None:
        """Other appointments, blocks that nothing moves any more, and the places that were left."""
        for busy in self.state.busy:
            for day in self.state.days:
                rect = self._rect_on(day_start := at_midnight(day), busy.start, busy.end)
                if rect is not None and not busy.is_soft:
                    title = busy.title if busy.start >= day_start or busy.is_all_day else ""
                    paint_week_block(painter, rect, WeekBlockSpec(title, (), BlockState.BUSY))
        for start, block in self.state.others:
            rect, end = self._rect_of(start, block.minutes), start + timedelta(minutes=block.minutes)
            paint_week_block(painter, rect, WeekBlockSpec(block_name(block), (self._times(start, end),), _look(block)))
        for each in self.state.blocks:
            if each.is_moved:
                rect = self._rect_of(each.stood, each.minutes)
                ghost = WeekBlockSpec(self.tr("moved"), (), BlockState.MOVED_AWAY)
                paint_week_block(painter, rect, ghost)

    def _arrange(self) -> None:
        for item, block in zip(self.items, self.state.blocks, strict=True):
            rect = self._rect_of(block.start, block.minutes)
            item.setGeometry(rect.adjusted(-_RING, -_RING, _RING, _RING).toAlignedRect())
            item.raise_()

    def _on_stepped(self, place: int, days: int, steps: int) -> None:
        if self.state.step(place, days, steps):
            self.refresh()
            self.moved.emit()

    def _on_walked(self, place: int, days: int, steps: int) -> None:
        order = self._in_order()
        at = order.index(self.items[place]) + (days or steps)
        if 0 <= at < len(order):
            order[at].setFocus(Qt.FocusReason.TabFocusReason)

    def _on_dragged(self, place: int, way: QPoint) -> None:
        block = self.state.blocks[place]
        if self._held is None:
            self._held = block.start
        start = self._held
        home = self._rect_of(start, block.minutes)
        x = home.center().x() + way.x()
        edges = self._edges()
        number = next((each for each in range(7) if x < edges[each + 1]), 6)
        minutes = (start - at_midnight(start.date())).total_seconds() / 60 + way.y() / self._hour() * 60
        low, high = self.state.hours
        snapped = round(minutes / _SNAP) * _SNAP
        snapped = min(max(snapped, low * 60), high * 60 - block.minutes)
        if self.state.put(place, at_midnight(self.state.days[number]) + timedelta(minutes=snapped)):
            self.refresh()

    def _on_put_down(self, place: int) -> None:
        moved = self._held is not None and self._held != self.state.blocks[place].start
        self._held = None
        if moved:
            self.moved.emit()

    def _on_dropped(self, place: int) -> None:
        if self.state.drop(place):
            self.refresh()
            self.moved.emit()

    def _in_order(self) -> list[BoardItem]:
        return sorted(self.items, key=lambda item: self.state.blocks[item.place].start)

    def _spec(self, place: int, block: BoardBlock) -> WeekBlockSpec:
        name = block_name(block.block) if block.block is not None else self.tr("Phone")
        return WeekBlockSpec(name, (self._times(block.start, block.end),), clash=self.state.clash_of(place) is not None)

    def _times(self, start: datetime, end: datetime) -> str:
        """When a block is, or only when it begins where there is little room."""
        times = clock_range(start, end).replace(NO_BREAK, NARROW)
        edges, number = self._edges(), start.weekday()
        fits = text_width(times, role_font("block_line")) <= edges[number + 1] - edges[number] - 18
        return times if fits else clock(start).replace(NO_BREAK, NARROW)

    def _sentence(self, place: int, block: BoardBlock) -> str:
        name = block_name(block.block) if block.block is not None else self.tr("Phone, proposed")
        words = {
            "name": name,
            "day": day_long(block.start.date()),
            "times": clock_range(block.start, block.end),
        }
        clash = self.state.clash_of(place)
        if clash is not None:
            words["what"] = because(clash)
            return self.tr("{name}, {day}, {times}. Overlaps with {what}.").format(**words)
        if block.because is not None:
            words["what"] = because(block.because)
            return self.tr("{name}, {day}, {times}. Moved because of {what}.").format(**words)
        return self.tr("{name}, {day}, {times}.").format(**words)

    def _edges(self) -> list[float]:
        gutter = self._gutter()
        unit = (self.width() - gutter - 1) / (5 + 2 * _WEEKEND)
        edges = [float(gutter)]
        for number in range(7):
            edges.append(edges[-1] + unit * (_WEEKEND if number > 4 else 1))
        return edges

    def _gutter(self) -> int:
        """Room for the hours, more where the text is larger."""
        widest = clock(time(20)).replace(NO_BREAK, NARROW)
        return max(_GUTTER, text_width(widest, tabular(role_font("block_line"))) + _HOUR_PAD)

    def _hour(self) -> float:
        low, high = self.state.hours
        return (self.height() - _HEAD - 4) / (high - low)

    def _y(self, since_midnight: timedelta) -> float:
        return _HEAD + 2 + (since_midnight.total_seconds() / 3600 - self.state.hours[0]) * self._hour()

    def _rect_of(self, start: datetime, minutes: int) -> QRectF:
        midnight = at_midnight(start.date())
        edges, number = self._edges(), (start.date() - self.state.monday).days
        number = min(max(number, 0), 6)
        top = self._y(start - midnight)
        bottom = min(self._y(start - midnight + timedelta(minutes=minutes)), self.height() - 2)
        return QRectF(edges[number] + 3, top + 1, edges[number + 1] - edges[number] - 5, max(16.0, bottom - top - 2))

    def _rect_on(self, midnight: datetime, start: datetime, end: datetime) -> QRectF | None:
        """The part of an appointment that lies on a day, within the hours shown."""
        low, high = self.state.hours
        begin = max(start, midnight + timedelta(hours=low))
        over = min(end, midnight + timedelta(hours=high))
        if begin >= over:
            return None
        return self._rect_of(begin, int((over - begin).total_seconds() // 60))


def _look(block: Occurrence) -> BlockState:
    return _LOOKS.get(block.state, BlockState.SKIPPED)
