"""What a file of ours says it holds, for data that come from a backup."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

import pytest

from planner.calendar.export import build_calendar
from planner.calendar.plan import CalendarFile
from planner.calendar.read_back import events_held, is_ours
from planner.domain.blocks.exported import ExportedEvent
from tests.planner.block_samples import TODAY, make_plan, make_series
from tests.planner.calendar.golden_plans import GOLDEN

GUID = make_plan([]).calendar_guid


@pytest.mark.parametrize("make", GOLDEN, ids=lambda make: make.__name__)
def test_everything_that_cancelling_needs_comes_back(make: Callable[[], CalendarFile]) -> None:
    file = make()
    held = events_held(file.content, GUID)
    assert held
    for event in file.events:
        found = held[event.uid]
        same = ("sequence", "stamp", "zone", "is_all_day")
        assert [getattr(found, name) for name in same] == [getattr(event, name) for name in same]
        assert (found.cancelled_on is None) is (event.cancelled_on is None)


def test_a_long_title_with_marks_comes_back_whole() -> None:
    title = "Appels ; visites, relances \\ puis déjeuner avec toute l’équipe commerciale à Besançon, si possible"
    (found,) = events_held(build_calendar(make_plan([make_series(title=title)]), TODAY).content, GUID).values()
    assert (found.title, found.start, found.minutes) == (title, datetime(2026, 1, 6, 9), 90)


def test_another_calendar_and_a_file_that_another_program_wrote_hold_nothing_of_ours() -> None:
    content = build_calendar(make_plan([make_series()]), TODAY).content
    assert is_ours(content, GUID)
    assert events_held(content, "another") == {}
    assert events_held(content.replace(b"-//Assidu//", b"-//Somebody//"), GUID) == {}
    assert events_held(b"no calendar at all", GUID) == {}


def test_an_event_that_was_damaged_is_left_out() -> None:
    content = build_calendar(make_plan([make_series(), make_series(2)]), TODAY).content
    broken = content.replace(b"DTSTART;TZID=Europe/Paris:20260106T090000", b"DTSTART;TZID=Europe/Paris:soon", 1)
    assert events_held(broken, GUID).keys() == {"series-2"}


def test_what_only_the_file_knows_is_called_off_with_a_higher_number() -> None:
    both = build_calendar(make_plan([make_series(), make_series(2)]), TODAY)
    held: dict[str, ExportedEvent] = events_held(both.content, GUID)
    known = {"series-1": both.events[0], "series-2": replace(held["series-2"], sequence=4)}
    plan = make_plan([make_series()], exported=known)
    later = build_calendar(plan, date(2026, 11, 20))
    states = {event.uid: event for event in later.events}
    assert (states["series-1"].sequence, states["series-2"].sequence) == (0, 5)
    assert states["series-2"].cancelled_on == date(2026, 11, 20)
