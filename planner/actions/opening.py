"""Opening the store the way every entrance does: window, command line and tests."""

from pathlib import Path

from planner.actions.prospects import empty_old_trash
from planner.clock import Clock
from planner.storage.store import Store


def open_store(folder: Path, clock: Clock) -> Store:
    """Open the store of a data folder and do the housekeeping; StoreError when it cannot be opened.

    On a day given with --today nothing is erased: trying a day out must not cost what lies in the trash.
    """
    store = Store.open(folder, clock)
    try:
        if clock.fixed_day is None:
            empty_old_trash(store)
        store.forget_history()
    except BaseException:
        store.close()
        raise
    return store
