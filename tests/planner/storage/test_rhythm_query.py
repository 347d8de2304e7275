"""Which blocks the rhythm score asks for: those that were to take place, and no others."""

from datetime import date, datetime, time, timedelta

import pytest

from planner.actions.blocks import add_series, mark_block, move_block, remove_series, skip_block
from planner.actions.pauses import add_pause
from planner.domain.blocks.attendance import Outcome
from planner.domain.blocks.editing import SeriesFields
from planner.domain.blocks.purpose import Purpose
from planner.domain.goals.rhythm import RhythmScore
from planner.storage.queries.rhythm import rhythm
from planner.storage.store import Store

MONDAY = date(2026, 10, 5)
TODAY = date(2026, 11, 12)
DAY = timedelta(days=1)


def slot(day: date) -> datetime:
    return datetime.combine(day, time(9))


@pytest.fixture
def series(store: Store) -> int:
    """Calls on Mondays and Wednesdays, not on public holidays; all kept from 5 October to 4 November."""
    fields = SeriesFields(Purpose.CALLS, frozenset({0, 2}), time(9), 60, MONDAY, "Europe/Paris", holiday_calendar="FR")
    created = add_series(store, fields=fields).created
    assert created is not None
    for week in range(5):
        for day in (MONDAY + 7 * week * DAY, MONDAY + (7 * week + 2) * DAY):
            mark_block(store, series_id=created, slot=slot(day), outcome=Outcome.KEPT)
    return created


def score_after_five_weeks(store: Store) -> RhythmScore:
    return rhythm(store, MONDAY + 35 * DAY)


def test_public_holiday_asks_for_nothing(store: Store, series: int) -> None:
    mark_block(store, series_id=series, slot=slot(date(2026, 11, 9)), outcome=Outcome.KEPT)
    assert rhythm(store, date(2026, 11, 12)) == rhythm(store, date(2026, 11, 10))  # 11 November lies between


def test_silent_block_was_missed_but_not_in_a_pause(store: Store, series: int) -> None:
    before = score_after_five_weeks(store)
    assert before.score is not None and before.streak == 5
    missed = rhythm(store, TODAY)
    assert missed.score is not None and missed.score < before.score
    assert series and missed.streak == 5  # the week is not over
    assert rhythm(store, TODAY + 7 * DAY).streak == 0
    add_pause(store, starts_on=MONDAY + 35 * DAY, ends_on=MONDAY + 55 * DAY)
    assert rhythm(store, MONDAY + 56 * DAY) == before


def test_skipped_block_asks_for_nothing_and_one_that_left_its_week_was_missed(store: Store, series: int) -> None:
    before = score_after_five_weeks(store)
    monday = MONDAY + 35 * DAY
    skip_block(store, series_id=series, slot=slot(monday))
    assert rhythm(store, monday + DAY) == before
    mark_block(store, series_id=series, slot=slot(MONDAY + 30 * DAY), outcome=Outcome.MISSED)
    missed = score_after_five_weeks(store)
    mark_block(store, series_id=series, slot=slot(MONDAY + 30 * DAY), outcome=Outcome.KEPT)
    move_block(store, series_id=series, slot=slot(MONDAY + 30 * DAY), to=slot(monday + DAY))
    assert score_after_five_weeks(store) == missed


def test_work_of_a_series_that_is_gone_still_counts(store: Store, series: int) -> None:
    before = score_after_five_weeks(store)
    remove_series(store, series_id=series)
    assert score_after_five_weeks(store).score == before.score


def test_nothing_planned_is_no_rhythm(store: Store) -> None:
    assert rhythm(store, TODAY) == RhythmScore()
