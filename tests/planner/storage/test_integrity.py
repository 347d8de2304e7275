"""The look at the store from all sides finds what cannot be read, what is miscounted, and who is outside the rule."""

from datetime import date, time

import pytest

from planner.actions.blocks import add_series
from planner.actions.prospects import add_prospect
from planner.actions.touches import log_touch
from planner.domain.blocks.editing import SeriesFields
from planner.domain.blocks.purpose import Purpose
from planner.domain.prospects.prospect import Prospect, ProspectId, State
from planner.domain.touches.touch import Channel, Touch, TouchId, TouchOutcome
from planner.storage.integrity import Problem, check_store, mend
from planner.storage.store import Store


def problems(store: Store) -> list[tuple[Problem, str]]:
    return list(check_store(store, lambda done, total: None).problems)


@pytest.fixture
def followed(store: Store) -> Store:
    """A store with somebody active, one touch, and a series of blocks."""
    add_prospect(store, prospect=Prospect(ProspectId(0), "Cabinet Sorlane", state=State.ACTIVE))
    add_series(
        store, fields=SeriesFields(Purpose.CALLS, frozenset({1}), time(9), 60, date(2026, 11, 10), "Europe/Paris")
    )
    touch = Touch(TouchId(0), 1, store.clock.now_utc(), Channel.PHONE, TouchOutcome.NO_ANSWER)
    log_touch(store, touch=touch)
    return store


def test_a_followed_prospect_is_whole(followed: Store) -> None:
    assert problems(followed) == []


@pytest.mark.parametrize(
    ("table", "sql"),
    [
        ("touches", "UPDATE touches SET outcome = 'perhaps'"),
        ("turns", "UPDATE turns SET kind = 'perhaps'"),
        ("sheets", "INSERT INTO sheets VALUES (1, 1, 'perhaps', '', '', '', '', '', NULL, '', '')"),
        ("cadences", "INSERT INTO cadences VALUES (1, 'Mine', 'forward', '[[1]]', '')"),
        ("referral_sources", "INSERT INTO referral_sources VALUES (1, 'Léa', NULL, '', 'perhaps', '', '')"),
        ("newsletters", "INSERT INTO newsletters VALUES (1, 'perhaps', 'Frost', '')"),
        ("checks", "INSERT INTO checks VALUES (1, 'sins', '2026-11-12', 'perhaps')"),
        ("saved_lists", "INSERT INTO saved_lists VALUES (1, 'Mine', 1, 'perhaps')"),
        ("pauses", "INSERT INTO pauses VALUES (1, '2026-11-12', 'perhaps', '', '', '')"),
        ("call_entries", "INSERT INTO call_entries VALUES (1, 1, 'perhaps', 1, 0)"),
        (
            "reviews",
            "INSERT INTO reviews VALUES (1, '2026-11-09', 1, '[\"perhaps\"]', '2026-11-12T07:47:00+00:00', '')",
        ),
        ("busy_calendars", "INSERT INTO busy_readings VALUES (1, 1, 'perhaps', '', '', '', 0, '[]')"),
        ("busy_times", "INSERT INTO busy_times VALUES (1, 9, '', '', 'perhaps', 'perhaps', 0, 0, '')"),
        ("published_events", "INSERT INTO published_events VALUES (1, 'a', '', '', 'perhaps')"),
    ],
)
def test_a_record_that_cannot_be_read_is_named(followed: Store, table: str, sql: str) -> None:
    with followed.db.atomic():
        followed.db.execute("INSERT INTO turns VALUES (1, 1, '2026-11-12T07:47:00+00:00', 'extended', '', '')")
        followed.db.execute("INSERT INTO busy_calendars VALUES (1, 'Mine', '/a.ics', 1, '2026-11-12T07:47:00+00:00')")
        followed.db.execute(sql)
    [(problem, detail)] = problems(followed)
    assert (problem, detail.split(":")[0]) == (Problem.UNREADABLE, table)


def test_counts_that_differ_from_the_log_are_named_and_mended(followed: Store) -> None:
    with followed.db.atomic():
        followed.db.execute("UPDATE prospects SET attempts = 7")
    assert problems(followed) == [(Problem.COUNTS, "1")]
    mend(followed)
    assert problems(followed) == []


@pytest.mark.parametrize(
    "change",
    ["next_on = '9999-12-31', next_kind = ''", "active_on = ''", "state = 'let_go'", "state = 'do_not_contact'"],
)
def test_whoever_breaks_the_rule_of_states_is_named(followed: Store, change: str) -> None:
    with followed.db.atomic():
        followed.db.execute(f"UPDATE prospects SET {change}")
    assert problems(followed) == [(Problem.RULE, "1")]
