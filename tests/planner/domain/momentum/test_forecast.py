"""The forecast over some simulated lives: what must hold in each of them (the shares are in tests/slow)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from planner.domain.momentum.forecast import DRY_MINUTES, WEEKS_AHEAD, Forecast, Plan
from planner.domain.momentum.forecast_basis import Known, PastWeek
from planner.domain.momentum.forecast_jobs import job_shape
from planner.domain.momentum.forecast_model import foresee
from planner.domain.proposals.proposal import Proposal, ProposalId, ProposalState, Version
from planner.domain.work.signed import SignedWork, SignedWorkId
from tests.simulator.forecast_cases import looks
from tests.simulator.forecast_scoring import score
from tests.simulator.work_ahead import Ledger, ledger
from tests.simulator.writing import write_life

TODAY = date(2026, 11, 23)
LIVES = range(20)
STOOD = 65


@pytest.fixture(scope="module")
def seen() -> list[tuple[Ledger, Known, Forecast]]:
    written = [ledger(write_life(seed)) for seed in LIVES]
    found = [(each, each.known(each.life.monday(STOOD))) for each in written if each.life.weeks > STOOD]
    return [(each, known, foresee(known)) for each, known in found]


def _work(number: int, minutes: int = 3000, *, weeks_ago: int = 0, weeks: int = 8) -> SignedWork:
    first = TODAY - timedelta(weeks=weeks_ago)
    last = first + timedelta(weeks=weeks, days=-3)
    return SignedWork(SignedWorkId(number), "", first - timedelta(days=7), first, last, minutes)


def _with_jobs(*works: SignedWork, capacity: int = 1800) -> Known:
    return Known(TODAY, works=works, capacity_minutes=capacity)


def _sent(number: int, days_ago: int, minutes: int | None = 3000) -> Proposal:
    sent = TODAY - timedelta(days=days_ago)
    version = Version(sent_on=sent, valid_until=sent + timedelta(days=30), minutes=minutes)
    return Proposal(ProposalId(number), number, versions=(version,))


def test_each_range_is_in_order_and_each_plan_has_its_weeks(seen: list[tuple[Ledger, Known, Forecast]]) -> None:
    assert len(seen) >= 15
    for _, _, forecast in seen:
        assert [each.plan for each in forecast.plans] == [Plan.KEEP, Plan.HALF, Plan.STOP]
        for plan in forecast.plans:
            assert len(plan.weeks) == WEEKS_AHEAD
            assert all(0.0 <= week.low <= week.middle <= week.high for week in plan.weeks)


def test_less_effort_never_brings_more_work(seen: list[tuple[Ledger, Known, Forecast]]) -> None:
    for _, _, forecast in seen:
        for stop, half, keep in zip(*(forecast.of(plan).weeks for plan in reversed(Plan)), strict=True):
            assert stop.low <= half.low <= keep.low
            assert stop.middle <= half.middle <= keep.middle
            assert stop.high <= half.high <= keep.high


def test_more_signed_work_never_lowers_the_weeks_in_which_it_is_done(
    seen: list[tuple[Ledger, Known, Forecast]],
) -> None:
    for _, known, forecast in seen:
        more = replace(_work(9999, round(job_shape(known.works).minutes), weeks=26), signed_on=known.today)
        moved = replace(more, starts_on=known.today, ends_on=known.today + timedelta(weeks=26))
        raised = foresee(replace(known, works=(*known.works, moved)))
        for before, after in zip(forecast.plans, raised.plans, strict=True):
            for old, new in list(zip(before.weeks, after.weeks, strict=True))[:16]:
                assert new.low >= old.low
                assert new.middle >= old.middle
                assert new.high >= old.high


def test_two_looks_on_one_day_see_the_same(seen: list[tuple[Ledger, Known, Forecast]]) -> None:
    for _, known, forecast in seen[:3]:
        assert foresee(known) == forecast


def test_nothing_of_what_came_later_is_known() -> None:
    written = ledger(write_life(1))
    today = written.life.monday(STOOD)
    known = written.known(today)
    assert len(known.weeks) == STOOD
    assert max(work.signed_on for work in known.works) < today
    assert all(each.answered_on is None or each.answered_on < today for each in known.proposals)
    assert all(on < today for on in known.first_contacts.values())


def test_some_lives_are_foretold_better_than_by_their_last_weeks() -> None:
    found = score(looks(LIVES))
    losses = found.losses[13]
    assert losses.gain(losses.last_weeks) >= 0.1
    assert losses.gain(losses.last_week) >= 0.1
    assert all(0.65 <= found.covered[weeks].part <= 0.95 for weeks in (4, 13, 26))


def test_without_anything_known_nothing_is_foretold() -> None:
    forecast = foresee(Known(TODAY))
    assert forecast.too_little
    assert forecast.needed is None
    assert forecast.own_cases == 0
    assert all(week.high == 0.0 for plan in forecast.plans for week in plan.weeks)


def test_three_signed_jobs_are_enough_with_or_without_a_proposal() -> None:
    two, third = (_work(1), _work(2)), _sent(3, 40)
    signed = replace(third, state=ProposalState.SIGNED, answered_on=TODAY - timedelta(days=10))
    assert foresee(_with_jobs(*two)).too_little
    enough = foresee(replace(_with_jobs(*two), proposals=(signed,)))
    assert not enough.too_little
    assert enough.own_cases == 3


def test_work_without_any_effort_runs_dry_when_its_last_day_comes() -> None:
    jobs = [_work(number, weeks_ago=4, weeks=8) for number in (1, 2, 3)]
    forecast = foresee(_with_jobs(*jobs, capacity=6000))
    stop = forecast.of(Plan.STOP)
    assert forecast.ahead == 4500
    assert stop.weeks[0].middle == 4500 * 3 / 4
    assert stop.dry_on == stop.dry_from == stop.dry_until == TODAY + timedelta(weeks=3)
    assert stop.weeks[3].middle < DRY_MINUTES


def test_no_more_is_done_than_the_weeks_hold() -> None:
    jobs = [_work(number, 6000, weeks=2) for number in (1, 2, 3)]
    weeks = foresee(_with_jobs(*jobs, capacity=1800)).of(Plan.STOP).weeks
    assert [week.middle for week in weeks[:3]] == [16200.0, 14400.0, 12600.0]


def test_proposals_that_are_out_are_hoped_for_and_only_their_chance_is_foretold() -> None:
    jobs = [_work(number, weeks_ago=30, weeks=8) for number in (1, 2, 3)]
    known = replace(_with_jobs(*jobs), proposals=(_sent(1, 10, 6000),))
    forecast = foresee(known)
    assert 4000 < max(forecast.hoped) < 6000
    stop = forecast.of(Plan.STOP).weeks
    assert max(week.high for week in stop) > 0.0
    assert max(week.middle for week in stop) < max(forecast.hoped)
    assert foresee(replace(known, proposals=())).hoped == (0.0,) * WEEKS_AHEAD


def test_what_is_under_way_goes_on_when_effort_stops() -> None:
    jobs = tuple(_work(number, weeks_ago=30, weeks=8) for number in (1, 2, 3))
    idle = Known(TODAY, works=jobs, weeks=(PastWeek(10, 5, 0),) * 8)
    busy = replace(idle, weeks=(PastWeek(10, 5, 3),) * 8)
    assert foresee(idle).of(Plan.STOP).weeks[8].high == 0.0
    assert foresee(busy).of(Plan.STOP).weeks[8].high > 0.0
    assert foresee(busy).of(Plan.STOP).weeks[25].middle < foresee(busy).of(Plan.KEEP).weeks[25].middle


def test_a_known_pause_takes_its_weeks_out_of_the_plan() -> None:
    jobs = tuple(_work(number, weeks_ago=30, weeks=8) for number in (1, 2, 3))
    known = Known(TODAY, works=jobs, weeks=(PastWeek(20, 8, 3),) * 20)
    away = replace(known, open_ahead=(0.0,) * 8)
    assert foresee(away).of(Plan.KEEP).weeks[16].middle < foresee(known).of(Plan.KEEP).weeks[16].middle


@pytest.mark.parametrize("weekday", range(7))
def test_the_first_week_is_the_one_of_the_day(weekday: int) -> None:
    today = TODAY + timedelta(days=weekday)
    forecast = foresee(replace(_with_jobs(_work(1), _work(2), _work(3)), today=today))
    assert forecast.first_monday == TODAY
    assert forecast.sunday(0) == TODAY + timedelta(days=6)
    assert forecast.of(Plan.STOP).weeks[0].middle == 9000 * 35 / 40


def test_those_needed_grow_with_the_weeks_to_fill() -> None:
    jobs = _work(1), _work(2), _work(3)
    little, much = (foresee(_with_jobs(*jobs, capacity=minutes)).needed for minutes in (900, 1800))
    assert little is not None
    assert much is not None
    assert little < much
    assert foresee(_with_jobs(*jobs, capacity=0)).needed is None
