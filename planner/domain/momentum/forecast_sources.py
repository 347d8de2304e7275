"""Where work that is still to be signed comes from: proposals that are out, meetings of the last weeks, tries to come.

A step is seven days from today on; `STEPS` of them reach to the end of the last week ahead on any weekday. Constants
are assumptions, chosen on simulated lives (docs/momentum.md).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp

from planner.domain.momentum.forecast import WEEKS_AHEAD
from planner.domain.momentum.forecast_basis import Known
from planner.domain.momentum.forecast_business import Business
from planner.domain.planning.funnel import Step
from planner.domain.proposals.proposal import Proposal, ProposalState

STEPS = WEEKS_AHEAD + 1
UNANSWERED = 0.8  # of the noes come as quickly as a yes, the others never
NO_CHANCE = 1e-6  # a chance so small is none


@dataclass(frozen=True, slots=True)
class Part:
    """Work still to be signed from one source at the end of each step: moments without shared errors, and jobs."""

    mean: list[float]
    variance: list[float]
    jobs: list[float]  # the expected number of jobs of which something is left
    none: list[float]  # the chance of none of them, without shared errors


def under_way(known: Known, business: Business) -> list[float]:
    """Proposals of each step that will come of the meetings of the last weeks."""
    chances, share = business.to_proposal.by_week(), business.rates[Step.PROPOSAL].share
    met = [week.meetings for week in known.weeks]
    return [
        share * sum(count * chance for count, chance in zip(met, chances[step + 1 :], strict=False))
        for step in range(STEPS)
    ]


def to_come(known: Known, business: Business) -> list[float]:
    """Proposals of each step that will come of the tries from today on: the usual ones, more or fewer as booked."""
    rates, chances = business.rates, business.to_proposal.by_week()
    each_try = rates[Step.CONVERSATION].share * rates[Step.MEETING].share * rates[Step.PROPOSAL].share
    ahead = [
        is_open * planned for is_open, planned in zip(_full(known.open_ahead), _full(known.plan_ahead), strict=True)
    ]
    weekly = business.tries * each_try
    return [weekly * sum(ahead[step - after] * chances[after] for after in range(step + 1)) for step in range(STEPS)]


def _full(parts: Sequence[float]) -> list[float]:
    """One part for each step; beyond those that are known all is as usual."""
    return [*parts[:STEPS], *[1.0] * (STEPS - len(parts))]


def from_flow(proposals: Sequence[float], business: Business) -> Part:
    """What is left of the jobs that come of expected proposals: as many as a Poisson count."""
    chances, share, job = business.to_signed.by_week(), business.rates[Step.SIGNED].share, business.job
    signed = [
        share * sum(proposals[step - after] * chances[after] for after in range(step + 1)) for step in range(STEPS)
    ]
    mean, squared = left_by_step(signed, job.left), left_by_step(signed, job.left_squared)
    jobs = left_by_step(signed, job.alive)
    return Part(mean, squared, jobs, [exp(-each) for each in jobs])


def left_by_step(signed: Sequence[float], by_age: Sequence[float]) -> list[float]:
    """The sum at the end of each step over the jobs signed until then, each with its value by steps since then."""
    return [sum(signed[step - age] * by_age[age] for age in range(step + 1)) for step in range(STEPS)]


def from_open(known: Known, business: Business) -> Part:
    """What is left of the jobs that come of the proposals that are out, each of its own size."""
    total = Part([0.0] * STEPS, [0.0] * STEPS, [0.0] * STEPS, [1.0] * STEPS)
    job = business.job
    for each in known.proposals:
        if each.state is not ProposalState.SENT:
            continue
        signed = signed_by_step(each, known, business)
        if sum(signed) < NO_CHANCE:
            continue
        scale = (each.current.minutes or job.minutes) / job.minutes
        mean, squared = left_by_step(signed, job.left), left_by_step(signed, job.left_squared)
        alive = left_by_step(signed, job.alive)
        for step in range(STEPS):
            total.mean[step] += scale * mean[step]
            total.variance[step] += max(0.0, scale**2 * (squared[step] - mean[step] ** 2))
            total.jobs[step] += alive[step]
            total.none[step] *= max(0.0, 1.0 - alive[step])
    return total


def signed_by_step(proposal: Proposal, known: Known, business: Business) -> list[float]:
    """The chance of each step that a proposal that is out is signed in it, the longer it waits the smaller."""
    since = proposal.first_sent_on or proposal.created_on or known.today
    share, answer = business.rates[Step.SIGNED].share, business.to_signed
    age = (known.today - since).days / 7
    until = [answer.until(age + step) for step in range(STEPS + 1)]
    still_out = share * (1.0 - until[0]) + (1.0 - share) * (1.0 - UNANSWERED * until[0])
    return [share * (until[step + 1] - until[step]) / still_out for step in range(STEPS)]
