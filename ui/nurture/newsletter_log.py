"""Noting that a newsletter went out."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from planner.actions.newsletter import log_newsletter
from planner.errors import InvalidInputError
from planner.storage.queries.newsletter import newsletter_receiver_ids
from ui.bridge.bridge import Bridge
from ui.bridge.errors import error_sentence
from ui.kit import Button, DateField, Dialog, FieldRow, TextField, label


class NewsletterLog(Dialog):
    """Title and day; the receivers are those of the list as it stands. Enter logs."""

    def __init__(self, bridge: Bridge, parent: QWidget, receivers: int) -> None:
        super().__init__(parent, "", 460)
        self.set_title(self.tr("Log this issue"))
        self._bridge = bridge
        words = self.tr("It is kept for the %n prospect(s) on the list now. It counts as no contact.", "", receivers)
        self.title_field = TextField(self.tr("For example: three ideas before winter"))
        self.day = DateField(bridge.today)
        self.log_button = Button(self.tr("Log it"), "primary")
        cancel = Button(self.tr("Cancel"), "quiet")
        self.body.addWidget(label(words, "body", "text2", wrap=True))
        self.body.addWidget(FieldRow(self.tr("Title"), self.title_field))
        self.body.addWidget(FieldRow(self.tr("Sent on"), self.day))
        self.add_footer_left(cancel)
        self.add_footer_right(self.log_button)
        cancel.clicked.connect(self.reject)
        self.log_button.clicked.connect(self._on_log)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.log_button.click()
        else:
            super().keyPressEvent(event)

    def _on_log(self) -> None:
        title, sent_on = self.title_field.text().strip(), self.day.value()
        is_future = sent_on > self._bridge.today
        untitled = InvalidInputError("untitled_newsletter")
        future = InvalidInputError("newsletter_in_future", day=self.day.text())
        self.title_field.set_error(None if title else error_sentence(untitled))
        self.day.set_error(error_sentence(future) if is_future else None)
        self.relayout()
        if not title or is_future:
            return
        ids = newsletter_receiver_ids(self._bridge.store)
        if self._bridge.perform(log_newsletter, sent_on=sent_on, title=title, receiver_ids=ids) is not None:
            self.accept()
