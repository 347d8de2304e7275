"""One action at a time, whole or not at all, with a way back that survives mishaps."""

import sqlite3
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from planner.changes import Kind
from planner.errors import BugError, KnownError, StoreError
from planner.storage import search
from planner.storage import store as store_module
from planner.storage.journal import Change
from planner.storage.store import Store

PROSPECT = {
    **dict.fromkeys(("company_key", "person", "person_key", "town", "town_key", "next_kind", "next_text"), ""),
    **dict.fromkeys(("next_at", "next_agreed_on", "origin", "tags", "siren", "match_key", "trashed_at", "notes"), ""),
    "class": "",
    "state": "active",
    "next_on": "9999-12-31",
    "currency": "EUR",
    "value_cents": None,
    "created_on": "2026-11-12",
    "updated_at": "",
}


def write(store: Store, key: str, value: str = "1") -> int:
    with store.change("write") as change:
        row_id = change.insert("settings", {"key": key, "value": value})
        change.note(Kind.SETTING)
    return row_id


def keys(store: Store) -> list[str]:
    return [row[0] for row in store.db.execute("SELECT key FROM settings ORDER BY id")]


def add_range(change: Change, number: int) -> range:
    first = change.next_id("prospects")
    ids = range(first, first + number)
    rows = ((each, f"Firma {each}", *PROSPECT.values()) for each in ids)
    change.insert_many("prospects", ("id", "company", *PROSPECT), rows)
    return ids


def stashes(store: Store) -> list[str]:
    return [row[0] for row in store.db.execute("SELECT name FROM temp.sqlite_master WHERE type = 'table'")]


def hits(store: Store, text: str) -> list[int]:
    match = search.match_expression(text)
    return [
        row[0] for row in store.db.execute("SELECT rowid FROM prospect_search WHERE prospect_search MATCH ?", (match,))
    ]


def test_exception_inside_a_change_leaves_nothing(store: Store) -> None:
    write(store, "before")
    with pytest.raises(ZeroDivisionError), store.change("fails") as change:
        change.insert("settings", {"key": "half", "value": "1"})
        add_range(change, 3)
        _ = 1 / 0
    assert keys(store) == ["before"]
    assert store.db.execute("SELECT count(*) FROM prospects").fetchone()[0] == 0
    assert store.undo_change is not None and store.undo_change.action == "write"
    assert not store.db.conn.in_transaction
    write(store, "after")
    assert keys(store) == ["before", "after"]


def test_rows_that_stop_coming_leave_nothing(store: Store) -> None:
    def rows() -> Iterator[tuple[object, ...]]:
        for number in range(1, 300):
            yield (number, "Firma", *PROSPECT.values())
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt), store.change("import") as change:
        change.insert_many("prospects", ("id", "company", *PROSPECT), rows())
    assert store.db.execute("SELECT count(*) FROM prospects").fetchone()[0] == 0


def test_change_within_a_change_is_refused(store: Store) -> None:
    with store.change("outer") as change:
        change.insert("settings", {"key": "outer", "value": "1"})
        with pytest.raises(KnownError) as caught, store.change("inner"):
            pass
        assert caught.value.code == "busy"
    assert keys(store) == ["outer"]


def _in_thread(act: Any) -> list[BaseException]:
    caught: list[BaseException] = []

    def run() -> None:
        try:
            act()
        except BaseException as error:
            caught.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    return caught


def test_undo_waits_its_turn_while_another_thread_writes(store: Store) -> None:
    write(store, "kept")
    write(store, "undone")
    assert store.undo() is not None
    with store.change("long") as change:
        change.insert("settings", {"key": "long", "value": "1"})
        refusals = [error for act in (store.undo, store.redo) for error in _in_thread(act)]
    assert [error.code for error in refusals if isinstance(error, KnownError)] == ["busy", "busy"]
    assert keys(store) == ["kept", "long"]


def test_reading_in_another_thread_disturbs_no_transaction(store: Store) -> None:
    with store.change("long") as change:
        change.insert("settings", {"key": "a", "value": "1"})
        rows = store.db.query("SELECT * FROM settings")
        assert not _in_thread(lambda: list(store.db.query("SELECT * FROM settings")))
        change.insert("settings", {"key": "b", "value": "1"})
        assert store.db.conn.in_transaction
        assert next(rows)["key"] == "a"
    reader = store.db.query("SELECT * FROM settings")
    assert not store.db.conn.in_transaction, "a page that reads must not open a transaction"
    assert [row["key"] for row in reader] == ["a", "b"]


def test_undo_that_fails_can_be_tried_again(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    write(store, "one")

    def fail(*_: object) -> None:
        raise sqlite3.OperationalError("a passing trouble")

    monkeypatch.setattr(search, "refresh", fail)
    with pytest.raises(sqlite3.OperationalError):
        store.undo()
    monkeypatch.undo()
    assert keys(store) == ["one"]
    assert store.undo() is not None
    monkeypatch.setattr(search, "refresh", fail)
    with pytest.raises(sqlite3.OperationalError):
        store.redo()
    monkeypatch.undo()
    assert keys(store) == []
    assert store.redo() is not None
    assert keys(store) == ["one"]


def test_full_disk_is_said_and_nothing_is_lost(store: Store) -> None:
    write(store, "before")
    pages = store.db.execute("PRAGMA page_count").fetchone()[0]
    store.db.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StoreError) as caught:
        write(store, "too much", "x" * 100_000)
    assert caught.value.code == "disk_full"
    assert keys(store) == ["before"]
    assert store.undo_change is not None
    store.db.execute("PRAGMA max_page_count = 1000000")
    write(store, "room again", "x" * 100_000)
    assert keys(store) == ["before", "room again"]


