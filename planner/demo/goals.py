"""Goals and rewards of the example business: two on the way, four that were reached."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from math import ceil

from planner.demo.patterns import DemoPattern
from planner.demo.texts import ExampleTexts
from planner.domain.goals.goal import Goal, GoalId, GoalStatus, Measure, Milestone, Reward, RewardId

_LAKE_TARGET, _LAKE_DONE = 13, 8
_VAN_TARGET, _VAN_DONE, _VAN_DAYS = 2_500_000, 1_840_000, 38  # cents
_AHEAD = 0.11  # so much of what is done is ahead of an even pace


@dataclass(frozen=True, slots=True)
class _Reached:
    """An earlier goal: when it began and was reached, in days before today, and what its reward cost in cents."""

    art: str
    began: int
    reached: int
    cost_cents: int
    is_enjoyed: bool = True


_SHELF = (
    _Reached("bike", 250, 210, 12_000),
    _Reached("stage", 195, 135, 14_800),
    _Reached("dinner", 110, 52, 9_500),
    _Reached("coffee", 51, 10, 28_900, is_enjoyed=False),
)


def example_goals(today: date, kept_days: Sequence[date], texts: ExampleTexts, pattern: DemoPattern) -> list[Goal]:
    """The goals, their targets in line with the days on which blocks were kept; the comfortable one has none ahead."""
    shelf = [_reached(each, today, kept_days, texts) for each in _shelf(pattern)]
    if pattern is DemoPattern.COMFORTABLE:
        return shelf
    lake_since = kept_days[-_LAKE_DONE]
    lake_done = len(kept_days) - bisect_left(kept_days, lake_since)
    return [
        _running("lake", Measure.BLOCKS_KEPT, _LAKE_TARGET, lake_done, lake_since, 32_000, today, texts),
        _van(today, texts),
        *shelf,
    ]


def _van(today: date, texts: ExampleTexts) -> Goal:
    """An amount to be signed; what is signed is a little ahead."""
    since = today - timedelta(days=_VAN_DAYS)
    goal = _running("van", Measure.SIGNED_AMOUNT, _VAN_TARGET, _VAN_DONE, since, 115_000, today, texts)
    if goal.reward is None:
        return goal
    small = (Milestone(0, 1_000_000, texts.goals["van"]["milestone"], today - timedelta(days=15)),)
    return replace(goal, milestones=small, reward=replace(goal.reward, is_set_aside=True))


def _shelf(pattern: DemoPattern) -> tuple[_Reached, ...]:
    last = _SHELF[-1]
    return (*_SHELF[:-1], replace(last, reached=pattern.goal_reached_days))


def _running(
    art: str,
    measure: Measure,
    target: int,
    done: int,
    since: date,
    cost_cents: int,
    today: date,
    texts: ExampleTexts,
) -> Goal:
    """A goal that ends when an even pace would have reached one less than what is done."""
    elapsed = max(1, (today - since).days)
    total = ceil(elapsed * target / (done - max(1.1, done * _AHEAD)))
    reward = Reward(RewardId(0), GoalId(0), texts.goals[art]["reward"], art, cost_cents=cost_cents)
    return Goal(
        id=GoalId(0),
        measure=measure,
        target=target,
        starts_on=since,
        ends_on=since + timedelta(days=total - 1),
        why=texts.goals[art]["why"],
        consequence=texts.goals[art]["consequence"],
        reward=reward,
    )


def _reached(past: _Reached, today: date, kept_days: Sequence[date], texts: ExampleTexts) -> Goal:
    starts_on = today - timedelta(days=past.began)
    reached_on = today - timedelta(days=past.reached)
    target = bisect_right(kept_days, reached_on) - bisect_left(kept_days, starts_on)
    claimed_on = reached_on + timedelta(days=1)
    reward = Reward(
        RewardId(0),
        GoalId(0),
        texts.goals[past.art]["reward"],
        past.art,
        cost_cents=past.cost_cents,
        claimed_on=claimed_on,
        enjoyed_on=claimed_on + timedelta(days=4) if past.is_enjoyed else None,
    )
    return Goal(
        id=GoalId(0),
        measure=Measure.BLOCKS_KEPT,
        target=target,
        starts_on=starts_on,
        ends_on=reached_on,
        why=texts.goals[past.art]["why"],
        consequence=texts.goals[past.art]["consequence"],
        status=GoalStatus.REACHED,
        reached_on=reached_on,
        reward=reward,
    )
