"""The commands for goals: set, list and edit them, take their rewards, answer missed ones, find the next one."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import click

from planner.actions import goals as actions
from planner.cli.command import BadUse, SpokenGroup, argument, option, pass_session
from planner.cli.goal_options import last_day, milestones_of, reward_of, target_of
from planner.cli.goal_words import (
    goal_object,
    next_goal_object,
    pace_words,
    percent_of,
    rhythm_object,
    state_of,
    target_words,
)
from planner.cli.session import Session
from planner.cli.values import Day, FilePath, Member, Whole, Word
from planner.domain.goals.goal import Goal, GoalId, GoalProgress, Measure
from planner.domain.goals.period import Period
from planner.errors import InvalidInputError
from planner.exchange.decoding import read_bytes
from planner.storage.queries import goals as queries
from planner.storage.queries.rhythm import rhythm
from planner.storage.queries.settings import settings
from planner.storage.store import Store

_PERIODS = (Period.WEEK, Period.MONTH, Period.QUARTER)


@click.group(cls=SpokenGroup, help="goals")
def goals() -> None:
    """Commands for goals."""


@goals.command("add", help="goals_add")
@option("--measure", type=Word(Measure), required=True, help="measure")
@option("--target", metavar="N|AMOUNT", required=True, help="target")
@option("--until", type=Day(), help="goal_until")
@option("--period", type=Member(_PERIODS), help="goal_period")
@option("--from", "starts_on", type=Day(), help="goal_from")
@option("--reward", metavar="TEXT", default="", help="reward")
@option("--cost", metavar="AMOUNT", help="cost")
@option("--milestone", "milestones", metavar="N[=TEXT]", multiple=True, help="milestone")
@option("--consequence", metavar="TEXT", default="", help="consequence")
@option("--why", metavar="TEXT", default="", help="why")
@pass_session
def add(session: Session, /, starts_on: date | None, cost: str | None, **options: Any) -> None:
    """Set a goal with its reward, its milestones and its consequence."""
    with session.store() as store:
        currency = settings(store).currency
        measure = Measure(options["measure"])
        first = starts_on or queries.first_day_of_next(store, session.today(store))
        reward = reward_of(options["reward"].strip(), cost, currency)
        target, money = target_of(options["target"], measure, currency)
        goal = Goal(
            id=GoalId(0),
            measure=measure,
            target=target,
            starts_on=first,
            ends_on=last_day(options["until"], options["period"], first),
            why=options["why"].strip(),
            consequence=options["consequence"].strip(),
            reward=reward,
            milestones=milestones_of(options["milestones"], measure, money),
            currency=money,
        )
        change = actions.add_goal(store, goal=goal)
        words, until = target_words(session.speech, goal), session.speech.day(goal.ends_on)
        session.print(session.speech.say("said.goal_added", id=change.created, target=words, until=until))
        session.tell_reached(store, change)


@goals.command("list", help="goals_list")
@option("--json", "as_json", is_flag=True, help="json")
@pass_session
def show(session: Session, as_json: bool) -> None:
    """List all goals, the one that ends first on top."""
    with session.store() as store:
        today, rewards_on = session.today(store), settings(store).rewards_on
        found = queries.all_progress(store, today)
        if as_json:
            score = rhythm(store, today)
            session.print_json([goal_object(each, score, rewards_on=rewards_on) for each in found])
        elif not found:
            session.print(session.speech.say("said.no_goals"))
        else:
            session.print_table([_line(session, each, rewards_on=rewards_on) for each in found])


@goals.command("edit", help="goals_edit")
@argument("number", metavar="ID", type=Whole())
@option("--target", metavar="N|AMOUNT", help="target")
@option("--until", type=Day(), help="goal_until")
@option("--reward", metavar="TEXT", default="", help="reward")
@option("--cost", metavar="AMOUNT", help="cost")
@option("--milestone", "milestones", metavar="N[=TEXT]", multiple=True, help="milestones_anew")
@option("--no-milestones", is_flag=True, help="no_milestones")
@option("--consequence", metavar="TEXT", help="consequence")
@option("--why", metavar="TEXT", help="why")
@pass_session
def edit(session: Session, /, number: int, milestones: tuple[str, ...], no_milestones: bool, **options: Any) -> None:
    """Change what is given of a goal, and leave the rest."""
    if milestones and no_milestones:
        raise BadUse("milestones_or_none")
    with session.store() as store:
        old = queries.goal(store, number)
        currency = old.currency if old.measure.is_money else settings(store).currency
        goal = old
        if options["target"] is not None:
            target, money = target_of(options["target"], old.measure, currency)
            goal = replace(goal, target=target, currency=money if old.measure.is_money else old.currency)
        if milestones or no_milestones:
            stops = milestones_of(milestones, old.measure, goal.currency, old.milestones)
            goal = replace(goal, milestones=stops)
        goal = replace(
            goal,
            ends_on=options["until"] or old.ends_on,
            reward=reward_of(options["reward"].strip(), options["cost"], settings(store).currency, old.reward),
            why=old.why if options["why"] is None else options["why"].strip(),
            consequence=old.consequence if options["consequence"] is None else options["consequence"].strip(),
        )
        change = actions.edit_goal(store, goal=goal)
        words, until = target_words(session.speech, goal), session.speech.day(goal.ends_on)
        session.print(session.speech.say("said.goal_edited", id=goal.id, target=words, until=until))
        session.tell_reached(store, change)


@goals.command("claim", help="goals_claim")
@argument("number", metavar="ID", type=Whole())
@option("--enjoy-on", type=Day(), help="enjoy_on")
@pass_session
def claim(session: Session, number: int, enjoy_on: date | None) -> None:
    """Take the reward of a reached goal to the shelf."""
    with session.store() as store:
        _require_rewards(store)
        change = actions.claim_reward(store, goal_id=number, enjoy_on=enjoy_on)
        session.print(session.speech.say("said.reward_claimed", reward=change.facts["title"]))


@goals.command("enjoy", help="goals_enjoy")
@argument("number", metavar="ID", type=Whole())
@option("--on", type=Day(), help="enjoyed_on")
@option("--photo", type=FilePath(), help="photo")
@option("--milestone", "milestone", metavar="N|AMOUNT", help="of_milestone")
@pass_session
def enjoy(session: Session, /, number: int, on: date | None, photo: Path | None, milestone: str | None) -> None:
    """Say that a reward, or the small one of a milestone, was enjoyed."""
    if photo is not None and milestone is not None:
        raise BadUse("photo_of_milestone")
    with session.store() as store:
        _require_rewards(store)
        if milestone is None:
            picture = read_bytes(photo) if photo is not None else b""
            change = actions.enjoy_reward(store, goal_id=number, on=on, photo=picture)
        else:
            change = actions.enjoy_milestone(store, milestone_id=_milestone_id(store, number, milestone), on=on)
        session.print(session.speech.say("said.reward_enjoyed", reward=change.facts["title"]))


@goals.command("extend", help="goals_extend")
@argument("number", metavar="ID", type=Whole())
@pass_session
def extend(session: Session, number: int) -> None:
    """Keep a missed goal two more weeks."""
    with session.store() as store:
        change = actions.extend_goal(store, goal_id=number)
        until = session.speech.day(queries.goal(store, number).ends_on)
        session.print(session.speech.say("said.goal_extended", id=number, until=until))
        session.tell_reached(store, change)


@goals.command("let-go", help="goals_let_go")
@argument("number", metavar="ID", type=Whole())
@pass_session
def let_go(session: Session, number: int) -> None:
    """Part with a goal."""
    with session.store() as store:
        actions.let_goal_go(store, goal_id=number)
        session.print(session.speech.say("said.goal_let_go", id=number))


@goals.command("next", help="goals_next")
@option("--json", "as_json", is_flag=True, help="json")
@pass_session
def propose(session: Session, as_json: bool) -> None:
    """Propose three goals from the pace of the last one."""
    with session.store() as store:
        found = queries.next_goals(store, session.today(store))
        if as_json:
            session.print_json([next_goal_object(each) for each in found])
            return
        speech = session.speech
        rows = [
            (
                target_words(speech, each),
                speech.say("said.until", day=speech.day(each.ends_on)),
                speech.say(f"next_goals.{each.reason}"),
            )
            for each in found
        ]
        session.print_table(rows)


@goals.command("rhythm", help="goals_rhythm")
@option("--json", "as_json", is_flag=True, help="json")
@pass_session
def tell_rhythm(session: Session, as_json: bool) -> None:
    """Say how steadily planned blocks are kept, in the long run."""
    with session.store() as store:
        found = rhythm(store, session.today(store))
        if as_json:
            session.print_object(rhythm_object(found))
        elif found.score is None:
            session.print(session.speech.say("said.no_rhythm"))
        else:
            session.print(session.speech.say("said.rhythm", percent=round(found.score * 100)))
            session.print(session.speech.count("said.streak", found.streak))


def _line(session: Session, progress: GoalProgress, *, rewards_on: bool) -> tuple[str, ...]:
    goal, speech = progress.goal, session.speech
    done = speech.say("said.percent", percent=percent_of(progress))
    until = speech.say("said.until", day=speech.day(goal.ends_on))
    state = speech.say(f"goal_states.{state_of(progress)}")
    reward = goal.reward.title if goal.reward is not None and rewards_on else ""
    return str(goal.id), target_words(speech, goal), done, until, state, pace_words(speech, progress), reward


def _require_rewards(store: Store) -> None:
    if not settings(store).rewards_on:
        raise InvalidInputError("rewards_off")


def _milestone_id(store: Store, number: int, text: str) -> int:
    """The milestone of a goal with a target; NotFoundError `milestone` when it has none there."""
    goal = queries.goal(store, number)
    target, _ = target_of(text, goal.measure, goal.currency)
    found = next((each.id for each in goal.milestones if each.target == target), 0)
    return queries.milestone(store, found)[1].id
