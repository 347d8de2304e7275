"""Free places for a block: never on anything, inside the hours, and the nearest is the nearest."""

from datetime import date, datetime, time, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.blocks.busy import BusyTime, CalendarId
from planner.domain.blocks.free_slots import (
    Around,
    FreeSlot,
    fallback_slot,
    free_slots,
    nearest_free,
    stretches,
)

MONDAY = date(2026, 11, 9)
THURSDAY = date(2026, 11, 12)


def at(clock: str, day: date = THURSDAY) -> datetime:
    return datetime.combine(day, time.fromisoformat(clock))


def busy(begin: str, end: str, day: date = THURSDAY, *, soft: bool = False) -> BusyTime:
    return BusyTime(CalendarId(1), "a", "Supplier", at(begin, day), at(end, day), is_soft=soft)


def around(*appointments: BusyTime, taken: tuple[tuple[datetime, datetime], ...] = ()) -> Around:
    return {
        "busy": appointments,
        "taken": taken,
        "work_hours": (8, 18),
        "is_day_off": lambda day: False,
        "not_before": None,
    }


def test_every_half_hour_of_an_empty_day_is_free() -> None:
    found = free_slots(THURSDAY, THURSDAY + timedelta(days=1), 60, **around())
    assert len(found) == 19
    assert found[0] == FreeSlot(at("08:00"), at("09:00"))
    assert found[-1] == FreeSlot(at("17:00"), at("18:00"))


def test_nothing_is_free_on_a_weekend_a_day_off_or_in_the_past() -> None:
    rules = around()
    rules["is_day_off"] = lambda day: day == THURSDAY
    rules["not_before"] = at("16:30", date(2026, 11, 13))
    found = free_slots(MONDAY, MONDAY + timedelta(days=7), 60, **rules)
    assert [slot.start for slot in found] == [at("16:30", date(2026, 11, 13)), at("17:00", date(2026, 11, 13))]


def test_places_that_follow_on_are_one_stretch() -> None:
    appointments = around(busy("09:00", "10:00"), busy("14:00", "15:00", soft=True))
    found = stretches(free_slots(THURSDAY, THURSDAY + timedelta(days=1), 60, **appointments))
    assert [(f"{each.start:%H:%M}", f"{each.end:%H:%M}", each.is_soft) for each in found] == [
        ("08:00", "09:00", False),
        ("10:00", "14:00", False),
        ("13:30", "15:30", True),
        ("15:00", "18:00", False),
    ]


def test_a_block_in_nobodys_way_keeps_its_place() -> None:
    start = at("07:10")
    assert nearest_free(start, 45, **around()) == FreeSlot(start, at("07:55"))


def test_of_two_equally_near_places_the_later_one_is_offered() -> None:
    assert nearest_free(at("10:00"), 60, **around(busy("10:00", "11:00"))) == FreeSlot(at("11:00"), at("12:00"))


def test_a_wholly_free_place_goes_before_an_equally_near_soft_one() -> None:
    found = nearest_free(at("10:00"), 60, **around(busy("10:00", "11:00"), busy("11:00", "12:00", soft=True)))
    assert found == FreeSlot(at("09:00"), at("10:00"))


def test_a_soft_appointment_leaves_the_block_where_it_stands() -> None:
    found = nearest_free(at("10:00"), 60, **around(busy("10:00", "11:00", soft=True)))
    assert found == FreeSlot(at("10:00"), at("11:00"), is_soft=True)


def test_a_full_day_sends_the_block_to_the_same_hour_of_the_next_day() -> None:
    found = nearest_free(at("10:00"), 60, **around(busy("08:00", "18:00")))
    assert found is not None
    assert found.start == at("10:00", date(2026, 11, 13))


def test_no_block_leaves_its_week() -> None:
    friday = date(2026, 11, 13)
    rules = around(busy("08:00", "18:00", friday))
    rules["not_before"] = at("09:00", friday)
    assert nearest_free(at("10:00", friday), 60, **rules) is None


