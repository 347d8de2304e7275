"""The reverse funnel: from the contracts one wants back to the tries and the hours of a week (product.md C9, D10)."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from planner.clock import monday_of
from planner.domain import defaults
from planner.errors import InvalidInputError

_DAYS_A_WEEK = 7
_MINUTES_AN_HOUR = 60


class Step(StrEnum):
    """A step of the funnel, named after what comes out of it."""

    CONVERSATION = "conversation"
    MEETING = "meeting"
    PROPOSAL = "proposal"
    SIGNED = "signed"


USUAL_PERCENT: Mapping[Step, int] = {
    Step.CONVERSATION: defaults.CONVERSATION_PERCENT,
    Step.MEETING: defaults.MEETING_PERCENT,
    Step.PROPOSAL: defaults.PROPOSAL_PERCENT,
    Step.SIGNED: defaults.SIGNED_PERCENT,
}


@dataclass(frozen=True, slots=True)
class Counted:
    """What the owner's own log says about a year: how often each thing happened, and the minutes of the kept blocks."""

    attempts: int = 0
    conversations: int = 0
    meetings: int = 0
    proposals: int = 0
    signed: int = 0
    minutes: int = 0


@dataclass(frozen=True, slots=True)
class Rate:
    """How often a step succeeds, 0 to 1. `observations` are own cases, `is_own` whether they count."""

    step: Step
    share: float
    observations: int
    is_own: bool


@dataclass(frozen=True, slots=True)
class Rates:
    """The rates of all steps in their order, and the tries in an hour."""

    steps: tuple[Rate, ...]
    tries_an_hour: float
    pace_is_own: bool

    def of(self, step: Step) -> Rate:
        """The rate of one step."""
        return next(rate for rate in self.steps if rate.step is step)


def rates_from(counted: Counted) -> Rates:
    """Own rates where there are enough observations and at least one success, the usual ones elsewhere.

    None out of forty says that a rate is low, not that it is zero: the usual rate stays until there is a first success.
    """
    chain = (
        (Step.CONVERSATION, counted.attempts, counted.conversations),
        (Step.MEETING, counted.conversations, counted.meetings),
        (Step.PROPOSAL, counted.meetings, counted.proposals),
        (Step.SIGNED, counted.proposals, counted.signed),
    )
    pace = counted.attempts * _MINUTES_AN_HOUR / counted.minutes if counted.minutes else 0.0
    pace_is_own = counted.attempts >= defaults.OWN_RATE_OBSERVATIONS and pace >= defaults.SLOWEST_PACE
    steps = tuple(_rate(*each) for each in chain)
    return Rates(steps, pace if pace_is_own else float(defaults.CALLS_AN_HOUR), pace_is_own)


def _rate(step: Step, observations: int, successes: int) -> Rate:
    is_own = observations >= defaults.OWN_RATE_OBSERVATIONS and successes > 0
    share = min(1.0, successes / observations) if is_own else USUAL_PERCENT[step] / 100
    return Rate(step, share, observations, is_own)


@dataclass(frozen=True, slots=True)
class Funnel:
    """How many of each are needed in all, each figure worked out from the whole number before it."""

    contracts: int
    proposals: int
    meetings: int
    conversations: int
    attempts: int
    minutes: int


def contracts_for(money_cents: int, contract_cents: int) -> int:
    """How many contracts of an average worth bring an amount; InvalidInputError plan_money, plan_contract."""
    if money_cents < 1:
        raise InvalidInputError("plan_money", field="money", value=money_cents)
    if contract_cents < 1:
        raise InvalidInputError("plan_contract", field="contract", value=contract_cents)
    return math.ceil(money_cents / contract_cents)


def reverse_funnel(contracts: int, rates: Rates) -> Funnel:
    """What a number of contracts takes; InvalidInputError plan_contracts outside 1 to MOST_CONTRACTS."""
    if not 1 <= contracts <= defaults.MOST_CONTRACTS:
        raise InvalidInputError("plan_contracts", field="contracts", value=contracts)
    proposals = _needed(contracts, rates.of(Step.SIGNED))
    meetings = _needed(proposals, rates.of(Step.PROPOSAL))
    conversations = _needed(meetings, rates.of(Step.MEETING))
    attempts = _needed(conversations, rates.of(Step.CONVERSATION))
    minutes = math.ceil(attempts * _MINUTES_AN_HOUR / rates.tries_an_hour)
    return Funnel(contracts, proposals, meetings, conversations, attempts, minutes)


