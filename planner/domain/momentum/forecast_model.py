"""The forecast of signed work: what is known, and what is likely to be signed, as moments with a fitted distribution.

What will be signed comes of the proposals that are out, of the meetings of the last weeks, and of the tries to come;
only these last depend on the plan. Constants are assumptions, chosen on simulated lives (docs/momentum.md).
"""

from collections.abc import Mapping, Sequence
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
from planner.domain.momentum.forecast_business import Business, business_of
from planner.domain.momentum.forecast_jobs import left_of
from planner.domain.momentum.forecast_lags import median_days
from planner.domain.momentum.forecast_rates import well_qualified_needed
from planner.domain.momentum.forecast_sources import (
    NO_CHANCE,
    STEPS,
    Part,
    from_flow,
    from_open,
    left_by_step,
    signed_by_step,
    to_come,
    under_way,
)
from planner.domain.momentum.forecast_spread import Moments
from planner.domain.planning.funnel import Step
from planner.domain.proposals.proposal import ProposalState

EFFORT_CV2, EFFORT_CV2_A_WEEK = 0.08, 0.01  # squared relative error of the effort to come, more each week ahead
MODEL_CV2 = 0.04  # of everything else
LOW, MIDDLE, HIGH = 0.10, 0.50, 0.90
NONE_IS_LIKELY = 0.6  # with this chance of nothing the upper end of a range is that of eight cases in ten
EFFORT: Mapping[Plan, float] = {Plan.KEEP: 1.0, Plan.HALF: 0.5, Plan.STOP: 0.0}


def foresee(known: Known) -> Forecast:
    """The forecast as it stands on the morning of a day."""
    business = business_of(known)
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
        lag_days=median_days(business.to_proposal, business.to_signed),
        rests_on=tuple(Basis(step, rate.share, rate.own_cases) for step, rate in business.rates.items()),
        active=known.active,
        needed=None if too_little else _needed(known, business),
        too_little=too_little,
    )


def _needed(known: Known, business: Business) -> int | None:
    if known.capacity_minutes <= 0:
        return None
    return well_qualified_needed(
        business.rates,
        job_minutes=business.job.minutes,
        capacity_minutes=known.capacity_minutes,
        lag=business.to_proposal.mean + business.to_signed.mean,
    )


def _plans(known: Known, business: Business) -> tuple[PlanForecast, ...]:
    open_part = from_open(known, business)
    on_the_way = from_flow(under_way(known, business), business)
    tries = from_flow(to_come(known, business), business)
    found: list[PlanForecast] = []
    at_most: Sequence[Range] | None = None
    for plan, effort in EFFORT.items():
        moments = [_moments(business, step, open_part, on_the_way, tries, effort) for step in range(STEPS)]
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
    before = [Moments(), *moments]
    works = [work for work in known.works if work.ends_on >= known.today]
    found: list[Range] = []
    for week in range(WEEKS_AHEAD):
        morning = monday_of(known.today) + timedelta(weeks=week + 1)
        place, part = _steps_until(known, week)
        still = before[place].towards(before[min(place + 1, STEPS)], part)
        signed = sum(left_of(work, morning) for work in works)
        found.append(Range(*(signed + still.percentile(chance) for chance in (LOW, MIDDLE, _high(still)))))
    return found


def _steps_until(known: Known, week: int) -> tuple[int, float]:
    """Whole steps of seven days from today to the end of a calendar week, and the part of the next one."""
    days = 7 * (week + 1) - known.today.weekday()
    return days // 7, days % 7 / 7


def _done_by_capacity(known: Known, weeks: Sequence[Range]) -> list[Range]:
    """No more is done in a week than the owner's weeks hold, whatever the dates of the work say."""
    if known.capacity_minutes <= 0:
        return list(weeks)
    now = float(sum(left_of(work, known.today) for work in known.works))
    before = Range(now, now, now)
    done = known.capacity_minutes * (7 - known.today.weekday()) / 7
    found: list[Range] = []
    for each in weeks:
        low, middle, high = before.low - done, before.middle - done, before.high - done
        before = Range(max(each.low, low), max(each.middle, middle), max(each.high, high))
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
        for values in ([each.middle for each in weeks], [each.low for each in weeks], [each.high for each in weeks])
    )
    dry = (None if place is None else monday + timedelta(weeks=place) for place in ends)
    return PlanForecast(plan, tuple(weeks), *dry)


def _moments(business: Business, step: int, open_part: Part, on_the_way: Part, tries: Part, effort: float) -> Moments:
    """All sources together at the end of a step, with the errors that they share."""
    rates, job = business.rates, business.job
    means = open_part.mean[step], on_the_way.mean[step], effort * tries.mean[step]
    all_jobs = rates[Step.SIGNED].cv2 + MODEL_CV2
    no_proposal_yet = rates[Step.PROPOSAL].cv2
    no_meeting_yet = rates[Step.MEETING].cv2 + rates[Step.CONVERSATION].cv2 + EFFORT_CV2 + EFFORT_CV2_A_WEEK * step
    total, without, future = sum(means), means[1] + means[2], means[2]
    of_counts = total**2 * all_jobs + without**2 * no_proposal_yet + future**2 * no_meeting_yet
    variance = open_part.variance[step] + on_the_way.variance[step] + effort * tries.variance[step]
    jobs = on_the_way.jobs[step] + effort * tries.jobs[step]
    cv2 = of_counts / total**2 if total else 0.0
    none = open_part.none[step] * (exp(-log(1.0 + jobs * cv2) / cv2) if cv2 else 1.0)
    return Moments(total, variance + of_counts + total**2 * job.size_cv2, none)


def _hoped(known: Known, business: Business) -> tuple[float, ...]:
    """What the proposals that hold would add at the end of each week, if each were signed when it usually is."""
    found = [0.0] * (STEPS + 1)
    job = business.job
    for each in known.proposals:
        if not each.is_hoped_for(known.today):
            continue
        scale = (each.current.minutes or job.minutes) / job.minutes
        signed = signed_by_step(each, known, business)
        total = sum(signed)
        if total < NO_CHANCE:  # it waits for longer than anything signed ever did
            signed, total = [1.0, *signed[1:]], 1.0
        for step, left in enumerate(left_by_step(signed, job.left), start=1):
            found[step] += scale * left / total
    places = (_steps_until(known, week) for week in range(WEEKS_AHEAD))
    return tuple(found[place] + part * (found[min(place + 1, STEPS)] - found[place]) for place, part in places)
