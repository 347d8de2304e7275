"""What came of it: eight outcomes by one key each, and two quieter ones."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from planner.domain.touches.touch import TouchOutcome
from ui.bridge.labels import label_of
from ui.kit import KeyedChoice

OUTCOMES = {
    "1": TouchOutcome.NO_ANSWER,
    "2": TouchOutcome.GATEKEEPER,
    "3": TouchOutcome.TALKED,
    "4": TouchOutcome.MEETING_BOOKED,
    "5": TouchOutcome.PROPOSAL_ASKED,
    "6": TouchOutcome.MAYBE_LATER,
    "7": TouchOutcome.NOT_INTERESTED,
    "8": TouchOutcome.WRONG_FIT,
    "9": TouchOutcome.TIMING,
    "0": TouchOutcome.DO_NOT_CONTACT,
}
_QUIET = ("9", "0")
_COLUMNS = 2
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -_COLUMNS, Qt.Key.Key_Down: _COLUMNS}


class OutcomeGrid(QWidget):
    """Buttons in two columns; arrows go from one to the next, `chosen` carries a TouchOutcome."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(7)
        self.buttons: dict[TouchOutcome, KeyedChoice] = {}
        for place, (key, outcome) in enumerate(OUTCOMES.items()):
            button = KeyedChoice(key, label_of(outcome), quiet=key in _QUIET)
            button.clicked.connect(self._on_clicked)
            self.buttons[outcome] = button
            grid.addWidget(button, place // _COLUMNS, place % _COLUMNS)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
            grid.setColumnMinimumWidth(column, 120)
        self.setLayout(grid)
        self.setAccessibleName(self.tr("What came of it"))
        self.setFocusProxy(self.buttons[TouchOutcome.NO_ANSWER])

    def show_chosen(self, outcome: TouchOutcome | None) -> None:
        """Light one of them up."""
        for each, button in self.buttons.items():
            button.setChecked(each is outcome)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key())) if not event.modifiers() else None
        buttons = list(self.buttons.values())
        at = next((place for place, button in enumerate(buttons) if button.hasFocus()), None)
        if step is None or at is None:
            super().keyPressEvent(event)
        elif 0 <= at + step < len(buttons):
            buttons[at + step].setFocus(Qt.FocusReason.TabFocusReason)

    def _on_clicked(self) -> None:
        for outcome, button in self.buttons.items():
            if button is self.sender():
                self.chosen.emit(outcome)
