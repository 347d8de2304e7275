"""Own rates of each step as Beta posteriors: the usual rate weighs as much as twenty own observations."""

from collections.abc import Mapping
from dataclasses import dataclass

from planner.domain import defaults
from planner.domain.planning.funnel import USUAL_PERCENT, Step

PRIOR_WEIGHT = float(defaults.USUAL_RATE_CASES)


@dataclass(frozen=True, slots=True)
class Rate:
    """The posterior of a rate: its mean, its squared relative error, and the own cases behind it."""

    share: float
    cv2: float
    own_cases: int


def posterior(step: Step, cases: float, successes: float) -> Rate:
    """After so many own cases with so many successes; never more successes than cases."""
    hits = min(successes, cases)
    weight = PRIOR_WEIGHT + cases
    share = (PRIOR_WEIGHT * USUAL_PERCENT[step] / 100 + hits) / weight
    return Rate(share, (1.0 - share) / (share * (weight + 1.0)), int(cases))


def well_qualified_needed(
    rates: Mapping[Step, Rate], *, job_minutes: float, capacity_minutes: float, lag: float
) -> int:
    """How many well-qualified prospects must be active at a time to fill the weeks.

    Jobs are needed as fast as the weeks do them; each takes `lag` weeks from the first contact to the signature, and
    comes of as many prospects as meet one, get a proposal and do not sign.
    """
    chance = rates[Step.PROPOSAL].share * rates[Step.SIGNED].share
    jobs_a_week = capacity_minutes / job_minutes
    return max(1, round(jobs_a_week * lag / chance))
