"""One block alone as a calendar file, for instance to send it to oneself."""

from datetime import datetime, timedelta
from pathlib import Path

from planner.actions.export_contents import calendar_plan
from planner.actions.export_memory import refuse_whole_file
from planner.actions.exporting import file_language
from planner.actions.names import ActionName
from planner.calendar.export import build_block
from planner.changes import ChangeSet, Kind
from planner.domain.blocks.occurrences import Occurrence, OccurrenceState, occurrences
from planner.errors import NotFoundError
from planner.files import write_atomically
from planner.storage.queries import blocks as queries
from planner.storage.queries.settings import settings
from planner.storage.store import Store


def export_block(store: Store, *, series_id: int, slot: datetime, path: Path, language: str) -> ChangeSet:
    """Write one block with its call list to `path`, under a UID of its own so that it never touches the series.

    The export of the plan does not know of it. NotFoundError `series`; `slot` when nothing takes place there, be it a
    pause or a holiday; FileError when the place cannot be written, or holds the whole plan.
    """
    series, chosen = queries.series(store, series_id), settings(store)
    refuse_whole_file(path, chosen)
    plan = calendar_plan(store, language=file_language(chosen, language))
    changes = plan.changes.get(series.id, ())
    day = next((change.start for change in changes if change.slot == slot), slot).date()
    after = day + timedelta(days=1)
    found = occurrences([series], changes, (), day, after, plan.holiday_lookup, plan.pauses)
    block = next((each for each in found if each.slot == slot and _takes_place(each)), None)
    if block is None:
        raise NotFoundError("slot", slot=slot)
    write_atomically(path, build_block(plan, block))
    facts = {"path": str(path), "slot": block.start}
    return ChangeSet(ActionName.EXPORT_BLOCK, {Kind.EXPORT: frozenset()}, facts=facts, undoable=False)


def _takes_place(block: Occurrence) -> bool:
    return not block.is_ghost and block.state is not OccurrenceState.PAUSED
