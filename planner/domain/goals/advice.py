"""What a set of goals lacks, and what the next goal could be."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from dateutil.relativedelta import relativedelta

from planner.domain import defaults
from planner.domain.blocks.pauses import paused_days
from planner.domain.goals.goal import Goal, GoalId, GoalProgress, GoalStatus, Measure


class FlagKind(StrEnum):
    """Something that takes the pull out of a goal."""

    NO_GOAL = "no_goal"
    NO_REWARD = "no_reward"
    NO_CONSEQUENCE = "no_consequence"
    REWARD_UNCLAIMED = "reward_unclaimed"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class Flag:
    """One flag, on a goal or (for NO_GOAL) on the whole."""

    kind: FlagKind
    goal_id: GoalId | None = None


@dataclass(frozen=True, slots=True)
class NextGoal:
    """A proposal for the goal that follows; Enter accepts it."""

    measure: Measure
    target: int
    starts_on: date
    ends_on: date


def flags(progress: Sequence[GoalProgress], today: date) -> list[Flag]:
    """Everything worth a gentle remark, in the order in which it should be said."""
    running = [p for p in progress if p.goal.status is GoalStatus.RUNNING]
    found = [] if running else [Flag(FlagKind.NO_GOAL)]
    for each in running:
        found.extend(_flags_of_running(each))
    found.extend(Flag(FlagKind.REWARD_UNCLAIMED, p.goal.id) for p in progress if is_unclaimed_too_long(p.goal, today))
    return found


def is_unclaimed_too_long(goal: Goal, today: date) -> bool:
    """Whether a reward was earned a while ago and not claimed."""
    if goal.reached_on is None or goal.reward is None or goal.reward.claimed_on is not None:
        return False
    return (today - goal.reached_on).days >= defaults.REWARD_UNCLAIMED_AFTER_DAYS


def propose_next(last: GoalProgress | None, today: date) -> NextGoal:
    """The goal to propose: the same measure at the pace that was shown, one quarter long."""
    ends_on = today + relativedelta(months=3) - timedelta(days=1)
    if last is None:
        return NextGoal(Measure.BLOCKS_KEPT, 12, today, ends_on)
    reached_on = last.goal.reached_on or last.today
    paused = paused_days(last.pauses, last.goal.starts_on, reached_on)
    days_taken = max(7, (reached_on - last.goal.starts_on).days + 1 - paused)
    days_ahead = (ends_on - today).days + 1
    target = max(1, round(last.done / days_taken * days_ahead))
    return NextGoal(last.goal.measure, target, today, ends_on)


def _flags_of_running(progress: GoalProgress) -> list[Flag]:
    goal = progress.goal
    found = []
    if progress.has_stopped:
        found.append(Flag(FlagKind.STOPPED, goal.id))
    if goal.reward is None or not goal.reward.title:
        found.append(Flag(FlagKind.NO_REWARD, goal.id))
    if not goal.consequence:
        found.append(Flag(FlagKind.NO_CONSEQUENCE, goal.id))
    return found
