"""A goal day by day adds up to what the goal says."""

from datetime import date, timedelta

from planner.storage.queries.goals import goal, progress, progress_by_day
from planner.storage.store import Store
from tests.ui.goals.goal_samples import keep_blocks, plan_blocks, set_goal

TODAY = date(2026, 11, 12)


def test_each_day_has_what_was_done_by_its_end(store: Store) -> None:
    series = plan_blocks(store)
    keep_blocks(store, series, date(2026, 11, 2), 2)
    keep_blocks(store, series, date(2026, 11, 10), 1)
    wanted = goal(store, set_goal(store, target=10, starts_on=date(2026, 11, 1), ends_on=date(2026, 11, 20)))
    days = progress_by_day(store, wanted, TODAY)
    assert [each.done for each in days] == [0, 1, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3]
    assert [each.expected for each in days][:3] == [0, 0.5, 1]
    assert days[-1] == progress(store, wanted, TODAY)


def test_the_days_end_with_the_goal_and_begin_with_it(store: Store) -> None:
    wanted = goal(store, set_goal(store, starts_on=date(2026, 11, 1), ends_on=date(2026, 11, 5)))
    assert len(progress_by_day(store, wanted, TODAY)) == 5
    assert progress_by_day(store, wanted, wanted.starts_on - timedelta(days=1)) == []
