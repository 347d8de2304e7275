"""The commands for blocks: plan a series, see the weeks, mark, skip and move single dates."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

import click

from planner.actions import blocks as actions
from planner.cli.command import SpokenGroup, argument, option, pass_session
from planner.cli.free_slots import free, tell_clashes
from planner.cli.session import Session
from planner.cli.values import MOST_WEEKS, Day, TimeOfDay, Weekdays, Whole, Word
from planner.clock import monday_of
from planner.domain.blocks.attendance import Outcome, Reason
from planner.domain.blocks.editing import SeriesFields
from planner.domain.blocks.holidays import holiday_lookup
from planner.domain.blocks.occurrences import Occurrence, OccurrenceState, stays_in_week
from planner.domain.blocks.purpose import Purpose
from planner.domain.blocks.recurrence import first_slot
from planner.errors import InvalidInputError, NotFoundError
from planner.storage.queries import blocks as queries
from planner.storage.queries.settings import settings
from planner.storage.store import Store

_MARKS = (Outcome.KEPT, Outcome.SHORTENED, Outcome.MISSED)
_NO_HOLIDAYS = frozenset({"none", "aucun", "-"})
_series_option = option("--series", "series_id", type=Whole(), help="series")


@click.group(cls=SpokenGroup, help="blocks")
def blocks() -> None:
    """Commands for blocks."""


blocks.add_command(free)


@dataclass(frozen=True, slots=True)
class _NewSeries:
    """The options of `blocks add` as they were given."""

    days: frozenset[int]
    at: time
    minutes: int | None
    purpose: str
    every: int
    first_day: date | None
    until: date | None
    count: int | None
    zone: str | None
    holidays: str | None


@blocks.command("add", help="blocks_add")
@option("--days", type=Weekdays(), required=True, help="days")
@option("--at", type=TimeOfDay(), required=True, help="at")
@option("--minutes", type=Whole(), help="minutes")
@option("--purpose", type=Word(Purpose), required=True, help="purpose")
@option("--every", type=Whole(), default=1, help="every")
@option("--from", "first_day", type=Day(), help="from")
@option("--until", type=Day(), help="until")
@option("--count", type=Whole(), help="count")
@option("--zone", metavar="ZONE", help="zone")
@option("--holidays", metavar="FR", help="holidays")
@pass_session
def add(session: Session, /, **options: Any) -> None:
    """Plan a block series."""
    with session.store() as store:
        fields = _fields(session, store, _NewSeries(**options))
        series = queries.series(store, actions.add_series(store, fields=fields).created or 0)
        speech = session.speech
        session.print(speech.count("said.series_added", series.minutes, id=series.id, time=f"{series.start:%H:%M}"))
        first = first_slot(series)
        if first is not None:
            session.print(speech.say("said.first_block", moment=speech.moment(first), zone=series.zone))
        tell_clashes(session, store, series)


def _fields(session: Session, store: Store, given: _NewSeries) -> SeriesFields:
    chosen = settings(store)
    holidays = chosen.holiday_calendar if given.holidays is None else given.holidays.strip()
    return SeriesFields(
        purpose=Purpose(given.purpose),
        weekdays=given.days,
        start=given.at,
        minutes=given.minutes or chosen.block_minutes,
        first_day=given.first_day or session.today(store),
        zone=given.zone or chosen.zone,
        every_n=given.every,
        until=given.until,
        count=given.count,
        alarm_minutes=chosen.alarm_minutes,
        holiday_calendar="" if holidays.lower() in _NO_HOLIDAYS else holidays.upper(),
    )


@blocks.command("list", help="blocks_list")
@option("--weeks", type=Whole(most=MOST_WEEKS), default=2, help="weeks_listed")
@option("--json", "as_json", is_flag=True, help="json")
@pass_session
def show(session: Session, weeks: int, as_json: bool) -> None:
    """List the blocks from this week's Monday on."""
    with session.store() as store:
        monday = monday_of(session.today(store))
        lookup = holiday_lookup(session.speech.language)
        found = queries.occurrences_between(store, monday, monday + timedelta(weeks=weeks), lookup)
        if as_json:
            session.print_json([_as_object(each) for each in found])
        elif not found:
            session.print(session.speech.count("said.no_blocks", weeks))
        else:
            session.print_table([_line(session, each) for each in found])


