"""The answers of the wizard survive the settings, whatever stands there."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.planning.funnel import Counted, rates_from
from planner.domain.planning.wishes import PlanKind, Wishes, plan_for, wishes_from_text

ANSWERS = st.builds(
    Wishes,
    st.sampled_from(PlanKind),
    st.booleans(),
    st.integers(1, 10**9),
    st.integers(1, 10**9),
    st.integers(1, 500),
    st.dates(date(2026, 1, 1), date(2040, 1, 1)),
    st.integers(1, 12),
    st.sampled_from([15, 30, 60, 90]),
)
USUAL = rates_from(Counted())


@given(ANSWERS)
def test_answers_come_back_as_they_were(wishes: Wishes) -> None:
    assert wishes_from_text(wishes.to_text()) == wishes


@pytest.mark.parametrize("text", ["", "{", "[]", '{"kind": "steady"}', '{"kind": "other"}', "null", "7"])
def test_what_cannot_be_read_is_nothing(text: str) -> None:
    assert wishes_from_text(text) is None


def test_people_at_a_time_are_the_tries_of_the_lag_shared_by_the_stop_rule() -> None:
    wishes = Wishes(PlanKind.BURST, True, 1, 1, 1, date(2027, 6, 30), 6, 60)
    plan = plan_for(wishes, USUAL, date(2026, 11, 12))
    assert plan.funnel.attempts == 800  # 4 proposals, 8 meetings, 80 conversations
    assert plan.workload.people_at_a_time == 160  # 800 tries in 6 weeks, five tries each
