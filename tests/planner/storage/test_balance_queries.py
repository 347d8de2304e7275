"""Time for clients against time for prospects, and time by verdict."""

from datetime import UTC, date, datetime, time, timedelta

from planner.actions.blocks import add_series, mark_block
from planner.actions.prospects import add_prospect, trash_prospects
from planner.actions.touches import log_touch
from planner.actions.work import add_client_work
from planner.domain.blocks.attendance import Outcome
from planner.domain.blocks.editing import SeriesFields
from planner.domain.blocks.purpose import Purpose
from planner.domain.prospects.prospect import Prospect, ProspectId
from planner.domain.prospects.pursuit import Verdict
from planner.domain.touches.touch import Channel, Touch, TouchId, TouchOutcome
from planner.domain.work.balance import Lean, Shared
from planner.domain.work.client_work import ClientWork, ClientWorkId
from planner.storage.queries.balance import BY_VERDICT, TOUCHES_WITH_MINUTES, balance, time_by_verdict
from planner.storage.store import Store

TODAY = date(2026, 11, 12)
MONDAY = date(2026, 11, 9)


def touch(store: Store, prospect_id: int, day: date, clock: time, minutes: int) -> None:
    """Log a call at a time of Paris, which is an hour ahead of UTC in November."""
    at = datetime.combine(day, clock, UTC) - timedelta(hours=1)
    log_touch(store, touch=Touch(TouchId(0), prospect_id, at, Channel.PHONE, TouchOutcome.NO_ANSWER, minutes=minutes))


def someone(store: Store, company: str) -> int:
    created = add_prospect(store, prospect=Prospect(ProspectId(0), company=company)).created
    assert created is not None
    return created


def test_weeks_hold_client_work_kept_blocks_and_contacts_outside_them(store: Store) -> None:
    fields = SeriesFields(Purpose.CALLS, frozenset({1}), time(9), 60, MONDAY, "Europe/Paris")
    series_id = add_series(store, fields=fields).created
    assert series_id is not None
    tuesday = MONDAY + timedelta(days=1)
    mark_block(store, series_id=series_id, slot=datetime.combine(tuesday, time(9)), outcome=Outcome.KEPT)
    known = someone(store, "Mairie")
    touch(store, known, tuesday, time(9, 30), 20)
    touch(store, known, tuesday, time(14), 15)
    touch(store, known, MONDAY - timedelta(days=3), time(0, 10), 5)
    add_client_work(store, work=ClientWork(ClientWorkId(0), MONDAY, 480))
    add_client_work(store, work=ClientWork(ClientWorkId(0), MONDAY - timedelta(weeks=4), 999))
    found = balance(store, TODAY)
    assert [each.shared for each in found.weeks] == [Shared(), Shared(), Shared(0, 5), Shared(480, 75)]
    assert found.weeks[-1].monday == MONDAY
    assert found.whole.lean is Lean.BALANCED
    assert found.weeks[2].shared.lean is Lean.PROSPECTS


def test_time_by_verdict_of_some_days(store: Store) -> None:
    known, other, gone = (someone(store, name) for name in ("Mairie", "Régie", "Hôtel"))
    store.db.execute("UPDATE prospects SET verdict = 'pursue' WHERE id = ?", (known,))
    for each, minutes in ((known, 10), (known, 20), (other, 5), (gone, 60)):
        touch(store, each, TODAY - timedelta(days=1), time(10), minutes)
    touch(store, known, TODAY - timedelta(days=2), time(23, 59), 100)
    trash_prospects(store, prospect_ids=[gone])
    spent = {
        each.verdict: (each.minutes, each.prospects)
        for each in time_by_verdict(store, MONDAY + timedelta(days=2), TODAY)
    }
    assert spent == {Verdict.PURSUE: (30, 1), Verdict.FIND_OUT: (5, 1), Verdict.LET_GO: (0, 0)}
    store.db.execute("UPDATE prospects SET state = 'let_go' WHERE id = ?", (other,))
    assert {each.verdict: each.minutes for each in time_by_verdict(store, TODAY, TODAY)} == dict.fromkeys(Verdict, 0)
    after = {each.verdict: each.minutes for each in time_by_verdict(store, MONDAY, TODAY)}
    assert after == {Verdict.PURSUE: 130, Verdict.FIND_OUT: 0, Verdict.LET_GO: 5}


def test_minutes_of_touches_are_read_in_one_index_alone(store: Store) -> None:
    for sql in (BY_VERDICT, TOUCHES_WITH_MINUTES):
        plan = [row[3] for row in store.db.execute(f"EXPLAIN QUERY PLAN {sql}", ("2026-10-19", "2026-11-16"))]
        assert any("COVERING INDEX touches_by_day" in step for step in plan)
