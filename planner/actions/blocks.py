"""What a person does with block series and their single dates."""

import uuid
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from planner.actions.names import ActionName
from planner.actions.reached_goals import note_reached
from planner.changes import ChangeSet, Kind
from planner.domain.blocks.attendance import Attendance, ChangeKind, OccurrenceChange, Outcome, Reason
from planner.domain.blocks.editing import (
    SeriesFields,
    carry_attendance,
    carry_call_list,
    carry_changes,
    end_before,
    fields_of,
    split_series,
    with_fields,
)
from planner.domain.blocks.occurrences import WORKED, stays_in_week
from planner.domain.blocks.recurrence import is_slot
from planner.domain.blocks.series import BlockSeries, SeriesId
from planner.domain.blocks.validation import validate, validate_change, validate_minutes
from planner.errors import InvalidInputError, NotFoundError
from planner.storage.calendar_rows import call_entry_from_row
from planner.storage.journal import Change
from planner.storage.queries import blocks as queries
from planner.storage.rows import (
    attendance_from_row,
    attendance_to_row,
    change_from_row,
    change_to_row,
    series_to_row,
)
from planner.storage.store import Store


def add_series(store: Store, *, fields: SeriesFields) -> ChangeSet:
    """Plan recurring blocks; InvalidInputError when the rule cannot be used."""
    with store.change(ActionName.ADD_SERIES) as change:
        change.created = insert_series(store, change, fields)
    return change.result


def insert_series(store: Store, change: Change, fields: SeriesFields) -> int:
    """Write a new series inside a running change and return its id; InvalidInputError when the rule cannot be used."""
    now = store.clock.now_utc()
    blank = BlockSeries(
        id=SeriesId(0),
        uid=_new_uid(),
        purpose=fields.purpose,
        weekdays=fields.weekdays,
        start=fields.start,
        minutes=fields.minutes,
        first_day=fields.first_day,
        zone=fields.zone,
        created_at=now,
        updated_at=now,
    )
    series = with_fields(blank, fields, now)
    validate(series)
    series_id = _insert_series(change, series)
    _note(change, series_id)
    return series_id


def edit_series(store: Store, *, series_id: int, fields: SeriesFields) -> ChangeSet:
    """Edit every date of a series; single changes and marks stay where the new rule still has a block that day."""
    with store.change(ActionName.EDIT_SERIES) as change:
        edit_all(store, change, series_id, fields)
        note_reached(store, change)
    return change.result


def edit_all(store: Store, change: Change, series_id: int, fields: SeriesFields) -> None:
    """Edit every date of a series inside a running change, as `edit_series` does."""
    old = queries.series(store, series_id)
    new = with_fields(old, fields, store.clock.now_utc())
    validate(new)
    change.update("series", series_id, series_to_row(new))
    _carry(store, change, old, new)
    _note(change, series_id)


def edit_following(store: Store, *, series_id: int, slot: datetime, fields: SeriesFields) -> ChangeSet:
    """Edit a series from one date on: the old one ends the day before, a new one begins; from its first date, all."""
    with store.change(ActionName.EDIT_SERIES) as change:
        change.created = edit_from(store, change, series_id, slot, fields)
        note_reached(store, change)
    return change.result


def edit_from(store: Store, change: Change, series_id: int, slot: datetime, fields: SeriesFields) -> int:
    """Edit a series from one date on inside a running change, as `edit_following` does; the id of the series."""
    old = queries.series(store, series_id)
    ended, new = split_series(old, slot, fields, _new_uid(), store.clock.now_utc())
    if ended is None:  # nothing stays before it: calendars hear of a change, and not of an end and a beginning
        edit_all(store, change, series_id, fields_of(new))
        return series_id
    validate(new)
    new_id = _insert_series(change, new)
    change.update("series", series_id, series_to_row(ended))
    _carry(store, change, old, replace(new, id=SeriesId(new_id)))
    _note(change, series_id, new_id)
    return new_id


