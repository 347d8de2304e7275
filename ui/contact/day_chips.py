"""In a month, in three, in six: a day by one key."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.kit import IconChip, hbox
from ui.kit.keys import digit_of

MONTHS = (1, 3, 6)


class DayChips(QWidget):
    """Keys 1, 3 and 6 choose while the focus is here; `chosen` carries the months.

    The other digits do nothing: outside they would choose another outcome.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips = {months: IconChip(self.tr("%n month(s)", "", months), key_hint=str(months)) for months in MONTHS}
        for chip in self.chips.values():
            chip.clicked.connect(self._on_clicked)
        self.setLayout(hbox(*self.chips.values(), None, spacing=7))
        self.setFocusProxy(self.chips[MONTHS[0]])
        self.setAccessibleName(self.tr("In how many months"))

    def clear(self) -> None:
        """Nothing is chosen."""
        for chip in self.chips.values():
            chip.setChecked(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = digit_of(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = next((chip for chip in self.chips.values() if chip.hasFocus()), None)
            if focused is not None:
                focused.click()
        elif digit and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            if int(digit) in self.chips:
                self.chips[int(digit)].click()
        else:
            super().keyPressEvent(event)

    def _on_clicked(self) -> None:
        for months, chip in self.chips.items():
            chip.setChecked(chip is self.sender())
            if chip is self.sender():
                self.chosen.emit(months)
