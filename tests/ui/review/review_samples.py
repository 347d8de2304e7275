"""Blocks, people and appointments for a review of the week of 9 November that plans the one of 16 November."""

from datetime import date, datetime, time, timedelta

from planner.actions.blocks import add_series, mark_block
from planner.actions.prospects import add_prospect
from planner.actions.touches import log_touch
from planner.domain.blocks.attendance import Outcome, Reason
from planner.domain.blocks.editing import SeriesFields
from planner.domain.blocks.purpose import Purpose
from planner.domain.prospects.prospect import NextStep, NextStepKind, Person, PersonId, Prospect, ProspectId, State
from planner.domain.touches.touch import Channel, Touch, TouchId, TouchOutcome
from planner.domain.zones import to_utc
from planner.storage.store import Store

MONDAY = date(2026, 11, 16)
TUESDAY, THURSDAY = datetime(2026, 11, 17, 9), datetime(2026, 11, 19, 9)
_WEEK = timedelta(days=7)


def plan_calls(store: Store, minutes: int = 60) -> int:
    """Calls on Tuesdays and Thursdays at nine, since the week before."""
    first = MONDAY - _WEEK
    fields = SeriesFields(Purpose.CALLS, frozenset({1, 3}), time(9), minutes, first, "Europe/Paris")
    created = add_series(store, fields=fields).created
    assert created is not None
    return created


def last_week(store: Store, series_id: int) -> None:
    """One block kept with a conversation and a meeting, one missed because of an urgent job."""
    mark_block(store, series_id=series_id, slot=TUESDAY - _WEEK, outcome=Outcome.KEPT)
    slot = THURSDAY - _WEEK
    mark_block(store, series_id=series_id, slot=slot, outcome=Outcome.MISSED, reason=Reason.URGENT_JOB)
    known = add_person(store, "Chloé Vandrin", "Coworking Trameline", MONDAY + timedelta(days=40))
    for outcome in (TouchOutcome.NO_ANSWER, TouchOutcome.MEETING_BOOKED):
        at = to_utc(TUESDAY - _WEEK, "Europe/Paris")
        log_touch(store, touch=Touch(TouchId(0), known, at, Channel.PHONE, outcome))


def quiet_week(store: Store, series_id: int) -> None:
    """Both blocks of the week before were missed."""
    for slot in (TUESDAY - _WEEK, THURSDAY - _WEEK):
        mark_block(store, series_id=series_id, slot=slot, outcome=Outcome.MISSED)


def add_person(store: Store, name: str, company: str, day: date | None) -> int:
    """Somebody to call on a day; without a day somebody new to qualify."""
    step = NextStep(NextStepKind.CALL, "", day) if day is not None else None
    state = State.ACTIVE if step is not None else State.TO_QUALIFY
    person = Person(PersonId(0), name)
    new = Prospect(ProspectId(0), company, state=state, persons=(person,), next_step=step)
    created = add_prospect(store, prospect=new).created
    assert created is not None
    return created


def add_people(store: Store, count: int) -> list[int]:
    """People who are due on the Monday."""
    return [add_person(store, f"Person {number}", f"Company {number}", MONDAY) for number in range(1, count + 1)]


def take_time(store: Store, title: str, start: datetime, hours: int) -> None:
    """An appointment of another calendar."""
    store.db["busy_calendars"].insert({"id": 1, "name": "Own", "path": "", "is_shown": 1, "added_at": ""}, ignore=True)
    begin, end = (to_utc(each, "Europe/Paris").isoformat() for each in (start, start + timedelta(hours=hours)))
    row = {"calendar_id": 1, "uid": title, "title": title, "starts": begin, "ends": end, "is_all_day": 0, "is_soft": 0}
    store.db["busy_times"].insert(row)
