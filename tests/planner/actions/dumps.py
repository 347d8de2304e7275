"""The whole content of a store, for comparing before and after."""

from typing import Any

from planner.changes import ChangeSet, Kind
from planner.domain.prospects.folding import search_terms
from planner.storage import search
from planner.storage.store import Store

Dump = dict[str, dict[int, tuple[Any, ...]]]

# Table → the kind a page knows it by, and the column that holds the id of the thing a page shows.
KIND_OF_TABLE = {
    "prospects": (Kind.PROSPECT, "id"),
    "persons": (Kind.PROSPECT, "prospect_id"),
    "contact_points": (Kind.PROSPECT, "prospect_id"),
    "saved_lists": (Kind.SAVED_LIST, "id"),
    "series": (Kind.SERIES, "id"),
    "occurrence_changes": (Kind.OCCURRENCE, "series_id"),
    "attendance": (Kind.OCCURRENCE, "series_id"),
    "goals": (Kind.GOAL, "id"),
    "rewards": (Kind.GOAL, "goal_id"),
    "touches": (Kind.TOUCH, "prospect_id"),
    "turns": (Kind.TOUCH, "prospect_id"),
    "sheets": (Kind.PROSPECT, "prospect_id"),
    "ideal_criteria": (Kind.IDEAL_CLIENT, "id"),
    "ideal_answers": (Kind.PROSPECT, "prospect_id"),
    "referral_sources": (Kind.SOURCE, "id"),
    "cadences": (Kind.CADENCE, "id"),
    "newsletters": (Kind.NEWSLETTER, "id"),
    "newsletter_receivers": (Kind.NEWSLETTER, "newsletter_id"),
    "checks": (Kind.CHECK, "id"),
    "busy_calendars": (Kind.BUSY, "id"),
    "pauses": (Kind.PAUSE, "id"),
    "call_entries": (Kind.CALL_LIST, "series_id"),
    "reviews": (Kind.REVIEW, "id"),
    "proposals": (Kind.PROPOSAL, "id"),
    "proposal_versions": (Kind.PROPOSAL, "proposal_id"),
    "signed_work": (Kind.SIGNED_WORK, "id"),
    "client_work": (Kind.CLIENT_WORK, "id"),
    "client_rules": (Kind.CLIENT_RULE, "id"),
    "milestones": (Kind.GOAL, "goal_id"),
    "slowdowns": (Kind.SLOWDOWN, "id"),
}
OTHER_TABLES = ("pictures", "settings", "exported_events", "published_events", "week_answers")
COPIES = ("busy_readings", "busy_times", "touch_hours")  # made anew from files outside; no action, and not undone


def dump(store: Store) -> Dump:
    """Every row of every table that holds data of the owner."""
    return {table: _rows(store, table) for table in (*KIND_OF_TABLE, *OTHER_TABLES)}


def tables_of_owner(store: Store) -> set[str]:
    """The tables of the file without the search index, which is derived, and the list of migrations."""
    names = store.db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    return {
        name
        for (name,) in names
        if not name.startswith(("prospect_search", "_sqlite", "sqlite_")) and name not in COPIES
    }


def without_export(found: Dump) -> Dump:
    """What an export to a calendar leaves alone; an export is for good."""
    settings = {key: row for key, row in found["settings"].items() if not row[1].startswith("calendar_")}
    return {**found, "settings": settings, "exported_events": {}}


def index(store: Store) -> dict[int, set[str]]:
    """The search index as it stands: the words of each prospect."""
    found = store.db.execute("SELECT rowid, text FROM prospect_search ORDER BY rowid")
    return {row_id: set(search_terms(text)) for row_id, text in found}


def rebuilt_index(store: Store) -> dict[int, set[str]]:
    """The search index as it ought to be; the store keeps the one it has."""
    store.db.execute("BEGIN")
    search.rebuild(store.db)
    found = index(store)
    store.db.execute("ROLLBACK")
    return found


def unreported(store: Store, before: Dump, after: Dump, change: ChangeSet) -> list[str]:
    """Changed rows that a change set does not mention."""
    missing = []
    for table, (kind, column) in KIND_OF_TABLE.items():
        names = [row[1] for row in store.db.execute(f"PRAGMA table_info({table})")]
        position = names.index(column)
        for row_id in before[table].keys() | after[table].keys():
            old, new = before[table].get(row_id), after[table].get(row_id)
            if old == new:
                continue
            owners = {row[position] for row in (old, new) if row is not None}
            if not owners <= change.ids.get(kind, frozenset()):
                missing.append(f"{table} {row_id}")
    if before["settings"] != after["settings"] and not change.touches(Kind.SETTING):
        missing.append("settings")
    return missing


def _rows(store: Store, table: str) -> dict[int, tuple[Any, ...]]:
    # What calendars say about client work follows them by itself, and is not undone.
    where = "WHERE calendar_id IS NULL" if table == "client_work" else ""
    return {row[0]: tuple(row) for row in store.db.execute(f"SELECT * FROM {table} {where} ORDER BY id")}
