"""Signed work is spread over the weeks without losing a minute."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.work.load import minutes_ahead, minutes_by_week, weeks_of_work
from planner.domain.work.signed import SignedWork, SignedWorkId

MONDAY = date(2026, 11, 23)
DAYS = st.integers(-30, 90).map(lambda offset: MONDAY + timedelta(days=offset))


def work(starts_on: date, ends_on: date, minutes: int) -> SignedWork:
    return SignedWork(SignedWorkId(0), "Attic", MONDAY, starts_on, ends_on, minutes)


WORKS = st.tuples(DAYS, st.integers(0, 60), st.integers(1, 20_000)).map(
    lambda drawn: work(drawn[0], drawn[0] + timedelta(days=drawn[1]), drawn[2])
)


def test_lies_evenly_over_working_days() -> None:
    wednesday = MONDAY + timedelta(days=2)
    sold = work(wednesday, MONDAY + timedelta(days=8), 600)  # five working days: three in the first week, two after
    assert minutes_by_week([sold], MONDAY, 3) == [360, 240, 0]


def test_holidays_and_pauses_take_nothing() -> None:
    sold = work(MONDAY, MONDAY + timedelta(days=11), 900)
    off = [MONDAY + timedelta(days=offset) for offset in (0, 1, 5, 6)]  # two working days and a weekend
    assert minutes_by_week([sold], MONDAY, 2, off) == [337, 563]


def test_without_a_working_day_all_falls_on_the_last_day() -> None:
    saturday = MONDAY + timedelta(days=5)
    assert minutes_by_week([work(saturday, saturday + timedelta(days=1), 90)], MONDAY, 2) == [90, 0]
    tuesday_after = MONDAY + timedelta(days=8)
    away = [MONDAY + timedelta(days=offset) for offset in range(4, 9)]
    assert minutes_by_week([work(MONDAY + timedelta(days=4), tuesday_after, 90)], MONDAY, 2, away) == [0, 90]
    assert minutes_by_week([work(MONDAY + timedelta(days=4), tuesday_after, 90)], MONDAY, 1, away) == [0]


def test_what_was_to_do_before_counts_as_done() -> None:
    sold = work(MONDAY - timedelta(days=7), MONDAY + timedelta(days=4), 1000)
    assert minutes_by_week([sold], MONDAY, 4) == [500, 0, 0, 0]
    assert minutes_by_week([sold], MONDAY + timedelta(days=7), 4) == [0, 0, 0, 0]
    assert minutes_ahead([sold], MONDAY + timedelta(days=3)) == 200
    assert minutes_ahead([sold], MONDAY + timedelta(days=5)) == 0


@settings(max_examples=60)
@given(st.lists(WORKS, max_size=4), st.sets(DAYS, max_size=40), st.integers(-5, 14))
def test_never_loses_a_minute(works: list[SignedWork], off: set[date], week: int) -> None:
    monday = MONDAY + timedelta(weeks=week)
    by_week = minutes_by_week(works, monday, 40, off)
    assert all(minutes >= 0 for minutes in by_week)
    assert sum(by_week) == minutes_ahead(works, monday, off)
    begin = MONDAY - timedelta(weeks=6)
    assert sum(minutes_by_week(works, begin, 60, off)) == sum(each.minutes for each in works)
    assert minutes_by_week(works, begin, 60, off)[week + 6 : week + 46] == by_week


@pytest.mark.parametrize(("minutes", "hours", "weeks"), [(3600, 30, 2.0), (2700, 30, 1.5), (0, 30, 0.0), (60, 0, 0.0)])
def test_weeks_of_work(minutes: int, hours: int, weeks: float) -> None:
    assert weeks_of_work(minutes, hours) == weeks
