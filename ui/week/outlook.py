"""What awaits a series that is being typed: its next dates, what is in their way, and times that are free instead."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from planner.clock import monday_of
from planner.domain.blocks.busy import BusyTime, clash
from planner.domain.blocks.free_slots import WORKDAYS, Around, free_slots
from planner.domain.blocks.recurrence import slots
from planner.domain.blocks.series import BlockSeries
from planner.domain.zones import to_zone
from planner.storage.queries.free_room import room_between
from ui.bridge.bridge import Bridge

WEEKS, PROPOSALS = 4, 3
_FARTHEST = timedelta(weeks=26)
_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class ComingDate:
    """A date of the series on the clock of the screen, and what is in its way there."""

    start: datetime
    clash: BusyTime | None
    meets_own: bool


@dataclass(frozen=True, slots=True)
class FreeTime:
    """A time on some weekdays that is free."""

    weekdays: frozenset[int]
    start: time


@dataclass(frozen=True, slots=True)
class Outlook:
    """The next dates, and times that are free in `free_weeks` of the next `weeks` weeks of the series."""

    dates: tuple[ComingDate, ...] = ()
    proposals: tuple[FreeTime, ...] = ()
    free_weeks: int = 0
    weeks: int = 0


def look_ahead(bridge: Bridge, series: BlockSeries, known: BlockSeries | None) -> Outlook:
    """Look at the first weeks of a series; `known` is the one that it takes the place of."""
    zone, now = bridge.settings.zone, bridge.now
    first = max(series.first_day, bridge.today)
    coming = [slot for slot in slots(series, first, first + _FARTHEST) if to_zone(slot, series.zone, zone) > now]
    mondays = list(dict.fromkeys(monday_of(slot.date()) for slot in coming))[:WEEKS]
    if not mondays:
        return Outlook()
    begin, end = mondays[0], mondays[-1] + _WEEK
    without = {(known.id, slot) for slot in slots(known, begin - _WEEK, end + _WEEK)} if known is not None else set()
    around = room_between(bridge.store, begin, end, bridge.holidays, now=now, without=without)
    dates = tuple(_dates(coming, series, zone, around))[: 2 * WEEKS]
    if series.zone != zone:  # on another clock no time of the day stays free through the year
        return Outlook(dates)
    free_weeks, proposals = _proposals(series, mondays, first, around)
    return Outlook(dates, proposals, free_weeks, len(mondays))


def _dates(coming: Sequence[datetime], series: BlockSeries, zone: str, around: Around) -> Iterator[ComingDate]:
    for slot in coming:
        start = to_zone(slot, series.zone, zone)
        end = start + timedelta(minutes=series.minutes)
        if around["is_day_off"](start.date()) and series.holiday_calendar:
            continue
        met = clash(around["busy"], start, end)
        own = any(begin < end and start < until for begin, until in around["taken"])
        yield ComingDate(start, met if met is not None and not met.is_soft else None, own)


def _proposals(
    series: BlockSeries, mondays: Sequence[date], first: date, around: Around
) -> tuple[int, tuple[FreeTime, ...]]:
    """The times that are free most often, the nearest to what is chosen first."""
    wanted: Around = {**around, "weekdays": WORKDAYS | series.weekdays}
    found = free_slots(mondays[0], mondays[-1] + _WEEK, series.minutes, **wanted)
    open_starts = {slot.start for slot in found if not slot.is_soft}
    times = sorted({start.time() for start in open_starts})
    counted = [
        (_free_weeks(choice, mondays, first, open_starts, around), choice)
        for choice in (FreeTime(days, at) for days in _choices_of_days(series) for at in times)
        if choice != FreeTime(series.weekdays, series.start)
    ]
    most = max((count for count, _ in counted), default=0)
    if not most:
        return 0, ()
    best = sorted((choice for count, choice in counted if count == most), key=lambda it: _distance(series, it))
    return most, tuple(_apart(best, series.minutes))


def _choices_of_days(series: BlockSeries) -> list[frozenset[int]]:
    """The same days, and for a series of one day a week every other working day."""
    if len(series.weekdays) != 1:
        return [series.weekdays]
    return [frozenset({day}) for day in sorted(WORKDAYS | series.weekdays)]


def _free_weeks(
    choice: FreeTime, mondays: Sequence[date], first: date, open_starts: set[datetime], around: Around
) -> int:
    """In how many weeks every date of a choice is free; days off do not count against it."""
    count = 0
    for monday in mondays:
        days = [monday + timedelta(days=day) for day in choice.weekdays]
        days = [day for day in days if day >= first and not around["is_day_off"](day)]
        count += all(datetime.combine(day, choice.start) in open_starts for day in days)
    return count


def _distance(series: BlockSeries, choice: FreeTime) -> tuple[int, int, int]:
    """The same day first, then the nearest hour."""
    days = 0 if choice.weekdays == series.weekdays else 1
    wanted, at = (moment.hour * 60 + moment.minute for moment in (series.start, choice.start))
    gap = abs(min(choice.weekdays) - min(series.weekdays))
    return days, abs(wanted - at), gap


def _apart(choices: Sequence[FreeTime], minutes: int) -> list[FreeTime]:
    """The first that do not overlap one another."""
    found: list[FreeTime] = []
    for choice in choices:
        at = choice.start.hour * 60 + choice.start.minute
        near = (
            other
            for other in found
            if other.weekdays == choice.weekdays and abs(other.start.hour * 60 + other.start.minute - at) < minutes
        )
        if next(near, None) is None:
            found.append(choice)
    return found[:PROPOSALS]