def remove_series(store: Store, *, series_id: int, from_slot: datetime | None = None) -> ChangeSet:
    """Take a series off the plan, whole or from one date on; what was worked stays in the records."""
    with store.change(ActionName.REMOVE_SERIES) as change:
        end_series(store, change, series_id, from_slot)
    return change.result


def end_series(store: Store, change: Change, series_id: int, from_slot: datetime | None) -> None:
    """Take a series off the plan inside a running change, as `remove_series` does."""
    now = store.clock.now_utc()
    old = queries.series(store, series_id)
    ended = end_before(old, from_slot, now) if from_slot is not None else None
    if ended is None:
        change.update("series", series_id, {"removed_at": now.isoformat(), "updated_at": now.isoformat()})
    else:
        change.update("series", series_id, series_to_row(ended))
    _note(change, series_id)


def move_block(
    store: Store,
    *,
    series_id: int,
    slot: datetime,
    to: datetime,
    minutes: int | None = None,
    reason: Reason | None = None,
) -> ChangeSet:
    """Move one date, and change its length when `minutes` is given; `to` is a naive local time in the series' zone.

    `reason` says why it leaves its week; one that was given before stays until another is given.
    """
    series = queries.series(store, series_id)
    with store.change(ActionName.MOVE_BLOCK) as change:
        existing = _change_row(change, series_id, slot)
        length = minutes if minutes is not None else (existing["minutes"] if existing else None)
        move_date(store, change, series, slot, to, length, reason)
        change.facts["to"] = to
        note_reached(store, change)
    return change.result


def shorten_block(store: Store, *, series_id: int, slot: datetime, to: datetime, minutes: int) -> ChangeSet:
    """Put a short block in the place of one date on a full day: move and length at once, as in `move_block`."""
    series = queries.series(store, series_id)
    with store.change(ActionName.SHORTEN_BLOCK) as change:
        move_date(store, change, series, slot, to, minutes, None)
        change.facts.update(slot=slot, to=to, minutes=minutes)
        note_reached(store, change)
    return change.result


def resize_block(store: Store, *, series_id: int, slot: datetime, minutes: int) -> ChangeSet:
    """Make one date longer or shorter."""
    series = queries.series(store, series_id)
    with store.change(ActionName.RESIZE_BLOCK) as change:
        existing = _change_row(change, series_id, slot)
        moved_to = datetime.fromisoformat(existing["moved_to"]) if existing and existing["moved_to"] else None
        if moved_to is None and minutes == series.minutes:
            _drop_change(change, series_id, slot)
        else:
            resized = _changed(store, series, slot, ChangeKind.MOVED, existing, moved_to, minutes)
            validate_change(series, resized)
            _put_change(change, resized, _reason_of(existing), existing)
        _note(change, series_id)
        change.facts["minutes"] = minutes
        note_reached(store, change)
    return change.result


def skip_block(store: Store, *, series_id: int, slot: datetime, reason: Reason | None = None) -> ChangeSet:
    """Leave out one date; it stays visible as skipped."""
    with store.change(ActionName.SKIP_BLOCK) as change:
        skip_date(store, change, series_id, slot, reason)
        change.facts["slot"] = slot
        note_reached(store, change)
    return change.result


def skip_date(store: Store, change: Change, series_id: int, slot: datetime, reason: Reason | None = None) -> None:
    """Leave out one date inside a running change, as `skip_block` does."""
    series = queries.series(store, series_id)
    existing = _change_row(change, series_id, slot)
    skipped = _changed(store, series, slot, ChangeKind.SKIPPED, existing, None, None)
    validate_change(series, skipped)
    _put_change(change, skipped, reason, existing)
    _follow_attendance(change, series_id, slot, slot)
    _note(change, series_id)


def restore_block(store: Store, *, series_id: int, slot: datetime) -> ChangeSet:
    """Put a skipped or moved date back where its series has it."""
    with store.change(ActionName.RESTORE_BLOCK) as change:
        _drop_change(change, series_id, slot)
        _follow_attendance(change, series_id, slot, slot)
        _note(change, series_id)
        change.facts["slot"] = slot
        note_reached(store, change)
    return change.result


