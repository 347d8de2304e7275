"""A week beside one's usual week, when a review comes round, what got in the way."""

from datetime import date, datetime, time

from planner.domain.blocks.attendance import Reason
from planner.domain.reviews.figures import Compared, WeekFigures, compared
from planner.domain.reviews.review import Obstacle, obstacles_of, planned_week, review_moment

USUAL = WeekFigures(kept=3, total=4, contacted=20, conversations=8, meetings=1)
WEEK = WeekFigures(kept=4, total=5, contacted=26, conversations=7, meetings=1)
PAUSED = WeekFigures(is_paused=True)


def test_a_week_is_compared_with_the_middle_one_of_those_before() -> None:
    lazy, busy = WeekFigures(total=4), WeekFigures(9, 9, 90, 60, 9)
    assert compared(WEEK, [lazy, USUAL, USUAL, USUAL, busy]) == Compared(1, 6, -1, 0)


def test_half_a_block_more_is_as_usual() -> None:
    four = WeekFigures(kept=4, total=4)
    assert compared(WEEK, [USUAL, USUAL, four, four]).kept == 0


def test_too_few_weeks_are_compared_with_nothing() -> None:
    assert compared(WEEK, [WeekFigures()] * 5 + [USUAL] * 3) == Compared()


def test_weeks_with_a_pause_and_those_before_the_beginning_do_not_count() -> None:
    before = [WeekFigures(), WeekFigures(), USUAL, USUAL, PAUSED, USUAL, PAUSED, USUAL]
    assert compared(WEEK, before) == Compared(1, 6, -1, 0)


def test_an_empty_week_in_between_counts() -> None:
    assert compared(WEEK, [USUAL, WeekFigures(), WeekFigures(), WeekFigures()]).kept == 4


def test_nothing_is_said_of_a_week_with_a_pause() -> None:
    assert compared(PAUSED, [USUAL] * 8) == Compared()


def test_a_review_comes_round_before_or_in_the_week_that_it_plans() -> None:
    thursday, friday, monday = date(2026, 11, 12), date(2026, 11, 13), date(2026, 11, 16)
    at = time(16)
    assert review_moment(thursday, 4, at) == datetime(2026, 11, 6, 16)
    assert review_moment(friday, 4, at) == review_moment(monday, 4, at) == datetime(2026, 11, 13, 16)
    assert review_moment(friday, 0, at) == datetime(2026, 11, 16, 16)
    assert planned_week(friday) == planned_week(monday) == monday


def test_obstacles_follow_the_reasons_that_were_given() -> None:
    assert obstacles_of([Reason.NO_TIME, Reason.NO_TIME, Reason.HOLIDAY]) == {Obstacle.NO_TIME, Obstacle.HOLIDAY}
    assert obstacles_of([]) == obstacles_of([Reason.OTHER]) == {Obstacle.NOTHING}
