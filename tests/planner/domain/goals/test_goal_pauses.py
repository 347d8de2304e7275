"""A pause asks for nothing: no pace is lost in it, and it is no stop."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from planner.domain.blocks.pauses import Pause, PauseId
from planner.domain.goals.advice import FlagKind, flags
from planner.domain.goals.goal import Goal, GoalId, GoalProgress, Measure
from planner.domain.goals.next_goal import propose_next

GOAL = Goal(GoalId(1), Measure.BLOCKS_KEPT, 10, date(2026, 11, 1), date(2026, 11, 30))
TWO_WEEKS = Pause(PauseId(1), date(2026, 11, 9), date(2026, 11, 22))


def progress(today: date, done: int = 4, last: date | None = date(2026, 11, 6), *pauses: Pause) -> GoalProgress:
    return GoalProgress(GOAL, done, today, last, pauses)


def test_the_even_pace_stands_still_in_a_pause_and_leads_to_the_target_afterwards() -> None:
    before, after = date(2026, 11, 9), date(2026, 11, 23)

    assert progress(before, 4, None, TWO_WEEKS).expected == progress(before).expected
    assert progress(after, 4, None, TWO_WEEKS).expected == progress(before).expected
    assert progress(date(2026, 12, 1), 4, None, TWO_WEEKS).expected == 10


@pytest.mark.parametrize("today", [date(2026, 11, 1) + timedelta(days=offset) for offset in range(31)])
def test_no_pause_ever_makes_anybody_late(today: date) -> None:
    again = Pause(PauseId(2), date(2026, 11, 25), date(2026, 11, 26))
    pauses = ((), (TWO_WEEKS,), (TWO_WEEKS, again))

    expected = [progress(today, 4, None, *planned).expected for planned in pauses]

    assert expected == sorted(expected, reverse=True)


def test_the_margin_is_told_in_days_of_the_pace_from_now_on() -> None:
    ahead = progress(date(2026, 11, 23), 7, None, TWO_WEEKS)

    assert (ahead.margin, ahead.margin_days) == (4, 4)  # 4.3 blocks at 7.3 blocks in 8 days
    assert progress(date(2026, 11, 23), 7, None).margin == 0
    to_the_end = replace(TWO_WEEKS, ends_on=date(2026, 12, 31))
    assert progress(date(2026, 11, 23), 4, None, to_the_end).margin_days == 4  # 1.3 blocks at 10 in 30 days


def test_a_pause_is_no_stop_and_the_days_before_it_go_on_counting_after_it() -> None:
    assert progress(date(2026, 11, 20)).has_stopped
    assert not progress(date(2026, 11, 22), 4, None, TWO_WEEKS).has_stopped
    assert not progress(date(2026, 11, 23), 4, date(2026, 11, 6), TWO_WEEKS).has_stopped
    later = progress(date(2026, 11, 27), 4, date(2026, 10, 30), TWO_WEEKS)
    assert (later.quiet_days, later.has_stopped) == (12, False)
    assert progress(date(2026, 11, 29), 4, None, TWO_WEEKS).has_stopped


def test_nothing_is_flagged_as_stopped_on_a_day_of_a_pause() -> None:
    today = date(2026, 11, 29)
    on_now = replace(TWO_WEEKS, starts_on=today, ends_on=today)

    assert FlagKind.STOPPED in {flag.kind for flag in flags([progress(today)], today)}
    assert FlagKind.STOPPED not in {flag.kind for flag in flags([progress(today, 4, None, on_now)], today)}


def test_a_period_that_is_one_pause_expects_nothing() -> None:
    whole = Pause(PauseId(2), date(2026, 10, 1), date(2026, 12, 31))

    assert progress(date(2026, 11, 30), 0, None, whole).expected == 0
    assert progress(date(2026, 11, 30), 0, None, whole).margin == 0


def test_the_next_goal_is_proposed_at_the_pace_of_the_days_that_counted() -> None:
    reached = replace(GOAL, reached_on=date(2026, 11, 30))
    today = date(2026, 12, 1)

    plain = propose_next(GoalProgress(reached, 10, today, None), today)
    paused = propose_next(GoalProgress(reached, 10, today, None, (TWO_WEEKS,)), today)

    assert paused.target == pytest.approx(plain.target * 30 / 16, abs=1)


def test_the_pace_bends_where_a_pause_begins_and_ends() -> None:
    assert progress(date(2026, 11, 9), 4, None, TWO_WEEKS).bends() == [0, 8, 22, 30]
