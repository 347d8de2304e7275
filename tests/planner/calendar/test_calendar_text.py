"""Escaping and cleaning."""

import icalendar
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ical.calendar_stream import IcsCalendarStream

from planner.calendar.export import build_calendar
from planner.calendar.text import clean, escape, one_line
from tests.planner.block_samples import TODAY, make_plan, make_series


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("C:\\Nord", "C:\\\\Nord"),
        ("a;b,c", "a\\;b\\,c"),
        ("a\r\nb\rc\nd", "a\\nb\\nc\\nd"),
        ("nul\x00vt\x0bff\x0cdel\x7fc1\x85", "nulvtffdelc1"),
        ("cafe\u0301", "café"),
        ("\u202eabc\ufeff", "abc"),
        ("\ud800", ""),
    ],
)
def test_text_is_cleaned_and_escaped(text: str, written: str) -> None:
    assert escape(text) == written


def test_one_line_has_single_spaces() -> None:
    assert one_line(" a\n\t b  c ") == "a b c"


@settings(max_examples=60, deadline=None)
@given(st.text(min_size=1, max_size=200))
def test_any_title_comes_back_from_the_file_as_it_was_cleaned(text: str) -> None:
    series = make_series(if_then=f"x{text}x")
    content = build_calendar(make_plan([series]), TODAY).content
    expected = f"x{clean(text)}x"

    other = IcsCalendarStream.calendar_from_ics(content.decode("utf-8")).events[0]
    event = icalendar.Calendar.from_ical(content).walk("VEVENT")[0]

    assert str(other.description).startswith(expected)
    if "\\" not in text:
        assert str(event["DESCRIPTION"]).startswith(expected)
