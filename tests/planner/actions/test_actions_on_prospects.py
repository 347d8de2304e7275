"""What each action on prospects does, what it says it did, and what it refuses."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from planner.actions import lists, prospects
from planner.actions.names import ActionName
from planner.actions.opening import open_store
from planner.changes import ChangeSet, Kind
from planner.clock import Clock, FrozenClock
from planner.domain.prospects.contact_points import email, phone
from planner.domain.prospects.list_query import ListFilter, ListName
from planner.domain.prospects.prospect import (
    NextStep,
    NextStepKind,
    Person,
    PersonId,
    Prospect,
    ProspectId,
    Role,
    State,
)
from planner.errors import InvalidInputError, NotFoundError
from planner.storage.queries.lists import saved_lists
from planner.storage.queries.prospects import list_counts, match_pairs, prospect
from planner.storage.store import Store

NOBODY = ProspectId(0)
JEANNE = Person(PersonId(0), "Jeanne Lefèvre", Role.DECISION_MAKER, "gérante", (phone("04 65 71 20 38", "FR"),))
PAUL = Person(PersonId(0), "Paul Duval", contacts=(email("paul@duval.example"), phone("06 12 34 56 78", "FR")))


def add(store: Store, company: str = "Menuiserie Duval", **values: Any) -> int:
    created = prospects.add_prospect(store, prospect=Prospect(NOBODY, company, **values)).created
    assert created is not None
    return created


def test_added_prospect_reads_as_it_was_given(store: Store) -> None:
    step = NextStep(NextStepKind.CALL, "Rappeler", date(2026, 11, 20), None, date(2026, 11, 10))
    given = Prospect(
        NOBODY, "Menuiserie Duval", "Lyon", "salon", "note", ("bois",), persons=(JEANNE, PAUL), next_step=step
    )
    change = prospects.add_prospect(store, prospect=given)
    assert change.action == ActionName.ADD_PROSPECT
    assert change.created is not None
    assert change.ids == {Kind.PROSPECT: frozenset({change.created})}
    found = prospect(store, change.created)
    assert found.created_on == date(2026, 11, 12)
    without_ids = tuple(replace(person, id=PersonId(0)) for person in found.persons)
    assert replace(found, id=NOBODY, persons=without_ids, created_on=date.min) == given


@pytest.mark.parametrize("nameless", [Prospect(NOBODY), Prospect(NOBODY, "  "), Prospect(NOBODY, town="Lyon")])
def test_prospect_without_any_name_is_refused(store: Store, nameless: Prospect) -> None:
    with pytest.raises(InvalidInputError) as caught:
        prospects.add_prospect(store, prospect=nameless)
    assert caught.value.code == "nameless"
    assert store.undo_change is None


def test_edit_keeps_the_ids_of_persons_who_stay(store: Store) -> None:
    prospect_id = add(store, persons=(JEANNE, PAUL))
    jeanne, paul = prospect(store, prospect_id).persons
    edited = replace(prospect(store, prospect_id), persons=(replace(paul, name="Paul D."), jeanne))
    change = prospects.edit_prospect(store, prospect=edited)
    assert change.ids == {Kind.PROSPECT: frozenset({prospect_id})}
    assert [person.id for person in prospect(store, prospect_id).persons] == [paul.id, jeanne.id]
    assert prospect(store, prospect_id).persons[0].contacts == PAUL.contacts


def test_edit_removes_a_person_with_their_contact_points(store: Store) -> None:
    prospect_id = add(store, persons=(JEANNE, PAUL))
    jeanne, _ = prospect(store, prospect_id).persons
    prospects.edit_prospect(store, prospect=replace(prospect(store, prospect_id), persons=(jeanne,)))
    assert prospect(store, prospect_id).persons == (jeanne,)
    assert store.db.execute("SELECT count(*) FROM contact_points").fetchone()[0] == 1


def test_saving_without_an_edit_leaves_nothing_to_undo(store: Store) -> None:
    prospect_id = add(store, persons=(JEANNE,))
    assert not prospects.edit_prospect(store, prospect=prospect(store, prospect_id)).undoable
    undone = store.undo_change
    assert undone is not None and undone.action == ActionName.ADD_PROSPECT


@pytest.mark.parametrize(
    "act",
    [
        lambda store: prospects.edit_prospect(store, prospect=Prospect(ProspectId(9), "Duval")),
        lambda store: prospects.set_next_step(store, prospect_id=9, step=None),
        lambda store: prospects.set_state(store, prospect_ids=[1, 9], state=State.CLIENT),
        lambda store: prospects.trash_prospects(store, prospect_ids=[1, 9]),
    ],
)
def test_prospect_that_is_gone_is_said_to_be_gone(store: Store, act: Any) -> None:
    add(store)
    with pytest.raises(NotFoundError):
        act(store)
    assert prospect(store, 1).state is State.TO_QUALIFY
    assert prospect(store, 1).trashed_on is None


def test_next_step_is_set_and_taken_away(store: Store) -> None:
    prospect_id = add(store)
    step = NextStep(NextStepKind.EMAIL, "Envoyer le devis", date(2026, 11, 13))
    change = prospects.set_next_step(store, prospect_id=prospect_id, step=step)
    assert change.ids == {Kind.PROSPECT: frozenset({prospect_id})}
    assert prospect(store, prospect_id).next_step == step
    prospects.set_next_step(store, prospect_id=prospect_id, step=None)
    assert prospect(store, prospect_id).next_step is None


def test_state_of_several_is_one_action(store: Store) -> None:
    ids = [add(store, f"Duval {number}") for number in range(3)]
    change = prospects.set_state(store, prospect_ids=ids, state=State.ACTIVE)
    assert change.ids == {Kind.PROSPECT: frozenset(ids), Kind.TOUCH: frozenset(ids)}
    assert change.facts["count"] == 3
    assert all(prospect(store, each).next_step is not None for each in ids)
    store.undo()
    assert {prospect(store, each).state for each in ids} == {State.TO_QUALIFY}


def test_tag_is_put_on_those_without_it_and_taken_off(store: Store) -> None:
    first, second = add(store, "Duval", tags=("bois",)), add(store, "Lefèvre")
    change = prospects.add_tag(store, prospect_ids=[first, second], tag=" bois ")
    assert change.ids == {Kind.PROSPECT: frozenset({second})}
    assert prospect(store, second).tags == ("bois",)
    prospects.remove_tag(store, prospect_ids=[first, second], tag="bois")
    assert prospect(store, first).tags == prospect(store, second).tags == ()


@pytest.mark.parametrize("blank", ["", "  ", "|", " || "])
def test_blank_tag_is_refused(store: Store, blank: str) -> None:
    prospect_id = add(store)
    with pytest.raises(InvalidInputError):
        prospects.add_tag(store, prospect_ids=[prospect_id], tag=blank)


def test_trash_and_back(store: Store) -> None:
    prospect_id = add(store)
    prospects.trash_prospects(store, prospect_ids=[prospect_id])
    assert prospect(store, prospect_id).trashed_on == date(2026, 11, 12)
    counts = list_counts(store, date(2026, 11, 12))
    assert (counts[ListName.ALL], counts[ListName.TRASH]) == (0, 1)
    prospects.restore_prospects(store, prospect_ids=[prospect_id])
    assert prospect(store, prospect_id).trashed_on is None


def test_what_lay_in_the_trash_for_over_30_days_goes_at_the_next_start(store: Store) -> None:
    old, fresh = add(store, "Vieux", persons=(JEANNE,)), add(store, "Frais", persons=(PAUL,))
    prospects.trash_prospects(store, prospect_ids=[old])
    store.clock = FrozenClock(instant=store.clock.now_utc() + timedelta(days=25))
    prospects.trash_prospects(store, prospect_ids=[fresh])
    store.close()
    later = open_store(store.folder, FrozenClock(instant=store.clock.now_utc() + timedelta(days=6)))
    remaining = [row[0] for row in later.db.execute("SELECT company FROM prospects")]
    persons = [row[0] for row in later.db.execute("SELECT name FROM persons")]
    history = later.undo_change
    later.close()
    assert (remaining, persons, history) == (["Frais"], ["Paul Duval"], None)


def test_a_day_tried_out_costs_nothing_in_the_trash(store: Store) -> None:
    prospect_id = prospects.add_prospect(store, prospect=Prospect(ProspectId(0), "Regie Duval")).created or 0
    prospects.trash_prospects(store, prospect_ids=[prospect_id])
    store.close()
    for clock, left in ((Clock(date(2099, 1, 1)), 1), (FrozenClock(instant=datetime(2099, 1, 1, tzinfo=UTC)), 0)):
        later = open_store(store.folder, clock)
        assert list_counts(later, date(2099, 1, 1))[ListName.TRASH] == left
        later.close()


def test_trashed_prospect_is_no_match_for_an_import(store: Store) -> None:
    kept, gone = add(store, persons=(JEANNE,)), add(store, "Autre", persons=(JEANNE,))
    prospects.trash_prospects(store, prospect_ids=[kept])
    assert [each for _, each in match_pairs(store)] == [gone] * 2


def test_saved_list_is_kept_replaced_and_forgotten(store: Store) -> None:
    wanted = ListFilter(ListName.ACTIVE, "bois", ("lyon", "a|b"), town="Lyon")
    change = lists.save_list(store, name=" Bois à Lyon ", wanted=wanted)
    assert change.ids == {Kind.SAVED_LIST: frozenset({change.created})}
    assert [(each.name, each.wanted) for each in saved_lists(store)] == [("Bois à Lyon", wanted)]
    again = lists.save_list(store, name="Bois à Lyon", wanted=ListFilter())
    assert again.created == change.created
    assert [each.wanted for each in saved_lists(store)] == [ListFilter()]
    lists.remove_list(store, list_id=saved_lists(store)[0].id)
    assert saved_lists(store) == []


def test_list_needs_a_name_and_must_be_there(store: Store) -> None:
    with pytest.raises(InvalidInputError):
        lists.save_list(store, name="  ", wanted=ListFilter())
    with pytest.raises(NotFoundError):
        lists.remove_list(store, list_id=1)


def test_undo_names_what_it_takes_back(store: Store) -> None:
    add(store)
    prospects.set_state(store, prospect_ids=[1], state=State.CLIENT)
    taken_back = store.undo()
    assert isinstance(taken_back, ChangeSet)
    assert taken_back.action == ActionName.SET_STATE
    again = store.redo_change
    assert again is not None and again.action == ActionName.SET_STATE
    add(store, "Nouveau")
    assert store.redo_change is None
    assert store.redo() is None
