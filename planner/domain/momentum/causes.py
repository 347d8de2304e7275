"""What can be behind a slowdown: no structure, proposals that wait, or plenty of work without a goal."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import IntEnum

from planner.domain.momentum.baseline import Baseline
from planner.domain.momentum.effort import WeekEffort
from planner.domain.momentum.reading import GoalPull, WeekContext

AHEAD_DAYS = 28  # so far ahead a block is looked for: also one of every fourth week
SOME_WAITING, SOME_MORE_WAITING = 2, 0.8  # proposals that wait: at least, and more than usual
CLEAR_WAITING, CLEAR_MORE_WAITING = 3, 1.5
WORK_WEEKS, WORK_WEEKS_NEEDED = 4, 2  # client work is the mean of so many weeks
SOME_WORK, CLEAR_WORK = 1.15, 1.25  # client work against the usual, while no goal runs
SOME_AFTER_GOAL, CLEAR_AFTER_GOAL = 1.05, 1.15  # the same while a goal is reached and no next one is set
SOME_WORK_WITH_GOAL = 1.50  # a goal that runs still pulls, unless work is overwhelming


class Strength(IntEnum):
    """How plainly a cause is there."""

    NONE = 0
    SOME = 1
    CLEAR = 2


@dataclass(frozen=True, slots=True)
class Causes:
    """Which reasons stand at the end of a week."""

    nothing_ahead: bool = False
    proposals_wait: Strength = Strength.NONE
    work_plentiful: Strength = Strength.NONE

    @property
    def outer(self) -> Strength:
        """How plain a cause other than a missing structure is."""
        return max(self.proposals_wait, self.work_plentiful)


def causes_of(recent: Sequence[WeekEffort], context: WeekContext, usual: Baseline) -> Causes:
    """The causes at the end of the last of the `recent` counted weeks."""
    return Causes(
        nothing_ahead(recent[-1], context), _waiting(context, usual), _work_is_plentiful(recent, context, usual)
    )


def nothing_ahead(week: WeekEffort, context: WeekContext) -> bool:
    """Whether a week had no block, and none is on the calendar for the next four."""
    if week.planned > 0:
        return False
    return context.next_block_on is None or context.next_block_on > week.sunday + timedelta(days=AHEAD_DAYS)


def client_minutes(recent: Sequence[WeekEffort]) -> float:
    """Client work for each whole week, over the last counted weeks."""
    weeks = recent[-WORK_WEEKS:]
    return sum(week.client_minutes for week in weeks) / max(sum(week.exposure for week in weeks), 0.2)


def _waiting(context: WeekContext, usual: Baseline) -> Strength:
    count, more = len(context.waiting), len(context.waiting) - usual.waiting.value
    if count >= CLEAR_WAITING and more >= CLEAR_MORE_WAITING:
        return Strength.CLEAR
    return Strength.SOME if count >= SOME_WAITING and more >= SOME_MORE_WAITING else Strength.NONE


def _work_is_plentiful(recent: Sequence[WeekEffort], context: WeekContext, usual: Baseline) -> Strength:
    if usual.client_minutes.value <= 0.0 or len(recent) < WORK_WEEKS_NEEDED:
        return Strength.NONE
    ratio = client_minutes(recent) / usual.client_minutes.value
    if context.goal is GoalPull.RUNNING:
        return Strength.SOME if ratio >= SOME_WORK_WITH_GOAL else Strength.NONE
    some, clear = (SOME_AFTER_GOAL, CLEAR_AFTER_GOAL) if context.goal is GoalPull.REACHED else (SOME_WORK, CLEAR_WORK)
    if ratio >= clear:
        return Strength.CLEAR
    return Strength.SOME if ratio >= some else Strength.NONE
