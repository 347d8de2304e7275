"""What another calendar program did with our blocks, seen when its calendar is read again."""

from dataclasses import replace
from datetime import date, datetime, time

import pytest

from planner.calendar.came_back import read_came_back
from planner.calendar.export import build_calendar
from planner.calendar.plan import CalendarPlan
from planner.domain import defaults
from planner.domain.blocks.differences import Difference, DifferenceKind, Doubt
from planner.domain.blocks.series import BlockSeries
from planner.errors import KnownError
from tests.planner.block_samples import TODAY, make_plan, make_series, move, skip

THURSDAY, TUESDAY = datetime(2026, 11, 12, 9), datetime(2026, 11, 17, 9)
SERIES = make_series(until=date(2026, 12, 3))  # seven coming dates: 12, 17, 19, 24, 26 November, 1 and 3 December


def exported(plan: CalendarPlan) -> tuple[CalendarPlan, str]:
    """The plan with its export remembered, and the text of the file with whole lines."""
    file = build_calendar(plan, TODAY)
    text = file.content.decode().replace("\r\n ", "").replace("\r\n", "\n")
    return replace(plan, exported={event.uid: event for event in file.events}), text


def found(plan: CalendarPlan, text: str) -> tuple[Difference, ...]:
    return read_came_back(text.encode(), plan, TODAY)


def at_ten(series: BlockSeries = SERIES) -> tuple[CalendarPlan, str]:
    plan, text = exported(make_plan([series]))
    return plan, text.replace(
        "T090000\nDTEND;TZID=Europe/Paris:20260106T103000", "T100000\nDTEND;TZID=Europe/Paris:20260106T113000"
    )


def event(*lines: str) -> str:
    return "\n".join(["BEGIN:VEVENT", *lines, "END:VEVENT", ""])


def with_events(text: str, *events: str) -> str:
    return text.replace("END:VCALENDAR", "".join(events) + "END:VCALENDAR")


def test_a_date_moved_there_is_found_by_its_instant_in_whatever_zone() -> None:
    plan, text = exported(make_plan([SERIES]))
    moved = event(
        "UID:series-1",
        "RECURRENCE-ID:20261117T080000Z",
        "DTSTART;TZID=/freeassociation.sourceforge.net/America/Toronto:20261118T040000",
        "DTEND;TZID=America/Toronto:20261118T050000",
    )
    (difference,) = found(plan, with_events(text, moved))
    assert (difference.kind, difference.slot) == (DifferenceKind.MOVED, TUESDAY)
    assert (difference.start, difference.minutes) == (TUESDAY, 90)
    assert (difference.to, difference.to_minutes) == (datetime(2026, 11, 18, 10), 60)
    assert difference.doubt is Doubt.NONE


@pytest.mark.parametrize("line", ["EXDATE:20261117T090000", "EXDATE:20261117T080000Z", "EXDATE;VALUE=DATE:20261117"])
def test_a_date_deleted_there_is_found_however_it_is_written(line: str) -> None:
    plan, text = exported(make_plan([SERIES]))
    (difference,) = found(plan, text.replace("RRULE:", f"{line}\nRRULE:"))
    assert (difference.kind, difference.slot, difference.to) == (DifferenceKind.DELETED, TUESDAY, None)


def test_a_cancelled_date_is_deleted_and_a_cancelled_series_ended() -> None:
    plan, text = exported(make_plan([SERIES]))
    off = event(
        "UID:series-1",
        "RECURRENCE-ID;TZID=Europe/Paris:20261119T090000",
        "DTSTART:20261119T080000Z",
        "STATUS:CANCELLED",
    )
    (date_off,) = found(plan, with_events(text, off))
    assert (date_off.kind, date_off.slot) == (DifferenceKind.DELETED, datetime(2026, 11, 19, 9))
    (all_off,) = found(plan, text.replace("STATUS:CONFIRMED", "STATUS:CANCELLED"))
    assert (all_off.kind, all_off.slot, all_off.count) == (DifferenceKind.SERIES_ENDED, THURSDAY, 7)


def test_one_new_time_for_all_dates_is_an_edit_of_the_series() -> None:
    (difference,) = found(*at_ten())
    assert (difference.kind, difference.count) == (DifferenceKind.SERIES_MOVED, 7)
    assert (difference.to, difference.to_minutes) == (datetime(2026, 11, 12, 10), 90)
    assert difference.weekdays == SERIES.weekdays


