"""A day that is read as words and changed in place; there may be none."""

from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.bridge.formats import capital, day_month_year
from ui.kit import SHORT_DAY, Button, DateField, boxed, hbox, vbox


class InlineDay(QWidget):
    """`committed` carries the day, or None for none."""

    committed = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day: date | None = None
        self._name = name
        self.words = Button("", "link")
        self.field = DateField(form=SHORT_DAY)
        self.field.setAccessibleName(name)
        self.save_button = Button(self.tr("Save"), "primary", size="small")
        self.none_button = Button(self.tr("No day"), "quiet", size="small")
        buttons = hbox(self.save_button, self.none_button, None, spacing=6)
        self._form = boxed(vbox(self.field, buttons, spacing=6, margins=(0, 0, 6, 6)))
        self._form.hide()
        self._words_box = boxed(hbox(self.words, None, margins=(12, 3, 0, 3)))
        self.setLayout(vbox(self._words_box, self._form, spacing=0))
        self.words.clicked.connect(self.open_form)
        self.save_button.clicked.connect(self._on_save_clicked)
        self.none_button.clicked.connect(self._on_none_clicked)

    def show_day(self, day: date | None, today: date) -> None:
        """Show the stored day; days before tomorrow cannot be chosen."""
        self._day = day
        words = capital(day_month_year(day)) if day else self.tr("No day")
        self.words.set_words(words)
        self.words.setAccessibleName(self.tr("{name}: {day}. Change").format(name=self._name, day=words))
        first = today + timedelta(days=1)
        self.field.set_range(first)
        self.field.set_value(max(day, first) if day else first)
        self.close_form()

    def open_form(self) -> None:
        """Change the day."""
        self._words_box.hide()
        self._form.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_form(self) -> None:
        """Show the day in words."""
        self._form.hide()
        self._words_box.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._form.isVisible() and event.key() == Qt.Key.Key_Escape:
            self.close_form()
            self.words.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._form.isVisible() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_save_clicked()
        else:
            super().keyPressEvent(event)

    def _tell(self, day: date | None) -> None:
        self.close_form()
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)
        if day != self._day:
            self.committed.emit(day)

    def _on_save_clicked(self) -> None:
        self._tell(self.field.value())

    def _on_none_clicked(self) -> None:
        self._tell(None)
