"""When work can begin: the next week with room, and the start week that a proposal promises (product.md F4)."""

import math
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from planner.clock import monday_of
from planner.domain.proposals.proposal import Proposal
from planner.domain.work.checks import MOST_MINUTES
from planner.domain.work.signed import SignedWork, SignedWorkId

WEEKS_AHEAD = 104  # so far ahead a free week is looked for
FAR_FROM_END = timedelta(weeks=4)  # a start so long after the end of a proposal is explained
_WORKING_DAYS = 5
_QUARTER_HOUR = 15
_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class StartWeek:
    """The Monday of the week in which the work of a proposal can begin if it is signed on a day.

    `promised` is what the proposal says, None where it says nothing; it `is_kept` while the proposal holds and nobody
    else took the week. `free` is the next week with room.
    """

    promised: date | None
    free: date
    is_kept: bool

    @property
    def day(self) -> date:
        """The Monday that counts."""
        return self.promised if self.promised is not None and self.is_kept else self.free


class Filler(StrEnum):
    """What takes the room of the weeks before a free one."""

    SIGNED = "signed"
    PROMISED = "promised"  # by other proposals
    BOTH = "both"  # work that is signed, and what other proposals promise
    AWAY = "away"  # days off, or work too long for the weeks between them


@dataclass(frozen=True, slots=True)
class OfferedWeek:
    """The Monday of the week that a proposal can promise: the first free one after the last day on which it holds.

    `ends_on` is that day, None without an end. Where the week begins more than FAR_FROM_END after it, or after today
    where that is later, `filler` says what fills the weeks before.
    """

    monday: date
    ends_on: date | None = None
    filler: Filler | None = None


def first_promised_monday(ends_on: date | None, today: date) -> date:
    """The first Monday that a proposal can promise: after its end, and this week only on its Monday."""
    after = today if ends_on is None or ends_on < today else ends_on + timedelta(days=1)
    return after + timedelta(days=-after.weekday() % 7)


def next_free_week(taken: Sequence[int], room: Sequence[int], first_monday: date, minutes: int) -> date:
    """The Monday of the first week from which work of so many minutes can be done without a break.

    `taken` and `room` are minutes of the weeks from `first_monday` on: what is to be done, and what fits in all. Each
    week has to have place for a day of the work, or for its rest; weeks without any room, such as a holiday, are passed
    over and begin nothing. Where no week has place, it is the Monday after the last of them.
    """
    for place in range(len(room)):
        if room[place] and _can_begin(taken[place:], room[place:], minutes):
            return first_monday + place * _WEEK
    return first_monday + len(room) * _WEEK


def room_by_week(first_monday: date, weeks: int, hours_a_week: int, off: Collection[date] = ()) -> list[int]:
    """The minutes of paid work that fit into each week, without the working days that are `off`."""
    a_day = hours_a_week * 60 // _WORKING_DAYS
    days = (
        [monday + timedelta(days=each) for each in range(_WORKING_DAYS)] for monday in _mondays(first_monday, weeks)
    )
    return [a_day * sum(day not in off for day in week) for week in days]


def own_hour_price(works: Iterable[SignedWork], currency: str) -> float:
    """Cents of an hour as it was sold, from signed work in a currency with an amount and hours; 0.0 without any."""
    priced = [(each.amount_cents, each.minutes) for each in works if each.currency == currency]
    known = [(cents, minutes) for cents, minutes in priced if cents and minutes]
    return 60 * sum(cents for cents, _ in known) / sum(minutes for _, minutes in known) if known else 0.0


def estimated_minutes(amount_cents: int, hour_price_cents: float) -> int:
    """The time that work of an amount takes at the price of an hour, up to the next quarter of an hour."""
    quarters = math.ceil(amount_cents * 60 / hour_price_cents / _QUARTER_HOUR)
    return min(quarters * _QUARTER_HOUR, MOST_MINUTES)


def last_day_of_work(starts_on: date, minutes: int, hours_a_week: int) -> date:
    """The working day, Monday to Friday, on which work is done that begins on a day and fills its weeks."""
    days = max(1, math.ceil(minutes * _WORKING_DAYS / (max(1, hours_a_week) * 60)))
    day = starts_on
    while days > 1 or day.weekday() >= _WORKING_DAYS:
        days -= day.weekday() < _WORKING_DAYS
        day += timedelta(days=1)
    return day


def promised_work(proposal: Proposal, minutes: int, hours_a_week: int) -> SignedWork | None:
    """What a proposal would take up from its promised week on; None where it promises none."""
    start = proposal.current.start_on
    if start is None:
        return None
    ends_on = last_day_of_work(start, minutes, hours_a_week)
    return SignedWork(SignedWorkId(0), proposal.title, start, start, ends_on, minutes)


def start_week(proposal: Proposal, on: date, free: date, *, is_taken: bool) -> StartWeek:
    """What can be said about the start of a proposal that is signed on a day.

    `is_taken` says that signed work leaves no place in the promised week any more.
    """
    current = proposal.current
    if current.start_on is None:
        return StartWeek(None, free, is_kept=False)
    in_time = current.valid_until is None or on <= current.valid_until
    return StartWeek(current.start_on, free, is_kept=in_time and not is_taken and current.start_on >= monday_of(on))


def _can_begin(taken: Sequence[int], room: Sequence[int], minutes: int) -> bool:
    """Whether work has place from the first of these weeks on; beyond the last one nothing stands in its way."""
    left = max(1, minutes)
    for busy, fits in zip(taken, room, strict=False):
        if not fits:
            continue
        place = fits - busy
        if place >= left:
            return True
        if place < fits // _WORKING_DAYS:
            return False
        left -= place
    return True


def _mondays(first_monday: date, weeks: int) -> list[date]:
    return [first_monday + place * _WEEK for place in range(weeks)]
