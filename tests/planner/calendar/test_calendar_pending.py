"""How many changes the last exported file does not hold."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

from planner.calendar.export import build_calendar
from planner.calendar.export import pending as found_pending
from planner.calendar.marks import WHOLE_SERIES
from planner.domain.blocks.attendance import OccurrenceChange
from planner.domain.blocks.series import BlockSeries
from tests.planner.block_samples import FRENCH, TODAY, make_plan, make_series, move, skip

SERIES, OTHER = make_series(holiday_calendar="FR"), make_series(2)
SLOT = datetime(2026, 11, 12, 9)


def pending(series: list[BlockSeries], *changes: OccurrenceChange, today: date = TODAY, **fields: Any) -> int:
    """Changes against an export of two series with one moved date."""
    before = build_calendar(make_plan([SERIES, OTHER], move(SLOT, SLOT + timedelta(hours=1))), TODAY)
    exported = {event.uid: event for event in before.events}
    return found_pending(make_plan(series, *changes, exported=exported, **fields), today).count


MOVED = move(SLOT, SLOT + timedelta(hours=1))


def test_after_an_export_nothing_is_pending_on_that_day_and_a_year_later() -> None:
    assert pending([SERIES, OTHER], MOVED) == 0
    assert pending([SERIES, OTHER], MOVED, today=TODAY + timedelta(days=360)) == 0


def test_before_the_first_export_every_series_and_changed_date_is_pending() -> None:
    assert found_pending(make_plan([SERIES, OTHER], MOVED), TODAY).count == 3


def test_each_kind_of_change_counts_once() -> None:
    later = datetime(2026, 11, 17, 9)

    assert pending([replace(SERIES, start=time(9)), replace(OTHER, minutes=60)], MOVED) == 1
    assert pending([SERIES, OTHER], MOVED, skip(later)) == 1
    assert pending([SERIES, OTHER], skip(SLOT)) == 1
    assert pending([SERIES, OTHER]) == 1
    assert pending([SERIES], MOVED) == 1
    assert pending([SERIES, OTHER, make_series(3)], MOVED) == 1


def test_changes_add_up() -> None:
    series = [replace(SERIES, minutes=60), make_series(3)]

    assert pending(series, MOVED, skip(datetime(2026, 11, 17, 9)), skip(datetime(2026, 11, 19, 9))) == 5


def test_a_skipped_first_date_is_one_change_and_not_an_edit_of_the_series() -> None:
    assert pending([SERIES, OTHER], MOVED, skip(datetime(2026, 1, 6, 9))) == 1


def test_a_date_that_has_to_leave_its_series_is_one_change() -> None:
    assert pending([SERIES, OTHER], move(SLOT, SLOT + timedelta(days=6))) == 1


def test_a_renewed_horizon_is_one_change_of_each_endless_series() -> None:
    assert pending([SERIES, OTHER], MOVED, today=TODAY + timedelta(days=400)) == 2


def test_other_words_change_every_series() -> None:
    assert pending([SERIES, OTHER], MOVED, words=replace(FRENCH, description="Autre")) == 2


def test_marking_and_touching_change_nothing() -> None:
    assert pending([replace(SERIES, updated_at=SERIES.updated_at + timedelta(days=9)), OTHER], MOVED) == 0


def test_a_change_of_a_date_that_the_series_does_not_have_is_no_change() -> None:
    assert pending([SERIES, OTHER], MOVED, skip(datetime(2026, 11, 13, 9))) == 0


def test_an_empty_plan_has_nothing_to_export() -> None:
    assert found_pending(make_plan([]), TODAY).count == 0


def test_the_parts_say_which_date_or_that_the_whole_series_changed() -> None:
    before = build_calendar(make_plan([SERIES, OTHER]), TODAY)
    exported = {event.uid: event for event in before.events}
    plan = make_plan([SERIES, replace(OTHER, minutes=60)], MOVED, exported=exported)

    parts = found_pending(plan, TODAY).parts

    assert parts[SERIES.uid] == {"20261112T090000"}
    assert parts[OTHER.uid] == {WHOLE_SERIES}
