"""Appointments that are client work, counted once for each minute."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.blocks.busy import BusyTime, CalendarId
from planner.domain.work.client_work import RuleKind
from planner.domain.work.counting import Matcher, counted, minutes_of_whole_day

MONDAY = date(2026, 11, 9)
WHOLE_DAY = 360
WINDOWS = {1: (MONDAY, MONDAY + timedelta(days=14)), 2: (MONDAY, MONDAY + timedelta(days=14))}
WORD, CATEGORY = RuleKind.WORD, RuleKind.CATEGORY


def at(hour: float, day: int = 0) -> datetime:
    return datetime(2026, 11, 9) + timedelta(days=day, hours=hour)


def time(start: datetime, end: datetime, uid: str = "a", calendar: int = 1, whole: bool = False) -> BusyTime:
    return BusyTime(CalendarId(calendar), uid, uid.upper(), start, end, whole)


def by_day(*times: BusyTime) -> dict[int, int]:
    found: dict[int, int] = {}
    for each in counted(times, WINDOWS, WHOLE_DAY):
        place = (each.day - MONDAY).days
        found[place] = found.get(place, 0) + each.minutes
    return found


@pytest.mark.parametrize(
    ("rule", "title", "categories", "expected"),
    [
        ((WORD, "chantier"), "CHANTIERS Dupont", (), True),
        ((WORD, "chantier dupont"), "Chantier  Dupont, toiture", (), True),
        ((WORD, "art"), "Martin", (), False),
        ((WORD, "Évier"), "pose EVIER", (), True),
        ((WORD, "evier"), "", ("Évier",), False),
        ((CATEGORY, "clients"), "", ("Travail", "CLIENTS"), True),
        ((CATEGORY, "client"), "Client", ("Clients",), False),
        ((CATEGORY, "Été"), "", ("ete",), True),
    ],
)
def test_rules(rule: tuple[RuleKind, str], title: str, categories: tuple[str, ...], expected: bool) -> None:
    assert Matcher([rule])(title, categories) is expected


def test_without_rules_nothing_is_client_work() -> None:
    assert not Matcher([])
    assert not Matcher([])("Chantier", ("Chantier",))


def test_overlaps_count_once_for_the_one_that_begins_first() -> None:
    found = counted([time(at(9), at(11), "b", 2), time(at(8), at(10)), time(at(9), at(9.5), "c")], WINDOWS, WHOLE_DAY)
    assert [(each.uid, each.minutes) for each in found] == [("a", 120), ("b", 60)]


def test_series_on_one_day_is_one_entry() -> None:
    found = counted([time(at(8), at(9)), time(at(14), at(15.5))], WINDOWS, WHOLE_DAY)
    assert [(each.uid, each.minutes, each.title) for each in found] == [("a", 150, "A")]


def test_night_is_cut_at_midnight() -> None:
    assert by_day(time(at(22), at(25.5))) == {0: 120, 1: 90}


def test_whole_days_are_working_days() -> None:
    assert minutes_of_whole_day(30) == WHOLE_DAY
    assert by_day(time(at(0, 3), at(0, 8), whole=True)) == {3: 360, 4: 360, 7: 360}  # not the weekend between
    assert by_day(time(at(0, 5), at(0, 6), whole=True)) == {5: 360}  # a Saturday alone is meant
    assert by_day(time(at(8, 1), at(18, 3))) == {1: 360, 2: 360, 3: 360}  # days without a night between


def test_timed_appointments_lie_within_the_whole_day() -> None:
    assert by_day(time(at(0), at(24), "w", whole=True), time(at(9), at(11))) == {0: 360}
    assert by_day(time(at(0), at(24), "w", whole=True), time(at(8), at(17))) == {0: 540}
    assert by_day(time(at(0), at(24), "w", whole=True), time(at(0), at(24), "v", whole=True)) == {0: 360}


def test_only_days_that_were_read() -> None:
    assert by_day(time(at(9, -1), at(10, -1)), time(at(9, 14), at(10, 14)), time(at(0, -3), at(0, 2), whole=True)) == {
        0: 360,
        1: 360,
    }


TIMES = st.tuples(st.integers(0, 72), st.integers(0, 40), st.sampled_from("ab"), st.integers(1, 2)).map(
    lambda drawn: time(at(drawn[0] / 2), at((drawn[0] + drawn[1]) / 2), drawn[2], drawn[3])
)


@settings(max_examples=40)
@given(st.lists(TIMES, max_size=6))
def test_no_minute_counts_twice_and_none_is_lost(times: list[BusyTime]) -> None:
    taken = {
        minute for each in times for minute in range(minutes_from_monday(each.start), minutes_from_monday(each.end), 30)
    }
    found = counted(times, WINDOWS, WHOLE_DAY)
    assert sum(each.minutes for each in found) == 30 * len(taken)
    assert counted(times[::-1], WINDOWS, WHOLE_DAY) == found


def minutes_from_monday(moment: datetime) -> int:
    return int((moment - at(0)).total_seconds()) // 60
