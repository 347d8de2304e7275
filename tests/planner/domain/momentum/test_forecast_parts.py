"""What the forecast is made of: rates, lags, jobs, effort, percentiles."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.momentum.forecast_basis import PastWeek
from planner.domain.momentum.forecast_effort import PlannedBlocks, plan_ahead, usual_tries
from planner.domain.momentum.forecast_jobs import USUAL_MINUTES, job_shape, left_of
from planner.domain.momentum.forecast_lags import USUAL_TO_PROPOSAL, USUAL_TO_SIGNED, lag, median_days
from planner.domain.momentum.forecast_rates import posterior
from planner.domain.momentum.forecast_spread import Moments
from planner.domain.planning.funnel import Step
from planner.domain.work.signed import SignedWork, SignedWorkId

MONDAY = date(2026, 11, 23)


def test_the_usual_rate_weighs_as_much_as_twenty_own_cases() -> None:
    assert posterior(Step.MEETING, 0, 0).share == pytest.approx(0.10)
    assert posterior(Step.MEETING, 20, 10).share == pytest.approx(0.30)
    assert posterior(Step.MEETING, 20, 10).own_cases == 20


def test_a_rate_is_known_better_with_more_cases_and_never_above_one() -> None:
    assert posterior(Step.SIGNED, 100, 33).cv2 < posterior(Step.SIGNED, 10, 3).cv2
    assert posterior(Step.PROPOSAL, 5, 50).share < 1.0


def test_the_usual_lag_is_four_to_thirteen_weeks_mostly_six() -> None:
    together = [0.0] * 14
    for first, one in enumerate(USUAL_TO_PROPOSAL):
        for then, other in enumerate(USUAL_TO_SIGNED):
            together[first + then] += one * other
    assert sum(together) == pytest.approx(1.0)
    assert [week for week, chance in enumerate(together) if chance > 0.0] == list(range(4, 14))
    assert together.index(max(together)) == 6


def test_own_lags_take_the_place_of_the_usual_one() -> None:
    few, many = lag(USUAL_TO_SIGNED, [70] * 3), lag(USUAL_TO_SIGNED, [70] * 30)
    assert few.mean < many.mean == pytest.approx(10.5)
    assert many.chances[2] == 0.0
    assert sum(few.chances) == pytest.approx(1.0)
    assert median_days(many, many) == 2 * 7 * 10.5
    assert median_days(lag(USUAL_TO_PROPOSAL, []), lag(USUAL_TO_SIGNED, [])) == 55


@given(days=st.lists(st.integers(-5, 400), max_size=40), weeks=st.floats(-1, 40))
def test_chances_of_a_lag_are_chances(days: list[int], weeks: float) -> None:
    found = lag(USUAL_TO_PROPOSAL, days)
    assert sum(found.by_week()) == pytest.approx(1.0)
    assert 0.0 <= found.until(weeks) <= found.until(weeks + 1.0) + 1e-9 <= 1.0 + 2e-9


def test_work_is_done_evenly_over_its_working_days() -> None:
    work = SignedWork(SignedWorkId(1), "", MONDAY, MONDAY, MONDAY + timedelta(days=11), 1000)
    left = [left_of(work, MONDAY + timedelta(days=day)) for day in (-7, 0, 2, 5, 7, 11, 12)]
    assert left == [1000, 1000, 800, 500, 500, 100, 0]


def test_own_jobs_outweigh_the_usual_one() -> None:
    works = [SignedWork(SignedWorkId(each), "", MONDAY, MONDAY, MONDAY + timedelta(days=11), 600) for each in range(9)]
    shape = job_shape(works)
    assert shape.minutes == pytest.approx((USUAL_MINUTES + 9 * 600) / 10)
    assert shape.alive[0] == 1.0
    assert shape.alive[3] == pytest.approx(0.1)
    assert list(shape.left) == sorted(shape.left, reverse=True)


def test_late_weeks_count_more_and_paused_ones_not_at_all() -> None:
    assert usual_tries([PastWeek(10)] * 13 + [PastWeek(0)] * 13) > 5.0
    assert usual_tries([PastWeek(0, open_share=0.0), PastWeek(8), PastWeek(8)]) == 8.0
    assert usual_tries([]) == 0.0


def test_booked_weeks_are_more_or_less_effort_and_those_beyond_are_usual() -> None:
    weeks = [PastWeek(10)] * 10
    always = PlannedBlocks(MONDAY - timedelta(weeks=52), None, 120)
    four = PlannedBlocks(MONDAY, MONDAY + timedelta(weeks=4, days=-1), 120)
    ended = PlannedBlocks(MONDAY - timedelta(weeks=52), MONDAY - timedelta(days=1), 120)
    thin = PlannedBlocks(four.first, four.last, 90)
    usual = [pytest.approx(1.0)]
    assert list(plan_ahead([always], weeks, MONDAY)) == usual * 27
    assert list(plan_ahead([always, four], weeks, MONDAY)) == [2.0] * 4 + usual * 23
    assert list(plan_ahead([always, four, four], weeks, MONDAY)) == [2.0] * 4 + usual * 23
    assert list(plan_ahead([ended, thin], weeks, MONDAY)) == [0.75] * 4 + usual * 23
    assert list(plan_ahead([ended], weeks, MONDAY)) == usual * 27
    skipped = PlannedBlocks(MONDAY + timedelta(days=8), MONDAY + timedelta(days=8), -30)
    assert list(plan_ahead([always, skipped], weeks, MONDAY)) == [*usual, 0.75, *usual * 25]
    assert list(plan_ahead([always, *[skipped] * 4], weeks, MONDAY)) == [*usual, 0.5, *usual * 25]


def test_in_the_middle_of_a_week_the_next_seven_days_lie_in_two() -> None:
    always = PlannedBlocks(MONDAY - timedelta(weeks=52), None, 120)
    more = PlannedBlocks(MONDAY + timedelta(weeks=1), MONDAY + timedelta(weeks=2, days=-1), 60)
    ahead = plan_ahead([always, more], [PastWeek(10)] * 10, MONDAY + timedelta(days=2))
    assert ahead[:3] == pytest.approx((1 + 0.5 * 2 / 7, 1 + 0.5 * 5 / 7, 1.0))


def test_a_block_is_worth_what_blocks_brought_and_a_week_without_says_nothing_of_it() -> None:
    late = PlannedBlocks(MONDAY - timedelta(weeks=10), None, 120)
    steady = [PastWeek(10)] * 30
    assert plan_ahead([late], steady, MONDAY)[0] == pytest.approx(1.0)
    paused = [PastWeek(0, open_share=0.0), *[PastWeek(10)] * 9]
    assert plan_ahead([late], paused, MONDAY)[0] == pytest.approx(1.0)
    assert plan_ahead([PlannedBlocks(MONDAY, None, 120)], steady, MONDAY) == ()
    assert plan_ahead([PlannedBlocks(MONDAY - timedelta(weeks=3), None, 120)], steady, MONDAY) == ()


@given(
    mean=st.floats(0, 1e5),
    spread=st.floats(0, 5),
    none=st.floats(0, 1),
    chances=st.tuples(st.floats(0.01, 0.99), st.floats(0.01, 0.99)),
)
def test_percentiles_rise_with_their_chance(
    mean: float, spread: float, none: float, chances: tuple[float, float]
) -> None:
    moments = Moments(mean, spread * mean**2, none)
    low, high = sorted(chances)
    assert 0.0 <= moments.percentile(low) <= moments.percentile(high)


def test_percentiles_are_those_of_an_exponential() -> None:
    found = [Moments(100.0, 10_000.0, 0.0).percentile(chance) for chance in (0.1, 0.5, 0.9)]
    assert found == pytest.approx([10.5, 69.3, 230.3], rel=0.07)
