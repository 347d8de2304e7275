"""Where Assidu keeps its data."""

from pathlib import Path

from platformdirs import user_data_path

DATABASE_NAME = "assidu.db"
LOCK_NAME = "assidu.lock"
LOG_NAME = "assidu.log"
BACKUP_FOLDER = "backups"


def default_data_folder() -> Path:
    """The platform's own folder for the data of this program and person."""
    return user_data_path("Assidu", appauthor=False)


def demo_data_folder() -> Path:
    """A folder of its own for the example business, so that it never mixes with real data."""
    return user_data_path("Assidu demo", appauthor=False)
