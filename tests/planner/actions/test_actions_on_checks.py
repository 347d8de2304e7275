"""Keeping a check, reading it back, undoing it; the ledger over a store."""

from datetime import UTC, date, datetime, timedelta

import pytest

from planner.actions.checks import keep_self_check, keep_sins
from planner.actions.prospects import add_prospect, trash_prospects
from planner.actions.pursuit import let_go, qualify
from planner.actions.settings import change_settings
from planner.actions.touches import log_touch
from planner.changes import Kind
from planner.clock import FrozenClock
from planner.domain.checks.kinds import CheckKind
from planner.domain.checks.self_check import Cause, HowOften
from planner.domain.followup.ledger import Gauge
from planner.domain.followup.sins import SinCode
from planner.domain.prospects.prospect import Prospect, ProspectId
from planner.domain.prospects.pursuit import Verdict
from planner.domain.prospects.qualification import Answer, Criterion, Sheet
from planner.domain.touches.touch import Channel, Touch, TouchId, TouchOutcome
from planner.errors import BugError
from planner.storage.queries.checks import check_due, checks_due, kept_sins, self_checks
from planner.storage.queries.ledger import gauge, ledger
from planner.storage.queries.settings import settings
from planner.storage.queries.sins import monthly_sins
from planner.storage.store import Store

TODAY = date(2026, 11, 12)
RARELY = dict.fromkeys(Cause, HowOften.RARELY)
GOOD = Sheet(dict.fromkeys(Criterion, Answer.YES))
BAD = Sheet({Criterion.FITS: Answer.NO})


def add(store: Store, company: str, sheet: Sheet | None = None) -> int:
    created = add_prospect(store, prospect=Prospect(ProspectId(0), company)).created
    assert created is not None
    if sheet is not None:
        qualify(store, prospect_id=created, sheet=sheet)
    return created


def log(store: Store, prospect_id: int, minutes: int, times: int = 1) -> None:
    for each in range(times):
        at = datetime(2026, 11, 1, 8, tzinfo=UTC) + timedelta(days=each)
        touch = Touch(TouchId(0), prospect_id, at, Channel.PHONE, TouchOutcome.TALKED, minutes=minutes)
        log_touch(store, touch=touch)


def test_kept_answers_read_as_given_and_can_be_undone(store: Store) -> None:
    answers = RARELY | {Cause.THE_CHASE: HowOften.OFTEN}
    change = keep_self_check(store, answers=answers)
    assert change.touches(Kind.CHECK)
    assert [(each.taken_on, each.answers) for each in self_checks(store)] == [(TODAY, answers)]
    store.undo()
    assert self_checks(store) == []


def test_second_time_on_a_day_replaces_the_first(store: Store) -> None:
    keep_self_check(store, answers=RARELY)
    keep_self_check(store, answers=RARELY | {Cause.TIME_SPENT: HowOften.SOMETIMES})
    (only,) = self_checks(store)
    assert only.answers[Cause.TIME_SPENT] is HowOften.SOMETIMES


def test_latest_answers_come_first(store: Store, clock: FrozenClock) -> None:
    keep_self_check(store, answers=RARELY)
    store.clock = FrozenClock(instant=clock.instant + timedelta(days=90))
    assert check_due(store, CheckKind.SELF_CHECK, TODAY + timedelta(days=90)).is_due
    keep_self_check(store, answers=RARELY)
    assert [each.taken_on for each in self_checks(store)] == [TODAY + timedelta(days=90), TODAY]


def test_every_question_needs_its_answer(store: Store) -> None:
    with pytest.raises(BugError):
        keep_self_check(store, answers={Cause.THE_CHASE: HowOften.OFTEN})
    assert self_checks(store) == []


def test_seven_habits_are_kept_with_what_was_found(store: Store) -> None:
    keep_sins(store, report=monthly_sins(store, TODAY, "Europe/Paris"))
    (kept,) = kept_sins(store)
    assert kept.taken_on == TODAY
    assert kept.found == dict.fromkeys(SinCode, False)


def test_checks_are_due_once_there_is_something_to_look_at(store: Store) -> None:
    assert checks_due(store, TODAY) == []
    log(store, add(store, "Boulangerie Arnal"), 5, times=10)
    assert checks_due(store, TODAY) == [CheckKind.SINS, CheckKind.SELF_CHECK]
    keep_sins(store, report=monthly_sins(store, TODAY, "Europe/Paris"))
    assert checks_due(store, TODAY) == [CheckKind.SELF_CHECK]


def test_ledger_counts_by_verdict_and_those_let_go_as_let_go(store: Store) -> None:
    good, bad, gone, unknown = (
        add(store, name, sheet)
        for name, sheet in (("Arnal", GOOD), ("Delorme", BAD), ("Perrin", GOOD), ("Roche", None))
    )
    for each, minutes in ((good, 60), (bad, 100), (gone, 175), (unknown, 30)):
        log(store, each, minutes)
    let_go(store, prospect_ids=[gone])
    found = ledger(store)
    assert [(each.verdict, each.minutes, each.prospects) for each in found.spent] == [
        (Verdict.PURSUE, 60, 1),
        (Verdict.FIND_OUT, 30, 1),
        (Verdict.LET_GO, 275, 2),
    ]
    assert (found.calls_instead, found.call.is_own) == (14, False)
    trash_prospects(store, prospect_ids=[bad])
    assert ledger(store).let_go.minutes == 175


def test_ten_own_calls_with_good_prospects_say_how_long_one_takes(store: Store) -> None:
    log(store, add(store, "Arnal", GOOD), 11, times=10)
    log(store, add(store, "Delorme", BAD), 55)
    found = ledger(store)
    assert (found.call.minutes, found.call.is_own, found.call.touches) == (11, True, 10)
    assert found.calls_instead == 5


def test_gauge_counts_the_active_ones_worth_pursuing(store: Store) -> None:
    add(store, "Arnal", GOOD)
    gone = add(store, "Perrin", GOOD)
    add(store, "Delorme", BAD)
    let_go(store, prospect_ids=[gone])
    change_settings(store, well_qualified_wanted=4)
    assert gauge(store, settings(store).well_qualified_wanted) == Gauge(1, 4)
