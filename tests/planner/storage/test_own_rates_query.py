"""What the log of the last year says about the steps of the funnel."""

from datetime import UTC, date, datetime, time, timedelta

from planner.actions.blocks import add_series, mark_block
from planner.actions.proposals import add_proposal, decline_proposal, renegotiate_proposal, sign_proposal
from planner.actions.prospects import add_prospect
from planner.actions.pursuit import win
from planner.actions.touches import log_touch
from planner.domain.blocks.attendance import Outcome
from planner.domain.blocks.editing import SeriesFields
from planner.domain.blocks.purpose import Purpose
from planner.domain.planning.funnel import Counted
from planner.domain.proposals.proposal import Proposal, ProposalId, Version
from planner.domain.prospects.prospect import Prospect, ProspectId
from planner.domain.touches.touch import Channel, Touch, TouchId, TouchOutcome
from planner.storage.queries.own_rates import counted_results
from planner.storage.store import Store

TODAY = date(2026, 11, 12)
NOW = datetime(2026, 11, 12, 7, 0, tzinfo=UTC)


def somebody(store: Store) -> int:
    added = add_prospect(store, prospect=Prospect(ProspectId(0), "Régie Belvauze"))
    assert added.created is not None
    return added.created


def log(store: Store, who: int, outcome: TouchOutcome, days_ago: int = 1, *, incoming: bool = False) -> None:
    at = NOW - timedelta(days=days_ago)
    log_touch(store, touch=Touch(TouchId(0), who, at, Channel.PHONE, outcome, incoming=incoming))


def test_each_outcome_counts_in_every_step_it_reached(store: Store) -> None:
    who = somebody(store)
    for outcome in (
        TouchOutcome.NO_ANSWER,
        TouchOutcome.GATEKEEPER,
        TouchOutcome.TALKED,
        TouchOutcome.MEETING_BOOKED,
        TouchOutcome.PROPOSAL_ASKED,
    ):
        log(store, who, outcome)
    assert counted_results(store, TODAY) == Counted(attempts=5, conversations=3, meetings=1, proposals=1)


def test_what_came_from_the_prospect_is_no_try(store: Store) -> None:
    log(store, somebody(store), TouchOutcome.TALKED, incoming=True)
    assert counted_results(store, TODAY) == Counted()


def test_what_is_older_than_a_year_does_not_count(store: Store) -> None:
    log(store, somebody(store), TouchOutcome.NO_ANSWER, days_ago=366)
    assert counted_results(store, TODAY).attempts == 0


def test_new_clients_are_signed_work_and_kept_blocks_are_time(store: Store) -> None:
    who = somebody(store)
    log(store, who, TouchOutcome.NO_ANSWER, days_ago=8)
    win(store, prospect_ids=[who])
    fields = SeriesFields(Purpose.CALLS, frozenset({1}), time(9), 90, date(2026, 11, 2), "Europe/Paris")
    series_id = add_series(store, fields=fields).created or 0
    mark_block(store, series_id=series_id, slot=datetime(2026, 11, 3, 9), outcome=Outcome.KEPT)
    mark_block(store, series_id=series_id, slot=datetime(2026, 11, 10, 9), outcome=Outcome.SHORTENED, minutes=20)
    assert counted_results(store, TODAY) == Counted(attempts=1, signed=1, minutes=20)
    log(store, who, TouchOutcome.NO_ANSWER, days_ago=9)
    assert counted_results(store, TODAY).minutes == 110


def offer(store: Store, who: int, sent_on: date) -> int:
    version = Version(1, 500_000, sent_on, sent_on + timedelta(days=30))
    made = add_proposal(store, proposal=Proposal(ProposalId(0), who, versions=(version,)))
    assert made.created is not None
    return made.created


def test_a_proposal_is_counted_once_with_its_wish_its_versions_and_its_client(store: Store) -> None:
    who = somebody(store)
    log(store, who, TouchOutcome.PROPOSAL_ASKED)
    assert counted_results(store, TODAY).proposals == 1  # a draft waits, and nothing went out
    proposal_id = offer(store, who, date(2026, 10, 1))
    renegotiate_proposal(store, proposal_id=proposal_id, version=Version())
    sign_proposal(store, proposal_id=proposal_id, on=TODAY)
    assert counted_results(store, TODAY) == Counted(attempts=1, conversations=1, proposals=1, signed=1)


def test_proposals_count_where_they_went_out_and_were_signed(store: Store) -> None:
    old, new = offer(store, somebody(store), date(2025, 11, 1)), offer(store, somebody(store), date(2026, 11, 1))
    assert counted_results(store, TODAY) == Counted(proposals=1)
    sign_proposal(store, proposal_id=old, on=date(2026, 1, 10))
    decline_proposal(store, proposal_id=new)
    win(store, prospect_ids=[somebody(store)])
    assert counted_results(store, TODAY) == Counted(proposals=1, signed=2)


def test_time_for_lists_and_reviews_is_not_time_for_tries(store: Store) -> None:
    log(store, somebody(store), TouchOutcome.NO_ANSWER, days_ago=8)
    for purpose in (Purpose.WEEKLY_REVIEW, Purpose.LIST_BUILDING, Purpose.FOLLOW_UPS):
        fields = SeriesFields(purpose, frozenset({1}), time(9), 40, date(2026, 11, 2), "Europe/Paris")
        series_id = add_series(store, fields=fields).created or 0
        mark_block(store, series_id=series_id, slot=datetime(2026, 11, 10, 9), outcome=Outcome.KEPT)
    assert counted_results(store, TODAY).minutes == 40
