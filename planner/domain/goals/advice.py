"""What a set of goals lacks, and whether a goal has ended well, was missed, or waits for an answer."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from planner.domain import defaults
from planner.domain.goals.goal import Goal, GoalId, GoalProgress, GoalStatus


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


def flags(progress: Sequence[GoalProgress], today: date, *, rewards_on: bool = True) -> list[Flag]:
    """Everything worth a gentle remark, in the order in which it should be said; no word of rewards without them.

    A missed goal waits for an answer of its own, and for no remark.
    """
    running = [each for each in progress if each.goal.status is GoalStatus.RUNNING]
    found = [] if running else [Flag(FlagKind.NO_GOAL)]
    for each in running:
        if not each.is_missed:
            found.extend(_flags_of_running(each, rewards_on=rewards_on))
    if rewards_on:
        unclaimed = (each.goal.id for each in progress if is_unclaimed_too_long(each.goal, today))
        found.extend(Flag(FlagKind.REWARD_UNCLAIMED, goal_id) for goal_id in unclaimed)
    return found


def is_unclaimed_too_long(goal: Goal, today: date) -> bool:
    """Whether a reward was earned a while ago and not claimed."""
    if goal.reached_on is None or goal.reward is None or goal.reward.claimed_on is not None:
        return False
    return (today - goal.reached_on).days >= defaults.REWARD_UNCLAIMED_AFTER_DAYS


def last_ended(progress: Sequence[GoalProgress]) -> GoalProgress | None:
    """The goal that the next one follows: the one reached last, else the one let go or missed last."""
    reached = [each for each in progress if each.goal.status is GoalStatus.REACHED]
    ended = reached or [each for each in progress if each.goal.status is GoalStatus.LET_GO or each.is_missed]
    return max(ended, key=lambda each: (_ended_on(each.goal), each.goal.id), default=None)


def _ended_on(goal: Goal) -> date:
    return goal.reached_on or goal.let_go_on or goal.ends_on


def _flags_of_running(progress: GoalProgress, *, rewards_on: bool) -> Iterator[Flag]:
    goal = progress.goal
    if progress.has_stopped:
        yield Flag(FlagKind.STOPPED, goal.id)
    if rewards_on and (goal.reward is None or not goal.reward.title):
        yield Flag(FlagKind.NO_REWARD, goal.id)
    if not goal.consequence:
        yield Flag(FlagKind.NO_CONSEQUENCE, goal.id)
