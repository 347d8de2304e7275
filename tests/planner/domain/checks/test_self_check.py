"""The self-check compares with the time before, and with what was logged."""

from datetime import date, timedelta

import pytest

from planner.domain.checks.kinds import CheckKind, due
from planner.domain.checks.self_check import Cause, HowOften, Turned, evidence, turned
from planner.domain.followup.ledger import Spent, call_length, ledger
from planner.domain.followup.sins import Effort, SinsReport, check
from planner.domain.prospects.pursuit import Verdict

TODAY = date(2026, 11, 12)


def sins(*efforts: Effort) -> SinsReport:
    return check(TODAY - timedelta(days=29), TODAY, efforts)


@pytest.mark.parametrize(
    ("before", "now", "expected"),
    [
        (HowOften.OFTEN, HowOften.SOMETIMES, Turned.LESS),
        (HowOften.RARELY, HowOften.OFTEN, Turned.MORE),
        (HowOften.RARELY, HowOften.RARELY, Turned.SAME),
    ],
)
def test_answers_are_compared_with_the_time_before(before: HowOften, now: HowOften, expected: Turned) -> None:
    assert turned(before, now) is expected


def test_log_that_says_little_says_only_how_full_the_list_is() -> None:
    found = evidence(ledger([], call_length(0, 0)), sins(), 3, 20)
    assert [each.cause for each in found] == [Cause.EMPTY_LIST]
    assert found[0].speaks_for
    assert found[0].figures == {"active": 3, "wanted": 20}


def test_log_speaks_for_a_cause_by_its_figures() -> None:
    spent = ledger([Spent(Verdict.LET_GO, 275, 6)], call_length(0, 0))
    efforts = [
        Effort(
            each, touches=6, tries=6, minutes=60, quiet_minutes=45, is_unqualified=True, after_maybes=True, too_close=1
        )
        for each in (1, 2)
    ]
    found = {each.cause: each for each in evidence(spent, sins(*efforts), 25, 20)}
    assert set(found) == set(Cause)
    assert {cause for cause in Cause if found[cause].speaks_for} == set(Cause) - {Cause.EMPTY_LIST}
    assert found[Cause.TIME_SPENT].figures == {"minutes": 275, "calls": 14}
    assert found[Cause.BLIND_HOPE].figures == {"people": 2, "touches": 12}
    assert found[Cause.FEAR_OF_NO].figures == {"people": 2}
    assert found[Cause.THE_CHASE].figures == {"tries": 2}
    assert found[Cause.FEELS_SAFE].figures == {"share": 75, "minutes": 90}


def test_calm_work_speaks_for_nothing() -> None:
    spent = ledger([Spent(Verdict.PURSUE, 275, 6)], call_length(0, 0))
    found = evidence(spent, sins(Effort(1, touches=12, tries=12, conversations=9)), 25, 20)
    assert not any(each.speaks_for for each in found)
    assert Cause.FEELS_SAFE not in {each.cause for each in found}


@pytest.mark.parametrize(("kind", "days"), [(CheckKind.SINS, 30), (CheckKind.SELF_CHECK, 90)])
def test_next_one_is_due_after_its_time(kind: CheckKind, days: int) -> None:
    last = TODAY - timedelta(days=days)
    assert due(kind, last, TODAY, 0).is_due
    assert not due(kind, last + timedelta(days=1), TODAY, 500).is_due
    assert due(kind, TODAY, TODAY, 500).next_on == TODAY + timedelta(days=days)


def test_first_one_is_due_once_there_are_some_touches() -> None:
    assert not due(CheckKind.SINS, None, TODAY, 9).is_due
    assert due(CheckKind.SINS, None, TODAY, 9).next_on is None
    assert due(CheckKind.SINS, None, TODAY, 10).is_due
