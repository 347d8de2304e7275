"""Numbers, revision times and cancellations from one export to the next."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import icalendar
import pytest

from planner.calendar.export import build_calendar
from planner.calendar.plan import CalendarFile, CalendarPlan
from planner.domain.blocks.series import BlockSeries
from planner.errors import KnownError
from tests.planner.block_samples import CREATED, LATER, TODAY, make_plan, make_series, move, skip

SLOT = datetime(2026, 1, 20, 9)
EDITED = datetime(2026, 11, 12, 9, 30, tzinfo=UTC)


def after(plan: CalendarPlan, *exports: CalendarFile) -> CalendarPlan:
    """The plan once these exports were written."""
    return replace(plan, exported={event.uid: event for file in exports for event in file.events})


def events(file: CalendarFile) -> list[dict[str, Any]]:
    return [
        {
            "uid": str(event["UID"]),
            "sequence": event.decoded("SEQUENCE"),
            "stamp": event.decoded("DTSTAMP"),
            "modified": event.decoded("LAST-MODIFIED"),
            "status": str(event["STATUS"]),
            "start": event.decoded("DTSTART").replace(tzinfo=None),
        }
        for event in icalendar.Calendar.from_ical(file.content).walk("VEVENT")
    ]


def numbers(file: CalendarFile) -> dict[str, set[int]]:
    found: dict[str, set[int]] = {}
    for event in events(file):
        found.setdefault(event["uid"], set()).add(event["sequence"])
    return found


def edited(series: BlockSeries, **fields: Any) -> BlockSeries:
    return replace(series, updated_at=EDITED, **fields)


def test_the_same_plan_gives_the_same_bytes_before_and_after_an_export() -> None:
    plan = make_plan([make_series(holiday_calendar="FR"), make_series(2)], skip(SLOT))
    first = build_calendar(plan, TODAY)

    assert build_calendar(plan, TODAY) == first
    assert build_calendar(after(plan, first), TODAY) == first


def test_the_order_in_which_records_arrive_does_not_matter() -> None:
    one, two = make_series(), make_series(2)
    changes = skip(SLOT), move(datetime(2026, 1, 27, 9), datetime(2026, 1, 28, 9))

    forwards = build_calendar(make_plan([one, two], *changes), TODAY)
    assert build_calendar(make_plan([two, one], *reversed(changes)), TODAY).content == forwards.content


def test_only_what_changed_gets_a_higher_number_and_a_later_stamp() -> None:
    series, other = make_series(), make_series(2)
    first = build_calendar(make_plan([series, other]), TODAY)
    plan = after(make_plan([edited(series, start=time(10)), other]), first)
    second = build_calendar(plan, TODAY)

    assert numbers(first) == {"series-1": {0}, "series-2": {0}}
    assert numbers(second) == {"series-1": {1}, "series-2": {0}}
    assert [(event["stamp"], event["modified"]) for event in events(second)] == [(EDITED, EDITED), (CREATED, CREATED)]


def test_overrides_share_the_number_of_their_series() -> None:
    series = make_series()
    first = build_calendar(make_plan([series]), TODAY)
    moved = move(SLOT, SLOT + timedelta(days=1))
    second = build_calendar(after(make_plan([series], moved), first), TODAY)

    assert [event["sequence"] for event in events(second)] == [1, 1]
    assert {event["stamp"] for event in events(second)} == {LATER}


def test_a_touch_without_effect_changes_no_byte() -> None:
    series = make_series()
    first = build_calendar(make_plan([series]), TODAY)

    assert build_calendar(after(make_plan([edited(series)]), first), TODAY).content == first.content


def test_undoing_after_an_export_still_raises_number_and_stamp() -> None:
    series = make_series()
    first = build_calendar(make_plan([series]), TODAY)
    second = build_calendar(after(make_plan([edited(series, minutes=60)]), first), TODAY)
    third = build_calendar(after(make_plan([series]), second), TODAY)

    assert [numbers(file)["series-1"] for file in (first, second, third)] == [{0}, {1}, {2}]
    assert events(third)[0]["stamp"] == EDITED + timedelta(seconds=1)


def test_a_removed_series_is_called_off_for_six_months_and_then_only_remembered() -> None:
    series, other = make_series(), make_series(2)
    first = build_calendar(make_plan([series, other]), TODAY)
    plan = after(make_plan([series], removed_at={"series-2": EDITED}), first)
    second = build_calendar(plan, TODAY)

    assert [(it["uid"], it["status"], it["sequence"]) for it in events(second)] == [
        ("series-1", "CONFIRMED", 0),
        ("series-2", "CANCELLED", 1),
    ]
    assert events(second)[1]["stamp"] == EDITED
    assert build_calendar(after(plan, second), date(2027, 5, 11)).content == second.content
    later = build_calendar(after(plan, second), date(2027, 5, 12))
    assert numbers(later) == {"series-1": {0}}
    assert {event.uid for event in later.events} == {"series-1", "series-2"}


def test_a_series_that_comes_back_goes_on_counting() -> None:
    series, other = make_series(), make_series(2)
    first = build_calendar(make_plan([series, other]), TODAY)
    second = build_calendar(after(make_plan([series]), first), TODAY)
    third = build_calendar(after(make_plan([series, other]), second), date(2028, 1, 1))

    assert numbers(third)["series-2"] == {2}
    assert {event["status"] for event in events(third)} == {"CONFIRMED"}


def test_a_series_without_any_date_left_is_called_off() -> None:
    series, other = make_series(count=2), make_series(2)
    first = build_calendar(make_plan([series, other]), TODAY)
    skips = skip(datetime(2026, 1, 6, 9)), skip(datetime(2026, 1, 8, 9))
    second = build_calendar(after(make_plan([series, other], *skips), first), TODAY)

    assert [(it["uid"], it["status"]) for it in events(second)] == [
        ("series-1", "CANCELLED"),
        ("series-2", "CONFIRMED"),
    ]
    again = build_calendar(after(make_plan([series, other], *skips), second), TODAY)
    assert again.content == second.content


def test_a_series_without_any_date_that_nobody_knows_is_not_written() -> None:
    series, other = make_series(count=1), make_series(2)
    plan = make_plan([series, other], skip(datetime(2026, 1, 6, 9)))
    first = build_calendar(plan, TODAY)

    assert numbers(first) == {"series-2": {0}}
    restored = build_calendar(after(make_plan([series, other]), first), TODAY)
    assert numbers(restored) == {"series-1": {0}, "series-2": {0}}


def test_a_date_that_leaves_its_series_and_comes_back_is_called_off_under_its_own_name() -> None:
    series, far, near = make_series(), SLOT + timedelta(days=3), SLOT + timedelta(days=1)
    first = build_calendar(make_plan([series], move(SLOT, far)), TODAY)
    second = build_calendar(after(make_plan([series], move(SLOT, near, at=EDITED)), first), TODAY)

    assert numbers(first) == {"series-1": {0}, "date-1-20260120": {0}}
    assert numbers(second) == {"series-1": {1}, "date-1-20260120": {1}}
    assert [it["start"] for it in events(second) if it["status"] == "CANCELLED"] == [far]


def test_an_endless_series_keeps_its_horizon_for_a_year() -> None:
    plan = make_plan([make_series()])
    first = build_calendar(plan, TODAY)

    assert first.events[0].horizon == date(2028, 11, 12)
    assert build_calendar(after(plan, first), date(2027, 11, 12)).content == first.content
    renewed = build_calendar(after(plan, first), date(2027, 11, 13))
    assert renewed.events[0].horizon == date(2029, 11, 13)
    assert numbers(renewed) == {"series-1": {1}}


def test_a_plan_can_be_written_up_to_a_day() -> None:
    file = build_calendar(make_plan([make_series(), make_series(2, count=3)], until=date(2026, 2, 28)), TODAY)

    assert b"UNTIL=20260226T225959Z" in file.content
    assert b"UNTIL=20260113T225959Z" in file.content


def test_nothing_to_export_is_refused() -> None:
    with pytest.raises(KnownError) as refused:
        build_calendar(make_plan([]), TODAY)
    assert refused.value.code == "nothing_to_export"


CUT = date(2026, 11, 30)


def test_what_lies_beyond_a_cut_is_neither_written_nor_called_off_nor_forgotten() -> None:
    now, later = make_series(), make_series(2, first_day=date(2027, 1, 5))
    far = datetime(2026, 12, 22, 9)
    changes = move(far, far + timedelta(days=3))
    whole = build_calendar(make_plan([now, later], changes), TODAY)
    assert numbers(whole).keys() == {"series-1", "series-2", "date-1-20261222"}

    cut = build_calendar(after(make_plan([now, later], changes, until=CUT), whole), TODAY)
    assert numbers(cut) == {"series-1": {1}}
    before = {event.uid: event for event in whole.events}
    for event in cut.events:
        assert event.uid == "series-1" or event == before[event.uid]
    again = build_calendar(after(make_plan([now, later], changes), whole, cut), TODAY)
    assert numbers(again) == {"series-1": {2}, "series-2": {0}, "date-1-20261222": {0}}


def test_series_beyond_a_cut_that_no_calendar_knows_is_not_remembered_as_called_off() -> None:
    plan = make_plan([make_series(), make_series(2, first_day=date(2027, 1, 5))], until=CUT)
    cut = build_calendar(plan, TODAY)
    assert {event.uid for event in cut.events} == {"series-1"}


def test_series_without_any_date_left_is_called_off_in_a_cut_file_too() -> None:
    series, other = make_series(count=2), make_series(2)
    first = build_calendar(make_plan([series, other]), TODAY)
    skips = skip(datetime(2026, 1, 6, 9)), skip(datetime(2026, 1, 8, 9))
    cut = build_calendar(after(make_plan([series, other], *skips, until=CUT), first), TODAY)
    assert {it["uid"]: it["status"] for it in events(cut)} == {"series-1": "CANCELLED", "series-2": "CONFIRMED"}
