"""Other calendars: added, read again, hidden, removed; their files are never touched, their copies never stale."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from planner.actions.busy_calendars import (
    MISSING,
    Order,
    add_busy_calendar,
    due_calendars,
    edit_busy_calendar,
    order_for,
    read_busy_calendar,
    read_calendar,
    read_changed_calendars,
    remove_busy_calendar,
    stamp_of,
)
from planner.actions.opening import open_store
from planner.actions.settings import change_settings
from planner.changes import Kind
from planner.clock import FrozenClock
from planner.errors import FileError, InvalidInputError, NotFoundError
from planner.locations import DATABASE_NAME
from planner.storage.queries.busy import busy_between, busy_calendar, busy_calendars
from planner.storage.store import Store
from tests.planner.calendar.busy_samples import calendar

SUPPLIER = "UID:a\nDTSTART:20261110T100000Z\nDTEND:20261110T113000Z\nSUMMARY:Fournisseur"
WORKS = "UID:b\nDTSTART;VALUE=DATE:20261112\nSUMMARY:Chantier"
WEEK = (date(2026, 11, 9), date(2026, 11, 16))


def write(path: Path, *events: str, name: str = "Chantiers") -> Path:
    """Write a file as another program does: anew, under the same name."""
    part = path.with_suffix(".new")
    part.write_bytes(calendar(*events, head=f"X-WR-CALNAME:{name}"))
    part.replace(path)
    stamp = 1_700_000_000_000_000_000 + len(events) * 1_000_000_000
    os.utime(path, ns=(stamp, stamp))
    return path


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return write(tmp_path / "works.ics", SUPPLIER)


@contextmanager
def reopened(store: Store, now: datetime) -> Iterator[Store]:
    """A copy of the store, opened at another time."""
    folder = store.folder.with_name("again")
    folder.mkdir()
    store.db.execute("VACUUM INTO ?", (str(folder / DATABASE_NAME),))
    again = open_store(folder, FrozenClock(instant=now))
    yield again
    again.close()


def titles(store: Store) -> list[str]:
    return [each.title for each in busy_between(store, *WEEK, "Europe/Paris")]


def test_a_calendar_is_read_before_it_is_added(store: Store, file: Path) -> None:
    change = add_busy_calendar(store, path=file)
    (added,) = busy_calendars(store)
    assert (added.name, added.path, added.is_shown) == ("Chantiers", str(file), True)
    assert added.reading is not None
    assert (added.reading.events, added.reading.first_on, added.reading.until_on) == (
        1,
        date(2026, 8, 1),
        date(2027, 12, 1),
    )
    assert (change.facts["name"], change.facts["count"]) == ("Chantiers", 1)
    (time,) = busy_between(store, *WEEK, "Europe/Paris")
    assert (time.start, time.end) == (datetime(2026, 11, 10, 11, 0), datetime(2026, 11, 10, 12, 30))


def test_what_cannot_be_read_adds_nothing(store: Store, tmp_path: Path) -> None:
    text = tmp_path / "list.csv"
    text.write_text("Name;Town\n", encoding="utf-8")
    for path, code in ((text, "not_a_calendar"), (tmp_path / "no.ics", "file_missing"), (tmp_path, "file_is_a_folder")):
        with pytest.raises(FileError) as caught:
            add_busy_calendar(store, path=path)
        assert (caught.value.code, caught.value.facts["path"]) == (code, str(path))
    assert busy_calendars(store) == []
    assert store.undo() is None


def test_a_file_is_shown_once(store: Store, file: Path) -> None:
    add_busy_calendar(store, path=file, name="Works")
    with pytest.raises(InvalidInputError) as caught:
        add_busy_calendar(store, path=file.parent / "." / file.name)
    assert (caught.value.code, caught.value.facts["name"]) == ("calendar_there_already", "Works")


def test_names_are_needed_and_short(store: Store, file: Path) -> None:
    calendar_id = add_busy_calendar(store, path=file).created or 0
    for name, code in ((" \n ", "calendar_without_name"), ("x" * 121, "calendar_name_too_long")):
        with pytest.raises(InvalidInputError) as caught:
            edit_busy_calendar(store, calendar_id=calendar_id, name=name)
        assert caught.value.code == code
    edit_busy_calendar(store, calendar_id=calendar_id, name="  My   works ")
    assert busy_calendar(store, calendar_id).name == "My works"


def test_a_hidden_calendar_is_in_nobodys_way(store: Store, file: Path) -> None:
    calendar_id = add_busy_calendar(store, path=file).created or 0
    edit_busy_calendar(store, calendar_id=calendar_id, is_shown=False)
    assert titles(store) == []
    store.undo()
    assert titles(store) == ["Fournisseur"]


def test_adding_and_removing_can_be_undone(store: Store, file: Path, tmp_path: Path) -> None:
    first = add_busy_calendar(store, path=file).created or 0
    remove_busy_calendar(store, calendar_id=first)
    assert titles(store) == []
    other = write(tmp_path / "other.ics", WORKS, name="Autre")
    second = add_busy_calendar(store, path=other).created or 0
    assert second != first
    assert titles(store) == ["Chantier"]
    store.undo()
    store.undo()
    assert titles(store) == ["Fournisseur"]
    store.undo()
    assert (titles(store), busy_calendars(store)) == ([], [])
    store.redo()
    assert titles(store) == ["Fournisseur"]


def test_only_changed_files_are_read_again(store: Store, file: Path) -> None:
    calendar_id = add_busy_calendar(store, path=file).created or 0
    assert due_calendars(store) == []
    assert not read_changed_calendars(store).touches(Kind.BUSY)
    write(file, SUPPLIER, WORKS)
    assert [each.id for each in due_calendars(store)] == [calendar_id]
    assert read_changed_calendars(store).ids == {Kind.BUSY: frozenset({calendar_id})}
    assert titles(store) == ["Fournisseur", "Chantier"]
    assert due_calendars(store) == []


def test_reading_again_leaves_undo_alone(store: Store, file: Path) -> None:
    calendar_id = add_busy_calendar(store, path=file).created or 0
    edit_busy_calendar(store, calendar_id=calendar_id, name="Other")
    store.undo()
    write(file, SUPPLIER, WORKS)
    assert not read_busy_calendar(store, calendar_id=calendar_id).undoable
    store.redo()
    assert busy_calendar(store, calendar_id).name == "Other"


def test_another_zone_and_another_month_make_a_calendar_due(store: Store, file: Path) -> None:
    add_busy_calendar(store, path=file)
    change_settings(store, zone="America/Montreal")
    assert len(due_calendars(store)) == 1
    read_changed_calendars(store)
    assert due_calendars(store) == []
    with reopened(store, datetime(2026, 12, 2, 8, tzinfo=UTC)) as later:
        assert len(due_calendars(later)) == 1


def test_a_file_that_is_gone_leaves_its_copy_and_says_so(store: Store, file: Path) -> None:
    calendar_id = add_busy_calendar(store, path=file).created or 0
    file.unlink()
    read_changed_calendars(store)
    assert titles(store) == ["Fournisseur"]
    reading = busy_calendar(store, calendar_id).reading
    assert reading is not None
    assert (reading.problems, reading.file_stamp) == ((("file_missing", str(file)),), MISSING)
    assert due_calendars(store) == []  # said once
    write(file, WORKS)
    read_changed_calendars(store)
    assert titles(store) == ["Chantier"]


def test_a_file_that_went_bad_keeps_the_last_copy(store: Store, file: Path) -> None:
    calendar_id = add_busy_calendar(store, path=file).created or 0
    file.write_text("oops", encoding="utf-8")
    with pytest.raises(FileError):
        read_busy_calendar(store, calendar_id=calendar_id)
    assert titles(store) == ["Fournisseur"]
    assert due_calendars(store) == []


def test_a_file_that_stays_bad_is_tried_once_a_month(store: Store, file: Path) -> None:
    add_busy_calendar(store, path=file)
    file.write_text("oops", encoding="utf-8")
    for instant in (datetime(2026, 11, 12, 8, tzinfo=UTC), datetime(2026, 12, 2, 8, tzinfo=UTC)):
        store.clock = FrozenClock(instant=instant)
        assert len(due_calendars(store)) == 1
        read_changed_calendars(store)
        assert due_calendars(store) == []
    assert titles(store) == ["Fournisseur"]


def test_what_was_read_beside_the_window_is_stored_as_it_is(store: Store, file: Path) -> None:
    found = read_calendar(order_for(store, file))
    file.unlink()
    add_busy_calendar(store, path=file, found=found)
    assert titles(store) == ["Fournisseur"]


def test_copies_of_removed_calendars_go_when_the_store_opens(store: Store, file: Path) -> None:
    calendar_id = add_busy_calendar(store, path=file).created or 0
    remove_busy_calendar(store, calendar_id=calendar_id)
    with reopened(store, datetime(2026, 11, 12, 8, tzinfo=UTC)) as again:
        for table in ("busy_times", "busy_readings"):
            assert again.db.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)
        assert again.undo_change is None


def test_a_calendar_that_is_not_there_is_said_so(store: Store) -> None:
    for action in (edit_busy_calendar, remove_busy_calendar, read_busy_calendar):
        with pytest.raises(NotFoundError):
            action(store, calendar_id=7)


def test_no_stamp_for_what_is_no_path(tmp_path: Path) -> None:
    no_path = Order(tmp_path / "a\0b", "Europe/Paris", date(2026, 11, 1), date(2026, 12, 1), frozenset())
    assert stamp_of(no_path) == MISSING
