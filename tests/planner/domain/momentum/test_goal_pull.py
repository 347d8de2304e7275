"""Whether a goal pulled on a day of the past, as it was known then."""

from collections.abc import Sequence
from datetime import date, timedelta

import pytest

from planner.domain.momentum.goal_pull import GoalSpan, goal_pull_on
from planner.domain.momentum.reading import GoalPull

FIRST = date(2026, 3, 2)


def day(number: int) -> date:
    return FIRST + timedelta(days=number)


REACHED = GoalSpan(1, day(0), day(30), reached_on=day(20))
MISSED = GoalSpan(2, day(40), day(60))
LET_GO = GoalSpan(3, day(70), day(100), let_go_on=day(80))
LATE = GoalSpan(4, day(110), day(120), let_go_on=day(130))
LIFE = (REACHED, MISSED, LET_GO, LATE)


@pytest.mark.parametrize(
    ("number", "pull", "goal_id", "since"),
    [
        (-1, GoalPull.ABSENT, None, None),
        (0, GoalPull.RUNNING, 1, 0),
        (19, GoalPull.RUNNING, 1, 0),
        (20, GoalPull.REACHED, 1, 20),
        (39, GoalPull.REACHED, 1, 20),
        (40, GoalPull.RUNNING, 2, 40),
        (60, GoalPull.RUNNING, 2, 40),
        (61, GoalPull.ABSENT, 2, 60),
        (79, GoalPull.RUNNING, 3, 70),
        (80, GoalPull.ABSENT, 3, 80),
        (125, GoalPull.ABSENT, 4, 120),
        (140, GoalPull.ABSENT, 4, 120),
    ],
)
def test_life_of_goals_is_read_as_it_was_then(number: int, pull: GoalPull, goal_id: int | None, since: int) -> None:
    expected = (pull, goal_id, None if since is None else day(since))
    assert goal_pull_on(LIFE, day(number)) == expected


def test_of_several_goals_the_running_one_set_last_speaks() -> None:
    both: Sequence[GoalSpan] = (GoalSpan(1, day(0), day(90)), GoalSpan(2, day(10), day(50)))
    assert goal_pull_on(both, day(20)) == (GoalPull.RUNNING, 2, day(10))
    assert goal_pull_on(both, day(60)) == (GoalPull.RUNNING, 1, day(0))


def test_goal_reached_after_its_end_was_none_in_between() -> None:
    late = (GoalSpan(1, day(0), day(10), reached_on=day(15)),)
    assert goal_pull_on(late, day(12))[0] is GoalPull.ABSENT
    assert goal_pull_on(late, day(15)) == (GoalPull.REACHED, 1, day(15))
