"""Cadences: which are sound, and on which days their steps fall."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.followup.cadence import (
    BUILT_IN,
    Cadence,
    CadenceProblem,
    CadenceStep,
    Direction,
    after_step,
    beginning,
    due_days,
    in_order,
    planned,
    problem,
)
from planner.domain.prospects.prospect import NextStepKind

CALL, DECIDE = NextStepKind.CALL, NextStepKind.DECIDE
THURSDAY = date(2026, 11, 12)
ARMISTICE = date(2026, 11, 11)


def no_holiday(day: date) -> bool:
    return day == date.min


def cadence(*days: int, direction: Direction = Direction.FORWARD) -> Cadence:
    kinds = [*[CALL] * (len(days) - 1), DECIDE]
    return Cadence(0, "Fair", direction, tuple(CadenceStep(day, kind) for day, kind in zip(days, kinds, strict=True)))


@pytest.mark.parametrize("built_in", BUILT_IN)
def test_built_in_cadences_are_sound_and_known_by_their_code(built_in: Cadence) -> None:
    assert problem(built_in) is None
    assert built_in.built_in is not None


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (Cadence(0, "  ", Direction.FORWARD, cadence(0, 5).steps), CadenceProblem.NAMELESS),
        (cadence(0), CadenceProblem.TOO_FEW_STEPS),
        (cadence(*range(13)), CadenceProblem.TOO_MANY_STEPS),
        (Cadence(0, "x", Direction.FORWARD, (CadenceStep(0, CALL), CadenceStep(3, CALL))), CadenceProblem.NO_DECISION),
        (
            Cadence(0, "x", Direction.FORWARD, (CadenceStep(0, DECIDE), CadenceStep(3, DECIDE))),
            CadenceProblem.DECISION_TOO_EARLY,
        ),
        (cadence(-1, 5), CadenceProblem.OUT_OF_RANGE),
        (cadence(0, 731), CadenceProblem.OUT_OF_RANGE),
        (cadence(5, 3), CadenceProblem.NOT_IN_ORDER),
        (cadence(3, 3), CadenceProblem.NOT_IN_ORDER),
        (cadence(3, 5, direction=Direction.BACKWARD), CadenceProblem.NOT_IN_ORDER),
    ],
)
def test_an_unsound_cadence_is_named(wrong: Cadence, code: CadenceProblem) -> None:
    assert problem(wrong) is code


def test_forward_steps_move_on_to_the_next_working_day() -> None:
    days = due_days(cadence(0, 2, 3, 7), THURSDAY, no_holiday)
    assert days == (THURSDAY, date(2026, 11, 16), date(2026, 11, 17), date(2026, 11, 19))


def test_backward_steps_move_to_the_working_day_before() -> None:
    days = due_days(cadence(4, 3, 0, direction=Direction.BACKWARD), date(2026, 11, 15), lambda day: day == ARMISTICE)
    assert days == (date(2026, 11, 10), date(2026, 11, 12), date(2026, 11, 13))


@given(
    st.lists(st.integers(0, 200), min_size=2, max_size=8, unique=True),
    st.sampled_from(Direction),
    st.dates(date(2026, 1, 1), date(2027, 12, 31)),
)
def test_steps_fall_on_working_days_one_after_the_other(days: list[int], direction: Direction, anchor: date) -> None:
    found = due_days(cadence(*sorted(days, reverse=direction is Direction.BACKWARD), direction=direction), anchor, _may)
    assert list(found) == sorted(set(found))
    assert all(day.weekday() < 5 and not _may(day) for day in found)
    if direction is Direction.BACKWARD:
        assert found[-1] <= anchor


def _may(day: date) -> bool:
    return day.month == 5 and day.day in (1, 8)


def test_a_forward_cadence_begins_today_at_the_earliest() -> None:
    first = beginning(cadence(0, 5), THURSDAY - timedelta(days=30), THURSDAY, no_holiday)
    assert first is not None
    assert (first.place, first.day) == (0, THURSDAY)


def test_a_backward_cadence_skips_what_is_past() -> None:
    first = beginning(cadence(30, 10, 1, direction=Direction.BACKWARD), date(2026, 11, 30), THURSDAY, no_holiday)
    assert first is not None
    assert (first.place, first.day) == (1, date(2026, 11, 20))


def test_a_backward_cadence_from_a_day_that_is_over_does_not_begin() -> None:
    assert beginning(cadence(9, 1, direction=Direction.BACKWARD), THURSDAY, THURSDAY, no_holiday) is None


def test_being_late_keeps_the_days_between_two_contacts() -> None:
    late = after_step(cadence(0, 7, 14), THURSDAY - timedelta(days=6), 0, THURSDAY, no_holiday)
    assert late is not None
    assert (late.place, late.day) == (1, date(2026, 11, 19))


def test_being_early_leaves_the_planned_day() -> None:
    early = after_step(cadence(0, 7, 14), THURSDAY, 1, THURSDAY, no_holiday)
    assert early is not None
    assert early.day == THURSDAY + timedelta(days=14)


def test_backward_what_is_no_longer_in_time_is_skipped_but_not_the_decision() -> None:
    back = cadence(30, 10, 4, 1, direction=Direction.BACKWARD)
    later = after_step(back, date(2026, 11, 17), 0, THURSDAY, no_holiday)
    assert later is not None
    assert (later.place, later.day) == (2, date(2026, 11, 13))
    overdue = after_step(back, date(2026, 11, 10), 0, THURSDAY, no_holiday)
    assert overdue is not None
    assert (overdue.step.kind, overdue.day) == (DECIDE, date(2026, 11, 13))


def test_nothing_follows_the_decision() -> None:
    assert after_step(cadence(0, 7), THURSDAY, 1, THURSDAY, no_holiday) is None


def test_steps_are_put_in_the_order_they_happen() -> None:
    steps = (CadenceStep(5, DECIDE), CadenceStep(9, CALL), CadenceStep(5, CALL))
    assert [step.offset_days for step in in_order(steps, Direction.BACKWARD)] == [9, 5, 5]
    assert in_order(steps, Direction.BACKWARD)[-1].kind is DECIDE
    assert [step.offset_days for step in in_order(steps, Direction.FORWARD)] == [5, 5, 9]


def test_what_is_planned_is_what_happens_when_each_step_is_done_on_its_day() -> None:
    on_time = planned(cadence(0, 4, 7), THURSDAY, THURSDAY, no_holiday)
    assert tuple(step.day for step in on_time) == due_days(cadence(0, 4, 7), THURSDAY, no_holiday)
    late = planned(cadence(0, 4, 7), THURSDAY - timedelta(days=28), THURSDAY, no_holiday)
    assert [step.day for step in late] == [THURSDAY, date(2026, 11, 16), date(2026, 11, 19)]
    back = planned(cadence(30, 10, 1, direction=Direction.BACKWARD), date(2026, 11, 30), THURSDAY, no_holiday)
    assert [step.place for step in back] == [1, 2]
    assert planned(cadence(9, 1, direction=Direction.BACKWARD), THURSDAY, THURSDAY, no_holiday) == ()
