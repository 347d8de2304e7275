"""The facts of a week, the block of the review, and the lists that are proposed for a week."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from planner.actions import blocks, call_lists, pauses, prospects, pursuit, touches
from planner.clock import FrozenClock
from planner.domain.blocks.attendance import Outcome, Reason
from planner.domain.blocks.editing import SeriesFields
from planner.domain.blocks.holidays import no_holidays
from planner.domain.blocks.purpose import Purpose
from planner.domain.blocks.series import SeriesId
from planner.domain.prospects.prospect import NextStep, NextStepKind, Prospect, ProspectClass, ProspectId, State
from planner.domain.prospects.pursuit import LetGoReason
from planner.domain.reviews.figures import WeekFigures
from planner.domain.touches.touch import Channel, Touch, TouchId, TouchOutcome
from planner.storage.queries.fillable import blocks_to_fill, proposed_lists
from planner.storage.queries.review_facts import review_block, review_facts
from planner.storage.store import Store

MONDAY = date(2026, 11, 9)
TUESDAY, THURSDAY = datetime(2026, 11, 10, 9), datetime(2026, 11, 12, 9)
FRIDAY_16 = datetime(2026, 11, 13, 15, tzinfo=UTC)
CALLS = SeriesFields(Purpose.CALLS, frozenset({1, 3}), time(9), 60, date(2026, 11, 3), "Europe/Paris")


@pytest.fixture
def clock() -> FrozenClock:
    """A clock that stands still on Friday 13 November 2026, 16:00 in Paris."""
    return FrozenClock(instant=FRIDAY_16)


def _add(store: Store, company: str, state: State = State.ACTIVE, **fields: object) -> int:
    step = NextStep(NextStepKind.CALL, "", date(2026, 11, 12)) if state is State.ACTIVE else None
    values = {"next_step": step, "created_on": MONDAY} | fields
    created = prospects.add_prospect(store, prospect=Prospect(ProspectId(0), company, state=state, **values)).created  # type: ignore[arg-type]
    assert created is not None
    return created


def _talk(store: Store, prospect_id: int, outcome: TouchOutcome, days_ago: int = 1, minutes: int = 10) -> None:
    at = FRIDAY_16 - timedelta(days=days_ago)
    touches.log_touch(store, touch=Touch(TouchId(0), prospect_id, at, Channel.PHONE, outcome, minutes=minutes))


def _plan(store: Store, fields: SeriesFields = CALLS) -> SeriesId:
    created = blocks.add_series(store, fields=fields).created
    assert created is not None
    return SeriesId(created)


def test_facts_of_an_empty_store_are_those_of_a_first_review(store: Store) -> None:
    facts = review_facts(store, MONDAY, no_holidays)
    assert facts.is_first
    assert facts.figures == WeekFigures()


def test_facts_count_blocks_people_conversations_and_meetings(store: Store) -> None:
    series = _plan(store)
    blocks.mark_block(store, series_id=series, slot=TUESDAY, outcome=Outcome.KEPT)
    blocks.mark_block(store, series_id=series, slot=THURSDAY, outcome=Outcome.MISSED, reason=Reason.URGENT_JOB)
    one, other = _add(store, "Sorlane"), _add(store, "Belvauze")
    for outcome in (TouchOutcome.NO_ANSWER, TouchOutcome.TALKED, TouchOutcome.MEETING_BOOKED):
        _talk(store, one, outcome)
    _talk(store, other, TouchOutcome.GATEKEEPER)
    _talk(store, other, TouchOutcome.TALKED, days_ago=8)
    facts = review_facts(store, MONDAY, no_holidays)
    assert facts.figures == WeekFigures(kept=1, total=2, contacted=2, conversations=2, meetings=1)
    assert [(each.company, each.day) for each in facts.meetings] == [("Sorlane", date(2026, 11, 20))]
    assert [each.slot for each in facts.missed] == [THURSDAY]
    assert facts.reasons == (Reason.URGENT_JOB,)
    assert not facts.is_first


def test_facts_hold_why_blocks_were_skipped_or_left_their_week(store: Store) -> None:
    series = _plan(store)
    away = THURSDAY + timedelta(days=6)
    blocks.skip_block(store, series_id=series, slot=TUESDAY, reason=Reason.HOLIDAY)
    blocks.move_block(store, series_id=series, slot=THURSDAY, to=away, reason=Reason.NO_TIME)
    assert set(review_facts(store, MONDAY, no_holidays).reasons) == {Reason.HOLIDAY, Reason.NO_TIME}


def test_blocks_of_another_zone_are_over_when_they_are_over_there(store: Store) -> None:
    there = replace(CALLS, weekdays=frozenset({4}), start=time(9, 30), zone="America/Toronto")  # 15:30 to 16:30 here
    _plan(store, there)
    facts = review_facts(store, MONDAY, no_holidays)
    assert (len(facts.unmarked), len(facts.to_come)) == (0, 1)


def test_facts_tell_who_was_let_go_and_the_time_that_they_took_in_a_quarter(store: Store) -> None:
    gone, back = _add(store, "Sorlane"), _add(store, "Belvauze")
    _talk(store, gone, TouchOutcome.TALKED, days_ago=30, minutes=50)
    _talk(store, gone, TouchOutcome.TALKED, days_ago=200, minutes=99)
    for each in (gone, back):
        pursuit.let_go(store, prospect_ids=[each], reason=LetGoReason.OTHER)
    pursuit.pursue(store, prospect_ids=[back])
    facts = review_facts(store, MONDAY, no_holidays)
    assert [each.company for each in facts.let_go] == ["Sorlane"]
    assert facts.saved_minutes == 50


def test_a_paused_week_says_so(store: Store) -> None:
    _plan(store)
    pauses.add_pause(store, starts_on=MONDAY, ends_on=MONDAY + timedelta(days=6), why="Ski")
    facts = review_facts(store, MONDAY, no_holidays)
    assert facts.figures.is_paused
    assert [each.why for each in facts.pauses] == ["Ski"]


def test_the_block_of_a_review_is_the_one_of_the_days_before_the_planned_week(store: Store) -> None:
    assert review_block(store, date(2026, 11, 13), no_holidays) is None
    fields = SeriesFields(Purpose.WEEKLY_REVIEW, frozenset({4}), time(16), 15, MONDAY, "Europe/Paris")
    series = _plan(store, fields)
    for day in (date(2026, 11, 13), date(2026, 11, 16)):  # on the day, or the Monday after
        found = review_block(store, day, no_holidays)
        assert found is not None and found.slot == datetime(2026, 11, 13, 16)
    blocks.mark_block(store, series_id=series, slot=datetime(2026, 11, 13, 16), outcome=Outcome.KEPT)
    assert review_block(store, date(2026, 11, 13), no_holidays) is None


def test_lists_are_proposed_for_the_blocks_of_a_week(store: Store) -> None:
    series = _plan(store)
    due, new = _add(store, "Due"), _add(store, "New", State.TO_QUALIFY)
    out = _add(store, "Out", State.TO_QUALIFY, klass=ProspectClass.OUT)
    friday = NextStep(NextStepKind.CALL, "", date(2026, 11, 20), agreed_on=MONDAY)
    agreed = _add(store, "Agreed", next_step=friday)
    _add(store, "Later", next_step=NextStep(NextStepKind.CALL, "", date(2026, 11, 23)))
    week = MONDAY + timedelta(days=7)
    filled = proposed_lists(store, week, no_holidays)
    tuesday, thursday = datetime(2026, 11, 17, 9), datetime(2026, 11, 19, 9)
    assert filled.lists == {(series, tuesday): (due, new), (series, thursday): ()}
    assert filled.left == (agreed,)
    assert out not in filled.left
    call_lists.fill_call_lists(store, lists={(series, thursday): [new]})
    assert proposed_lists(store, week, no_holidays).lists == {(series, tuesday): (due,), (series, thursday): (new,)}
    as_left = proposed_lists(store, week, no_holidays, refill=False)
    assert as_left.lists == {(series, tuesday): (), (series, thursday): (new,)}
    assert as_left.left == (agreed, due)


def test_blocks_that_have_begun_or_are_for_no_people_are_not_filled(store: Store) -> None:
    _plan(store)
    _plan(store, SeriesFields(Purpose.PRACTICE, frozenset({4}), time(9), 60, MONDAY, "Europe/Paris"))
    now = datetime(2026, 11, 17, 9, 1)
    found = blocks_to_fill(store, MONDAY + timedelta(days=7), no_holidays, now=now)
    assert [each.start for each in found] == [datetime(2026, 11, 19, 9)]
