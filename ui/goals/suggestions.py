"""Goals to choose from by a click or a key, made from the pace that was shown."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from ui.kit import KeyedChoice, hbox, label, vbox
from ui.kit.keys import digit_of

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class Suggestions(QWidget):
    """Up to nine choices side by side, each (what, why); `taken` carries the place of one, `typed` other letters.

    The arrows go from one to the next, and the keys of the digits take one at once.
    """

    taken = Signal(int)
    typed = Signal(str)

    def __init__(self, heading: str, words: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choices = [KeyedChoice(str(place + 1), *each) for place, each in enumerate(words)]
        self._group = QButtonGroup(self)
        row: QHBoxLayout = hbox(spacing=8)
        for place, choice in enumerate(self.choices):
            self._group.addButton(choice, place)
            choice.setToolTip(" ".join(words[place]))
            row.addWidget(choice, 1)
        self.setLayout(vbox(label(heading, "body_medium"), row, spacing=5))
        self._group.idClicked.connect(self.taken)

    def choose(self, place: int) -> None:
        """Take one, as a click on it does."""
        if place < len(self.choices):
            self.choices[place].setChecked(True)
            self.taken.emit(place)

    def mark(self, place: int | None) -> None:
        """Show which one is filled in, and take nothing; None when what is filled in is none of them any more."""
        if place is not None:
            self.choices[place].setChecked(True)
            return
        self._group.setExclusive(False)
        for choice in self.choices:
            choice.setChecked(False)
        self._group.setExclusive(True)

    def take_focus(self) -> None:
        """Put the focus on the one that is filled in."""
        (self._group.checkedButton() or self.choices[0]).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit, step = digit_of(event), _STEPS.get(Qt.Key(event.key()), 0)
        if digit and 0 < int(digit) <= len(self.choices):
            self.choose(int(digit) - 1)
        elif step:
            self._go(step)
        elif event.text().strip() and event.text().isprintable():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def _go(self, step: int) -> None:
        place = next((at for at, choice in enumerate(self.choices) if choice.hasFocus()), 0)
        self.choices[(place + step) % len(self.choices)].setFocus(Qt.FocusReason.TabFocusReason)
