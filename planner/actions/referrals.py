"""Who recommends us, and whom they sent."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from planner.actions.names import ActionName
from planner.changes import ChangeSet, Kind
from planner.domain.prospects.cleaning import without_controls
from planner.domain.prospects.folding import fold
from planner.domain.referrals.source import Source
from planner.errors import InvalidInputError, NotFoundError
from planner.storage.iso import text_of
from planner.storage.journal import Change
from planner.storage.queries import prospects as people
from planner.storage.queries import referrals as queries
from planner.storage.store import Store

_AT_ONCE = 500


def save_source(store: Store, *, source: Source) -> ChangeSet:
    """Add a source (id 0) or keep an edited one; without a name it takes that of its prospect.

    Facts: `name`. InvalidInputError `nameless_source`, `source_there_already`; NotFoundError `source`, `prospect`.
    """
    cleaned = _cleaned(store, source)
    with store.change(ActionName.SAVE_SOURCE) as change:
        if cleaned.id:
            queries.source(store, cleaned.id)
            change.update("referral_sources", cleaned.id, _row(cleaned))
        else:
            change.created = _insert(change, cleaned)
        change.note(Kind.SOURCE, cleaned.id or change.created or 0)
        change.facts["name"] = cleaned.name
    return change.result


def remove_source(store: Store, *, source_id: int) -> ChangeSet:
    """Take a source off the list; whom it sent keep its name. Facts: `name`. NotFoundError `source`."""
    found = queries.source(store, source_id)
    with store.change(ActionName.REMOVE_SOURCE) as change:
        change.update("referral_sources", source_id, {"removed_at": store.clock.now_utc().isoformat()})
        change.note(Kind.SOURCE, source_id)
        change.facts["name"] = found.name
    return change.result


def set_source(
    store: Store, *, prospect_ids: Sequence[int], source_id: int | None, new_source: Source | None = None
) -> ChangeSet:
    """Say who sent prospects; None when nobody did. `new_source` is added first and takes the place of `source_id`.

    Facts: `count`, `source` (its name, empty for nobody), and `name` when it is about one prospect. InvalidInputError
    `source_is_self` when somebody would have sent themselves, and those of `save_source`; NotFoundError `source`,
    `prospect`.
    """
    added = None if new_source is None else _cleaned(store, replace(new_source, id=0))
    chosen = added or (None if source_id is None else queries.source(store, source_id))
    found = _prospect_rows(store, prospect_ids)
    missing = set(prospect_ids) - {each.id for each in found}
    if missing:
        raise NotFoundError("prospect", id=min(missing))
    for each in found:
        if chosen is not None and chosen.prospect_id == each.id:
            raise InvalidInputError("source_is_self", name=each.display_name)
    with store.change(ActionName.SET_SOURCE) as change:
        if added is not None:
            change.created = source_id = _insert(change, added)
            change.note(Kind.SOURCE, source_id)
        stamp = store.clock.now_utc().isoformat()
        for each in found:
            if change.update("prospects", each.id, {"source_id": source_id}):
                change.update("prospects", each.id, {"updated_at": stamp})
                change.note(Kind.PROSPECT, each.id)
        change.facts.update(count=len(found), source=chosen.name if chosen else "")
        if len(found) == 1:
            change.facts["name"] = found[0].display_name
    return change.result


def _cleaned(store: Store, source: Source) -> Source:
    """The source as it can be kept, with a name that no other source has for somebody else of that name."""
    name = " ".join(without_controls(source.name).split())
    if source.prospect_id is not None:
        name = name or people.prospect(store, source.prospect_id).display_name
    if not name:
        raise InvalidInputError("nameless_source")
    for other in queries.sources(store):
        is_same = other.prospect_id == source.prospect_id
        if is_same and other.id != source.id and (source.prospect_id is not None or fold(other.name) == fold(name)):
            raise InvalidInputError("source_there_already", name=other.name)
    return replace(source, name=name, note=without_controls(source.note).strip())


def _prospect_rows(store: Store, ids: Sequence[int]) -> list[people.ProspectRow]:
    starts = range(0, len(ids), _AT_ONCE)
    return [row for start in starts for row in people.prospect_rows(store, ids[start : start + _AT_ONCE])]


def _insert(change: Change, source: Source) -> int:
    return change.insert("referral_sources", {**_row(source), "removed_at": ""})


def _row(source: Source) -> dict[str, Any]:
    return {
        "name": source.name,
        "prospect_id": source.prospect_id,
        "note": source.note,
        "told_on": text_of(source.told_on),
        "thanked_on": text_of(source.thanked_on),
    }
