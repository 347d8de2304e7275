"""Free time for blocks, and what new blocks run into."""

from collections.abc import Sequence
from datetime import timedelta

import click

from planner.actions.busy_calendars import read_changed_calendars
from planner.cli.command import SpokenCommand, option, pass_session
from planner.cli.session import Session
from planner.cli.values import MOST_WEEKS, Whole
from planner.domain import defaults
from planner.domain.blocks.busy import BusyTime
from planner.domain.blocks.free_slots import FreeSlot, free_slots, stretches
from planner.domain.blocks.holidays import holiday_lookup
from planner.domain.blocks.series import BlockSeries
from planner.storage.queries.clashes import Clash, clashes_of
from planner.storage.queries.free_room import room_between
from planner.storage.queries.settings import settings
from planner.storage.store import Store

_WEEKS_LOOKED_AT = 8
_CLASHES_TOLD = 5


@click.command("free", cls=SpokenCommand, help="blocks_free")
@option("--minutes", type=Whole(most=defaults.MAX_BLOCK_MINUTES), help="minutes")
@option("--weeks", type=Whole(most=MOST_WEEKS), default=1, help="weeks_of_free")
@option("--json", "as_json", is_flag=True, help="json")
@pass_session
def free(session: Session, minutes: int | None, weeks: int, as_json: bool) -> None:
    """List the stretches of free time that a block fits into, from now on."""
    with session.store() as store:
        read_changed_calendars(store)
        chosen = settings(store)
        now = session.clock.now_in(chosen.zone)
        until = now.date() + timedelta(weeks=weeks)
        lookup = holiday_lookup(session.speech.language)
        room = room_between(store, now.date(), until, lookup, now=now)
        wanted = minutes or chosen.block_minutes
        found = stretches(free_slots(now.date(), until, wanted, **room))
        if as_json:
            session.print_json([_as_object(each, room["busy"], chosen.zone) for each in found])
        elif not found:
            session.print(session.speech.say("said.no_free_slots", minutes=wanted))
        else:
            session.print_table([_line(session, each, room["busy"]) for each in found])


def tell_clashes(session: Session, store: Store, series: BlockSeries) -> None:
    """Say what the first blocks of a new series run into, and where each of them would be free."""
    read_changed_calendars(store)
    now = session.clock.now_in(settings(store).zone)
    first = max(series.first_day, now.date())
    until = first + timedelta(weeks=_WEEKS_LOOKED_AT)
    found = clashes_of(store, series, first, until, holiday_lookup(session.speech.language), now)
    for each in found[:_CLASHES_TOLD]:
        session.print(_clash_sentence(session, each))
    rest = len(found) - _CLASHES_TOLD
    if rest > 0:
        session.print(session.speech.count("said.more_clashes", rest))


def _clash_sentence(session: Session, found: Clash) -> str:
    speech = session.speech
    title = found.title
    if found.block is not None:
        title = found.block.series.title or speech.purpose(found.block.series.purpose.value)
    said = {
        "moment": speech.moment(found.date.start),
        "title": title or speech.say("said.untitled_appointment"),
        "start": f"{found.start:%H:%M}",
        "end": f"{found.end:%H:%M}",
    }
    if found.free is None:
        return speech.say("said.clash_without_room", **said)
    return speech.say("said.clash", **said, free=speech.moment(found.free.start))


def _line(session: Session, stretch: FreeSlot, busy: Sequence[BusyTime]) -> tuple[str, ...]:
    speech = session.speech
    hours = speech.say("said.free_hours", start=f"{stretch.start:%H:%M}", end=f"{stretch.end:%H:%M}")
    soft = ", ".join(each.title or speech.say("said.untitled_appointment") for each in _soft_in(stretch, busy))
    return speech.day(stretch.start.date()), hours, speech.say("said.free_over_soft", titles=soft) if soft else ""


def _as_object(stretch: FreeSlot, busy: Sequence[BusyTime], zone: str) -> dict[str, object]:
    return {
        "date": stretch.start.date().isoformat(),
        "time": f"{stretch.start:%H:%M}",
        "end": f"{stretch.end:%H:%M}",
        "minutes": int((stretch.end - stretch.start).total_seconds()) // 60,
        "zone": zone,
        "over": [each.title for each in _soft_in(stretch, busy)],
    }


def _soft_in(stretch: FreeSlot, busy: Sequence[BusyTime]) -> list[BusyTime]:
    """The soft appointments that a stretch lies on."""
    return (
        [each for each in busy if each.is_soft and each.overlaps(stretch.start, stretch.end)] if stretch.is_soft else []
    )