def test_a_new_time_and_an_exception_beside_are_two_things() -> None:
    plan, text = at_ten()
    moved = event(
        "UID:series-1", "RECURRENCE-ID;TZID=Europe/Paris:20261117T100000", "DTSTART:20261118T130000Z", "DURATION:PT1H"
    )
    series, single = found(plan, with_events(text, moved))
    assert (series.kind, series.count) == (DifferenceKind.SERIES_MOVED, 6)
    assert (single.kind, single.slot, single.to) == (DifferenceKind.MOVED, TUESDAY, datetime(2026, 11, 18, 14))


def test_other_weekdays_are_an_edit_of_the_series() -> None:
    plan, text = exported(make_plan([SERIES]))
    text = text.replace("BYDAY=TU,TH", "BYDAY=MO,WE,FR").replace(":20260106T", ":20260105T")
    (difference,) = found(plan, text)
    assert difference.kind is DifferenceKind.SERIES_MOVED
    assert difference.weekdays == frozenset({0, 2, 4})
    assert difference.to == datetime(2026, 11, 13, 9)


@pytest.mark.parametrize(
    "rule", ["FREQ=DAILY", "FREQ=MONTHLY;BYDAY=1TU", "FREQ=WEEKLY;INTERVAL=0", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"]
)
def test_a_rule_that_no_series_can_follow_is_named_and_left(rule: str) -> None:
    plan, text = exported(make_plan([SERIES]))
    (difference,) = found(plan, text.replace("FREQ=WEEKLY;BYDAY=TU,TH", rule))
    assert (difference.kind, difference.doubt) == (DifferenceKind.UNCLEAR, Doubt.CANNOT)
    assert not difference.can_be_taken_over


def test_a_series_split_there_ends_and_the_unknown_rest_is_named() -> None:
    plan, text = exported(make_plan([SERIES]))
    text = text.replace("UNTIL=20261203T225959Z", "UNTIL=20261119T225959Z")
    rest = event(
        "UID:5f3a_R20261124@google",
        "SUMMARY:Appels à passer",
        "DTSTART;TZID=Europe/Paris:20261124T110000",
        "DURATION:PT1H",
    )
    (difference,) = found(plan, with_events(text, rest))
    assert (difference.kind, difference.slot, difference.count) == (
        DifferenceKind.SERIES_ENDED,
        datetime(2026, 11, 24, 9),
        4,
    )
    assert difference.stray == ("Appels à passer", datetime(2026, 11, 24, 11))


def test_what_is_missing_altogether_is_asked_within_the_days_of_the_file() -> None:
    plan, text = exported(make_plan([SERIES, make_series(2, weekdays=frozenset({4}), until=date(2026, 11, 27))]))
    start = text.index("BEGIN:VEVENT", text.index("UID:series-1"))
    (difference,) = found(plan, text[:start] + "END:VCALENDAR\n")
    assert (difference.kind, difference.series_id, difference.doubt) == (DifferenceKind.ABSENT, 2, Doubt.ABSENT)
    short = text[:start].replace("UNTIL=20261203T225959Z", "UNTIL=20261112T225959Z") + "END:VCALENDAR\n"
    assert [each.kind for each in found(plan, short)] == [DifferenceKind.SERIES_ENDED]


def test_what_was_never_exported_is_not_missed() -> None:
    plan, text = exported(make_plan([SERIES]))
    assert found(replace(plan, series=(*plan.series, make_series(2))), text) == ()


def test_what_was_done_here_since_the_export_is_no_change_there() -> None:
    plan, text = exported(make_plan([SERIES], move(TUESDAY, TUESDAY.replace(hour=14))))
    here = {SERIES.id: (skip(datetime(2026, 11, 19, 9)), move(datetime(2026, 11, 24, 9), datetime(2026, 11, 25, 9)))}
    assert found(replace(plan, changes=here), text) == ()


def test_a_date_changed_on_both_sides_is_in_doubt() -> None:
    plan, text = exported(make_plan([SERIES]))
    plan = replace(plan, changes={SERIES.id: (move(TUESDAY, TUESDAY.replace(hour=14)),)})
    (difference,) = found(plan, text.replace("RRULE:", "EXDATE:20261117T090000\nRRULE:"))
    assert (difference.kind, difference.doubt) == (DifferenceKind.DELETED, Doubt.CHANGED_HERE)


def test_a_series_changed_here_since_the_export_is_in_doubt() -> None:
    plan, text = exported(make_plan([SERIES]))
    (difference,) = found(replace(plan, series=(replace(SERIES, start=time(11)),)), text)
    assert (difference.kind, difference.doubt) == (DifferenceKind.SERIES_MOVED, Doubt.CHANGED_HERE)


def test_what_is_over_does_not_matter() -> None:
    plan, text = exported(make_plan([SERIES]))
    assert found(plan, text.replace("RRULE:", "EXDATE:20261110T090000\nRRULE:")) == ()


def test_stamps_numbers_line_ends_and_letters_do_not_matter() -> None:
    plan, text = exported(make_plan([SERIES]))
    lines = [line for line in text.split("\n") if not line.startswith(("SEQUENCE", "LAST-MODIFIED", "CREATED"))]
    rewritten = "\n".join(lines).replace("DTSTAMP:2026", "DTSTAMP:2027")
    assert found(plan, "\ufeff" + rewritten) == ()
    assert read_came_back(rewritten.encode("latin-1", "replace"), plan, TODAY) == ()


def test_a_series_in_utc_means_its_wall_clock_time_in_winter_too() -> None:
    plan, text = exported(make_plan([replace(SERIES, first_day=date(2026, 9, 1))]))
    utc = text.replace("DTSTART;TZID=Europe/Paris:20260901T090000", "DTSTART:20260901T070000Z")
    utc = utc.replace("DTEND;TZID=Europe/Paris:20260901T103000", "DTEND:20260901T083000Z")
    assert utc != text
    assert found(plan, utc) == ()


def test_a_date_with_a_uid_of_its_own_is_followed() -> None:
    slot, far = TUESDAY, datetime(2026, 11, 21, 9)
    plan, text = exported(make_plan([SERIES], move(slot, far)))
    uid = plan.changes[SERIES.id][0].uid
    assert f"UID:{uid}" in text
    (difference,) = found(plan, text.replace(":20261121T09", ":20261122T09").replace(":20261121T10", ":20261122T10"))
    assert (difference.slot, difference.to) == (slot, datetime(2026, 11, 22, 9))


def test_a_series_of_one_moved_date_stays_one() -> None:
    once = replace(SERIES, first_day=date(2026, 11, 17), until=date(2026, 11, 17))
    plan, text = exported(make_plan([once], move(TUESDAY, datetime(2026, 11, 20, 14))))
    assert found(plan, text) == ()
    (difference,) = found(plan, text.replace(":20261120T14", ":20261120T16").replace(":20261120T15", ":20261120T17"))
    assert (difference.kind, difference.slot, difference.to) == (
        DifferenceKind.MOVED,
        TUESDAY,
        datetime(2026, 11, 20, 16),
    )


def test_an_all_day_block_is_named_and_left() -> None:
    plan, text = exported(make_plan([SERIES]))
    moved = event("UID:series-1", "RECURRENCE-ID:20261117T080000Z", "DTSTART;VALUE=DATE:20261118")
    (difference,) = found(plan, with_events(text, moved))
    assert (difference.kind, difference.doubt) == (DifferenceKind.MOVED, Doubt.CANNOT)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"\x89PNG and so on", "came_back_not_a_calendar"),
        (
            b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:x\nDTSTART:20261112T080000Z\nEND:VEVENT\nEND:VCALENDAR",
            "came_back_not_ours",
        ),
    ],
)
def test_a_file_that_says_nothing_is_refused(content: bytes, code: str) -> None:
    with pytest.raises(KnownError) as error:
        read_came_back(content, make_plan([SERIES]), TODAY)
    assert error.value.code == code


def test_a_file_beyond_all_calendars_is_refused_with_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(defaults, "LARGEST_CALENDAR_MEGABYTES", 0)
    with pytest.raises(KnownError) as error:
        read_came_back(b"BEGIN:VCALENDAR", make_plan([SERIES]), TODAY)
    assert (error.value.code, error.value.facts) == ("came_back_too_large", {"megabytes": 0})
