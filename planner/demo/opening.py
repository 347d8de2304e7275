"""Opening the folder of the example business, made anew each day so that it stays as of today."""

from pathlib import Path

from planner.actions.opening import open_store
from planner.clock import Clock
from planner.demo.blocks import ZONE
from planner.demo.example import load_example
from planner.demo.patterns import DemoPattern
from planner.domain.prospects.list_query import ListName
from planner.domain.settings import Language, Settings
from planner.errors import StoreError
from planner.storage.queries.blocks import all_series
from planner.storage.queries.goals import goals
from planner.storage.queries.prospects import list_counts
from planner.storage.queries.settings import settings
from planner.storage.store import Store


def open_example(
    folder: Path,
    clock: Clock,
    *,
    wanted: str | None,
    usual: str,
    pattern: DemoPattern = DemoPattern.STEADY,
) -> Store:
    """The open store of the example business; StoreError `not_the_example` when the folder holds data of one's own.

    It is filled when empty, and again when it was made on another day or not in the `wanted` language. Without a
    wish the language is the one of the store's settings, else the `usual` one.
    """
    store = open_store(folder, clock)
    try:
        chosen = settings(store)
        if not chosen.is_demo and not _is_empty(store):
            raise StoreError("not_the_example", path=str(folder))
        made_on, _, made_in = chosen.example_made.partition(" ")
        if made_on != clock.today(ZONE).isoformat() or (wanted and wanted != made_in):
            from_settings = "" if chosen.language is Language.SYSTEM else chosen.language.value
            load_example(store, wanted or from_settings or usual, pattern)
    except BaseException:
        store.close()
        raise
    return store


def prepare_example(
    folder: Path,
    clock: Clock,
    *,
    wanted: str | None,
    usual: str,
    pattern: DemoPattern = DemoPattern.STEADY,
) -> None:
    """Make the folder ready for a window that opens it by itself; nothing is done while another one has it open."""
    try:
        open_example(folder, clock, wanted=wanted, usual=usual, pattern=pattern).close()
    except StoreError as error:
        if error.code != "in_use":
            raise


def _is_empty(store: Store) -> bool:
    """Whether nobody has begun to use the store."""
    counts = list_counts(store, store.clock.today(ZONE))
    has_prospects = counts[ListName.ALL] or counts[ListName.TRASH]
    return not has_prospects and not all_series(store) and not goals(store) and settings(store) == Settings()
