"""Proposals that are about to expire, and those that have: a few rows, and each opens its proposal."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from planner.domain.proposals.proposal import Proposal, Standing
from planner.storage.queries.proposals import all_proposals
from planner.storage.queries.prospects import prospect_rows
from planner.storage.store import Store
from ui.bridge.proposal_words import amount_words, is_urgent, proposal_sentence, time_words
from ui.kit import Button, Card, DaysLeftBar, Label, ListRow, boxed, hbox, role_font, text_width
from ui.kit.keys import local_key

_MOST = 3
_LONGEST_SAID = 14  # days after the end; the owner may have been away
_BAR_WIDTH = 72
translate = QCoreApplication.translate  # before the card exists that could


@dataclass(frozen=True, slots=True)
class NamedProposal:
    """A proposal with the name of its prospect."""

    proposal: Proposal
    name: str


@dataclass(frozen=True, slots=True)
class ProposalFacts:
    """The first few that expire within days, and of those that have just expired; `count` is how many there are."""

    expiring: tuple[NamedProposal, ...]
    count: int
    expired: tuple[NamedProposal, ...]

    @property
    def more(self) -> int:
        """How many are not among the few."""
        return self.count - len(self.expiring) - len(self.expired)


def read_proposals(store: Store, today: date) -> ProposalFacts:
    """What Today says of proposals: an expired one is named until it is decided about, for two weeks at most."""
    found = all_proposals(store)
    expiring = [each for each in found if each.standing(today) is Standing.EXPIRING]
    expiring.sort(key=lambda each: (each.days_left(today), each.id))
    expired = [each for each in found if each.standing(today) is Standing.EXPIRED]
    expired = [each for each in expired if (each.days_left(today) or 0) >= -_LONGEST_SAID]
    expired.sort(key=lambda each: (-(each.days_left(today) or 0), each.id))
    shown = [*expiring[:_MOST], *expired[:_MOST]]
    names = {
        int(row.id): row.display_name for row in prospect_rows(store, sorted({each.prospect_id for each in shown}))
    }
    named = [NamedProposal(each, names[each.prospect_id]) for each in shown if each.prospect_id in names]
    return ProposalFacts(
        tuple(each for each in named if each.proposal.standing(today) is Standing.EXPIRING),
        len(expiring) + len(expired),
        tuple(each for each in named if each.proposal.standing(today) is Standing.EXPIRED),
    )


class ProposalsCard(Card):
    """`proposal_wanted` carries a proposal, `call_wanted` a prospect (Ctrl+Enter on a row).

    `renegotiate_wanted` and `close_wanted` carry an expired proposal that is offered anew or let be.
    """

    proposal_wanted = Signal(int)
    renegotiate_wanted = Signal(int)
    close_wanted = Signal(int)
    call_wanted = Signal(int)

    def __init__(self, facts: ProposalFacts, today: date, parent: QWidget | None = None) -> None:
        super().__init__(_heading(facts), facts.count, translate("ProposalsCard", "Open Proposals"), 0, parent)
        self.rows: list[ListRow] = []
        self.renegotiate_buttons: list[Button] = []
        self.close_buttons: list[Button] = []
        for each in facts.expired:
            self._add_expired(each)
        widths = _widths([each.proposal for each in facts.expiring], today)
        icon = "proposals" if facts.expired else None  # so that all names stand in one line
        for each in facts.expiring:
            row = ListRow(icon, each.name, each.proposal.title, right=_facts(each.proposal, today, *widths))
            row.setAccessibleName(proposal_sentence(each.proposal, each.name, today))
            row.setToolTip(self.tr("Enter opens it, Ctrl+Enter calls"))
            self._add(row, each)
        self.more_button: Button | None = None
        if facts.more:
            self.more_button = Button(self.tr("%n more", "", facts.more), "link")
            self.more_button.clicked.connect(self.link_clicked)
            self.add_row_separator()
            self.body.addLayout(hbox(self.more_button, None, spacing=0, margins=(15, 8, 15, 8)))

    def _add_expired(self, named: NamedProposal) -> None:
        """Its two decisions beside it."""
        proposal_id = int(named.proposal.id)
        again = Button(self.tr("Renegotiate"), "tinted", size="small")
        again.clicked.connect(partial(self.renegotiate_wanted.emit, proposal_id))
        close = Button(self.tr("Let it be"), "quiet", size="small")
        close.clicked.connect(partial(self.close_wanted.emit, proposal_id))
        self.renegotiate_buttons.append(again)
        self.close_buttons.append(close)
        sentence = self.tr("The {name} proposal has expired.").format(name=named.name)
        decisions = boxed(hbox(again, close, spacing=4))
        self._add(ListRow("hourglass", sentence, "", self.tr("Your schedule is free again."), decisions), named)

    def _add(self, row: ListRow, named: NamedProposal) -> None:
        if self.rows:
            self.add_row_separator()
        row.activated.connect(partial(self.proposal_wanted.emit, int(named.proposal.id)))
        local_key("Ctrl+Return", row, partial(self.call_wanted.emit, named.proposal.prospect_id))
        self.rows.append(row)
        self.body.addWidget(row)


def _heading(facts: ProposalFacts) -> str:
    """By what there is, of either kind."""
    if not facts.expired:
        return translate("ProposalsCard", "Proposals about to expire")
    if not facts.expiring:
        return translate("ProposalsCard", "Expired proposals")
    return translate("ProposalsCard", "Proposals expired or about to expire")


def _facts(proposal: Proposal, today: date, amount_width: int, time_width: int) -> QWidget:
    left, urgent = proposal.days_left(today) or 0, is_urgent(proposal, today)
    version = proposal.current
    begin = version.sent_on or proposal.created_on
    total = (version.valid_until - begin).days if version.valid_until and begin else 1
    amount = Label(amount_words(proposal), "body_medium", tabular_digits=True)
    amount.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    amount.setMinimumWidth(amount_width)
    role, token = ("small_strong", "warn_text") if urgent else ("small", "text2")
    words = Label(time_words(proposal, today), role, token, tabular_digits=True)
    words.setMinimumWidth(time_width)
    box = boxed(hbox(amount, DaysLeftBar(left, max(1, total), _BAR_WIDTH), words, spacing=10))
    box.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return box


def _widths(proposals: Sequence[Proposal], today: date) -> tuple[int, int]:
    """So wide that amounts and days stand in columns."""
    amounts = max((text_width(amount_words(each), role_font("body_medium")) for each in proposals), default=0)
    times = max((text_width(time_words(each, today), role_font("small_strong")) for each in proposals), default=0)
    return amounts + 2, times + 2
