"""Proposals in their last days bring their prospects to the blocks of the week."""

from datetime import date, datetime, time, timedelta

import pytest

from planner.actions.blocks import add_series
from planner.actions.call_lists import set_call_list
from planner.actions.proposals import add_proposal, decline_proposal, extend_proposal
from planner.actions.prospects import add_prospect, set_next_step, trash_prospects
from planner.domain.blocks.editing import SeriesFields
from planner.domain.blocks.holidays import no_holidays
from planner.domain.blocks.purpose import Purpose
from planner.domain.proposals.proposal import Proposal, ProposalId, Version
from planner.domain.prospects.prospect import NextStep, NextStepKind, Prospect, ProspectId, State
from planner.storage.queries.blocks import occurrences_between
from planner.storage.queries.fillable import candidates, expiring_before, list_with_expiring
from planner.storage.store import Store

UNTIL = date(2026, 11, 16)  # the week of Thursday 12 November ends before it


def offer(store: Store, until: date | None, state: State = State.ACTIVE) -> int:
    step = NextStep(NextStepKind.CALL, "", date(2026, 12, 24)) if state is State.ACTIVE else None
    whose = add_prospect(store, prospect=Prospect(ProspectId(0), "Duval", state=state, next_step=step)).created or 0
    version = Version(1, 500_000, date(2026, 11, 1), until)
    add_proposal(store, proposal=Proposal(ProposalId(0), whose, versions=(version,)))
    return whose


def test_whoever_has_three_days_left_comes_whatever_their_step(store: Store) -> None:
    urgent = offer(store, UNTIL + timedelta(days=2))
    offer(store, UNTIL + timedelta(days=3))
    offer(store, None)
    offer(store, date(2026, 11, 11))  # it has expired
    (found,) = candidates(store, UNTIL)
    assert (found.prospect_id, found.proposal_expires_on) == (urgent, UNTIL + timedelta(days=2))
    assert found.next_on == date(2026, 12, 24)


def test_the_end_that_counts_is_that_of_the_last_word(store: Store) -> None:
    offer(store, UNTIL)
    extend_proposal(store, proposal_id=1, until=date(2026, 12, 15))
    assert candidates(store, UNTIL) == []
    store.undo()
    decline_proposal(store, proposal_id=1)
    assert candidates(store, UNTIL) == []


@pytest.mark.parametrize(
    ("state", "comes"),
    [(State.CLIENT, True), (State.NURTURE, True), (State.LET_GO, False), (State.DO_NOT_CONTACT, False)],
)
def test_nobody_is_called_who_is_not_to_be(store: Store, state: State, comes: bool) -> None:
    whose = offer(store, UNTIL, state)
    assert bool(expiring_before(store, UNTIL)) is comes
    trash_prospects(store, prospect_ids=[whose])
    assert expiring_before(store, UNTIL) == {}


def test_the_next_block_has_them_after_its_own_list(store: Store) -> None:
    first = offer(store, date(2026, 11, 17))
    second = offer(store, date(2026, 11, 16))
    offer(store, date(2026, 11, 18))  # four days from the block
    agreed = NextStep(NextStepKind.CALL, "", date(2026, 11, 20), agreed_on=date(2026, 11, 2))
    set_next_step(store, prospect_id=offer(store, date(2026, 11, 16)), step=agreed)
    listed = add_prospect(store, prospect=Prospect(ProspectId(0), "Brun")).created or 0
    slot = datetime(2026, 11, 14, 9)
    for purpose, expected in ((Purpose.CALLS, [listed, second, first]), (Purpose.PRACTICE, [listed])):
        fields = SeriesFields(purpose, frozenset({5}), time(9), 60, slot.date(), "Europe/Paris")
        series_id = add_series(store, fields=fields).created or 0
        set_call_list(store, series_id=series_id, slot=slot, prospect_ids=[listed])
        blocks = occurrences_between(store, slot.date(), slot.date() + timedelta(days=1), no_holidays)
        block = next(each for each in blocks if each.series.id == series_id)
        assert list_with_expiring(store, block) == expected