def test_a_saturday_block_may_stay_on_its_saturday() -> None:
    saturday = date(2026, 11, 14)
    found = nearest_free(at("09:00", saturday), 60, **around(busy("09:00", "09:30", saturday)))
    assert found == FreeSlot(at("09:30", saturday), at("10:30", saturday))


def test_other_blocks_are_no_place() -> None:
    found = nearest_free(at("09:00"), 60, **around(taken=((at("08:00"), at("11:00")),)))
    assert found == FreeSlot(at("11:00"), at("12:00"))


def test_a_full_day_still_has_room_for_a_quarter_of_an_hour() -> None:
    rules = around(busy("08:00", "12:00"), busy("12:15", "18:00"))
    assert free_slots(THURSDAY, THURSDAY + timedelta(days=1), 60, **rules) == []
    assert fallback_slot(at("10:00"), **rules) == FreeSlot(at("12:00"), at("12:15"))
    assert fallback_slot(at("10:00"), **around(busy("08:00", "18:00"))) is None


MOMENTS = st.builds(
    lambda day, steps: at("00:00", MONDAY + timedelta(days=day)) + timedelta(minutes=5 * steps),
    st.integers(0, 6),
    st.integers(0, 287),
)
APPOINTMENTS = st.builds(
    lambda start, minutes, soft: BusyTime(
        CalendarId(1), "", "", start, start + timedelta(minutes=minutes), is_soft=soft
    ),
    MOMENTS,
    st.integers(1, 3000),
    st.booleans(),
)
SPANS = st.builds(lambda start, minutes: (start, start + timedelta(minutes=minutes)), MOMENTS, st.integers(5, 600))


@settings(max_examples=60, deadline=None)
@given(
    start=MOMENTS,
    minutes=st.integers(5, 600),
    appointments=st.lists(APPOINTMENTS, max_size=8),
    taken=st.lists(SPANS, max_size=5),
    hours=st.tuples(st.integers(0, 12), st.integers(13, 24)),
    off=st.sets(st.integers(0, 6), max_size=3),
    now=MOMENTS,
)
def test_no_place_lies_on_anything_and_the_nearest_is_the_nearest(
    start: datetime,
    minutes: int,
    appointments: list[BusyTime],
    taken: list[tuple[datetime, datetime]],
    hours: tuple[int, int],
    off: set[int],
    now: datetime,
) -> None:
    rules: Around = {
        "busy": appointments,
        "taken": taken,
        "work_hours": hours,
        "is_day_off": lambda day: day.weekday() in off,
        "not_before": now,
    }
    found = free_slots(MONDAY, MONDAY + timedelta(days=7), minutes, **rules)
    for slot in found:
        midnight = datetime.combine(slot.start.date(), time.min)
        assert slot.end - slot.start == timedelta(minutes=minutes)
        assert slot.start >= max(now, midnight + timedelta(hours=hours[0]))
        assert slot.end <= midnight + timedelta(hours=hours[1])
        assert slot.start.weekday() < 5
        assert slot.start.weekday() not in off
        assert not any(begin < slot.end and slot.start < end for begin, end in taken)
        in_the_way = [each for each in appointments if each.start < slot.end and slot.start < each.end]
        assert all(each.is_soft for each in in_the_way)
        assert slot.is_soft == bool(in_the_way)

    nearest = nearest_free(start, minutes, **rules)
    assert nearest is not None or not found
    if nearest is not None:
        assert MONDAY <= nearest.start.date() < MONDAY + timedelta(days=7)
        assert nearest.start >= now
        assert not any(begin < nearest.end and nearest.start < end for begin, end in taken)
        for slot in found:
            days, others = (abs((each.start.date() - start.date()).days) for each in (nearest, slot))
            assert days <= others
            if slot.start.date() == nearest.start.date() == start.date():
                assert abs(nearest.start - start) <= abs(slot.start - start)
