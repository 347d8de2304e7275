"""The watch over the files of other calendars: silent when it reads again, one word when it cannot."""

import threading
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from planner.actions.busy_calendars import add_busy_calendar, remove_busy_calendar
from planner.actions.client_counting import Recount, recount_client_work
from planner.actions.work import add_client_work, save_client_rules
from planner.changes import ChangeSet, Kind
from planner.domain.work.client_work import ClientWork, ClientWorkId, RuleKind
from planner.storage.queries import sizes
from planner.storage.queries.busy import busy_calendar, busy_calendars
from planner.storage.queries.work import client_work_between
from planner.storage.store import Store
from tests.planner.calendar.busy_samples import calendar
from ui.bridge.bridge import Bridge
from ui.bridge.language import Translators
from ui.calendars import CalendarWatcher
from ui.calendars import watcher as watcher_module

SUPPLIER = "UID:a\nDTSTART:20261110T100000Z\nDTEND:20261110T113000Z\nSUMMARY:Supplier"
WORKS = "UID:b\nDTSTART;VALUE=DATE:20261112\nSUMMARY:Works"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    folder = tmp_path / "shared"
    folder.mkdir()
    path = folder / "works.ics"
    path.write_bytes(calendar(SUPPLIER, head="X-WR-CALNAME:Works"))
    return path


class Told:
    """What the watcher has said."""

    def __init__(self, bridge: Bridge) -> None:
        self.changes: list[ChangeSet] = []
        self.toasts: list[ChangeSet] = []
        self.words: list[str] = []
        bridge.changed.connect(self.changes.append)
        bridge.performed.connect(self.toasts.append)
        bridge.said.connect(self.words.append)


@pytest.fixture
def told(bridge: Bridge) -> Told:
    return Told(bridge)


@pytest.fixture
def watcher(
    bridge: Bridge, qtbot: QtBot, english: Translators, monkeypatch: pytest.MonkeyPatch
) -> Iterator[CalendarWatcher]:
    for name in ("_AT_START_MS", "_SETTLE_MS", "_AGAIN_MS"):
        monkeypatch.setattr(watcher_module, name, 20)
    made = CalendarWatcher(bridge, bridge)
    yield made
    qtbot.waitUntil(lambda: not made.is_reading)
    shiboken6.delete(made)


def events(store: Store) -> int:
    (only,) = busy_calendars(store)
    assert only.reading is not None
    return only.reading.events


def replace_file(path: Path, *lines: str) -> None:
    """As programs save: a new file takes the name of the old one."""
    part = path.with_suffix(".part")
    part.write_bytes(calendar(*lines))
    part.replace(path)


def test_a_file_that_changed_while_the_program_was_closed_is_read_at_the_start(
    store: Store, file: Path, told: Told, qtbot: QtBot, request: pytest.FixtureRequest
) -> None:
    add_busy_calendar(store, path=file)
    replace_file(file, SUPPLIER, WORKS)
    request.getfixturevalue("watcher")
    qtbot.waitUntil(lambda: events(store) == 2)
    qtbot.waitUntil(lambda: bool(told.changes))
    assert all(each.touches(Kind.BUSY) for each in told.changes)
    assert (told.toasts, told.words) == ([], [])


def test_replaced_again_and_again_a_file_is_still_watched(
    store: Store, file: Path, told: Told, qtbot: QtBot, watcher: CalendarWatcher
) -> None:
    add_busy_calendar(store, path=file)
    watcher.look()
    replace_file(file, SUPPLIER, WORKS)
    qtbot.waitUntil(lambda: events(store) == 2)
    replace_file(file, WORKS)
    qtbot.waitUntil(lambda: events(store) == 1)
    assert (told.toasts, told.words) == ([], [])


def test_a_calendar_added_later_is_watched_too(
    bridge: Bridge, store: Store, file: Path, qtbot: QtBot, watcher: CalendarWatcher
) -> None:
    bridge.perform(add_busy_calendar, path=file)
    qtbot.waitUntil(lambda: watcher.watches(file))
    replace_file(file, SUPPLIER, WORKS)
    qtbot.waitUntil(lambda: events(store) == 2)
    bridge.perform(remove_busy_calendar, calendar_id=1)
    qtbot.waitUntil(lambda: not watcher.watches(file))


def test_a_file_that_is_gone_is_told_once_and_read_when_it_is_back(
    store: Store, file: Path, told: Told, qtbot: QtBot, watcher: CalendarWatcher
) -> None:
    add_busy_calendar(store, path=file)
    watcher.look()
    file.unlink()
    qtbot.waitUntil(lambda: bool(told.words))
    assert told.words == [f"Works keeps its last copy. There is no file {file}. Check its name and folder."]
    assert events(store) == 1
    watcher.look()
    replace_file(file, SUPPLIER, WORKS)
    qtbot.waitUntil(lambda: events(store) == 2)
    assert len(told.words) == 1
    assert told.toasts == []


def test_many_appointments_are_counted_beside_the_window(
    store: Store, file: Path, told: Told, qtbot: QtBot, watcher: CalendarWatcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads = list[threading.Thread]()

    def recounted(store: Store) -> Recount:
        threads.append(threading.current_thread())
        found = recount_client_work(store)
        if len(threads) == 1:  # meanwhile a person writes: what was found is not true any more
            add_client_work(store, work=ClientWork(ClientWorkId(0), date(2026, 11, 11), 30))
        return found

    monkeypatch.setattr(sizes, "MANY_APPOINTMENTS", 0)
    monkeypatch.setattr(watcher_module, "recount_client_work", recounted)
    add_busy_calendar(store, path=file)
    save_client_rules(store, rules=[(RuleKind.WORD, "supplier")])
    watcher.look()
    qtbot.waitUntil(lambda: bool(told.changes))
    assert [each.minutes for each in client_work_between(store, date.min, date.max)] == [90, 30]
    assert threading.main_thread() not in threads
    assert len(threads) == 2


def test_it_waits_while_something_else_writes(
    store: Store, file: Path, told: Told, qtbot: QtBot, watcher: CalendarWatcher
) -> None:
    add_busy_calendar(store, path=file)
    replace_file(file, SUPPLIER, WORKS)
    with store.sole_writer():
        watcher.look()
        qtbot.waitUntil(lambda: not watcher.is_reading)
    qtbot.waitUntil(lambda: events(store) == 2)
    assert told.words == []


def test_a_calendar_removed_while_it_is_read_leaves_no_trace(
    store: Store, file: Path, told: Told, qtbot: QtBot, watcher: CalendarWatcher
) -> None:
    add_busy_calendar(store, path=file)
    replace_file(file, SUPPLIER, WORKS)
    watcher.look()
    remove_busy_calendar(store, calendar_id=1)
    qtbot.waitUntil(lambda: not watcher.is_reading)
    store.undo()
    reading = busy_calendar(store, 1).reading
    assert reading is not None
    assert reading.events == 1
    assert told.words == []
