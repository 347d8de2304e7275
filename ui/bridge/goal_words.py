"""What is said about goals: the same words on Today, on Goals, at the first run and in the celebration."""

from PySide6.QtCore import QCoreApplication

from planner.changes import ChangeSet
from planner.domain.goals.goal import Goal, GoalProgress, Measure, Milestone
from planner.storage.queries.goals import milestone
from planner.storage.store import Store
from ui.bridge.formats import day_long
from ui.bridge.labels import label_of
from ui.bridge.measure_words import achieved, aim, aim_left, amount, counted, units, way
from ui.kit.measure_choice import MeasureGroup, MeasureOption

EFFORT, RESULTS = "effort", "results"
_CENTS = 100


def measure_groups() -> list[MeasureGroup]:
    """The measures for the choice of a form: effort, which the owner controls, and results."""
    words = units()
    options = {
        group: tuple(
            MeasureOption(each.value, label_of(each), words[each], each.is_money, each is Measure.MINUTES_KEPT)
            for each in words
            if each.is_result == is_result
        )
        for group, is_result in ((EFFORT, False), (RESULTS, True))
    }
    effort = QCoreApplication.translate("Goals", "Effort is what you control.")
    results = QCoreApplication.translate("Goals", "Others decide on results too. Effort is what you control.")
    return [
        MeasureGroup(EFFORT, QCoreApplication.translate("Goals", "Effort"), effort, options[EFFORT]),
        MeasureGroup(RESULTS, QCoreApplication.translate("Goals", "Results"), results, options[RESULTS]),
    ]


def aim_of(goal: Goal) -> str:
    """ "Keep 13 blocks", without a full stop; empty while a form has no number yet."""
    return aim(goal.measure, goal.target, goal.currency) if goal.target else ""


def left_of(progress: GoalProgress) -> str:
    """ "Keep 5 more blocks"."""
    return aim_left(progress.goal.measure, progress.remaining, progress.goal.currency)


def standing(progress: GoalProgress) -> str:
    """ "Keep 13 blocks. 8 kept, 5 to go."."""
    return QCoreApplication.translate("Goals", "{aim}. {way}").format(aim=aim_of(progress.goal), way=way_of(progress))


def way_of(progress: GoalProgress) -> str:
    """ "8 kept, 5 to go."."""
    goal = progress.goal
    return way(goal.measure, goal.target, progress.done, goal.currency)


def roughly(goal: Goal, value: float) -> int:
    """A figure of an even pace, toward zero: whole units of the currency for money, which nobody earns by the cent."""
    return int(value / _CENTS) * _CENTS if goal.measure.is_money else int(value)


def next_stop(progress: GoalProgress, *, rewards: bool = True) -> str:
    """ "Next stop at 8 blocks: a coffee by the river."; empty when none is ahead."""
    ahead, goal = progress.next_milestone, progress.goal
    if ahead is None:
        return ""
    there = counted(goal.measure, ahead.target, goal.currency)
    if not (rewards and ahead.reward):
        return QCoreApplication.translate("Goals", "Next stop at {amount}.").format(amount=there)
    text = QCoreApplication.translate("Goals", "Next stop at {amount}: {reward}")
    return text.format(amount=there, reward=ahead.reward)


def stop_beside(goal: Goal, stop: Milestone, *, rewards: bool = True) -> str:
    """ "And the stop at 8 blocks: a coffee by the river."; for a goal that is reached."""
    there = counted(goal.measure, stop.target, goal.currency)
    if not (rewards and stop.reward):
        return QCoreApplication.translate("Goals", "And the stop at {amount}.").format(amount=there)
    text = QCoreApplication.translate("Goals", "And the stop at {amount}: {treat}.")
    return text.format(amount=there, treat=stop.reward.rstrip("."))


def achieved_by(progress: GoalProgress) -> str:
    """ "You kept 13 blocks."."""
    return achieved(progress.goal.measure, progress.done, progress.goal.currency)


def figure(goal: Goal, value: int) -> str:
    """A bare figure of what a goal counts: "8", "€18,400"."""
    return amount(goal.measure, value, goal.currency)


def pace(progress: GoalProgress) -> str:
    """ "1 block ahead of pace"; neutral when behind, and the first day while that is still to come."""
    goal = progress.goal
    if progress.today < goal.starts_on:
        return QCoreApplication.translate("Goals", "Counted from {day}").format(day=day_long(goal.starts_on))
    margin = roughly(goal, progress.margin)
    how_far = counted(goal.measure, abs(margin), goal.currency)
    if margin > 0:
        return QCoreApplication.translate("Goals", "{amount} ahead of pace").format(amount=how_far)
    if margin < 0:
        return QCoreApplication.translate("Goals", "{amount} behind").format(amount=how_far)
    return QCoreApplication.translate("Goals", "On pace")


def pace_with_days(progress: GoalProgress) -> str:
    """ "1 block ahead of pace, 4 days"; the same as `pace` when it is less than a day."""
    days = abs(progress.margin_days)
    if not roughly(progress.goal, progress.margin) or not days:
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
    goal = progress.goal
    return text.format(done=figure(goal, progress.done), target=figure(goal, goal.target))


def stops_passed(store: Store, change: ChangeSet, *, rewards: bool = True) -> str:
    """ "You passed a stop on the way: a coffee by the river." for a change that did; else empty."""
    passed = change.facts.get("milestones")
    if not isinstance(passed, list) or not passed:
        return ""
    treat = milestone(store, passed[-1])[1].reward if rewards else ""
    if not treat:
        return QCoreApplication.translate("Goals", "You passed a stop on the way.")
    return QCoreApplication.translate("Goals", "You passed a stop on the way: {treat}.").format(treat=treat.rstrip("."))


def reward_title(goal: Goal, *, rewards: bool = True) -> str:
    """What the owner promised themselves; empty without a reward, and where `rewards` are switched off."""
    return goal.reward.title if rewards and goal.reward is not None else ""


def promise(goal: Goal, *, rewards: bool = True) -> str:
    """The reward's title, or what is to be done when there is no reward."""
    return reward_title(goal, rewards=rewards) or aim_of(goal)
