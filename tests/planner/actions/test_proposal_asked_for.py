"""Whoever asks for a proposal has a draft waiting, with the touch and in one undo."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from planner.actions import proposals, prospects, touches
from planner.domain.proposals.proposal import ProposalState
from planner.domain.prospects.prospect import NextStep, NextStepKind, Prospect, ProspectId, State
from planner.domain.touches.touch import Channel, Touch, TouchId, TouchOutcome
from planner.storage.queries import proposals as queries
from planner.storage.queries.prospects import prospect
from planner.storage.store import Store
from tests.planner.actions.dumps import dump

TODAY = date(2026, 11, 12)
NOW = datetime(2026, 11, 12, 7, 40, tzinfo=UTC)
ASKED = Touch(TouchId(0), 1, NOW, Channel.PHONE, TouchOutcome.PROPOSAL_ASKED)


@pytest.fixture(autouse=True)
def someone(store: Store) -> None:
    step = NextStep(NextStepKind.CALL, "", TODAY)
    prospects.add_prospect(store, prospect=Prospect(ProspectId(0), "Duval", state=State.ACTIVE, next_step=step))


def test_a_draft_waits_and_the_step_is_to_send_it(store: Store) -> None:
    before = dump(store)
    change = touches.log_touch(store, touch=ASKED)
    (draft,) = queries.all_proposals(store)
    assert change.facts["draft"] == draft.id
    assert (draft.state, draft.prospect_id, draft.created_on) == (ProposalState.DRAFT, 1, TODAY)
    assert (draft.current.amount_cents, draft.current.sent_on, draft.current.valid_until) == (None, None, None)
    step = prospect(store, 1).next_step
    assert step is not None and step.kind is NextStepKind.PROPOSAL
    store.undo()
    assert dump(store) == before


def test_an_open_one_is_enough(store: Store) -> None:
    touches.log_touch(store, touch=ASKED)
    assert "draft" not in touches.log_touch(store, touch=ASKED).facts
    assert len(queries.all_proposals(store)) == 1
    proposals.close_proposal(store, proposal_id=1)
    assert touches.log_touch(store, touch=ASKED).facts["draft"] == 2


def test_what_was_asked_long_ago_is_only_counted(store: Store) -> None:
    touches.log_touch(store, touch=replace(ASKED, outcome=TouchOutcome.TALKED))
    touches.log_touch(store, touch=replace(ASKED, at=NOW - timedelta(days=9)))
    assert queries.all_proposals(store) == []


def test_whoever_is_let_go_at_once_gets_none(store: Store) -> None:
    touches.log_touch(store, touch=ASKED, into=State.LET_GO)
    assert queries.all_proposals(store) == []


@pytest.mark.parametrize("by", ["removing", "correcting"])
def test_an_untouched_draft_goes_with_the_touch_that_asked_for_it(store: Store, by: str) -> None:
    touch_id = TouchId(touches.log_touch(store, touch=ASKED).created or 0)
    before = dump(store)
    if by == "removing":
        touches.remove_touch(store, touch_id=touch_id)
    else:
        touches.edit_touch(store, touch=replace(ASKED, id=touch_id, outcome=TouchOutcome.TALKED))
    assert queries.all_proposals(store) == []
    store.undo()
    assert dump(store) == before


def test_a_draft_that_was_written_into_or_is_still_asked_for_stays(store: Store) -> None:
    first = touches.log_touch(store, touch=ASKED).created or 0
    again = touches.log_touch(store, touch=ASKED).created or 0
    touches.remove_touch(store, touch_id=first)
    assert len(queries.all_proposals(store)) == 1
    (draft,) = queries.all_proposals(store)
    proposals.edit_proposal(store, proposal=replace(draft, title="Chaufferie"))
    touches.remove_touch(store, touch_id=again)
    assert [each.title for each in queries.all_proposals(store)] == ["Chaufferie"]
