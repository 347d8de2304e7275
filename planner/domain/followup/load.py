"""The load of a prospect: how much one has asked of them lately, from the counts alone.

It is the share of the tries that are used up, and more for trying faster than agreed or usual, for maybes, and for not
waiting for the day they named. At 1 the pest meter leaves "just right".
"""

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date
from itertools import accumulate

from planner.domain import defaults
from planner.domain.followup.followed import Followed
from planner.domain.followup.maybes import Push, push
from planner.domain.followup.stop_rule import limits
from planner.domain.prospects.prospect import State
from planner.domain.prospects.pursuit import Pursuit


@dataclass(frozen=True, slots=True)
class Load:
    """What was asked of a prospect: `more` tries than the pace allows, `early` ones before the day they named."""

    amount: float
    more: int
    early: int


_USUAL_DAYS = (0, *accumulate(defaults.SPACING_DAYS))  # days after the first try on which tries usually happen
_MAYBES = {
    Push.NONE: 0.0,
    Push.GENTLE: defaults.PEST_MAYBES_GENTLE,
    Push.FIRM: defaults.PEST_MAYBES_FIRM,
}


def load_of(prospect: Followed, today: date) -> Load:
    """The load of somebody one follows up; none for others."""
    pursuit = prospect.pursuit
    if not prospect.state.is_open:
        return Load(0.0, 0, 0)
    days = pursuit.tally.attempt_days
    more, early = _more_than_pace(pursuit, today), _before_agreed_day(prospect, days, today)
    weight = defaults.PEST_FASTER_THAN_USUAL
    if pursuit.agreement.every_days is not None:
        weight = defaults.PEST_FASTER_THAN_AGREED
    haste = max(more * weight, early * defaults.PEST_BEFORE_AGREED_DAY)
    if prospect.state is State.NURTURE:  # what was tried before they were parked is over
        return Load(haste, more, early)
    share = pursuit.tally.attempts / limits(prospect).attempts
    return Load(share + haste + _MAYBES[push(pursuit.tally.maybes)], more, early)


def paced_days(pursuit: Pursuit) -> tuple[date, ...]:
    """The tries whose pace matters, the oldest first: an agreed interval does not reach back before its agreement."""
    days, agreement = pursuit.tally.attempt_days, pursuit.agreement
    if agreement.every_days is None or agreement.made_on is None:
        return days
    return tuple(day for day in days if day >= agreement.made_on)


def _more_than_pace(pursuit: Pursuit, today: date) -> int:
    """By how many the latest tries outnumber what the pace allows in the time since the first of them."""
    every = pursuit.agreement.every_days
    latest_first = paced_days(pursuit)[::-1]
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
