"""Every count kept beside a prospect is compared with its log, and made anew from it where it is wrong."""

from datetime import UTC, date, datetime, timedelta

import pytest

from planner.actions.prospects import add_prospect
from planner.actions.pursuit import let_go, pursue
from planner.actions.touches import log_touch
from planner.clock import FrozenClock
from planner.domain.prospects.prospect import Prospect, ProspectId, State
from planner.domain.touches.tally import Tally
from planner.domain.touches.touch import Channel, Touch, TouchId, TouchOutcome
from planner.storage.counts import recount_all, wrong_counts
from planner.storage.queries.prospects import prospect
from planner.storage.store import Store


@pytest.fixture
def tried(store: Store) -> Store:
    """Somebody tried twice, somebody tried before and after being let go, and somebody nobody tried."""
    for company in ("Cabinet Sorlane", "Garage Pontrambel", "Four à pain"):
        add_prospect(store, prospect=Prospect(ProspectId(0), company, state=State.ACTIVE))
    began = store.clock.now_utc()
    for hours, prospect_id in enumerate((1, 1, 2, 2)):
        store.clock = FrozenClock(instant=began + timedelta(hours=hours))
        tried = Touch(TouchId(0), prospect_id, store.clock.now_utc(), Channel.PHONE, TouchOutcome.NO_ANSWER, minutes=3)
        log_touch(store, touch=tried)
        if hours == 2:
            let_go(store, prospect_ids=[2])
            store.clock = FrozenClock(instant=began + timedelta(hours=hours, minutes=30))
            pursue(store, prospect_ids=[2])
    return store


def damage(store: Store, sql: str) -> None:
    with store.db.atomic():
        store.db.execute(sql)


def wrong(store: Store) -> list[int]:
    return [prospect_id for prospect_id, _ in wrong_counts(store)]


def test_counts_as_they_were_logged_are_right(tried: Store) -> None:
    assert wrong(tried) == []
    assert [prospect(tried, each).pursuit.tally.attempts for each in (1, 2, 3)] == [2, 1, 0]


@pytest.mark.parametrize(
    "values",
    [
        "attempts = attempts + 1",
        "attempt_days = ''",
        "attempt_days = '2026-11-11 2026-11-12'",
        "maybes = 1",
        "touches = touches - 1",
        "minutes = 0",
        "last_on = '2026-11-13'",
        "last_on = ''",
        "heard_on = '2026-11-12'",
        "sign_on = '2026-11-12'",
        "began_on = ''",
        "last_outcome = 'talked'",
        "since = '2026-11-12T08:00:00+00:00'",
    ],
)
def test_any_wrong_count_is_found_and_mended(tried: Store, values: str) -> None:
    before = prospect(tried, 2)
    damage(tried, f"UPDATE prospects SET {values} WHERE id = 1")
    assert wrong(tried) == [1]
    recount_all(tried)
    assert wrong(tried) == []
    assert prospect(tried, 2) == before
    assert prospect(tried, 1).pursuit.tally.touches == 2


def test_counts_of_somebody_never_tried_are_found_too(tried: Store) -> None:
    damage(tried, "UPDATE prospects SET touches = 1, last_on = '2026-11-12' WHERE id = 3")
    assert list(wrong_counts(tried)) == [(3, Tally())]
    recount_all(tried)
    assert prospect(tried, 3).pursuit.tally == Tally()


def test_a_touch_that_is_lost_is_no_longer_counted(tried: Store) -> None:
    damage(tried, "DELETE FROM touches WHERE prospect_id = 2")
    assert wrong(tried) == [2]
    recount_all(tried)
    assert prospect(tried, 2).pursuit.tally == Tally()


def test_only_the_counts_are_made_anew(tried: Store) -> None:
    (before,) = tried.db.query("SELECT * FROM prospects WHERE id = 1")
    damage(tried, "UPDATE prospects SET attempts = 9, minutes = 99, sign_on = '2026-01-01' WHERE id = 1")
    recount_all(tried)
    (after,) = tried.db.query("SELECT * FROM prospects WHERE id = 1")
    assert after == before


def test_the_day_of_a_touch_is_that_of_the_owner(store: Store) -> None:
    store.clock = FrozenClock(instant=datetime(2026, 11, 12, 23, 30, tzinfo=UTC))
    add_prospect(store, prospect=Prospect(ProspectId(0), "Cabinet Sorlane", state=State.ACTIVE))
    late = Touch(TouchId(0), 1, store.clock.now_utc(), Channel.PHONE, TouchOutcome.NO_ANSWER)
    log_touch(store, touch=late)
    damage(store, "UPDATE prospects SET last_on = '2026-11-12'")
    [(_, right)] = wrong_counts(store)
    assert right.last_on == date(2026, 11, 13)
