"""To when the next step is put off: one click; the third time it asks why."""

from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from planner.domain.prospects.lifecycle import months_later
from ui.kit import Button, FieldRow, TextField, boxed, label, vbox
from ui.kit.flow import FlowLayout

_WEEK = 7


class PutOffForm(QWidget):
    """`chosen` carries the day and the reason."""

    chosen = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = date.min
        self._asks = False
        self.reason = TextField(self.tr("For example: on holiday until the 20th"))
        asked = label(self.tr("This is the third time. What is in the way?"), "body", wrap=True)
        self._reason_row = boxed(vbox(asked, FieldRow(self.tr("Reason"), self.reason), spacing=6))
        chips = FlowLayout()
        self.buttons = [
            Button(text, "tinted", size="small")
            for text in (self.tr("Tomorrow"), self.tr("Next week"), self.tr("In a month"))
        ]
        for place, button in enumerate(self.buttons):
            button.setProperty("place", place)
            button.clicked.connect(self._on_clicked)
            chips.addWidget(button)
        self.setLayout(vbox(self._reason_row, boxed(chips), spacing=8, margins=(0, 8, 0, 0)))

    def ask_why(self, asks: bool) -> None:
        """Whether a reason is needed."""
        self._asks = asks
        self._reason_row.setVisible(asks)

    def begin(self, today: date) -> None:
        """Show the choices, or hide them again."""
        if self.isVisible():
            self.hide()
            return
        self._today = today
        self.reason.clear()
        self.reason.set_error(None)
        self.show()
        first = self.reason if self._asks else self.buttons[0]
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_clicked(self) -> None:
        why = self.reason.text().strip()
        if self._asks and not why:
            self.reason.set_error(self.tr("A few words first."))
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        place = int(self.sender().property("place"))
        monday = self._today + timedelta(days=_WEEK - self._today.weekday())
        days = (self._today + timedelta(days=1), monday, months_later(self._today, 1))
        self.chosen.emit(days[place], why if self._asks else "")
