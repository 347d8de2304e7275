"""This and following, and what becomes of single dates when a series is edited."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.blocks.attendance import Outcome
from planner.domain.blocks.editing import (
    carry_attendance,
    carry_changes,
    end_before,
    fields_of,
    split_series,
    with_fields,
)
from planner.domain.blocks.recurrence import last_day, slots
from planner.domain.blocks.series import BlockSeries, SeriesId
from planner.errors import InvalidInputError
from tests.planner.block_samples import make_series, mark, move, series_in_general, skip

NOW = datetime(2026, 11, 12, 7, 0, tzinfo=UTC)
SLOT = datetime(2026, 1, 20, 9)


def every_slot(series: BlockSeries) -> list[datetime]:
    return list(slots(series, series.first_day, (last_day(series) or date(2028, 1, 1)) + timedelta(days=1)))


def test_splitting_ends_the_old_series_the_day_before_and_starts_a_new_one() -> None:
    series = make_series()
    old, new = split_series(series, SLOT, replace(fields_of(series), start=time(14)), "new-uid", NOW)

    assert old is not None and old.until == date(2026, 1, 19) and old.updated_at == NOW
    assert (new.uid, new.first_day, new.start, new.id) == ("new-uid", date(2026, 1, 20), time(14), SeriesId(0))
    assert old.uid == series.uid


@settings(max_examples=60)
@given(series_in_general(), st.integers(0, 40))
def test_splitting_without_an_edit_loses_and_doubles_no_date(series: BlockSeries, position: int) -> None:
    before = every_slot(series)
    slot = before[min(position, len(before) - 1)]
    old, new = split_series(series, slot, fields_of(series), "new-uid", NOW)

    assert (every_slot(old) if old else []) + every_slot(new) == before


def test_splitting_at_the_first_date_leaves_nothing_of_the_old_series() -> None:
    series = make_series()
    old, new = split_series(series, datetime(2026, 1, 6, 9), fields_of(series), "new-uid", NOW)

    assert old is None
    assert new.first_day == date(2026, 1, 6)


def test_splitting_where_there_is_no_date_is_refused() -> None:
    with pytest.raises(InvalidInputError) as refused:
        split_series(make_series(), datetime(2026, 1, 21, 9), fields_of(make_series()), "x", NOW)
    assert refused.value.code == "no_such_slot"


def test_changed_dates_follow_a_new_start_time() -> None:
    old = make_series()
    new = with_fields(old, replace(fields_of(old), start=time(14)), NOW)
    kept, ended = carry_changes([skip(SLOT), move(datetime(2026, 1, 22, 9), datetime(2026, 1, 23, 9))], old, new)

    assert [change.slot for change in kept] == [datetime(2026, 1, 20, 14), datetime(2026, 1, 22, 14)]
    assert kept[1].moved_to == datetime(2026, 1, 23, 9)
    assert ended == []


def test_changes_on_a_weekday_that_is_given_up_end() -> None:
    old = make_series()
    new = with_fields(old, replace(fields_of(old), weekdays=frozenset({3})), NOW)
    tuesday, thursday = skip(SLOT), skip(datetime(2026, 1, 22, 9))

    assert carry_changes([tuesday, thursday], old, new) == ([thursday], [tuesday])


def test_a_move_onto_the_new_start_time_has_become_empty() -> None:
    old = make_series()
    new = with_fields(old, replace(fields_of(old), start=time(14)), NOW)
    kept, ended = carry_changes([move(SLOT, datetime(2026, 1, 20, 14))], old, new)

    assert kept == []
    assert len(ended) == 1


def test_after_a_split_only_later_dates_go_over() -> None:
    series = make_series()
    _, new = split_series(series, SLOT, fields_of(series), "new-uid", NOW)
    stored = replace(new, id=SeriesId(2))
    early, late = skip(datetime(2026, 1, 13, 9)), skip(datetime(2026, 1, 22, 9))

    assert carry_changes([early, late], series, stored) == ([replace(late, series_id=SeriesId(2))], [])


def test_marks_follow_where_they_can_and_are_never_lost() -> None:
    old = make_series()
    new = with_fields(old, replace(fields_of(old), weekdays=frozenset({3}), start=time(14)), NOW)
    marks = [mark(SLOT, Outcome.KEPT), mark(datetime(2026, 1, 22, 9), Outcome.KEPT)]

    assert [it.slot for it in carry_attendance(marks, old, new)] == [SLOT, datetime(2026, 1, 22, 14)]


def test_deleting_the_following_dates_ends_the_series() -> None:
    ended = end_before(make_series(), SLOT, NOW)

    assert ended is not None and every_slot(ended)[-1] == datetime(2026, 1, 15, 9)
    assert end_before(make_series(), datetime(2026, 1, 6, 9), NOW) is None
