"""The year of blocks by weekday, its longest run, and the weekday that is missed most."""

from datetime import date, timedelta

from planner.domain.blocks.pauses import Pause, PauseId
from planner.domain.goals.rhythm import RhythmBlock, rhythm_score
from planner.domain.momentum.heat_map import WEEKS_SHOWN, BlockOnDay, DayState, heat_map

TODAY = date(2026, 11, 12)  # a Thursday
MONDAY = date(2026, 11, 9)
DAY, WEEK = timedelta(days=1), timedelta(weeks=1)


def test_each_day_shows_what_became_of_it() -> None:
    holiday, away = date(2026, 11, 11), date(2026, 11, 3)
    blocks = [
        BlockOnDay(MONDAY, is_kept=True),
        BlockOnDay(MONDAY, is_kept=False),
        BlockOnDay(MONDAY + DAY, is_kept=False),
        BlockOnDay(TODAY, is_kept=False),
        BlockOnDay(TODAY + DAY, is_kept=False),
        BlockOnDay(away, is_kept=False),
    ]
    found = heat_map(blocks, TODAY, pauses=[Pause(PauseId(1), away, away)], is_holiday=lambda day: day == holiday)
    assert len(found.weeks) == WEEKS_SHOWN
    states = [cell.state for cell in found.weeks[-1]]
    assert states == [
        *(DayState.KEPT, DayState.MISSED, DayState.HOLIDAY, DayState.AHEAD, DayState.AHEAD),
        *(DayState.NOTHING, DayState.NOTHING),
    ]
    assert found.weeks[-2][1].state is DayState.AWAY
    assert (found.kept, found.planned) == (1, 3)
    assert found.weekdays == (0, 1, 2, 3, 4)


def test_a_block_on_a_saturday_gets_a_row_and_one_of_last_year_none() -> None:
    found = heat_map([BlockOnDay(MONDAY - 2 * DAY, is_kept=True), BlockOnDay(MONDAY - 53 * WEEK, True)], TODAY)
    assert found.weekdays == (0, 1, 2, 3, 4, 5)
    assert found.kept == 1


def test_the_longest_run_goes_over_pauses_and_ends_with_a_bad_week() -> None:
    def week(back: int, kept: int) -> list[BlockOnDay]:
        return [BlockOnDay(MONDAY - back * WEEK + place * DAY, is_kept=place < kept) for place in range(3)]

    paused = MONDAY - 7 * WEEK
    blocks = [*week(9, 3), *week(8, 2), *week(6, 2), *week(5, 1), *week(3, 3), *week(2, 3)]
    found = heat_map(blocks, TODAY, pauses=[Pause(PauseId(1), paused, paused + 6 * DAY)])
    assert found.longest is not None
    assert (found.longest.weeks, found.longest.first, found.longest.last) == (3, MONDAY - 9 * WEEK, MONDAY - 6 * WEEK)


def test_more_than_four_weeks_that_ask_for_nothing_end_a_run() -> None:
    def kept(*back: int) -> int:
        found = heat_map([BlockOnDay(MONDAY - each * WEEK, is_kept=True) for each in back], TODAY)
        assert found.longest is not None
        return found.longest.weeks

    assert kept(10, 5, 4) == 3
    assert kept(10, 4, 3) == 2


def test_the_longest_run_is_the_streak_of_goals_also_in_the_present_week() -> None:
    def both(kept_now: int) -> tuple[int, int]:
        past = [BlockOnDay(MONDAY - back * WEEK + place * DAY, True) for back in (1, 2, 3) for place in range(4)]
        now = [BlockOnDay(MONDAY + place * DAY, place < kept_now) for place in range(4)]
        score = rhythm_score([RhythmBlock(each.day, each.is_kept) for each in [*past, *now]], TODAY)
        year = heat_map([*past, *now], TODAY)
        return score.streak, year.longest.weeks if year.longest is not None else 0

    assert both(1) == (3, 3)
    assert both(2) == (4, 4)


def test_a_run_that_began_before_the_year_has_its_whole_length_and_one_that_ended_before_it_is_none() -> None:
    weeks = [BlockOnDay(MONDAY - back * WEEK, is_kept=back not in (10, 60)) for back in range(80)]
    longest = heat_map(weeks, TODAY).longest
    assert longest is not None
    assert (longest.weeks, longest.first) == (49, MONDAY - 59 * WEEK)
    older = [BlockOnDay(MONDAY - back * WEEK, is_kept=back > 52) for back in range(80)]
    assert heat_map(older, TODAY).longest is None


def test_the_weekday_that_is_missed_most_needs_three_misses() -> None:
    fridays = [BlockOnDay(MONDAY - back * WEEK + 4 * DAY, is_kept=back > 3) for back in range(1, 9)]
    mondays = [BlockOnDay(MONDAY - back * WEEK, is_kept=back > 2) for back in range(1, 4)]
    assert heat_map([*fridays, *mondays], TODAY).most_missed == 4
    assert heat_map(mondays, TODAY).most_missed is None


def test_nothing_at_all_is_an_empty_year() -> None:
    found = heat_map([], TODAY)
    assert (found.kept, found.planned, found.longest, found.most_missed) == (0, 0, None, None)
