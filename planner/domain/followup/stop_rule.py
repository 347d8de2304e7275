"""When to stop: so many attempts, or so long, without a sign from the prospect (product.md B8).

A cadence ends in a step that is a decision (B10): on its day the stop has come too.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from planner.domain import defaults
from planner.domain.followup.followed import Followed
from planner.domain.prospects.prospect import NextStepKind, State


class StopCause(StrEnum):
    """What brought the stop about; DECISION_DAY is the day that a cadence, or the owner, set for deciding."""

    ATTEMPTS = "attempts"
    TIME = "time"
    DECISION_DAY = "decision-day"


@dataclass(frozen=True, slots=True)
class StopLimits:
    """How far one goes with a prospect: `attempts` without a sign, and up to `day` (None while not active)."""

    attempts: int
    day: date | None


@dataclass(frozen=True, slots=True)
class Stop:
    """The stop has come: time for a decision. `days` have passed without a sign; `may_extend` once a pursuit."""

    cause: StopCause
    attempts: int
    limit: int
    days: int
    may_extend: bool


def limits(prospect: Followed) -> StopLimits:
    """How far to go: by class, further for a big fish, and a little further once extended."""
    pursuit = prospect.pursuit
    attempts = defaults.ATTEMPTS_BEFORE_STOP[prospect.klass.value]
    days = defaults.DAYS_BEFORE_STOP
    if pursuit.is_big_fish:
        attempts += defaults.BIG_FISH_MORE_ATTEMPTS
        days = defaults.BIG_FISH_DAYS_BEFORE_STOP
    if pursuit.extended_on is not None:  # whoever went on past the limit gets as many more as anybody
        attempts = max(attempts, pursuit.extended_tries) + defaults.EXTENSION_ATTEMPTS
    last_sign = _quiet_since(prospect)
    if last_sign is None:
        return StopLimits(attempts, None)
    until = last_sign + timedelta(days=days)
    if pursuit.extended_on is not None:
        until = max(until, pursuit.extended_on + timedelta(days=defaults.EXTENSION_DAYS))
    return StopLimits(attempts, until)


def stop(prospect: Followed, today: date) -> Stop | None:
    """Whether it is time to decide about somebody active; a day agreed with them is waited for."""
    quiet_since = _quiet_since(prospect)
    if prospect.state is not State.ACTIVE or quiet_since is None or waits_for_agreed_day(prospect, today):
        return None
    cause, limit, pursuit = _cause(prospect, today), limits(prospect), prospect.pursuit
    if cause is None:
        return None
    days, may_extend = (today - quiet_since).days, pursuit.extended_on is None
    return Stop(cause, pursuit.tally.attempts, limit.attempts, days, may_extend)


def waits_for_agreed_day(prospect: Followed, today: date) -> bool:
    """Whether the prospect named a day that has not come yet."""
    step = prospect.next_step
    return step is not None and step.agreed_on is not None and step.day > today


def _cause(prospect: Followed, today: date) -> StopCause | None:
    limit, step = limits(prospect), prospect.next_step
    if prospect.pursuit.tally.attempts >= limit.attempts:
        return StopCause.ATTEMPTS
    if limit.day is not None and today >= limit.day:
        return StopCause.TIME
    if step is not None and step.kind is NextStepKind.DECIDE and step.is_due(today):
        return StopCause.DECISION_DAY
    return None


def _quiet_since(prospect: Followed) -> date | None:
    """The last sign of the present pursuit, or the day it began; None while not active."""
    began, sign = prospect.pursuit.active_on, prospect.pursuit.tally.sign_on
    if began is None:
        return None
    return max(began, sign) if sign is not None else began
