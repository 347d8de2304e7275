"""The zone parts of a file against the zone database, read by a library that trusts the file."""

import io
from datetime import datetime, timedelta, tzinfo

import pytest
from dateutil import tz

from planner.calendar.components import zone_component
from planner.calendar.timezones import observances
from planner.domain.zones import is_in_gap, load_zone, places
from tests.planner.block_samples import ZONES

START = datetime(2026, 1, 2, 12)


def read_back(zone: str, since: datetime = START) -> tzinfo:
    text = zone_component(zone, since).to_ical(sorted=False).decode()
    found = tz.tzical(io.StringIO(text)).get(zone)
    assert found is not None
    return found


def offsets_differ(zone: str, moments: list[datetime], since: datetime = START) -> list[datetime]:
    read = read_back(zone, since)
    right = load_zone(zone)
    return [it for it in moments if it.replace(tzinfo=read).utcoffset() != it.replace(tzinfo=right).utcoffset()]


@pytest.mark.parametrize("zone", [*ZONES[:1], "America/Toronto", *ZONES[2:], "America/Nuuk", "Asia/Jerusalem"])
def test_every_hour_of_two_years_is_told_rightly(zone: str) -> None:
    hours = [START + timedelta(hours=hour) for hour in range(2 * 365 * 24)]
    unambiguous = [
        hour
        for hour in hours
        if not is_in_gap(hour, zone)
        and hour.replace(tzinfo=load_zone(zone), fold=0).utcoffset()
        == hour.replace(tzinfo=load_zone(zone), fold=1).utcoffset()
    ]

    assert offsets_differ(zone, unambiguous) == []


@pytest.mark.parametrize("index", range(8))
def test_noon_is_told_rightly_everywhere(index: int) -> None:
    days = [START + timedelta(days=day) for day in range(0, 720, 17)]

    wrong = {zone: offsets_differ(zone, days) for zone in places()[index::8]}

    assert {zone: found for zone, found in wrong.items() if found} == {}


def test_a_usual_zone_has_one_part_for_each_season() -> None:
    parts = observances("Europe/Paris", START)

    assert [(part.name, [(line.name, line.value) for line in part.properties]) for part in parts] == [
        (
            "DAYLIGHT",
            [
                ("DTSTART", "19700329T020000"),
                ("RRULE", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"),
                ("TZOFFSETFROM", "+0100"),
                ("TZOFFSETTO", "+0200"),
                ("TZNAME", "CEST"),
            ],
        ),
        (
            "STANDARD",
            [
                ("DTSTART", "19701025T030000"),
                ("RRULE", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"),
                ("TZOFFSETFROM", "+0200"),
                ("TZOFFSETTO", "+0100"),
                ("TZNAME", "CET"),
            ],
        ),
    ]


@pytest.mark.parametrize(("zone", "offset"), [("Indian/Reunion", "+0400"), ("Africa/Casablanca", "+0000")])
def test_a_zone_without_clock_change_has_one_part_without_a_rule(zone: str, offset: str) -> None:
    (part,) = observances(zone, datetime(2026, 11, 2, 9))

    assert part.name == "STANDARD"
    assert part.properties[0].value == "19700101T000000"
    assert [line.value for line in part.properties[1:3]] == [offset, offset]


def test_irish_winter_is_the_standard_part() -> None:
    assert [part.name for part in observances("Europe/Dublin", START)] == ["DAYLIGHT", "STANDARD"]


def test_a_series_from_before_a_change_of_rules_is_told_rightly_on_both_sides() -> None:
    since = datetime(2015, 3, 2, 9)
    days = [since + timedelta(days=day) for day in range(0, 15 * 365, 13)]

    assert offsets_differ("America/Sao_Paulo", days, since) == []
    assert offsets_differ("America/Vancouver", days, since) == []
