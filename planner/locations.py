"""Where Assidu keeps its data, and where it must not."""

import os
import re
from contextlib import suppress
from fnmatch import fnmatchcase
from pathlib import Path

from platformdirs import user_data_path

DATABASE_NAME = "assidu.db"
LOCK_NAME = "assidu.lock"
LOG_NAME = "assidu.log"
BACKUP_FOLDER = "backups"

# What the programs lie down in the folder they keep in step, as a pattern of names.
_SYNC_MARKS = {
    "Dropbox": (".dropbox.cache",),
    "Nextcloud": (".nextcloudsync.log", ".owncloudsync.log", ".sync_*.db", "._sync_*.db"),
    "Syncthing": (".stfolder",),
    "Google Drive": (".tmp.drivedownload", ".tmp.driveupload"),
}
# The names of their folders where they stand by themselves: in the home folder, on a drive, in macOS's CloudStorage.
_SYNC_NAMES = {
    "Dropbox": re.compile(r"Dropbox(-.+| \(.+\))?"),
    "OneDrive": re.compile(r"OneDrive(-.+| - .+)?"),
    "Google Drive": re.compile(r"Google ?Drive(-.+)?"),
    "iCloud Drive": re.compile(r"iCloud ?Drive"),
}
_MAC_CLOUD = ("Library", "CloudStorage")
_MAC_ICLOUD = ("Library", "Mobile Documents")


def default_data_folder() -> Path:
    """The platform's own folder for the data of this program and person."""
    return user_data_path("Assidu", appauthor=False)


def demo_data_folder() -> Path:
    """A folder of its own for the example business, so that it never mixes with real data."""
    return user_data_path("Assidu demo", appauthor=False)


def synced_by(folder: Path, home: Path) -> str | None:
    """The name of the program that keeps a folder in step with other computers; None for a plain folder.

    Looks at names and at the marks these programs leave, in the folder and all above it.
    """
    place = folder.resolve()
    home = home.resolve()
    for each in (place, *place.parents):
        if each == home.joinpath(*_MAC_ICLOUD):
            return "iCloud Drive"
        if each.parent in (home, home.joinpath(*_MAC_CLOUD), Path(each.anchor)):
            for service, name in _SYNC_NAMES.items():
                if name.fullmatch(each.name):
                    return service
        names = _hidden_names(each)
        for service, marks in _SYNC_MARKS.items():
            if any(fnmatchcase(name, mark) for name in names for mark in marks):
                return service
    return None


def _hidden_names(folder: Path) -> list[str]:
    """What begins with a dot in a folder, as each of the marks does."""
    with suppress(OSError), os.scandir(folder) as entries:  # what may not be looked into is not ours to judge
        return [entry.name for entry in entries if entry.name.startswith(".")]
    return []
