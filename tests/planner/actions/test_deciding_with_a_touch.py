"""A decision that is taken with a touch is one action with it."""

from datetime import date

import pytest

from planner.actions.prospects import add_prospect
from planner.actions.touches import log_touch
from planner.domain.prospects.prospect import NextStep, NextStepKind, Prospect, ProspectId, State
from planner.domain.touches.touch import Channel, Touch, TouchId, TouchOutcome
from planner.storage.queries.prospects import prospect
from planner.storage.queries.touches import touches_of, turns_of
from planner.storage.store import Store


def somebody(store: Store) -> int:
    """Somebody active."""
    step = NextStep(NextStepKind.CALL, "", date(2026, 11, 12))
    new = Prospect(ProspectId(0), company="Garage Pontrambel", state=State.ACTIVE, next_step=step)
    created = add_prospect(store, prospect=new).created
    assert created is not None
    return created


def touch(store: Store, prospect_id: int, outcome: TouchOutcome) -> Touch:
    """A call just now."""
    return Touch(TouchId(0), prospect_id, store.clock.now_utc(), Channel.PHONE, outcome)


@pytest.mark.parametrize("into", [State.LET_GO, State.NURTURE])
@pytest.mark.parametrize("outcome", [TouchOutcome.NO_ANSWER, TouchOutcome.NOT_INTERESTED])
def test_one_undo_takes_touch_and_decision_back(store: Store, outcome: TouchOutcome, into: State) -> None:
    prospect_id = somebody(store)
    before, told = prospect(store, prospect_id), turns_of(store, prospect_id)
    log_touch(store, touch=touch(store, prospect_id, outcome), into=into)
    assert prospect(store, prospect_id).state is into
    assert len(turns_of(store, prospect_id)) == len(told) + 1
    store.undo()
    assert prospect(store, prospect_id) == before
    assert touches_of(store, prospect_id) == []


def test_who_asks_to_be_left_alone_is(store: Store) -> None:
    prospect_id = somebody(store)
    log_touch(store, touch=touch(store, prospect_id, TouchOutcome.DO_NOT_CONTACT), into=State.NURTURE)
    assert prospect(store, prospect_id).state is State.DO_NOT_CONTACT
