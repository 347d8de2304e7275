"""The commands for other calendars: show one, list them, read them again, take one away."""

from pathlib import Path

import click

from planner.actions import busy_calendars as actions
from planner.cli.command import SpokenGroup, argument, option, pass_session
from planner.cli.session import ProgressLine, Session
from planner.cli.values import FilePath, Whole
from planner.domain.zones import to_local
from planner.errors import FileError
from planner.storage.queries import busy as queries
from planner.storage.queries.busy import BusyCalendar
from planner.storage.queries.settings import settings
from planner.storage.store import Store
from planner.words import busy_problem_sentence

_PROBLEMS_TOLD = 10


@click.group(cls=SpokenGroup, help="calendars")
def calendars() -> None:
    """Commands for other calendars."""


@calendars.command("add", help="calendars_add")
@argument("file", metavar="FILE.ics", type=FilePath())
@option("--name", metavar="NAME", default="", help="calendar_name")
@pass_session
def add(session: Session, file: Path, name: str) -> None:
    """Show the appointments of a calendar file."""
    with session.store() as store:
        found = _read(session, store, file)
        change = actions.add_busy_calendar(store, path=file, name=name.strip(), found=found)
        calendar = queries.busy_calendar(store, change.created or 0)
        count = calendar.reading.events if calendar.reading is not None else 0
        session.print(session.speech.count("said.calendar_added", count, id=calendar.id, name=calendar.name))
        _tell_problems(session, calendar)


@calendars.command("list", help="calendars_list")
@option("--json", "as_json", is_flag=True, help="json")
@pass_session
def show(session: Session, as_json: bool) -> None:
    """List the other calendars."""
    with session.store() as store:
        found = queries.busy_calendars(store)
        if as_json:
            session.print_json([_as_object(each) for each in found])
        elif not found:
            session.print(session.speech.say("said.no_calendars"))
        else:
            zone = settings(store).zone
            session.print_table([_line(session, each, zone) for each in found])


@calendars.command("remove", help="calendars_remove")
@argument("calendar_id", metavar="ID", type=Whole())
@pass_session
def remove(session: Session, calendar_id: int) -> None:
    """No longer show a calendar; its file stays."""
    with session.store() as store:
        change = actions.remove_busy_calendar(store, calendar_id=calendar_id)
        session.print(session.speech.say("said.calendar_removed", name=change.facts["name"]))


@calendars.command("read", help="calendars_read")
@argument("calendar_id", metavar="[ID]", type=Whole(), required=False)
@pass_session
def read(session: Session, calendar_id: int | None) -> int:
    """Read one calendar again, or all of them; ends with 1 when one cannot be read."""
    with session.store() as store:
        found = queries.busy_calendars(store) if calendar_id is None else [queries.busy_calendar(store, calendar_id)]
        if not found:
            session.print(session.speech.say("said.no_calendars"))
        return max([_read_again(session, store, each) for each in found], default=0)


def _read_again(session: Session, store: Store, calendar: BusyCalendar) -> int:
    found = _read(session, store, Path(calendar.path))
    try:
        actions.read_busy_calendar(store, calendar_id=calendar.id, found=found)
    except FileError as error:
        why = session.speech.problem(error)
        session.remark(session.speech.say("said.calendar_not_read", name=calendar.name, why=why))
        return 1
    fresh = queries.busy_calendar(store, calendar.id)
    count = fresh.reading.events if fresh.reading is not None else 0
    session.print(session.speech.count("said.calendar_read", count, name=fresh.name))
    _tell_problems(session, fresh)
    return 0


def _read(session: Session, store: Store, file: Path) -> actions.Found:
    progress = ProgressLine(session.speech, "calendar")
    try:
        return actions.read_calendar(actions.order_for(store, file), progress)
    finally:
        progress.clear()


def _tell_problems(session: Session, calendar: BusyCalendar) -> None:
    """Name what could not be read, beside the result."""
    problems = calendar.reading.problems if calendar.reading is not None else ()
    for code, what in problems[:_PROBLEMS_TOLD]:
        session.remark("  " + busy_problem_sentence(code, what, session.speech.language))
    rest = len(problems) - _PROBLEMS_TOLD
    if rest > 0:
        session.remark("  " + session.speech.count("said.more_problems", rest))


def _line(session: Session, calendar: BusyCalendar, zone: str) -> tuple[str, ...]:
    speech, reading = session.speech, calendar.reading
    count = speech.count("said.appointments", reading.events) if reading is not None else ""
    read_at = speech.moment(to_local(reading.read_at, zone)) if reading is not None else ""
    state = speech.say("said.calendar_shown" if calendar.is_shown else "said.calendar_hidden")
    return str(calendar.id), calendar.name, count, read_at, state, calendar.path


def _as_object(calendar: BusyCalendar) -> dict[str, object]:
    reading = calendar.reading
    return {
        "id": calendar.id,
        "name": calendar.name,
        "file": calendar.path,
        "shown": calendar.is_shown,
        "read_at": reading.read_at.isoformat() if reading is not None else None,
        "from": reading.first_on.isoformat() if reading is not None else None,
        "until": reading.until_on.isoformat() if reading is not None else None,
        "appointments": reading.events if reading is not None else None,
        "problems": [{"code": code, "what": what} for code, what in reading.problems] if reading is not None else [],
    }