def mark_block(
    store: Store,
    *,
    series_id: int,
    slot: datetime,
    outcome: Outcome,
    minutes: int | None = None,
    reason: Reason | None = None,
    note: str = "",
) -> ChangeSet:
    """Say what became of one date; NotFoundError `slot` when the series has none there.

    InvalidInputError `minutes_out_of_range` for minutes that no block lasts, `block_not_yet` for work on a block of a
    later day (an early start is fine); that it will be missed or paused may be said beforehand.
    """
    if minutes is not None:
        validate_minutes(minutes)
    series = queries.series(store, series_id)
    with store.change(ActionName.MARK_BLOCK) as change:
        existing_change = _change_row(change, series_id, slot)
        if existing_change is None and not is_slot(series, slot):
            raise NotFoundError("slot", slot=slot)
        start = change_from_row(existing_change).start if existing_change else slot
        if outcome in WORKED and start.date() > store.clock.today(series.zone):
            raise InvalidInputError("block_not_yet", slot=start)
        mark = Attendance(series.id, slot, outcome, store.clock.now_utc(), minutes, reason, note)
        row = attendance_to_row(mark, start.date())
        existing = _attendance_row(change, series_id, slot)
        if existing is None:
            change.insert("attendance", row)
        else:
            change.update("attendance", existing["id"], row)
        _note(change, series_id)
        change.facts.update(outcome=outcome, slot=slot, purpose=series.purpose)
        note_reached(store, change)
    return change.result


def unmark_block(store: Store, *, series_id: int, slot: datetime) -> ChangeSet:
    """Take back what was said about one date."""
    with store.change(ActionName.UNMARK_BLOCK) as change:
        existing = _attendance_row(change, series_id, slot)
        if existing is not None:
            change.delete("attendance", existing["id"])
        _note(change, series_id)
        change.facts["slot"] = slot
        note_reached(store, change)
    return change.result


def move_date(
    store: Store,
    change: Change,
    series: BlockSeries,
    slot: datetime,
    to: datetime,
    minutes: int | None,
    reason: Reason | None,
) -> None:
    """Move one date inside a running change, as `move_block` does; `minutes` None is the length of the series."""
    existing = _change_row(change, series.id, slot)
    if to == slot and minutes in (None, series.minutes):
        _drop_change(change, series.id, slot)
    else:
        moved = _changed(store, series, slot, ChangeKind.MOVED, existing, None if to == slot else to, minutes)
        validate_change(series, moved)
        _refuse_taken(change, series, slot, to)
        why = None if stays_in_week(slot, to) else reason or _reason_of(existing)
        _put_change(change, moved, why, existing)
    _follow_attendance(change, series.id, slot, to)
    _note(change, series.id)


def _reason_of(existing: dict[str, Any] | None) -> Reason | None:
    return Reason(existing["reason"]) if existing and existing["reason"] else None


def _refuse_taken(change: Change, series: BlockSeries, slot: datetime, to: datetime) -> None:
    """Two dates of one series cannot start at one time: nobody could tell them apart."""
    if to == slot:
        return
    others = change.rows_where("occurrence_changes", "series_id = ?", (series.id,))
    stands_there = is_slot(series, to) and all(row["slot"] != to.isoformat() for row in others)
    moved_there = any(row["moved_to"] == to.isoformat() and row["slot"] != slot.isoformat() for row in others)
    if stands_there or moved_there:
        raise InvalidInputError("start_taken", field="moved_to", value=to)


def _insert_series(change: Change, series: BlockSeries) -> int:
    return change.insert("series", {**series_to_row(series), "removed_at": ""})


