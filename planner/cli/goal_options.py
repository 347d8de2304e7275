"""What was typed about a goal, as parts of a goal: targets, milestones, the reward, the period."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import click

from planner.cli.command import BadUse
from planner.cli.values import Whole
from planner.domain.goals.goal import GoalId, Measure, Milestone, Reward, RewardId
from planner.domain.goals.period import Period, period_ends
from planner.errors import InvalidInputError


def target_of(text: str, measure: Measure, currency: str) -> tuple[int, str]:
    """A target as it was typed, with its currency: a whole number, or for money an amount such as "25000" or "25k€"."""
    if measure.is_money:
        return money_of(text, currency, "target")
    return _whole(text, "--target"), currency


def money_of(text: str, currency: str, field: str) -> tuple[int, str]:
    """Cents and currency of an amount as it was typed; InvalidInputError `bad_amount`."""
    from planner.exchange.values import parse_money

    amount = parse_money(text, currency)
    if amount is None:
        raise InvalidInputError("bad_amount", field=field, value=text)
    return amount


def milestones_of(
    texts: Sequence[str], measure: Measure, currency: str, before: Sequence[Milestone] = ()
) -> tuple[Milestone, ...]:
    """Milestones typed as "5" or "5=Cinema", in their order; one that was there with the same target stays the same.

    InvalidInputError `milestone_other_currency` for an amount in another currency than `currency`, that of the goal.
    """
    known = {each.target: each for each in before}
    found = []
    for text in texts:
        number, _, reward = text.partition("=")
        if measure.is_money:
            target, money = money_of(number, currency, "milestone")
        else:
            target, money = _whole(number, "--milestone"), currency
        if money != currency:
            raise InvalidInputError("milestone_other_currency", field="milestone", currency=currency)
        found.append(replace(known.get(target, Milestone(0, target)), reward=reward.strip()))
    return tuple(sorted(found, key=lambda each: each.target))


def reward_of(title: str, cost: str | None, currency: str, before: Reward | None = None) -> Reward | None:
    """The reward that was typed, on top of the one there was; None without any."""
    if not title and before is None:
        if cost is not None:
            raise BadUse("cost_without_reward")
        return None
    reward = before or Reward(RewardId(0), GoalId(0), "", currency=currency)
    if title:
        reward = replace(reward, title=title)
    if cost is not None:
        cents, money = money_of(cost, currency, "cost")
        reward = replace(reward, cost_cents=cents, currency=money)
    return reward


def last_day(until: date | None, period: Period | None, starts_on: date) -> date:
    """The last day, by itself or by a period; BadUse when neither or both are given."""
    if until is not None and period is None:
        return until
    if period is not None and until is None:
        return period_ends(period, starts_on)
    raise BadUse("until_or_period")


def _whole(text: str, option: str) -> int:
    return Whole().convert(text, click.Option([option]), click.get_current_context(silent=True))
