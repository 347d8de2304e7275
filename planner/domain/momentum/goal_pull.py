"""Whether a goal pulled on a day of the past, by what was known then."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from planner.domain.momentum.reading import GoalPull


@dataclass(frozen=True, slots=True)
class GoalSpan:
    """The days that matter of one goal: since when it is there, and how it ended.

    `known_on` is the day on which it was set, `ends_on` its last day, None for what has not happened.
    """

    goal_id: int
    known_on: date
    ends_on: date
    reached_on: date | None = None
    let_go_on: date | None = None

    def over_on(self, day: date) -> date | None:
        """Since when it no longer pulls on a day: reached, let go, or its last day behind it; None while it runs."""
        if self.reached_on is not None and self.reached_on <= day:
            return self.reached_on
        if self.let_go_on is not None and self.let_go_on <= day:
            return min(self.let_go_on, self.ends_on)
        return self.ends_on if self.ends_on < day else None

    def is_reached_on(self, day: date) -> bool:
        """Whether it was reached by a day."""
        return self.reached_on is not None and self.reached_on <= day


def goal_pull_on(goals: Sequence[GoalSpan], day: date) -> tuple[GoalPull, int | None, date | None]:
    """Whether a goal pulled on a day, which one, and since when it is so; (ABSENT, None, None) before the first one.

    Of several that run the one set last speaks, of several that are over the one that ended last. A missed goal pulls
    no more after its last day, whether anybody has answered or not.
    """
    known = [each for each in goals if each.known_on <= day]
    running = [each for each in known if each.over_on(day) is None]
    if running:
        latest = max(running, key=lambda each: (each.known_on, each.goal_id))
        return GoalPull.RUNNING, latest.goal_id, latest.known_on
    if not known:
        return GoalPull.ABSENT, None, None
    last = max(known, key=lambda each: (each.over_on(day) or day, each.goal_id))
    pull = GoalPull.REACHED if last.is_reached_on(day) else GoalPull.ABSENT
    return pull, last.goal_id, last.over_on(day)
