"""The slowdown watch: what is named, when nothing is, and what pauses and absences do to it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest

from planner.domain.momentum.effort import WeekEffort
from planner.domain.momentum.reading import (
    EvidenceKind,
    GoalPull,
    PatternName,
    Reading,
    RowKind,
    Status,
    WaitingProposal,
    WeekContext,
)
from planner.domain.momentum.slowdown import Watch, readings, step

FIRST = date(2026, 1, 5)
GOOD = WeekEffort(FIRST, planned=3, kept=3, minutes_kept=180, touches=15, new_prospects=3, client_minutes=1500)
POOR = replace(GOOD, kept=0, minutes_kept=0, touches=1, new_prospects=0)
EMPTY = replace(GOOD, kept=0, minutes_kept=0, touches=0, new_prospects=0, client_minutes=0)
HOLIDAY = replace(EMPTY, planned=0, open_days=0)
PLANLESS = replace(POOR, planned=0)


def _weeks(*shapes: tuple[WeekEffort, int]) -> list[WeekEffort]:
    shapes_in_order = [shape for shape, count in shapes for _ in range(count)]
    return [replace(shape, monday=FIRST + timedelta(weeks=place)) for place, shape in enumerate(shapes_in_order)]


def _said(weeks: Sequence[WeekEffort], context: WeekContext | None = None, since: int = 0) -> list[Reading]:
    """What the watch says; the `context` stands from week `since` on, before it all is well."""
    found = []
    for place, week in enumerate(weeks):
        usual = WeekContext(next_block_on=week.sunday + timedelta(days=2))
        found.append((week, context if context is not None and place >= since else usual))
    return list(readings(found))


def _ahead(**fields: object) -> WeekContext:
    return replace(WeekContext(next_block_on=FIRST + timedelta(weeks=12)), **fields)  # type: ignore[arg-type]


def test_nothing_is_said_before_six_counted_weeks() -> None:
    said = _said(_weeks((GOOD, 3), (HOLIDAY, 2), (POOR, 3)))
    assert [each.status for each in said[:7]] == [Status.NOT_ENOUGH_DATA] * 7
    assert said[7].status is not Status.NOT_ENOUGH_DATA


def test_a_usual_year_is_steady() -> None:
    said = _said(_weeks((GOOD, 52)))
    assert {each.status for each in said[5:]} == {Status.STEADY}
    assert said[-1].usual_touches == pytest.approx(15)


def test_one_bad_week_warns_of_nothing() -> None:
    said = _said(_weeks((GOOD, 12), (POOR, 1), (GOOD, 4)))
    assert not any(each.is_alarm for each in said)


def test_a_series_that_ended_is_named_in_its_first_week() -> None:
    said = _said(_weeks((GOOD, 12), (PLANLESS, 2)), WeekContext(next_block_on=None), since=12)
    assert said[12].names == {PatternName.IGNORANT}
    nothing = said[12].patterns[0].evidence[-1]
    assert (nothing.kind, nothing.rows) == (EvidenceKind.NOTHING_AHEAD, RowKind.BLOCKS)


def test_missed_blocks_without_another_cause_are_ignorant() -> None:
    said = _said(_weeks((GOOD, 12), (POOR, 3)))
    assert said[14].names == {PatternName.IGNORANT}
    assert said[14].status is Status.STOPPED
    assert said[14].since == FIRST + timedelta(weeks=12)


def test_proposals_that_wait_are_the_cause_and_not_the_calendar() -> None:
    waiting = tuple(WaitingProposal(number, FIRST + timedelta(weeks=11)) for number in (4, 5, 6))
    said = _said(_weeks((GOOD, 12), (POOR, 3)), _ahead(waiting=waiting), since=12)
    assert said[14].names == {PatternName.INTENTIONAL}
    assert said[14].patterns[0].evidence[-1].ids == (4, 5, 6)


def test_much_work_without_a_goal_is_comfortable() -> None:
    busy = replace(POOR, client_minutes=2300)
    reached = _ahead(goal=GoalPull.REACHED, goal_id=9, goal_since=FIRST + timedelta(weeks=11))
    said = _said(_weeks((GOOD, 12), (busy, 4)), reached, since=12)
    assert said[15].names == {PatternName.COMFORTABLE}
    assert [each.kind for each in said[15].patterns[0].evidence[-2:]] == [
        EvidenceKind.CLIENT_MINUTES,
        EvidenceKind.NO_GOAL,
    ]


def test_a_pause_takes_its_weeks_out() -> None:
    with_pause = _said(_weeks((GOOD, 12), (HOLIDAY, 3), (GOOD, 3)))
    assert not any(each.is_alarm for each in with_pause)
    assert with_pause[-1].chance == pytest.approx(_said(_weeks((GOOD, 15)))[-1].chance, abs=0.01)


def test_when_everything_stops_the_owner_is_asked() -> None:
    said = _said(_weeks((GOOD, 12), (EMPTY, 5), (GOOD, 2)))
    assert {each.status for each in said[12:17]} == {Status.WERE_YOU_AWAY}
    assert not any(each.patterns for each in said)
    assert said[-1].status is Status.STEADY


def test_who_was_there_all_the_same_has_stopped() -> None:
    weeks = _weeks((GOOD, 12), (EMPTY, 3))
    said = _said(weeks, _ahead(was_here=True), since=12)
    assert [each.is_alarm for each in said[12:]] == [False, True, True]
    assert said[-1].status is Status.STOPPED


def test_where_no_client_work_is_logged_an_absence_is_asked_about_once() -> None:
    alone = replace(GOOD, client_minutes=0)
    said = _said(_weeks((alone, 12), (EMPTY, 5)))
    assert [each.status is Status.WERE_YOU_AWAY for each in said[12:]] == [True, False, False, False, False]
    assert said[16].names == {PatternName.IGNORANT}


def test_where_no_client_work_is_logged_a_series_that_ended_is_named_all_the_same() -> None:
    alone = replace(GOOD, client_minutes=0)
    said = _said(_weeks((alone, 12), (replace(EMPTY, planned=0), 1)), WeekContext(next_block_on=None), since=12)
    assert said[12].names == {PatternName.IGNORANT}


def test_bursts_are_asked_about_and_not_named() -> None:
    burst = (_weeks((GOOD, 6), (PLANLESS, 6), (GOOD, 6), (PLANLESS, 2)), WeekContext(next_block_on=None))
    said = _said(*burst, since=0)
    assert said[-1].status is Status.IS_THIS_YOUR_RHYTHM
    assert not said[-1].patterns


def test_a_warning_ends_when_effort_is_back() -> None:
    said = _said(_weeks((GOOD, 12), (POOR, 6), (GOOD, 4)))
    assert said[17].is_alarm
    assert said[-1].status is Status.STEADY


def test_the_state_can_be_carried_from_week_to_week() -> None:
    weeks = _weeks((GOOD, 12), (POOR, 3), (GOOD, 5))
    watch, said = Watch(), []
    for week in weeks:
        watch, reading = step(watch, week, WeekContext(next_block_on=week.sunday + timedelta(days=2)))
        said.append(reading)
    assert said == _said(weeks)
