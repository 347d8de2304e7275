"""The forecast of signed work: what is known, and what is likely to be signed, as moments with a fitted distribution.

What will be signed comes of the proposals that are out, of the meetings of the last weeks, and of the tries to come;
only these last depend on the plan. Constants are assumptions, chosen on simulated lives (docs/momentum.md).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from math import exp, log

from planner.clock import monday_of
from planner.domain.momentum.forecast import (
    CASES_NEEDED,
    DRY_MINUTES,
    WEEKS_AHEAD,
    Basis,
    Forecast,
    Plan,
    PlanForecast,
    Range,
)
from planner.domain.momentum.forecast_basis import Known
from planner.domain.momentum.forecast_effort import usual_tries
from planner.domain.momentum.forecast_jobs import JobShape, job_shape, left_of
from planner.domain.momentum.forecast_lags import USUAL_TO_PROPOSAL, USUAL_TO_SIGNED, Lag, lag
from planner.domain.momentum.forecast_rates import Rate, posterior, well_qualified_needed
from planner.domain.momentum.forecast_spread import Moments
from planner.domain.planning.funnel import Step
from planner.domain.proposals.proposal import Proposal, ProposalState

RATE_WEEKS = 52  # so far back cases count
EFFORT_CV2 = 0.08  # squared relative error of the effort to come
MODEL_CV2 = 0.04  # of everything else
UNANSWERED = 0.8  # of the noes come as quickly as a yes, the others never
LOW, MIDDLE, HIGH = 0.10, 0.50, 0.90
NONE_IS_LIKELY = 0.6  # with this chance of nothing the upper end of a range is that of eight cases in ten
EFFORT: dict[Plan, float] = {Plan.KEEP: 1.0, Plan.HALF: 0.5, Plan.STOP: 0.0}
_STEPS = WEEKS_AHEAD + 1


@dataclass(frozen=True, slots=True)
class _Business:
    """The owner's figures: rates, lags, the usual job, tries a week."""

    rates: dict[Step, Rate]
    to_proposal: Lag
    to_signed: Lag
    job: JobShape
    tries: float


@dataclass(frozen=True, slots=True)
class _Part:
    """Work still to be signed from one source at the end of each step: moments without shared errors, and jobs."""

    mean: list[float]
    variance: list[float]
    jobs: list[float]  # the expected number of jobs of which something is left
    none: list[float]  # the chance of none of them, without shared errors


def foresee(known: Known) -> Forecast:
    """The forecast as it stands on the morning of a day."""
    business = _business(known)
    signed = [each for each in known.proposals if each.state is ProposalState.SIGNED]
    own_cases = len(signed) + sum(work.proposal_id is None for work in known.works)
    too_little = own_cases < CASES_NEEDED
    monday = monday_of(known.today)
    return Forecast(
        first_monday=monday,
        plans=_plans(known, business),
        hoped=_hoped(known, business),
        ahead=sum(left_of(work, known.today) for work in known.works),
        own_cases=own_cases,
        own_lags=sum(each.id in known.first_contacts for each in signed),
        rests_on=tuple(Basis(step, rate.share, rate.own_cases) for step, rate in business.rates.items()),
        active=known.active,
        needed=None if too_little else _needed(known, business),
        too_little=too_little,
    )


def _needed(known: Known, business: _Business) -> int | None:
    if known.capacity_minutes <= 0:
        return None
    return well_qualified_needed(
        business.rates,
        job_minutes=business.job.minutes,
        capacity_minutes=known.capacity_minutes,
        lag=business.to_proposal.mean + business.to_signed.mean,
    )


def _business(known: Known) -> _Business:
    contacts = known.first_contacts
    sent = [(each, each.first_sent_on) for each in known.proposals]
    to_proposal = lag(
        USUAL_TO_PROPOSAL,
        ((on - contacts[each.id]).days for each, on in sent if on is not None and each.id in contacts),
    )
    to_signed = lag(
        USUAL_TO_SIGNED,
        (
            (each.answered_on - on).days
            for each, on in sent
            if on is not None and each.answered_on is not None and each.state is ProposalState.SIGNED
        ),
    )
    return _Business(
        _rates(known, to_proposal), to_proposal, to_signed, job_shape(known.works), usual_tries(known.weeks)
    )


