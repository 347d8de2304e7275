"""Persistent or pest? How much one has asked of a prospect lately, from the counts alone (product.md B13).

The load is the share of the tries that are used up, and more for trying faster than agreed or usual, for maybes, and
for not waiting for the day they named. At 1 it leaves "just right".
"""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import accumulate, pairwise
from math import ceil

from planner.domain import defaults
from planner.domain.followup.followed import Followed
from planner.domain.followup.maybes import Push, push
from planner.domain.followup.stop_rule import limits, waits_for_agreed_day
from planner.domain.prospects.prospect import State
from planner.domain.prospects.pursuit import Pursuit


class Zone(StrEnum):
    """Where the meter stands."""

    TOO_QUIET = "too-quiet"
    JUST_RIGHT = "just-right"
    A_LITTLE_MUCH = "a-little-much"
    TOO_MUCH = "too-much"


class PestCode(StrEnum):
    """Why the meter stands where it does; beside each, its evidence.

    The last four are about the pace: of them at most one is given.
    """

    NO_TRIES = "no-tries"  # nothing tried since the last sign
    TRIES = "tries"  # tries, limit, days and weeks (at least 1) since the first of them
    BEFORE_AGREED_DAY = "before-agreed-day"  # tries, until
    MAYBES = "maybes"  # maybes
    OVERDUE = "overdue"  # since, days: nothing tried since the next step was due
    WELCOME = "welcome"  # day from which one more is welcome, this_month: whether that is this month
    AGREED_PACE = "agreed-pace"  # every_days
    USUAL_PACE = "usual-pace"
    FASTER_THAN_AGREED = "faster-than-agreed"  # every_days, more: so many tries more than the pace allows
    FASTER_THAN_USUAL = "faster-than-usual"  # more


@dataclass(frozen=True, slots=True)
class PestReason:
    """One reason with its evidence, by code (see `PestCode`)."""

    code: PestCode
    evidence: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class PestReading:
    """What the meter shows: `level` of 0 to 5 cells, `position` of 0 to 1 on a scale of four zones, and why."""

    level: int
    position: float
    zone: Zone
    reasons: tuple[PestReason, ...]


@dataclass(frozen=True, slots=True)
class _Load:
    """What was asked of a prospect: `more` tries than the pace allows, `early` ones before the day they named."""

    amount: float
    more: int
    early: int


_MOST_CELLS, _CELLS_JUST_RIGHT = 5, 3
_QUIETEST_DAYS = 90  # overdue so long the thumb stands at the very left
_USUAL_DAYS = (0, *accumulate(defaults.SPACING_DAYS))  # days after the first try on which tries usually happen
_MAYBES = {
    Push.NONE: 0.0,
    Push.GENTLE: defaults.PEST_MAYBES_GENTLE,
    Push.FIRM: defaults.PEST_MAYBES_FIRM,
}
# Each zone's part of the scale, from its left to its right edge.
_SPAN = {
    Zone.TOO_QUIET: (0.02, 0.22),
    Zone.JUST_RIGHT: (0.26, 0.65),
    Zone.A_LITTLE_MUCH: (0.68, 0.82),
    Zone.TOO_MUCH: (0.85, 0.98),
}


def level(prospect: Followed, today: date) -> int:
    """The cells of the table, 0 to 5; see `meter`."""
    load = _load(prospect, today)
    return _level(_zone(prospect, load, today), load)


def meter(prospect: Followed, today: date) -> PestReading | None:
    """Read the meter; None for those one does not follow up any more (client, let go, do not contact)."""
    if not prospect.state.is_open:
        return None
    load = _load(prospect, today)
    zone = _zone(prospect, load, today)
    reasons = (
        *_reasons_of_tries(prospect, load, today),
        *_reasons_of_quiet(prospect, zone, today),
        *_welcome(prospect, zone, load, today),
    )
    return PestReading(_level(zone, load), _position(prospect, zone, load, today), zone, reasons)


def _load(prospect: Followed, today: date) -> _Load:
    pursuit = prospect.pursuit
    if not prospect.state.is_open:
        return _Load(0.0, 0, 0)
    days = pursuit.tally.attempt_days
    more, early = _more_than_pace(pursuit, today), _before_agreed_day(prospect, days, today)
    weight = defaults.PEST_FASTER_THAN_USUAL
    if pursuit.agreement.every_days is not None:
        weight = defaults.PEST_FASTER_THAN_AGREED
    haste = max(more * weight, early * defaults.PEST_BEFORE_AGREED_DAY)
    if prospect.state is State.NURTURE:  # what was tried before they were parked is over
        return _Load(haste, more, early)
    share = pursuit.tally.attempts / limits(prospect).attempts
    return _Load(share + haste + _MAYBES[push(pursuit.tally.maybes)], more, early)


def _more_than_pace(pursuit: Pursuit, today: date) -> int:
    """By how many the latest tries outnumber what the pace allows in the time since the first of them."""
    every = pursuit.agreement.every_days
    latest_first = pursuit.tally.attempt_days[::-1]
    return max([0, *(tries - _allowed((today - day).days, every) for tries, day in enumerate(latest_first, 1))])


def _allowed(days: int, every: int | None) -> int:
    """How many tries fit into so many days, the first on the first of them."""
    if every is not None:
        return 1 + max(0, days) // every
    if days < _USUAL_DAYS[-1]:
        return max(1, bisect_right(_USUAL_DAYS, days))
    return len(_USUAL_DAYS) + (days - _USUAL_DAYS[-1]) // defaults.SPACING_DAYS[-1]