def test_bulk_insert_can_be_undone_after_its_rows_were_edited_and_removed(store: Store) -> None:
    with store.change("import") as change:
        ids = add_range(change, 50)
    with store.change("edit") as change:
        change.update("prospects", ids[3], {"company": "Lefèvre"})
    with store.change("remove") as change:
        change.delete("prospects", ids[-1])
    with store.change("second import") as change:
        assert add_range(change, 5)[0] == ids[-1], "the id of the removed row is free again"
    last = [tuple(row) for row in store.db.execute("SELECT * FROM prospects ORDER BY id")]
    for _ in range(2):
        while store.undo():
            pass
        assert store.db.execute("SELECT count(*) FROM prospects").fetchone()[0] == 0
        assert hits(store, "lefev") == hits(store, "firma") == []
        while store.redo():
            pass
        assert [tuple(row) for row in store.db.execute("SELECT * FROM prospects ORDER BY id")] == last
        assert hits(store, "lefev") == [ids[3]]
        assert len(hits(store, "firma")) == 53


def test_rows_kept_aside_go_with_the_undone_action(store: Store) -> None:
    with store.change("import") as change:
        add_range(change, 3)
    assert stashes(store) == []
    store.undo()
    assert len(stashes(store)) == 1
    store.redo()
    assert stashes(store) == []
    store.undo()
    write(store, "something else")
    assert stashes(store) == []
    assert store.redo() is None


def test_history_forgets_its_oldest_actions(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store_module, "UNDO_DEPTH", 3)
    for number in range(5):
        write(store, str(number))
    assert [store.undo() is not None for _ in range(4)] == [True, True, True, False]
    assert keys(store) == ["0", "1"]


def test_forgetting_the_history_makes_everything_final(store: Store) -> None:
    with store.change("import") as change:
        add_range(change, 3)
    write(store, "one")
    store.undo()
    store.undo()
    store.forget_history()
    assert (store.undo(), store.redo(), stashes(store)) == (None, None, [])


def test_id_of_an_undone_row_is_free_again(store: Store) -> None:
    assert write(store, "one") == 1
    store.undo()
    assert write(store, "two") == 1
    assert store.redo() is None


def test_action_that_is_for_good_drops_what_waits_to_be_done_again(store: Store) -> None:
    write(store, "kept")
    write(store, "undone")
    store.undo()
    with store.change("export", undoable=False) as change:
        change.insert("settings", {"key": "for good", "value": "1"})
    assert not change.result.undoable
    assert store.redo() is None
    store.undo()
    assert keys(store) == ["for good"]


def test_what_happens_by_itself_keeps_redo_unless_its_rows_could_take_the_place_of_undone_ones(store: Store) -> None:
    write(store, "undone")
    store.undo()
    with store.change("by itself", undoable=False, keeps_redo=True) as change:
        change.insert("saved_lists", {"name": "", "position": 0, "filter": ""})
    assert store.redo_change is not None
    with store.change("by itself", undoable=False, keeps_redo=True) as change:
        change.insert("settings", {"key": "for good", "value": "1"})
    assert store.redo() is None
    assert keys(store) == ["for good"]


def test_action_that_changes_nothing_leaves_undo_and_redo_alone(store: Store) -> None:
    row_id = write(store, "one")
    write(store, "two")
    store.undo()
    with store.change("same") as change:
        assert not change.update("settings", row_id, {"value": "1"})
    assert not change.result.undoable
    assert store.undo_change is not None and store.redo_change is not None


def test_store_knows_whether_a_backup_is_due(store: Store) -> None:
    assert not store.changed_since_open
    write(store, "one")
    assert store.changed_since_open
    store.changed_since_open = False
    store.undo()
    assert store.changed_since_open


def test_bulk_parts_of_a_prospect_that_was_there_can_be_found(store: Store) -> None:
    with store.change("import") as change:
        first, second = add_range(change, 2)
    with store.change("fill") as change:
        columns = ("id", "prospect_id", "position", "name", "role", "job_title")
        change.insert_many("persons", columns, [(1, second, 0, "Ana Œuvrard", "unknown", "")])
    assert hits(store, "oeuv") == [second]
    store.undo()
    assert hits(store, "oeuv") == []
    assert hits(store, "firma") == [first, second]


def test_result_belongs_to_its_own_change_and_is_there_when_it_was_kept(store: Store) -> None:
    with store.change("first") as first:
        first.facts["name"] = "first"
        with pytest.raises(BugError):
            _ = first.result
    with store.change("second"):
        pass
    assert (first.result.action, first.result.facts) == ("first", {"name": "first"})
    with pytest.raises(ValueError), store.change("failed") as failed:
        raise ValueError
    with pytest.raises(BugError):
        _ = failed.result
