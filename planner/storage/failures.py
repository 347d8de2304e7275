"""What SQLite's errors mean to the owner of the file."""

import sqlite3
from pathlib import Path

from planner.errors import StoreError

_MEANING = {
    sqlite3.SQLITE_BUSY: "in_use",
    sqlite3.SQLITE_LOCKED: "in_use",
    sqlite3.SQLITE_READONLY: "file_read_only",
    sqlite3.SQLITE_PERM: "file_read_only",
    sqlite3.SQLITE_CANTOPEN: "cannot_open",
    sqlite3.SQLITE_FULL: "disk_full",
    sqlite3.SQLITE_IOERR: "disk_failing",
    sqlite3.SQLITE_CORRUPT: "damaged",
    sqlite3.SQLITE_NOTADB: "damaged",
}


def meaning(error: Exception, path: Path) -> StoreError | None:
    """The store's own error for one of SQLite; None when it is a mistake in the program."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code not in _MEANING:
        return None
    return StoreError(_MEANING[code], path=str(path), detail=str(error))
