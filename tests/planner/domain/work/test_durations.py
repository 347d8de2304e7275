"""Lengths are read as people type them."""

import pytest

from planner.domain.work.durations import parse_minutes


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("2h30", 150),
        ("2 h 30", 150),
        (" 2\u00a0H\u202f30 ", 150),
        ("2:05", 125),
        ("2h5min", 125),
        ("2.5", 150),
        ("2,5", 150),
        ("2,25 h", 135),
        ("1 heure", 60),
        ("8", 480),
        ("24", 1440),
        ("150", 150),
        ("150 min", 150),
        ("45m", 45),
        ("0", 0),
        ("2h75", None),
        ("", None),
        ("-2", None),
        ("two", None),
        ("2h30s", None),
        ("²", None),
    ],
)
def test_lengths(text: str, minutes: int | None) -> None:
    assert parse_minutes(text) == minutes


def test_hours_of_large_work() -> None:
    assert parse_minutes("150", most_bare_hours=10_000) == 9000
