"""Which dates stay in their series, which are left out, which have to leave."""

from datetime import date, datetime

from planner.calendar.rule import SeriesRule, series_rule
from planner.domain.blocks.attendance import OccurrenceChange
from planner.domain.blocks.holidays import holiday_lookup
from planner.domain.blocks.series import BlockSeries
from tests.planner.block_samples import make_series, move, skip

SERIES = make_series(first_day=date(2026, 4, 7), holiday_calendar="FR")
END = date(2026, 5, 31)


def rule(*changes: OccurrenceChange, series: BlockSeries = SERIES) -> SeriesRule:
    return series_rule(series, changes, END, holiday_lookup("fr"))


def at(month: int, day: int, hour: int = 9) -> datetime:
    return datetime(2026, month, day, hour)


def test_holidays_are_left_out() -> None:
    assert rule().left_out == (at(5, 14),)


def test_left_out_dates_at_the_ends_shorten_the_series_instead() -> None:
    found = rule(skip(at(4, 7)), skip(at(5, 28)), skip(at(4, 9)))

    assert (found.first, found.last) == (at(4, 14), at(5, 26))
    assert found.left_out == (at(5, 14),)


def test_a_move_between_the_neighbours_on_a_day_of_its_own_stays_in_the_series() -> None:
    found = rule(move(at(4, 14), at(4, 13, 15)))

    assert [it.slot for it in found.overrides] == [at(4, 14)]
    assert found.loners == () and at(4, 14) not in found.left_out


def test_a_move_onto_or_past_a_neighbour_leaves_the_series() -> None:
    for target in (at(4, 16, 14), at(4, 17), at(4, 9, 16), at(4, 8)):
        found = rule(move(at(4, 14), target))

        assert [it.start for it in found.loners] == [target]
        assert found.overrides == ()
        assert at(4, 14) in found.left_out


def test_a_skipped_neighbour_makes_room() -> None:
    found = rule(move(at(4, 14), at(4, 16, 14)), skip(at(4, 16)))

    assert [it.slot for it in found.overrides] == [at(4, 14)]


def test_two_moved_dates_may_not_cross() -> None:
    found = rule(move(at(4, 14), at(4, 15, 14)), move(at(4, 16), at(4, 15, 9)))

    assert [it.slot for it in found.overrides] == [at(4, 14)]
    assert [it.slot for it in found.loners] == [at(4, 16)]


def test_a_moved_holiday_takes_place() -> None:
    found = rule(move(at(5, 14), at(5, 15)))

    assert [it.slot for it in found.overrides] == [at(5, 14)]
    assert found.left_out == ()


def test_a_block_kept_on_a_holiday_on_purpose_takes_place_as_usual() -> None:
    found = rule(move(at(5, 14), None))

    assert found.left_out == found.overrides == found.loners == ()


def test_a_longer_date_that_reaches_its_neighbour_leaves_the_series() -> None:
    every_day = make_series(
        weekdays=frozenset(range(7)), first_day=date(2026, 4, 7), minutes=720, start=at(4, 7, 20).time()
    )
    found = rule(move(at(4, 8, 20), at(4, 8, 21), 720), series=every_day)
    assert [it.slot for it in found.overrides] == [at(4, 8, 20)]

    found = rule(move(at(4, 8, 20), at(4, 9, 0)), series=every_day)
    assert [it.slot for it in found.loners] == [at(4, 8, 20)]


def test_a_series_with_every_date_skipped_has_none() -> None:
    series = make_series(first_day=date(2026, 4, 7), count=2)
    found = rule(skip(at(4, 7)), skip(at(4, 9)), series=series)

    assert found == SeriesRule(None, None, (), (), ())
