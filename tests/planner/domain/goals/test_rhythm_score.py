"""The rhythm score remembers years; one bad week dents it, and days off leave it alone."""

from collections.abc import Sequence
from datetime import date, timedelta
from math import sqrt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain import defaults
from planner.domain.blocks.pauses import Pause, PauseId
from planner.domain.goals.rhythm import RhythmBlock, RhythmScore, rhythm_score

MONDAY = date(2024, 1, 1)
WEEK = timedelta(weeks=1)
weeks_kept = st.lists(st.lists(st.booleans(), min_size=1, max_size=4), min_size=1, max_size=40)


def life(weeks: Sequence[Sequence[bool]], monday: date = MONDAY) -> list[RhythmBlock]:
    """Blocks on the first days of each week, kept or not."""
    return [
        RhythmBlock(monday + WEEK * number + timedelta(days=day), is_kept)
        for number, week in enumerate(weeks)
        for day, is_kept in enumerate(week)
    ]


def after(weeks: Sequence[Sequence[bool]], *, later: int = 0) -> RhythmScore:
    return rhythm_score(life(weeks), MONDAY + WEEK * (len(weeks) + later))


def score_of(weeks: Sequence[Sequence[bool]]) -> float:
    found = after(weeks).score
    assert found is not None
    return found


@settings(max_examples=60, deadline=None)
@given(weeks_kept)
def test_score_lies_between_nought_and_one_and_grows_with_every_kept_block(weeks: list[list[bool]]) -> None:
    score = score_of(weeks)
    assert 0 <= score <= 1
    better = [*weeks[:-1], [True] * len(weeks[-1])]
    assert score_of(better) >= score
    assert score_of([*weeks, [True] * len(weeks[-1])]) >= score
    assert score_of([*weeks, [False] * len(weeks[-1])]) <= score


@settings(max_examples=60, deadline=None)
@given(weeks_kept, st.integers(1, 30), st.data())
def test_weeks_of_a_pause_change_neither_score_nor_streak(
    weeks: list[list[bool]], off: int, data: st.DataObject
) -> None:
    place = data.draw(st.integers(0, len(weeks)))
    begin = MONDAY + WEEK * place
    pause = Pause(PauseId(1), begin, begin + WEEK * off - timedelta(days=1))
    later = [*life(weeks[:place]), *life(weeks[place:], begin + WEEK * off)]
    assert rhythm_score(later, MONDAY + WEEK * (len(weeks) + off), [pause]) == after(weeks)


@pytest.mark.parametrize("a_week", [1, 2, 3, 5])
def test_one_bad_week_does_not_erase_a_year(a_week: int) -> None:
    year = [[True] * a_week] * 52
    bad = score_of([*year, [False] * a_week])
    assert 0.7 < bad < score_of(year)
    assert after([*year, [False] * a_week]).streak == 0
    assert after([*year, [False] * a_week]).longest_streak == 52
    assert score_of([*year, [False] * a_week, *[[True] * a_week] * 8]) > 0.9


@pytest.mark.parametrize("a_week", [1, 7])
def test_a_day_counts_as_the_formula_says(a_week: int) -> None:
    """So many days of steps with one frequency: half of what came before is left after 13 / sqrt(frequency) days."""
    weeks = 8
    frequency = a_week / 7
    m = 0.5 ** (sqrt(frequency) / defaults.RHYTHM_HALF_LIFE)
    assert score_of([[True] * a_week] * weeks) == pytest.approx(1 - m ** (7 * weeks))


def test_blocks_to_come_are_not_missed_and_one_of_today_counts_once_it_is_kept() -> None:
    kept, today = life([[True, True]]), MONDAY + WEEK
    ahead = [RhythmBlock(today, is_kept=False), RhythmBlock(today + timedelta(days=2), is_kept=False)]
    before = rhythm_score(kept, today)
    assert rhythm_score([*kept, *ahead], today) == before
    done = rhythm_score([*kept, RhythmBlock(today, is_kept=True), ahead[1]], today)
    assert done.score is not None and before.score is not None
    assert done.score > before.score
    assert (before.streak, done.streak) == (1, 2)


def test_week_counts_with_half_of_its_blocks() -> None:
    half, less = [True, True, False, False], [True, False, False]
    assert after([half] * 3).streak == 3
    assert after([half, less, half]).streak == 1


def test_long_time_without_a_plan_ends_the_streak_but_not_a_pause() -> None:
    assert after([[True]] * 6, later=defaults.STREAK_GAP_WEEKS).streak == 6
    gone = after([[True]] * 6, later=defaults.STREAK_GAP_WEEKS + 1)
    assert (gone.streak, gone.longest_streak, gone.is_current) == (0, 6, False)
    assert gone.score == after([[True]] * 6).score


def test_without_blocks_there_is_no_score() -> None:
    assert rhythm_score([], MONDAY) == RhythmScore()
    assert [after([[True]] * weeks).is_young for weeks in (1, 7, 8)] == [True, True, False]
    assert rhythm_score([RhythmBlock(MONDAY, is_kept=False)], MONDAY) == RhythmScore()
