"""Weekly effort: pauses and holidays are removed, not counted as nothing done; and the plain rule beside the watch."""

from dataclasses import replace
from datetime import date, timedelta

from planner.domain.blocks.pauses import Pause, PauseId
from planner.domain.momentum.effort import DayEffort, PlannedBlock, WeekEffort, WeekKind, weekly_effort
from planner.domain.momentum.plain_rule import plain_rule
from planner.domain.momentum.reading import Status

MONDAY = date(2026, 5, 4)


def test_effort_is_summed_by_week() -> None:
    blocks = [PlannedBlock(MONDAY, 60, 60), PlannedBlock(MONDAY + timedelta(days=2), 60, 0)]
    days = [DayEffort(MONDAY, 5, 1, 120), DayEffort(MONDAY + timedelta(days=6), 2), DayEffort(date(2026, 5, 11), 9)]
    first, second = weekly_effort(MONDAY, date(2026, 5, 12), blocks=blocks, days=days)
    assert first == WeekEffort(MONDAY, 2, 1, 60, 7, 1, 120)
    assert second.touches == 9


def test_blocks_missed_on_days_off_were_not_to_take_place() -> None:
    blocks = [PlannedBlock(MONDAY + timedelta(days=day), 60, kept) for day, kept in ((1, 0), (2, 0), (3, 60), (4, 0))]
    pause = Pause(PauseId(1), MONDAY + timedelta(days=2), MONDAY + timedelta(days=3))
    (week,) = weekly_effort(
        MONDAY, MONDAY, blocks=blocks, days=[], pauses=[pause], holidays=[MONDAY + timedelta(days=4)]
    )
    assert (week.planned, week.kept, week.open_days) == (2, 1, 2)
    assert week.kind is WeekKind.PARTLY


def test_a_week_in_a_pause_counts_as_paused() -> None:
    pause = Pause(PauseId(1), MONDAY, MONDAY + timedelta(days=6))
    (week,) = weekly_effort(MONDAY, MONDAY, blocks=[], days=[], pauses=[pause])
    assert week.kind is WeekKind.PAUSED


def _history(*minutes: int) -> list[WeekEffort]:
    return [WeekEffort(MONDAY + timedelta(weeks=place), minutes_kept=each) for place, each in enumerate(minutes)]


def test_the_plain_rule_compares_two_weeks_with_the_median_of_eight() -> None:
    assert plain_rule(_history(*[120] * 5)) is Status.NOT_ENOUGH_DATA
    assert plain_rule(_history(*[120] * 8, 80, 80)) is Status.STEADY
    assert plain_rule(_history(*[120] * 8, 60, 60)) is Status.SLOWING
    assert plain_rule(_history(*[120] * 8, 30, 30)) is Status.STOPPED


def test_the_plain_rule_leaves_paused_weeks_out() -> None:
    weeks = _history(*[120] * 8, 0, 0)
    assert plain_rule([*weeks[:8], *(replace(week, open_days=0) for week in weeks[8:])]) is Status.STEADY
