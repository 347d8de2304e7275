"""Proposals that waited for an answer on days of the past, as was known then."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from planner.domain.momentum.reading import WaitingProposal

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Wait:
    """One version of a proposal that was out from `first` to `last`, both included; None while it is still out.

    `sent_on` is the day on which the proposal first went out; the amount is in cents of its currency.
    """

    proposal_id: int
    sent_on: date
    first: date
    last: date | None
    amount_cents: int
    currency: str

    def holds(self, day: date) -> bool:
        """Whether it was out on a day."""
        return self.first <= day and (self.last is None or day <= self.last)


@dataclass(frozen=True, slots=True)
class Sent:
    """A version as it went out."""

    sent_on: date
    valid_until: date | None
    amount_cents: int


def waits_of(proposal_id: int, currency: str, versions: Sequence[Sent], answered_on: date | None) -> list[Wait]:
    """When each version was out: until the next one, the answer, or its end date, whichever came first."""
    found = []
    for place, version in enumerate(versions):
        ends = [version.valid_until]
        if place + 1 < len(versions):
            ends.append(versions[place + 1].sent_on - _DAY)
        if answered_on is not None:
            ends.append(answered_on - _DAY)
        last = min((day for day in ends if day is not None), default=None)
        if last is None or version.sent_on <= last:
            wait = Wait(proposal_id, versions[0].sent_on, version.sent_on, last, version.amount_cents, currency)
            found.append(wait)
    return found


def waiting_on(waits: Iterable[Wait], days: Sequence[date]) -> list[tuple[WaitingProposal, ...]]:
    """For each of some days in order the proposals that were out and unanswered, the oldest first."""
    found: list[set[WaitingProposal]] = [set() for _ in days]
    for wait in waits:
        for each in found[_span(wait, days)]:
            each.add(WaitingProposal(wait.proposal_id, wait.sent_on))
    return [tuple(sorted(each, key=_by_age)) for each in found]


def pipeline_on(waits: Iterable[Wait], days: Sequence[date], currency: str) -> list[int]:
    """For each of some days in order the cents that were hoped for, in one currency."""
    found = [0] * len(days)
    for wait in waits:
        if wait.currency == currency:
            for place in range(*_span(wait, days).indices(len(days))):
                found[place] += wait.amount_cents
    return found


def _span(wait: Wait, days: Sequence[date]) -> slice:
    return slice(bisect_left(days, wait.first), len(days) if wait.last is None else bisect_right(days, wait.last))


def _by_age(proposal: WaitingProposal) -> tuple[date, int]:
    return proposal.sent_on, proposal.id
