"""The owner's own figures behind a forecast: rates, lags, the usual job, tries a week."""

from dataclasses import dataclass
from datetime import timedelta

from planner.domain.momentum.forecast_basis import Known
from planner.domain.momentum.forecast_effort import usual_tries
from planner.domain.momentum.forecast_jobs import JobShape, job_shape
from planner.domain.momentum.forecast_lags import USUAL_TO_PROPOSAL, USUAL_TO_SIGNED, Lag, lag
from planner.domain.momentum.forecast_rates import Rate, posterior
from planner.domain.planning.funnel import Step
from planner.domain.proposals.proposal import ProposalState

RATE_WEEKS = 52  # so far back tries, conversations, meetings and proposals count


@dataclass(frozen=True, slots=True)
class Business:
    """Rates by step, the lags from the first contact to the proposal and from there on, the usual job, tries a week."""

    rates: dict[Step, Rate]
    to_proposal: Lag
    to_signed: Lag
    job: JobShape
    tries: float


def business_of(known: Known) -> Business:
    """The figures of what is known, with the usual ones where there are few own cases."""
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
    return Business(
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
