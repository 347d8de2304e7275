"""Goals, rewards and milestones: from domain objects to rows and back."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from planner.domain.goals.goal import (
    Goal,
    GoalId,
    GoalStatus,
    Measure,
    Milestone,
    PictureId,
    Reward,
    RewardId,
)
from planner.domain.prospects.cleaning import without_controls
from planner.storage.iso import day_or_none, text_of

Row = Mapping[str, Any]


def goal_to_row(goal: Goal) -> dict[str, Any]:
    """The columns of `goals` that a domain object decides."""
    done = goal.consequence_done
    return {
        "measure": goal.measure.value,
        "target": goal.target,
        "starts_on": goal.starts_on.isoformat(),
        "ends_on": goal.ends_on.isoformat(),
        "why": goal.why,
        "consequence": goal.consequence,
        "status": goal.status.value,
        "reached_on": text_of(goal.reached_on),
        "consequence_done": "" if done is None else ("yes" if done else "no"),
        "asked_next_on": text_of(goal.asked_next_on),
        "currency": goal.currency,
        "let_go_on": text_of(goal.let_go_on),
        "consequence_shown_on": text_of(goal.consequence_shown_on),
    }


def goal_from_rows(row: Row, reward: Row | None, milestones: Iterable[Row] = ()) -> Goal:
    """A goal with its reward and its milestones, in their order."""
    done = row["consequence_done"]
    return Goal(
        GoalId(row["id"]),
        Measure(row["measure"]),
        row["target"],
        date.fromisoformat(row["starts_on"]),
        date.fromisoformat(row["ends_on"]),
        row["why"],
        row["consequence"],
        GoalStatus(row["status"]),
        day_or_none(row["reached_on"]),
        None if not done else done == "yes",
        day_or_none(row["asked_next_on"]),
        reward_from_row(reward) if reward else None,
        tuple(milestone_from_row(each) for each in milestones),
        row["currency"] or "EUR",
        day_or_none(row["let_go_on"]),
        day_or_none(row["consequence_shown_on"]),
    )


def milestone_to_row(milestone: Milestone) -> dict[str, Any]:
    """The columns of `milestones` except `id` and `goal_id`."""
    return {
        "target": milestone.target,
        "reward": " ".join(without_controls(milestone.reward).split()),
        "reached_on": text_of(milestone.reached_on),
        "enjoyed_on": text_of(milestone.enjoyed_on),
    }


def milestone_from_row(row: Row) -> Milestone:
    """A stop on the way to a goal."""
    return Milestone(
        row["id"], row["target"], row["reward"], day_or_none(row["reached_on"]), day_or_none(row["enjoyed_on"])
    )


def reward_to_row(reward: Reward) -> dict[str, Any]:
    """The columns of `rewards` except `id` and `goal_id`."""
    return {
        "title": reward.title,
        "art": reward.art,
        "picture_id": reward.picture_id,
        "cost_cents": reward.cost_cents,
        "currency": reward.currency,
        "enjoy_on": text_of(reward.enjoy_on),
        "claimed_on": text_of(reward.claimed_on),
        "enjoyed_on": text_of(reward.enjoyed_on),
        "is_set_aside": int(reward.is_set_aside),
    }


def reward_from_row(row: Row) -> Reward:
    """A reward."""
    return Reward(
        RewardId(row["id"]),
        GoalId(row["goal_id"]),
        row["title"],
        row["art"],
        PictureId(row["picture_id"]) if row["picture_id"] is not None else None,
        row["cost_cents"],
        row["currency"],
        day_or_none(row["enjoy_on"]),
        day_or_none(row["claimed_on"]),
        day_or_none(row["enjoyed_on"]),
        bool(row["is_set_aside"]),
    )
