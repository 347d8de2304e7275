"""Book the next four weeks: every block that fits is there already; Enter accepts, a click takes one out."""

from datetime import date, timedelta
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from planner.actions.planning import book_weeks
from planner.clock import monday_of
from planner.domain.planning.next_weeks import ProposedBlock
from planner.storage.queries.next_weeks import blocks_to_book
from ui.bridge.bridge import Bridge
from ui.bridge.formats import capital, clock, day_month, day_until, length, weekday_day_short, weekday_short
from ui.bridge.labels import label_of
from ui.kit import Button, ChoiceChip, Dialog, boxed, label, vbox
from ui.kit.flow import FlowLayout

_WIDTH = 620


class BookingDialog(Dialog):
    """The blocks of four weeks as chips, week by week; what is pressed is booked."""

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent, "", _WIDTH)
        self._bridge = bridge
        self._blocks = blocks_to_book(bridge.store, bridge.today, bridge.now, bridge.holidays)
        self.chips: list[ChoiceChip] = []
        self.set_title(self.tr("Book the next four weeks"))
        self._build_body()
        self._show_count()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.book_button.click()
        else:
            super().keyPressEvent(event)

    def chosen(self) -> list[ProposedBlock]:
        """The blocks whose chips are pressed."""
        return [block for block, chip in zip(self._blocks, self.chips, strict=True) if chip.isChecked()]

    def _build_body(self) -> None:
        self.leave_button = Button(self.tr("Close") if not self._blocks else self.tr("Cancel"), "quiet")
        self.leave_button.clicked.connect(self.reject)
        self.book_button = Button("", "primary", "calendar-plus")
        self.book_button.clicked.connect(self._on_book)
        self.body.addWidget(label(self._sentence(), "body", "text2", wrap=True))
        for monday, blocks in groupby(self._blocks, key=lambda block: monday_of(block.start.date())):
            self.body.addWidget(self._week(monday, list(blocks)))
        self.add_footer_left(self.leave_button)
        self.add_footer_right(self.book_button)

    def _sentence(self) -> str:
        if not self._blocks:
            return self.tr("Every usual place of the next four weeks has a block already, or there is no room for one.")
        minutes = sorted({block.minutes for block in self._blocks})
        if len(minutes) == 1:
            return self.tr(
                "{length} each, where your blocks usually stand, around appointments, holidays and pauses. "
                "Click one to leave it out."
            ).format(length=length(minutes[0]))
        return self.tr(
            "Where your blocks usually stand, around appointments, holidays and pauses. Click one to leave it out."
        )

    def _week(self, monday: date, blocks: list[ProposedBlock]) -> QWidget:
        row = QWidget()
        flow = FlowLayout(row, spacing=8)
        for block in blocks:
            chip = ChoiceChip(self._chip_words(block), checked=True)
            chip.setAccessibleDescription(self._chip_sentence(block))
            chip.setToolTip(self._chip_sentence(block))
            chip.toggled.connect(self._show_count)
            self.chips.append(chip)
            flow.addWidget(chip)
        sunday = monday + timedelta(days=6)
        words = self.tr("{first} to {last}").format(first=day_until(monday, sunday), last=day_month(sunday))
        return boxed(vbox(label(words, "body_strong"), row, spacing=6))

    def _chip_words(self, block: ProposedBlock) -> str:
        start = block.start
        words = {"weekday": capital(weekday_short(start.weekday())), "day": start.day, "time": clock(start)}
        if not block.is_elsewhere:
            return self.tr("{weekday} {day}, {time}").format(**words)
        return self.tr("{weekday} {day}, {time} instead").format(**words)

    def _chip_sentence(self, block: ProposedBlock) -> str:
        words = self.tr("{purpose}, {length}").format(
            purpose=label_of(block.purpose, long=True), length=length(block.minutes)
        )
        if not block.is_elsewhere:
            return words
        return self.tr("{words}. The usual place is taken: {day}, {time}.").format(
            words=words, day=weekday_day_short(block.wanted.date()), time=clock(block.wanted)
        )

    def _show_count(self) -> None:
        count = len(self.chosen())
        self.book_button.set_words(self.tr("Book %n block(s)", "", count))
        self.book_button.setEnabled(bool(count))
        self.book_button.setVisible(bool(self._blocks))

    def _on_book(self) -> None:
        if self._bridge.perform(book_weeks, blocks=self.chosen()) is not None:
            self.accept()
