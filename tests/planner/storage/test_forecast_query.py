"""The forecast from what is stored."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from planner.actions.blocks import add_series, remove_series, skip_block
from planner.actions.pauses import add_pause
from planner.actions.proposals import add_proposal, sign_proposal
from planner.actions.prospects import add_prospect
from planner.actions.touches import log_touch
from planner.actions.work import add_signed_work
from planner.domain.blocks.editing import SeriesFields
from planner.domain.blocks.purpose import Purpose
from planner.domain.momentum.forecast import Plan
from planner.domain.planning.funnel import Step
from planner.domain.proposals.proposal import Proposal, ProposalId, Version
from planner.domain.prospects.prospect import Prospect, ProspectId
from planner.domain.touches.touch import Channel, Touch, TouchId, TouchOutcome
from planner.domain.work.signed import SignedWork, SignedWorkId
from planner.storage.queries.forecast import forecast
from planner.storage.store import Store

TODAY = date(2026, 11, 12)  # a Thursday
MONDAY = date(2026, 11, 9)
ZONE = "Europe/Paris"


def somebody(store: Store) -> int:
    added = add_prospect(store, prospect=Prospect(ProspectId(0), "Régie Belvauze"))
    assert added.created is not None
    return added.created


def log(store: Store, who: int, on: date, outcome: TouchOutcome = TouchOutcome.TALKED) -> None:
    at = datetime.combine(on, time(7), UTC)
    log_touch(store, touch=Touch(TouchId(0), who, at, Channel.PHONE, outcome))


def job(store: Store, *, weeks_ago: int = 0, minutes: int = 3000) -> None:
    first = MONDAY - timedelta(weeks=weeks_ago)
    last = first + timedelta(weeks=8, days=-3)
    work = SignedWork(SignedWorkId(0), "Roof", first - timedelta(days=7), first, last, minutes)
    add_signed_work(store, work=work)


def sold(store: Store, who: int, sent: date, signed: date) -> None:
    made = Proposal(ProposalId(0), who, versions=(Version(amount_cents=400_000, sent_on=sent, minutes=3000),))
    added = add_proposal(store, proposal=made)
    assert added.created is not None
    sign_proposal(store, proposal_id=added.created, on=signed)


def test_an_empty_store_is_told_nothing(store: Store) -> None:
    found = forecast(store, TODAY)
    assert found.too_little
    assert found.ahead == 0.0
    assert found.first_monday == MONDAY
    assert [basis.own_cases for basis in found.rests_on] == [0, 0, 0, 0]


def test_own_cases_are_counted_where_they_are_logged(store: Store) -> None:
    for number in range(3):
        who = somebody(store)
        contact = TODAY - timedelta(days=100 + number)
        for outcome in (TouchOutcome.NO_ANSWER, TouchOutcome.MEETING_BOOKED):
            log(store, who, contact, outcome)
        sold(store, who, contact + timedelta(days=20), contact + timedelta(days=40))
    found = forecast(store, TODAY)
    assert not found.too_little
    assert (found.own_cases, found.own_lags) == (3, 3)
    cases = {basis.step: basis.own_cases for basis in found.rests_on}
    assert cases == {Step.CONVERSATION: 6, Step.MEETING: 3, Step.PROPOSAL: 3, Step.SIGNED: 3}


def test_a_contact_of_long_ago_tells_no_lag(store: Store) -> None:
    who = somebody(store)
    log(store, who, TODAY - timedelta(days=400))
    sold(store, who, TODAY - timedelta(days=60), TODAY - timedelta(days=40))
    assert forecast(store, TODAY).own_lags == 0


def test_a_large_proposal_is_hoped_for_as_more_work_than_a_small_one(store: Store) -> None:
    work = SignedWork(SignedWorkId(0), "Roof", TODAY, MONDAY, MONDAY, 600, amount_cents=100_000)  # 100 an hour
    add_signed_work(store, work=work)
    hoped: list[float] = []
    for cents in (100_000, 400_000):
        made = Proposal(ProposalId(0), somebody(store), versions=(Version(amount_cents=cents, sent_on=TODAY),))
        before = sum(hoped)
        add_proposal(store, proposal=made)
        hoped.append(max(forecast(store, TODAY).hoped) - before)
    assert hoped[1] == pytest.approx(4 * hoped[0])
    assert hoped[0] < 600


def test_signed_work_is_ahead_and_runs_out(store: Store) -> None:
    for _ in range(3):
        job(store)
    found = forecast(store, TODAY)
    assert found.ahead == 9000 * 37 / 40
    stop = found.of(Plan.STOP)
    assert stop.weeks[7].high == 0.0
    assert stop.dry_on == MONDAY + timedelta(weeks=7)


@pytest.mark.parametrize("days_ago", [1, 7])
def test_the_latest_week_ends_yesterday(store: Store, days_ago: int) -> None:
    for weeks_ago in (20, 24, 28):
        job(store, weeks_ago=weeks_ago)
    who = somebody(store)
    log(store, who, TODAY - timedelta(days=70))
    quiet = forecast(store, TODAY).of(Plan.STOP).weeks[6].high
    for _ in range(4):
        log(store, who, TODAY - timedelta(days=days_ago), TouchOutcome.MEETING_BOOKED)
    met = forecast(store, TODAY).of(Plan.STOP).weeks[6].high
    assert met > quiet


def test_what_is_logged_today_waits_until_tomorrow(store: Store) -> None:
    who = somebody(store)
    log(store, who, TODAY - timedelta(days=70))
    before = forecast(store, TODAY)
    log(store, who, TODAY, TouchOutcome.MEETING_BOOKED)
    assert forecast(store, TODAY) == before
    assert forecast(store, TODAY + timedelta(days=1)).rests_on != before.rests_on


def test_a_pause_to_come_and_more_blocks_change_the_plan(store: Store) -> None:
    for weeks_ago in (20, 24, 28):
        job(store, weeks_ago=weeks_ago)
    who = somebody(store)
    for week in range(1, 20):
        for _ in range(10):
            log(store, who, TODAY - timedelta(weeks=week), TouchOutcome.MEETING_BOOKED)
    _series(store, MONDAY - timedelta(weeks=30), {1})
    usual = forecast(store, TODAY)
    more = add_series(store, fields=_fields(MONDAY, {2, 3}, count=8)).created
    booked = forecast(store, TODAY)
    for plan, is_more in ((Plan.KEEP, True), (Plan.HALF, True), (Plan.STOP, False)):
        before, after = usual.of(plan).weeks[12].high, booked.of(plan).weeks[12].high
        assert (after > before) if is_more else (after == before)
    assert more is not None
    after_first = datetime.combine(MONDAY + timedelta(days=3), time(9))
    remove_series(store, series_id=more, from_slot=after_first)
    ended = forecast(store, TODAY)
    store.undo()
    for days in (9, 10):
        skip_block(store, series_id=more, slot=datetime.combine(MONDAY + timedelta(days=days), time(9)))
    fewer = forecast(store, TODAY).of(Plan.KEEP).weeks[12].high
    assert usual.of(Plan.KEEP).weeks[12].high < fewer < booked.of(Plan.KEEP).weeks[12].high
    remove_series(store, series_id=more, from_slot=after_first)
    assert forecast(store, TODAY) == ended, "dates that were skipped went with the rest of their series"
    store.undo()
    add_pause(store, starts_on=MONDAY + timedelta(weeks=1), ends_on=MONDAY + timedelta(weeks=20))
    assert forecast(store, TODAY).of(Plan.KEEP).weeks[12].high < fewer


def _series(store: Store, first: date, weekdays: set[int]) -> None:
    add_series(store, fields=_fields(first, weekdays))


def _fields(first: date, weekdays: set[int], count: int | None = None) -> SeriesFields:
    return SeriesFields(Purpose.CALLS, frozenset(weekdays), time(9), 60, first, ZONE, count=count)
