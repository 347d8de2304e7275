"""Day, time and length of one date, with what a move beyond its week means."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from planner.domain.blocks.attendance import Reason
from planner.domain.blocks.occurrences import stays_in_week
from planner.domain.blocks.validation import LONGEST_MINUTES, SHORTEST_MINUTES
from ui.kit import Callout, DateField, FieldRow, NumberField, TimeField, boxed, hbox, label, vbox
from ui.week.plan import WeekBlock, slot_shown
from ui.week.reason_box import ReasonBox
from ui.week.working_hours import WorkingHours


class MoveForm(QWidget):
    """Edits where one block stands, on the clock of the screen."""

    changed = Signal()

    def __init__(
        self, block: WeekBlock, hours: WorkingHours, parent: QWidget | None = None, *, to: datetime | None = None
    ) -> None:
        """`to` is a start to begin with instead of the one the block has."""
        super().__init__(parent)
        self._block, self._hours = block, hours
        self._build(to or block.start)
        self._connect()
        self._on_changed()

    def start(self) -> datetime:
        """The chosen start, naive."""
        return datetime.combine(self.day.value(), self.time.value())

    def length(self) -> int:
        """The chosen length in minutes."""
        return self.minutes.value()

    def reason(self) -> Reason | None:
        """Why it leaves its week, if it does and if the owner said."""
        if self._stays():
            return None
        return self.reasons.reason()

    def is_change(self) -> bool:
        """Whether anything differs from how the block stands."""
        return self.start() != self._block.start or self.length() != self._block.occurrence.minutes

    def set_error(self, text: str | None) -> None:
        """Say under the time why it cannot be."""
        self.time.set_error(text)

    def _build(self, start: datetime) -> None:
        self.day = DateField(start.date())
        self.time = TimeField(start.time())
        self.minutes = NumberField(
            SHORTEST_MINUTES, LONGEST_MINUTES, self._block.occurrence.minutes, unit=self.tr("min")
        )
        self.minutes.setSingleStep(5)
        fields = hbox(
            FieldRow(self.tr("Day"), self.day),
            FieldRow(self.tr("Time"), self.time),
            FieldRow(self.tr("Length"), self.minutes),
            spacing=12,
        )
        for index, stretch in enumerate((3, 2, 2)):
            fields.setStretch(index, stretch)
        self.hours_hint = label("", "small", "text2", wrap=True)
        self.reasons = ReasonBox()
        self.warning = Callout(
            "info",
            self.tr("This is another week"),
            self.tr("The block counts as missed in its own week, and as done once it is kept."),
            tone="warn",
            compact=True,
        )
        self._beyond = boxed(vbox(self.warning, self.reasons, spacing=10))
        self.setLayout(vbox(fields, self.hours_hint, self._beyond, spacing=14))

    def _connect(self) -> None:
        self.day.dateChanged.connect(self._on_changed)
        self.time.timeChanged.connect(self._on_changed)
        self.minutes.valueChanged.connect(self._on_changed)

    def _on_changed(self) -> None:
        self.set_error(None)
        hint = self._hours.hint(self.start(), self.length(), self._block.zone)
        self.hours_hint.setText(hint)
        self.hours_hint.setVisible(bool(hint))
        self._beyond.setVisible(not self._stays())
        self.changed.emit()

    def press_digit(self, digit: str) -> bool:
        """Say why by key, while it is asked; False when the key says nothing."""
        return not self._stays() and self.reasons.press(digit)

    def _stays(self) -> bool:
        return stays_in_week(slot_shown(self._block), self.start())
