"""What a person does with other calendars: files that are read, shown on the week, and never written.

Reading a file (`read_calendar`) needs no store and may run beside the window; storing what was read is quick.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from planner.actions.names import ActionName
from planner.calendar.busy_reading import Progress, read_busy
from planner.changes import ChangeSet, Kind
from planner.domain import defaults
from planner.domain.blocks.appointments import BusyFile
from planner.domain.prospects.cleaning import without_controls
from planner.errors import FileError, InvalidInputError
from planner.exchange.decoding import read_bytes
from planner.storage.busy_copies import Copy, TimeRow, free_calendar_id, time_rows, write_copy, write_problem
from planner.storage.queries import busy as queries
from planner.storage.queries.blocks import exported_events
from planner.storage.queries.busy import BusyCalendar
from planner.storage.queries.settings import settings
from planner.storage.store import Store

MISSING = "missing"
"""The stamp of a file that is not there."""

_LONGEST_NAME = 120


@dataclass(frozen=True, slots=True)
class Order:
    """What to read, and how: taken from the store first, so that the reading itself needs none."""

    path: Path
    zone: str
    first: date
    until: date
    own_uids: frozenset[str]


@dataclass(frozen=True, slots=True)
class Found:
    """What a reading gave: the times of the file, also as they will be stored, or the error that it cannot be read."""

    order: Order
    stamp: str
    file: BusyFile | None = None
    rows: Sequence[TimeRow] = ()
    error: FileError | None = None


def order_for(store: Store, path: Path) -> Order:
    """How to read a file now: for some months before and the year after today, in the owner's zone."""
    zone = settings(store).zone
    today = store.clock.today(zone)
    first = _first_of_month(today, -defaults.BUSY_MONTHS_BACK)
    until = _first_of_month(today, defaults.BUSY_MONTHS_AHEAD)
    return Order(path, zone, first, until, frozenset(exported_events(store)))


def read_calendar(order: Order, progress: Progress | None = None) -> Found:
    """Read a calendar file, in whatever thread; an error is part of what was found."""
    stamp = stamp_of(order)
    try:
        content = _content(order.path)
        file = read_busy(
            content,
            zone=order.zone,
            first=order.first,
            until=order.until,
            own_uids=order.own_uids,
            progress=progress,
        )
    except FileError as error:
        return Found(order, stamp, error=FileError(error.code, **{**error.facts, "path": str(order.path)}))
    return Found(order, stamp, file, time_rows(file))


def stamp_of(order: Order) -> str:
    """Tells whether a file has changed since it was read, or its days and the zone they are in; MISSING without a file.

    So whatever came of it, one that stays as it is is read once a month.
    """
    try:
        status = order.path.stat()
    except (OSError, ValueError):
        return MISSING
    return f"{status.st_mtime_ns}:{status.st_size}:{order.zone}:{order.first}"


def add_busy_calendar(store: Store, *, path: Path, name: str = "", found: Found | None = None) -> ChangeSet:
    """Show another calendar; it is read first, unless `found` is what a reading of it gave.

    Without a `name` it is called what it calls itself, or like its file. FileError when it cannot be read: then nothing
    is added. InvalidInputError calendar_there_already (with its `name`), calendar_without_name or
    calendar_name_too_long.
    """
    path = _whole(path)
    for other in queries.busy_calendars(store):
        if Path(other.path) == path:
            raise InvalidInputError("calendar_there_already", field="path", name=other.name)
    found = found or read_calendar(order_for(store, path))
    if found.file is None:
        raise found.error or FileError("file_unreadable", path=str(path))
    called = clean_name(name or found.file.name[:_LONGEST_NAME] or path.stem[:_LONGEST_NAME] or path.name)
    with store.change(ActionName.ADD_BUSY_CALENDAR) as change:
        row = {
            "id": free_calendar_id(store),
            "name": called,
            "path": str(path),
            "is_shown": 1,
            "added_at": store.clock.now_utc().isoformat(),
        }
        change.created = change.insert("busy_calendars", row)
        write_copy(store, change.created, copy_of(store, found, found.file))
        change.note(Kind.BUSY, change.created)
        change.facts.update(name=called, count=found.file.events)
    return change.result


