"""Free places and clashes as they are found in the store: other calendars, other blocks, pauses, holidays, zones."""

from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path

import pytest

from planner.actions.blocks import add_series, skip_block
from planner.actions.busy_calendars import add_busy_calendar, edit_busy_calendar
from planner.actions.pauses import add_pause
from planner.domain.blocks.editing import SeriesFields
from planner.domain.blocks.free_slots import fallback_slot, nearest_free
from planner.domain.blocks.holidays import no_holidays
from planner.domain.blocks.occurrences import Occurrence
from planner.domain.blocks.purpose import Purpose
from planner.domain.blocks.series import SeriesId
from planner.storage.queries.blocks import occurrences_between, series
from planner.storage.queries.clashes import clashes_of
from planner.storage.queries.free_room import room_between
from planner.storage.store import Store
from tests.planner.calendar.busy_samples import calendar

NOW = datetime(2026, 11, 12, 8, 47)
MONDAY, NEXT_MONDAY = date(2026, 11, 16), date(2026, 11, 23)
SUPPLIER = "UID:a\nDTSTART:20261117T083000Z\nDTEND:20261117T093000Z\nSUMMARY:Supplier"
FULL = "UID:b\nDTSTART:20261118T070000Z\nDTEND:20261118T113000Z\nSUMMARY:Works"
FULL_TOO = "UID:c\nDTSTART:20261118T114500Z\nDTEND:20261118T180000Z\nSUMMARY:Works"


def add(store: Store, days: set[int], at: str, zone: str = "Europe/Paris") -> int:
    fields = SeriesFields(
        purpose=Purpose.CALLS,
        weekdays=frozenset(days),
        start=time.fromisoformat(at),
        minutes=60,
        first_day=MONDAY,
        zone=zone,
    )
    return add_series(store, fields=fields).created or 0


def block(store: Store, series_id: int, day: date) -> Occurrence:
    found = occurrences_between(store, MONDAY, NEXT_MONDAY, no_holidays)
    return next(each for each in found if each.series.id == series_id and each.start.date() == day)


@pytest.fixture
def busy(store: Store, tmp_path: Path) -> int:
    path = tmp_path / "works.ics"
    path.write_bytes(calendar(SUPPLIER, FULL, FULL_TOO))
    return add_busy_calendar(store, path=path).created or 0


def test_a_clash_says_what_is_in_the_way_and_where_there_is_room(store: Store, busy: int) -> None:
    calls = add(store, {1}, "09:00")
    (found,) = clashes_of(store, series(store, calls), MONDAY, NEXT_MONDAY, no_holidays, NOW)
    assert (found.title, found.start, found.end) == (
        "Supplier",
        datetime(2026, 11, 17, 9, 30),
        datetime(2026, 11, 17, 10, 30),
    )
    assert found.free is not None
    assert found.free.start == datetime(2026, 11, 17, 8, 30)
    edit_busy_calendar(store, calendar_id=busy, is_shown=False)
    assert clashes_of(store, series(store, calls), MONDAY, NEXT_MONDAY, no_holidays, NOW) == []


def test_a_series_can_be_asked_about_before_it_is_planned_or_changed(store: Store, busy: int) -> None:
    calls = series(store, add(store, {1}, "14:00"))
    earlier = replace(calls, start=time(9))
    (found,) = clashes_of(store, earlier, MONDAY, NEXT_MONDAY, no_holidays, NOW)
    assert found.title == "Supplier"
    new = replace(calls, id=SeriesId(0), start=time(14, 30))
    (found,) = clashes_of(store, new, MONDAY, NEXT_MONDAY, no_holidays, NOW)
    assert found.block is not None
    assert found.block.series.id == calls.id


def test_two_series_at_the_same_time_clash_and_the_next_place_is_beside_both(store: Store) -> None:
    add(store, {0}, "09:00")
    second = add(store, {0}, "09:30")
    (found,) = clashes_of(store, series(store, second), MONDAY, NEXT_MONDAY, no_holidays, NOW)
    assert found.block is not None
    assert (found.title, found.start) == ("", datetime(2026, 11, 16, 9, 0))
    assert found.free is not None
    assert found.free.start == datetime(2026, 11, 16, 10, 0)


def test_a_block_finds_its_place_on_the_clock_of_its_own_zone(store: Store, busy: int) -> None:
    abroad = add(store, {1}, "03:30", "America/Toronto")  # 09:30 in Paris
    (clash,) = clashes_of(store, series(store, abroad), MONDAY, NEXT_MONDAY, no_holidays, NOW)
    assert clash.start == datetime(2026, 11, 17, 3, 30)
    assert clash.free is not None
    assert clash.free.start == datetime(2026, 11, 17, 4, 30)


def test_a_full_day_has_room_for_the_short_block_only(store: Store, busy: int) -> None:
    calls = add(store, {2}, "09:00")
    found = block(store, calls, date(2026, 11, 18))
    room = room_between(store, MONDAY, NEXT_MONDAY, no_holidays, now=NOW, without={found.key})
    short = fallback_slot(found.start, **room)
    assert short is not None
    assert (short.start, short.end) == (datetime(2026, 11, 18, 12, 30), datetime(2026, 11, 18, 12, 45))
    whole = nearest_free(found.start, 60, **room)
    assert whole is not None
    assert whole.start.date() == date(2026, 11, 19)


def test_pauses_and_holidays_are_days_off_and_ghosts_take_no_room(store: Store) -> None:
    calls = add(store, {1}, "09:00")
    skip_block(store, series_id=add(store, {0}, "09:00"), slot=datetime(2026, 11, 16, 9), reason=None)
    add_pause(store, starts_on=date(2026, 11, 18), ends_on=date(2026, 11, 18))

    def lookup(calendar: str, day: date) -> str | None:
        return "Feast" if day == date(2026, 11, 19) else None

    room = room_between(store, MONDAY, NEXT_MONDAY, lookup, now=NOW)
    assert [day for day in range(16, 21) if room["is_day_off"](date(2026, 11, day))] == [18, 19]
    key = block(store, calls, date(2026, 11, 17)).key
    assert (datetime(2026, 11, 17, 9), datetime(2026, 11, 17, 10)) in room["taken"]
    assert not [start for start, _ in room["taken"] if start.date() == MONDAY]
    without = room_between(store, MONDAY, NEXT_MONDAY, lookup, now=NOW, without={key})["taken"]
    assert [start.date() for start, _ in without] == [NEXT_MONDAY]


def test_what_is_over_is_no_clash(store: Store, busy: int) -> None:
    calls = add(store, {1}, "09:00")
    later = datetime(2026, 11, 17, 9, 15)
    assert clashes_of(store, series(store, calls), MONDAY, NEXT_MONDAY, no_holidays, later) == []