def _rates(known: Known, to_proposal: Lag) -> dict[Step, Rate]:
    weeks = known.weeks[:RATE_WEEKS]
    first = known.today - timedelta(weeks=RATE_WEEKS)
    tries, talks = sum(week.tries for week in weeks), sum(week.talks for week in weeks)
    meetings = sum(week.meetings for week in weeks)
    # Of the latest meetings no proposal can have come yet.
    ripe = sum(week.meetings * to_proposal.until(age + 0.5) for age, week in enumerate(weeks))
    sent = [each for each in known.proposals if each.first_sent_on is not None and each.first_sent_on >= first]
    decided = [each for each in known.proposals if each.state not in (ProposalState.SENT, ProposalState.DRAFT)]
    signed = sum(each.state is ProposalState.SIGNED for each in decided)
    return {
        Step.CONVERSATION: posterior(Step.CONVERSATION, tries, talks),
        Step.MEETING: posterior(Step.MEETING, talks, meetings),
        Step.PROPOSAL: posterior(Step.PROPOSAL, ripe, len(sent)),
        Step.SIGNED: posterior(Step.SIGNED, len(decided), signed),
    }


def _plans(known: Known, business: _Business) -> tuple[PlanForecast, ...]:
    open_part = _from_open(known, business)
    under_way = _from_flow(_under_way(known, business), business)
    to_come = _from_flow(_to_come(known, business), business)
    found: list[PlanForecast] = []
    at_most: Sequence[Range] | None = None
    for plan, effort in EFFORT.items():
        moments = [_moments(business, step, open_part, under_way, to_come, effort) for step in range(_STEPS)]
        weeks = _done_by_capacity(known, _weeks(known, moments))
        if at_most is not None:
            weeks = [_least(each, limit) for each, limit in zip(weeks, at_most, strict=True)]
        at_most = weeks
        found.append(_plan(known, plan, weeks))
    return tuple(found)


def _least(one: Range, other: Range) -> Range:
    """Less effort never brings more work, whatever a fitted distribution says."""
    return Range(min(one.low, other.low), min(one.middle, other.middle), min(one.high, other.high))


def _weeks(known: Known, moments: Sequence[Moments]) -> list[Range]:
    """Ranges at the ends of calendar weeks: what is known then, and the moments between two steps."""
    weekday = known.today.weekday()
    before = [Moments(), *moments]
    found: list[Range] = []
    for week in range(WEEKS_AHEAD):
        morning = monday_of(known.today) + timedelta(weeks=week + 1)
        place, part = divmod((7 * (week + 1) - weekday) / 7, 1.0)
        still = before[int(place)].towards(before[min(int(place) + 1, _STEPS)], part)
        signed = sum(left_of(work, morning) for work in known.works)
        found.append(Range(*(signed + still.percentile(chance) for chance in (LOW, MIDDLE, _high(still)))))
    return found


def _done_by_capacity(known: Known, weeks: Sequence[Range]) -> list[Range]:
    """No more is done in a week than the owner's weeks hold, whatever the dates of the work say."""
    if known.capacity_minutes <= 0:
        return list(weeks)
    now = float(sum(left_of(work, known.today) for work in known.works))
    before = Range(now, now, now)
    done = known.capacity_minutes * (7 - known.today.weekday()) / 7
    found: list[Range] = []
    for each in weeks:
        before = Range(
            max(each.low, before.low - done), max(each.middle, before.middle - done), max(each.high, before.high - done)
        )
        found.append(before)
        done = known.capacity_minutes
    return found


def _high(still: Moments) -> float:
    """The upper end of a range that holds four in five: where nothing at all is likely, nobody falls below its low end.

    The lower tenth is inside the range then, so the range ends sooner; by degrees, so that it never jumps.
    """
    return HIGH - LOW * min(1.0, max(0.0, (still.none - LOW) / (NONE_IS_LIKELY - LOW)))


def _plan(known: Known, plan: Plan, weeks: Sequence[Range]) -> PlanForecast:
    monday = monday_of(known.today)
    ends = (
        next((place for place, value in enumerate(values) if value < DRY_MINUTES), None)
        for values in (
            [each.middle for each in weeks],
            [each.low for each in weeks],
            [each.high for each in weeks],
        )
    )
    dry = (None if place is None else monday + timedelta(weeks=place) for place in ends)
    return PlanForecast(plan, tuple(weeks), *dry)


def _under_way(known: Known, business: _Business) -> list[float]:
    """Proposals of each step that will come of the meetings of the last weeks."""
    chances, share = business.to_proposal.by_week(), business.rates[Step.PROPOSAL].share
    return [
        share
        * sum(
            week.meetings * chances[step + age + 1] for age, week in enumerate(known.weeks[: len(chances) - step - 1])
        )
        for step in range(_STEPS)
    ]


