"""The fields of a pause: its days, what it is for, and what it would do."""

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from planner.domain.blocks.pauses import Pause
from planner.domain.defaults import LONGEST_PAUSE_DAYS
from planner.storage.queries.pauses import all_pauses
from ui.bridge.bridge import Bridge
from ui.kit import ChoiceChip, DateField, FieldRow, TextField, hbox, label, vbox
from ui.week.chips import chip_row
from ui.week.pauses_words import blocks_between, span

_USUAL_DAYS = 14


class PauseForm(QWidget):
    """Edits one pause, a new one unless `show_pause` was given one."""

    changed = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._pause: Pause | None = None
        self._build()
        self._connect()
        self.show_pause(None)

    def pause(self) -> Pause | None:
        """The pause that is edited, None for a new one."""
        return self._pause

    def show_pause(self, pause: Pause | None) -> None:
        """Fill the fields: with a pause, or with two weeks from the first free Monday on."""
        self._pause = pause
        first = pause.starts_on if pause else self._free_monday()
        for field in (self.first, self.last, self.why):
            field.blockSignals(True)
        self.first.set_value(first)
        self.last.set_value(pause.ends_on if pause else first + timedelta(days=_USUAL_DAYS - 1))
        self.why.setText(pause.why if pause else "")
        for field in (self.first, self.last, self.why):
            field.blockSignals(False)
        self._on_changed()

    def values(self) -> dict[str, object]:
        """What the actions take."""
        return {"starts_on": self.first.value(), "ends_on": self.last.value(), "why": self.why.text().strip()}

    def check(self) -> bool:
        """Say under the fields what cannot be; whether all of it can."""
        first, last = self.first.value(), self.last.value()
        other = self._in_the_way(first, last)
        if last < first:
            self.last.set_error(self.tr("The pause must end on its first day or later."))
        elif (last - first).days >= LONGEST_PAUSE_DAYS:
            self.last.set_error(self.tr("A pause lasts %n day(s) at most.", "", LONGEST_PAUSE_DAYS))
        elif other is not None:
            days = span(other.starts_on, other.ends_on)
            self.first.set_error(self.tr("There is a pause on these days already: {days}.").format(days=days))
        else:
            return True
        self.effect.setVisible(False)
        return False

    def _build(self) -> None:
        self.first, self.last = DateField(self._bridge.today), DateField(self._bridge.today)
        self.why = TextField(self.tr("for example: two weeks by the sea"))
        days = hbox(FieldRow(self.tr("First day"), self.first), FieldRow(self.tr("Last day"), self.last), spacing=12)
        days.setStretch(0, 1)
        days.setStretch(1, 1)
        words = (self.tr("Holiday"), self.tr("Illness"), self.tr("Busy season"))
        self.chips = {each: ChoiceChip(each) for each in words}
        self.effect = label("", "small", "text2", wrap=True)
        why = FieldRow(self.tr("What for, if you like"), self.why)
        self.setLayout(vbox(days, why, chip_row(self.chips.values()), self.effect, spacing=12))

    def _connect(self) -> None:
        self.first.dateChanged.connect(self._on_first)
        self.last.dateChanged.connect(self._on_changed)
        self.why.textChanged.connect(self._on_words)
        for chip in self.chips.values():
            chip.clicked.connect(self._on_chip)

    def _on_first(self) -> None:
        """A first day behind the last one takes the last one along."""
        if self.last.value() < self.first.value():
            self.last.set_value(self.first.value())
        self._on_changed()

    def _on_changed(self) -> None:
        for field in (self.first, self.last):
            field.set_error(None)
        self._on_words()
        self._show_effect()
        self.changed.emit()

    def _on_words(self) -> None:
        for words, chip in self.chips.items():
            chip.setChecked(self.why.text().strip() == words)

    def _on_chip(self) -> None:
        words = next((words for words, chip in self.chips.items() if chip is self.sender()), "")
        self.why.setText("" if self.why.text().strip() == words else words)
        self._on_words()

    def _show_effect(self) -> None:
        first, last = self.first.value(), self.last.value()
        if not first <= last < first + timedelta(days=LONGEST_PAUSE_DAYS):
            self.effect.setVisible(False)
            return
        days = self.tr("%n day(s)", "", (last - first).days + 1)
        count = blocks_between(self._bridge, first, last)
        words = self.tr("{days}, %n block(s) paused.", "", count) if count else self.tr("{days}, no block in them.")
        self.effect.setText(words.format(days=days))
        self.effect.setVisible(True)

    def _in_the_way(self, first: date, last: date) -> Pause | None:
        own = self._pause.id if self._pause else 0
        others = (each for each in all_pauses(self._bridge.store) if each.id != own)
        return next((each for each in others if each.starts_on <= last and first <= each.ends_on), None)

    def _free_monday(self) -> date:
        monday = self._bridge.today + timedelta(days=7 - self._bridge.today.weekday())
        while self._in_the_way(monday, monday + timedelta(days=_USUAL_DAYS - 1)) is not None:
            monday += timedelta(days=7)
        return monday
