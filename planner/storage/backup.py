"""Copies of the data file that were checked before they count as copies."""

import os
import sqlite3
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from sqlite_utils import Database

from planner.errors import FileError
from planner.files import create_part, sync_folder
from planner.locations import BACKUP_FOLDER


def write_backup(db: Database, data_folder: Path, *, reason: str) -> Path:
    """Write a verified copy into the backups folder beside the data; returns its path. FileError as `copy_to`."""
    folder = data_folder / BACKUP_FOLDER
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise FileError("target_not_writable", path=str(folder)) from error
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")
    target = folder / f"assidu-{stamp}-{reason}.db"
    copy_to(db, target)
    return target


def copy_to(db: Database, target: Path) -> None:
    """Write a verified copy of the open store to `target` (replaced if it exists); nobody may write meanwhile.

    The copy is made beside its name, checked as a database of its own, and only then given the name.
    Raises FileError `target_not_writable` when the place cannot be written, `copy_damaged` when the check fails.
    """
    try:
        part, descriptor = create_part(target)
        os.close(descriptor)
        try:
            wrong = _copy(db, part)
            if wrong:
                raise FileError("copy_damaged", path=str(target), detail=wrong)
            _flush(part)
            part.replace(target)
        except BaseException:
            with suppress(OSError):
                part.unlink()
            raise
        sync_folder(target.parent)
    except (OSError, sqlite3.Error) as error:
        raise FileError("target_not_writable", path=str(target)) from error


def _copy(db: Database, part: Path) -> str:
    """Copy into an empty file; what is wrong with the copy, nothing when it is whole."""
    copy = sqlite3.connect(part)
    try:
        db.conn.backup(copy)
        verdict = str(copy.execute("PRAGMA integrity_check(1)").fetchone()[0])
        if verdict != "ok":
            return verdict
        kept, live = _row_counts(copy), _row_counts(db.conn)
        return next(
            (f"{table}: {kept.get(table)} / {live[table]}" for table in live if kept.get(table) != live[table]), ""
        )
    finally:
        copy.close()


def _row_counts(connection: sqlite3.Connection) -> dict[str, int]:
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()]
    return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in tables}


def _flush(path: Path) -> None:
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
