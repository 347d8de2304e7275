"""What a person does with goals and rewards."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from planner.actions.names import ActionName
from planner.actions.reached_goals import note_reached, write_goal
from planner.changes import ChangeSet, Kind
from planner.domain import defaults
from planner.domain.goals.goal import Goal, GoalStatus, Milestone, PictureId, Reward, validate
from planner.errors import InvalidInputError
from planner.storage.goal_rows import goal_to_row, milestone_to_row, reward_to_row
from planner.storage.journal import Change
from planner.storage.queries import goals as queries
from planner.storage.queries.settings import settings
from planner.storage.store import Store

LARGEST_PICTURE = 10_000_000  # bytes; a phone's photo fits


def add_goal(store: Store, *, goal: Goal, picture: bytes = b"") -> ChangeSet:
    """Set a goal with its reward, the picture of it, and its milestones; InvalidInputError as of `validate`."""
    validate(goal)
    with store.change(ActionName.ADD_GOAL) as change:
        insert_goal(store, change, goal, picture)
    return change.result


def edit_goal(store: Store, *, goal: Goal, picture: bytes = b"") -> ChangeSet:
    """Keep an edited goal with its reward and milestones; `picture` replaces the reward's picture when given.

    Milestones that are no longer among those of `goal` go, those with the id 0 are new. Errors as of `validate`.
    """
    validate(goal)
    queries.goal(store, goal.id)
    with store.change(ActionName.EDIT_GOAL) as change:
        write_goal(store, change, goal)
        _save_reward(change, goal.id, goal.reward, picture)
        _save_milestones(change, goal.id, goal.milestones)
        note_reached(store, change)
    return change.result


def remove_goal(store: Store, *, goal_id: int) -> ChangeSet:
    """Take a goal with its reward and milestones away; NotFoundError `goal` when it is gone."""
    queries.goal(store, goal_id)
    with store.change(ActionName.REMOVE_GOAL) as change:
        _save_milestones(change, goal_id, ())
        for row in change.rows_where("rewards", "goal_id = ?", (goal_id,)):
            change.delete("rewards", row["id"])
        change.delete("goals", goal_id)
        change.note(Kind.GOAL, goal_id)
    return change.result


def claim_reward(store: Store, *, goal_id: int, enjoy_on: date | None = None) -> ChangeSet:
    """Take the reward of a reached goal to the shelf, and plan a day for it if one is given.

    InvalidInputError `reward_locked` before the goal is reached, `no_reward`.
    """
    goal, reward = _goal_with_reward(store, goal_id)
    if goal.status is not GoalStatus.REACHED:
        raise InvalidInputError("reward_locked", goal=goal_id)
    claimed = replace(reward, claimed_on=_today(store), enjoy_on=enjoy_on or reward.enjoy_on)
    return _change_reward(store, ActionName.CLAIM_REWARD, goal, claimed)


def plan_reward(store: Store, *, goal_id: int, on: date) -> ChangeSet:
    """Choose the day on which to enjoy a reward; claims it when it is earned."""
    goal, reward = _goal_with_reward(store, goal_id)
    claimed = reward.claimed_on or (_today(store) if goal.status is GoalStatus.REACHED else None)
    return _change_reward(store, ActionName.PLAN_REWARD, goal, replace(reward, enjoy_on=on, claimed_on=claimed))


def enjoy_reward(store: Store, *, goal_id: int, on: date | None = None, photo: bytes = b"") -> ChangeSet:
    """Say that a reward was enjoyed, on a day (today if not given); a photo takes the place of its picture.

    InvalidInputError `reward_locked`, `enjoyed_in_future`, `picture_too_large`.
    """
    goal, reward = _goal_with_reward(store, goal_id)
    if goal.status is not GoalStatus.REACHED:
        raise InvalidInputError("reward_locked", goal=goal_id)
    day = _day_enjoyed(store, on)
    enjoyed = replace(reward, claimed_on=reward.claimed_on or _today(store), enjoyed_on=day)
    return _change_reward(store, ActionName.ENJOY_REWARD, goal, enjoyed, photo)


def set_aside(store: Store, *, goal_id: int, is_set_aside: bool = True) -> ChangeSet:
    """Say that the money for a reward is put by, or (which is an edit of the goal) that it is not.

    InvalidInputError `no_reward`.
    """
    goal, reward = _goal_with_reward(store, goal_id)
    action = ActionName.SET_ASIDE if is_set_aside else ActionName.EDIT_GOAL
    return _change_reward(store, action, goal, replace(reward, is_set_aside=is_set_aside))


def enjoy_milestone(store: Store, *, milestone_id: int, on: date | None = None) -> ChangeSet:
    """Say that the small reward of a milestone was enjoyed, on a day (today if not given).

    InvalidInputError `no_reward` where there is none, `milestone_locked` before it is reached, `enjoyed_in_future`;
    NotFoundError `milestone`.
    """
    goal, milestone = queries.milestone(store, milestone_id)
    if not milestone.reward:
        raise InvalidInputError("no_reward", goal=goal.id)
    if milestone.reached_on is None:
        raise InvalidInputError("milestone_locked", milestone=milestone_id)
    enjoyed = replace(milestone, enjoyed_on=_day_enjoyed(store, on))
    with store.change(ActionName.ENJOY_MILESTONE) as change:
        change.update("milestones", milestone_id, milestone_to_row(enjoyed))
        change.note(Kind.GOAL, goal.id)
        change.facts["title"] = milestone.reward
    return change.result


def extend_goal(store: Store, *, goal_id: int) -> ChangeSet:
    """Keep a missed goal alive: two more weeks from today; its consequence waits. InvalidInputError `goal_is_over`."""
    goal = _running_goal(store, goal_id)
    extra = timedelta(days=defaults.MISSED_GOAL_EXTENSION_DAYS)
    ends_on = max(goal.ends_on, _today(store)) + extra
    with store.change(ActionName.EXTEND_GOAL) as change:
        extended = replace(goal, ends_on=ends_on)
        validate(extended)
        write_goal(store, change, extended)
        note_reached(store, change)
    return change.result


def let_goal_go(store: Store, *, goal_id: int) -> ChangeSet:
    """Part with a goal that was missed or no longer matters. InvalidInputError `goal_is_over` for one that is over."""
    goal = _running_goal(store, goal_id)
    with store.change(ActionName.LET_GOAL_GO) as change:
        write_goal(store, change, replace(goal, status=GoalStatus.LET_GO, let_go_on=_today(store)))
    return change.result


def show_consequence(store: Store, *, goal_id: int) -> ChangeSet:
    """Note that the consequence of a missed goal stands on the screen: it happens once, and by itself."""
    goal = queries.goal(store, goal_id)
    with store.change(ActionName.SHOW_CONSEQUENCE, undoable=False, keeps_redo=True) as change:
        if goal.consequence_shown_on is None:
            write_goal(store, change, replace(goal, consequence_shown_on=_today(store)))
    return change.result


def confirm_consequence(store: Store, *, goal_id: int, done: bool) -> ChangeSet:
    """The owner's honest word on whether the consequence was carried out."""
    goal = queries.goal(store, goal_id)
    with store.change(ActionName.CONFIRM_CONSEQUENCE) as change:
        write_goal(store, change, replace(goal, consequence_done=done))
    return change.result


