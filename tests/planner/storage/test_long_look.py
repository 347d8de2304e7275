"""After a run that was cut off, and once a week, the file is looked at from all sides."""

import sqlite3
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from planner.actions.opening import open_store
from planner.actions.prospects import add_prospect
from planner.clock import FrozenClock
from planner.domain.prospects.prospect import Person, PersonId, Prospect, ProspectId
from planner.errors import StoreError
from planner.locations import DATABASE_NAME
from planner.storage import database
from planner.storage.store import Store

DUVAL = Prospect(ProspectId(0), "Duval", persons=(Person(PersonId(0), "Jeanne"),))


@pytest.fixture
def closed(store: Store) -> Path:
    """The folder of a store that was closed properly today."""
    add_prospect(store, prospect=DUVAL)
    store.close()
    return store.folder


@pytest.fixture
def looks(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Whether each opening looked long."""
    seen: list[bool] = []
    really = database._check

    def check(db: database.Database, path: Path, *, looks_long: bool) -> None:
        seen.append(looks_long)
        really(db, path, looks_long=looks_long)

    monkeypatch.setattr(database, "_check", check)
    return seen


def after(days: int) -> FrozenClock:
    return FrozenClock(instant=FrozenClock().instant + timedelta(days=days))


def cut_off(folder: Path) -> None:
    """As a crash leaves the folder: the mark of an open file stays."""
    (folder / "assidu.open").touch()


def change(folder: Path, sql: str) -> None:
    connection = sqlite3.connect(folder / DATABASE_NAME)
    connection.execute(sql)
    connection.commit()
    connection.close()


@pytest.mark.parametrize(("days", "expected"), [(0, False), (6, False), (7, True), (-1, True)])
def test_long_look_comes_once_a_week(closed: Path, looks: list[bool], days: int, expected: bool) -> None:
    open_store(closed, after(days)).close()
    open_store(closed, after(days)).close()
    assert looks == [expected, False]


def test_long_look_follows_a_run_that_was_cut_off(closed: Path, looks: list[bool]) -> None:
    cut_off(closed)
    open_store(closed, after(0)).close()
    open_store(closed, after(0)).close()
    assert looks == [True, False]


def test_mark_of_an_open_file_is_there_while_it_is_open(closed: Path) -> None:
    store = open_store(closed, after(0))
    assert (closed / "assidu.open").exists()
    store.close()
    assert not (closed / "assidu.open").exists()


@pytest.mark.parametrize("spoil", [lambda mark: mark.unlink(), lambda mark: mark.write_bytes(b"\xff")])
def test_unreadable_day_of_the_last_look_means_look(
    closed: Path, looks: list[bool], spoil: Callable[[Path], None]
) -> None:
    spoil(closed / "assidu.looked")
    open_store(closed, after(0)).close()
    assert looks == [True]


def test_broken_references_are_refused(closed: Path) -> None:
    change(closed, "DELETE FROM prospects")
    cut_off(closed)
    before = (closed / DATABASE_NAME).read_bytes()
    for _ in range(2):
        with pytest.raises(StoreError) as caught:
            open_store(closed, after(0))
        assert caught.value.code == "damaged"
    assert (closed / DATABASE_NAME).read_bytes() == before


@pytest.mark.parametrize(
    "tear",
    [
        "DELETE FROM prospect_search_content",
        "DELETE FROM prospect_search_data WHERE id > 10",
        "UPDATE prospect_search_data SET block = x'00'",
        "DELETE FROM prospect_search_idx",
    ],
)
def test_torn_search_index_is_written_again(closed: Path, tear: str) -> None:
    change(closed, tear)
    cut_off(closed)
    store = open_store(closed, after(0))
    store.db.execute("INSERT INTO prospect_search(prospect_search) VALUES ('integrity-check')")
    found = store.db.execute("SELECT rowid FROM prospect_search WHERE prospect_search MATCH '\"jea\"*'").fetchall()
    store.close()
    assert found == [(1,)]
