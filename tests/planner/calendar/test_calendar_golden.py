"""Whole files, byte by byte."""

from collections.abc import Callable

import pytest

from planner.calendar.plan import CalendarFile
from tests.planner.calendar.golden_plans import FOLDER, GOLDEN


@pytest.mark.parametrize("make", GOLDEN, ids=lambda make: make.__name__)
def test_the_file_is_exactly_the_stored_one(make: Callable[[], CalendarFile]) -> None:
    assert make().content == (FOLDER / f"{make.__name__}.ics").read_bytes()


@pytest.mark.parametrize("make", GOLDEN, ids=lambda make: make.__name__)
def test_lines_are_folded_by_octets_and_end_alike(make: Callable[[], CalendarFile]) -> None:
    content = make().content

    assert content.startswith(b"BEGIN:VCALENDAR\r\n") and content.endswith(b"END:VCALENDAR\r\n")
    assert content.count(b"\n") == content.count(b"\r\n") == content.count(b"\r")
    for line in content.split(b"\r\n"):
        assert len(line) <= 75
        line.decode("utf-8")
