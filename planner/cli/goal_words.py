"""What is said about goals on the command line, and goals as JSON."""

from datetime import date

from planner.cli.speech import Speech
from planner.domain.goals.goal import Goal, GoalProgress, GoalStatus, Measure
from planner.domain.goals.next_goal import NextGoal
from planner.domain.goals.period import period_of
from planner.domain.goals.rhythm import RhythmScore

_MISSED = "missed"
_WHOLE = 100  # cents


def amount_words(speech: Speech, measure: Measure, value: int, currency: str) -> str:
    """ "13 blocks kept", "€25,000 signed"."""
    if measure.is_money:
        return speech.say(f"measures.{measure.value}", amount=speech.money(value, currency))
    return speech.count(f"measures.{measure.value}", value)


def target_words(speech: Speech, goal: Goal | NextGoal) -> str:
    """The target of a goal with its unit."""
    return amount_words(speech, goal.measure, goal.target, goal.currency)


def state_of(progress: GoalProgress) -> str:
    """The state as one word of `goal_states`: a missed goal has one of its own."""
    return _MISSED if progress.is_missed else progress.goal.status.value


def percent_of(progress: GoalProgress) -> int:
    """How far a goal is, in whole per cent."""
    return 100 if progress.goal.status is GoalStatus.REACHED else int(progress.fraction * 100)


def pace_words(speech: Speech, progress: GoalProgress) -> str:
    """Ahead or behind, from which day it counts, or that nothing was done for a while; empty once it is over."""
    if progress.goal.status is not GoalStatus.RUNNING or progress.is_missed:
        return ""
    if progress.today < progress.goal.starts_on:
        return speech.say("said.counts_from", day=speech.day(progress.goal.starts_on))
    if progress.has_stopped:
        return speech.count("said.goal_stopped", progress.quiet_days)
    goal, margin = progress.goal, progress.margin
    if not margin:
        return speech.say("said.on_pace")
    if not goal.measure.is_money:
        amount = speech.number(abs(margin))
    elif abs(margin) < _WHOLE:
        return speech.say("said.on_pace")
    else:
        amount = speech.money(abs(margin) // _WHOLE * _WHOLE, goal.currency)  # a pace is no account
    return speech.say("said.ahead" if margin > 0 else "said.behind", amount=amount)


def goal_object(progress: GoalProgress, rhythm: RhythmScore, *, rewards_on: bool) -> dict[str, object]:
    """A goal with its pace as JSON; without rewards, none is told. Money is in cents."""
    goal, reward = progress.goal, progress.goal.reward if rewards_on else None
    return {
        "id": goal.id,
        "measure": goal.measure.value,
        "is_result": goal.measure.is_result,
        "target": goal.target,
        "target_currency": goal.currency if goal.measure.is_money else None,
        "done": progress.done,
        "percent": percent_of(progress),
        "expected": round(progress.expected, 2),
        "margin": progress.margin,
        "margin_days": progress.margin_days,
        "has_stopped": progress.has_stopped,
        "quiet_days": progress.quiet_days,
        "rhythm_score": None if rhythm.score is None else round(rhythm.score, 4),
        "streak_weeks": rhythm.streak,
        "from": goal.starts_on.isoformat(),
        "until": goal.ends_on.isoformat(),
        "period": period_of(goal.starts_on, goal.ends_on).value,
        "state": state_of(progress),
        "reached_on": _day(goal.reached_on),
        "let_go_on": _day(goal.let_go_on),
        "why": goal.why,
        "consequence": goal.consequence,
        "consequence_done": goal.consequence_done,
        "milestones": [
            {
                "id": each.id,
                "target": each.target,
                "reward": each.reward if rewards_on else "",
                "reached_on": _day(each.reached_on),
                "enjoyed_on": _day(each.enjoyed_on),
            }
            for each in goal.milestones
        ],
        "reward": reward.title if reward else None,
        "cost_cents": reward.cost_cents if reward else None,
        "currency": reward.currency if reward else None,
        "is_set_aside": reward.is_set_aside if reward else None,
        "enjoy_on": _day(reward.enjoy_on) if reward else None,
        "claimed_on": _day(reward.claimed_on) if reward else None,
        "enjoyed_on": _day(reward.enjoyed_on) if reward else None,
    }


def next_goal_object(goal: NextGoal) -> dict[str, object]:
    """A goal that is proposed, as JSON; money is in cents of `currency`."""
    return {
        "measure": goal.measure.value,
        "target": goal.target,
        "currency": goal.currency if goal.measure.is_money else None,
        "from": goal.starts_on.isoformat(),
        "until": goal.ends_on.isoformat(),
        "reason": goal.reason.value,
    }


def rhythm_object(rhythm: RhythmScore) -> dict[str, object]:
    """The rhythm as JSON; the score is from 0 to 1."""
    return {
        "score": None if rhythm.score is None else round(rhythm.score, 4),
        "streak_weeks": rhythm.streak,
        "longest_streak_weeks": rhythm.longest_streak,
        "is_current": rhythm.is_current,
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day is not None else None
