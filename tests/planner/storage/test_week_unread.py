"""Blocks of last week that nobody has marked count as missed from Wednesday on, not on Monday morning."""

from datetime import timedelta

import pytest

from planner.actions.blocks import mark_block, remove_series, unmark_block
from planner.domain.blocks.attendance import Outcome
from planner.domain.blocks.holidays import holiday_lookup
from planner.domain.blocks.occurrences import Occurrence
from planner.domain.momentum.heat_map import DayState
from planner.storage.queries.blocks import occurrences_between
from planner.storage.queries.momentum import momentum
from planner.storage.queries.momentum_views import heat_map
from planner.storage.store import Store
from tests.simulator.into_store import write_into
from tests.simulator.writing import write_life

LIFE = write_life(1, "steady", weeks=12)
LAST, MONDAY = LIFE.monday(LIFE.weeks - 1), LIFE.monday(LIFE.weeks)
DAY = timedelta(days=1)


@pytest.fixture
def forgotten(store: Store) -> list[Occurrence]:
    """The blocks of the last week, of which nobody has marked one."""
    write_into(store, LIFE)
    found = occurrences_between(store, LAST, MONDAY, holiday_lookup("en"))
    blocks = [each for each in found if not each.is_ghost]
    assert blocks
    for each in blocks:
        unmark_block(store, series_id=each.series.id, slot=each.slot)
    return blocks


def test_a_week_without_marks_is_read_from_wednesday_on(store: Store, forgotten: list[Occurrence]) -> None:
    for day in (MONDAY, MONDAY + DAY):
        now = momentum(store, day)
        assert now.unread is not None and now.unread.monday == LAST
        assert (now.unmarked, now.weeks[-1].monday) == (len(forgotten), LAST - 7 * DAY)
        assert len(now.weeks) == len(now.readings) == len(now.pipeline)
        assert [week.monday for week in now.shown_weeks[-2:]] == [LAST, MONDAY]
        assert {cell.state for cell in heat_map(store, day).weeks[-2] if cell.planned} == {DayState.AHEAD}
    later = momentum(store, MONDAY + 2 * DAY)
    assert (later.unread, later.unmarked, later.weeks[-1].monday) == (None, len(forgotten), LAST)
    assert later.weeks[-1].kept == 0
    states = {cell.state for cell in heat_map(store, MONDAY + 2 * DAY).weeks[-2] if cell.planned}
    assert states == {DayState.MISSED}


def test_a_week_is_read_at_once_when_its_blocks_are_marked(store: Store, forgotten: list[Occurrence]) -> None:
    for each in forgotten:
        assert momentum(store, MONDAY).unread is not None
        mark_block(store, series_id=each.series.id, slot=each.slot, outcome=Outcome.MISSED)
    now = momentum(store, MONDAY)
    assert (now.unread, now.unmarked, now.weeks[-1].monday) == (None, 0, LAST)


def test_nobody_is_asked_about_blocks_whose_series_was_removed(store: Store, forgotten: list[Occurrence]) -> None:
    for series_id in {each.series.id for each in forgotten}:
        remove_series(store, series_id=series_id)
    now = momentum(store, MONDAY)
    assert (now.unread, now.unmarked, now.weeks[-1].monday) == (None, 0, LAST)
    assert DayState.AHEAD not in {cell.state for cell in heat_map(store, MONDAY).weeks[-2]}
    store.undo()
    assert momentum(store, MONDAY).unmarked > 0
