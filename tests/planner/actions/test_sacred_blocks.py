"""Blocks are never lost: reasons are kept, a short one takes the place of a long one, call lists follow."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from planner.actions import blocks, call_lists, prospects
from planner.actions.names import ActionName
from planner.changes import Kind
from planner.clock import FrozenClock
from planner.domain.blocks.attendance import Outcome, Reason
from planner.domain.blocks.editing import SeriesFields
from planner.domain.blocks.holidays import no_holidays
from planner.domain.blocks.purpose import Purpose
from planner.domain.prospects.prospect import Prospect, ProspectId
from planner.errors import InvalidInputError
from planner.storage.queries import blocks as queries
from planner.storage.queries.call_lists import call_list
from planner.storage.store import Store

MONDAY = date(2026, 11, 9)
FIELDS = SeriesFields(Purpose.CALLS, frozenset({1, 3}), time(9), 60, MONDAY, "Europe/Paris")
TUESDAY, THURSDAY = datetime(2026, 11, 10, 9), datetime(2026, 11, 12, 9)
NEXT_TUESDAY = TUESDAY + timedelta(days=7)


@pytest.fixture
def clock() -> FrozenClock:
    """A clock that stands still when the blocks of these tests are over."""
    return FrozenClock(instant=datetime(2026, 11, 30, 9, tzinfo=UTC))


@pytest.fixture
def series_id(store: Store) -> int:
    """Calls on Tuesdays and Thursdays."""
    return created(blocks.add_series(store, fields=FIELDS).created)


@pytest.fixture
def people(store: Store) -> list[int]:
    """Three prospects."""
    names = ("Régie Belvauze", "Hôtel du Quai", "Cidrerie Hautpréau")
    return [created(prospects.add_prospect(store, prospect=Prospect(ProspectId(0), it)).created) for it in names]


def created(found: int | None) -> int:
    assert found is not None
    return found


def listed(store: Store, series_id: int, slot: datetime) -> list[int]:
    return [entry.prospect_id for entry in call_list(store, series_id, slot)]


def reasons(store: Store, start: date = MONDAY, days: int = 7) -> Counter[Reason]:
    return queries.reasons_between(store, start, start + timedelta(days=days))


def test_reasons_of_skips_misses_and_moves_out_of_the_week_are_counted(store: Store, series_id: int) -> None:
    blocks.skip_block(store, series_id=series_id, slot=TUESDAY, reason=Reason.URGENT_JOB)
    blocks.mark_block(store, series_id=series_id, slot=THURSDAY, outcome=Outcome.MISSED, reason=Reason.NO_TIME)
    blocks.move_block(
        store,
        series_id=series_id,
        slot=NEXT_TUESDAY,
        to=NEXT_TUESDAY + timedelta(days=7, hours=2),
        reason=Reason.HOLIDAY,
    )
    assert reasons(store) == {Reason.URGENT_JOB: 1, Reason.NO_TIME: 1}
    assert reasons(store, MONDAY + timedelta(days=7)) == {Reason.HOLIDAY: 1}
    assert queries.reason_of_change(store, series_id, TUESDAY) is Reason.URGENT_JOB
    assert queries.reason_of_change(store, series_id, THURSDAY) is None


def test_a_date_that_was_moved_away_and_then_missed_counts_once(store: Store, series_id: int) -> None:
    beyond = TUESDAY + timedelta(days=8)
    blocks.move_block(store, series_id=series_id, slot=TUESDAY, to=beyond, reason=Reason.HOLIDAY)
    blocks.mark_block(store, series_id=series_id, slot=TUESDAY, outcome=Outcome.MISSED, reason=Reason.NO_TIME)
    assert reasons(store) == {Reason.NO_TIME: 1}


def test_the_reason_stays_while_the_block_is_moved_on_or_resized_and_goes_when_it_comes_back(
    store: Store, series_id: int
) -> None:
    beyond = TUESDAY + timedelta(days=8)
    blocks.move_block(store, series_id=series_id, slot=TUESDAY, to=beyond, reason=Reason.HOLIDAY)
    blocks.move_block(store, series_id=series_id, slot=TUESDAY, to=beyond + timedelta(hours=1))
    blocks.resize_block(store, series_id=series_id, slot=TUESDAY, minutes=30)
    assert reasons(store) == {Reason.HOLIDAY: 1}
    blocks.move_block(store, series_id=series_id, slot=TUESDAY, to=TUESDAY + timedelta(hours=1))
    assert reasons(store) == {}


def test_a_short_block_moves_and_shortens_in_one_action(store: Store, series_id: int) -> None:
    to = TUESDAY + timedelta(hours=3)
    change = blocks.shorten_block(store, series_id=series_id, slot=TUESDAY, to=to, minutes=15)
    assert change.action == ActionName.SHORTEN_BLOCK
    assert change.facts == {"slot": TUESDAY, "to": to, "minutes": 15}
    week = queries.occurrences_between(store, MONDAY, MONDAY + timedelta(days=7), no_holidays)
    assert (to, 15) in [(each.start, each.minutes) for each in week]
    store.undo()
    week = queries.occurrences_between(store, MONDAY, MONDAY + timedelta(days=7), no_holidays)
    assert [each.start for each in week] == [TUESDAY, THURSDAY]


def test_a_short_block_cannot_be_too_short(store: Store, series_id: int) -> None:
    with pytest.raises(InvalidInputError, match="minutes_out_of_range"):
        blocks.shorten_block(store, series_id=series_id, slot=TUESDAY, to=TUESDAY, minutes=2)


def test_a_call_list_follows_its_date_when_the_series_is_edited(
    store: Store, series_id: int, people: list[int]
) -> None:
    call_lists.set_call_list(store, series_id=series_id, slot=TUESDAY, prospect_ids=people)
    call_lists.set_call_list(store, series_id=series_id, slot=THURSDAY, prospect_ids=people[:1])
    change = blocks.edit_series(
        store, series_id=series_id, fields=replace(FIELDS, start=time(14), weekdays=frozenset({1}))
    )
    assert listed(store, series_id, TUESDAY.replace(hour=14)) == people
    assert listed(store, series_id, TUESDAY) == listed(store, series_id, THURSDAY) == []
    assert change.ids[Kind.CALL_LIST] == {series_id}
    store.undo()
    assert listed(store, series_id, TUESDAY) == people
    assert listed(store, series_id, THURSDAY) == people[:1]


def test_a_call_list_goes_over_to_the_new_series_from_its_first_day_on(
    store: Store, series_id: int, people: list[int]
) -> None:
    for slot in (TUESDAY, NEXT_TUESDAY):
        call_lists.set_call_list(store, series_id=series_id, slot=slot, prospect_ids=people[1:])
    change = blocks.edit_following(
        store, series_id=series_id, slot=NEXT_TUESDAY, fields=replace(FIELDS, start=time(11), first_day=MONDAY)
    )
    new_id = created(change.created)
    assert listed(store, new_id, NEXT_TUESDAY.replace(hour=11)) == people[1:]
    assert listed(store, series_id, TUESDAY) == people[1:]
    assert listed(store, series_id, NEXT_TUESDAY) == []


def test_the_list_of_a_date_that_was_worked_stays_with_it(store: Store, series_id: int, people: list[int]) -> None:
    call_lists.set_call_list(store, series_id=series_id, slot=TUESDAY, prospect_ids=people)
    blocks.mark_block(store, series_id=series_id, slot=TUESDAY, outcome=Outcome.KEPT)
    blocks.edit_series(store, series_id=series_id, fields=replace(FIELDS, weekdays=frozenset({4})))
    assert listed(store, series_id, TUESDAY) == people


def test_a_call_list_stays_with_a_date_that_moves_and_comes_back(
    store: Store, series_id: int, people: list[int]
) -> None:
    call_lists.set_call_list(store, series_id=series_id, slot=TUESDAY, prospect_ids=people)
    blocks.move_block(store, series_id=series_id, slot=TUESDAY, to=TUESDAY + timedelta(days=1))
    assert listed(store, series_id, TUESDAY) == people
    blocks.restore_block(store, series_id=series_id, slot=TUESDAY)
    assert listed(store, series_id, TUESDAY) == people


def test_an_if_then_line_has_an_end(store: Store) -> None:
    with pytest.raises(InvalidInputError, match="if_then_too_long"):
        blocks.add_series(store, fields=replace(FIELDS, if_then="x" * 301))
