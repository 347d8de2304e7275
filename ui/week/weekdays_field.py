"""The days of the week as seven chips."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.bridge.formats import weekday_name, weekday_short
from ui.kit import ChoiceChip, hbox
from ui.kit.fields import mark_error


class WeekdaysField(QWidget):
    """`value` holds 0 for Monday to 6."""

    changed = Signal()

    def __init__(self, chosen: frozenset[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips = [ChoiceChip(weekday_short(day), day in chosen) for day in range(7)]
        for day, chip in enumerate(self.chips):
            chip.setAccessibleName(weekday_name(day))
            chip.toggled.connect(self.changed)
        self.setLayout(hbox(*self.chips, None, spacing=6))

    def value(self) -> frozenset[int]:
        """The chosen days."""
        return frozenset(day for day, chip in enumerate(self.chips) if chip.isChecked())

    def set_error(self, text: str | None) -> None:
        """Say under the chips what is wrong."""
        mark_error(self, text)
