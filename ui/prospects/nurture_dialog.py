"""Keeping somebody warm: until a day, or until something happens. Both may stay open."""

from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from planner.domain.prospects.lifecycle import months_later
from ui.kit import Button, CheckBox, DateField, Dialog, FieldRow, TextField, boxed, label, vbox
from ui.kit.flow import FlowLayout

_MONTHS = (1, 3, 6)


class NurtureDialog(Dialog):
    """`chosen` carries the day to wake up (None for none) and the event, in words."""

    chosen = Signal(object, str)

    def __init__(
        self, parent: QWidget, name: str, today: date, wake_on: date | None = None, wake_note: str = ""
    ) -> None:
        super().__init__(parent, self.tr("Keep {name} warm").format(name=name), 440)
        self._today = today
        text = self.tr("They hear from you lightly and without any rush. A sign from them brings them back at once.")
        self.body.addWidget(label(text, "body", "text2", wrap=True))
        self.has_day = CheckBox(self.tr("Wake up on a day"))
        self.day = DateField(wake_on or months_later(today, _MONTHS[1]))
        self.day.set_range(today + timedelta(days=1))
        self.note = TextField(self.tr("For example: when the new manager starts"), wake_note)
        self._days = boxed(vbox(self._chips(), self.day, spacing=8, margins=(28, 0, 0, 0)))
        self.body.addLayout(vbox(self.has_day, self._days, spacing=6))
        self.body.addWidget(FieldRow(self.tr("Or when something happens"), self.note))
        self.has_day.setChecked(wake_on is not None)
        self._days.setVisible(wake_on is not None)
        self.has_day.toggled.connect(self._days.setVisible)
        self._add_buttons()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save()
        else:
            super().keyPressEvent(event)

    def save(self) -> None:
        """Tell day and event."""
        day = self.day.value() if self.has_day.isChecked() else None
        self.chosen.emit(day, " ".join(self.note.text().split()))
        self.accept()

    def _chips(self) -> QWidget:
        row = FlowLayout()
        for months in _MONTHS:
            chip = Button(self.tr("In %n months", "", months), "tinted", size="small")
            chip.setProperty("months", months)
            chip.clicked.connect(self._on_chip_clicked)
            row.addWidget(chip)
        return boxed(row)

    def _add_buttons(self) -> None:
        cancel = Button(self.tr("Cancel"), "quiet")
        cancel.clicked.connect(self.reject)
        self.save_button = Button(self.tr("Keep warm"), "primary")
        self.save_button.clicked.connect(self.save)
        self.add_footer_left(cancel)
        self.add_footer_right(self.save_button)

    def _on_chip_clicked(self) -> None:
        self.day.set_value(months_later(self._today, int(self.sender().property("months"))))
