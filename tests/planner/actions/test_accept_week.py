"""Taking over the blocks of a week from the review."""

from datetime import date, datetime, time, timedelta

import pytest

from planner.actions import blocks
from planner.actions.reviews import BlockMove, accept_week
from planner.domain.blocks.editing import SeriesFields
from planner.domain.blocks.holidays import no_holidays
from planner.domain.blocks.purpose import Purpose
from planner.errors import InvalidInputError
from planner.storage.queries.blocks import occurrences_between
from planner.storage.store import Store

MONDAY = date(2026, 11, 16)
TUESDAY, THURSDAY = datetime(2026, 11, 17, 9), datetime(2026, 11, 19, 9)
CALLS = SeriesFields(Purpose.CALLS, frozenset({1, 3}), time(9), 60, MONDAY, "Europe/Paris")


def _starts(store: Store) -> list[tuple[datetime, int]]:
    found = occurrences_between(store, MONDAY, MONDAY + timedelta(days=7), no_holidays)
    return [(each.start, each.minutes) for each in found if not each.is_ghost]


def _plan(store: Store) -> int:
    created = blocks.add_series(store, fields=CALLS).created
    assert created is not None
    return created


def test_moves_and_a_new_rhythm_are_taken_back_by_one_undo(store: Store) -> None:
    series = _plan(store)
    noon = TUESDAY + timedelta(hours=3)
    change = accept_week(store, moves=[BlockMove(series, TUESDAY, noon, 60), BlockMove(series, THURSDAY, THURSDAY, 30)])
    assert change.facts["count"] == 2
    assert _starts(store) == [(noon, 60), (THURSDAY, 30)]
    store.undo()
    assert _starts(store) == [(TUESDAY, 60), (THURSDAY, 60)]


def test_a_block_takes_the_place_that_another_one_leaves(store: Store) -> None:
    series = _plan(store)
    moves = [BlockMove(series, TUESDAY, THURSDAY, 60), BlockMove(series, THURSDAY, TUESDAY + timedelta(hours=5), 60)]
    accept_week(store, moves=moves)
    assert _starts(store) == [(TUESDAY + timedelta(hours=5), 60), (THURSDAY, 60)]


def test_nothing_is_moved_when_one_move_is_refused(store: Store) -> None:
    series = _plan(store)
    moves = [BlockMove(series, TUESDAY, TUESDAY + timedelta(hours=1), 60), BlockMove(series, THURSDAY, THURSDAY, 1)]
    with pytest.raises(InvalidInputError):
        accept_week(store, moves=moves)
    assert _starts(store) == [(TUESDAY, 60), (THURSDAY, 60)]


def test_a_first_rhythm_is_planned(store: Store) -> None:
    accept_week(store, moves=[], series=[CALLS])
    assert _starts(store) == [(TUESDAY, 60), (THURSDAY, 60)]


def test_a_place_is_free_once_the_block_that_was_moved_there_leaves_it(store: Store) -> None:
    series = _plan(store)
    place = THURSDAY + timedelta(hours=5)
    blocks.move_block(store, series_id=series, slot=THURSDAY, to=place)
    moves = [BlockMove(series, TUESDAY, place, 60), BlockMove(series, THURSDAY, THURSDAY + timedelta(days=1), 60)]
    accept_week(store, moves=moves)
    assert _starts(store) == [(place, 60), (THURSDAY + timedelta(days=1), 60)]
