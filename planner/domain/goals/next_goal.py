"""What the next goal could be, from the pace that was shown (product.md D8)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from math import ceil, floor, log10

from planner.domain.blocks.pauses import Pause, paused_days
from planner.domain.goals.goal import LARGEST_TARGET, GoalProgress, Measure
from planner.domain.goals.period import Period, period_ends

_FIRST_BLOCKS = 12  # assumption: one kept block a week, and a week of rest
_FIRST_PROSPECTS = 13  # assumption: one new name a week
_MORE = 1.1  # assumption: a tenth more can be felt and is no other life
_EXACT_BELOW = 100  # larger figures are rounded to two digits: nobody aims at 23 417
_FEWEST_DAYS = 7  # a goal reached in an afternoon shows no pace
_FIRST_SHARE, _MORE_SHARE = 0.6, 0.8  # assumption: a first goal is to be reached, so it asks for part of the plan
PACE_DAYS = 91  # assumption: what was done in the last quarter is the pace of today

BESIDE = {
    Measure.BLOCKS_KEPT: Measure.CONVERSATIONS,
    Measure.MINUTES_KEPT: Measure.CONVERSATIONS,
    Measure.ATTEMPTS: Measure.BLOCKS_KEPT,
    Measure.CONVERSATIONS: Measure.BLOCKS_KEPT,
    Measure.PROSPECTS_ADDED: Measure.CONVERSATIONS,
    Measure.NOES: Measure.BLOCKS_KEPT,
    Measure.PARTED: Measure.PROSPECTS_ADDED,
    Measure.MEETINGS: Measure.BLOCKS_KEPT,
    Measure.PROPOSALS_SENT: Measure.BLOCKS_KEPT,
    Measure.SIGNED_AMOUNT: Measure.BLOCKS_KEPT,
    Measure.NEW_CLIENTS: Measure.BLOCKS_KEPT,
}
"""What to aim at after a goal on a measure, for a change; after a result it is effort, which is one's own."""


class NextReason(StrEnum):
    """Why a goal is proposed."""

    FIRST = "first"
    SAME_PACE = "same_pace"
    A_BIT_MORE = "a_bit_more"
    EFFORT_BEHIND = "effort_behind"  # what made the result
    ANOTHER_MEASURE = "another_measure"


@dataclass(frozen=True, slots=True)
class NextGoal:
    """A proposal for the goal that follows; Enter accepts it. The target of money is in cents of `currency`."""

    measure: Measure
    target: int
    starts_on: date
    ends_on: date
    reason: NextReason = NextReason.SAME_PACE
    currency: str = "EUR"


def first_day(last: GoalProgress | None, today: date) -> date:
    """The day from which the goal that follows is counted: one day never serves two goals, one after the other.

    So it is the day after the last one was reached, if that was today.
    """
    reached_on = last.goal.reached_on if last is not None else None
    return today if reached_on is None else max(today, reached_on + timedelta(days=1))


def target_at_pace(
    measure: Measure, done: Mapping[date, int], today: date, days: int, pauses: Sequence[Pause] = ()
) -> int | None:
    """What so many days would bring at the pace of the last `PACE_DAYS`; None where nothing was done in them.

    `done` is what each day added. Whoever began later is measured from their first day on, results over half of the
    time at least: one signature is luck and no pace.
    """
    counted = {day: value for day, value in done.items() if value > 0 and 0 <= (today - day).days < PACE_DAYS}
    if not counted:
        return None
    first = min(counted)
    taken = (today - first).days + 1 - paused_days(pauses, first, today)
    fewest = PACE_DAYS // 2 if measure.is_result else _FEWEST_DAYS
    return min(max(1, _rounded(sum(counted.values()) * days / max(fewest, taken))), LARGEST_TARGET)


def propose_next(last: GoalProgress | None, today: date) -> NextGoal:
    """The goal to propose: the same measure at the pace that was shown, one quarter long."""
    return propose_next_goals(last, today)[0]


