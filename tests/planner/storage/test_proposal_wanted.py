"""For whom the next proposal probably is."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from planner.actions.proposals import add_proposal, remove_proposal
from planner.actions.prospects import add_prospect
from planner.actions.touches import log_touch
from planner.domain.proposals.proposal import ProposalState, Version
from planner.domain.prospects.prospect import NextStep, NextStepKind, Prospect, ProspectId, State
from planner.domain.touches.touch import Channel, Touch, TouchId, TouchOutcome
from planner.storage.queries.proposal_wanted import proposal_wanted_by
from planner.storage.queries.proposals import all_proposals, fresh
from planner.storage.store import Store

TODAY = date(2026, 11, 12)


def know(store: Store, state: State) -> int:
    step = NextStep(NextStepKind.CALL, "", TODAY) if state is State.ACTIVE else None
    new = Prospect(ProspectId(0), f"Régie {state.value}", state=state, next_step=step)
    return add_prospect(store, prospect=new).created or 0


def talk(store: Store, who: int, outcome: TouchOutcome, days_ago: int) -> None:
    at = store.clock.now_utc() - timedelta(days=days_ago)
    log_touch(store, touch=Touch(TouchId(0), who, at, Channel.PHONE, outcome))


@pytest.fixture
def everybody(store: Store) -> dict[State, int]:
    """One of each state, whom one talked with: those that are last in the order were the last to be called."""
    found = {state: know(store, state) for state in (State.CLIENT, State.NURTURE, State.TO_QUALIFY, State.ACTIVE)}
    return found | {state: know(store, state) for state in (State.LET_GO, State.DO_NOT_CONTACT)}


def test_active_ones_come_before_the_others_and_nobody_let_go(store: Store, everybody: dict[State, int]) -> None:
    order = (State.ACTIVE, State.TO_QUALIFY, State.NURTURE, State.CLIENT)
    assert proposal_wanted_by(store, TODAY, 9) == [everybody[state] for state in order]
    assert proposal_wanted_by(store, TODAY, 2) == [everybody[state] for state in order[:2]]


def test_who_was_called_last_comes_first_among_their_like(store: Store) -> None:
    first, second = know(store, State.ACTIVE), know(store, State.ACTIVE)
    for who, days_ago in ((first, 2), (second, 9)):
        talk(store, who, TouchOutcome.NO_ANSWER, days_ago)
    assert proposal_wanted_by(store, TODAY, 5) == [first, second]
    talk(store, second, TouchOutcome.NO_ANSWER, 1)
    assert proposal_wanted_by(store, TODAY, 5) == [second, first]


def test_who_asked_comes_first_until_it_is_written(store: Store, everybody: dict[State, int]) -> None:
    client = everybody[State.CLIENT]
    talk(store, everybody[State.ACTIVE], TouchOutcome.NO_ANSWER, 1)
    talk(store, client, TouchOutcome.PROPOSAL_ASKED, 9)
    remove_proposal(store, proposal_id=int(all_proposals(store)[0].id))  # the draft that came with it
    assert proposal_wanted_by(store, TODAY, 1) == [client]
    written = replace(fresh(store, client, TODAY), versions=(Version(amount_cents=80_000),))
    add_proposal(store, proposal=written)
    assert proposal_wanted_by(store, TODAY, 1) == [everybody[State.ACTIVE]]


def test_a_waiting_draft_counts_as_asked(store: Store, everybody: dict[State, int]) -> None:
    add_proposal(store, proposal=fresh(store, everybody[State.NURTURE], TODAY, ProposalState.DRAFT))
    assert proposal_wanted_by(store, TODAY, 1) == [everybody[State.NURTURE]]
    remove_proposal(store, proposal_id=int(all_proposals(store)[0].id))
    assert proposal_wanted_by(store, TODAY, 1) == [everybody[State.ACTIVE]]