@blocks.command("mark", help="blocks_mark")
@argument("day", metavar="DATE", type=Day())
@argument("at", metavar="TIME", type=TimeOfDay())
@argument("outcome", type=Word(_MARKS))
@option("--reason", type=Word(Reason), help="reason")
@option("--minutes", type=Whole(), help="minutes_worked")
@_series_option
@pass_session
def mark(
    session: Session,
    day: date,
    at: time,
    outcome: str,
    reason: str | None,
    minutes: int | None,
    series_id: int | None,
) -> None:
    """Say what became of one block."""
    with session.store() as store:
        found = _find(store, datetime.combine(day, at), series_id)
        change = actions.mark_block(
            store,
            series_id=found.series.id,
            slot=found.slot,
            outcome=Outcome(outcome),
            minutes=minutes,
            reason=Reason(reason) if reason else None,
        )
        session.print(session.speech.say(f"said.marked.{outcome}", moment=session.speech.moment(found.start)))
        session.tell_reached(store, change)


@blocks.command("skip", help="blocks_skip")
@argument("day", metavar="DATE", type=Day())
@argument("at", metavar="TIME", type=TimeOfDay())
@option("--reason", type=Word(Reason), help="reason")
@_series_option
@pass_session
def skip(session: Session, day: date, at: time, reason: str | None, series_id: int | None) -> None:
    """Leave out one block of a series."""
    with session.store() as store:
        found = _find(store, datetime.combine(day, at), series_id)
        wanted = Reason(reason) if reason else None
        change = actions.skip_block(store, series_id=found.series.id, slot=found.slot, reason=wanted)
        session.print(session.speech.say("said.skipped", moment=session.speech.moment(found.start)))
        session.tell_reached(store, change)


@blocks.command("move", help="blocks_move")
@argument("day", metavar="DATE", type=Day())
@argument("at", metavar="TIME", type=TimeOfDay())
@argument("new_day", metavar="NEWDATE", type=Day())
@argument("new_at", metavar="NEWTIME", type=TimeOfDay())
@option("--reason", type=Word(Reason), help="reason")
@_series_option
@pass_session
def move(
    session: Session,
    day: date,
    at: time,
    new_day: date,
    new_at: time,
    reason: str | None,
    series_id: int | None,
) -> None:
    """Move one block of a series to another day or time."""
    with session.store() as store:
        found = _find(store, datetime.combine(day, at), series_id)
        target = datetime.combine(new_day, new_at)
        wanted = Reason(reason) if reason else None
        change = actions.move_block(store, series_id=found.series.id, slot=found.slot, to=target, reason=wanted)
        speech = session.speech
        session.print(speech.say("said.moved", moment=speech.moment(found.start), target=speech.moment(target)))
        if not stays_in_week(found.slot, target):
            session.print(speech.say("said.left_week"))
        session.tell_reached(store, change)


def _find(store: Store, start: datetime, series_id: int | None) -> Occurrence:
    """The block that stands at a wall-clock time; InvalidInputError `two_blocks` when only --series could tell."""
    lookup = holiday_lookup("en")
    on_day = queries.occurrences_between(store, start.date(), start.date() + timedelta(days=1), lookup)
    found = [
        each
        for each in on_day
        if each.start == start
        and each.state is not OccurrenceState.MOVED_AWAY
        and (series_id is None or each.series.id == series_id)
    ]
    if not found:
        raise NotFoundError("slot", slot=start)
    if len(found) > 1:
        raise InvalidInputError("two_blocks", slot=start, series=", ".join(str(each.series.id) for each in found))
    return found[0]


def _line(session: Session, block: Occurrence) -> tuple[str, ...]:
    speech = session.speech
    state = speech.say(f"block_states.{block.state.value}")
    if block.state is OccurrenceState.HOLIDAY and block.holiday:
        state = f"{state} ({block.holiday})"
    title = block.series.title or speech.purpose(block.series.purpose.value)
    minutes = speech.say("said.minutes", minutes=block.minutes)
    number = speech.say("said.series_number", id=block.series.id)
    return speech.day(block.start.date()), f"{block.start:%H:%M}", minutes, title, number, state


def _as_object(block: Occurrence) -> dict[str, object]:
    done = block.attendance
    return {
        "series": block.series.id,
        "date": block.start.date().isoformat(),
        "time": f"{block.start:%H:%M}",
        "zone": block.series.zone,
        "minutes": block.minutes,
        "purpose": block.series.purpose.value,
        "title": block.series.title,
        "state": block.state.value,
        "holiday": block.holiday,
        "moved_from": block.slot.isoformat(timespec="minutes") if block.start != block.slot else None,
        "minutes_worked": done.minutes if done else None,
        "reason": done.reason.value if done and done.reason else None,
    }
