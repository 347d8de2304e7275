"""It's on purpose: until when?"""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from planner.actions.momentum import say_on_purpose
from planner.domain import defaults
from ui.bridge.bridge import Bridge
from ui.kit import Button, DateField, Dialog, FieldRow, label


class PurposeDialog(Dialog):
    """Four weeks are filled in; Enter accepts. The watch counts on in silence and asks again on that day."""

    def __init__(self, bridge: Bridge, slowdown_id: int, parent: QWidget) -> None:
        super().__init__(parent, "", 440)
        self.set_title(self.tr("It’s on purpose"))
        self._bridge, self._slowdown_id = bridge, slowdown_id
        words = self.tr("Doing less for a while is fine when it is a choice. Nothing is said until that day.")
        self.body.addWidget(label(words, "body", "text2", wrap=True))
        self.until = DateField(bridge.today + timedelta(weeks=defaults.ON_PURPOSE_WEEKS))
        self.row = FieldRow(self.tr("Until when?"), self.until)
        self.body.addWidget(self.row)
        cancel = Button(self.tr("Cancel"), "quiet")
        cancel.clicked.connect(self.reject)
        self.save_button = Button(self.tr("Ask me again then"), "primary", key_hint=self.tr("Enter"))
        self.save_button.clicked.connect(self._on_save)
        self.add_footer_left(cancel)
        self.add_footer_right(self.save_button)
        for before, after in ((self.until, self.save_button), (self.save_button, cancel)):
            QWidget.setTabOrder(before, after)  # Enter right after the day is the button's

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_save()
        else:
            super().keyPressEvent(event)

    def _on_save(self) -> None:
        until, today = self.until.value(), self._bridge.today
        if not today < until <= today + timedelta(days=defaults.LONGEST_PAUSE_DAYS):
            self.until.set_error(self.tr("Choose a day after today, within a year."))
            self.relayout()
        elif self._bridge.perform(say_on_purpose, slowdown_id=self._slowdown_id, until=until) is not None:
            self.accept()