def postpone_next_goal(store: Store, *, goal_id: int) -> ChangeSet:
    """Not now: the question for the next goal rests until the coming Monday."""
    goal = queries.goal(store, goal_id)
    today = _today(store)
    monday = today + timedelta(days=7 - today.weekday())
    with store.change(ActionName.POSTPONE_NEXT_GOAL) as change:
        write_goal(store, change, replace(goal, asked_next_on=monday))
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
    _save_milestones(change, goal_id, goal.milestones)
    change.created = goal_id
    change.note(Kind.GOAL, goal_id)
    note_reached(store, change)


def _change_reward(store: Store, action: ActionName, goal: Goal, reward: Reward, picture: bytes = b"") -> ChangeSet:
    with store.change(action) as change:
        if picture:
            reward = replace(reward, picture_id=_save_picture(change, picture), art="")
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


def _save_milestones(change: Change, goal_id: int, milestones: Sequence[Milestone]) -> None:
    """Bring the stored milestones of a goal in line with these, each under its id."""
    stored = {row["id"]: row for row in change.rows_where("milestones", "goal_id = ?", (goal_id,))}
    kept = {each.id: each for each in milestones if each.id in stored}
    for milestone_id in stored.keys() - kept.keys():
        change.delete("milestones", milestone_id)
    for each in kept.values():
        if stored[each.id]["target"] != each.target:  # out of the way of another one that comes to its place
            change.update("milestones", each.id, {"target": -each.id})
    for each in kept.values():
        change.update("milestones", each.id, milestone_to_row(each))
    for each in milestones:
        if each.id not in stored:
            change.insert("milestones", {"goal_id": goal_id, **milestone_to_row(each)})


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


def _running_goal(store: Store, goal_id: int) -> Goal:
    goal = queries.goal(store, goal_id)
    if goal.status is not GoalStatus.RUNNING:
        raise InvalidInputError("goal_is_over", goal=goal_id)
    return goal


def _day_enjoyed(store: Store, on: date | None) -> date:
    today = _today(store)
    if on is not None and on > today:
        raise InvalidInputError("enjoyed_in_future", day=on)
    return on or today


def _today(store: Store) -> date:
    return store.clock.today(settings(store).zone)


def _now(store: Store) -> str:
    return store.clock.now_utc().isoformat()
