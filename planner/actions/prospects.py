"""What a person does with prospects."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

from planner.actions.names import ActionName
from planner.actions.proposal_writing import delete_proposals_of
from planner.actions.pursuit import rejudge
from planner.actions.reached_goals import note_reached
from planner.actions.standing import Moment, approachable, moved, placed_anew, write_standing
from planner.actions.work import forget_prospect
from planner.changes import ChangeSet, Kind
from planner.domain import defaults
from planner.domain.prospects.cleaning import without_controls
from planner.domain.prospects.prospect import ContactPoint, NextStep, Prospect, ProspectId, State
from planner.errors import InvalidInputError, NotFoundError
from planner.storage.journal import Change
from planner.storage.pursuit_rows import pursuit_to_row
from planner.storage.queries.prospects import prospect as read_prospect
from planner.storage.queries.prospects import prospects
from planner.storage.rows import next_step_to_row, prospect_to_row, tags_from_text, tags_to_text
from planner.storage.store import Store

WITHOUT_STEP = (State.LET_GO, State.DO_NOT_CONTACT)
# What goes with a prospect that is erased: the kind that pages know it by, and the column of the thing they show.
_PARTS = {
    "call_entries": (Kind.CALL_LIST, "series_id"),
    "newsletter_receivers": (Kind.NEWSLETTER, "newsletter_id"),
    "ideal_answers": (Kind.PROSPECT, "prospect_id"),
    "sheets": (Kind.PROSPECT, "prospect_id"),
    "turns": (Kind.TOUCH, "prospect_id"),
    "touches": (Kind.TOUCH, "prospect_id"),
    "contact_points": (Kind.PROSPECT, "prospect_id"),
    "persons": (Kind.PROSPECT, "prospect_id"),
}


def add_prospect(store: Store, *, prospect: Prospect) -> ChangeSet:
    """Add someone; InvalidInputError `nameless` without a company and without a person."""
    require_name(prospect)
    with store.change(ActionName.ADD_PROSPECT) as change:
        change.created = insert_prospect(store, change, prospect)
        change.facts["name"] = prospect.display_name
        note_reached(store, change)
    return change.result


def edit_prospect(store: Store, *, prospect: Prospect) -> ChangeSet:
    """Keep an edited prospect with its persons and contact points; its pursuit is left as it is.

    NotFoundError when it is gone; InvalidInputError `active_needs_step` for somebody active without a next step.
    """
    require_name(prospect)
    with store.change(ActionName.EDIT_PROSPECT) as change:
        _require_there(store, [prospect.id])
        save_prospect(store, change, prospect)
        change.facts["name"] = prospect.display_name
        note_reached(store, change)
    return change.result


def set_next_step(store: Store, *, prospect_id: int, step: NextStep | None) -> ChangeSet:
    """Give a prospect its one next step, or take it away; InvalidInputError `active_needs_step` where it may not be.

    Somebody who was let go or asked to be left alone has no next step: `not_pursued`. Nothing is planned for a day
    that is over, `next_step_in_past`; a step that is late may be changed in everything else.
    """
    with store.change(ActionName.SET_NEXT_STEP) as change:
        _require_there(store, [prospect_id])
        before = change.row("prospects", prospect_id)
        state = State(before["state"])
        if step is not None and step.day.isoformat() != before["next_on"] and step.day < Moment(store).today:
            raise InvalidInputError("next_step_in_past", day=step.day)
        if step is None and state is State.ACTIVE:
            raise InvalidInputError("active_needs_step")
        if step is not None and state in WITHOUT_STEP:
            raise InvalidInputError("not_pursued")
        if change.update("prospects", prospect_id, next_step_to_row(step)):
            change.update("prospects", prospect_id, {"updated_at": _now(store)})
        change.note(Kind.PROSPECT, prospect_id)
    return change.result


def set_state(store: Store, *, prospect_ids: Sequence[int], state: State) -> ChangeSet:
    """Move prospects to another state, with what that state needs: active ones get a next step, parked ones a day.

    Of several, those who asked to be left alone stay where they are.
    """
    with store.change(ActionName.SET_STATE) as change:
        _require_there(store, prospect_ids)
        moment = Moment(store)
        found = approachable(prospects(store, prospect_ids))
        for before in found:
            write_standing(store, change, before, moved(before, state, moment), moment)
        change.facts["count"] = len(found)
        note_reached(store, change)
    return change.result


def add_tag(store: Store, *, prospect_ids: Sequence[int], tag: str) -> ChangeSet:
    """Put a tag on prospects that do not have it yet; InvalidInputError `empty_tag` for a blank one."""
    cleaned = tag.strip()
    if not cleaned.strip("|"):
        raise InvalidInputError("empty_tag")

    def tagged(row: dict[str, Any]) -> dict[str, Any]:
        return {"tags": tags_to_text((*tags_from_text(row["tags"]), cleaned))}

    return _update_each(store, ActionName.ADD_TAG, prospect_ids, tagged)


def remove_tag(store: Store, *, prospect_ids: Sequence[int], tag: str) -> ChangeSet:
    """Take a tag off prospects."""

    def untagged(row: dict[str, Any]) -> dict[str, Any]:
        return {"tags": tags_to_text(tuple(each for each in tags_from_text(row["tags"]) if each != tag))}

    return _update_each(store, ActionName.REMOVE_TAG, prospect_ids, untagged)


def trash_prospects(store: Store, *, prospect_ids: Sequence[int]) -> ChangeSet:
    """Move prospects to the trash, where they stay for 30 days."""
    stamp = _now(store)
    return _update_each(store, ActionName.TRASH_PROSPECTS, prospect_ids, lambda _: {"trashed_at": stamp})


def restore_prospects(store: Store, *, prospect_ids: Sequence[int]) -> ChangeSet:
    """Take prospects out of the trash."""
    return _update_each(store, ActionName.RESTORE_PROSPECTS, prospect_ids, lambda _: {"trashed_at": ""})


def empty_old_trash(store: Store) -> ChangeSet:
    """Erase for good what has been in the trash for longer than 30 days."""
    limit = (store.clock.now_utc() - timedelta(days=defaults.TRASH_DAYS)).isoformat()
    with store.change(ActionName.EMPTY_TRASH) as change:
        for row in change.rows_where("prospects", "trashed_at <> '' AND trashed_at < ?", (limit,)):
            _delete_prospect(change, row["id"])
            change.note(Kind.PROSPECT, row["id"])
    return change.result


def insert_prospect(store: Store, change: Change, prospect: Prospect) -> int:
    """Write a new prospect inside a running change and return its id."""
    moment = Moment(store)
    placed = placed_anew(prospect, moment)
    row = {**prospect_to_row(placed), **pursuit_to_row(placed.pursuit)}
    created_on = prospect.created_on if prospect.created_on > prospect.created_on.min else moment.today
    stamps = {"created_on": created_on.isoformat(), "updated_at": _now(store), "trashed_at": ""}
    prospect_id = change.insert("prospects", {**row, **stamps})
    _save_people(change, replace(prospect, id=ProspectId(prospect_id)))
    change.note(Kind.PROSPECT, prospect_id)
    return prospect_id


def save_prospect(store: Store, change: Change, prospect: Prospect) -> None:
    """Write an edited prospect with its people inside a running change; a new state comes with what it needs."""
    before = read_prospect(store, prospect.id)
    if before.state is State.ACTIVE and prospect.state is State.ACTIVE and prospect.next_step is None:
        raise InvalidInputError("active_needs_step")
    step = None if prospect.state in WITHOUT_STEP else prospect.next_step
    values = prospect_to_row(replace(prospect, state=before.state, next_step=step))
    current = change.row("prospects", prospect.id)
    if any(current[name] != value for name, value in values.items()):
        change.update("prospects", prospect.id, {**values, "updated_at": _now(store)})
    if prospect.klass is not before.klass:
        rejudge(store, change, prospect.id)
    if prospect.state is not before.state:
        _move_edited(store, change, prospect, step)
    _save_people(change, prospect)
    change.note(Kind.PROSPECT, prospect.id)


def _move_edited(store: Store, change: Change, prospect: Prospect, step: NextStep | None) -> None:
    """Bring a prospect whose fields are written to the state chosen for it; a next step given with it stays."""
    moment = Moment(store)
    before = read_prospect(store, prospect.id)
    after = moved(before, prospect.state, moment)
    if step is not None and prospect.state is not State.TO_QUALIFY:
        after = replace(after, next_step=step)
    write_standing(store, change, before, after, moment)


def _save_people(change: Change, prospect: Prospect) -> None:
    """Bring the rows of persons and contact points in line with the domain object."""
    before = {row["id"]: row for row in change.rows_where("persons", "prospect_id = ?", (prospect.id,))}
    contacts = change.rows_where("contact_points", "prospect_id = ?", (prospect.id,))
    kept: set[int] = set()
    for position, person in enumerate(prospect.persons):
        row = {
            "position": position,
            "name": without_controls(person.name),
            "role": person.role.value,
            "job_title": without_controls(person.job_title),
        }
        if person.id in before:
            change.update("persons", person.id, row)
            person_id: int = person.id
        else:
            person_id = change.insert("persons", {"prospect_id": prospect.id, **row})
        kept.add(person_id)
        mine = [contact for contact in contacts if contact["person_id"] == person_id]
        _save_contacts(change, prospect.id, person_id, person.contacts, mine)
    of_company = [contact for contact in contacts if contact["person_id"] is None]
    _save_contacts(change, prospect.id, None, prospect.contacts, of_company)
    for person_id in before.keys() - kept:
        for contact in contacts:
            if contact["person_id"] == person_id:
                change.delete("contact_points", contact["id"])
        for touch in change.rows_where("touches", "person_id = ?", (person_id,)):
            change.update("touches", touch["id"], {"person_id": None})
            change.note(Kind.TOUCH, touch["prospect_id"])
        change.delete("persons", person_id)


def _save_contacts(
    change: Change,
    prospect_id: int,
    person_id: int | None,
    wanted: Sequence[ContactPoint],
    existing: Sequence[dict[str, Any]],
) -> None:
    for position, contact in enumerate(wanted):
        row = {
            "position": position,
            "kind": contact.kind.value,
            "label": contact.label,
            "value": contact.value,
            "normalised": contact.normalised,
        }
        if position < len(existing):
            change.update("contact_points", existing[position]["id"], row)
        else:
            change.insert("contact_points", {"prospect_id": prospect_id, "person_id": person_id, **row})
    for surplus in existing[len(wanted) :]:
        change.delete("contact_points", surplus["id"])


def _delete_prospect(change: Change, prospect_id: int) -> None:
    delete_proposals_of(change, prospect_id)
    forget_prospect(change, prospect_id)
    for source in change.rows_where("referral_sources", "prospect_id = ?", (prospect_id,)):
        change.update("referral_sources", source["id"], {"prospect_id": None})
        change.note(Kind.SOURCE, source["id"])
    for table, (kind, column) in _PARTS.items():
        for row in change.rows_where(table, "prospect_id = ?", (prospect_id,)):
            change.delete(table, row["id"])
            change.note(kind, row[column])
    change.delete("prospects", prospect_id)


def _update_each(
    store: Store, action: ActionName, ids: Iterable[int], values: Callable[[dict[str, Any]], dict[str, Any]]
) -> ChangeSet:
    """Change the same thing on several prospects as one action; `values` makes the columns from a row."""
    wanted = list(ids)
    with store.change(action) as change:
        _require_there(store, wanted)
        for prospect_id in wanted:
            new = values(change.row("prospects", prospect_id))
            if change.update("prospects", prospect_id, new):
                change.note(Kind.PROSPECT, prospect_id)
        change.facts["count"] = len(wanted)
        note_reached(store, change)
    return change.result


def require_name(prospect: Prospect) -> None:
    """InvalidInputError `nameless` without a company and without a person."""
    if not without_controls(prospect.display_name).strip():
        raise InvalidInputError("nameless")


def _require_there(store: Store, ids: Sequence[int]) -> None:
    for prospect_id in ids:
        if not store.db.execute("SELECT 1 FROM prospects WHERE id = ?", (prospect_id,)).fetchone():
            raise NotFoundError("prospect", id=prospect_id)


def _now(store: Store) -> str:
    return store.clock.now_utc().isoformat()
