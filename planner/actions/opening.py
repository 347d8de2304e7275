"""Opening the store the way every entrance does: window, command line and tests."""

from pathlib import Path

from planner.actions.goals import erase_unused_pictures
from planner.actions.prospects import empty_old_trash
from planner.clock import Clock
from planner.errors import StoreError
from planner.locations import synced_by
from planner.storage.busy_copies import forget_orphans
from planner.storage.newest_backup import newest_backup
from planner.storage.store import Store


def open_store(folder: Path, clock: Clock) -> Store:
    """Open the store of a data folder and do the housekeeping; StoreError when it cannot be opened.

    `synced_folder` in a folder that another program keeps in step: it copies the file while it is being written.
    On a day given with --today nothing is erased: trying a day out must not cost what lies in the trash.
    """
    service = synced_by(folder, Path.home())
    if service is not None:
        raise StoreError("synced_folder", path=str(folder), service=service)
    store = _open(folder, clock)
    try:
        if clock.fixed_day is None:
            empty_old_trash(store)
            erase_unused_pictures(store)
        forget_orphans(store)
        store.forget_history()
    except BaseException:
        store.close()
        raise
    return store


def _open(folder: Path, clock: Clock) -> Store:
    """Open it; damage is told with the newest backup, as `damaged_with_backup`, when there is one."""
    try:
        return Store.open(folder, clock)
    except StoreError as error:
        backup = newest_backup(folder) if error.code == "damaged" else None
        if backup is None:
            raise
        facts = {**error.facts, "backup": str(backup.path), "day": backup.day}
        raise StoreError("damaged_with_backup", **facts) from error