def _to_come(known: Known, business: _Business) -> list[float]:
    """Proposals of each step that will come of the usual tries from today on."""
    rates, chances = business.rates, business.to_proposal.by_week()
    each_try = rates[Step.CONVERSATION].share * rates[Step.MEETING].share * rates[Step.PROPOSAL].share
    ahead = [*known.open_ahead[:_STEPS], *[1.0] * (_STEPS - len(known.open_ahead))]
    weekly = business.tries * known.plan_change * each_try
    return [weekly * sum(ahead[step - after] * chances[after] for after in range(step + 1)) for step in range(_STEPS)]


def _from_flow(proposals: Sequence[float], business: _Business) -> _Part:
    """What is left of the jobs that come of expected proposals: as many as a Poisson count."""
    chances, share, job = business.to_signed.by_week(), business.rates[Step.SIGNED].share, business.job
    signed = [
        share * sum(proposals[step - after] * chances[after] for after in range(step + 1)) for step in range(_STEPS)
    ]
    jobs = _left(signed, job.alive)
    return _Part(_left(signed, job.left), _left(signed, job.left_squared), jobs, [exp(-each) for each in jobs])


def _left(signed: Sequence[float], by_age: Sequence[float]) -> list[float]:
    return [sum(signed[step - age] * by_age[age] for age in range(step + 1)) for step in range(_STEPS)]


def _from_open(known: Known, business: _Business) -> _Part:
    """What is left of the jobs that come of the proposals that are out, each of its own size."""
    total = _Part([0.0] * _STEPS, [0.0] * _STEPS, [0.0] * _STEPS, [1.0] * _STEPS)
    job = business.job
    for each in known.proposals:
        if each.state is not ProposalState.SENT or each.first_sent_on is None:
            continue
        signed = _signed_by_step(each, known, business)
        scale = (each.current.minutes or job.minutes) / job.minutes
        mean, squared, alive = _left(signed, job.left), _left(signed, job.left_squared), _left(signed, job.alive)
        for step in range(_STEPS):
            total.mean[step] += scale * mean[step]
            total.variance[step] += max(0.0, scale**2 * (squared[step] - mean[step] ** 2))
            total.jobs[step] += alive[step]
            total.none[step] *= max(0.0, 1.0 - alive[step])
    return total


def _signed_by_step(proposal: Proposal, known: Known, business: _Business) -> list[float]:
    """The chance of each step that a proposal that is out is signed in it, the longer it waits the smaller."""
    assert proposal.first_sent_on is not None
    share, answer = business.rates[Step.SIGNED].share, business.to_signed
    age = (known.today - proposal.first_sent_on).days / 7
    until = [answer.until(age + step) for step in range(_STEPS + 1)]
    still_out = share * (1.0 - until[0]) + (1.0 - share) * (1.0 - UNANSWERED * until[0])
    return [share * (until[step + 1] - until[step]) / still_out for step in range(_STEPS)]


def _moments(
    business: _Business, step: int, open_part: _Part, under_way: _Part, to_come: _Part, effort: float
) -> Moments:
    """All sources together at the end of a step, with the errors that they share."""
    rates, job = business.rates, business.job
    means = open_part.mean[step], under_way.mean[step], effort * to_come.mean[step]
    all_jobs = rates[Step.SIGNED].cv2 + MODEL_CV2
    no_proposal_yet = rates[Step.PROPOSAL].cv2
    no_meeting_yet = rates[Step.MEETING].cv2 + rates[Step.CONVERSATION].cv2 + EFFORT_CV2
    total, without, future = sum(means), means[1] + means[2], means[2]
    of_counts = total**2 * all_jobs + without**2 * no_proposal_yet + future**2 * no_meeting_yet
    variance = open_part.variance[step] + under_way.variance[step] + effort * to_come.variance[step]
    jobs = under_way.jobs[step] + effort * to_come.jobs[step]
    cv2 = of_counts / total**2 if total else 0.0
    none = open_part.none[step] * (exp(-log(1.0 + jobs * cv2) / cv2) if cv2 else 1.0)
    return Moments(total, variance + of_counts + total**2 * job.size_cv2, none)


def _hoped(known: Known, business: _Business) -> tuple[float, ...]:
    """What the proposals that hold would add at the end of each week, if each were signed when it usually is."""
    found = [0.0] * WEEKS_AHEAD
    job = business.job
    for each in known.proposals:
        if not each.is_hoped_for(known.today):
            continue
        scale = (each.current.minutes or job.minutes) / job.minutes
        signed = _signed_by_step(each, known, business)
        total = sum(signed)
        if total <= 0.0:
            continue
        for week, left in enumerate(_left(signed, job.left)[:WEEKS_AHEAD]):
            found[week] += scale * left / total
    return tuple(found)
