"""The selected block: what and when, who is called in it, how it went, and what can be done with it."""

from datetime import datetime

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from planner.domain.blocks.attendance import Reason
from planner.domain.blocks.free_slots import FreeSlot
from planner.domain.blocks.occurrences import OccurrenceState
from ui.bridge.bridge import Bridge
from ui.bridge.formats import capital, clock, clock_range, day_long, length
from ui.bridge.places import zone_words
from ui.kit import (
    Button,
    IconButton,
    Menu,
    PageScroll,
    Separator,
    boxed,
    clear_layout,
    color,
    hbox,
    label,
    painting,
    vbox,
)
from ui.week.bands import pause_words
from ui.week.busy_words import clash_words
from ui.week.call_list_box import CallListBox
from ui.week.clash_box import ClashBox
from ui.week.fact_row import FactRow
from ui.week.mark_box import MarkBox
from ui.week.plan import BlockKey, WeekBlock, slot_shown
from ui.week.reason_box import ReasonBox
from ui.week.series_words import ends_sentence, repeat_sentence
from ui.week.words import block_title, went_to

_SIDES = (18, 0, 14, 14)
_GONE = frozenset({OccurrenceState.SKIPPED, OccurrenceState.MOVED_AWAY})


class BlockPanel(QWidget):
    """Shows one block; every signal is a wish for that block."""

    closed = Signal()
    skip_asked = Signal()
    restore_asked = Signal()
    move_asked = Signal()
    edit_asked = Signal()
    remove_asked = Signal()
    export_asked = Signal()
    due_asked = Signal()
    reason_given = Signal(object)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_drawer = self._at_left = False
        self._shown: BlockKey | None = None
        self.marks = MarkBox()
        self.clash = ClashBox()
        self.reasons = ReasonBox()
        self.calls = CallListBox(bridge)
        self._build()
        self._connect()

    def show_block(self, block: WeekBlock, now: datetime, due_people: int, reason: Reason | None) -> None:
        """Fill the panel; `due_people` 0 says nothing about people, `reason` is why it was skipped or left its week."""
        state = block.occurrence.state
        if block.key != self._shown:
            self._shown = block.key
            self._scroll.verticalScrollBar().setValue(0)
        self._title.setText(block_title(block, long=True))
        has_list = self.calls.show_block(block)
        self.calls.setVisible(has_list)
        self._calls_line.setVisible(has_list)
        self._fill_facts(block, due_people if not block.people else 0)
        self._show_marks(block, now)
        asks_why = state is OccurrenceState.SKIPPED or (block.occurrence.left_week and self.marks.isHidden())
        self._reason_box.setVisible(asks_why)
        self.reasons.set_reason(reason, may_clear=state is OccurrenceState.SKIPPED)
        can_skip = block.is_on_plan and state not in _GONE and state is not OccurrenceState.HOLIDAY
        self.skip_button.setVisible(can_skip)
        self.restore_button.setVisible(state in _GONE or block.occurrence.start != block.occurrence.slot)
        self.move_button.setVisible(block.is_movable)
        self.edit_button.setVisible(block.is_on_plan)
        self.remove_button.setVisible(block.is_on_plan)
        self.more_button.setVisible(can_skip and state is not OccurrenceState.PAUSED)

    def show_clash(self, block: WeekBlock, free: FreeSlot | None, short: FreeSlot | None) -> None:
        """Say what stands in the way of a block and offer other places; nothing when nothing does."""
        in_the_way = block.clash if block.is_in_the_way else None
        self._clash_box.setVisible(in_the_way is not None)
        if in_the_way is not None:
            self.clash.show_clash(in_the_way, block.start, free, short)

    def press_digit(self, digit: str) -> bool:
        """Answer what got in the way by key, while it is asked."""
        for box in (self.reasons, self.marks.reasons):
            if box.isVisible():
                return box.press(digit)
        return False

    def set_drawer(self, is_drawer: bool, *, at_left: bool = False) -> None:
        """Over the grid, on one side or the other, or beside it."""
        self._is_drawer, self._at_left = is_drawer, is_drawer and at_left
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with painting(self) as painter:
            painter.fillRect(self.rect(), color("surface"))
            x = self.width() - 1 if self._at_left else 0
            painter.fillRect(QRectF(x, 0, 1, self.height()), color("strong" if self._is_drawer else "hairline"))

    def _build(self) -> None:
        self._over = label(self.tr("Selected block"), "micro", "text3")
        self._title = label("", "title", wrap=True)
        self.close_button = IconButton("x", self.tr("Close"), self.tr("Esc"))
        head = hbox(vbox(self._over, self._title, spacing=4), spacing=8)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self._facts = vbox(spacing=10)
        self._clash_box = boxed(vbox(self.clash, margins=(14, 0, 12, 14)))
        self._reason_box = boxed(vbox(self.reasons, margins=_SIDES))
        self._marks_line, self._calls_line = Separator(), Separator()
        self._content = vbox(
            boxed(vbox(head, 12, self._facts, spacing=0, margins=(18, 16, 14, 14))),
            self._clash_box,
            self._reason_box,
            self._marks_line,
            self.marks,
            self._calls_line,
            self.calls,
            None,
            spacing=0,
        )
        self._content_box = boxed(self._content)
        self._scroll = PageScroll(self._content_box)
        self.setLayout(vbox(self._scroll, Separator(), self._build_footer(), spacing=0, margins=(1, 0, 1, 0)))

    def _show_marks(self, block: WeekBlock, now: datetime) -> None:
        """How it went is asked above the call list once the block has begun, under it before."""
        can_mark = not block.occurrence.is_ghost and block.start.date() <= now.date()
        self.marks.setVisible(can_mark)
        self._marks_line.setVisible(can_mark)
        if not can_mark:
            return
        self.marks.show_block(block, is_over=block.end <= now)
        comes_first = block.start <= now or self.calls.isHidden()
        if comes_first != (self._content.indexOf(self.marks) < self._content.indexOf(self.calls)):
            for part in (self._marks_line, self.marks):
                self._content.removeWidget(part)
            place = self._content.indexOf(self._calls_line if comes_first else self.calls) + (not comes_first)
            self._content.insertWidget(place, self._marks_line)
            self._content.insertWidget(place + 1, self.marks)

    def _build_footer(self) -> QWidget:
        self.skip_button = Button(self.tr("Skip this one"), size="small")
        self.skip_button.setToolTip(self.tr("Leave out this date, the series goes on (S)"))
        self.restore_button = Button(self.tr("Put back"), size="small")
        self.restore_button.setToolTip(self.tr("Back to where the series has it"))
        self.move_button = Button(self.tr("Move…"), size="small")
        self.move_button.setToolTip(self.tr("Choose another day and time"))
        self.edit_button = Button(self.tr("Edit series"), "quiet", size="small")
        self.edit_button.setToolTip(self.tr("Edit series (E)"))
        self.remove_button = Button(self.tr("Remove…"), "quiet", size="small")
        self.remove_button.setToolTip(self.tr("Take it off the week (Del)"))
        self.more_button = IconButton("more", self.tr("More about this block"))
        first = hbox(self.skip_button, self.restore_button, self.move_button, None, spacing=8)
        second = hbox(self.edit_button, None, self.remove_button, self.more_button, spacing=8)
        return boxed(vbox(first, second, spacing=6, margins=(18, 12, 14, 12)))

    def _fill_facts(self, block: WeekBlock, due_people: int) -> None:
        clear_layout(self._facts)
        for row in self._fact_rows(block):
            self._facts.addWidget(row)
        if due_people:
            link = Button(self.tr("Open"), "link")
            link.clicked.connect(self.due_asked)
            people = self.tr("%n people are due", "", due_people)
            self._facts.addWidget(FactRow("prospects", people, tail=link))

    def _fact_rows(self, block: WeekBlock) -> list[FactRow]:
        occurrence, series = block.occurrence, block.occurrence.series
        rows = [
            FactRow("week", capital(day_long(block.start.date()))),
            FactRow("clock", clock_range(block.start, block.end), length(occurrence.minutes)),
        ]
        if block.is_elsewhere:
            there = self.tr("{time} in {zone}").format(time=clock(occurrence.start), zone=zone_words(series.zone))
            rows.append(FactRow("compass", there))
        if block.clash is not None and block.clash.is_soft:
            rows.append(FactRow("info", clash_words(block.clash)))
        rows.append(FactRow("repeat", repeat_sentence(series)))
        ends = ends_sentence(series)
        if ends:
            rows.append(FactRow("flag", ends))
        if series.if_then:
            rows.append(FactRow("bulb", series.if_then))
        rows.extend(self._change_rows(block))
        if block.not_exported:
            rows.append(FactRow("export", self.tr("Not exported yet"), tone="warn_text"))
        return rows

    def _change_rows(self, block: WeekBlock) -> list[FactRow]:
        occurrence = block.occurrence
        state = occurrence.state
        rows = []
        if state is OccurrenceState.SKIPPED:
            rows.append(FactRow("skip", self.tr("Skipped. The series goes on.")))
        elif state is OccurrenceState.HOLIDAY:
            rows.append(FactRow("flag", self.tr("Left out: {holiday}").format(holiday=occurrence.holiday or "")))
        elif state is OccurrenceState.MOVED_AWAY:
            rows.append(FactRow("move", went_to(block)))
        elif state is OccurrenceState.PAUSED:
            pause = occurrence.pause
            rows.append(FactRow("pause", pause_words(pause) if pause is not None else self.tr("Paused")))
        elif occurrence.start != occurrence.slot:
            slot = slot_shown(block)
            moved = self.tr("Moved from {day}, {time}").format(day=day_long(slot.date()), time=clock(slot))
            rows.append(FactRow("move", moved))
        if occurrence.left_week:
            rows.append(FactRow("info", self.tr("It left its week and counts as missed there."), tone="warn_text"))
        return rows

    def _connect(self) -> None:
        self.close_button.clicked.connect(self.closed)
        self.skip_button.clicked.connect(self.skip_asked)
        self.restore_button.clicked.connect(self.restore_asked)
        self.move_button.clicked.connect(self.move_asked)
        self.edit_button.clicked.connect(self.edit_asked)
        self.remove_button.clicked.connect(self.remove_asked)
        self.more_button.clicked.connect(self._on_more)
        self.reasons.chosen.connect(self.reason_given)
        self.calls.row_reached.connect(self._on_row_reached)

    def _on_more(self) -> None:
        menu = Menu(self)
        menu.add_entry(self.tr("Export this block alone…"), icon_name="export")
        menu.triggered.connect(self._on_menu)
        menu.open_under(self.more_button)

    def _on_menu(self) -> None:
        self.export_asked.emit()

    def _on_row_reached(self, row: QRect) -> None:
        """Keep the person that the keys have reached in sight."""
        at = self.calls.mapTo(self._content_box, row.center())
        self._scroll.ensureVisible(at.x(), at.y(), 0, row.height())
