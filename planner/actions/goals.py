"""What a person does with goals and rewards."""

import hashlib
from dataclasses import replace
from datetime import date, timedelta

from planner.actions.names import ActionName
from planner.changes import ChangeSet, Kind
from planner.domain import defaults
from planner.domain.goals.goal import Goal, GoalStatus, PictureId, Reward, validate
from planner.errors import InvalidInputError
from planner.storage.goal_rows import goal_to_row, reward_to_row
from planner.storage.journal import Change
from planner.storage.queries import goals as queries
from planner.storage.queries.settings import settings
from planner.storage.store import Store

LARGEST_PICTURE = 10_000_000  # bytes; a phone's photo fits


def add_goal(store: Store, *, goal: Goal, picture: bytes = b"") -> ChangeSet:
    """Set a goal, with its reward and the picture of it; InvalidInputError when target or period cannot be."""
    validate(goal)
    with store.change(ActionName.ADD_GOAL) as change:
        insert_goal(store, change, goal, picture)
    return change.result


def edit_goal(store: Store, *, goal: Goal, picture: bytes = b"") -> ChangeSet:
    """Keep an edited goal and its reward; `picture` replaces the reward's picture when given."""
    validate(goal)
    queries.goal(store, goal.id)
    with store.change(ActionName.EDIT_GOAL) as change:
        change.update("goals", goal.id, {**goal_to_row(goal), "updated_at": _now(store)})
        _save_reward(change, goal.id, goal.reward, picture)
        change.note(Kind.GOAL, goal.id)
        note_reached(store, change)
    return change.result


def remove_goal(store: Store, *, goal_id: int) -> ChangeSet:
    """Take a goal and its reward away; NotFoundError `goal` when it is gone."""
    queries.goal(store, goal_id)
    with store.change(ActionName.REMOVE_GOAL) as change:
        for row in change.rows_where("rewards", "goal_id = ?", (goal_id,)):
            change.delete("rewards", row["id"])
        change.delete("goals", goal_id)
        change.note(Kind.GOAL, goal_id)
    return change.result


def claim_reward(store: Store, *, goal_id: int) -> ChangeSet:
    """Take the reward of a reached goal to the shelf; InvalidInputError `reward_locked` before the goal is reached."""
    goal, reward = _goal_with_reward(store, goal_id)
    if goal.status is not GoalStatus.REACHED:
        raise InvalidInputError("reward_locked", goal=goal_id)
    today = _today(store)
    return _change_reward(store, ActionName.CLAIM_REWARD, goal, replace(reward, claimed_on=today))


def plan_reward(store: Store, *, goal_id: int, on: date) -> ChangeSet:
    """Choose the day on which to enjoy a reward; claims it when it is earned."""
    goal, reward = _goal_with_reward(store, goal_id)
    claimed = reward.claimed_on or (_today(store) if goal.status is GoalStatus.REACHED else None)
    return _change_reward(store, ActionName.PLAN_REWARD, goal, replace(reward, enjoy_on=on, claimed_on=claimed))


def enjoy_reward(store: Store, *, goal_id: int) -> ChangeSet:
    """Say that a reward was enjoyed."""
    goal, reward = _goal_with_reward(store, goal_id)
    if goal.status is not GoalStatus.REACHED:
        raise InvalidInputError("reward_locked", goal=goal_id)
    today = _today(store)
    enjoyed = replace(reward, claimed_on=reward.claimed_on or today, enjoyed_on=today)
    return _change_reward(store, ActionName.ENJOY_REWARD, goal, enjoyed)


def extend_goal(store: Store, *, goal_id: int) -> ChangeSet:
    """Keep a missed goal alive: two more weeks from today."""
    goal = queries.goal(store, goal_id)
    extra = timedelta(days=defaults.MISSED_GOAL_EXTENSION_DAYS)
    ends_on = max(goal.ends_on, _today(store)) + extra
    with store.change(ActionName.EXTEND_GOAL) as change:
        extended = replace(goal, ends_on=ends_on)
        validate(extended)
        _update(store, change, extended)
        note_reached(store, change)
    return change.result


def let_goal_go(store: Store, *, goal_id: int) -> ChangeSet:
    """Part with a goal that was missed or no longer matters."""
    goal = queries.goal(store, goal_id)
    with store.change(ActionName.LET_GOAL_GO) as change:
        _update(store, change, replace(goal, status=GoalStatus.LET_GO))
    return change.result