def _needed(successes: int, rate: Rate) -> int:
    """Whole cases; a share such as 0.33 is not let past by its last binary digit."""
    return math.ceil(round(successes / rate.share, 9))


@dataclass(frozen=True, slots=True)
class Workload:
    """A plan over weeks: from the Monday `first` through `weeks` weeks, so many minutes and blocks in each of them.

    `people_at_a_time` are the prospects in whom the tries of the usual lag go, each as often as the stop rule lets one.
    `signed_from` and `signed_until` are when the first contract may be signed, from the usual lag. A plan that is
    `too_late` ends after the day by which one wanted the work. `is_heavy`: more than one keeps up beside the work.
    """

    first: date
    weeks: int
    minutes_a_week: int
    blocks_a_week: int
    block_minutes: int
    signed_from: date
    signed_until: date
    people_at_a_time: int
    is_heavy: bool
    too_late: bool = False

    @property
    def is_too_much(self) -> bool:
        """Whether it takes more of a week than anybody with clients can give."""
        return self.minutes_a_week > defaults.MOST_WEEK_MINUTES

    @property
    def last_day(self) -> date:
        """The Sunday of the last week."""
        return self.first + timedelta(days=_DAYS_A_WEEK * self.weeks - 1)


def steady_plan(funnel: Funnel, *, today: date, until: date, block_minutes: int) -> Workload:
    """Spread the work over the weeks from the next Monday so that what is tried can still be signed by `until`.

    The tries of the last weeks would sign after `until`: the usual lag is taken off. Where no week is left, the work is
    spread over as many weeks as the lag has, and is `too_late`.
    """
    first = _next_monday(today)
    weeks = (until - first).days // _DAYS_A_WEEK - defaults.LAG_WEEKS
    too_late = weeks < 1
    return _workload(funnel, first, defaults.LAG_WEEKS if too_late else weeks, block_minutes, too_late=too_late)


def burst_plan(funnel: Funnel, *, today: date, project_ends: date, weeks: int, block_minutes: int) -> Workload:
    """Concentrate the work in a few weeks before a project ends, early enough that new work is signed when it does.

    The burst ends the usual lag before the project; where that is over already it begins next Monday and is `too_late`.
    InvalidInputError plan_weeks outside 1 to MOST_BURST_WEEKS.
    """
    if not 1 <= weeks <= defaults.MOST_BURST_WEEKS:
        raise InvalidInputError("plan_weeks", field="weeks", value=weeks)
    earliest = _next_monday(today)
    wanted = monday_of(project_ends - timedelta(weeks=defaults.LAG_WEEKS + weeks))
    return _workload(funnel, max(earliest, wanted), weeks, block_minutes, too_late=wanted < earliest)


def _workload(funnel: Funnel, first: date, weeks: int, block_minutes: int, *, too_late: bool) -> Workload:
    minutes = math.ceil(funnel.minutes / weeks)
    return Workload(
        first=first,
        weeks=weeks,
        minutes_a_week=minutes,
        blocks_a_week=math.ceil(minutes / block_minutes),
        block_minutes=block_minutes,
        signed_from=first + timedelta(weeks=defaults.LAG_WEEKS_LEAST),
        signed_until=first + timedelta(weeks=defaults.LAG_WEEKS_MOST),
        people_at_a_time=math.ceil(funnel.attempts / weeks * defaults.LAG_WEEKS / defaults.ATTEMPTS_BEFORE_STOP[""]),
        is_heavy=minutes > defaults.HEAVY_WEEK_MINUTES,
        too_late=too_late,
    )


def _next_monday(today: date) -> date:
    """Today when it is one."""
    monday = monday_of(today)
    return monday if monday == today else monday + timedelta(days=_DAYS_A_WEEK)
