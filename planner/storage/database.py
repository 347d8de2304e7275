"""Opening the data file so that nothing is lost: refusals, pragmas, versions, checks, migrations.

Order: lock (by the caller) → look at the header → open → pragmas read back → version → check →
backup if a migration is due → migrate → foreign keys. A file that is refused keeps every byte.
"""

import os
import sqlite3
from collections.abc import Generator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from planner.errors import BugError, StoreError
from planner.storage import backup, failures, search
from planner.storage.schema import APPLICATION_ID, SCHEMA_VERSION, migrations

_MAGIC = b"SQLite format 3\x00"

# value asked for → value SQLite reports; see docs/decisions/store.md for why each is there
_PRAGMAS: tuple[tuple[str, str, object], ...] = (
    ("locking_mode", "EXCLUSIVE", "exclusive"),
    ("journal_mode", "DELETE", "delete"),
    ("synchronous", "EXTRA", 3),
    ("foreign_keys", "ON", 1),
    ("trusted_schema", "OFF", 0),
    ("cell_size_check", "ON", 1),
    ("secure_delete", "ON", 1),
    ("busy_timeout", "2000", 2000),
    ("fullfsync", "ON", 1),
    ("temp_store", "MEMORY", 2),
)


class Connection(Database):
    """A database whose reads leave transactions alone.

    sqlite-utils wraps each `query` in a savepoint. While a worker thread writes on the same connection, a page that
    reads would release that savepoint, and with it part of the worker's transaction.
    """

    def query(
        self, sql: str, params: Sequence[Any] | dict[str, Any] | None = None
    ) -> Generator[dict[str, Any], None, None]:
        """The rows of a SELECT as dictionaries, fetched as they are asked for."""
        cursor = self.conn.execute(sql, params or ())
        names = [column[0] for column in cursor.description]
        return (dict(zip(names, row, strict=True)) for row in cursor)


def open_database(path: Path, *, looks_long: bool = False) -> Database:
    """Open or create the data file at `path` at the current schema, or raise StoreError and leave it untouched.

    Every start looks at the structure of the pages; a long look also at their content, the references and the search
    index. An index that is torn is written again, since it holds nothing of its own.
    """
    if path.is_symlink() and not path.exists():
        raise StoreError("cannot_open", path=str(path), detail="dangling link")
    if not path.exists():
        _create(path)
    _refuse_by_header(path)
    _refuse_read_only(path)
    try:
        db = _connect(path)
    except sqlite3.Error as error:
        raise _as_store_error(error, path) from error
    try:
        _apply_pragmas(db)
        _check(db, path, looks_long=looks_long)
        _migrate(db, path)
        if looks_long:
            _mend_search(db)
    except (sqlite3.Error, UnicodeDecodeError) as error:
        db.close()
        raise _as_store_error(error, path) from error
    except BaseException:
        db.close()
        raise
    return db


def _create(path: Path) -> None:
    """Build a new file beside its final name, so that a crash never leaves half a database behind."""
    fresh = path.with_name(path.name + ".new")
    try:
        fresh.unlink(missing_ok=True)
        os.close(os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except OSError as error:
        raise StoreError("folder_read_only", path=str(path.parent)) from error
    try:
        db = _connect(fresh)
        try:
            _apply_pragmas(db)
            db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            _bring_up_to_date(db, fresh)
        finally:
            db.close()
        # A journal without its database would be played into the new file.
        path.with_name(path.name + "-journal").unlink(missing_ok=True)
        fresh.rename(path)
    except (sqlite3.Error, OSError) as error:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
        raise _as_store_error(error, path) from error


def _connect(path: Path) -> Database:
    # One connection for the whole program; a long import runs in a worker thread, hence check_same_thread.
    connection = sqlite3.connect(path, check_same_thread=False, cached_statements=256)
    return Connection(connection, strict=True, execute_plugins=False)


def _apply_pragmas(db: Database) -> None:
    for name, value, expected in _PRAGMAS:
        db.execute(f"PRAGMA {name} = {value}")
        actual = db.execute(f"PRAGMA {name}").fetchone()[0]
        if actual != expected:
            raise BugError(f"pragma {name} is {actual!r}, expected {expected!r}")
    db.execute("PRAGMA mmap_size = 0")
    db.execute("PRAGMA cache_size = -65536")


def _refuse_by_header(path: Path) -> None:
    """Refuse what is not ours by the file's first 100 bytes, before SQLite may touch it."""
    try:
        with path.open("rb") as file:
            header = file.read(100)
    except OSError as error:
        raise StoreError("cannot_open", path=str(path), detail=str(error.strerror)) from error
    if not header:
        raise StoreError("empty_file", path=str(path))
    if len(header) < 100 or not header.startswith(_MAGIC):
        raise StoreError("not_a_database", path=str(path))
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise StoreError("foreign_database", path=str(path))
    version = int.from_bytes(header[60:64], "big")
    if version > SCHEMA_VERSION:
        raise StoreError("newer_schema", path=str(path), found=version, known=SCHEMA_VERSION)


def _refuse_read_only(path: Path) -> None:
    if not os.access(path, os.W_OK):
        raise StoreError("file_read_only", path=str(path))
    if not os.access(path.parent, os.W_OK):
        raise StoreError("folder_read_only", path=str(path.parent))


def _check(db: Database, path: Path, *, looks_long: bool) -> None:
    result = db.execute(f"PRAGMA {'integrity_check' if looks_long else 'quick_check'}(1)").fetchone()[0]
    if result != "ok":
        raise StoreError("damaged", path=str(path), detail=result)
    if looks_long:
        _refuse_broken_references(db, path)


def _refuse_broken_references(db: Database, path: Path) -> None:
    broken = db.execute("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise StoreError("damaged", path=str(path), detail=f"{len(broken)} broken references")


def _mend_search(db: Database) -> None:
    try:
        with db.atomic():
            db.execute("INSERT INTO prospect_search(prospect_search) VALUES ('integrity-check')")
    except sqlite3.DatabaseError:
        with db.atomic():
            search.rebuild(db)


def _migrate(db: Database, path: Path) -> None:
    found = db.execute("PRAGMA user_version").fetchone()[0]
    if found < SCHEMA_VERSION:
        backup.write_backup(db, path.parent, reason="migration")
        _bring_up_to_date(db, path)


def _bring_up_to_date(db: Database, path: Path) -> None:
    """Apply the migrations that are due, all of them or none."""
    with db.atomic():
        migrations.apply(db)
        db.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
        _refuse_broken_references(db, path)


def _as_store_error(error: Exception, path: Path) -> StoreError:
    if isinstance(error, OSError):
        return StoreError("cannot_open", path=str(path), detail=str(error.strerror))
    return failures.meaning(error, path) or StoreError("damaged", path=str(path), detail=str(error))
