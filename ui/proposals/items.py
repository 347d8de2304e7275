"""The proposals as the page shows them, read once a reload and put into columns."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from planner.domain.proposals.figures import sums_by_currency
from planner.domain.proposals.proposal import Proposal, Standing
from planner.domain.prospects.prospect import State
from planner.storage.queries.proposals import all_proposals
from planner.storage.queries.prospects import prospect_rows
from planner.storage.store import Store


class ColumnName(StrEnum):
    """The columns of the board, in their usual order."""

    SENT = "sent"
    EXPIRING = "expiring"
    EXPIRED = "expired"
    SIGNED = "signed"
    DECLINED = "declined"


_COLUMN_OF = {
    Standing.DRAFT: ColumnName.SENT,
    Standing.SENT: ColumnName.SENT,
    Standing.EXPIRING: ColumnName.EXPIRING,
    Standing.EXPIRED: ColumnName.EXPIRED,
    Standing.SIGNED: ColumnName.SIGNED,
    Standing.DECLINED: ColumnName.DECLINED,
    Standing.CLOSED: ColumnName.DECLINED,
}
_ANSWERED = (Standing.SIGNED, Standing.DECLINED, Standing.CLOSED)


@dataclass(frozen=True, slots=True)
class Item:
    """A proposal with the name of its prospect and how it stands today.

    `is_first` marks the one that is most urgent of all.
    """

    proposal: Proposal
    name: str
    standing: Standing
    days_left: int | None
    is_kept_warm: bool = False
    is_first: bool = False

    @property
    def id(self) -> int:
        """The proposal."""
        return int(self.proposal.id)

    @property
    def total_days(self) -> int:
        """From the day on which the version that counts went out to its end date."""
        version = self.proposal.current
        begin = version.sent_on or self.proposal.created_on
        if version.valid_until is None or begin is None:
            return 1
        return max(1, (version.valid_until - begin).days)


@dataclass(frozen=True, slots=True)
class ColumnFacts:
    """The items of a column in order; `earlier` were answered before this quarter and are not among them."""

    items: tuple[Item, ...]
    earlier: int = 0

    @property
    def drafts(self) -> int:
        """How many were not sent yet."""
        return sum(item.standing is Standing.DRAFT for item in self.items)

    @property
    def sums(self) -> dict[str, int]:
        """Cents by currency, drafts not counted."""
        out = (item.proposal for item in self.items if item.standing is not Standing.DRAFT)
        return sums_by_currency((each.currency, each.current.amount_cents) for each in out)


def read_items(store: Store, today: date) -> list[Item]:
    """Every proposal, oldest first."""
    proposals = all_proposals(store)
    rows = {int(row.id): row for row in prospect_rows(store, sorted({each.prospect_id for each in proposals}))}
    first = min(
        (each for each in proposals if each.standing(today) is Standing.EXPIRING),
        key=lambda each: (each.days_left(today), each.id),
        default=None,
    )
    return [
        Item(
            each,
            rows[each.prospect_id].display_name,
            each.standing(today),
            each.days_left(today),
            rows[each.prospect_id].state is State.NURTURE,
            each is first,
        )
        for each in proposals
        if each.prospect_id in rows
    ]


def columns(items: Sequence[Item], quarter_began: date) -> dict[ColumnName, ColumnFacts]:
    """The items by column; those answered before a day are only counted."""
    shown: dict[ColumnName, list[Item]] = {name: [] for name in ColumnName}
    earlier: Counter[ColumnName] = Counter()
    for item in items:
        name, answered = _COLUMN_OF[item.standing], item.proposal.answered_on
        if item.standing in _ANSWERED and answered is not None and answered < quarter_began:
            earlier[name] += 1
        else:
            shown[name].append(item)
    return {name: ColumnFacts(tuple(sorted(each, key=_place)), earlier[name]) for name, each in shown.items()}


def _place(item: Item) -> tuple[int, int, int]:
    """Drafts first, then what ends soonest, and those without an end; of the others the newest first."""
    proposal = item.proposal
    answered = proposal.answered_on
    match item.standing:
        case Standing.DRAFT:
            return 0, 0, -item.id
        case Standing.SENT | Standing.EXPIRING:
            return (2, 0, -item.id) if item.days_left is None else (1, item.days_left, item.id)
        case Standing.EXPIRED:
            return 1, -(item.days_left or 0), -item.id
        case _:
            group = 4 if item.standing is Standing.CLOSED else 3
            return group, -(answered.toordinal() if answered else 0), -item.id
