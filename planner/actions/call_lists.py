"""What a person does with the call lists of the blocks."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from planner.actions.names import ActionName
from planner.changes import ChangeSet, Kind
from planner.domain.blocks.occurrences import Key
from planner.domain.blocks.recurrence import is_slot
from planner.errors import NotFoundError
from planner.storage.journal import Change
from planner.storage.queries import blocks as queries
from planner.storage.store import Store


def set_call_list(store: Store, *, series_id: int, slot: datetime, prospect_ids: Sequence[int]) -> ChangeSet:
    """Say who is called in one block, in this order; nobody empties the list. NotFoundError `series`, `slot`."""
    with store.change(ActionName.SET_CALL_LIST) as change:
        _write(store, change, series_id, slot, prospect_ids)
        change.facts.update(slot=slot, count=len(dict.fromkeys(prospect_ids)))
    return change.result


def fill_call_lists(store: Store, *, lists: Mapping[Key, Sequence[int]]) -> ChangeSet:
    """Say who is called in each of several blocks: one undo for all of them. NotFoundError `series`, `slot`."""
    with store.change(ActionName.FILL_CALL_LISTS) as change:
        for (series_id, slot), prospect_ids in lists.items():
            _write(store, change, series_id, slot, prospect_ids)
        change.facts["count"] = sum(len(dict.fromkeys(ids)) for ids in lists.values())
    return change.result


def _write(store: Store, change: Change, series_id: int, slot: datetime, prospect_ids: Sequence[int]) -> None:
    series = queries.series(store, series_id)
    where, key = "series_id = ? AND slot = ?", (series_id, slot.isoformat())
    if not is_slot(series, slot) and not change.rows_where("attendance", where, key):
        raise NotFoundError("slot", slot=slot)
    wanted = {prospect_id: position for position, prospect_id in enumerate(dict.fromkeys(prospect_ids))}
    for row in change.rows_where("call_entries", where, key):
        position = wanted.pop(row["prospect_id"], None)
        if position is None:
            change.delete("call_entries", row["id"])
        else:
            change.update("call_entries", row["id"], {"position": position})
    for prospect_id, position in wanted.items():
        if not change.rows_where("prospects", "id = ? AND trashed_at = ''", (prospect_id,)):
            raise NotFoundError("prospect", id=prospect_id)
        row = {"series_id": series_id, "slot": key[1], "prospect_id": prospect_id, "position": position}
        change.insert("call_entries", row)
    change.note(Kind.CALL_LIST, series_id)
