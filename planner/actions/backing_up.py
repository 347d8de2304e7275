"""A copy of everything, checked before it counts."""

from pathlib import Path

from planner.actions.names import ActionName
from planner.changes import ChangeSet
from planner.errors import FileError
from planner.locations import DATABASE_NAME
from planner.storage import backup, rotation
from planner.storage.store import Store

_CLOSING = "close"


def back_up(store: Store, *, path: Path) -> ChangeSet:
    """Write a verified copy of the store to `path`.

    FileError `target_is_data` for the data file itself, or as `copy_to` when the place cannot be written.
    KnownError `busy` while an action runs: half of an import is no backup.
    """
    if path.resolve() == (store.folder / DATABASE_NAME).resolve():
        raise FileError("target_is_data", path=str(path))
    with store.sole_writer():
        backup.copy_to(store.db, path)
    return ChangeSet(ActionName.BACK_UP, facts={"path": str(path)}, undoable=False)


def back_up_when_closing(store: Store) -> Path | None:
    """Put a verified copy into the backups folder when anything changed since the opening, and thin the older ones.

    Raises as `back_up`.
    """
    if not store.changed_since_open:
        return None
    with store.sole_writer():
        path = backup.write_backup(store.db, store.folder, reason=_CLOSING)
    rotation.thin(store.folder, reason=_CLOSING)
    return path
