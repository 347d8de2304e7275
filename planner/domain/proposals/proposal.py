"""A proposal with its versions: amount, end date, promised start, and how it stands on a day (product.md F1 to F4)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

from planner.domain import defaults

ProposalId = NewType("ProposalId", int)


class ProposalState(StrEnum):
    """What was decided about a proposal; an expired one is still `SENT` until somebody decides."""

    DRAFT = "draft"
    SENT = "sent"
    SIGNED = "signed"
    DECLINED = "declined"
    CLOSED = "closed"  # expired and let be, also for somebody who is kept warm


class Standing(StrEnum):
    """How a proposal stands on a day: the columns of the board."""

    DRAFT = "draft"
    SENT = "sent"
    EXPIRING = "expiring"
    EXPIRED = "expired"
    SIGNED = "signed"
    DECLINED = "declined"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Version:
    """What was offered: `amount_cents` in the proposal's currency, None where nobody knows yet.

    It holds through the day `valid_until`; None means without an end date. `start_on` is the Monday of the week in
    which the work is promised to begin, `minutes` what the work takes; both None where nothing was said. `note` says
    what changed against the version before, in the owner's words.
    """

    number: int = 1
    amount_cents: int | None = None
    sent_on: date | None = None
    valid_until: date | None = None
    start_on: date | None = None
    minutes: int | None = None
    note: str = ""

    @property
    def promised_week(self) -> date | None:
        """`start_on` where a yes on the last day is still in time for it, or else None: what can be told."""
        is_late = self.start_on is not None and self.valid_until is not None and self.start_on <= self.valid_until
        return None if is_late else self.start_on


@dataclass(frozen=True, slots=True)
class Proposal:
    """One proposal to a prospect, its versions in order, the last one counts; `id` is 0 until stored.

    `answered_on` is the day on which it was signed, declined or closed; `lesson` what one takes from a no.
    """

    id: ProposalId
    prospect_id: int
    title: str = ""
    state: ProposalState = ProposalState.SENT
    currency: str = "EUR"
    versions: tuple[Version, ...] = (Version(),)
    created_on: date | None = None
    answered_on: date | None = None
    lesson: str = ""

    @property
    def current(self) -> Version:
        """The version that counts."""
        return self.versions[-1]

    @property
    def first_sent_on(self) -> date | None:
        """The day on which its first version went out."""
        return next((version.sent_on for version in self.versions if version.sent_on is not None), None)

    def days_left(self, today: date) -> int | None:
        """Days until the end date, 0 on that day, negative after it; None without an end date or once answered."""
        end = self.current.valid_until
        return (end - today).days if end is not None and self.state is ProposalState.SENT else None

    def standing(self, today: date) -> Standing:
        """How it stands on a day."""
        left = self.days_left(today)
        if self.state is not ProposalState.SENT or left is None:
            return Standing(self.state.value)
        if left < 0:
            return Standing.EXPIRED
        return Standing.EXPIRING if left <= defaults.PROPOSAL_EXPIRING_DAYS else Standing.SENT

    def is_hoped_for(self, today: date) -> bool:
        """Whether it is out and still holds: hoped for, not business."""
        return self.standing(today) in (Standing.SENT, Standing.EXPIRING)
