"""The weekly rule against dateutil's, and reaching a window without the walk."""

from datetime import date, datetime, timedelta

from dateutil.rrule import MO, WEEKLY, rrule
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.blocks.recurrence import first_slot, is_slot, last_day, slots, slots_before
from planner.domain.blocks.series import BlockSeries
from tests.planner.block_samples import make_series, series_in_general


def by_dateutil(series: BlockSeries) -> list[datetime]:
    start = datetime.combine(series.first_day, series.start)
    until = None if series.until is None else datetime.combine(series.until, series.start)
    rule = rrule(
        WEEKLY,
        dtstart=start,
        interval=series.every_n,
        wkst=MO,
        byweekday=sorted(series.weekdays),
        until=until,
        count=series.count,
    )
    return list(rule)


@settings(max_examples=150)
@given(series_in_general())
def test_slots_are_those_of_an_independent_rule(series: BlockSeries) -> None:
    expected = by_dateutil(series)
    end = (last_day(series) or date.max) + timedelta(days=1)

    assert list(slots(series, series.first_day, end)) == expected
    assert first_slot(series) == expected[0]
    assert expected[-1].date() <= end - timedelta(days=1)


@settings(max_examples=100)
@given(series_in_general(), st.integers(-30, 700), st.integers(0, 60))
def test_a_window_shows_exactly_its_part_of_the_rule(series: BlockSeries, offset: int, length: int) -> None:
    start = series.first_day + timedelta(days=offset)
    end = start + timedelta(days=length)

    assert list(slots(series, start, end)) == [s for s in by_dateutil(series) if start <= s.date() < end]
    assert slots_before(series, start) == sum(1 for s in by_dateutil(series) if s.date() < start)


def test_a_count_ends_on_the_day_of_its_last_slot() -> None:
    series = make_series(count=5)

    assert last_day(series) == by_dateutil(series)[-1].date()
    assert last_day(make_series(count=1, first_day=date(2026, 1, 7))) == date(2026, 1, 8)


def test_a_start_beside_the_rule_is_no_slot() -> None:
    series = make_series()

    assert is_slot(series, datetime(2026, 1, 8, 9, 0))
    assert not is_slot(series, datetime(2026, 1, 8, 9, 30))
    assert not is_slot(series, datetime(2026, 1, 9, 9, 0))


def test_a_series_that_ends_before_its_first_weekday_has_no_slot() -> None:
    assert first_slot(make_series(first_day=date(2026, 1, 9), until=date(2026, 1, 12))) is None
