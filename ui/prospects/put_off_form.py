"""To when the next step is put off: one click; the third time it asks why."""

from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from planner.domain.prospects.lifecycle import months_later
from ui.kit import Button, FieldRow, TextField, boxed, label, vbox
from ui.kit.flow import FlowLayout

_WEEK = 7


class PutOffForm(QWidget):
    """`chosen` carries the day and the reason.

    Where a reason is needed, a day may be pressed before it is written: Enter in the field then takes both.
    """

    chosen = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = date.min
        self._asks = False
        self._pressed: int | None = None
        self.reason = TextField(self.tr("For example: on holiday until the 20th"))
        asked = label(self.tr("This is the third time. What is in the way?"), "body", wrap=True)
        self._reason_row = boxed(vbox(asked, FieldRow(self.tr("Reason"), self.reason), spacing=6))
        self.missing = label(self.tr("Now the day: choose one above."), "small", "warn_text", wrap=True)
        chips = FlowLayout()
        self.buttons = [
            Button(text, "tinted", size="small")
            for text in (self.tr("Tomorrow"), self.tr("Next week"), self.tr("In a month"))
        ]
        for place, button in enumerate(self.buttons):
            button.setProperty("place", place)
            button.clicked.connect(self._on_clicked)
            chips.addWidget(button)
        self.reason.returnPressed.connect(self._on_entered)
        self.reason.textEdited.connect(self._on_edited)
        self.setLayout(vbox(self._reason_row, boxed(chips), self.missing, spacing=8, margins=(0, 8, 0, 0)))

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
        self._press(None)
        self.show()
        first = self.reason if self._asks else self.buttons[0]
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_clicked(self) -> None:
        self._press(int(self.sender().property("place")))
        self._take()

    def _on_entered(self) -> None:
        self._take()

    def _on_edited(self) -> None:
        self.reason.set_error(None)

    def _press(self, place: int | None) -> None:
        """Show which day has been chosen."""
        self._pressed = place
        self.missing.hide()
        for number, button in enumerate(self.buttons):
            button.set_kind("primary" if number == place else "tinted")

    def _take(self) -> None:
        """Tell the day and the reason, or say what is missing."""
        why = self.reason.text().strip()
        if self._asks and not why:
            self.reason.set_error(self.tr("A few words first."))
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._pressed is None:
            self.missing.show()
            self.buttons[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.chosen.emit(self._day(self._pressed), why if self._asks else "")

    def _day(self, place: int) -> date:
        monday = self._today + timedelta(days=_WEEK - self._today.weekday())
        return (self._today + timedelta(days=1), monday, months_later(self._today, 1))[place]
