"""The newest backup beside the data, to fall back on when the data file cannot be read."""

import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from planner.locations import BACKUP_FOLDER

_NAME = re.compile(r"assidu-(\d{8}T\d{12}Z)-.+\.db")


@dataclass(frozen=True, slots=True)
class BackupFile:
    """A backup and the day (UTC) on which it was written."""

    path: Path
    day: date


def newest_backup(folder: Path) -> BackupFile | None:
    """The last one written into the backups of a data folder, by the time in its name; None when there is none."""
    found: list[tuple[datetime, Path]] = []
    with suppress(OSError):  # a folder that cannot be looked into has nothing to offer
        for path in (folder / BACKUP_FOLDER).iterdir():
            match = _NAME.fullmatch(path.name)
            if match and path.is_file() and path.stat().st_size:
                with suppress(ValueError):
                    written = datetime.strptime(match[1], "%Y%m%dT%H%M%S%fZ").replace(tzinfo=UTC)
                    found.append((written, path))
    if not found:
        return None
    written, path = max(found)
    return BackupFile(path, written.date())
