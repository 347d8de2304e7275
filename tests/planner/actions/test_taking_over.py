"""Taking over what was done in another calendar program: our blocks follow, in one step that can be undone."""

from datetime import date, datetime, time
from pathlib import Path

import pytest

from planner.actions import blocks
from planner.actions.exporting import export_calendar
from planner.actions.names import ActionName
from planner.actions.taking_over import came_back_reader, take_over
from planner.clock import FrozenClock
from planner.domain.blocks.differences import Difference, DifferenceKind
from planner.domain.blocks.editing import SeriesFields
from planner.domain.blocks.holidays import no_holidays
from planner.domain.blocks.occurrences import Occurrence, OccurrenceState
from planner.domain.blocks.purpose import Purpose
from planner.errors import InvalidInputError
from planner.storage.queries import blocks as queries
from planner.storage.store import Store
from tests.planner.actions.dumps import dump

ZONE = "Europe/Paris"
MONDAY, AFTER = date(2026, 11, 9), date(2026, 12, 1)
FIELDS = SeriesFields(Purpose.CALLS, frozenset({1, 3}), time(9), 60, date(2026, 11, 3), "Europe/Paris", until=AFTER)
TUESDAY, THURSDAY = datetime(2026, 11, 17, 9), datetime(2026, 11, 19, 9)


@pytest.fixture
def series_id(store: Store) -> int:
    return blocks.add_series(store, fields=FIELDS).created or 0


@pytest.fixture
def text(store: Store, series_id: int, tmp_path: Path) -> str:
    """The exported file, with whole lines."""
    assert series_id
    export_calendar(store, path=tmp_path / "plan.ics", language="en")
    return (tmp_path / "plan.ics").read_text("utf-8").replace("\n ", "").replace("\r", "")


def found(store: Store, text: str) -> tuple[Difference, ...]:
    return came_back_reader(store, language="en").read(text.encode())


def week(store: Store, monday: date) -> list[Occurrence]:
    shown = queries.occurrences_between(store, monday, date.fromordinal(monday.toordinal() + 7), no_holidays)
    return [each for each in shown if not each.is_ghost]


def starts(store: Store, monday: date) -> list[datetime]:
    return [each.start for each in week(store, monday)]


def test_dates_moved_and_deleted_there_follow_and_come_back_with_one_undo(
    store: Store, series_id: int, text: str
) -> None:
    moved = f"BEGIN:VEVENT\n{uid(store, series_id)}\nRECURRENCE-ID:20261117T080000Z\n"
    moved += "DTSTART:20261118T130000Z\nDURATION:PT30M\n"
    changed = text.replace("RRULE:", "EXDATE:20261119T090000\nRRULE:")
    changed = changed.replace("END:VCALENDAR", moved + "END:VEVENT\nEND:VCALENDAR")
    before = dump(store)
    change = take_over(store, differences=found(store, changed))
    assert (change.action, change.facts["count"]) == (ActionName.TAKE_OVER, 2)
    (only,) = week(store, date(2026, 11, 16))
    assert (only.start, only.minutes) == (datetime(2026, 11, 18, 14), 30)
    assert found(store, changed) == ()
    store.undo()
    assert dump(store) == before
    assert starts(store, date(2026, 11, 16)) == [TUESDAY, THURSDAY]


def test_a_move_out_of_its_week_counts_as_missed_there(store: Store, series_id: int) -> None:
    there = datetime(2026, 11, 24, 14)
    one = Difference(
        DifferenceKind.MOVED, queries.series(store, series_id).id, "", "", ZONE, TUESDAY, TUESDAY, 60, there, 60
    )
    take_over(store, differences=[one])
    moved = next(each for each in week(store, date(2026, 11, 23)) if each.start == there)
    assert moved.left_week


def test_a_new_time_of_the_series_keeps_its_days_and_its_name_in_calendars(
    store: Store, series_id: int, text: str
) -> None:
    before = queries.series(store, series_id).uid
    changed = text.replace(":20261103T090000", ":20261103T110000").replace(":20261103T100000", ":20261103T120000")
    (difference,) = found(store, changed)
    assert difference.kind is DifferenceKind.SERIES_MOVED
    take_over(store, differences=[difference])
    assert starts(store, date(2026, 11, 16)) == [TUESDAY.replace(hour=11), THURSDAY.replace(hour=11)]
    assert queries.series(store, series_id).uid == before
    assert found(store, changed) == ()


def test_new_weekdays_begin_with_the_dates_to_come(store: Store, series_id: int, text: str, clock: FrozenClock) -> None:
    assert clock.today("Europe/Paris") == date(2026, 11, 12)
    changed = text.replace("BYDAY=TU,TH", "BYDAY=MO,FR").replace(":20261103T", ":20261102T")
    take_over(store, differences=found(store, changed))
    assert starts(store, MONDAY) == [datetime(2026, 11, 10, 9), datetime(2026, 11, 13, 9)]
    assert starts(store, date(2026, 11, 16)) == [datetime(2026, 11, 16, 9), datetime(2026, 11, 20, 9)]
    assert len(queries.all_series(store)) == 2
    assert series_id in {each.id for each in queries.all_series(store)}


def test_a_series_that_ends_there_ends_here(store: Store, text: str) -> None:
    take_over(store, differences=found(store, text.replace("UNTIL=20261201T", "UNTIL=20261117T")))
    assert starts(store, date(2026, 11, 16)) == [TUESDAY]
    assert starts(store, date(2026, 11, 23)) == []


def test_a_series_that_is_missing_there_ends_with_what_has_been(store: Store, text: str) -> None:
    other = queries.series(store, blocks.add_series(store, fields=FIELDS).created or 0)
    text = text.replace(uid(store, 1), f"UID:{other.uid}")
    (difference,) = found(store, text)
    assert difference.kind is DifferenceKind.ABSENT
    take_over(store, differences=[difference])
    assert {each.series.id for each in week(store, date(2026, 11, 16))} == {other.id}
    assert len(starts(store, MONDAY)) == 3


def test_a_skipped_date_stays_in_sight(store: Store, text: str) -> None:
    take_over(store, differences=found(store, text.replace("RRULE:", "EXDATE:20261119T090000\nRRULE:")))
    shown = queries.occurrences_between(store, date(2026, 11, 16), date(2026, 11, 23), no_holidays)
    assert [each.state for each in shown] == [OccurrenceState.PLANNED, OccurrenceState.SKIPPED]


def test_all_is_kept_or_nothing(store: Store, series_id: int) -> None:
    series = queries.series(store, series_id)
    gone = Difference(DifferenceKind.DELETED, series.id, series.uid, "", ZONE, TUESDAY, TUESDAY, 60)
    taken = Difference(
        DifferenceKind.MOVED, series.id, series.uid, "", ZONE, THURSDAY, THURSDAY, 60, datetime(2026, 11, 24, 9), 60
    )
    before = dump(store)
    with pytest.raises(InvalidInputError):
        take_over(store, differences=[gone, taken])
    assert dump(store) == before


def uid(store: Store, series_id: int) -> str:
    return f"UID:{queries.series(store, series_id).uid}"
