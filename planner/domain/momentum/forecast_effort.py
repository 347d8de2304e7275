"""The effort that one's plan stands for: the tries of a usual week, and how far weeks that are booked differ from it.

Constants are assumptions, chosen on simulated lives (docs/momentum.md).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from planner.clock import monday_of
from planner.domain.momentum.forecast import WEEKS_AHEAD
from planner.domain.momentum.forecast_basis import PastWeek

EFFORT_HALF_LIFE, EFFORT_WEEKS = 13.0, 52  # weeks until a week of tries weighs half, and those that count at all
LEAST_PLANNED_WEEKS = 4  # with blocks in the log: fewer do not tell what a block brings
LEAST_CHANGE, MOST_CHANGE = 0.5, 2.0  # a plan is believed so far


@dataclass(frozen=True, slots=True)
class PlannedBlocks:
    """Blocks on the calendar from `first` to `last` (None: without an end), so many minutes in a week.

    Minutes below 0 are those of blocks that the weeks leave out, such as a date that was skipped.
    """

    first: date
    last: date | None
    minutes_a_week: float


def usual_tries(weeks: Sequence[PastWeek]) -> float:
    """Own tries in a week like those of the log, the latest first; weeks wholly in a pause say nothing.

    They already are what was kept of what was planned: blocks that are usually missed bring no tries.
    """
    counted = [(weight, week) for weight, week in zip(_weights(weeks), weeks, strict=False) if week.open_share > 0.0]
    total = sum(weight for weight, _ in counted)
    return sum(weight * week.tries for weight, week in counted) / total if total else 0.0


def plan_ahead(blocks: Sequence[PlannedBlocks], weeks: Sequence[PastWeek], today: date) -> tuple[float, ...]:
    """The effort of each seven days from today on for each usual one, by the blocks that are booked in them.

    A block is worth the tries that blocks of the log brought, so that of a plan as much is kept as before. A week
    without a block is not planned yet: it is a usual one. Empty while the log does not tell what a block brings.
    """
    back = min(EFFORT_WEEKS, len(weeks)) + 1
    planned = _planned(blocks, monday_of(today) - timedelta(weeks=back - 1), back + WEEKS_AHEAD + 1)
    usual, a_minute = usual_tries(weeks), _tries_a_minute(planned[back - 1 :: -1], weeks, today)
    if usual <= 0.0 or a_minute <= 0.0:
        return ()
    by_week = [1.0 if minutes is None else _believed(minutes * a_minute / usual) for minutes in planned[back - 1 :]]
    return tuple(_between(one, other, today) for one, other in pairwise(by_week))


def _believed(change: float) -> float:
    return min(MOST_CHANGE, max(LEAST_CHANGE, change))


def _tries_a_minute(planned: Sequence[float | None], weeks: Sequence[PastWeek], today: date) -> float:
    """Own tries for each minute that was planned, kept or not, in the weeks of the log that had blocks; 0 unknown.

    `planned` are the minutes of the week of today and of those before it, the latest first.
    """
    known = [
        (weight * week.tries, weight * week.open_share * minutes)
        for weight, week, (after, before) in zip(_weights(weeks), weeks, pairwise(planned), strict=False)
        if (minutes := _between(before or 0.0, after or 0.0, today)) > 0.0 and week.open_share > 0.0
    ]
    if len(known) < LEAST_PLANNED_WEEKS:
        return 0.0
    return sum(tries for tries, _ in known) / sum(minutes for _, minutes in known)


def _between(one: float, other: float, today: date) -> float:
    """The value of seven days that begin on the weekday of today, from those of the two weeks in which they lie."""
    return one + today.weekday() / 7 * (other - one)


def _planned(blocks: Sequence[PlannedBlocks], monday: date, count: int) -> list[float | None]:
    """The minutes of so many weeks from a Monday on, None where there is no block at all."""
    minutes, has_some = [0.0] * count, [False] * count
    for each in blocks:
        begin = max(0, (each.first - monday).days // 7)
        end = count if each.last is None else min(count, (each.last - monday).days // 7 + 1)
        for week in range(begin, end):
            minutes[week] += each.minutes_a_week
            has_some[week] |= each.minutes_a_week > 0.0
    return [max(0.0, found) if some else None for found, some in zip(minutes, has_some, strict=True)]


def _weights(weeks: Sequence[PastWeek]) -> list[float]:
    return [0.5 ** (age / EFFORT_HALF_LIFE) for age in range(min(EFFORT_WEEKS, len(weeks)))]
