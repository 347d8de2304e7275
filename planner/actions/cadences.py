"""Cadences: keeping the owner's own ones, and running one with a prospect."""

from dataclasses import replace
from datetime import date

from planner.actions.names import ActionName
from planner.actions.standing import Moment, write_standing
from planner.changes import ChangeSet, Kind
from planner.domain.followup.cadence import BuiltIn, Cadence, beginning, problem
from planner.domain.followup.running_cadence import as_next_step, ended, started
from planner.domain.prospects import lifecycle
from planner.domain.prospects.prospect import Prospect, State
from planner.errors import InvalidInputError, NotFoundError
from planner.storage.cadence_rows import cadence_to_row
from planner.storage.journal import Change
from planner.storage.queries import cadences as queries
from planner.storage.queries.prospects import prospect as read_prospect
from planner.storage.store import Store


def save_cadence(store: Store, *, cadence: Cadence) -> ChangeSet:
    """Keep a cadence of the owner's, a new one when its id is 0; those with whom it runs go on with it as it was.

    Facts: `name`. InvalidInputError with a code of `CadenceProblem`, or `cadence_name_taken`; NotFoundError `cadence`.
    """
    wrong = problem(cadence)
    if wrong is not None:
        raise InvalidInputError(wrong.value, name=cadence.name)
    _require_own_name(store, cadence)
    with store.change(ActionName.SAVE_CADENCE) as change:
        row = cadence_to_row(cadence)
        if cadence.id:
            _require_own(store, cadence.id)
        if cadence.id and not queries.runs_with(store, cadence.id):
            change.update("cadences", cadence.id, row)
            change.created = cadence.id
        else:
            if cadence.id:
                _put_away(store, change, cadence.id)
            change.created = change.insert("cadences", {**row, "removed_at": ""})
        change.note(Kind.CADENCE, change.created)
        change.facts["name"] = row["name"]
    return change.result


def remove_cadence(store: Store, *, cadence_id: int) -> ChangeSet:
    """Take one of the owner's cadences away; those with whom it runs go on to its end. NotFoundError `cadence`."""
    found = _require_own(store, cadence_id)
    with store.change(ActionName.REMOVE_CADENCE) as change:
        _put_away(store, change, cadence_id)
        change.note(Kind.CADENCE, cadence_id)
        change.facts["name"] = found.name
    return change.result


def start_cadence(store: Store, *, prospect_id: int, cadence: Cadence, anchor: date) -> ChangeSet:
    """Run a cadence with a prospect, who becomes active; another one that ran ends.

    `cadence` is a stored one or a built-in one, which may carry words for its steps. Facts: `name`, `next_on` (the
    day of the first step), `state_before`. InvalidInputError `cadence_not_for_state` for clients, those to be left
    alone and those in the trash, `cadence_days_past` when the date is over; NotFoundError `prospect`, `cadence`.
    """
    before = read_prospect(store, prospect_id)
    moment = Moment(store)
    if before.trashed_on is not None or before.state in (State.CLIENT, State.DO_NOT_CONTACT):
        raise InvalidInputError("cadence_not_for_state", name=before.display_name, state=before.state.value)
    first = beginning(cadence, anchor, moment.today, moment.is_holiday)
    if first is None:
        raise InvalidInputError("cadence_days_past", day=anchor)
    with store.change(ActionName.START_CADENCE) as change:
        kept = _kept(store, change, cadence)
        active = lifecycle.activated(before, as_next_step(first, before), moment.today, moment.now)
        after = replace(active, pursuit=started(active.pursuit, kept, anchor, first.place))
        write_standing(store, change, before, after, moment, "cadence")
        change.facts.update(name=before.display_name, next_on=first.day, state_before=before.state)
    return change.result


def stop_cadence(store: Store, *, prospect_id: int) -> ChangeSet:
    """End the cadence that runs with a prospect; the next step stays. InvalidInputError `no_cadence_runs`."""
    before: Prospect = read_prospect(store, prospect_id)
    if before.pursuit.cadence_id is None:
        raise InvalidInputError("no_cadence_runs", name=before.display_name)
    with store.change(ActionName.STOP_CADENCE) as change:
        write_standing(store, change, before, replace(before, pursuit=ended(before.pursuit)), Moment(store))
        change.facts["name"] = before.display_name
    return change.result


def _kept(store: Store, change: Change, cadence: Cadence) -> Cadence:
    """The cadence as it is stored; a built-in one is stored when it is first started."""
    if cadence.id:
        return queries.cadence(store, cadence.id)
    if cadence.built_in is None:
        raise NotFoundError("cadence", id=0)
    existing = queries.stored_as(store, cadence)
    if existing is not None:
        return existing
    row = cadence_to_row(cadence)
    cadence_id = change.insert("cadences", {**row, "removed_at": ""})
    change.note(Kind.CADENCE, cadence_id)
    return queries.cadence(store, cadence_id)


def _put_away(store: Store, change: Change, cadence_id: int) -> None:
    change.update("cadences", cadence_id, {"removed_at": store.clock.now_utc().isoformat()})


def _require_own(store: Store, cadence_id: int) -> Cadence:
    for each in queries.own_cadences(store):
        if each.id == cadence_id:
            return each
    raise NotFoundError("cadence", id=cadence_id)


def _require_own_name(store: Store, cadence: Cadence) -> None:
    name = " ".join(cadence.name.split()).casefold()
    others = {each.name.casefold() for each in queries.own_cadences(store) if each.id != cadence.id}
    if name in others or name in set(BuiltIn):
        raise InvalidInputError("cadence_name_taken", name=cadence.name)
