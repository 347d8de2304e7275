"""What is said about goals: the same words on Today, on Goals, at the first run and in the celebration."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from planner.domain.goals.goal import Goal, GoalId, GoalProgress, Measure, Reward, RewardId
from ui.bridge.formats import length, number
from ui.bridge.labels import label_of


def measure_options() -> list[tuple[str, str, str]]:
    """The measures as (key, name, unit), for the chips of a form."""
    units = {
        Measure.BLOCKS_KEPT: QCoreApplication.translate("Goals", "blocks"),
        Measure.MINUTES_KEPT: QCoreApplication.translate("Goals", "minutes"),
        Measure.PROSPECTS_ADDED: QCoreApplication.translate("Goals", "prospects"),
    }
    return [(measure.value, label_of(measure), unit) for measure, unit in units.items()]


def aim(measure: Measure, target: int) -> str:
    """ "Keep 13 blocks", without a full stop."""
    if measure is Measure.BLOCKS_KEPT:
        return QCoreApplication.translate("Goals", "Keep %n block(s)", "", target)
    if measure is Measure.MINUTES_KEPT:
        return QCoreApplication.translate("Goals", "Prospect for {length}").format(length=length(target))
    return QCoreApplication.translate("Goals", "Add %n prospect(s)", "", target)


def aim_left(progress: GoalProgress) -> str:
    """ "Keep 5 more blocks"."""
    left, measure = progress.remaining, progress.goal.measure
    if measure is Measure.BLOCKS_KEPT:
        return QCoreApplication.translate("Goals", "Keep %n more block(s)", "", left)
    if measure is Measure.MINUTES_KEPT:
        return QCoreApplication.translate("Goals", "Prospect {length} more").format(length=length(left))
    return QCoreApplication.translate("Goals", "Add %n more prospect(s)", "", left)


def standing(progress: GoalProgress) -> str:
    """ "Keep 13 blocks. 8 kept, 5 to go."."""
    measure = progress.goal.measure
    words = {
        "aim": aim(measure, progress.goal.target),
        "done": amount(measure, progress.done),
        "left": amount(measure, progress.remaining),
    }
    if measure is Measure.PROSPECTS_ADDED:
        return QCoreApplication.translate("Goals", "{aim}. {done} added, {left} to go.").format(**words)
    return QCoreApplication.translate("Goals", "{aim}. {done} kept, {left} to go.").format(**words)


def amount(measure: Measure, value: int) -> str:
    """A bare figure of a measure: "8", or "7 h 30" for minutes."""
    return length(value) if measure is Measure.MINUTES_KEPT else number(value)


def counted(measure: Measure, value: int) -> str:
    """A figure with its unit: "8 blocks"."""
    if measure is Measure.BLOCKS_KEPT:
        return QCoreApplication.translate("Goals", "%n block(s)", "", value)
    if measure is Measure.MINUTES_KEPT:
        return length(value)
    return QCoreApplication.translate("Goals", "%n prospect(s)", "", value)


def achieved(progress: GoalProgress) -> str:
    """ "You kept 13 blocks."."""
    measure, done = progress.goal.measure, progress.done
    if measure is Measure.BLOCKS_KEPT:
        return QCoreApplication.translate("Goals", "You kept %n block(s).", "", done)
    if measure is Measure.MINUTES_KEPT:
        return QCoreApplication.translate("Goals", "You prospected for {length}.").format(length=length(done))
    return QCoreApplication.translate("Goals", "You added %n prospect(s).", "", done)


def pace(progress: GoalProgress) -> str:
    """ "1 block ahead of pace"; neutral when behind."""
    how_far = counted(progress.goal.measure, abs(progress.margin))
    if progress.margin > 0:
        return QCoreApplication.translate("Goals", "{amount} ahead of pace").format(amount=how_far)
    if progress.margin < 0:
        return QCoreApplication.translate("Goals", "{amount} behind").format(amount=how_far)
    return QCoreApplication.translate("Goals", "On pace")


def pace_with_days(progress: GoalProgress) -> str:
    """ "1 block ahead of pace, 4 days"; the same as `pace` when it is less than a day."""
    days = abs(progress.margin_days)
    if not progress.margin or not days:
        return pace(progress)
    spoken = QCoreApplication.translate("Goals", "%n day(s)", "", days)
    return QCoreApplication.translate("Goals", "{pace}, or {days}").format(pace=pace(progress), days=spoken)


def stopped(progress: GoalProgress) -> str:
    """ "Nothing for 14 days"; empty while there is some effort."""
    if not progress.has_stopped:
        return ""
    return QCoreApplication.translate("Goals", "Nothing for %n day(s)", "", progress.quiet_days)


def missed_question(progress: GoalProgress) -> str:
    """ "The date passed at 11 of 13. Keep it two more weeks, or change it?"."""
    text = QCoreApplication.translate(
        "Goals", "The date passed at {done} of {target}. Keep it two more weeks, or change it?"
    )
    measure = progress.goal.measure
    return text.format(done=amount(measure, progress.done), target=amount(measure, progress.goal.target))


def promise(goal: Goal) -> str:
    """The reward's title, or what is to be done when there is no reward."""
    title = goal.reward.title if goal.reward is not None else ""
    return title or aim(goal.measure, goal.target)


def goal_from_form(values: Mapping[str, Any], currency: str, base: Goal | None = None) -> Goal:
    """A goal as it was filled in; `base` is the one that was edited.

    `values` are those of a GoalForm, with `art` (the name of a drawing or '') and `keeps_picture` (whether the picture
    that the reward has stays). A new picture of the owner's own goes to the action beside the goal, as bytes.
    """
    reward = _reward_from_form(values, currency, base.reward if base is not None else None)
    edited = base if base is not None else _blank_goal()
    return replace(
        edited,
        measure=Measure(values["measure"]),
        target=values["target"],
        starts_on=values["starts_on"],
        ends_on=values["ends_on"],
        why=values["why"].strip(),
        consequence=values["consequence"].strip(),
        reward=reward,
    )


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
        cost_cents=_cost_cents(values["cost"], old.cost_cents if old is not None else None),
    )


def _cost_cents(whole: int, old: int | None) -> int | None:
    """The cost in cents; the form shows whole units, so those that stayed keep the cents they had."""
    if old is not None and old // 100 == whole:
        return old
    return whole * 100 if whole else None


def _blank_goal() -> Goal:
    return Goal(GoalId(0), Measure.BLOCKS_KEPT, 1, date.min, date.min)
