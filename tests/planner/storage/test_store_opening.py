"""Opening the data file: what it is set to, what it refuses, and that a refused file keeps every byte."""

import os
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from planner.actions.opening import open_store
from planner.actions.prospects import add_prospect
from planner.clock import FrozenClock
from planner.domain.prospects.prospect import Prospect, ProspectId
from planner.errors import StoreError
from planner.locations import DATABASE_NAME
from planner.storage.queries.prospects import prospect
from planner.storage.schema import APPLICATION_ID, SCHEMA_VERSION
from planner.storage.store import Store

ROOT = Path(__file__).resolve().parents[3]
on_posix = pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")

PRAGMAS = {
    "locking_mode": "exclusive",
    "journal_mode": "delete",
    "synchronous": 3,
    "foreign_keys": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "mmap_size": 0,
    "secure_delete": 1,
    "busy_timeout": 2000,
    "fullfsync": 1,
    "application_id": APPLICATION_ID,
    "user_version": SCHEMA_VERSION,
}


@pytest.fixture
def closed_file(data_folder: Path, clock: FrozenClock) -> Path:
    """A data file with a few hundred prospects in it that nobody has open."""
    store = open_store(data_folder, clock)
    first = _one(store)
    with store.change("fill") as change:
        row = change.row("prospects", first)
        columns = list(row)
        rows = [[number, *list(row.values())[1:]] for number in range(2, 400)]
        change.insert_many("prospects", columns, rows)
    store.close()
    return data_folder / DATABASE_NAME


def _one(store: Store) -> int:
    created = add_prospect(store, prospect=Prospect(ProspectId(0), company="Menuiserie Duval", notes="x" * 300)).created
    assert created is not None
    return created


def _refused(folder: Path, clock: FrozenClock) -> str:
    """The code of the refusal; fails when the file was touched or the folder stays locked."""
    path = folder / DATABASE_NAME
    before = path.read_bytes()
    with pytest.raises(StoreError) as caught:
        open_store(folder, clock)
    assert path.read_bytes() == before
    with pytest.raises(StoreError) as again:
        open_store(folder, clock)
    assert again.value.code == caught.value.code, "the lock was not given back"
    return caught.value.code


def _set_header(path: Path, pragma: str) -> None:
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA {pragma}")
    connection.close()


@pytest.mark.parametrize("name", PRAGMAS)
def test_pragma_is_set(store: Store, name: str) -> None:
    found = store.db.execute(f"PRAGMA {name}").fetchone()
    assert found is None or found[0] == PRAGMAS[name]
    assert found is not None or name == "mmap_size", "only a build without memory mapping gives no answer"


def test_pragmas_are_set_again_when_the_file_exists(closed_file: Path, clock: FrozenClock) -> None:
    store = open_store(closed_file.parent, clock)
    assert {name: store.db.execute(f"PRAGMA {name}").fetchone()[0] for name in PRAGMAS} == PRAGMAS
    store.close()


@on_posix
def test_only_the_owner_can_read_the_files(store: Store) -> None:
    with store.change("write") as change:
        change.insert("settings", {"key": "x", "value": "1"})
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in store.folder.iterdir()}
    assert modes.pop("assidu.db") == 0o600
    assert set(modes.values()) <= {0o600}
    assert stat.S_IMODE(store.folder.stat().st_mode) == 0o700


def test_creation_leaves_only_the_finished_file(store: Store) -> None:
    assert {path.name for path in store.folder.iterdir()} <= {
        "assidu.db",
        "assidu.lock",
        "assidu.open",
        "assidu.looked",
    }


def test_what_was_written_is_there_after_reopening(closed_file: Path, clock: FrozenClock) -> None:
    store = open_store(closed_file.parent, clock)
    assert prospect(store, 399).company == "Menuiserie Duval"
    store.close()


def test_newer_schema_is_refused(closed_file: Path, clock: FrozenClock) -> None:
    _set_header(closed_file, f"user_version = {SCHEMA_VERSION + 1}")
    assert _refused(closed_file.parent, clock) == "newer_schema"


def test_database_of_another_program_is_refused(data_folder: Path, clock: FrozenClock) -> None:
    data_folder.mkdir()
    connection = sqlite3.connect(data_folder / DATABASE_NAME)
    connection.execute("CREATE TABLE prospects (id INTEGER PRIMARY KEY)")
    connection.close()
    assert _refused(data_folder, clock) == "foreign_database"


@pytest.mark.parametrize(
    ("content", "code"),
    [(b"", "empty_file"), (b"SQLite", "not_a_database"), (b"\x89PNG\r\n" * 900, "not_a_database")],
    ids=["0 bytes", "too short", "a picture"],
)
def test_file_that_is_no_database_is_refused(data_folder: Path, clock: FrozenClock, content: bytes, code: str) -> None:
    data_folder.mkdir()
    (data_folder / DATABASE_NAME).write_bytes(content)
    assert _refused(data_folder, clock) == code


