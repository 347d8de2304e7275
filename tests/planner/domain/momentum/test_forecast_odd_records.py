"""The forecast of records that nobody would write, but that a file may hold."""

from datetime import date, timedelta
from math import isfinite
from random import Random

import pytest

from planner.domain.momentum.forecast import Plan
from planner.domain.momentum.forecast_basis import Known, PastWeek
from planner.domain.momentum.forecast_model import foresee
from planner.domain.proposals.proposal import Proposal, ProposalId, ProposalState, Version
from planner.domain.work.signed import SignedWork, SignedWorkId

TODAY = date(2026, 11, 16)
SIZES = (0, 1, 60, 6000, 1_000_000)


@pytest.mark.parametrize("seed", range(60))
def test_ranges_stay_in_order_whatever_the_records_say(seed: int) -> None:
    forecast = foresee(_odd(Random(seed)))
    for stop, half, keep in zip(*(forecast.of(plan).weeks for plan in reversed(Plan)), strict=True):
        for week in (stop, half, keep):
            assert 0.0 <= week.low <= week.middle <= week.high
            assert isfinite(week.high)
        assert stop.low <= half.low <= keep.low
        assert stop.high <= half.high <= keep.high
    assert all(isfinite(each) and each >= 0.0 for each in forecast.hoped)


def _odd(rng: Random) -> Known:
    return Known(
        TODAY + timedelta(days=rng.randrange(7)),
        tuple(PastWeek(*rng.choices((0, 3, 50, 100_000), k=3), rng.choice((0.0, 0.4, 1.0))) for _ in range(20)),
        tuple(rng.choice((0.0, 1.0)) for _ in range(rng.choice((0, 5, 27)))),
        tuple(_proposal(rng, number) for number in range(rng.randint(0, 8))),
        tuple(_work(rng, number) for number in range(rng.randint(0, 8))),
        {number: _day(rng) for number in range(5)},
        tuple(rng.choice((0.5, 1.0, 2.0)) for _ in range(rng.choice((0, 27)))),
        rng.choice((0, 60, 1800)),
    )


def _proposal(rng: Random, number: int) -> Proposal:
    sent = rng.choice((None, _day(rng), _day(rng)))
    version = Version(sent_on=sent, valid_until=rng.choice((None, _day(rng))), minutes=rng.choice((None, *SIZES)))
    state, answered = rng.choice(list(ProposalState)), rng.choice((None, _day(rng)))
    return Proposal(ProposalId(number), number, state=state, versions=(version,), answered_on=answered)


def _work(rng: Random, number: int) -> SignedWork:
    first = _day(rng)
    last = first + timedelta(days=rng.choice((0, 1, 2, 30, 700)))
    return SignedWork(SignedWorkId(number), "", _day(rng), first, last, rng.choice(SIZES))


def _day(rng: Random) -> date:
    return TODAY + timedelta(days=rng.randint(-700, 300))
