"""The owner's saved lists."""

import json
from dataclasses import dataclass

from planner.domain.prospects.list_query import ListFilter, ListName
from planner.domain.prospects.prospect import ProspectClass
from planner.storage.store import Store


@dataclass(frozen=True, slots=True)
class SavedList:
    """A filter with a name."""

    id: int
    name: str
    wanted: ListFilter


def saved_lists(store: Store) -> list[SavedList]:
    """All saved lists in the order of the sidebar."""
    rows = store.db.query("SELECT id, name, filter FROM saved_lists ORDER BY position, id")
    return [SavedList(row["id"], row["name"], filter_from_text(row["filter"])) for row in rows]


def filter_to_text(wanted: ListFilter) -> str:
    """A filter as JSON, for its row."""
    return json.dumps(
        {
            "name": wanted.name.value,
            "search": wanted.search,
            "tags": wanted.tags,
            "classes": [klass.value for klass in wanted.classes],
            "town": wanted.town,
            "origin": wanted.origin,
        },
        ensure_ascii=False,
    )


def filter_from_text(text: str) -> ListFilter:
    """The filter of `filter_to_text`."""
    stored = json.loads(text)
    return ListFilter(
        ListName(stored["name"]),
        stored["search"],
        tuple(stored["tags"]),
        tuple(map(ProspectClass, stored["classes"])),
        stored["town"],
        stored["origin"],
    )