def _cut_in_half(content: bytearray) -> None:
    del content[len(content) // 2 :]


def _flip_schema_page(content: bytearray) -> None:
    for position in range(100, 400):
        content[position] ^= 0xFF


def _flip_every_other_page(content: bytearray) -> None:
    for page in range(4096, len(content), 8192):
        content[page : page + 8] = bytes(byte ^ 0xFF for byte in content[page : page + 8])


@pytest.mark.parametrize("damage", [_cut_in_half, _flip_schema_page, _flip_every_other_page])
def test_damaged_file_is_refused(closed_file: Path, clock: FrozenClock, damage: Callable[[bytearray], None]) -> None:
    content = bytearray(closed_file.read_bytes())
    damage(content)
    closed_file.write_bytes(content)
    assert _refused(closed_file.parent, clock) == "damaged"


@pytest.mark.parametrize(("what", "code"), [("file", "file_read_only"), ("folder", "folder_read_only")])
def test_read_only_place_is_refused(
    closed_file: Path, clock: FrozenClock, monkeypatch: pytest.MonkeyPatch, what: str, code: str
) -> None:
    # Asked of the system rather than tried, because a test that runs as root may write anywhere.
    locked = closed_file if what == "file" else closed_file.parent
    really = os.access

    def access(path: Path, mode: int) -> bool:
        return really(path, mode) and not (Path(path) == locked and mode & os.W_OK)

    monkeypatch.setattr(os, "access", access)
    assert _refused(closed_file.parent, clock) == code


def test_folder_that_is_a_file_is_refused(tmp_path: Path, clock: FrozenClock) -> None:
    (tmp_path / "data").write_text("a file")
    with pytest.raises(StoreError) as caught:
        open_store(tmp_path / "data", clock)
    assert caught.value.code == "folder_not_creatable"
    assert (tmp_path / "data").read_text() == "a file"


HOLD = """
import sys
from pathlib import Path
from planner.actions.opening import open_store
from planner.clock import FrozenClock
store = open_store(Path(sys.argv[1]), FrozenClock())
print("open", flush=True)
sys.stdin.readline()
store.close()
"""


def test_second_process_is_refused_until_the_first_ends(closed_file: Path, clock: FrozenClock) -> None:
    command = [sys.executable, "-c", HOLD, str(closed_file.parent)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdin is not None and holder.stdout is not None
        assert holder.stdout.readline() == "open\n"
        with pytest.raises(StoreError) as caught:
            open_store(closed_file.parent, clock)
        assert caught.value.code == "in_use"
        holder.stdin.write("\n")
    open_store(closed_file.parent, clock).close()


def test_second_store_in_the_same_process_is_refused(store: Store, clock: FrozenClock) -> None:
    with pytest.raises(StoreError) as caught:
        open_store(store.folder, clock)
    assert caught.value.code == "in_use"
    assert _one(store) == 1


DIE = """
import os, sys
from pathlib import Path
from planner.actions.opening import open_store
from planner.clock import FrozenClock
store = open_store(Path(sys.argv[1]), FrozenClock())
store.db.execute("PRAGMA cache_size = 1")
store.db.execute("PRAGMA cache_spill = 1")
with store.change("half") as change:
    for number in range(1, 400):
        change.update("prospects", number, {"notes": "y" * 300})
    os._exit(9)
"""


def test_journal_left_by_a_crash_is_rolled_back(closed_file: Path, clock: FrozenClock) -> None:
    command = [sys.executable, "-c", DIE, str(closed_file.parent)]
    assert subprocess.run(command, cwd=ROOT, check=False).returncode == 9
    assert closed_file.with_name("assidu.db-journal").stat().st_size > 0, "the crash came too early to test anything"
    store = open_store(closed_file.parent, clock)
    notes = store.db.execute("SELECT DISTINCT notes FROM prospects").fetchall()
    store.close()
    assert notes == [("x" * 300,)]


def test_journal_of_a_lost_database_is_not_played_into_a_new_one(
    closed_file: Path, clock: FrozenClock, tmp_path: Path
) -> None:
    open_store(tmp_path / "other", clock).close()
    subprocess.run([sys.executable, "-c", DIE, str(closed_file.parent)], cwd=ROOT, check=False)
    closed_file.unlink()
    store = open_store(closed_file.parent, clock)
    assert store.db.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    assert store.db.execute("SELECT count(*) FROM prospects").fetchone()[0] == 0
    store.close()
    assert closed_file.stat().st_size == (tmp_path / "other" / DATABASE_NAME).stat().st_size


def test_full_disk_while_creating_leaves_nothing(
    data_folder: Path, clock: FrozenClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    import planner.storage.database as database

    monkeypatch.setattr(database, "_PRAGMAS", (*database._PRAGMAS, ("max_page_count", "10", 10)))
    with pytest.raises(StoreError) as caught:
        open_store(data_folder, clock)
    assert caught.value.code == "disk_full"
    assert {path.name for path in data_folder.iterdir()} <= {"assidu.lock"}
