"""What stands on the shelf: rewards of goals that were reached, and small treats of stops on the way."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from planner.domain.goals.goal import Goal, GoalStatus, Milestone


@dataclass(frozen=True, slots=True)
class Earned:
    """The reward of a reached goal, or with a `milestone` the small treat of that stop."""

    goal: Goal
    milestone: Milestone | None = None

    @property
    def earned_on(self) -> date:
        """Since when it is the owner's."""
        return (self.milestone or self.goal).reached_on or self.goal.ends_on

    @property
    def enjoyed_on(self) -> date | None:
        """The day on which it was enjoyed."""
        if self.milestone is not None:
            return self.milestone.enjoyed_on
        return self.goal.reward.enjoyed_on if self.goal.reward is not None else None


def earned(goals: Iterable[Goal]) -> tuple[Earned, ...]:
    """Everything that was earned, the newest first.

    A treat stays with its goal while that is under way and the treat waits; whatever becomes of the goal then, it was
    earned.
    """
    found = [each for goal in goals for each in _earned_by(goal)]
    found.sort(key=lambda each: (each.earned_on, each.goal.id, each.milestone is None), reverse=True)
    return tuple(found)


def _earned_by(goal: Goal) -> Iterator[Earned]:
    if goal.status is GoalStatus.REACHED and goal.reward is not None:
        yield Earned(goal)
    for each in goal.milestones:
        is_over = goal.status is not GoalStatus.RUNNING or each.enjoyed_on is not None
        if each.reward and each.reached_on is not None and is_over:
            yield Earned(goal, each)


def stops_to_name(goal: Goal, *, rewards: bool = True) -> list[Milestone]:
    """The stops to name when a goal is reached: those passed on the same day, and treats that still wait."""
    return [
        each
        for each in goal.milestones
        if each.reached_on is not None
        and each.enjoyed_on is None
        and (each.reached_on == goal.reached_on or (rewards and each.reward))
    ]
