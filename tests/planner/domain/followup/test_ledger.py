"""The time ledger says what the time on people to let go would have been worth."""

from planner.domain import defaults
from planner.domain.followup.ledger import Gauge, Spent, call_length, ledger
from planner.domain.prospects.pursuit import Verdict


def test_assumed_call_until_ten_of_ones_own() -> None:
    assumed = call_length(90, 9)
    assert (assumed.minutes, assumed.is_own) == (defaults.CALL_MINUTES, False)
    own = call_length(155, 10)
    assert (own.minutes, own.is_own) == (16, True)


def test_calls_that_would_have_fitted() -> None:
    found = ledger([Spent(Verdict.LET_GO, 275, 6), Spent(Verdict.PURSUE, 600, 4)], call_length(0, 0))
    assert found.calls_instead == 14
    assert found.minutes == 875
    assert found.let_go.prospects == 6


def test_every_verdict_stands_in_the_ledger() -> None:
    found = ledger([Spent(Verdict.LET_GO, 20, 1)], call_length(0, 0))
    assert [each.verdict for each in found.spent] == list(Verdict)
    assert found.of(Verdict.FIND_OUT).minutes == 0


def test_seconds_on_the_phone_do_not_divide_by_nothing() -> None:
    found = ledger([Spent(Verdict.LET_GO, 3, 1)], call_length(3, 30))
    assert found.calls_instead == 3


def test_gauge_is_full_and_never_fuller() -> None:
    assert Gauge(5, 20).share == 0.25
    assert Gauge(5, 20).missing == 15
    assert Gauge(25, 20).share == 1
    assert Gauge(25, 20).missing == 0
    assert Gauge(0, 0).share == 1
