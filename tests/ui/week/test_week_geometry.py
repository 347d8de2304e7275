"""Columns, hours and lanes."""

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from ui.week.geometry import HourRange, Lane, column_edges, hours_to_show, lanes, snapped

DAY = datetime(2026, 11, 12)


def span(start: int, end: int) -> tuple[datetime, datetime]:
    return DAY + timedelta(minutes=start), DAY + timedelta(minutes=end)


def test_working_hours_get_one_hour_more_on_both_sides() -> None:
    assert hours_to_show(8, 18, []) == HourRange(7, 19)


def test_hours_grow_for_a_block_outside() -> None:
    assert hours_to_show(8, 18, [span(5 * 60 + 30, 6 * 60), span(20 * 60, 21 * 60 + 10)]) == HourRange(5, 22)


def test_a_block_over_midnight_ends_with_the_day() -> None:
    assert hours_to_show(8, 18, [span(23 * 60, 25 * 60)]) == HourRange(7, 24)


def test_weekend_columns_are_narrower() -> None:
    edges = column_edges(628)
    assert edges[1] - edges[0] == 100
    assert edges[7] - edges[6] == 64
    assert edges[-1] == 628


def test_blocks_that_overlap_share_the_width() -> None:
    assert lanes([span(0, 60), span(30, 90), span(100, 130)]) == [Lane(0, 2), Lane(1, 2), Lane(0, 1)]


def test_a_freed_lane_is_used_again() -> None:
    assert lanes([span(0, 120), span(0, 30), span(30, 60)]) == [Lane(1, 2), Lane(0, 2), Lane(0, 2)]


@given(st.lists(st.tuples(st.integers(0, 1300), st.integers(5, 140)), max_size=12))
def test_no_two_blocks_at_one_time_have_one_lane(blocks: list[tuple[int, int]]) -> None:
    spans = [span(start, start + length) for start, length in blocks]
    found = lanes(spans)
    for one in range(len(spans)):
        for other in range(one):
            if spans[one][0] < spans[other][1] and spans[other][0] < spans[one][1]:
                assert found[one].total == found[other].total
                assert found[one].index != found[other].index


def test_snapping_stays_within_the_day() -> None:
    assert [snapped(minutes) for minutes in (-20, 7, 8, 1439)] == [0, 0, 15, 1425]
