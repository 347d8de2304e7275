"""A series as calendars store it: the dates it keeps, those left out, those overridden, and those that go it alone."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from planner.domain.blocks.attendance import ChangeKind, OccurrenceChange
from planner.domain.blocks.holidays import HolidayLookup
from planner.domain.blocks.pauses import Pause, pause_on
from planner.domain.blocks.recurrence import slots
from planner.domain.blocks.series import BlockSeries


@dataclass(frozen=True, slots=True)
class MovedDate:
    """One date that takes place, but elsewhere or for another length than the rule says."""

    slot: datetime
    start: datetime
    minutes: int
    change: OccurrenceChange


@dataclass(frozen=True, slots=True)
class SeriesRule:
    """The dates of a series, written out: all naive local.

    `first` and `last` are the outermost slots that take place as part of the series, None when there are
    none. `left_out` are the slots between them that do not. `overrides` stay part of the series, `loners`
    cannot. `paused` are the slots that would take place if it were not for a pause.
    """

    first: datetime | None
    last: datetime | None
    left_out: tuple[datetime, ...]
    overrides: tuple[MovedDate, ...]
    loners: tuple[MovedDate, ...]
    paused: tuple[datetime, ...] = ()

    def keeps(self, slot: datetime) -> bool:
        """Whether one of the slots up to the end takes place as part of the series."""
        if self.first is None or self.last is None or not self.first <= slot <= self.last:
            return False
        return slot not in self.left_out


def series_rule(
    series: BlockSeries,
    changes: Iterable[OccurrenceChange],
    end: date,
    holiday_lookup: HolidayLookup,
    pauses: Sequence[Pause] = (),
) -> SeriesRule:
    """Sort out every slot of the series up to, and with, the day `end`."""
    by_slot = {change.slot: change for change in changes}
    every_slot = list(slots(series, series.first_day, end + timedelta(days=1)))
    moved: dict[datetime, MovedDate] = {}
    taking_place: list[datetime] = []
    for slot in every_slot:
        change = by_slot.get(slot)
        if change is None:
            if holiday_lookup(series.holiday_calendar, slot.date()) is None:
                taking_place.append(slot)
        elif change.kind is ChangeKind.MOVED:
            taking_place.append(slot)
            minutes = change.minutes or series.minutes
            if change.start != slot or minutes != series.minutes:
                moved[slot] = MovedDate(slot, change.start, minutes, change)
    paused = _take_paused(taking_place, moved, pauses)
    together = _in_order(taking_place, moved, series.minutes)
    return replace(_rule(every_slot, together, moved), paused=paused)


def _take_paused(
    taking_place: list[datetime], moved: dict[datetime, MovedDate], pauses: Sequence[Pause]
) -> tuple[datetime, ...]:
    """Take out the dates whose start lies in a pause, wherever their slot is; returns their slots."""
    if not pauses:
        return ()
    paused = tuple(
        slot
        for slot in taking_place
        if pause_on(pauses, (moved[slot].start if slot in moved else slot).date()) is not None
    )
    gone = set(paused)
    taking_place[:] = [slot for slot in taking_place if slot not in gone]
    for slot in paused:
        moved.pop(slot, None)
    return paused


def _rule(every_slot: list[datetime], together: list[datetime], moved: dict[datetime, MovedDate]) -> SeriesRule:
    kept = set(together)
    loners = tuple(date for slot, date in moved.items() if slot not in kept)
    if not together:
        return SeriesRule(None, None, (), (), loners)
    first, last = together[0], together[-1]
    left_out = tuple(slot for slot in every_slot if first < slot < last and slot not in kept)
    overrides = tuple(date for slot, date in moved.items() if slot in kept)
    return SeriesRule(first, last, left_out, overrides, loners)


def _in_order(taking_place: list[datetime], moved: dict[datetime, MovedDate], minutes: int) -> list[datetime]:
    """The slots that can stay one series: each strictly between its neighbours and on a day of its own.

    Outlook takes no other exceptions. Of two that are in each other's way, the moved one has to leave; of
    two moved ones, the later slot.
    """
    together: list[datetime] = []
    for slot in taking_place:
        while together and not _fits(together[-1], slot, moved, minutes):
            if slot in moved:
                break
            together.pop()
        else:
            together.append(slot)
    return together


def _fits(before: datetime, after: datetime, moved: dict[datetime, MovedDate], minutes: int) -> bool:
    earlier, later = moved.get(before), moved.get(after)
    if earlier is None and later is None:
        return True
    start, length = (earlier.start, earlier.minutes) if earlier else (before, minutes)
    next_start = later.start if later else after
    return start + timedelta(minutes=length) <= next_start and start.date() < next_start.date()
