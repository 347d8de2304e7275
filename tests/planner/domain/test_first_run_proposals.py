"""What the first run proposes fits the answer and the day."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.first_run import (
    PROPOSED_CELLS,
    SLOTS,
    Cell,
    propose_goal,
    rhythm_fields,
    starts_short,
    weekly_minutes,
)
from planner.domain.goals.goal import Measure
from planner.domain.settings import Pattern

cells = st.sets(st.builds(Cell, st.integers(0, 4), st.integers(0, len(SLOTS) - 1)))


def test_the_proposal_is_two_mornings() -> None:
    assert weekly_minutes(PROPOSED_CELLS, short=False) == 180
    assert weekly_minutes(PROPOSED_CELLS, short=True) == 60


@pytest.mark.parametrize(
    ("pattern", "short"),
    [(Pattern.UNSURE, True), (Pattern.NONE, True), (Pattern.NO_SYSTEM, False), (Pattern.COMFORTABLE, False)],
)
def test_who_is_not_sure_starts_with_short_blocks(pattern: Pattern, short: bool) -> None:
    assert starts_short(pattern) is short


@given(cells, st.booleans())
def test_the_series_hold_exactly_the_cells(chosen: set[Cell], short: bool) -> None:
    now = datetime(2026, 11, 12, 8, 47)
    found = rhythm_fields(chosen, short=short, now=now, zone="Europe/Paris", holiday_calendar="FR", alarm_minutes=10)
    starts = {slot.start: index for index, slot in enumerate(SLOTS)}
    assert {Cell(day, starts[one.start]) for one in found for day in one.weekdays} == chosen
    assert len(found) == len({cell.slot for cell in chosen})
    assert sum(one.minutes * len(one.weekdays) for one in found) == weekly_minutes(chosen, short=short)


@given(cells, st.integers(0, 24 * 60 - 1))
def test_no_block_lies_in_the_past(chosen: set[Cell], minute: int) -> None:
    now = datetime(2026, 11, 12) + timedelta(minutes=minute)
    found = rhythm_fields(chosen, short=False, now=now, zone="Europe/Paris", holiday_calendar="", alarm_minutes=10)
    assert all(datetime.combine(one.first_day, one.start) > now for one in found)


def test_a_first_goal_is_kept_blocks_until_the_end_of_a_month() -> None:
    goal = propose_goal(Pattern.NO_SYSTEM, 2, date(2026, 9, 7))
    assert (goal.measure, goal.target, goal.ends_on) == (Measure.BLOCKS_KEPT, 14, date(2026, 11, 30))
    assert propose_goal(Pattern.NO_SYSTEM, 0, date(2026, 9, 7)).target >= 1


def test_who_waits_for_answers_adds_names() -> None:
    goal = propose_goal(Pattern.WAITING, 2, date(2026, 9, 7))
    assert (goal.measure, goal.target) == (Measure.PROSPECTS_ADDED, 20)


def test_times_of_day_do_not_overlap() -> None:
    ends = [datetime.combine(date.min, one.start) + timedelta(minutes=one.minutes) for one in SLOTS]
    starts = [datetime.combine(date.min, one.start) for one in SLOTS]
    assert all(end <= start for end, start in zip(ends, starts[1:], strict=False))
    assert SLOTS[0].start == time(8)
