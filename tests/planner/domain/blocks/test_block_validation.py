"""What is refused, and under which name."""

from datetime import date, datetime, time
from typing import Any

import pytest

from planner.domain.blocks.validation import validate, validate_change
from planner.errors import InvalidInputError
from tests.planner.block_samples import make_series, move


def test_an_ordinary_series_is_accepted() -> None:
    validate(make_series(alarm_minutes=15, holiday_calendar="FR-57", every_n=2))


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"weekdays": frozenset()}, "no_weekday"),
        ({"weekdays": frozenset({7})}, "weekday_out_of_range"),
        ({"minutes": 4}, "minutes_out_of_range"),
        ({"minutes": 721}, "minutes_out_of_range"),
        ({"every_n": 0}, "interval_out_of_range"),
        ({"every_n": 53}, "interval_out_of_range"),
        ({"until": date(2026, 1, 5)}, "until_before_first_day"),
        ({"until": date(2026, 6, 1), "count": 3}, "until_and_count"),
        ({"count": 0}, "count_out_of_range"),
        ({"count": 1000}, "count_out_of_range"),
        ({"first_day": date(1999, 12, 31)}, "day_out_of_range"),
        ({"first_day": date(9999, 12, 31)}, "day_out_of_range"),
        ({"until": date(2101, 1, 1)}, "day_out_of_range"),
        ({"alarm_minutes": -1}, "alarm_out_of_range"),
        ({"title": "x" * 256}, "title_too_long"),
        ({"start": time(9, 0, 30)}, "start_not_whole_minute"),
        ({"zone": "Europe/Lyon"}, "unknown_zone"),
        ({"holiday_calendar": "FR-99"}, "unknown_holiday_calendar"),
        ({"first_day": date(2026, 1, 9), "until": date(2026, 1, 12)}, "no_slot"),
    ],
)
def test_an_unusable_series_is_refused_by_name(fields: dict[str, Any], code: str) -> None:
    with pytest.raises(InvalidInputError) as refused:
        validate(make_series(**fields))
    assert refused.value.code == code


def test_a_start_in_the_hour_that_spring_leaves_out_is_refused_with_its_day() -> None:
    with pytest.raises(InvalidInputError) as refused:
        validate(make_series(weekdays=frozenset({6}), start=time(2, 30)))
    assert refused.value.code == "start_in_clock_gap"
    assert refused.value.facts["day"] == date(2026, 3, 29)


def test_the_hour_that_comes_twice_in_autumn_is_accepted() -> None:
    until = date(2026, 12, 31)
    validate(make_series(weekdays=frozenset({6}), start=time(2, 30), first_day=date(2026, 10, 1), until=until))


@pytest.mark.parametrize(
    ("slot", "to", "minutes", "code"),
    [
        (datetime(2026, 1, 7, 9), datetime(2026, 1, 8, 9), None, "no_such_slot"),
        (datetime(2026, 1, 8, 9), datetime(2026, 1, 9, 9), 3, "minutes_out_of_range"),
        (datetime(2026, 1, 8, 9), datetime(9999, 12, 31, 9), None, "day_out_of_range"),
        (datetime(2026, 1, 8, 9), datetime(2026, 1, 9, 9, 0, 1), None, "start_not_whole_minute"),
        (datetime(2026, 3, 26, 9), datetime(2026, 3, 29, 2, 30), None, "start_in_clock_gap"),
    ],
)
def test_an_impossible_change_is_refused_by_name(slot: datetime, to: datetime, minutes: int | None, code: str) -> None:
    with pytest.raises(InvalidInputError) as refused:
        validate_change(make_series(), move(slot, to, minutes))
    assert refused.value.code == code
