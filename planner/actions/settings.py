"""Changing the settings."""

import json
from dataclasses import fields
from enum import Enum

from planner.actions.names import ActionName
from planner.changes import ChangeSet, Kind
from planner.domain.settings import Settings
from planner.errors import BugError
from planner.storage.journal import Change
from planner.storage.store import Store

_NAMES = frozenset(each.name for each in fields(Settings))


def change_settings(store: Store, **values: object) -> ChangeSet:
    """Set one or more settings by the names of their fields in `Settings`."""
    with store.change(ActionName.CHANGE_SETTINGS) as change:
        write_settings(change, **values)
    return change.result


def write_settings(change: Change, **values: object) -> None:
    """Set settings inside a running change."""
    unknown = values.keys() - _NAMES
    if unknown:
        raise BugError(f"no such settings: {sorted(unknown)}")
    for key, value in values.items():
        text = json.dumps(value.value if isinstance(value, Enum) else value)
        existing = change.rows_where("settings", "key = ?", (key,))
        if existing:
            changed = change.update("settings", existing[0]["id"], {"value": text})
        else:
            changed = bool(change.insert("settings", {"key": key, "value": text}))
        if changed:
            change.note(Kind.SETTING)
