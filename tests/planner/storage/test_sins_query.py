"""The seven-sins check over a store: each habit shows from what was logged."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest

from planner.actions.prospects import add_prospect, trash_prospects
from planner.actions.pursuit import agree, qualify, snooze, win
from planner.actions.touches import log_touch
from planner.domain.followup.sins import Sin, SinCode
from planner.domain.prospects.prospect import Person, PersonId, Prospect, ProspectClass, ProspectId, Role
from planner.domain.prospects.pursuit import Agreement
from planner.domain.prospects.qualification import Answer, Criterion, Sheet
from planner.domain.touches.touch import Channel, Signal, Touch, TouchId, TouchOutcome
from planner.storage.queries import sins
from planner.storage.queries.prospects import prospect
from planner.storage.queries.sins import monthly_sins
from planner.storage.store import Store

TODAY = date(2026, 11, 12)
PARIS = "Europe/Paris"


def add(store: Store, company: str, role: Role = Role.DECISION_MAKER, klass: ProspectClass = ProspectClass.B) -> int:
    persons = (Person(PersonId(0), "Camille Roche", role),)
    created = add_prospect(store, prospect=Prospect(ProspectId(0), company, klass=klass, persons=persons)).created
    assert created is not None
    fits = {Criterion.FITS: Answer.YES}
    qualify(store, prospect_id=created, sheet=Sheet(fits))
    return created


def log(
    store: Store,
    prospect_id: int,
    days_ago: int,
    outcome: TouchOutcome = TouchOutcome.NO_ANSWER,
    channel: Channel = Channel.PHONE,
    **values: Any,
) -> None:
    at = datetime.combine(TODAY - timedelta(days=days_ago), time(7), UTC)
    touch = Touch(TouchId(0), prospect_id, at, channel, outcome, minutes=5, note="a word")
    log_touch(store, touch=replace(touch, **values))


def keep_busy(store: Store) -> None:
    """Ten good conversations, so that there is enough to say."""
    good = add(store, "Boulangerie Arnal")
    for days_ago in range(20, 10, -1):
        log(store, good, days_ago, TouchOutcome.TALKED)


def sin(store: Store, code: SinCode) -> Sin:
    return next(each for each in monthly_sins(store, TODAY, PARIS).sins if each.code is code)


def found(store: Store) -> set[SinCode]:
    return {each.code for each in monthly_sins(store, TODAY, PARIS).found}


def two(store: Store, role: Role = Role.DECISION_MAKER, klass: ProspectClass = ProspectClass.B) -> Sequence[int]:
    return [add(store, "Menuiserie Delorme", role, klass), add(store, "Cabinet Perrin", role, klass)]


def test_nothing_logged_is_not_enough_to_say(store: Store) -> None:
    report = monthly_sins(store, TODAY, PARIS)
    assert (report.first, report.last, report.touches) == (date(2026, 10, 14), TODAY, 0)
    assert not report.is_enough


def test_good_conversations_show_no_habit(store: Store) -> None:
    keep_busy(store)
    report = monthly_sins(store, TODAY, PARIS)
    assert (report.touches, report.is_enough, report.found) == (10, True, ())


def test_calling_again_too_soon(store: Store) -> None:
    keep_busy(store)
    first, second = two(store)
    for prospect_id in (first, second):
        log(store, prospect_id, 5)
        log(store, prospect_id, 4)
    log(store, second, 3, overruled="they had asked for it")
    assert found(store) == {SinCode.FORGOTTEN_ME}
    told = sin(store, SinCode.FORGOTTEN_ME)
    assert told.figures == {"people": 2, "too_close": 3, "overruled": 1}
    assert told.prospect_ids == (second, first)


def test_sooner_than_agreed(store: Store) -> None:
    each = add(store, "Menuiserie Delorme")
    agree(store, prospect_id=each, agreement=Agreement(every_days=14, made_on=date(2026, 10, 1)))
    log(store, each, 12)
    log(store, each, 2)
    assert sin(store, SinCode.FORGOTTEN_ME).figures["too_close"] == 1


def test_try_before_the_range_is_looked_back_to(store: Store) -> None:
    each = add(store, "Menuiserie Delorme")
    log(store, each, 30)
    log(store, each, 29)
    assert sin(store, SinCode.FORGOTTEN_ME).figures["too_close"] == 1
    assert monthly_sins(store, TODAY, PARIS).touches == 1


def test_following_up_people_nobody_asked_anything(store: Store) -> None:
    keep_busy(store)
    for each in two(store):
        qualify(store, prospect_id=each, sheet=Sheet())
        log(store, each, 9)
        log(store, each, 2)
    assert found(store) == {SinCode.FOLLOWING_UNQUALIFIED}
    assert sin(store, SinCode.FOLLOWING_UNQUALIFIED).figures == {"people": 2, "touches": 4}


@pytest.mark.parametrize("sheet", [Sheet(gut=4), Sheet(red_flags=("haggles",)), Sheet({Criterion.TIMING: Answer.NO})])
def test_any_answer_makes_a_sheet_that_is_not_empty(store: Store, sheet: Sheet) -> None:
    each = add(store, "Menuiserie Delorme")
    qualify(store, prospect_id=each, sheet=sheet)
    log(store, each, 9)
    log(store, each, 2)
    assert sin(store, SinCode.FOLLOWING_UNQUALIFIED).figures["people"] == 0


def test_time_for_poor_fits(store: Store) -> None:
    keep_busy(store)
    for each in two(store, klass=ProspectClass.C):
        for days_ago in (20, 10, 2):
            log(store, each, days_ago, TouchOutcome.TALKED)
    assert found(store) == {SinCode.EVERY_SALE_IS_GOOD}
    assert sin(store, SinCode.EVERY_SALE_IS_GOOD).figures == {"people": 2, "touches": 6, "minutes": 30, "share": 38}


def test_many_quick_calls(store: Store) -> None:
    for number in range(20):
        log(store, add(store, f"Client {number}"), 1, minutes=1, note="")
    assert found(store) == {SinCode.JUST_THE_NUMBERS}


def test_never_the_decision_maker(store: Store) -> None:
    keep_busy(store)
    for each in two(store, Role.GATEKEEPER):
        log(store, each, 9, TouchOutcome.GATEKEEPER)
        log(store, each, 2, TouchOutcome.GATEKEEPER)
    assert found(store) == {SinCode.NOT_THE_DECISION_MAKER}
    fits = {Criterion.FITS: Answer.YES, Criterion.DECISION_MAKER: Answer.YES}
    qualify(store, prospect_id=sin(store, SinCode.NOT_THE_DECISION_MAKER).prospect_ids[0], sheet=Sheet(fits))
    assert sin(store, SinCode.NOT_THE_DECISION_MAKER).figures == {"people": 1, "touches": 2}


def test_writing_and_posting_more_than_talking(store: Store) -> None:
    each = add(store, "Menuiserie Delorme")
    for days_ago in range(28, 8, -2):
        log(store, each, days_ago, channel=Channel.EMAIL, minutes=10)
    log(store, each, 2, TouchOutcome.TALKED, minutes=20)
    assert sin(store, SinCode.BUSYWORK).found
    assert sin(store, SinCode.BUSYWORK).figures == {"quiet_minutes": 100, "minutes": 120, "share": 83, "put_off": 0}


def test_putting_off_again_and_again(store: Store) -> None:
    keep_busy(store)
    pair = two(store)
    for each in pair:
        log(store, each, 40)
        for days in (1, 2, 3):
            snooze(store, prospect_id=each, until=TODAY + timedelta(days=days), reason="busy")
    assert found(store) == {SinCode.BUSYWORK}
    assert sin(store, SinCode.BUSYWORK).prospect_ids == tuple(sorted(pair))


def test_going_on_after_three_maybes(store: Store) -> None:
    keep_busy(store)
    pair = two(store)
    for each in pair:
        for days_ago in (60, 40, 20):
            log(store, each, days_ago, TouchOutcome.MAYBE_LATER)
    assert sin(store, SinCode.NOT_READING_SIGNALS).figures["people"] == 0
    for each in pair:
        log(store, each, 5)
    assert found(store) == {SinCode.NOT_READING_SIGNALS}
    assert sin(store, SinCode.NOT_READING_SIGNALS).figures == {"people": 2, "after_maybes": 2, "after_signals": 0}


def test_real_answer_after_the_maybes_is_no_habit(store: Store) -> None:
    each = add(store, "Menuiserie Delorme")
    for days_ago in (60, 40, 20, 10):
        log(store, each, days_ago, TouchOutcome.MAYBE_LATER)
    log(store, each, 3, TouchOutcome.TIMING)
    assert sin(store, SinCode.NOT_READING_SIGNALS).figures["people"] == 0


def test_going_on_after_signals_against_a_deal(store: Store) -> None:
    each = add(store, "Menuiserie Delorme")
    for days_ago in (50, 35):
        log(store, each, days_ago, TouchOutcome.TALKED, signals=frozenset({Signal.VAGUE, Signal.POSTPONES}))
    log(store, each, 3)
    told = sin(store, SinCode.NOT_READING_SIGNALS)
    assert told.figures == {"people": 1, "after_maybes": 0, "after_signals": 1}
    assert told.prospect_ids == (each,)


def test_clients_and_the_trash_are_left_out(store: Store) -> None:
    first, second = two(store)
    for each in (first, second):
        log(store, each, 3)
        log(store, each, 2)
    win(store, prospect_ids=[first])
    trash_prospects(store, prospect_ids=[second])
    assert monthly_sins(store, TODAY, PARIS).touches == 0
    assert prospect(store, first).pursuit.tally.touches == 2


def test_days_begin_where_the_owner_lives(store: Store) -> None:
    each = add(store, "Menuiserie Delorme")
    at = datetime(2026, 10, 14, 1, tzinfo=UTC)
    log_touch(store, touch=Touch(TouchId(0), each, at, Channel.PHONE, TouchOutcome.NO_ANSWER))
    assert monthly_sins(store, TODAY, PARIS).touches == 1
    assert monthly_sins(store, TODAY, "America/Toronto").touches == 0


def test_many_are_looked_at_a_few_at_a_time(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    for prospect_id in (*two(store), *two(store)):
        log(store, prospect_id, 6)
        log(store, prospect_id, 5)
    at_once = monthly_sins(store, TODAY, PARIS)
    assert len(next(each for each in at_once.sins if each.code is SinCode.FORGOTTEN_ME).prospect_ids) == 4
    monkeypatch.setattr(sins, "_AT_ONCE", 1)
    assert monthly_sins(store, TODAY, PARIS) == at_once
