"""The first run ends in one change, or in none."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from planner.actions.first_run import finish_first_run
from planner.actions.settings import change_settings
from planner.domain.first_run import PROPOSED_CELLS, rhythm_fields
from planner.domain.goals.goal import Goal, GoalId, Measure, Reward, RewardId
from planner.domain.settings import Pattern, Settings
from planner.errors import InvalidInputError
from planner.storage.queries.blocks import all_series
from planner.storage.queries.goals import goals
from planner.storage.queries.settings import settings
from planner.storage.store import Store

RHYTHM = rhythm_fields(
    PROPOSED_CELLS,
    short=False,
    now=datetime(2026, 11, 12, 8, 47),
    zone="Europe/Paris",
    holiday_calendar="FR-57",
    alarm_minutes=10,
)
REWARD = Reward(RewardId(0), GoalId(0), "Weekend in Annecy")
GOAL = Goal(GoalId(0), Measure.BLOCKS_KEPT, 13, date(2026, 11, 12), date(2027, 1, 31), reward=REWARD)


def test_rhythm_goal_and_answers_are_kept(store: Store) -> None:
    finish_first_run(
        store, pattern=Pattern.WAITING, rhythm=RHYTHM, goal=GOAL, holiday_calendar="FR-57", goal_skipped=True
    )
    assert [series.holiday_calendar for series in all_series(store)] == ["FR-57"]
    (goal,) = goals(store)
    assert goal.reward is not None
    assert goal.reward.title == "Weekend in Annecy"
    wanted = replace(
        Settings(), pattern=Pattern.WAITING, holiday_calendar="FR-57", goal_skipped=True, first_run_done=True
    )
    assert settings(store) == wanted


def test_no_undo_goes_back_before_it(store: Store) -> None:
    change_settings(store, animation=False)
    finish_first_run(store, pattern=Pattern.UNSURE, rhythm=RHYTHM, goal=GOAL, picture=b"x", holiday_calendar="FR")
    assert store.undo() is None
    assert len(all_series(store)) == len(goals(store)) == 1
    assert settings(store).first_run_done


def test_without_a_goal_only_the_rhythm_is_planned(store: Store) -> None:
    finish_first_run(store, pattern=Pattern.UNSURE, rhythm=RHYTHM, goal=None, holiday_calendar="FR")
    assert goals(store) == []
    assert len(all_series(store)) == 1


@pytest.mark.parametrize(
    ("rhythm", "goal"),
    [((replace(RHYTHM[0], zone="Nowhere"),), GOAL), (RHYTHM, replace(GOAL, target=0))],
)
def test_what_cannot_be_changes_nothing(store: Store, rhythm: tuple[object, ...], goal: Goal) -> None:
    with pytest.raises(InvalidInputError):
        finish_first_run(store, pattern=Pattern.UNSURE, rhythm=rhythm, goal=goal, holiday_calendar="FR")  # type: ignore[arg-type]
    assert (all_series(store), goals(store), settings(store)) == ([], [], Settings())
