"""Why the pest meter stands where it does: codes with their evidence."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise

from planner.domain import defaults
from planner.domain.followup.followed import Followed
from planner.domain.followup.load import Load, paced_days
from planner.domain.followup.maybes import Push, push
from planner.domain.followup.stop_rule import limits, waits_for_agreed_day
from planner.domain.prospects.prospect import State
from planner.domain.prospects.pursuit import Pursuit


class PestCode(StrEnum):
    """Why the meter stands where it does; beside each, its evidence.

    The last four are about the pace: of them at most one is given.
    """

    NO_TRIES = "no-tries"  # nothing tried since the last sign
    TRIES = "tries"  # tries, limit, days and weeks (at least 1) since the first of them
    BEFORE_AGREED_DAY = "before-agreed-day"  # tries, until
    MAYBES = "maybes"  # maybes
    OVERDUE = "overdue"  # since, days: nothing tried since the next step was due
    WELCOME = "welcome"  # day from which one more is welcome, this_month: whether that is this month
    AGREED_PACE = "agreed-pace"  # every_days
    USUAL_PACE = "usual-pace"
    FASTER_THAN_AGREED = "faster-than-agreed"  # every_days, more: so many tries more than the pace allows
    FASTER_THAN_USUAL = "faster-than-usual"  # more


@dataclass(frozen=True, slots=True)
class PestReason:
    """One reason with its evidence, by code (see `PestCode`)."""

    code: PestCode
    evidence: Mapping[str, object]


def reasons(prospect: Followed, load: Load, today: date, *, too_quiet: bool) -> tuple[PestReason, ...]:
    """The tries first, then what is most telling."""
    found = [*_tries(prospect, load, today), *_maybes(prospect)]
    if too_quiet and prospect.next_step is not None:
        since = prospect.next_step.day
        found.append(PestReason(PestCode.OVERDUE, {"since": since, "days": (today - since).days}))
    return (*found, *_welcome(prospect, load, today))


def _tries(prospect: Followed, load: Load, today: date) -> list[PestReason]:
    tally = prospect.pursuit.tally
    if not tally.attempts:
        return [PestReason(PestCode.NO_TRIES, {})]
    days = (today - _first_try(prospect.pursuit)).days
    counts = {"tries": tally.attempts, "limit": limits(prospect).attempts}
    found = [PestReason(PestCode.TRIES, {**counts, "days": days, "weeks": max(1, round(days / 7))})]
    if load.early and prospect.next_step is not None:
        evidence = {"tries": load.early, "until": prospect.next_step.day}
        found.append(PestReason(PestCode.BEFORE_AGREED_DAY, evidence))
    return found + _pace(prospect.pursuit, load)


def _maybes(prospect: Followed) -> list[PestReason]:
    maybes = prospect.pursuit.tally.maybes
    if push(maybes) is Push.NONE or prospect.state is State.NURTURE:
        return []
    return [PestReason(PestCode.MAYBES, {"maybes": maybes})]


def _first_try(pursuit: Pursuit) -> date:
    """The day of the first try; where more were made than days are kept, at most the day since when they count."""
    tally = pursuit.tally
    first = tally.attempt_days[0]
    return first if tally.attempts == len(tally.attempt_days) else tally.sign_on or tally.began_on or first


def _pace(pursuit: Pursuit, load: Load) -> list[PestReason]:
    """How the pace of the tries compares; nothing where there is but one, or where haste lies back in time."""
    every, days = pursuit.agreement.every_days, paced_days(pursuit)
    agreed = {} if every is None else {"every_days": every}
    if load.more:
        code = PestCode.FASTER_THAN_USUAL if every is None else PestCode.FASTER_THAN_AGREED
        return [PestReason(code, {**agreed, "more": load.more})]
    gaps = [(later - earlier).days for earlier, later in pairwise(days)]
    usual = defaults.SPACING_DAYS
    least = [usual[min(place, len(usual) - 1)] if every is None else every for place in range(len(gaps))]
    if not gaps or any(gap < wanted for gap, wanted in zip(gaps, least, strict=True)):
        return []
    return [PestReason(PestCode.USUAL_PACE if every is None else PestCode.AGREED_PACE, agreed)]


def _welcome(prospect: Followed, load: Load, today: date) -> list[PestReason]:
    """From when one more try is welcome, where it leaves the meter in "just right"."""
    one_more = round(load.amount + 1 / limits(prospect).attempts, 6)
    if prospect.state is State.NURTURE or one_more >= defaults.PEST_CAREFUL:
        return []
    day = max(today, _next_welcome(prospect, today))
    this_month = (day.year, day.month) == (today.year, today.month)
    return [PestReason(PestCode.WELCOME, {"day": day, "this_month": this_month})]


def _next_welcome(prospect: Followed, today: date) -> date:
    step, pursuit = prospect.next_step, prospect.pursuit
    if step is not None and waits_for_agreed_day(prospect, today):
        return step.day
    every, tally = pursuit.agreement.every_days, pursuit.tally
    if tally.last_on is None or not tally.attempts:
        return today
    usual = defaults.SPACING_DAYS
    return tally.last_on + timedelta(days=every or usual[min(tally.attempts, len(usual)) - 1])