def confirm_consequence(store: Store, *, goal_id: int, done: bool) -> ChangeSet:
    """The owner's honest word on whether the consequence was carried out."""
    goal = queries.goal(store, goal_id)
    with store.change(ActionName.CONFIRM_CONSEQUENCE) as change:
        _update(store, change, replace(goal, consequence_done=done))
    return change.result


def postpone_next_goal(store: Store, *, goal_id: int) -> ChangeSet:
    """Not now: the question for the next goal rests until the coming Monday."""
    goal = queries.goal(store, goal_id)
    today = _today(store)
    monday = today + timedelta(days=7 - today.weekday())
    with store.change(ActionName.POSTPONE_NEXT_GOAL) as change:
        _update(store, change, replace(goal, asked_next_on=monday))
    return change.result


def erase_unused_pictures(store: Store) -> ChangeSet:
    """Erase for good the pictures that no reward shows any more; while undo could bring one back, they are kept."""
    with store.change(ActionName.REMOVE_GOAL, undoable=False) as change:
        unused = "id NOT IN (SELECT picture_id FROM rewards WHERE picture_id IS NOT NULL)"
        for row in change.rows_where("pictures", unused, ()):
            change.delete("pictures", row["id"])
    return change.result


def insert_goal(store: Store, change: Change, goal: Goal, picture: bytes = b"") -> None:
    """Write a new goal inside a running change."""
    stamps = {"created_at": _now(store), "updated_at": _now(store)}
    goal_id = change.insert("goals", {**goal_to_row(goal), **stamps})
    _save_reward(change, goal_id, goal.reward, picture)
    change.created = goal_id
    change.note(Kind.GOAL, goal_id)
    note_reached(store, change)


def note_reached(store: Store, change: Change) -> None:
    """Inside a change that may have moved a goal: write down the goals it reached, and put them into `facts`.

    A goal that this takes below its target again runs on, unless its reward was claimed: what was earned stays.
    """
    today = _today(store)
    reached = []
    for each in queries.all_progress(store, today):
        if each.is_reached and each.goal.status is GoalStatus.RUNNING:
            _update(store, change, replace(each.goal, status=GoalStatus.REACHED, reached_on=today))
            reached.append(int(each.goal.id))
        elif not each.is_reached and _can_run_on(each.goal):
            _update(store, change, replace(each.goal, status=GoalStatus.RUNNING, reached_on=None))
    if reached:
        change.facts["reached"] = reached


def _can_run_on(goal: Goal) -> bool:
    reward = goal.reward
    return goal.status is GoalStatus.REACHED and (reward is None or not (reward.claimed_on or reward.enjoyed_on))


def _update(store: Store, change: Change, goal: Goal) -> None:
    change.update("goals", goal.id, {**goal_to_row(goal), "updated_at": _now(store)})
    change.note(Kind.GOAL, goal.id)


def _change_reward(store: Store, action: ActionName, goal: Goal, reward: Reward) -> ChangeSet:
    with store.change(action) as change:
        change.update("rewards", reward.id, reward_to_row(reward))
        change.note(Kind.GOAL, goal.id)
        change.facts["title"] = reward.title
    return change.result


def _save_reward(change: Change, goal_id: int, reward: Reward | None, picture: bytes) -> None:
    existing = change.rows_where("rewards", "goal_id = ?", (goal_id,))
    if reward is None:
        for row in existing:
            change.delete("rewards", row["id"])
        return
    if picture:
        reward = replace(reward, picture_id=_save_picture(change, picture), art="")
    if existing:
        change.update("rewards", existing[0]["id"], reward_to_row(reward))
    else:
        change.insert("rewards", {"goal_id": goal_id, **reward_to_row(reward)})


def _save_picture(change: Change, picture: bytes) -> PictureId:
    if len(picture) > LARGEST_PICTURE:
        raise InvalidInputError("picture_too_large", size=len(picture), limit=LARGEST_PICTURE)
    digest = hashlib.sha256(picture).hexdigest()
    existing = change.rows_where("pictures", "sha256 = ?", (digest,))
    if existing:
        return PictureId(existing[0]["id"])
    return PictureId(change.insert("pictures", {"sha256": digest, "bytes": picture}))


def _goal_with_reward(store: Store, goal_id: int) -> tuple[Goal, Reward]:
    goal = queries.goal(store, goal_id)
    if goal.reward is None:
        raise InvalidInputError("no_reward", goal=goal_id)
    return goal, goal.reward


def _today(store: Store) -> date:
    return store.clock.today(settings(store).zone)


def _now(store: Store) -> str:
    return store.clock.now_utc().isoformat()