def propose_next_goals(
    last: GoalProgress | None,
    today: date,
    done_beside: Mapping[Measure, int] | None = None,
    planned: Mapping[Measure, int] | None = None,
) -> tuple[NextGoal, NextGoal, NextGoal]:
    """Three goals to choose from, a quarter long: the pace that was shown, a bit more, and another measure.

    They begin on `first_day`. `done_beside` is how much of `BESIDE[measure]` was done in the days of the last goal;
    where nothing is known of it, the third proposal begins small. So do all three after a goal on which nothing was
    done. `planned` is how many blocks and minutes stand on the plan in the quarter ahead, absent where none does: no
    proposal asks for more, and a bit more reaches it at most.
    """
    first, planned = first_day(last, today), planned or {}
    if last is None or not last.done:
        return _first_goals(first, planned)
    quarters = _quarters(last, first)
    same = min(max(1, _rounded(last.done * quarters)), LARGEST_TARGET - 1)
    more = max(same + 1, _rounded(last.done * quarters * _MORE))
    most = planned.get(last.goal.measure)
    if most and more > most:
        same, more = min(same, max(1, min(most - 1, _rounded(most / _MORE)))), most
    currency = last.goal.currency
    return (
        _goal(last.goal.measure, same, first, NextReason.SAME_PACE, currency),
        _goal(last.goal.measure, more, first, NextReason.A_BIT_MORE, currency),
        _another(last, first, quarters, done_beside or {}, planned),
    )


def _first_goals(first: date, planned: Mapping[Measure, int]) -> tuple[NextGoal, NextGoal, NextGoal]:
    some, more, most = _FIRST_BLOCKS, 2 * _FIRST_BLOCKS, planned.get(Measure.BLOCKS_KEPT)
    if most:
        some = max(1, round(most * _FIRST_SHARE))
        more = min(most, max(some + 1, round(most * _MORE_SHARE)))
    return (
        _goal(Measure.BLOCKS_KEPT, some, first, NextReason.FIRST),
        _goal(Measure.BLOCKS_KEPT, more, first, NextReason.A_BIT_MORE),
        _goal(Measure.PROSPECTS_ADDED, _FIRST_PROSPECTS, first, NextReason.ANOTHER_MEASURE),
    )


def _another(
    last: GoalProgress, first: date, quarters: float, done: Mapping[Measure, int], planned: Mapping[Measure, int]
) -> NextGoal:
    measure = BESIDE[last.goal.measure]
    target = _rounded(done.get(measure, 0) * quarters)
    if target < 1:
        was_blocks = last.goal.measure.is_of_blocks
        measure = Measure.PROSPECTS_ADDED if was_blocks else Measure.BLOCKS_KEPT
        target = _FIRST_PROSPECTS if was_blocks else _FIRST_BLOCKS
    target = min(target, planned.get(measure) or target)
    is_behind = last.goal.measure.is_result and not measure.is_result
    return _goal(measure, target, first, NextReason.EFFORT_BEHIND if is_behind else NextReason.ANOTHER_MEASURE)


def _goal(measure: Measure, target: int, first: date, reason: NextReason, currency: str = "EUR") -> NextGoal:
    return NextGoal(measure, min(target, LARGEST_TARGET), first, _quarter_from(first), reason, currency)


def _quarters(last: GoalProgress, first: date) -> float:
    """How many times the days that the last goal took, without its pauses, go into the quarter ahead."""
    until = last.goal.reached_on or min(last.today, last.goal.ends_on)
    taken = (until - last.goal.starts_on).days + 1 - paused_days(last.pauses, last.goal.starts_on, until)
    # One signature on the first day is luck and no pace: a result counts for half of the time that it was given.
    fewest = max(_FEWEST_DAYS, last.total_days // 2 if last.goal.measure.is_result else 0)
    return ((_quarter_from(first) - first).days + 1) / max(fewest, taken)


def _quarter_from(first: date) -> date:
    return period_ends(Period.QUARTER, first)


def _rounded(value: float) -> int:
    """A figure one would aim at: whole below a hundred, with two digits that say something above it."""
    if value < _EXACT_BELOW:
        return round(value)
    unit = int(10 ** (floor(log10(value)) - 1))
    return ceil(value / unit - 0.5) * unit
