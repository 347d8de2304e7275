"""The proposals to a prospect, the newest first, and a way to write one."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from planner.domain.proposals.proposal import Proposal, Standing
from ui.bridge.proposal_words import amount_words, is_urgent, proposal_sentence, time_words
from ui.kit import Button, ListRow, clear_layout, label
from ui.prospects.section import SIDES, Section

_ICONS = {Standing.SIGNED: "check-circle", Standing.DECLINED: "x-circle", Standing.CLOSED: "let-go"}


class ProposalsSection(Section):
    """`opened` carries a proposal, `new_wanted` asks for one."""

    opened = Signal(int)
    new_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.new_button = Button(self.tr("New proposal"), "link", "plus")
        self.new_button.clicked.connect(self.new_wanted)
        self.rows: list[ListRow] = []
        self._box = self.begin(self.tr("Proposals"), self.new_button, outdent=SIDES, spacing=0)
        self._shown: tuple[Sequence[Proposal], date] | None = None

    def show_proposals(self, proposals: Sequence[Proposal], name: str, today: date) -> None:
        """Show what there is; nothing but the button where there is none."""
        if self._shown == (proposals, today):
            return
        self._shown = (proposals, today)
        clear_layout(self._box)
        self.rows = [self._row(each, name, today) for each in reversed(proposals)]
        for row in self.rows:
            self._box.addWidget(row)

    def _row(self, proposal: Proposal, name: str, today: date) -> ListRow:
        urgent = is_urgent(proposal, today)
        words = label(time_words(proposal, today), "small_strong" if urgent else "small", _tone(proposal, today))
        icon = _ICONS.get(proposal.standing(today), "proposals")
        row = ListRow(icon, amount_words(proposal), "", proposal.title, words)
        row.setAccessibleName(proposal_sentence(proposal, name, today))
        row.activated.connect(partial(self.opened.emit, int(proposal.id)))
        return row


def _tone(proposal: Proposal, today: date) -> str:
    if proposal.standing(today) is Standing.SIGNED:
        return "ok_text"
    return "warn_text" if is_urgent(proposal, today) else "text2"
