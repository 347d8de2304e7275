"""Editing a series: for one date, from one date on, or all of it. Pure: old records in, new records out."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from planner.domain.blocks.attendance import Attendance, OccurrenceChange
from planner.domain.blocks.call_list import CallEntry
from planner.domain.blocks.purpose import Purpose
from planner.domain.blocks.recurrence import is_slot, slots_before
from planner.domain.blocks.series import BlockSeries, SeriesId
from planner.errors import InvalidInputError


@dataclass(frozen=True, slots=True)
class SeriesFields:
    """What the owner can edit about a series."""

    purpose: Purpose
    weekdays: frozenset[int]
    start: time
    minutes: int
    first_day: date
    zone: str
    title: str = ""
    every_n: int = 1
    until: date | None = None
    count: int | None = None
    alarm_minutes: int | None = None
    holiday_calendar: str = ""
    if_then: str = ""


def fields_of(series: BlockSeries) -> SeriesFields:
    """The editable part of a series."""
    return SeriesFields(**{name: getattr(series, name) for name in SeriesFields.__slots__})


def with_fields(series: BlockSeries, fields: SeriesFields, now: datetime) -> BlockSeries:
    """The series after an edit of all of it; `now` is UTC."""
    edited = {name: getattr(fields, name) for name in SeriesFields.__slots__}
    return replace(series, **edited, updated_at=now)


def split_series(
    series: BlockSeries, slot: datetime, fields: SeriesFields, new_uid: str, now: datetime
) -> tuple[BlockSeries | None, BlockSeries]:
    """ "This and following": end the series before `slot`, and start a new one on the day of `slot`.

    Gives (the old series with an end, or None when nothing of it is left and it should be removed, the
    new series). The new one has id 0 until it is stored. `fields.first_day` is replaced by the day of the
    slot, or a later day when the owner chose one; a `count` left as it was is reduced by the dates that
    stay in the old series. Raises `InvalidInputError` no_such_slot when the rule does not give `slot`.
    """
    if not is_slot(series, slot):
        raise InvalidInputError("no_such_slot", field="slot", value=slot)
    day = slot.date()
    before = slots_before(series, day)
    count = fields.count
    if count is not None and count == series.count:
        count -= before
    following = replace(fields, first_day=max(day, fields.first_day), count=count)
    new = replace(with_fields(series, following, now), id=SeriesId(0), uid=new_uid, created_at=now)
    if before == 0:
        return None, new
    return replace(series, until=day - timedelta(days=1), count=None, updated_at=now), new


def carry_changes(
    changes: Iterable[OccurrenceChange], old: BlockSeries, new: BlockSeries
) -> tuple[list[OccurrenceChange], list[OccurrenceChange]]:
    """Changes of single dates after an edit: (those that go on, re-keyed to `new`; those that end).

    A change goes on when the new rule still has a block on that day; it then refers to the new start. One
    that only moved the start time within its day, onto the new start, has become empty and ends. Changes
    before the first day of `new` are left out of both lists.
    """
    kept: list[OccurrenceChange] = []
    ended: list[OccurrenceChange] = []
    for change in changes:
        if change.slot.date() < new.first_day and new.id != old.id:
            continue
        slot = datetime.combine(change.slot.date(), new.start)
        moved = replace(change, series_id=new.id, slot=slot)
        is_empty = change.moved_to == slot and change.minutes in (None, new.minutes)
        (kept if is_slot(new, slot) and not is_empty else ended).append(moved if is_slot(new, slot) else change)
    return kept, ended


def carry_attendance(attendance: Iterable[Attendance], old: BlockSeries, new: BlockSeries) -> list[Attendance]:
    """Marks after an edit: re-keyed where the new rule has a block on that day, else as they were.

    Marks before the first day of `new` stay with `old`, so that what was worked is never lost.
    """
    carried = []
    for mark in attendance:
        slot = datetime.combine(mark.slot.date(), new.start)
        follows = (new.id == old.id or mark.slot.date() >= new.first_day) and is_slot(new, slot)
        carried.append(replace(mark, series_id=new.id, slot=slot) if follows else mark)
    return carried


def carry_call_list(
    entries: Iterable[CallEntry], worked: Collection[datetime], old: BlockSeries, new: BlockSeries
) -> list[CallEntry | None]:
    """Call lists after an edit, entry by entry: re-keyed where the new rule has a block on that day, else None.

    Lists before the first day of `new` stay with `old`, and so do those of dates that were `worked` (slots of `old`).
    """
    carried: list[CallEntry | None] = []
    for entry in entries:
        slot = datetime.combine(entry.slot.date(), new.start)
        if new.id != old.id and entry.slot.date() < new.first_day:
            carried.append(entry)
        elif is_slot(new, slot):
            carried.append(replace(entry, series_id=new.id, slot=slot))
        else:
            carried.append(entry if entry.slot in worked else None)
    return carried


def end_before(series: BlockSeries, slot: datetime, now: datetime) -> BlockSeries | None:
    """Delete "this and following": the series ended the day before, None when no date is left."""
    if slots_before(series, slot.date()) == 0:
        return None
    return replace(series, until=slot.date() - timedelta(days=1), count=None, updated_at=now)
