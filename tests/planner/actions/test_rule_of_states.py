"""Editing, importing and erasing keep the rule: active is one next step, parted with is none, and nothing dangles."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from dumps import dump, index, rebuilt_index

from planner.actions import newsletter, prospects, pursuit, referrals, touches
from planner.actions.importing import apply_import
from planner.actions.standing import Moment, write_standing
from planner.changes import ChangeSet, Kind
from planner.clock import FrozenClock
from planner.domain.prospects.contact_points import phone
from planner.domain.prospects.draft import ProspectDraft
from planner.domain.prospects.lifecycle import is_in_rule
from planner.domain.prospects.matching import OnMatch, merge
from planner.domain.prospects.prospect import (
    NextStep,
    NextStepKind,
    Person,
    PersonId,
    Prospect,
    ProspectClass,
    ProspectId,
    State,
)
from planner.domain.prospects.pursuit import Newsletter, Verdict
from planner.domain.prospects.qualification import Answer, Criterion, Sheet
from planner.domain.referrals.source import Source
from planner.domain.touches.touch import Channel, Touch, TouchId, TouchOutcome
from planner.errors import BugError, InvalidInputError
from planner.exchange.importing import ImportPlan
from planner.storage.integrity import check_store
from planner.storage.queries.prospects import prospect
from planner.storage.queries.referrals import sources
from planner.storage.queries.touches import touches_of, turns_of
from planner.storage.store import Store

TODAY = date(2026, 11, 12)
STEP = NextStep(NextStepKind.EMAIL, "Envoyer le zèbre", date(2026, 11, 20))
PARTED = (State.LET_GO, State.DO_NOT_CONTACT)
LEA = Person(PersonId(0), "Léa Roche", contacts=(phone("04 65 71 20 38", "FR"),))
ALI = Person(PersonId(0), "Ali Khan")


def add(store: Store, state: State = State.TO_QUALIFY, step: NextStep | None = None, *people: Person) -> int:
    new = Prospect(ProspectId(0), "Cabinet Sorlane", state=state, next_step=step, persons=people)
    created = prospects.add_prospect(store, prospect=new).created
    assert created is not None
    return created


def bring_in(store: Store, *drafts: ProspectDraft) -> ChangeSet:
    plan = ImportPlan(to_add=list(drafts))
    return apply_import(store, plan=plan, progress=lambda *_: None, cancelled=lambda: False)


def is_whole(store: Store) -> bool:
    return check_store(store, lambda *_: None).is_whole


def refusal(act: Callable[[], object]) -> str:
    with pytest.raises(InvalidInputError) as caught:
        act()
    return caught.value.code


@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize("step", [STEP, None])
def test_whoever_is_added_has_what_their_state_needs(store: Store, state: State, step: NextStep | None) -> None:
    found = prospect(store, add(store, state, step))
    assert found.state is state
    assert is_in_rule(found)
    if step is not None and state not in PARTED:
        assert found.next_step == step
    if step is None:
        assert (found.next_step is not None) is (state in (State.ACTIVE, State.NURTURE))
    assert (found.pursuit.active_on == TODAY) is (state is State.ACTIVE)
    assert (found.pursuit.requalify_on is not None) is (state in (State.NURTURE, State.LET_GO))
    assert (found.pursuit.newsletter is Newsletter.NO) is (state is State.DO_NOT_CONTACT)
    assert turns_of(store, found.id) == [] and is_whole(store)


def test_an_import_gives_the_same_as_adding(store: Store) -> None:
    drafts = [
        ProspectDraft("Cabinet Sorlane", klass=klass, state=state, next_step=step)
        for state in (None, *State)
        for klass in (ProspectClass.NONE, ProspectClass.A, ProspectClass.OUT)
        for step in (STEP, None)
    ]
    for draft in drafts:
        prospects.add_prospect(store, prospect=draft.to_prospect(TODAY))
    bring_in(store, *drafts)
    for by_hand, imported in zip(range(1, len(drafts) + 1), range(len(drafts) + 1, 2 * len(drafts) + 1), strict=True):
        found = prospect(store, imported)
        assert replace(found, id=ProspectId(by_hand)) == prospect(store, by_hand)
        assert (found.pursuit.verdict is Verdict.LET_GO) is (found.klass is ProspectClass.OUT)
    assert index(store) == rebuilt_index(store)
    assert is_whole(store)


@pytest.mark.parametrize("after", State)
def test_editing_somebody_into_another_state(store: Store, after: State) -> None:
    others = [(before, step) for before in State if before is not after for step in (STEP, None)]
    for before, step in others:
        old = prospect(store, add(store, before))
        prospects.edit_prospect(store, prospect=replace(old, state=after, next_step=step, town="Lyon"))
        found = prospect(store, old.id)
        assert (found.state, found.town) == (after, "Lyon")
        assert is_in_rule(found)
        if after not in PARTED and step is not None:
            assert found.next_step == step
        assert [turn.kind.value for turn in turns_of(store, old.id)] == [after.value]
        store.undo()
        assert prospect(store, old.id) == old
        store.redo()
    assert is_whole(store)


@pytest.mark.parametrize("state", [each for each in State if each is not State.ACTIVE])
def test_a_step_is_edited_where_there_may_be_one(store: Store, state: State) -> None:
    prospect_id = add(store, state)
    for step in (STEP, None):
        prospects.edit_prospect(store, prospect=replace(prospect(store, prospect_id), next_step=step))
        assert prospect(store, prospect_id).next_step == (None if state in PARTED else step)
    assert turns_of(store, prospect_id) == []


def test_somebody_active_keeps_a_step(store: Store) -> None:
    prospect_id = add(store, State.ACTIVE, STEP)
    found = prospect(store, prospect_id)
    edited = replace(found, next_step=None, town="Lyon")
    assert refusal(lambda: prospects.edit_prospect(store, prospect=edited)) == "active_needs_step"
    assert refusal(lambda: prospects.set_next_step(store, prospect_id=prospect_id, step=None)) == "active_needs_step"
    assert prospect(store, prospect_id) == found
    other = replace(STEP, day=date(2026, 11, 30))
    prospects.set_next_step(store, prospect_id=prospect_id, step=other)
    assert prospect(store, prospect_id).next_step == other


def test_nothing_is_planned_for_a_day_that_is_over(store: Store) -> None:
    prospect_id = add(store, State.ACTIVE, STEP)
    past = replace(STEP, day=date(2026, 11, 11))
    assert refusal(lambda: prospects.set_next_step(store, prospect_id=prospect_id, step=past)) == "next_step_in_past"
    assert refusal(lambda: pursuit.pursue(store, prospect_ids=[prospect_id], step=past)) == "next_step_in_past"
    assert prospect(store, prospect_id).next_step == STEP
    late = add(store, State.ACTIVE, past)
    named = replace(past, text="Call once more")
    prospects.set_next_step(store, prospect_id=late, step=named)
    assert prospect(store, late).next_step == named


@pytest.mark.parametrize("state", PARTED)
def test_whoever_was_parted_with_gets_no_step(store: Store, state: State) -> None:
    prospect_id = add(store, state)
    assert refusal(lambda: prospects.set_next_step(store, prospect_id=prospect_id, step=STEP)) == "not_pursued"
    assert not prospects.set_next_step(store, prospect_id=prospect_id, step=None).undoable


def test_an_edit_leaves_the_pursuit_alone(store: Store) -> None:
    prospect_id = add(store, State.ACTIVE, STEP)
    before = prospect(store, prospect_id)
    changed = replace(before.pursuit, is_big_fish=True, active_on=None, newsletter=Newsletter.YES)
    prospects.edit_prospect(store, prospect=replace(before, town="Lyon", pursuit=changed))
    assert prospect(store, prospect_id) == replace(before, town="Lyon")


def test_a_move_that_would_break_the_rule_is_our_own_mistake(store: Store) -> None:
    before = prospect(store, add(store, State.ACTIVE, STEP))
    moment, broken = Moment(store), replace(before, next_step=None)
    with pytest.raises(BugError), store.change("broken") as change:
        write_standing(store, change, before, broken, moment)
    assert prospect(store, before.id) == before


@pytest.mark.parametrize("state", State)
def test_an_import_that_replaces_never_brings_back_who_asked_to_be_left_alone(store: Store, state: State) -> None:
    prospect_id = add(store, State.DO_NOT_CONTACT)
    existing = prospect(store, prospect_id)
    draft = ProspectDraft("Cabinet Sorlane", town="Lyon", state=state, next_step=STEP)
    fields = merge(existing, draft, OnMatch.REPLACE)
    plan = ImportPlan(to_change=[(existing.id, fields)])
    apply_import(store, plan=plan, progress=lambda *_: None, cancelled=lambda: False)
    assert prospect(store, prospect_id) == replace(existing, town="Lyon")


def test_an_import_that_replaces_the_state_brings_what_it_needs(store: Store) -> None:
    moves = [(before, after) for before in State for after in State if before is not after]
    changes = []
    for before, after in moves:
        existing = prospect(store, add(store, before))
        fields = merge(existing, ProspectDraft("Cabinet Sorlane", state=after), OnMatch.REPLACE)
        changes.append((existing.id, fields))
    apply_import(store, plan=ImportPlan(to_change=changes), progress=lambda *_: None, cancelled=lambda: False)
    for (before, after), (prospect_id, _) in zip(moves, changes, strict=True):
        assert prospect(store, prospect_id).state is (before if before is State.DO_NOT_CONTACT else after)
    assert is_whole(store)


def with_everything(store: Store) -> int:
    """Somebody to whom everything there is belongs."""
    prospect_id, other = add(store, State.TO_QUALIFY, None, LEA, ALI), add(store)
    léa = prospect(store, prospect_id).persons[0].id
    called = Touch(
        TouchId(0), prospect_id, store.clock.now_utc(), Channel.PHONE, TouchOutcome.TALKED, person_id=léa, minutes=6
    )
    touches.log_touch(store, touch=called)
    pursuit.qualify(store, prospect_id=prospect_id, sheet=Sheet({Criterion.NEED: Answer.YES}))
    source = referrals.save_source(store, source=Source(0, "Léa Roche", ProspectId(prospect_id))).created
    referrals.set_source(store, prospect_ids=[other], source_id=source)
    newsletter.log_newsletter(store, sent_on=TODAY, title="Automne", receiver_ids=[prospect_id, other])
    return prospect_id


def test_a_person_who_is_removed_leaves_the_touches(store: Store) -> None:
    prospect_id = with_everything(store)
    before = prospect(store, prospect_id)
    change = prospects.edit_prospect(store, prospect=replace(before, persons=before.persons[1:]))
    (left,) = touches_of(store, prospect_id)
    assert (left.person_id, left.minutes) == (None, 6)
    assert change.ids[Kind.TOUCH] == frozenset({prospect_id}), "the story on screen names them"
    assert prospect(store, prospect_id).pursuit.tally == before.pursuit.tally
    assert is_whole(store)
    store.undo()
    assert touches_of(store, prospect_id)[0].person_id == before.persons[0].id


@pytest.mark.parametrize(("days", "is_erased"), [(30, False), (31, True)])
def test_emptying_the_trash_takes_all_that_belongs_to_somebody(store: Store, days: int, is_erased: bool) -> None:
    prospect_id = with_everything(store)
    prospects.trash_prospects(store, prospect_ids=[prospect_id])
    before = dump(store)
    store.clock = FrozenClock(instant=store.clock.now_utc() + timedelta(days=days))
    change = prospects.empty_old_trash(store)
    after = dump(store)
    if not is_erased:
        assert after == before and not change.undoable
        return
    gone = {table for table in before if len(after[table]) < len(before[table])}
    assert gone == {
        "prospects",
        "persons",
        "contact_points",
        "touches",
        "turns",
        "sheets",
        "newsletter_receivers",
    }
    assert len(after["newsletters"]) == 1 and len(after["newsletter_receivers"]) == 1
    (source,) = sources(store)
    assert (source.name, source.prospect_id) == ("Léa Roche", None), "who sent the other one is still known"
    assert prospect(store, 2).pursuit.source_id == source.id
    assert {Kind.PROSPECT, Kind.TOUCH, Kind.SOURCE, Kind.NEWSLETTER} <= change.ids.keys()
    assert is_whole(store)
    assert index(store) == rebuilt_index(store)
    store.undo()
    assert dump(store) == before
