"""The short dialogs about one proposal: what it is about on top, one or two fields, Enter accepts."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.changes import ChangeSet
from planner.domain.proposals.proposal import Proposal
from planner.storage.queries.proposals import proposal as read_proposal
from planner.storage.queries.prospects import prospect as read_prospect
from ui.bridge.bridge import Bridge
from ui.bridge.proposal_words import amount_words, time_words
from ui.kit import Button, Dialog, ElidedLabel, hbox, label

_WIDTH = 580


class AnswerDialog(Dialog):
    """Subclasses fill `body`, say with what they `_answer`, and `_check` first where something can be wrong."""

    def __init__(self, bridge: Bridge, parent: QWidget, proposal_id: int, title: str, done: str) -> None:
        """`done` is what the button says."""
        super().__init__(parent, title, _WIDTH)
        self._bridge = bridge
        self._proposal = read_proposal(bridge.store, proposal_id)
        self.save_button = Button(done, "primary")
        self.save_button.setToolTip(self.tr("Enter"))
        self.save_button.clicked.connect(self.save)
        self.body.addLayout(_about(bridge, self._proposal))

    def open(self) -> None:
        """Show the dialog; its buttons come after the fields, so that Tab reaches them last."""
        cancel = Button(self.tr("Cancel"), "quiet")
        cancel.clicked.connect(self.reject)
        self.add_footer_left(cancel)
        self.add_footer_right(self.save_button)
        super().open()

    def save(self) -> None:
        """Do it, and close."""
        if not self._check():
            return
        action, arguments = self._answer()
        if self._bridge.perform(action, proposal_id=int(self._proposal.id), **arguments) is not None:
            self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save()
        else:
            super().keyPressEvent(event)

    def _check(self) -> bool:
        return True

    def _answer(self) -> tuple[Callable[..., ChangeSet], dict[str, object]]:
        raise NotImplementedError(type(self).__name__)


def _about(bridge: Bridge, proposal: Proposal) -> QHBoxLayout:
    name = read_prospect(bridge.store, proposal.prospect_id).display_name
    row = hbox(spacing=8)
    row.addWidget(ElidedLabel(name, "body_strong"))
    row.addWidget(ElidedLabel(proposal.title, "body", "text2"), 1)
    if proposal.current.amount_cents is not None:
        row.addWidget(label(amount_words(proposal), "body_strong"))
    row.addWidget(label(time_words(proposal, bridge.today), "small", "text2"))
    return row
