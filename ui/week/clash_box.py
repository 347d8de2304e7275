"""What stands in the way of a block, and where it could go instead: one key each."""

from datetime import datetime

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.domain.blocks.busy import BusyTime
from planner.domain.blocks.free_slots import FreeSlot
from ui.bridge.formats import clock, length
from ui.kit import Button, hbox, label, painting, radius, rounded, vbox
from ui.week.busy_words import clash_words
from ui.week.words import weekday_and_number


class ClashBox(QWidget):
    """`free_chosen` carries the FreeSlot for the whole block, `short_chosen` the one for a short block."""

    free_chosen = Signal(object)
    short_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._free: FreeSlot | None = None
        self._short: FreeSlot | None = None
        self._heading = label("", "body_strong", "warn_text", wrap=True)
        self._words = label("", "small", "text2", wrap=True)
        self.free_button = Button("", size="small", key_hint="F")
        self.short_button = Button("", size="small", key_hint="G")
        self.setLayout(
            vbox(
                self._heading,
                self._words,
                hbox(self.free_button, None),
                hbox(self.short_button, None),
                spacing=8,
                margins=(12, 10, 12, 10),
            )
        )
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.free_button.clicked.connect(self.take_free)
        self.short_button.clicked.connect(self.take_short)

    def show_clash(self, busy: BusyTime, start: datetime, free: FreeSlot | None, short: FreeSlot | None) -> None:
        """Offer the nearest free place of the week, and a short block on the day of `start` when that day is full."""
        self._free = free
        day_is_full = free is None or free.start.date() != start.date()
        self._short = short if day_is_full else None
        self._heading.setText(clash_words(busy))
        self._words.setText(self._said(day_is_full))
        self._words.setVisible(bool(self._words.text()))
        self.free_button.setVisible(free is not None)
        if free is not None:
            same_day = free.start.date() == start.date()
            words = self.tr("Move to {time}") if same_day else self.tr("Move to {day}, {time}")
            self.free_button.set_words(words.format(day=weekday_and_number(free.start.date()), time=clock(free.start)))
        self.short_button.setVisible(self._short is not None)
        if self._short is not None:
            minutes = int((self._short.end - self._short.start).total_seconds() // 60)
            words = self.tr("A short one: {length} at {time}")
            self.short_button.set_words(words.format(length=length(minutes), time=clock(self._short.start)))

    def take_free(self) -> None:
        """Take the free place, if one is offered."""
        if self._free is not None and self.isVisible():
            self.free_chosen.emit(self._free)

    def take_short(self) -> None:
        """Take the short one, if it is offered."""
        if self._short is not None and self.isVisible():
            self.short_chosen.emit(self._short)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with painting(self) as painter:
            rounded(painter, QRectF(self.rect()), radius("card"), fill="warn_soft")

    def _said(self, day_is_full: bool) -> str:
        if not day_is_full:
            return ""
        if self._free is None and self._short is None:
            return self.tr("Nothing is free for it this week.")
        if self._short is not None:
            return self.tr("The day is full. A short block still counts.")
        return self.tr("The day is full.")