def edit_busy_calendar(
    store: Store, *, calendar_id: int, name: str | None = None, is_shown: bool | None = None
) -> ChangeSet:
    """Rename a calendar, or show or hide it; a hidden one is in no block's way. NotFoundError `busy_calendar`."""
    current = queries.busy_calendar(store, calendar_id)
    called = current.name if name is None else clean_name(name)
    shown = current.is_shown if is_shown is None else is_shown
    with store.change(ActionName.EDIT_BUSY_CALENDAR) as change:
        change.update("busy_calendars", calendar_id, {"name": called, "is_shown": int(shown)})
        change.note(Kind.BUSY, calendar_id)
        change.facts.update(name=called)
    return change.result


def remove_busy_calendar(store: Store, *, calendar_id: int) -> ChangeSet:
    """No longer show a calendar; its file stays. NotFoundError `busy_calendar`."""
    current = queries.busy_calendar(store, calendar_id)
    with store.change(ActionName.REMOVE_BUSY_CALENDAR) as change:
        change.delete("busy_calendars", calendar_id)
        change.note(Kind.BUSY, calendar_id)
        change.facts.update(name=current.name)
    return change.result


def read_busy_calendar(store: Store, *, calendar_id: int, found: Found | None = None) -> ChangeSet:
    """Read a calendar again, or keep what a reading of it `found`.

    When it cannot be read, its last copy stays, the reason is kept with it, and FileError follows.
    """
    calendar = queries.busy_calendar(store, calendar_id)
    found = found or read_calendar(order_for(store, Path(calendar.path)))
    with store.change(ActionName.READ_BUSY_CALENDAR, undoable=False) as change:
        if found.file is not None:
            write_copy(store, calendar_id, copy_of(store, found, found.file))
            change.facts.update(name=calendar.name, count=found.file.events)
        elif found.error is not None:
            write_problem(store, calendar_id, found.stamp, (found.error.code, calendar.path))
        change.note(Kind.BUSY, calendar_id)
    if found.error is not None:
        raise found.error
    return change.result


def due_calendars(store: Store) -> list[BusyCalendar]:
    """Those to read again: the file or the owner's zone has changed, or the days that were read run out."""
    order = order_for(store, Path())
    found = ((each, stamp_of(replace(order, path=Path(each.path)))) for each in queries.busy_calendars(store))
    return [each for each, stamp in found if each.reading is None or each.reading.file_stamp != stamp]


def read_changed_calendars(store: Store) -> ChangeSet:
    """Read again all that are due; those that cannot be read keep their last copy and say so."""
    read: set[int] = set()
    for calendar in due_calendars(store):
        try:
            read |= read_busy_calendar(store, calendar_id=calendar.id).ids[Kind.BUSY]
        except FileError:
            read.add(calendar.id)  # the reason stands beside the calendar
    return ChangeSet(ActionName.READ_BUSY_CALENDAR, {Kind.BUSY: frozenset(read)} if read else {}, undoable=False)


def copy_of(store: Store, found: Found, file: BusyFile) -> Copy:
    """What was found, as it is stored now."""
    order = found.order
    return Copy(file, found.rows, found.stamp, order.first, order.until, store.clock.now_utc())


def _content(path: Path) -> bytes:
    """All of a file; FileError with its path."""
    try:
        is_too_large = path.stat().st_size > defaults.LARGEST_CALENDAR_MEGABYTES * 1_000_000
        is_device = not path.is_file() and not path.is_dir()
    except (OSError, ValueError):
        return read_bytes(path)  # which tells what is wrong with it
    if is_too_large:
        raise FileError("calendar_too_large")
    if is_device:  # a pipe would keep us waiting for ever
        raise FileError("file_unreadable")
    return read_bytes(path)


def _whole(path: Path) -> Path:
    try:
        return path.expanduser().resolve()
    except (OSError, RuntimeError, ValueError):
        return path.absolute()


def clean_name(text: str) -> str:
    """A name on one line; InvalidInputError calendar_without_name or calendar_name_too_long (with `value`)."""
    name = " ".join(without_controls(text).split())
    if not name:
        raise InvalidInputError("calendar_without_name", field="name", value=text)
    if len(name) > _LONGEST_NAME:
        raise InvalidInputError("calendar_name_too_long", field="name", value=_LONGEST_NAME)
    return name


def _first_of_month(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return max(defaults.EARLIEST_DAY, date(year, month + 1, 1))
