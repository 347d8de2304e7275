"""Who goes in which block: the people of a week dealt out to its blocks (flows.md 2, step 4)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from planner.domain import defaults
from planner.domain.blocks.occurrences import Key
from planner.domain.blocks.purpose import Purpose
from planner.domain.prospects.prospect import NextStepKind, ProspectClass, ProspectId, State

WITHOUT_PEOPLE = frozenset({Purpose.WEEKLY_REVIEW, Purpose.LIST_BUILDING, Purpose.PRACTICE})
_BY_PHONE = frozenset({Purpose.CALLS, Purpose.FOLLOW_UPS})
_OWN_PURPOSES = {
    NextStepKind.CALL: _BY_PHONE,
    NextStepKind.EMAIL: frozenset({Purpose.EMAILS}),
    NextStepKind.VISIT: frozenset({Purpose.VISITS}),
}
_FOR_ONE_KIND = frozenset({Purpose.CALLS, Purpose.EMAILS, Purpose.VISITS})
_CLASSES = (ProspectClass.A, ProspectClass.B, ProspectClass.C, ProspectClass.NONE, ProspectClass.OUT)


@dataclass(frozen=True, slots=True)
class BlockToFill:
    """A block that people can be put in; `start` is where it stands, naive local, `minutes` its length."""

    key: Key
    purpose: Purpose
    start: datetime
    minutes: int

    @property
    def room(self) -> int:
        """How many people it holds: none where its purpose is work without them."""
        return 0 if self.purpose in WITHOUT_PEOPLE else people_that_fit(self.minutes)


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who could be contacted in these blocks, with what decides about their place.

    `next_on` is the day of the next step and `kind` its means, None without one; a day that `is_agreed` was named by
    the prospect. `proposal_expires_on` is the last day of a proposal that waits for its answer.
    """

    prospect_id: ProspectId
    state: State
    created_on: date
    kind: NextStepKind | None = None
    next_on: date | None = None
    is_agreed: bool = False
    proposal_expires_on: date | None = None
    klass: ProspectClass = ProspectClass.NONE
    last_on: date | None = None


@dataclass(frozen=True, slots=True)
class Filled:
    """The people of each block in their order, and those for whom there is no place, the most urgent first."""

    lists: dict[Key, tuple[ProspectId, ...]]
    left: tuple[ProspectId, ...]


def people_that_fit(minutes: int) -> int:
    """How many people a block of some minutes holds; at least one."""
    return max(1, minutes * defaults.PEOPLE_PER_HOUR // 60)


def fill(
    blocks: Sequence[BlockToFill],
    candidates: Sequence[Candidate],
    already: Mapping[Key, Sequence[ProspectId]] = {},
) -> Filled:
    """Deal people out to blocks: agreed days first, then proposals about to expire, then whoever is due, then the new.

    Nobody gets a block before the day they named; others come a little early rather than not at all. Whoever has a
    proposal about to expire comes in its last days, whatever the day of their next step. A block takes no more people
    than fit, and only those whose next step suits its purpose. Whoever is `already` on a list stays there, also on one
    that is longer than it should be, and nobody is put on two.
    """
    in_order = sorted(blocks, key=lambda block: (block.start, block.key))
    lists = {block.key: list(already.get(block.key, ())) for block in in_order}
    placed = {prospect_id for people in already.values() for prospect_id in people}
    left: list[ProspectId] = []
    for candidate in sorted(candidates, key=urgency):
        if candidate.prospect_id in placed:
            continue
        placed.add(candidate.prospect_id)
        block = _place(in_order, lists, candidate)
        (left if block is None else lists[block.key]).append(candidate.prospect_id)
    return Filled({key: tuple(people) for key, people in lists.items()}, tuple(left))


def urgency(candidate: Candidate) -> tuple[object, ...]:
    """The order in which people get their places; sort by it."""
    day = candidate.next_on or date.max
    if candidate.is_agreed:
        return 0, day, candidate.prospect_id
    if candidate.proposal_expires_on is not None:
        return 1, candidate.proposal_expires_on, candidate.prospect_id
    if candidate.next_on is not None:
        return 2, day, candidate.last_on or date.min, candidate.prospect_id
    return 3, _CLASSES.index(candidate.klass), candidate.created_on, candidate.prospect_id


def _place(
    blocks: Sequence[BlockToFill], lists: Mapping[Key, Sequence[ProspectId]], candidate: Candidate
) -> BlockToFill | None:
    """The first block on or after their day that has room; the last one before it when the day is one's own choice."""
    suiting = [block for block in blocks if _suits(block.purpose, candidate)]
    if not suiting and candidate.kind is NextStepKind.EMAIL and candidate.state is not State.NURTURE:
        suiting = [block for block in blocks if block.purpose in _BY_PHONE]  # a mail can be written at the telephone
    free = [block for block in suiting if len(lists[block.key]) < block.room]
    if candidate.proposal_expires_on is not None and not candidate.is_agreed:
        found = _before_it_expires(free, candidate.proposal_expires_on)
        if found is not None:
            return found
    day = candidate.next_on
    in_time = next((block for block in free if day is None or block.start.date() >= day), None)
    if in_time is not None or candidate.is_agreed:
        return in_time
    return free[-1] if free else None


def _before_it_expires(free: Sequence[BlockToFill], expires_on: date) -> BlockToFill | None:
    """The first block of the last days of a proposal, else the last one before them."""
    in_time = [block for block in free if block.start.date() <= expires_on]
    urgent_from = expires_on - timedelta(days=defaults.PROPOSAL_URGENT_DAYS)
    return next((block for block in in_time if block.start.date() >= urgent_from), in_time[-1] if in_time else None)


def _suits(purpose: Purpose, candidate: Candidate) -> bool:
    if purpose in WITHOUT_PEOPLE:
        return False
    if purpose is Purpose.NURTURE or candidate.state is State.NURTURE:
        return (purpose is Purpose.NURTURE) == (candidate.state is State.NURTURE)
    if candidate.kind is NextStepKind.MEETING:
        return False  # a meeting has an hour of its own
    own = _OWN_PURPOSES.get(candidate.kind) if candidate.kind is not None else _BY_PHONE
    if own is None:
        return purpose not in (Purpose.EMAILS, Purpose.VISITS)
    return purpose in own or purpose not in (*_FOR_ONE_KIND, Purpose.FOLLOW_UPS)
