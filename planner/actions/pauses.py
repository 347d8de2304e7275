"""What a person does with planned pauses."""

from datetime import date

from planner.actions.names import ActionName
from planner.changes import ChangeSet, Kind
from planner.domain import defaults
from planner.errors import InvalidInputError
from planner.storage.calendar_rows import pause_to_row
from planner.storage.journal import Change
from planner.storage.queries import pauses as queries
from planner.storage.store import Store


def add_pause(store: Store, *, starts_on: date, ends_on: date, why: str = "") -> ChangeSet:
    """Pause from one day to another, both included.

    InvalidInputError pause_ends_before_start, pause_too_long, day_out_of_range, or pause_overlaps (with the days of the
    pause that is there already).
    """
    _validate(store, starts_on, ends_on, 0)
    now = store.clock.now_utc().isoformat()
    with store.change(ActionName.ADD_PAUSE) as change:
        row = {**pause_to_row(starts_on, ends_on, why), "created_at": now, "updated_at": now}
        change.created = change.insert("pauses", row)
        _note(change, change.created)
        change.facts.update(first=starts_on, last=ends_on)
    return change.result


def edit_pause(store: Store, *, pause_id: int, starts_on: date, ends_on: date, why: str) -> ChangeSet:
    """Change the days or the reason of a pause; NotFoundError `pause`, InvalidInputError as in `add_pause`."""
    queries.pause(store, pause_id)
    _validate(store, starts_on, ends_on, pause_id)
    with store.change(ActionName.EDIT_PAUSE) as change:
        if change.update("pauses", pause_id, pause_to_row(starts_on, ends_on, why)):
            change.update("pauses", pause_id, {"updated_at": store.clock.now_utc().isoformat()})
        _note(change, pause_id)
        change.facts.update(first=starts_on, last=ends_on)
    return change.result


def remove_pause(store: Store, *, pause_id: int) -> ChangeSet:
    """Take a pause away: its blocks are on again. NotFoundError `pause`."""
    found = queries.pause(store, pause_id)
    with store.change(ActionName.REMOVE_PAUSE) as change:
        change.delete("pauses", pause_id)
        _note(change, pause_id)
        change.facts.update(first=found.starts_on, last=found.ends_on)
    return change.result


def _validate(store: Store, starts_on: date, ends_on: date, own_id: int) -> None:
    for field, day in (("starts_on", starts_on), ("ends_on", ends_on)):
        if not defaults.EARLIEST_DAY <= day <= defaults.LATEST_DAY:
            raise InvalidInputError("day_out_of_range", field=field, value=day)
    if ends_on < starts_on:
        raise InvalidInputError("pause_ends_before_start", field="ends_on", value=ends_on)
    if (ends_on - starts_on).days >= defaults.LONGEST_PAUSE_DAYS:
        raise InvalidInputError("pause_too_long", field="ends_on", value=defaults.LONGEST_PAUSE_DAYS)
    for other in queries.all_pauses(store):
        if other.id != own_id and other.starts_on <= ends_on and starts_on <= other.ends_on:
            raise InvalidInputError("pause_overlaps", field="starts_on", first=other.starts_on, last=other.ends_on)


def _note(change: Change, pause_id: int) -> None:
    """Its blocks look different too, and so does what the calendar file lacks."""
    change.note(Kind.PAUSE, pause_id)
    change.note_many(Kind.OCCURRENCE)