def _before_agreed_day(prospect: Followed, days: tuple[date, ...], today: date) -> int:
    """The tries made since they named a day that still lies ahead."""
    step = prospect.next_step
    if step is None or step.agreed_on is None or step.day <= today:
        return 0
    return sum(step.agreed_on < day for day in days)


def _zone(prospect: Followed, load: _Load, today: date) -> Zone:
    if load.amount >= defaults.PEST_TOO_MUCH:
        return Zone.TOO_MUCH
    if load.amount >= defaults.PEST_CAREFUL:
        return Zone.A_LITTLE_MUCH
    return Zone.TOO_QUIET if _overdue(prospect, today) >= defaults.TOO_QUIET_DAYS else Zone.JUST_RIGHT


def _overdue(prospect: Followed, today: date) -> int:
    """Days since the next step with somebody active was due and nothing was tried; 0 where it is not."""
    step, last = prospect.next_step, prospect.pursuit.tally.last_on
    if prospect.state is not State.ACTIVE or step is None or (last is not None and last >= step.day):
        return 0
    return max(0, (today - step.day).days)


def _level(zone: Zone, load: _Load) -> int:
    if zone is Zone.TOO_QUIET:
        return 0
    if zone is Zone.JUST_RIGHT:
        return min(_CELLS_JUST_RIGHT, ceil(round(load.amount * _MOST_CELLS, 6)))
    return _MOST_CELLS if zone is Zone.TOO_MUCH else _MOST_CELLS - 1


def _position(prospect: Followed, zone: Zone, load: _Load, today: date) -> float:
    careful, too_much = defaults.PEST_CAREFUL, defaults.PEST_TOO_MUCH
    match zone:
        case Zone.TOO_QUIET:
            least = defaults.TOO_QUIET_DAYS
            share = 1 - (_overdue(prospect, today) - least) / (_QUIETEST_DAYS - least)
        case Zone.JUST_RIGHT:
            share = load.amount / careful
        case _:
            share = (load.amount - (careful if zone is Zone.A_LITTLE_MUCH else too_much)) / (too_much - careful)
    left, right = _SPAN[zone]
    return left + (right - left) * min(1.0, max(0.0, share))


def _reasons_of_tries(prospect: Followed, load: _Load, today: date) -> list[PestReason]:
    tally = prospect.pursuit.tally
    if not tally.attempts:
        reasons = [PestReason(PestCode.NO_TRIES, {})]
    else:
        days = (today - _first_try(prospect.pursuit)).days
        counts = {"tries": tally.attempts, "limit": limits(prospect).attempts}
        reasons = [PestReason(PestCode.TRIES, {**counts, "days": days, "weeks": max(1, round(days / 7))})]
        reasons += _pace(prospect.pursuit, load)
    if load.early and prospect.next_step is not None:
        evidence = {"tries": load.early, "until": prospect.next_step.day}
        reasons.append(PestReason(PestCode.BEFORE_AGREED_DAY, evidence))
    if push(tally.maybes) is not Push.NONE and prospect.state is not State.NURTURE:
        reasons.append(PestReason(PestCode.MAYBES, {"maybes": tally.maybes}))
    return reasons


def _first_try(pursuit: Pursuit) -> date:
    """The day of the first try; where more were made than days are kept, at most the day since when they count."""
    tally = pursuit.tally
    first = tally.attempt_days[0]
    return first if tally.attempts == len(tally.attempt_days) else tally.sign_on or tally.began_on or first


def _pace(pursuit: Pursuit, load: _Load) -> list[PestReason]:
    """How the pace of the tries compares; nothing where there is but one, or where haste lies back in time."""
    every, days = pursuit.agreement.every_days, pursuit.tally.attempt_days
    agreed = {} if every is None else {"every_days": every}
    if load.more:
        code = PestCode.FASTER_THAN_USUAL if every is None else PestCode.FASTER_THAN_AGREED
        return [PestReason(code, {**agreed, "more": load.more})]
    gaps = [(later - earlier).days for earlier, later in pairwise(days)]
    usual = defaults.SPACING_DAYS
    least = [usual[min(place, len(usual) - 1)] if every is None else every for place in range(len(gaps))]
    if not gaps or any(gap < wanted for gap, wanted in zip(gaps, least, strict=True)):
        return []
    return [PestReason(PestCode.USUAL_PACE if every is None else PestCode.AGREED_PACE, agreed)]


def _reasons_of_quiet(prospect: Followed, zone: Zone, today: date) -> list[PestReason]:
    step = prospect.next_step
    if zone is not Zone.TOO_QUIET or step is None:
        return []
    return [PestReason(PestCode.OVERDUE, {"since": step.day, "days": (today - step.day).days})]


def _welcome(prospect: Followed, zone: Zone, load: _Load, today: date) -> list[PestReason]:
    """From when one more try is welcome, where it leaves the meter in "just right"."""
    one_more = load.amount + 1 / limits(prospect).attempts
    if prospect.state is State.NURTURE or zone not in (Zone.TOO_QUIET, Zone.JUST_RIGHT):
        return []
    if round(one_more, 6) >= defaults.PEST_CAREFUL:
        return []
    day = max(today, _next_welcome(prospect, today))
    this_month = (day.year, day.month) == (today.year, today.month)
    return [PestReason(PestCode.WELCOME, {"day": day, "this_month": this_month})]


def _next_welcome(prospect: Followed, today: date) -> date:
    step, pursuit = prospect.next_step, prospect.pursuit
    if step is not None and waits_for_agreed_day(prospect, today):
        return step.day
    every, tally = pursuit.agreement.every_days, pursuit.tally
    if tally.last_on is None or not tally.attempts:
        return today
    usual = defaults.SPACING_DAYS
    return tally.last_on + timedelta(days=every or usual[min(tally.attempts, len(usual)) - 1])
