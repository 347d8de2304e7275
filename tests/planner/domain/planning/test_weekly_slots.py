"""Places in the week for a plan: always inside the hours, never on one another, the freest first."""

from datetime import date, datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from planner.domain.blocks.busy import BusyTime, CalendarId
from planner.domain.blocks.free_slots import Around
from planner.domain.planning.weekly_slots import WeeklySlot, by_start, weekly_slots

MONDAY = date(2026, 11, 16)


def around(*busy: BusyTime) -> Around:
    return Around(busy=busy, taken=(), work_hours=(8, 18), is_day_off=lambda day: False, not_before=None)


def appointment(day: int, hour: int, hours: int, week: int = 0) -> BusyTime:
    start = datetime.combine(MONDAY, time()) + timedelta(days=day + 7 * week, hours=hour)
    return BusyTime(CalendarId(1), "x", "Site visit", start, start + timedelta(hours=hours))


def test_an_empty_calendar_gives_early_tuesdays_and_thursdays() -> None:
    assert weekly_slots(MONDAY, 4, 60, 2, **around()) == [
        WeeklySlot(1, time(9), 60, 4, 4),
        WeeklySlot(3, time(9), 60, 4, 4),
    ]


def test_a_full_tuesday_morning_moves_the_block_to_where_every_week_is_free() -> None:
    found = weekly_slots(MONDAY, 4, 60, 1, **around(*(appointment(1, 8, 4, week) for week in range(4))))
    assert found == [WeeklySlot(1, time(12), 60, 4, 4)]


def test_what_is_free_in_most_weeks_comes_before_the_preferred_hour() -> None:
    found = weekly_slots(MONDAY, 4, 60, 1, **around(appointment(1, 9, 1)))
    assert found == [WeeklySlot(1, time(8), 60, 4, 4)]


def test_more_than_fits_gives_what_fits() -> None:
    busy = [appointment(day, 8, 9) for day in range(5)]
    assert len(weekly_slots(MONDAY, 1, 60, 9, **around(*busy))) == 5


def test_one_series_for_each_time_of_day() -> None:
    slots = [WeeklySlot(1, time(9), 60, 4, 4), WeeklySlot(3, time(9), 60, 4, 4), WeeklySlot(4, time(14), 60, 4, 4)]
    assert by_start(slots) == {time(9): frozenset({1, 3}), time(14): frozenset({4})}


@given(
    taken=st.lists(st.tuples(st.integers(0, 4), st.integers(8, 17), st.integers(1, 5)), max_size=12),
    minutes=st.sampled_from([30, 60, 90]),
    wanted=st.integers(1, 14),
)
def test_places_never_overlap_and_are_free_as_often_as_they_say(
    taken: list[tuple[int, int, int]], minutes: int, wanted: int
) -> None:
    busy = [appointment(day, hour, hours) for day, hour, hours in taken]
    found = weekly_slots(MONDAY, 1, minutes, wanted, **around(*busy))
    spans = []
    for slot in found:
        start = datetime.combine(MONDAY + timedelta(days=slot.weekday), slot.start)
        end = start + timedelta(minutes=minutes)
        assert start.hour >= 8 and end <= start.replace(hour=18, minute=0)
        assert not any(each.overlaps(start, end) for each in busy)
        assert all(end <= other or stop <= start for other, stop in spans)
        spans.append((start, end))
