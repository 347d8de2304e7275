"""A new person and the first contact with them are one action."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from planner.actions.first_touch import log_first_touch
from planner.changes import Kind
from planner.domain.prospects.prospect import NextStep, NextStepKind, Person, PersonId, Prospect, ProspectId, State
from planner.domain.touches.touch import Channel, Touch, TouchId, TouchOutcome
from planner.errors import InvalidInputError
from planner.storage.counts import wrong_counts
from planner.storage.queries import touches as log
from planner.storage.queries.prospects import prospect
from planner.storage.store import Store

TODAY = date(2026, 11, 12)
STEP = NextStep(NextStepKind.CALL, "", date(2026, 11, 20))
NEW = Prospect(ProspectId(0), "Garage Pontrambel", persons=(Person(PersonId(0), "Karim Essaoui"),))


def touch(store: Store, outcome: TouchOutcome = TouchOutcome.NO_ANSWER) -> Touch:
    return Touch(TouchId(0), 0, store.clock.now_utc(), Channel.PHONE, outcome)


def count(store: Store, table: str) -> int:
    return int(store.db.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


def test_person_and_contact_are_there_and_counted(store: Store) -> None:
    change = log_first_touch(store, prospect=NEW, touch=touch(store), next_step=STEP)
    (prospect_id,) = change.ids[Kind.PROSPECT]
    found = prospect(store, prospect_id)
    (logged,) = log.touches_of(store, prospect_id)
    assert (found.state, found.next_step, found.pursuit.tally.attempts) == (State.ACTIVE, STEP, 1)
    assert (logged.id, logged.person_id) == (change.created, found.persons[0].id)
    assert change.facts["name"] == found.display_name
    assert list(wrong_counts(store)) == []


def test_one_undo_takes_both_away_and_one_redo_brings_both_back(store: Store) -> None:
    log_first_touch(store, prospect=NEW, touch=touch(store))
    tables = ("prospects", "persons", "touches", "turns")
    before = [count(store, table) for table in tables]
    store.undo()
    assert [count(store, table) for table in tables] == [0, 0, 0, 0]
    store.redo()
    assert [count(store, table) for table in tables] == before


def test_without_a_step_the_proposed_one_is_taken(store: Store) -> None:
    change = log_first_touch(store, prospect=NEW, touch=touch(store))
    (prospect_id,) = change.ids[Kind.PROSPECT]
    step = prospect(store, prospect_id).next_step
    assert step is not None
    assert step.day > TODAY


def test_first_answer_may_be_the_last_one(store: Store) -> None:
    change = log_first_touch(store, prospect=NEW, touch=touch(store, TouchOutcome.WRONG_FIT))
    (prospect_id,) = change.ids[Kind.PROSPECT]
    assert prospect(store, prospect_id).state is State.LET_GO


def test_whatever_is_refused_leaves_nobody_behind(store: Store) -> None:
    late = replace(touch(store), at=store.clock.now_utc() + timedelta(days=3))
    past = NextStep(NextStepKind.CALL, "", TODAY - timedelta(days=1))
    nobody = Prospect(ProspectId(0))
    with pytest.raises(InvalidInputError, match="nameless"):
        log_first_touch(store, prospect=nobody, touch=touch(store))
    with pytest.raises(InvalidInputError, match="touch_in_future"):
        log_first_touch(store, prospect=NEW, touch=late)
    with pytest.raises(InvalidInputError, match="next_step_in_past"):
        log_first_touch(store, prospect=NEW, touch=touch(store), next_step=past)
    assert count(store, "prospects") == 0
