"""Remembering which column of a file meant what, so that the next file of the same shape needs no questions."""

import json
from contextlib import suppress

from planner.actions.names import ActionName
from planner.actions.settings import write_settings
from planner.changes import ChangeSet
from planner.exchange.fields import Field
from planner.exchange.mapping import ColumnMapping, ColumnUse
from planner.storage.queries.settings import settings
from planner.storage.store import Store


def remember_mapping(store: Store, *, signature: str, mapping: ColumnMapping) -> ChangeSet:
    """Keep the mapping for files with these headers; it is no step of its own for undo."""
    columns = [[use.field.value, use.label] for use in mapping.columns]
    text = json.dumps({"signature": signature, "columns": columns, "day_first": mapping.day_first}, ensure_ascii=False)
    with store.change(ActionName.CHANGE_SETTINGS, undoable=False) as change:
        write_settings(change, last_mapping=text)
    return change.result


def remembered_mapping(store: Store, *, signature: str, width: int) -> ColumnMapping | None:
    """The mapping of the last file, if it had these headers and as many columns."""
    kept = settings(store).last_mapping
    if not kept or not signature:
        return None
    with suppress(ValueError, KeyError, TypeError):
        stored = json.loads(kept)
        columns = tuple(ColumnUse(Field(field), str(label)) for field, label in stored["columns"])
        if stored["signature"] == signature and len(columns) == width:
            return ColumnMapping(columns, bool(stored["day_first"]))
    return None
