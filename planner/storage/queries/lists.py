"""The owner's saved lists."""

import json
from dataclasses import dataclass
from typing import Any

from planner.domain.prospects.list_query import DueSpan, ListFilter, ListName, Sort, SortColumn
from planner.domain.prospects.prospect import ProspectClass
from planner.domain.prospects.pursuit import Verdict
from planner.storage.store import Store


@dataclass(frozen=True, slots=True)
class SavedList:
    """A filter with a name; `sort` and `columns` (their names, with blanks between) where the owner chose some."""

    id: int
    name: str
    wanted: ListFilter
    sort: Sort | None = None
    columns: str = ""


def saved_lists(store: Store) -> list[SavedList]:
    """All saved lists in the order of the sidebar."""
    rows = store.db.query("SELECT id, name, filter FROM saved_lists ORDER BY position, id")
    return [_saved_list(row["id"], row["name"], json.loads(row["filter"])) for row in rows]


def view_to_text(wanted: ListFilter, sort: Sort | None = None, columns: str = "") -> str:
    """A filter with its order and columns as JSON, for its row."""
    stored: dict[str, Any] = {
        "name": wanted.name.value,
        "search": wanted.search,
        "tags": wanted.tags,
        "classes": [klass.value for klass in wanted.classes],
        "town": wanted.town,
        "origin": wanted.origin,
        "verdicts": [verdict.value for verdict in wanted.verdicts],
        "big_fish": wanted.big_fish,
        "due": wanted.due.value if wanted.due else "",
        "columns": columns,
    }
    if sort is not None:
        stored["sort"] = {"column": sort.column.value, "descending": sort.descending}
    return json.dumps(stored, ensure_ascii=False)


def _saved_list(list_id: int, name: str, stored: dict[str, Any]) -> SavedList:
    """A row of this version or of the first one, which kept neither verdicts nor order nor columns."""
    wanted = ListFilter(
        ListName(stored["name"]),
        stored["search"],
        tuple(stored["tags"]),
        tuple(map(ProspectClass, stored["classes"])),
        stored["town"],
        stored["origin"],
        tuple(map(Verdict, stored.get("verdicts", ()))),
        stored.get("big_fish", False),
        DueSpan(stored["due"]) if stored.get("due") else None,
    )
    sort = None
    if "sort" in stored:
        sort = Sort(SortColumn(stored["sort"]["column"]), stored["sort"]["descending"])
    return SavedList(list_id, name, wanted, sort, stored.get("columns", ""))
