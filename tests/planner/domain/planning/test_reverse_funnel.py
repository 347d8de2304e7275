"""The reverse funnel against figures worked out by hand, and plans against the calendar."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain import defaults
from planner.domain.planning.funnel import (
    Counted,
    Funnel,
    Step,
    burst_plan,
    contracts_for,
    rates_from,
    reverse_funnel,
    steady_plan,
)
from planner.errors import InvalidInputError

THURSDAY = date(2026, 11, 12)
USUAL = rates_from(Counted())


def test_usual_rates_lead_from_three_contracts_to_two_thousand_tries() -> None:
    assert reverse_funnel(3, USUAL) == Funnel(3, 10, 20, 200, 2000, 6000)


def test_money_is_turned_into_whole_contracts() -> None:
    assert contracts_for(1_000_000, 300_000) == 4
    assert contracts_for(900_000, 300_000) == 3


@pytest.mark.parametrize(
    ("money", "contract", "code"), [(0, 100, "plan_money"), (100, 0, "plan_contract"), (-1, 100, "plan_money")]
)
def test_amounts_are_above_zero(money: int, contract: int, code: str) -> None:
    with pytest.raises(InvalidInputError) as refused:
        contracts_for(money, contract)
    assert refused.value.code == code


@pytest.mark.parametrize("contracts", [0, defaults.MOST_CONTRACTS + 1])
def test_slips_of_the_keys_are_refused(contracts: int) -> None:
    with pytest.raises(InvalidInputError) as refused:
        reverse_funnel(contracts, USUAL)
    assert refused.value.code == "plan_contracts"


def test_own_rates_count_from_thirty_cases_and_one_success_on() -> None:
    rates = rates_from(Counted(attempts=60, conversations=30, meetings=0, proposals=29, signed=12, minutes=120))
    assert (rates.of(Step.CONVERSATION).share, rates.of(Step.CONVERSATION).is_own) == (0.5, True)
    assert (rates.of(Step.MEETING).share, rates.of(Step.MEETING).is_own) == (0.1, False)
    assert (rates.of(Step.SIGNED).share, rates.of(Step.SIGNED).observations) == (0.33, 29)
    assert (rates.tries_an_hour, rates.pace_is_own) == (30.0, True)


def test_more_proposals_than_meetings_are_no_rate_above_one() -> None:
    rates = rates_from(Counted(attempts=90, conversations=60, meetings=30, proposals=45, signed=15))
    assert rates.of(Step.PROPOSAL).share == 1.0
    assert not rates.pace_is_own


def test_work_is_spread_over_the_weeks_that_can_still_be_signed() -> None:
    funnel = reverse_funnel(1, USUAL)
    plan = steady_plan(funnel, today=THURSDAY, until=date(2027, 3, 31), block_minutes=60)
    assert plan.first == date(2026, 11, 16)
    assert plan.weeks == (date(2027, 3, 31) - plan.first).days // 7 - defaults.LAG_WEEKS == 13
    assert plan.minutes_a_week * plan.weeks >= funnel.minutes
    assert plan.signed_from == plan.first + timedelta(weeks=4)
    assert not plan.too_late


def test_plan_for_next_week_is_too_late_and_says_so() -> None:
    plan = steady_plan(reverse_funnel(1, USUAL), today=THURSDAY, until=date(2026, 11, 20), block_minutes=60)
    assert plan.too_late
    assert plan.weeks == defaults.LAG_WEEKS


def test_burst_ends_the_usual_lag_before_the_project() -> None:
    funnel = reverse_funnel(1, USUAL)
    plan = burst_plan(funnel, today=THURSDAY, project_ends=date(2027, 3, 31), weeks=4, block_minutes=90)
    ends = plan.first + timedelta(weeks=plan.weeks)
    assert plan.first.weekday() == 0
    assert timedelta(0) <= date(2027, 3, 31) - ends - timedelta(weeks=defaults.LAG_WEEKS) < timedelta(days=7)
    assert plan.is_heavy == (plan.minutes_a_week > defaults.HEAVY_WEEK_MINUTES)


def test_burst_for_a_project_that_ends_soon_begins_next_monday() -> None:
    plan = burst_plan(
        reverse_funnel(1, USUAL), today=THURSDAY, project_ends=date(2026, 12, 10), weeks=3, block_minutes=60
    )
    assert (plan.first, plan.too_late) == (date(2026, 11, 16), True)


def test_burst_of_a_year_is_refused() -> None:
    with pytest.raises(InvalidInputError) as refused:
        burst_plan(reverse_funnel(1, USUAL), today=THURSDAY, project_ends=THURSDAY, weeks=52, block_minutes=60)
    assert refused.value.code == "plan_weeks"


@given(contracts=st.integers(1, 500), more=st.integers(1, 50))
def test_more_contracts_never_take_less(contracts: int, more: int) -> None:
    small, large = reverse_funnel(contracts, USUAL), reverse_funnel(min(500, contracts + more), USUAL)
    assert small.attempts <= large.attempts
    assert small.minutes <= large.minutes
    assert small.contracts <= small.proposals <= small.meetings <= small.conversations <= small.attempts
