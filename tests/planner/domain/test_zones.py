"""Zones by name."""

from datetime import UTC, datetime
from zoneinfo import TZPATH

import pytest

from planner.domain.zones import canonical_zone, is_in_gap, places, to_local, to_utc, to_zone
from planner.errors import InvalidInputError


@pytest.mark.parametrize(
    ("name", "canonical"),
    [
        ("America/Montreal", "America/Toronto"),
        ("Indian/Reunion", "Indian/Reunion"),
        ("Europe/Paris", "Europe/Paris"),
        ("Asia/Calcutta", "Asia/Kolkata"),
    ],
)
def test_retired_names_give_way_and_places_keep_theirs(name: str, canonical: str) -> None:
    assert canonical_zone(name) == canonical


def test_an_unknown_zone_is_refused() -> None:
    with pytest.raises(InvalidInputError) as refused:
        canonical_zone("Mars/Base")
    assert refused.value.code == "unknown_zone"


def test_rules_come_from_the_package_and_not_from_the_system() -> None:
    assert TZPATH == ()
    assert to_utc(datetime(2026, 12, 1, 9), "Africa/Casablanca") == datetime(2026, 12, 1, 9, tzinfo=UTC)


def test_local_times_are_told_apart_by_season() -> None:
    assert to_utc(datetime(2026, 7, 1, 9), "Europe/Paris") == datetime(2026, 7, 1, 7, tzinfo=UTC)
    assert to_local(datetime(2026, 12, 1, 8, tzinfo=UTC), "Europe/Paris") == datetime(2026, 12, 1, 9)


@pytest.mark.parametrize(
    ("zone", "other", "shown"),
    [
        ("Europe/Paris", "Europe/Paris", datetime(2026, 11, 12, 9)),
        ("America/Toronto", "Europe/Paris", datetime(2026, 11, 12, 15)),
        ("Europe/Paris", "Pacific/Auckland", datetime(2026, 11, 12, 21)),
    ],
)
def test_a_time_of_one_zone_on_the_clock_of_another(zone: str, other: str, shown: datetime) -> None:
    assert to_zone(datetime(2026, 11, 12, 9), zone, other) == shown


def test_the_hour_left_out_in_spring_is_known() -> None:
    assert is_in_gap(datetime(2026, 3, 29, 2, 30), "Europe/Paris")
    assert not is_in_gap(datetime(2026, 3, 29, 3, 0), "Europe/Paris")
    assert not is_in_gap(datetime(2026, 10, 25, 2, 30), "Europe/Paris")


def test_places_to_choose_from_include_those_we_name() -> None:
    assert {"Europe/Paris", "America/Toronto", "Indian/Reunion", "Africa/Casablanca"} <= set(places())
