"""A backup counts only when it was checked, and one that failed leaves nothing behind."""

import os
import sqlite3
import stat
from pathlib import Path

import pytest

from planner.actions.backing_up import back_up, back_up_when_closing
from planner.actions.opening import open_store
from planner.actions.prospects import add_prospect
from planner.clock import FrozenClock
from planner.domain.prospects.prospect import Prospect, ProspectId
from planner.errors import FileError, KnownError
from planner.locations import BACKUP_FOLDER, DATABASE_NAME
from planner.storage import backup
from planner.storage.queries.prospects import prospect
from planner.storage.store import Store


@pytest.fixture
def filled(store: Store) -> Store:
    add_prospect(store, prospect=Prospect(ProspectId(0), "Menuiserie Duval"))
    return store


def test_copy_opens_as_a_store_of_its_own(filled: Store, tmp_path: Path, clock: FrozenClock) -> None:
    folder = tmp_path / "other"
    folder.mkdir()
    backup.copy_to(filled.db, folder / DATABASE_NAME)
    copy = open_store(folder, clock)
    assert prospect(copy, 1) == prospect(filled, 1)
    copy.close()


def test_backup_stands_in_its_folder_for_the_owner_alone(filled: Store) -> None:
    written = backup.write_backup(filled.db, filled.folder, reason="test")
    assert written.parent == filled.folder / BACKUP_FOLDER
    assert [path.name for path in written.parent.iterdir()] == [written.name]
    if os.name == "posix":
        assert stat.S_IMODE(written.stat().st_mode) == 0o600
        assert stat.S_IMODE(written.parent.stat().st_mode) == 0o700


def test_backup_is_as_of_the_last_finished_action(filled: Store, tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), filled.change("half") as change:
        change.delete("prospects", 1)
        _ = 1 / 0
    backup.copy_to(filled.db, tmp_path / "copy.db")
    with sqlite3.connect(tmp_path / "copy.db") as copy:
        assert copy.execute("SELECT company FROM prospects").fetchall() == [("Menuiserie Duval",)]
    copy.close()


def test_existing_copy_is_replaced(filled: Store, tmp_path: Path) -> None:
    target = tmp_path / "copy.db"
    target.write_bytes(b"old")
    (tmp_path / "copy.db.part").write_bytes(b"somebody's own")
    backup.copy_to(filled.db, target)
    assert target.read_bytes().startswith(b"SQLite format 3\0")
    assert sorted(path.name for path in tmp_path.glob("*copy*")) == ["copy.db", "copy.db.part"]
    assert (tmp_path / "copy.db.part").read_bytes() == b"somebody's own"


def test_place_that_cannot_be_written_is_refused(filled: Store, tmp_path: Path) -> None:
    with pytest.raises(FileError) as caught:
        backup.copy_to(filled.db, tmp_path / "missing" / "copy.db")
    assert caught.value.code == "target_not_writable"


def test_damaged_copy_never_gets_the_name(filled: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Damaged(sqlite3.Connection):
        def execute(self, sql: str, *parameters: object) -> sqlite3.Cursor:
            return super().execute("SELECT 'page 7 is torn'" if "integrity" in sql else sql)

    really = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda path: really(path, factory=Damaged))
    with pytest.raises(FileError) as caught:
        backup.copy_to(filled.db, tmp_path / "copy.db")
    assert (caught.value.code, caught.value.facts["detail"]) == ("copy_damaged", "page 7 is torn")
    assert not list(tmp_path.glob("*copy*"))


def test_copy_that_lacks_rows_never_gets_the_name(
    filled: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Forgetful(sqlite3.Connection):
        def execute(self, sql: str, *parameters: object) -> sqlite3.Cursor:
            if "integrity" in sql:
                super().execute("DELETE FROM prospects")
            return super().execute(sql)

    really = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda path: really(path, factory=Forgetful))
    with pytest.raises(FileError) as caught:
        backup.copy_to(filled.db, tmp_path / "copy.db")
    assert (caught.value.code, caught.value.facts["detail"]) == ("copy_damaged", "prospects: 0 / 1")
    assert not list(tmp_path.glob("*copy*"))


def test_nothing_is_copied_while_an_action_runs(filled: Store, tmp_path: Path) -> None:
    with filled.change("import") as change:
        change.delete("prospects", 1)
        for attempt in (lambda: back_up(filled, path=tmp_path / "copy.db"), lambda: back_up_when_closing(filled)):
            with pytest.raises(KnownError) as caught:
                attempt()
            assert caught.value.code == "busy"
    back_up(filled, path=tmp_path / "copy.db")
    with pytest.raises(KnownError), filled.sole_writer():
        filled.undo()


def test_backup_onto_the_open_data_file_is_refused(filled: Store) -> None:
    with pytest.raises(FileError) as refused:
        back_up(filled, path=filled.folder / "elsewhere" / ".." / DATABASE_NAME)
    assert refused.value.code == "target_is_data"
    assert prospect(filled, 1).company == "Menuiserie Duval"
