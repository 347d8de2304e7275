"""Dates of a series that something is in the way of, each with the nearest place that is free."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from planner.clock import monday_of
from planner.domain.blocks.busy import clash
from planner.domain.blocks.free_slots import FreeSlot, nearest_free
from planner.domain.blocks.holidays import HolidayLookup
from planner.domain.blocks.occurrences import Occurrence, OccurrenceState, occurrences
from planner.domain.blocks.series import BlockSeries
from planner.domain.zones import to_zone
from planner.storage.queries.blocks import attendance_of, changes_of, occurrences_between
from planner.storage.queries.free_room import room_between
from planner.storage.queries.pauses import pauses_between
from planner.storage.queries.settings import settings
from planner.storage.store import Store

_DAY, _WEEK = timedelta(days=1), timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Clash:
    """A block and what it overlaps: an appointment of another calendar, or else another `block`.

    `start` and `end` are those of what is in the way and `free` is the nearest place in the week, None when there is
    none; all are naive on the clock of the block's own zone.
    """

    date: Occurrence
    start: datetime
    end: datetime
    free: FreeSlot | None
    title: str = ""
    block: Occurrence | None = None


def clashes_of(
    store: Store, series: BlockSeries, first: date, until: date, holidays: HolidayLookup, now: datetime
) -> list[Clash]:
    """The dates of a series from `first` to before `until` that overlap something hard; `now` is the owner's clock.

    The series is taken as it is given, so that one can ask before it is planned or changed.
    """
    zone = settings(store).zone
    low, high = monday_of(first), monday_of(until) + _WEEK
    blocks = [each for each in occurrences_between(store, low - _DAY, high + _DAY, holidays) if not each.is_ghost]
    others = [each for each in blocks if each.series.id != series.id]
    own = _dates_of(store, series, low - _DAY, high + _DAY, holidays)
    own_stored = {each.key for each in blocks if each.series.id == series.id}
    room = room_between(store, low, high, holidays, now=now, without=own_stored)
    spans = {each.key: _span(each, zone) for each in own}
    taken = list(room["taken"])
    found = []
    for each in own:
        start, end = spans[each.key]
        if not first <= start.date() < until or start < now:
            continue
        way = clash((busy for busy in room["busy"] if not busy.is_soft), start, end)
        block = next((other for other in others if _overlaps(_span(other, zone), (start, end))), None)
        if way is None and block is None:
            continue
        room["taken"] = [*taken, *(span for key, span in spans.items() if key != each.key)]
        free = nearest_free(start, each.minutes, **room)
        if way is not None:
            found.append(_in_zone(Clash(each, way.start, way.end, free, title=way.title), zone))
        elif block is not None:
            found.append(_in_zone(Clash(each, *_span(block, zone), free, block=block), zone))
    return found


def _dates_of(store: Store, series: BlockSeries, low: date, high: date, holidays: HolidayLookup) -> list[Occurrence]:
    """Where the blocks of the series stand, with its single dates changed as they are."""
    changes, marks = changes_of(store, series.id), attendance_of(store, series.id)
    found = occurrences([series], changes, marks, low, high, holidays, pauses_between(store, low, high))
    return [each for each in found if each.state is OccurrenceState.PLANNED]


def _span(block: Occurrence, zone: str) -> tuple[datetime, datetime]:
    return to_zone(block.start, block.series.zone, zone), to_zone(block.end, block.series.zone, zone)


def _overlaps(one: tuple[datetime, datetime], other: tuple[datetime, datetime]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _in_zone(found: Clash, zone: str) -> Clash:
    """On the clock of the block's own zone."""
    own, free = found.date.series.zone, found.free
    if own == zone:
        return found
    moved = FreeSlot(to_zone(free.start, zone, own), to_zone(free.end, zone, own), free.is_soft) if free else None
    start, end = to_zone(found.start, zone, own), to_zone(found.end, zone, own)
    return Clash(found.date, start, end, moved, found.title, found.block)
