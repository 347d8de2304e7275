"""Changing the settings."""

import json
from dataclasses import fields
from enum import Enum

from planner.actions.names import ActionName
from planner.changes import ChangeSet, Kind
from planner.domain.settings import Settings
from planner.errors import BugError
from planner.storage.counts import wrong_counts
from planner.storage.journal import Change
from planner.storage.pursuit_rows import tally_to_row
from planner.storage.store import Store

_NAMES = frozenset(each.name for each in fields(Settings))


def change_settings(store: Store, **values: object) -> ChangeSet:
    """Set one or more settings by the names of their fields in `Settings`; another zone moves touches to other days."""
    with store.change(ActionName.CHANGE_SETTINGS) as change:
        write_settings(change, **values)
        if "zone" in values:
            _recount_days(store, change)
    return change.result


def _recount_days(store: Store, change: Change) -> None:
    """Bring the days of the counts in line with the zone that is set now."""
    for prospect_id, right in list(wrong_counts(store)):
        change.update("prospects", prospect_id, tally_to_row(right))
        change.note(Kind.PROSPECT, prospect_id)


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
