"""Goals and kept blocks to look at."""

from datetime import date, datetime, time, timedelta

from planner.actions.blocks import add_series, mark_block
from planner.actions.goals import add_goal
from planner.domain.blocks.attendance import Outcome
from planner.domain.blocks.editing import SeriesFields
from planner.domain.blocks.purpose import Purpose
from planner.domain.goals.goal import Goal, GoalId, Measure, Reward, RewardId
from planner.storage.store import Store


def plan_blocks(store: Store) -> int:
    """An hour every day from January on; gives the series."""
    fields = SeriesFields(Purpose.CALLS, frozenset(range(7)), time(9), 60, date(2026, 1, 1), "Europe/Paris")
    created = add_series(store, fields=fields).created
    assert created is not None
    return created


def keep_blocks(store: Store, series_id: int, first: date, count: int) -> None:
    """Keep the block of `count` days from `first` on."""
    for index in range(count):
        slot = datetime.combine(first + timedelta(days=index), time(9))
        mark_block(store, series_id=series_id, slot=slot, outcome=Outcome.KEPT)


def set_goal(
    store: Store,
    *,
    target: int = 13,
    starts_on: date = date(2026, 11, 1),
    ends_on: date = date(2026, 11, 30),
    title: str = "Weekend in Annecy",
    consequence: str = "I wash the van",
) -> int:
    """A goal on blocks kept; without a title it has no reward."""
    reward = Reward(RewardId(0), GoalId(0), title, art="lake", cost_cents=32_000) if title else None
    goal = Goal(GoalId(0), Measure.BLOCKS_KEPT, target, starts_on, ends_on, consequence=consequence, reward=reward)
    created = add_goal(store, goal=goal).created
    assert created is not None
    return created
