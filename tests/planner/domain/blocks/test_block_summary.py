"""Kept of planned, dots, minutes."""

from datetime import date, datetime, timedelta

from planner.domain.blocks.attendance import Outcome
from planner.domain.blocks.holidays import no_holidays
from planner.domain.blocks.occurrences import Occurrence, OccurrenceState, occurrences
from planner.domain.blocks.purpose import Purpose
from planner.domain.blocks.summary import adherence_by_purpose, week_summary
from tests.planner.block_samples import make_series, mark, move, skip

MONDAY = date(2026, 11, 9)
EVERY_DAY = make_series(weekdays=frozenset(range(5)), minutes=60)


def day(number: int) -> datetime:
    return datetime(2026, 11, number, 9)


def busy_week() -> list[Occurrence]:
    changes = (skip(day(12)), move(day(13), datetime(2026, 11, 16, 9)))
    marks = (mark(day(9), Outcome.KEPT), mark(day(10), Outcome.SHORTENED, 20), mark(day(11), Outcome.PAUSED))
    return occurrences([EVERY_DAY], changes, marks, MONDAY, MONDAY + timedelta(days=7), no_holidays)


def test_short_blocks_count_as_kept_and_pauses_not_at_all() -> None:
    summary = week_summary(busy_week())

    assert (summary.kept, summary.total) == (2, 3)
    assert summary.minutes_kept == 80


def test_a_block_moved_out_of_its_week_is_missed_there() -> None:
    assert week_summary(busy_week()).states == (
        OccurrenceState.KEPT,
        OccurrenceState.SHORTENED,
        OccurrenceState.PAUSED,
        OccurrenceState.MISSED,
    )


def test_adherence_is_told_by_purpose() -> None:
    emails = make_series(2, purpose=Purpose.EMAILS, weekdays=frozenset({4}))
    moved = move(day(12), datetime(2026, 11, 12, 14))
    marks = (mark(day(12), Outcome.KEPT), mark(day(13), Outcome.MISSED, number=2))
    calls = make_series(weekdays=frozenset({3}))
    found = occurrences([calls, emails], (moved,), marks, MONDAY, MONDAY + timedelta(days=7), no_holidays)

    counted = adherence_by_purpose(found)

    assert (counted[Purpose.CALLS].kept, counted[Purpose.CALLS].moved, counted[Purpose.CALLS].minutes) == (1, 1, 90)
    assert (counted[Purpose.EMAILS].missed, counted[Purpose.EMAILS].minutes) == (1, 0)


def test_an_empty_week_has_nothing_to_keep() -> None:
    assert week_summary([]).total == 0