def _carry(store: Store, change: Change, old: BlockSeries, new: BlockSeries) -> None:
    """Re-key single changes, marks and call lists of an edited series."""
    kept, ended = carry_changes(queries.changes_of(store, old.id), old, new)
    changed = change.rows_where("occurrence_changes", "series_id = ?", (old.id,))
    by_day = {row["slot"][:10]: row for row in changed}
    lengths = {row["slot"]: row["minutes"] or old.minutes for row in changed}
    for gone in ended:
        row = by_day.get(gone.slot.date().isoformat())
        if row is not None:
            change.delete("occurrence_changes", row["id"])
    for carried in kept:
        row = by_day[carried.slot.date().isoformat()]
        keys = {"series_id": carried.series_id, "slot": carried.slot.isoformat()}
        change.update("occurrence_changes", row["id"], keys)
    marks = change.rows_where("attendance", "series_id = ?", (old.id,))
    carried_marks = carry_attendance([attendance_from_row(row) for row in marks], old, new)
    for row, mark in zip(marks, carried_marks, strict=True):
        values: dict[str, Any] = {"series_id": mark.series_id, "slot": mark.slot.isoformat()}
        worked = lengths.get(row["slot"], old.minutes)
        if mark.outcome in WORKED and mark.minutes is None and worked != new.minutes:
            values["minutes"] = worked  # what was worked does not grow or shrink with the plan
        change.update("attendance", row["id"], values)
    _carry_call_lists(change, old, new, {mark["slot"] for mark in marks if Outcome(mark["outcome"]) in WORKED})


def _carry_call_lists(change: Change, old: BlockSeries, new: BlockSeries, worked: set[str]) -> None:
    rows = change.rows_where("call_entries", "series_id = ?", (old.id,))
    slots_worked = {datetime.fromisoformat(slot) for slot in worked}
    entries = [call_entry_from_row(row) for row in rows]
    for row, entry in zip(rows, carry_call_list(entries, slots_worked, old, new), strict=True):
        if entry is None:
            change.delete("call_entries", row["id"])
        else:
            change.update("call_entries", row["id"], {"series_id": entry.series_id, "slot": entry.slot.isoformat()})
    if rows:
        change.note(Kind.CALL_LIST, old.id, new.id)


def _changed(
    store: Store,
    series: BlockSeries,
    slot: datetime,
    kind: ChangeKind,
    existing: dict[str, Any] | None,
    moved_to: datetime | None,
    minutes: int | None,
) -> OccurrenceChange:
    """A changed date; it keeps the uid it was given first."""
    uid = existing["uid"] if existing else _new_uid()
    length = None if minutes == series.minutes else minutes
    return OccurrenceChange(series.id, slot, kind, uid, store.clock.now_utc(), moved_to, length)


def _put_change(
    change: Change, wanted: OccurrenceChange, reason: Reason | None, existing: dict[str, Any] | None
) -> None:
    row = change_to_row(wanted, reason)
    if existing is None:
        change.insert("occurrence_changes", row)
    else:
        change.update("occurrence_changes", existing["id"], row)


def _drop_change(change: Change, series_id: int, slot: datetime) -> None:
    existing = _change_row(change, series_id, slot)
    if existing is not None:
        change.delete("occurrence_changes", existing["id"])
        # The series must look newer than its last export, although the record of the change is gone.
        newest = max(change.row("series", series_id)["updated_at"], existing["updated_at"])
        stamp = datetime.fromisoformat(newest) + timedelta(seconds=1)
        change.update("series", series_id, {"updated_at": stamp.isoformat()})


def _change_row(change: Change, series_id: int, slot: datetime) -> dict[str, Any] | None:
    found = change.rows_where("occurrence_changes", "series_id = ? AND slot = ?", (series_id, slot.isoformat()))
    return found[0] if found else None


def _attendance_row(change: Change, series_id: int, slot: datetime) -> dict[str, Any] | None:
    found = change.rows_where("attendance", "series_id = ? AND slot = ?", (series_id, slot.isoformat()))
    return found[0] if found else None


def _follow_attendance(change: Change, series_id: int, slot: datetime, start: datetime) -> None:
    """What was worked counts on the day on which it took place."""
    existing = _attendance_row(change, series_id, slot)
    if existing is not None:
        change.update("attendance", existing["id"], {"held_on": start.date().isoformat()})


def _note(change: Change, *series_ids: int) -> None:
    change.note(Kind.SERIES, *series_ids)
    change.note(Kind.OCCURRENCE, *series_ids)


def _new_uid() -> str:
    return f"{uuid.uuid4()}@assidu"
