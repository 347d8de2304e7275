"""The commands for goals: set one, list them."""

from datetime import date
from typing import Any

import click

from planner.actions import goals as actions
from planner.cli.command import BadUse, SpokenGroup, option, pass_session
from planner.cli.session import Session
from planner.cli.values import Day, Whole, Word
from planner.domain.goals.goal import Goal, GoalId, GoalProgress, GoalStatus, Measure, Reward, RewardId
from planner.errors import InvalidInputError
from planner.storage.queries import goals as queries
from planner.storage.queries.settings import settings
from planner.storage.store import Store

_MISSED = "missed"


@click.group(cls=SpokenGroup, help="goals")
def goals() -> None:
    """Commands for goals."""


@goals.command("add", help="goals_add")
@option("--measure", type=Word(Measure), required=True, help="measure")
@option("--target", type=Whole(), required=True, help="target")
@option("--until", type=Day(), required=True, help="goal_until")
@option("--from", "starts_on", type=Day(), help="goal_from")
@option("--reward", metavar="TEXT", default="", help="reward")
@option("--cost", metavar="AMOUNT", help="cost")
@option("--consequence", metavar="TEXT", default="", help="consequence")
@option("--why", metavar="TEXT", default="", help="why")
@pass_session
def add(session: Session, /, starts_on: date | None, cost: str | None, **options: Any) -> None:
    """Set a goal with its reward and its consequence."""
    if cost is not None and not options["reward"].strip():
        raise BadUse("cost_without_reward")
    with session.store() as store:
        goal = Goal(
            id=GoalId(0),
            measure=Measure(options["measure"]),
            target=options["target"],
            starts_on=starts_on or session.today(store),
            ends_on=options["until"],
            why=options["why"].strip(),
            consequence=options["consequence"].strip(),
            reward=_reward(store, options["reward"].strip(), cost),
        )
        change = actions.add_goal(store, goal=goal)
        target = _target(session, goal)
        session.print(session.speech.say("said.goal_added", id=change.created, target=target, until=goal.ends_on))
        session.tell_reached(store, change)


def _reward(store: Store, title: str, cost: str | None) -> Reward | None:
    from planner.exchange.values import parse_money

    if not title:
        return None
    currency = settings(store).currency
    amount = parse_money(cost, currency) if cost is not None else None
    if cost is not None and amount is None:
        raise InvalidInputError("bad_amount", field="cost", value=cost)
    cents, money = amount or (None, currency)
    return Reward(RewardId(0), GoalId(0), title, cost_cents=cents, currency=money)


@goals.command("list", help="goals_list")
@option("--json", "as_json", is_flag=True, help="json")
@pass_session
def show(session: Session, as_json: bool) -> None:
    """List all goals, the one that ends first on top."""
    with session.store() as store:
        found = queries.all_progress(store, session.today(store))
        if as_json:
            session.print_json([_as_object(each) for each in found])
        elif not found:
            session.print(session.speech.say("said.no_goals"))
        else:
            session.print_table([_line(session, each) for each in found])


def _target(session: Session, goal: Goal) -> str:
    return session.speech.count(f"measures.{goal.measure.value}", goal.target)


def _line(session: Session, progress: GoalProgress) -> tuple[str, ...]:
    goal, speech = progress.goal, session.speech
    done = speech.say("said.percent", percent=_percent(progress))
    until = speech.say("said.until", day=goal.ends_on)
    reward = goal.reward.title if goal.reward else ""
    return str(goal.id), _target(session, goal), done, until, speech.say(f"goal_states.{_state(progress)}"), reward


def _state(progress: GoalProgress) -> str:
    return _MISSED if progress.is_missed else progress.goal.status.value


def _percent(progress: GoalProgress) -> int:
    return 100 if progress.goal.status is GoalStatus.REACHED else int(progress.fraction * 100)


def _as_object(progress: GoalProgress) -> dict[str, object]:
    goal, reward = progress.goal, progress.goal.reward
    return {
        "id": goal.id,
        "measure": goal.measure.value,
        "target": goal.target,
        "done": progress.done,
        "percent": _percent(progress),
        "margin": progress.margin,
        "from": goal.starts_on.isoformat(),
        "until": goal.ends_on.isoformat(),
        "state": _state(progress),
        "reached_on": _day(goal.reached_on),
        "why": goal.why,
        "consequence": goal.consequence,
        "reward": reward.title if reward else None,
        "cost_cents": reward.cost_cents if reward else None,
        "currency": reward.currency if reward else None,
        "claimed_on": _day(reward.claimed_on) if reward else None,
        "enjoyed_on": _day(reward.enjoyed_on) if reward else None,
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day is not None else None
