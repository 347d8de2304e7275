"""Goals as the fields of a form hold them, and back."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from planner.domain.goals.goal import Goal, GoalId, Measure, Milestone, Reward, RewardId
from ui.kit.milestone_rows import MilestoneValues


def values_of(goal: Goal) -> dict[str, Any]:
    """What a form is filled in with to edit a goal."""
    reward = goal.reward
    return {
        "measure": goal.measure.value,
        "target": goal.target,
        "starts_on": goal.starts_on,
        "ends_on": goal.ends_on,
        "reward": reward.title if reward is not None else "",
        "cost": (reward.cost_cents if reward is not None else None) or 0,
        "set_aside": reward is not None and reward.is_set_aside,
        "consequence": goal.consequence,
        "why": goal.why,
        "milestones": [MilestoneValues(each.id, each.target, each.reward) for each in goal.milestones],
    }


def goal_from_form(values: Mapping[str, Any], currency: str, base: Goal | None = None) -> Goal:
    """A goal as it was filled in; `base` is the one that was edited, `currency` that of a new one.

    `values` are those of a GoalForm, with `art` (the name of a drawing or '') and `keeps_picture` (whether the picture
    that the reward has stays). A new picture of the owner's own goes to the action beside the goal, as bytes.
    """
    reward = _reward_from_form(values, currency, base.reward if base is not None else None)
    measure = Measure(values["measure"])
    edited = base if base is not None else _blank_goal(currency)
    return replace(
        edited,
        measure=measure,
        target=values["target"],
        starts_on=values["starts_on"],
        ends_on=values["ends_on"],
        why=values["why"].strip(),
        consequence=values["consequence"].strip(),
        reward=reward,
        milestones=_milestones(values.get("milestones", ()), edited),
    )


def _milestones(rows: Iterable[MilestoneValues], edited: Goal) -> tuple[Milestone, ...]:
    """The stops in their order; one that was there keeps what became of it."""
    known = {each.id: each for each in edited.milestones}
    found = []
    for row in rows:
        old = known.get(row.key, Milestone(0, 0))
        found.append(replace(old, target=row.target, reward=row.reward))
    return tuple(sorted(found, key=lambda each: each.target))


def _reward_from_form(values: Mapping[str, Any], currency: str, old: Reward | None) -> Reward | None:
    title = values["reward"].strip()
    if not title and old is None and not values["art"]:
        return None
    blank = Reward(RewardId(0), GoalId(0), "", currency=currency)
    return replace(
        old or blank,
        title=title,
        art=values["art"],
        picture_id=old.picture_id if old is not None and values["keeps_picture"] else None,
        cost_cents=values["cost"] or None,
        is_set_aside=bool(values["cost"] and values.get("set_aside")),
    )


def _blank_goal(currency: str) -> Goal:
    return Goal(GoalId(0), Measure.BLOCKS_KEPT, 1, date.min, date.min, currency=currency)
