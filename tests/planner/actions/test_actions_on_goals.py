"""What each action on goals, rewards and settings does, what it says it did, and what it refuses."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from planner.actions import goals, prospects
from planner.actions.first_run import finish_first_run
from planner.actions.names import ActionName
from planner.actions.opening import open_store
from planner.actions.settings import change_settings
from planner.changes import ChangeSet, Kind
from planner.clock import FrozenClock
from planner.domain.goals.goal import Goal, GoalId, GoalStatus, Measure, Reward, RewardId
from planner.domain.prospects.prospect import Prospect, ProspectId
from planner.domain.settings import Appearance, Language, Pattern, Settings
from planner.errors import BugError, InvalidInputError, NotFoundError
from planner.storage.queries import goals as queries
from planner.storage.queries.settings import settings
from planner.storage.store import Store

TODAY = date(2026, 11, 12)
REWARD = Reward(RewardId(0), GoalId(0), "Un week-end à Annecy", cost_cents=30_000)
GOAL = Goal(GoalId(0), Measure.PROSPECTS_ADDED, 2, TODAY, TODAY + timedelta(days=30), "Vivre", "Laver le camion")


def add(store: Store, goal: Goal = GOAL, picture: bytes = b"") -> int:
    created = goals.add_goal(store, goal=replace(goal, reward=goal.reward or REWARD), picture=picture).created
    assert created is not None
    return created


def reach(store: Store) -> ChangeSet:
    changes = [
        prospects.add_prospect(store, prospect=Prospect(ProspectId(0), f"Duval {number}")) for number in range(2)
    ]
    return changes[-1]


def later(store: Store, days: int) -> None:
    store.clock = FrozenClock(instant=store.clock.now_utc() + timedelta(days=days))


def reward_of(store: Store, goal_id: int) -> Reward:
    reward = queries.goal(store, goal_id).reward
    assert reward is not None
    return reward


def test_goal_reads_as_it_was_given(store: Store) -> None:
    change = goals.add_goal(store, goal=replace(GOAL, reward=REWARD))
    assert change.action == ActionName.ADD_GOAL
    assert change.created is not None and change.ids == {Kind.GOAL: frozenset({change.created})}
    found = queries.goal(store, change.created)
    assert replace(found, id=GoalId(0), reward=None) == GOAL
    assert replace(reward_of(store, change.created), id=RewardId(0), goal_id=GoalId(0)) == REWARD


@pytest.mark.parametrize("wrong", [{"target": 0}, {"ends_on": TODAY - timedelta(days=1)}])
def test_goal_that_cannot_be_is_refused(store: Store, wrong: dict[str, Any]) -> None:
    with pytest.raises(InvalidInputError):
        goals.add_goal(store, goal=replace(GOAL, **wrong))
    goal_id = add(store)
    with pytest.raises(InvalidInputError):
        goals.edit_goal(store, goal=replace(GOAL, id=GoalId(goal_id), **wrong))
    assert queries.goal(store, goal_id).target == GOAL.target


@pytest.mark.parametrize(
    "act",
    [
        lambda store: goals.edit_goal(store, goal=replace(GOAL, id=GoalId(9))),
        lambda store: goals.remove_goal(store, goal_id=9),
        lambda store: goals.claim_reward(store, goal_id=9),
        lambda store: goals.let_goal_go(store, goal_id=9),
        lambda store: goals.extend_goal(store, goal_id=9),
    ],
)
def test_goal_that_is_gone_is_said_to_be_gone(store: Store, act: Callable[[Store], ChangeSet]) -> None:
    with pytest.raises(NotFoundError):
        act(store)


def test_reaching_a_goal_opens_its_reward(store: Store) -> None:
    goal_id = add(store)
    with pytest.raises(InvalidInputError) as caught:
        goals.claim_reward(store, goal_id=goal_id)
    assert caught.value.code == "reward_locked"
    change = reach(store)
    assert change.facts["reached"] == [goal_id] and change.touches(Kind.GOAL)
    assert goals.claim_reward(store, goal_id=goal_id).ids == {Kind.GOAL: frozenset({goal_id})}
    assert reward_of(store, goal_id).claimed_on == TODAY
    goals.enjoy_reward(store, goal_id=goal_id)
    assert reward_of(store, goal_id).enjoyed_on == TODAY
    assert [item.goal.id for item in queries.shelf(store)] == [goal_id]


def test_goal_is_reached_once(store: Store) -> None:
    add(store)
    reach(store)
    again = prospects.add_prospect(store, prospect=Prospect(ProspectId(0), "Encore"))
    assert "reached" not in again.facts and not again.touches(Kind.GOAL)


def test_goal_that_is_met_already_is_reached_when_it_is_set(store: Store) -> None:
    reach(store)
    change = goals.add_goal(store, goal=GOAL)
    assert change.facts["reached"] == [change.created]
    assert store.undo() is not None
    assert queries.goals(store) == []


def test_lower_target_reaches_the_goal(store: Store) -> None:
    goal_id = add(store)
    prospects.add_prospect(store, prospect=Prospect(ProspectId(0), "Duval"))
    assert "reached" in goals.edit_goal(store, goal=replace(queries.goal(store, goal_id), target=1)).facts


def test_prospect_out_of_the_trash_can_reach_a_goal(store: Store) -> None:
    reach(store)
    prospects.trash_prospects(store, prospect_ids=[1])
    add(store)
    assert "reached" in prospects.restore_prospects(store, prospect_ids=[1]).facts


@pytest.mark.parametrize("claim", [goals.claim_reward, goals.enjoy_reward, None])
def test_reached_goal_runs_on_without_its_effort_unless_the_reward_was_taken(
    store: Store, claim: Callable[..., ChangeSet] | None
) -> None:
    goal_id = add(store)
    reach(store)
    if claim is not None:
        claim(store, goal_id=goal_id)
    prospects.trash_prospects(store, prospect_ids=[1])
    found = queries.goal(store, goal_id)
    expected = (GoalStatus.RUNNING, None) if claim is None else (GoalStatus.REACHED, TODAY)
    assert (found.status, found.reached_on) == expected
    prospects.restore_prospects(store, prospect_ids=[1])
    assert queries.goal(store, goal_id).status is GoalStatus.REACHED


def test_planning_an_earned_reward_claims_it(store: Store) -> None:
    goal_id = add(store)
    goals.plan_reward(store, goal_id=goal_id, on=TODAY + timedelta(days=9))
    assert reward_of(store, goal_id).claimed_on is None
    reach(store)
    goals.plan_reward(store, goal_id=goal_id, on=TODAY + timedelta(days=10))
    assert (reward_of(store, goal_id).claimed_on, reward_of(store, goal_id).enjoy_on) == (TODAY, date(2026, 11, 22))


def test_goal_without_reward_has_nothing_to_claim(store: Store) -> None:
    goal_id = goals.add_goal(store, goal=GOAL).created
    assert goal_id is not None
    with pytest.raises(InvalidInputError) as caught:
        goals.claim_reward(store, goal_id=goal_id)
    assert caught.value.code == "no_reward"


def test_missed_goal_can_be_extended_or_let_go(store: Store) -> None:
    goal_id = add(store)
    later(store, 40)
    today = TODAY + timedelta(days=40)
    (missed,) = queries.running_goals(store, today)
    assert missed.is_missed
    goals.extend_goal(store, goal_id=goal_id)
    assert queries.goal(store, goal_id).ends_on == today + timedelta(days=14)
    goals.let_goal_go(store, goal_id=goal_id)
    assert queries.goal(store, goal_id).status is GoalStatus.LET_GO
    assert queries.running_goals(store, today) == []


def test_consequence_and_the_question_for_the_next_goal(store: Store) -> None:
    goal_id = add(store)
    goals.confirm_consequence(store, goal_id=goal_id, done=False)
    assert queries.goal(store, goal_id).consequence_done is False
    goals.postpone_next_goal(store, goal_id=goal_id)
    assert queries.goal(store, goal_id).asked_next_on == date(2026, 11, 16)


def test_picture_is_kept_once(store: Store) -> None:
    first, second = add(store, picture=b"one"), add(store, picture=b"one")
    assert reward_of(store, first).picture_id == reward_of(store, second).picture_id
    picture_id = reward_of(store, first).picture_id
    assert picture_id is not None and queries.picture_bytes(store, picture_id) == b"one"
    goals.edit_goal(store, goal=queries.goal(store, first), picture=b"two")
    changed = reward_of(store, first).picture_id
    assert changed is not None and queries.picture_bytes(store, changed) == b"two"


def test_picture_that_no_reward_shows_goes_at_the_next_opening(store: Store) -> None:
    kept, gone = add(store, picture=b"kept"), add(store, picture=b"gone")
    goals.remove_goal(store, goal_id=gone)
    store.undo()
    lost, shown = reward_of(store, gone).picture_id, reward_of(store, kept).picture_id
    assert lost is not None and queries.picture_bytes(store, lost) == b"gone"
    store.redo()
    folder, clock = store.folder, store.clock
    store.close()
    opened = open_store(folder, clock)
    assert queries.picture_bytes(opened, lost) == b""
    assert shown is not None and queries.picture_bytes(opened, shown) == b"kept"
    opened.close()


def test_picture_that_is_too_large_is_refused_with_the_whole_goal(store: Store) -> None:
    with pytest.raises(InvalidInputError) as caught:
        add(store, picture=bytes(goals.LARGEST_PICTURE + 1))
    assert caught.value.code == "picture_too_large"
    assert queries.goals(store) == []


def test_removed_goal_comes_back_with_its_reward(store: Store) -> None:
    goal_id = add(store, picture=b"one")
    before = queries.goal(store, goal_id)
    assert goals.remove_goal(store, goal_id=goal_id).ids == {Kind.GOAL: frozenset({goal_id})}
    assert queries.goals(store) == []
    store.undo()
    assert queries.goal(store, goal_id) == before


def test_reward_can_be_taken_off_a_goal(store: Store) -> None:
    goal_id = add(store)
    goals.edit_goal(store, goal=replace(queries.goal(store, goal_id), reward=None))
    assert queries.goal(store, goal_id).reward is None


def test_settings_are_kept_and_come_back(store: Store) -> None:
    assert settings(store) == Settings()
    change = change_settings(store, language=Language.FRENCH, appearance=Appearance.DARK, text_percent=115)
    assert change.touches(Kind.SETTING)
    assert settings(store) == Settings(Language.FRENCH, Appearance.DARK, 115)
    assert not change_settings(store, text_percent=115).undoable
    change_settings(store, text_percent=130)
    store.undo()
    store.undo()
    assert settings(store) == Settings()


def test_setting_that_does_not_exist_is_our_mistake(store: Store) -> None:
    with pytest.raises(BugError):
        change_settings(store, colour="blue")


@pytest.mark.parametrize("stored", ['"dancing"', "12", "null", '["dark"]'])
def test_setting_that_cannot_be_read_has_its_default(store: Store, stored: str) -> None:
    with store.change("by a later version") as change:
        change.insert("settings", {"key": "appearance", "value": stored})
        change.insert("settings", {"key": "of_a_later_version", "value": "1"})
    assert settings(store) == Settings()


def test_first_run_is_one_action(store: Store) -> None:
    change = finish_first_run(
        store, pattern=Pattern.WAITING, rhythm=(), goal=replace(GOAL, reward=REWARD), holiday_calendar="FR-57"
    )
    assert change.touches(Kind.GOAL) and change.touches(Kind.SETTING)
    assert settings(store).first_run_done and settings(store).holiday_calendar == "FR-57"
    assert not change.undoable
