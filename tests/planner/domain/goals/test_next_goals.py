"""Three goals to choose from, periods, flags: what is said once a goal is over."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.goals.advice import Flag, FlagKind, flags, last_ended
from planner.domain.goals.goal import Goal, GoalId, GoalProgress, GoalStatus, Measure, Reward, RewardId
from planner.domain.goals.next_goal import BESIDE, NextReason, first_day, propose_next_goals, target_at_pace
from planner.domain.goals.period import Period, period_ends, period_of
from planner.domain.goals.stops import propose_stop

TODAY = date(2026, 12, 1)
GOAL = Goal(
    GoalId(1),
    Measure.BLOCKS_KEPT,
    13,
    TODAY - timedelta(days=30),
    TODAY,
    status=GoalStatus.REACHED,
    reached_on=TODAY - timedelta(days=1),
)


def progress(goal: Goal = GOAL, done: int = 13) -> GoalProgress:
    return GoalProgress(goal, done, TODAY, None)


def test_first_is_the_pace_then_a_bit_more_then_something_else() -> None:
    same, more, other = propose_next_goals(progress(), TODAY, {Measure.CONVERSATIONS: 40})
    assert [each.reason for each in (same, more, other)] == [
        NextReason.SAME_PACE,
        NextReason.A_BIT_MORE,
        NextReason.ANOTHER_MEASURE,
    ]
    assert (same.target, more.target) == (39, 43)  # 13 in 30 days, 90 days ahead
    assert (other.measure, other.target) == (Measure.CONVERSATIONS, 120)
    assert {each.ends_on for each in (same, more, other)} == {date(2027, 2, 28)}


def test_no_proposal_asks_for_more_blocks_than_are_planned() -> None:
    def targets(last: GoalProgress | None, planned: int) -> list[int]:
        return [each.target for each in propose_next_goals(last, TODAY, planned={Measure.BLOCKS_KEPT: planned})[:2]]

    assert targets(progress(), 26) == [24, 26]
    assert targets(progress(), 40) == [36, 40]
    assert targets(progress(), 60) == [39, 43]
    assert targets(None, 39) == [23, 31]
    assert targets(None, 2) == [1, 2]
    money = replace(GOAL, measure=Measure.SIGNED_AMOUNT, target=2_000_000)
    beside = propose_next_goals(progress(money), TODAY, {Measure.BLOCKS_KEPT: 13}, {Measure.BLOCKS_KEPT: 26})[2]
    assert (beside.measure, beside.target) == (Measure.BLOCKS_KEPT, 26)


def test_after_a_result_the_effort_behind_it_is_proposed() -> None:
    money = replace(GOAL, measure=Measure.SIGNED_AMOUNT, target=2_000_000, currency="CHF")
    same, more, other = propose_next_goals(progress(money, 2_341_735), TODAY, {Measure.BLOCKS_KEPT: 10})
    assert (same.target, more.target, same.currency) == (7_000_000, 7_700_000, "CHF")
    assert (other.measure, other.target, other.reason) == (Measure.BLOCKS_KEPT, 30, NextReason.EFFORT_BEHIND)


def test_day_on_which_a_goal_was_reached_is_not_counted_for_the_next_one() -> None:
    for reached_on, first in ((TODAY, TODAY + timedelta(days=1)), (TODAY - timedelta(days=1), TODAY)):
        found = propose_next_goals(progress(replace(GOAL, reached_on=reached_on)), TODAY)
        assert {(each.starts_on, each.ends_on) for each in found} == {(first, period_ends(Period.QUARTER, first))}
    assert (
        first_day(progress(replace(GOAL, status=GoalStatus.LET_GO, reached_on=None, let_go_on=TODAY)), TODAY) == TODAY
    )


@pytest.mark.parametrize(
    ("measure", "done", "days", "target"),
    [
        (Measure.BLOCKS_KEPT, {30: 4, 20: 4, 10: 5}, 31, 13),
        (Measure.BLOCKS_KEPT, {0: 2}, 7, 2),
        (Measure.MEETINGS, {3: 2}, 91, 4),  # half of the window at least
        (Measure.SIGNED_AMOUNT, {60: 1_234_567}, 61, 1_200_000),
        (Measure.ATTEMPTS, {91: 40}, 31, None),
        (Measure.NOES, {}, 31, None),
    ],
)
def test_target_of_a_measure_follows_what_was_done_of_it(
    measure: Measure, done: dict[int, int], days: int, target: int | None
) -> None:
    by_day = {TODAY - timedelta(days=ago): value for ago, value in done.items()}
    assert target_at_pace(measure, by_day, TODAY, days) == target


@pytest.mark.parametrize(
    ("measure", "target", "stops"),
    [
        (Measure.BLOCKS_KEPT, 12, [6, 8, 9]),
        (Measure.BLOCKS_KEPT, 77, [40, 50, 60]),
        (Measure.MINUTES_KEPT, 720, [360, 480, 540]),
        (Measure.SIGNED_AMOUNT, 2_500_000, [1_250_000, 1_750_000, 2_000_000]),
        (Measure.BLOCKS_KEPT, 3, [2, 1, None]),
        (Measure.SIGNED_AMOUNT, 100, [None]),
    ],
)
def test_stops_are_proposed_on_the_way_at_round_figures(measure: Measure, target: int, stops: list[int | None]) -> None:
    taken: list[int] = []
    for wanted in stops:
        found = propose_stop(measure, target, taken)
        assert found == wanted
        taken.append(found or 0)


@given(st.sampled_from(Measure), st.integers(0, 10**12), st.lists(st.integers(-5, 10**12), max_size=9))
def test_any_stop_proposed_is_free_and_before_the_goal(measure: Measure, target: int, taken: list[int]) -> None:
    found = propose_stop(measure, target, taken)
    assert found is None or (0 < found < target and (measure.is_money or found not in taken))


def test_without_a_goal_or_with_nothing_done_it_begins_small() -> None:
    assert propose_next_goals(None, TODAY) == propose_next_goals(progress(done=0), TODAY)
    first = propose_next_goals(None, TODAY)[0]
    assert (first.measure, first.target, first.reason) == (Measure.BLOCKS_KEPT, 12, NextReason.FIRST)


@given(st.sampled_from(Measure), st.integers(1, 10**12), st.integers(0, 10**12), st.integers(0, 400))
def test_three_goals_differ_and_can_be_set(measure: Measure, done: int, beside: int, length: int) -> None:
    goal = replace(GOAL, measure=measure, starts_on=GOAL.ends_on - timedelta(days=length), reached_on=GOAL.ends_on)
    found = propose_next_goals(progress(goal, done), TODAY, {BESIDE[measure]: beside})
    assert len({(each.measure, each.target) for each in found}) == 3
    assert all(each.target >= 1 for each in found)
    assert found[2].measure is not measure


@pytest.mark.parametrize("period", [Period.WEEK, Period.MONTH, Period.QUARTER])
def test_period_is_recognised_by_its_days(period: Period) -> None:
    for start in (date(2026, 1, 31), date(2026, 2, 28), date(2028, 2, 29), TODAY):
        assert period_of(start, period_ends(period, start)) is period


def test_any_other_length_is_ones_own() -> None:
    assert period_of(TODAY, TODAY) is Period.OWN
    assert period_ends(Period.OWN, TODAY) == period_ends(Period.QUARTER, TODAY) == date(2027, 2, 28)
    assert period_ends(Period.WEEK, TODAY) == date(2026, 12, 7)


def test_flags_say_nothing_of_rewards_that_are_off() -> None:
    running = replace(GOAL, status=GoalStatus.RUNNING, reached_on=None, ends_on=TODAY + timedelta(days=9))
    earned = replace(GOAL, id=GoalId(2), reached_on=TODAY - timedelta(days=14), consequence="Rien")
    earned = replace(earned, reward=Reward(RewardId(1), GoalId(2), "Lac"))
    found = [replace(progress(running), last_effort_on=TODAY), progress(earned)]
    assert [each.kind for each in flags(found, TODAY)] == [
        FlagKind.NO_REWARD,
        FlagKind.NO_CONSEQUENCE,
        FlagKind.REWARD_UNCLAIMED,
    ]
    assert flags(found, TODAY, rewards_on=False) == [Flag(FlagKind.NO_CONSEQUENCE, GoalId(1))]
    assert flags([], TODAY) == [Flag(FlagKind.NO_GOAL)]


def test_missed_goal_waits_for_an_answer_and_no_remark() -> None:
    missed = replace(GOAL, status=GoalStatus.RUNNING, reached_on=None, ends_on=TODAY - timedelta(days=1))
    assert flags([progress(missed, 2)], TODAY) == []


def test_next_goal_follows_the_one_reached_last_else_the_one_missed_or_let_go() -> None:
    missed = progress(replace(GOAL, id=GoalId(3), status=GoalStatus.RUNNING, ends_on=TODAY - timedelta(days=1)), 2)
    gone = progress(replace(GOAL, id=GoalId(4), status=GoalStatus.LET_GO, reached_on=None, let_go_on=TODAY), 2)
    older = progress(replace(GOAL, id=GoalId(5), reached_on=TODAY - timedelta(days=9)))
    assert last_ended([older, progress(), missed, gone]) == progress()
    assert last_ended([missed, gone]) == gone
    assert last_ended([missed]) == missed
    assert last_ended([]) is None
