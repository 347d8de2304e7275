"""Saved lists: a filter with a name of the owner's own, kept in the sidebar."""

from planner.actions.names import ActionName
from planner.changes import ChangeSet, Kind
from planner.domain.prospects.list_query import ListFilter, Sort
from planner.errors import InvalidInputError, NotFoundError
from planner.storage.queries.lists import saved_lists, view_to_text
from planner.storage.store import Store


def save_list(store: Store, *, name: str, wanted: ListFilter, sort: Sort | None = None, columns: str = "") -> ChangeSet:
    """Keep a filter under a name, with its order and columns (names with blanks between) if given.

    A list of the same name is replaced. InvalidInputError `nameless_list`.
    """
    cleaned = name.strip()
    if not cleaned:
        raise InvalidInputError("nameless_list")
    existing = {each.name: each for each in saved_lists(store)}
    with store.change(ActionName.SAVE_LIST) as change:
        text = view_to_text(wanted, sort, columns)
        if cleaned in existing:
            list_id = existing[cleaned].id
            change.update("saved_lists", list_id, {"filter": text})
        else:
            row = {"name": cleaned, "position": change.next_id("saved_lists"), "filter": text}
            list_id = change.insert("saved_lists", row)
        change.created = list_id
        change.note(Kind.SAVED_LIST, list_id)
        change.facts["name"] = cleaned
    return change.result


def remove_list(store: Store, *, list_id: int) -> ChangeSet:
    """Forget a saved list; the prospects on it stay. NotFoundError `saved_list` when it is gone."""
    found = next((each for each in saved_lists(store) if each.id == list_id), None)
    if found is None:
        raise NotFoundError("saved_list", id=list_id)
    with store.change(ActionName.REMOVE_LIST) as change:
        change.facts["name"] = found.name
        change.delete("saved_lists", list_id)
        change.note(Kind.SAVED_LIST, list_id)
    return change.result
