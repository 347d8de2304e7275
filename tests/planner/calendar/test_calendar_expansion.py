"""Exported files, expanded by two libraries that know nothing of us, give the dates of the domain."""

from collections import Counter
from datetime import UTC, date, datetime, time, timedelta

import icalendar
import pytest
import recurring_ical_events
from hypothesis import given, settings
from hypothesis import strategies as st
from ical.calendar_stream import IcsCalendarStream

from planner.calendar.export import build_calendar
from planner.calendar.plan import CalendarPlan
from planner.domain.blocks.attendance import OccurrenceChange
from planner.domain.blocks.occurrences import Occurrence, OccurrenceState, occurrences
from planner.domain.blocks.pauses import Pause, PauseId
from planner.domain.blocks.recurrence import last_day, slots
from planner.domain.blocks.series import BlockSeries
from planner.domain.zones import to_utc
from planner.errors import KnownError
from tests.planner.block_samples import TODAY, ZONES, make_plan, make_series, move, series_in_general, skip

START, END = datetime(2025, 6, 1, tzinfo=UTC), datetime(2030, 6, 1, tzinfo=UTC)
LIST = "À contacter\u202f:\n1. N. K., 04 65 71 20 38; rappel\n"
Dates = Counter[tuple[datetime, datetime, bool]]


def by_domain(plan: CalendarPlan) -> Dates:
    changes = [change for found in plan.changes.values() for change in found]
    found = occurrences(plan.series, changes, (), START.date(), END.date(), plan.holiday_lookup, plan.pauses)
    return Counter(
        (
            to_utc(it.start, it.series.zone),
            to_utc(it.start, it.series.zone) + timedelta(minutes=it.minutes),
            listed(plan, it),
        )
        for it in found
        if not it.is_ghost and it.state is not OccurrenceState.PAUSED
    )


def listed(plan: CalendarPlan, block: Occurrence) -> bool:
    """Whether the list of a block is in the file: from today on."""
    return block.key in plan.lists and block.start.date() >= TODAY


def by_recurring_ical_events(content: bytes) -> Dates:
    calendar = icalendar.Calendar.from_ical(content)
    found = recurring_ical_events.of(calendar).between(START, END)
    return Counter(
        (it["DTSTART"].dt.astimezone(UTC), it["DTEND"].dt.astimezone(UTC), str(it["DESCRIPTION"]).startswith(LIST))
        for it in found
    )


def by_ical(content: bytes) -> Dates:
    timeline = IcsCalendarStream.calendar_from_ics(content.decode("utf-8")).timeline
    found = timeline.overlapping(START, END)
    return Counter(
        (
            it.start_datetime.astimezone(UTC),
            it.end_datetime.astimezone(UTC),
            (it.description or "").startswith(LIST),
        )
        for it in found
    )


def assert_all_agree(plan: CalendarPlan) -> None:
    expected = by_domain(plan)
    try:
        content = build_calendar(plan, TODAY).content
    except KnownError as nothing:
        assert (nothing.code, expected) == ("nothing_to_export", Counter())
        return
    assert by_recurring_ical_events(content) == expected
    assert by_ical(content) == expected


@st.composite
def plans(draw: st.DrawFn) -> CalendarPlan:
    series = draw(series_in_general())
    end = (last_day(series) or date(2027, 12, 31)) + timedelta(days=1)
    every_slot = list(slots(series, series.first_day, end))
    chosen = draw(st.lists(st.sampled_from(every_slot), max_size=8, unique=True))
    lists = draw(st.lists(st.sampled_from(every_slot), max_size=4, unique=True))
    return make_plan(
        [series],
        *(draw(changes(slot)) for slot in chosen),
        pauses=tuple(draw(st.lists(pauses(series), max_size=2))),
        lists={(series.id, slot): LIST for slot in lists},
    )


def pauses(series: BlockSeries) -> st.SearchStrategy[Pause]:
    """Some days in the first months of a series."""
    return st.builds(
        lambda after, length: Pause(
            PauseId(1),
            series.first_day + timedelta(days=after),
            series.first_day + timedelta(days=after + length),
        ),
        st.integers(-10, 200),
        st.integers(0, 40),
    )


def changes(slot: datetime) -> st.SearchStrategy[OccurrenceChange]:
    moved = st.builds(
        lambda days, at, minutes: move(slot, datetime.combine(slot.date() + timedelta(days=days), at), minutes),
        st.integers(-9, 9),
        st.times(time(4), time(21)).map(lambda it: it.replace(second=0, microsecond=0)),
        st.none() | st.integers(5, 240),
    )
    return st.just(skip(slot)) | st.builds(move, st.just(slot), st.none(), st.integers(5, 240)) | moved


@settings(max_examples=60, deadline=None)
@given(plans())
def test_two_libraries_read_the_dates_that_the_domain_gives(plan: CalendarPlan) -> None:
    assert_all_agree(plan)


@pytest.mark.slow
@settings(max_examples=1500, deadline=None)
@given(plans())
def test_two_libraries_read_the_dates_that_the_domain_gives_for_long(plan: CalendarPlan) -> None:
    assert_all_agree(plan)


def test_blocks_over_midnight_and_in_the_hour_that_comes_twice() -> None:
    late = make_series(start=time(23, 30), until=date(2026, 12, 31), holiday_calendar="FR")
    twice = make_series(2, start=time(2, 30), weekdays=frozenset({6}), first_day=date(2026, 10, 1), count=8, minutes=20)
    assert_all_agree(make_plan([late, twice]))


def test_many_series_in_many_zones_in_one_file() -> None:
    def series(number: int, zone: str) -> BlockSeries:
        return make_series(number, zone=zone, until=date(2027, 6, 30), holiday_calendar="FR", every_n=number)

    zones = (*ZONES, "America/Vancouver", "Asia/Kolkata")
    assert_all_agree(make_plan([series(number, zone) for number, zone in enumerate(zones, 1)]))
