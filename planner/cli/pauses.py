"""The commands for planned pauses: add one, list them, take one away."""

from datetime import date, timedelta

import click

from planner.actions import pauses as actions
from planner.cli.command import SpokenGroup, argument, option, pass_session
from planner.cli.session import Session
from planner.cli.values import Day, Whole
from planner.domain.blocks.holidays import holiday_lookup
from planner.domain.blocks.occurrences import OccurrenceState
from planner.domain.blocks.pauses import Pause
from planner.storage.queries import pauses as queries
from planner.storage.queries.blocks import occurrences_between
from planner.storage.store import Store


@click.group(cls=SpokenGroup, help="pauses")
def pauses() -> None:
    """Commands for pauses."""


@pauses.command("add", help="pauses_add")
@argument("starts_on", metavar="FROM", type=Day())
@argument("ends_on", metavar="UNTIL", type=Day())
@option("--why", metavar="TEXT", default="", help="pause_why")
@pass_session
def add(session: Session, starts_on: date, ends_on: date, why: str) -> None:
    """Pause from one day to another, both included."""
    with session.store() as store:
        change = actions.add_pause(store, starts_on=starts_on, ends_on=ends_on, why=why.strip())
        found = queries.pause(store, change.created or 0)
        count = _paused_blocks(store, found)
        speech = session.speech
        days = {"first": speech.day(found.starts_on), "last": speech.day(found.ends_on)}
        session.print(speech.count("said.pause_added", count, id=found.id, **days))


@pauses.command("list", help="pauses_list")
@option("--json", "as_json", is_flag=True, help="json")
@pass_session
def show(session: Session, as_json: bool) -> None:
    """List all pauses, the earliest first."""
    with session.store() as store:
        found = queries.all_pauses(store)
        if as_json:
            session.print_json([_as_object(store, each) for each in found])
        elif not found:
            session.print(session.speech.say("said.no_pauses"))
        else:
            session.print_table([_line(session, store, each) for each in found])


@pauses.command("remove", help="pauses_remove")
@argument("pause_id", metavar="ID", type=Whole())
@pass_session
def remove(session: Session, pause_id: int) -> None:
    """Take a pause away: its blocks are on again."""
    with session.store() as store:
        found = queries.pause(store, pause_id)
        actions.remove_pause(store, pause_id=pause_id)
        speech = session.speech
        days = {"first": speech.day(found.starts_on), "last": speech.day(found.ends_on)}
        session.print(speech.say("said.pause_removed", **days))


def _paused_blocks(store: Store, pause: Pause) -> int:
    """How many blocks a pause pauses."""
    after = pause.ends_on + timedelta(days=1)
    found = occurrences_between(store, pause.starts_on, after, holiday_lookup("en"))
    return sum(each.state is OccurrenceState.PAUSED for each in found)


def _line(session: Session, store: Store, pause: Pause) -> tuple[str, ...]:
    speech = session.speech
    first, last = speech.day(pause.starts_on), speech.day(pause.ends_on)
    return str(pause.id), first, last, speech.count("said.pause_blocks", _paused_blocks(store, pause)), pause.why


def _as_object(store: Store, pause: Pause) -> dict[str, object]:
    return {
        "id": pause.id,
        "from": pause.starts_on.isoformat(),
        "until": pause.ends_on.isoformat(),
        "why": pause.why,
        "blocks": _paused_blocks(store, pause),
    }
