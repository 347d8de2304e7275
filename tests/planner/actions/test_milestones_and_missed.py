"""Milestones on the way, missed goals, rewards enjoyed with a photo, and what a correction takes back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from planner.actions import goals
from planner.actions.names import ActionName
from planner.actions.prospects import add_prospect, trash_prospects
from planner.actions.settings import change_settings
from planner.actions.touches import log_touch
from planner.changes import ChangeSet, Kind
from planner.clock import FrozenClock
from planner.domain.goals.earned import stops_to_name
from planner.domain.goals.goal import Goal, GoalId, GoalStatus, Measure, Milestone, Reward, RewardId
from planner.domain.prospects.prospect import Prospect, ProspectId
from planner.domain.touches.touch import Channel, Touch, TouchId, TouchOutcome
from planner.errors import InvalidInputError, NotFoundError
from planner.storage.queries import goals as queries
from planner.storage.queries.goal_history import goal_spans
from planner.storage.store import Store

TODAY = date(2026, 11, 12)
GOAL = Goal(
    GoalId(0),
    Measure.PROSPECTS_ADDED,
    5,
    TODAY,
    TODAY + timedelta(days=30),
    consequence="Laver le camion",
    reward=Reward(RewardId(0), GoalId(0), "Un week-end"),
    milestones=(Milestone(0, 2, "Cinéma"), Milestone(0, 4)),
)


def set_goal(store: Store, goal: Goal = GOAL) -> int:
    created = goals.add_goal(store, goal=goal).created
    assert created is not None
    return created


def meet(store: Store, count: int) -> list[ChangeSet]:
    """New prospects, one after the other."""
    return [add_prospect(store, prospect=Prospect(ProspectId(0), f"Duval {number}")) for number in range(count)]


def later(store: Store, days: int) -> None:
    store.clock = FrozenClock(instant=store.clock.now_utc() + timedelta(days=days))


def stops(store: Store, goal_id: int) -> list[tuple[int, str, bool]]:
    """Target, reward, and whether it is reached."""
    return [(each.target, each.reward, each.reached_on is not None) for each in queries.goal(store, goal_id).milestones]


def test_milestone_is_reached_on_the_way_and_its_reward_enjoyed_once(store: Store) -> None:
    goal_id = set_goal(store)
    first, second = queries.goal(store, goal_id).milestones
    with pytest.raises(InvalidInputError, match="milestone_locked"):
        goals.enjoy_milestone(store, milestone_id=first.id)
    changes = meet(store, 3)
    assert [change.facts.get("milestones") for change in changes] == [None, [first.id], None]
    assert changes[1].touches(Kind.GOAL) and "reached" not in changes[1].facts
    assert queries.milestone(store, first.id)[1].reached_on == TODAY
    enjoyed = goals.enjoy_milestone(store, milestone_id=first.id)
    assert enjoyed.facts["title"] == "Cinéma"
    assert queries.milestone(store, first.id)[1].enjoyed_on == TODAY
    assert queries.progress(store, queries.goal(store, goal_id), TODAY).next_milestone == replace(second)


def test_goal_reached_at_once_speaks_for_its_milestones(store: Store) -> None:
    meet(store, 5)
    change = goals.add_goal(store, goal=GOAL)
    assert change.facts["reached"] == [change.created] and "milestones" not in change.facts
    assert change.created is not None
    assert stops(store, change.created) == [(2, "Cinéma", True), (4, "", True)]
    goal = queries.goal(store, change.created)
    assert stops_to_name(goal) == list(goal.milestones)
    reward, treat = queries.shelf(store)
    assert (reward.milestone, treat.milestone) == (None, goal.milestones[0])
    goals.enjoy_milestone(store, milestone_id=goal.milestones[0].id)
    assert [each.enjoyed_on for each in queries.shelf(store)] == [None, TODAY]


def test_treat_of_a_goal_let_go_stays_earned(store: Store) -> None:
    goal_id = set_goal(store)
    meet(store, 2)
    assert queries.shelf(store) == ()
    goals.let_goal_go(store, goal_id=goal_id)
    assert [each.milestone and each.milestone.reward for each in queries.shelf(store)] == ["Cinéma"]


def test_correction_takes_a_milestone_back_unless_it_was_enjoyed(store: Store) -> None:
    goal_id = set_goal(store)
    people = [change.created for change in meet(store, 4)]
    first, _ = queries.goal(store, goal_id).milestones
    goals.enjoy_milestone(store, milestone_id=first.id)
    trash_prospects(store, prospect_ids=[each for each in people if each is not None])
    assert stops(store, goal_id) == [(2, "Cinéma", True), (4, "", False)]
    store.undo()
    assert stops(store, goal_id) == [(2, "Cinéma", True), (4, "", True)]


def test_milestones_are_edited_with_their_goal(store: Store) -> None:
    goal_id = set_goal(store)
    found = queries.goal(store, goal_id)
    first, second = found.milestones
    swapped = (replace(second, target=2), replace(first, target=4), Milestone(0, 3, "Un gâteau"))
    goals.edit_goal(store, goal=replace(found, milestones=tuple(sorted(swapped, key=lambda it: it.target))))
    assert stops(store, goal_id) == [(2, "", False), (3, "Un gâteau", False), (4, "Cinéma", False)]
    assert {each.id for each in queries.goal(store, goal_id).milestones} > {first.id, second.id}
    goals.edit_goal(store, goal=replace(queries.goal(store, goal_id), milestones=()))
    assert stops(store, goal_id) == []
    store.undo()
    store.undo()
    assert stops(store, goal_id) == [(2, "Cinéma", False), (4, "", False)]


def test_milestone_that_is_passed_already_is_reached_when_it_is_added(store: Store) -> None:
    goal_id = set_goal(store, replace(GOAL, milestones=()))
    meet(store, 3)
    found = queries.goal(store, goal_id)
    change = goals.edit_goal(store, goal=replace(found, milestones=(Milestone(0, 3, "Thé"), Milestone(0, 4))))
    assert change.facts["milestones"] == [queries.goal(store, goal_id).milestones[0].id]
    assert stops(store, goal_id) == [(3, "Thé", True), (4, "", False)]


@pytest.mark.parametrize(
    ("targets", "code"),
    [((5,), "milestone_target"), ((0,), "milestone_target"), ((3, 3), "milestones_not_rising"), ((4, 2), "milestones")],
)
def test_milestones_rise_below_the_goal(store: Store, targets: tuple[int, ...], code: str) -> None:
    wrong = replace(GOAL, milestones=tuple(Milestone(0, target) for target in targets))
    with pytest.raises(InvalidInputError, match=code):
        goals.add_goal(store, goal=wrong)
    assert queries.goals(store) == []


def test_removed_goal_takes_its_milestones_along_and_brings_them_back(store: Store) -> None:
    goal_id = set_goal(store)
    goals.remove_goal(store, goal_id=goal_id)
    assert store.db.execute("SELECT count(*) FROM milestones").fetchone() == (0,)
    store.undo()
    assert len(stops(store, goal_id)) == 2


def missed(store: Store) -> int:
    goal_id = set_goal(store)
    later(store, 40)
    return goal_id


def test_missed_goal_gets_two_more_weeks(store: Store) -> None:
    goal_id = missed(store)
    today = TODAY + timedelta(days=40)
    assert queries.progress(store, queries.goal(store, goal_id), today).is_missed
    goals.extend_goal(store, goal_id=goal_id)
    found = queries.goal(store, goal_id)
    assert found.ends_on == today + timedelta(days=14)
    assert not queries.progress(store, found, today).is_missed


def test_consequence_is_shown_once_and_answered_honestly(store: Store) -> None:
    goal_id = missed(store)
    assert not queries.goal(store, goal_id).asks_for_consequence
    assert goals.show_consequence(store, goal_id=goal_id).undoable is False
    shown_on = queries.goal(store, goal_id).consequence_shown_on
    assert shown_on == TODAY + timedelta(days=40)
    assert queries.goal(store, goal_id).asks_for_consequence
    later(store, 1)
    assert not goals.show_consequence(store, goal_id=goal_id).touches(Kind.GOAL)
    assert queries.goal(store, goal_id).consequence_shown_on == shown_on
    goals.confirm_consequence(store, goal_id=goal_id, done=False)
    assert queries.goal(store, goal_id).consequence_done is False
    assert not queries.goal(store, goal_id).asks_for_consequence


def test_showing_the_consequence_leaves_the_way_forward_open(store: Store) -> None:
    goal_id = missed(store)
    meet(store, 1)
    store.undo()
    goals.show_consequence(store, goal_id=goal_id)
    assert store.redo() is not None


def test_goal_let_go_is_over_since_that_day(store: Store) -> None:
    goal_id = missed(store)
    goals.let_goal_go(store, goal_id=goal_id)
    found = queries.goal(store, goal_id)
    assert (found.status, found.let_go_on) == (GoalStatus.LET_GO, TODAY + timedelta(days=40))
    again: list[Callable[..., ChangeSet]] = [goals.let_goal_go, goals.extend_goal]
    for action in again:
        with pytest.raises(InvalidInputError, match="goal_is_over"):
            action(store, goal_id=goal_id)
    assert meet(store, 5)[-1].facts.get("reached") is None


def reached(store: Store) -> int:
    goal_id = set_goal(store)
    meet(store, 5)
    return goal_id


def test_reward_is_set_aside_claimed_for_a_day_and_enjoyed_with_a_photo(store: Store) -> None:
    goal_id = set_goal(store)
    goals.set_aside(store, goal_id=goal_id)
    meet(store, 5)
    goals.claim_reward(store, goal_id=goal_id, enjoy_on=TODAY + timedelta(days=9))
    later(store, 12)
    goals.enjoy_reward(store, goal_id=goal_id, on=TODAY + timedelta(days=10), photo=b"photo")
    reward = queries.goal(store, goal_id).reward
    assert reward is not None and reward.picture_id is not None
    assert queries.picture_bytes(store, reward.picture_id) == b"photo"
    assert (reward.is_set_aside, reward.claimed_on) == (True, TODAY)
    assert (reward.enjoy_on, reward.enjoyed_on) == (TODAY + timedelta(days=9), TODAY + timedelta(days=10))
    assert goals.set_aside(store, goal_id=goal_id, is_set_aside=False).action == ActionName.EDIT_GOAL
    assert queries.goal(store, goal_id).reward == replace(reward, is_set_aside=False)


def test_nothing_was_enjoyed_tomorrow(store: Store) -> None:
    goal_id = reached(store)
    milestone = queries.goal(store, goal_id).milestones[0]
    with pytest.raises(InvalidInputError, match="enjoyed_in_future"):
        goals.enjoy_reward(store, goal_id=goal_id, on=TODAY + timedelta(days=1))
    with pytest.raises(InvalidInputError, match="enjoyed_in_future"):
        goals.enjoy_milestone(store, milestone_id=milestone.id, on=TODAY + timedelta(days=1))
    with pytest.raises(InvalidInputError, match="no_reward"):
        goals.enjoy_milestone(store, milestone_id=queries.goal(store, goal_id).milestones[1].id)
    with pytest.raises(NotFoundError, match="milestone"):
        goals.enjoy_milestone(store, milestone_id=99)


def test_clearing_up_later_takes_no_reached_goal_away(store: Store) -> None:
    goal_id = set_goal(store)
    people = [change.created for change in meet(store, 5)]
    later(store, 30 + 14)
    trash_prospects(store, prospect_ids=[people[0] or 0])
    assert queries.goal(store, goal_id).status is GoalStatus.RUNNING
    store.undo()
    later(store, 1)
    trash_prospects(store, prospect_ids=[people[0] or 0])
    assert queries.goal(store, goal_id).status is GoalStatus.REACHED


def log(store: Store, outcome: TouchOutcome = TouchOutcome.NO_ANSWER) -> ChangeSet:
    if not store.db.execute("SELECT count(*) FROM prospects").fetchone()[0]:
        meet(store, 1)
    at = store.clock.now_utc()
    return log_touch(store, touch=Touch(TouchId(0), 1, at, Channel.PHONE, outcome))


def test_contact_that_reaches_a_goal_says_so(store: Store) -> None:
    goal_id = set_goal(store, replace(GOAL, measure=Measure.ATTEMPTS, target=2, milestones=(Milestone(0, 1),)))
    assert log(store).facts["milestones"] == [queries.goal(store, goal_id).milestones[0].id]
    assert log(store).facts["reached"] == [goal_id]
    store.undo()
    assert queries.goal(store, goal_id).status is GoalStatus.RUNNING


@pytest.mark.parametrize(
    ("measure", "has_stopped"),
    [
        (Measure.MEETINGS, False),
        (Measure.SIGNED_AMOUNT, False),
        (Measure.NEW_CLIENTS, False),
        (Measure.PROPOSALS_SENT, False),
        (Measure.CONVERSATIONS, False),
        (Measure.NOES, False),
        (Measure.ATTEMPTS, False),
        (Measure.BLOCKS_KEPT, True),
        (Measure.PROSPECTS_ADDED, True),
        (Measure.PARTED, True),
    ],
)
def test_no_result_is_no_stop_while_one_tries(store: Store, measure: Measure, has_stopped: bool) -> None:
    goal = replace(GOAL, measure=measure, starts_on=TODAY - timedelta(days=1), milestones=(), target=50)
    goal_id = set_goal(store, goal)
    log(store)
    later(store, 14)
    log(store)
    today = TODAY + timedelta(days=14)
    assert queries.progress(store, queries.goal(store, goal_id), today).has_stopped is has_stopped
    later(store, 14)
    assert queries.progress(store, queries.goal(store, goal_id), today + timedelta(days=14)).has_stopped


def test_new_goal_is_known_in_the_zone_of_the_owner(store: Store) -> None:
    change_settings(store, zone="Pacific/Auckland")
    store.clock = FrozenClock(instant=datetime.fromisoformat("2026-11-12T12:00:00+00:00"))
    set_goal(store)
    assert [each.known_on for each in goal_spans(store)] == [date(2026, 11, 13)]


def asked(store: Store, act: Callable[[Store], ChangeSet]) -> list[str]:
    """What an action asks of the data about goals and what they count."""
    statements: list[str] = []
    store.db.conn.set_trace_callback(statements.append)
    act(store)
    store.db.conn.set_trace_callback(None)
    looked = [" ".join(each.split()) for each in statements]
    return [each for each in looked if each.startswith("SELECT * FROM goals") or "sum(amount)" in each]


def test_contact_looks_at_no_goal_that_it_cannot_move(store: Store) -> None:
    meet(store, 1)
    assert len(asked(store, log)) == 1
    set_goal(store)
    set_goal(store, replace(GOAL, measure=Measure.BLOCKS_KEPT))
    assert len(asked(store, log)) == 1
    set_goal(store, replace(GOAL, measure=Measure.ATTEMPTS))
    over = set_goal(store, replace(GOAL, measure=Measure.MEETINGS))
    goals.let_goal_go(store, goal_id=over)
    assert len(asked(store, log)) == 2
