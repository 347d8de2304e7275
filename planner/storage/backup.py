"""Copies of the data file that were checked before they count as copies."""

import os
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from sqlite_utils import Database

from planner.errors import FileError
from planner.files import sync_folder
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
    """Write a verified copy of the open store to `target` (replaced if it exists).

    The copy is made beside its name, checked as a database of its own, and only then given the name.
    Raises FileError `target_not_writable` when the place cannot be written, `copy_damaged` when the check fails.
    """
    part = target.with_name(target.name + ".part")
    try:
        part.unlink(missing_ok=True)
        os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        copy = sqlite3.connect(part)
        try:
            db.conn.backup(copy)
            verdict = copy.execute("PRAGMA integrity_check(1)").fetchone()[0]
        finally:
            copy.close()
        if verdict != "ok":
            part.unlink()
            raise FileError("copy_damaged", path=str(target), detail=verdict)
        _flush(part)
        part.replace(target)
        sync_folder(target.parent)
    except (OSError, sqlite3.Error) as error:
        part.unlink(missing_ok=True)
        raise FileError("target_not_writable", path=str(target)) from error


def _flush(path: Path) -> None:
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
