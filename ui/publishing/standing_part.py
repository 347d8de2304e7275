"""How publishing stands: the state line, conflicts with their choices, and the password when it is asked again."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from planner.publishing.passwords import keep_password
from planner.publishing.server import host_of
from ui.bridge.bridge import Bridge
from ui.kit import Button, Card, FieldRow, Separator, TextField, boxed, clear_layout, hbox, label, vbox
from ui.publishing.conflict_row import ConflictRow
from ui.publishing.publish_words import state_line
from ui.publishing.publisher import Publisher, PublishState


class StandingPart(QWidget):
    """`grown` follows a change of size."""

    grown = Signal()

    def __init__(self, bridge: Bridge, publisher: Publisher, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._publisher = bridge, publisher
        self.rows: list[ConflictRow] = []
        self.line = label("", "body_strong", wrap=True)
        self.where = label("", "body", "text2", wrap=True)
        self.password = TextField()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password_button = Button(self.tr("Sign in"))
        row = hbox(FieldRow(self.tr("App password"), self.password), spacing=8)
        row.addWidget(self.password_button)
        row.setAlignment(self.password_button, Qt.AlignmentFlag.AlignBottom)
        self.password_part = boxed(row)
        note = self.tr("Changes follow a moment after you make them, also those made while you were offline.")
        self._conflicts = vbox(spacing=8)
        self.setLayout(
            vbox(
                vbox(self.line, self.where, spacing=2),
                self.password_part,
                self._conflicts,
                label(note, "small", "text3", wrap=True),
                spacing=14,
            )
        )
        self.password_button.clicked.connect(self._on_password)
        self.password.returnPressed.connect(self._on_password)
        publisher.state_changed.connect(self.reload)
        self.reload()

    def reload(self) -> None:
        """Say how it stands now."""
        chosen = self._bridge.settings
        self.line.setText(state_line(self._publisher))
        where = self.tr("{user} at {host}").format(user=chosen.publish_user, host=host_of(chosen.publish_url))
        self.where.setText(where)
        self.password_part.setVisible(self._publisher.state is PublishState.PASSWORD)
        if [row.shown for row in self.rows] != list(self._publisher.conflicts):
            self._show_conflicts()
        self.grown.emit()

    def _show_conflicts(self) -> None:
        clear_layout(self._conflicts)
        self.rows = [ConflictRow(each, self._bridge.settings.zone) for each in self._publisher.conflicts]
        if not self.rows:
            return
        heading = self.tr("These events were changed on the server. They stay as they are there until you decide.")
        card = Card(padding=0)
        for index, row in enumerate(self.rows):
            if index:
                card.body.addWidget(Separator())
            card.body.addWidget(row)
            row.decided.connect(self._publisher.end_conflict)
        self._conflicts.addWidget(label(heading, "body", "text2", wrap=True))
        self._conflicts.addWidget(card)

    def _on_password(self) -> None:
        word = self.password.text()
        if not word:
            self.password.set_error(self.tr("This is needed to sign in."))
            return
        chosen = self._bridge.settings
        keep_password(chosen.publish_url, chosen.publish_user, word)
        self.password.clear()
        self._publisher.publish_now()
