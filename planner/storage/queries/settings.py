"""The settings, read."""

import json
from dataclasses import fields
from enum import Enum
from typing import Any

from planner.domain.settings import Settings
from planner.storage.store import Store


def settings(store: Store) -> Settings:
    """All settings; an entry that this version does not know is left alone, one it cannot read keeps its default."""
    stored = {row["key"]: json.loads(row["value"]) for row in store.db.query("SELECT key, value FROM settings")}
    base = Settings()
    values: dict[str, Any] = {}
    for each in fields(Settings):
        if each.name in stored:
            values[each.name] = _like(getattr(base, each.name), stored[each.name])
    return Settings(**values)


def _like(default: object, value: object) -> object:
    if isinstance(default, Enum):
        known = [member.value for member in type(default)]
        return type(default)(value) if value in known else default
    return value if type(value) is type(default) else default
