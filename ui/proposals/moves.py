"""Does what is asked for with a proposal, from the board, the table, its details and the keys alike."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from planner.actions.proposals import close_proposal, remove_proposal, reopen_proposal
from planner.domain.proposals.proposal import Standing
from planner.storage.queries.proposals import proposal as read_proposal
from ui.bridge.bridge import Bridge
from ui.bridge.calling import call_prospect
from ui.bridge.navigation import Navigator
from ui.kit import Menu
from ui.proposals.acts import COPIES, Act, act_icon, act_key, act_words, allows, decisions
from ui.proposals.answers import DeclineDialog, ExtendDialog, RenegotiateDialog, SendDialog
from ui.proposals.detail_dialog import DetailDialog
from ui.proposals.items import Item
from ui.proposals.proposal_dialog import open_edit
from ui.proposals.sentence_box import copy_sentence
from ui.proposals.sign_dialog import SignDialog

_DIALOGS = {
    Act.SEND: SendDialog,
    Act.EXTEND: ExtendDialog,
    Act.DECLINE: DeclineDialog,
    Act.RENEGOTIATE: RenegotiateDialog,
}


class Moves(QObject):
    """`run` does one Act with one proposal, where its standing allows it."""

    def __init__(self, bridge: Bridge, navigator: Navigator, over: QWidget) -> None:
        super().__init__(over)
        self._bridge, self._navigator, self._over = bridge, navigator, over
        self._menu: Menu | None = None

    def run(self, act: Act, proposal_id: int) -> None:
        """Do it; an act that does not fit is left alone."""
        proposal = read_proposal(self._bridge.store, proposal_id)
        if not allows(proposal.standing(self._bridge.today), act):
            return
        if act in _DIALOGS:
            _DIALOGS[act](self._bridge, self._over, proposal_id).open()
        elif act is Act.SIGN:
            self.sign(proposal_id)
        else:
            self._at_once(act, proposal_id)

    def sign(self, proposal_id: int) -> None:
        """Ask for what was sold."""
        SignDialog(self._bridge, self._over, proposal_id).open()

    def open_menu(self, item: Item, at: QPoint) -> Menu:
        """Everything that can be done with a proposal, with its keys."""
        if self._menu is not None:
            self._menu.deleteLater()
        menu = self._menu = Menu(self._over)
        for act in (Act.OPEN, Act.CALL):
            self._add(menu, act)
        menu.addSeparator()
        for act in decisions(item.standing):
            self._add(menu, act)
        menu.addSeparator()
        has_sentence = item.standing is Standing.DRAFT or item.days_left is not None
        for act in COPIES:
            if has_sentence and allows(item.standing, act):
                self._add(menu, act)
        for act in (Act.EDIT, Act.PROSPECT, Act.REMOVE):
            self._add(menu, act)
        menu.triggered.connect(partial(self._on_triggered, item.id))
        menu.popup(at)
        return menu

    def call(self, proposal_id: int) -> None:
        """Call whom the proposal is for."""
        proposal = read_proposal(self._bridge.store, proposal_id)
        call_prospect(self._bridge, self._navigator, proposal.prospect_id)

    def _at_once(self, act: Act, proposal_id: int) -> None:
        ways: dict[Act, Callable[[], object]] = {
            Act.OPEN: partial(self._open, proposal_id),
            Act.CALL: partial(self.call, proposal_id),
            Act.CLOSE: partial(self._bridge.perform, close_proposal, proposal_id=proposal_id),
            Act.KEEP_WARM: partial(self._bridge.perform, close_proposal, proposal_id=proposal_id, nurture=True),
            Act.REOPEN: partial(self._bridge.perform, reopen_proposal, proposal_id=proposal_id),
            Act.EDIT: partial(open_edit, self._bridge, self._over, proposal_id),
            Act.COPY_FRENCH: partial(self._copy, proposal_id, "fr"),
            Act.COPY_ENGLISH: partial(self._copy, proposal_id, "en"),
            Act.PROSPECT: partial(self._show_prospect, proposal_id),
            Act.REMOVE: partial(self._bridge.perform, remove_proposal, proposal_id=proposal_id),
        }
        ways[act]()

    def _open(self, proposal_id: int) -> None:
        dialog = DetailDialog(self._bridge, self._over, proposal_id)
        dialog.act_wanted.connect(self.run)
        dialog.open()

    def _copy(self, proposal_id: int, language: str) -> None:
        copy_sentence(self._bridge, read_proposal(self._bridge.store, proposal_id), language)

    def _show_prospect(self, proposal_id: int) -> None:
        self._navigator.open_prospect(read_proposal(self._bridge.store, proposal_id).prospect_id)

    def _add(self, menu: Menu, act: Act) -> None:
        menu.add_entry(act_words(act), act, act_icon(act), key_hint=act_key(act))

    def _on_triggered(self, proposal_id: int, action: QAction) -> None:
        self.run(Act(action.data()), proposal_id)
