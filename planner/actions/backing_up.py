"""A copy of everything, checked before it counts."""

from pathlib import Path

from planner.actions.names import ActionName
from planner.changes import ChangeSet
from planner.storage import backup
from planner.storage.store import Store


def back_up(store: Store, *, path: Path) -> ChangeSet:
    """Write a verified copy of the store to `path`; FileError when the place cannot be written."""
    backup.copy_to(store.db, path)
    return ChangeSet(ActionName.BACK_UP, facts={"path": str(path)}, undoable=False)
