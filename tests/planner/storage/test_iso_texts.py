"""Days, times and instants as ISO text; an empty text where there is none."""

from datetime import UTC, date, datetime, time

import pytest

from planner.storage.iso import day_or_none, instant_or_none, text_of, time_or_none


def test_an_empty_text_is_none() -> None:
    assert (day_or_none(""), time_or_none(""), instant_or_none(""), text_of(None)) == (None, None, None, "")


def test_each_is_read_as_it_was_written() -> None:
    instant = datetime(2026, 11, 12, 7, 47, 5, tzinfo=UTC)
    assert day_or_none(text_of(date(2028, 2, 29))) == date(2028, 2, 29)
    assert time_or_none(text_of(time(9, 30))) == time(9, 30)
    assert instant_or_none(text_of(instant)) == instant
    assert text_of(instant) == "2026-11-12T07:47:05+00:00"


def test_texts_of_instants_have_the_order_of_time() -> None:
    instants = [
        datetime(2026, 11, day, hour, second=second, tzinfo=UTC)
        for day in (9, 10)
        for hour in (0, 9, 23)
        for second in (0, 59)
    ]
    assert sorted(instants) == instants
    assert sorted(text_of(each) for each in instants) == [text_of(each) for each in instants]


def test_what_is_no_day_is_an_error() -> None:
    for read in (day_or_none, time_or_none, instant_or_none):
        with pytest.raises(ValueError):
            read("perhaps")
