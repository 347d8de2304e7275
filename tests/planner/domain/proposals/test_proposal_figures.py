"""How often and how soon proposals are signed, and sums that stay apart."""

from datetime import date, timedelta

import pytest

from planner.domain import defaults
from planner.domain.proposals.figures import answer_figures, quarter_of, sums_by_currency
from planner.domain.proposals.proposal import Proposal, ProposalId, ProposalState, Version

SENT = date(2026, 9, 1)


def decided(state: ProposalState, days: int = 10) -> Proposal:
    versions = (Version(1, 100_000, SENT), Version(2, 90_000, SENT + timedelta(days=3)))
    return Proposal(ProposalId(1), 1, state=state, versions=versions, answered_on=SENT + timedelta(days=days))


def test_the_rate_is_of_those_that_are_decided() -> None:
    waiting = Proposal(ProposalId(1), 1, versions=(Version(1, 100_000, SENT),))
    never_sent = Proposal(ProposalId(1), 1, state=ProposalState.DECLINED, answered_on=SENT)
    some = [
        decided(ProposalState.SIGNED, 4),
        decided(ProposalState.SIGNED, 6),
        decided(ProposalState.DECLINED, 20),
        decided(ProposalState.CLOSED, 90),
    ]
    found = answer_figures([*some, *some, waiting, never_sent])
    assert (found.signed, found.decided, found.answered) == (4, 8, 6)
    assert (found.rate, found.median_days, found.missing) == (0.5, 6, 0)


def test_too_few_say_nothing() -> None:
    few = defaults.PROPOSALS_FOR_FIGURES - 1
    found = answer_figures([decided(ProposalState.SIGNED)] * few)
    assert (found.rate, found.median_days, found.missing) == (None, None, 1)
    assert answer_figures([decided(ProposalState.SIGNED)] * (few + 1)).rate == 1.0
    closed = answer_figures([decided(ProposalState.CLOSED)] * (few + 1))
    assert (closed.rate, closed.median_days) == (0.0, None)


def test_currencies_are_never_added() -> None:
    assert sums_by_currency([("CHF", 100), ("EUR", 200), ("CHF", 50), ("EUR", None)]) == {"EUR": 200, "CHF": 150}


@pytest.mark.parametrize(
    ("day", "first", "last"),
    [
        (date(2026, 11, 12), date(2026, 10, 1), date(2026, 12, 31)),
        (date(2026, 1, 1), date(2026, 1, 1), date(2026, 3, 31)),
        (date(2028, 6, 30), date(2028, 4, 1), date(2028, 6, 30)),
        (date(2026, 9, 30), date(2026, 7, 1), date(2026, 9, 30)),
    ],
)
def test_quarters(day: date, first: date, last: date) -> None:
    assert quarter_of(day) == (first, last)
