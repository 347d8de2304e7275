"""The next four weeks, booked in one action."""

from datetime import datetime, timedelta

import pytest

from planner.actions.blocks import add_series
from planner.actions.planning import book_weeks
from planner.domain.blocks.editing import fields_of
from planner.domain.blocks.holidays import holiday_lookup
from planner.domain.settings import Settings
from planner.errors import InvalidInputError
from planner.storage.queries.blocks import all_series, occurrences_between
from planner.storage.queries.next_weeks import blocks_to_book
from planner.storage.store import Store
from tests.planner.actions.dumps import dump
from tests.planner.block_samples import make_series

NOW = datetime(2026, 11, 12, 8, 47)
TODAY, HOLIDAYS = NOW.date(), holiday_lookup("fr")


def test_what_is_proposed_stands_on_the_calendar_and_is_undone_at_once(store: Store) -> None:
    before = dump(store)
    proposed = blocks_to_book(store, TODAY, NOW, HOLIDAYS)
    change = book_weeks(store, blocks=proposed)
    found = occurrences_between(store, TODAY, TODAY + timedelta(days=60), HOLIDAYS)
    assert [each.start for each in found] == [block.start for block in proposed]
    assert change.facts["count"] == len(proposed) == 8
    assert blocks_to_book(store, TODAY, NOW, HOLIDAYS) == []
    store.undo()
    assert dump(store) == before


def test_an_ended_series_is_taken_up_again(store: Store) -> None:
    ended = make_series(first_day=TODAY - timedelta(days=60), until=TODAY - timedelta(days=1))
    add_series(store, fields=fields_of(ended))
    (series,) = all_series(store)
    proposed = blocks_to_book(store, TODAY, NOW, HOLIDAYS)
    assert {block.start.weekday() for block in proposed} == set(series.weekdays)
    assert {block.minutes for block in proposed} == {series.minutes}


def test_nothing_is_no_booking(store: Store) -> None:
    with pytest.raises(InvalidInputError):
        book_weeks(store, blocks=[])


def test_settings_say_the_zone(store: Store) -> None:
    book_weeks(store, blocks=blocks_to_book(store, TODAY, NOW, HOLIDAYS))
    assert {series.zone for series in all_series(store)} == {Settings().zone}
