"""Signed work and time for clients, written down by hand."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from planner.actions.goals import add_goal
from planner.actions.prospects import add_prospect, empty_old_trash, trash_prospects
from planner.actions.work import (
    add_client_work,
    add_signed_work,
    edit_client_work,
    edit_signed_work,
    remove_client_work,
    remove_signed_work,
    save_client_rules,
)
from planner.domain.goals.goal import Goal, GoalId, GoalStatus, Measure
from planner.domain.prospects.prospect import Prospect, ProspectId
from planner.domain.work.client_work import ClientWork, ClientWorkId, RuleKind
from planner.domain.work.signed import SignedWork, SignedWorkId
from planner.errors import InvalidInputError, NotFoundError
from planner.storage.queries import goals, work
from planner.storage.store import Store
from planner.words import error_sentence

TODAY = date(2026, 11, 12)
ATTIC = SignedWork(SignedWorkId(0), "Attic", TODAY, date(2026, 11, 16), date(2026, 12, 4), 1800, 480_000)
HOURS = ClientWork(ClientWorkId(0), TODAY, 150, "Boiler")


def test_signed_work_is_written_down_changed_and_removed(store: Store) -> None:
    change = add_signed_work(store, work=ATTIC)
    assert dict(change.facts) == {"title": "Attic", "minutes": 1800}
    assert change.created is not None
    there = work.signed_work(store, change.created)
    edit_signed_work(store, work=replace(there, minutes=600))
    assert work.signed_work(store, there.id).minutes == 600
    remove_signed_work(store, work_id=there.id)
    assert not work.all_signed_work(store)
    for _ in range(3):
        store.undo()
    assert not work.all_signed_work(store)
    with pytest.raises(NotFoundError):
        remove_signed_work(store, work_id=there.id)


def test_signed_work_reaches_a_goal(store: Store) -> None:
    first, last = date(2026, 11, 1), date(2026, 11, 30)
    goal_id = add_goal(store, goal=Goal(GoalId(0), Measure.SIGNED_AMOUNT, 400_000, first, last)).created
    assert goal_id is not None
    added = add_signed_work(store, work=ATTIC)
    assert added.facts["reached"] == [goal_id]
    assert goals.goal(store, goal_id).status is GoalStatus.REACHED
    assert added.created is not None
    edit_signed_work(store, work=replace(work.signed_work(store, added.created), amount_cents=100))
    assert goals.goal(store, goal_id).status is GoalStatus.RUNNING


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"title": "  "}, "signed_work_without_title"),
        ({"title": "x" * 256}, "proposal_title_too_long"),
        ({"ends_on": date(2026, 11, 15)}, "work_ends_before_start"),
        ({"minutes": 0}, "work_out_of_range"),
        ({"minutes": 600_001}, "work_out_of_range"),
        ({"starts_on": date(1999, 1, 1)}, "day_out_of_range"),
        ({"signed_on": date(1999, 1, 1)}, "day_out_of_range"),
        ({"signed_on": TODAY + timedelta(days=1)}, "signed_in_future"),
        ({"amount_cents": 0}, "amount_out_of_range"),
        ({"currency": "euro"}, "bad_currency"),
    ],
)
def test_signed_work_that_cannot_be(store: Store, fields: dict[str, Any], code: str) -> None:
    refused(lambda: add_signed_work(store, work=replace(ATTIC, **fields)), code)
    assert not work.all_signed_work(store)


def test_client_work_is_written_down_changed_and_removed(store: Store) -> None:
    change = add_client_work(store, work=HOURS)
    assert dict(change.facts) == {"minutes": 150, "day": TODAY}
    (there,) = work.client_work_between(store, TODAY, TODAY)
    edit_client_work(store, work=replace(there, minutes=60))
    assert work.client_work(store, there.id).minutes == 60
    remove_client_work(store, work_id=there.id)
    store.undo()
    assert work.client_work(store, there.id).minutes == 60


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"minutes": 0}, "client_work_out_of_range"),
        ({"minutes": 1441}, "client_work_out_of_range"),
        ({"minutes": 1291}, "client_work_day_full"),
        ({"day": TODAY + timedelta(days=1)}, "client_work_in_future"),
        ({"day": date(1999, 1, 1)}, "day_out_of_range"),
        ({"note": "x" * 501}, "note_too_long"),
        ({"calendar_id": 1}, "client_work_counted"),
    ],
)
def test_client_work_that_cannot_be(store: Store, fields: dict[str, Any], code: str) -> None:
    add_client_work(store, work=HOURS)
    refused(lambda: add_client_work(store, work=replace(HOURS, **fields)), code)
    assert len(work.client_work_between(store, date(1999, 1, 1), TODAY + timedelta(days=9))) == 1


def test_day_is_as_full_with_an_entry_as_with_its_change(store: Store) -> None:
    add_client_work(store, work=HOURS)
    (there,) = work.client_work_between(store, TODAY, TODAY)
    edit_client_work(store, work=replace(there, minutes=1440))
    assert work.client_work(store, there.id).minutes == 1440


def test_nobody_who_is_not_there(store: Store) -> None:
    refused(lambda: add_client_work(store, work=replace(HOURS, prospect_id=7)), "prospect")
    refused(lambda: add_signed_work(store, work=replace(ATTIC, prospect_id=7)), "prospect")


def test_work_of_an_erased_prospect_stays(store: Store) -> None:
    prospect_id = add_prospect(store, prospect=Prospect(ProspectId(0), company="Mairie")).created
    assert prospect_id is not None
    add_client_work(store, work=replace(HOURS, prospect_id=prospect_id))
    add_signed_work(store, work=replace(ATTIC, prospect_id=prospect_id))
    trash_prospects(store, prospect_ids=[prospect_id])
    store.db.execute("UPDATE prospects SET trashed_at = '2020-01-01T00:00:00+00:00'")
    empty_old_trash(store)
    assert work.client_work_between(store, TODAY, TODAY)[0].prospect_id is None
    assert work.all_signed_work(store)[0].prospect_id is None
    store.undo()
    assert work.all_signed_work(store)[0].prospect_id == prospect_id


def test_rules_are_kept_once_and_in_order(store: Store) -> None:
    wanted = [(RuleKind.WORD, " Chantier "), (RuleKind.WORD, "CHÀNTIER"), (RuleKind.CATEGORY, "Clients")]
    assert save_client_rules(store, rules=wanted).facts["count"] == 2
    assert [(rule.kind, rule.text) for rule in work.client_rules(store)] == [
        (RuleKind.WORD, "Chantier"),
        (RuleKind.CATEGORY, "Clients"),
    ]
    again = save_client_rules(store, rules=wanted[2:])
    assert len(again.ids) == 1
    assert not save_client_rules(store, rules=wanted[2:]).undoable
    store.undo()
    assert len(work.client_rules(store)) == 2


@pytest.mark.parametrize(
    ("rules", "code"),
    [
        ([(RuleKind.CATEGORY, "  ")], "client_rule_empty"),
        ([(RuleKind.WORD, "–!")], "client_rule_empty"),
        ([(RuleKind.WORD, "x" * 101)], "client_rule_too_long"),
        ([(RuleKind.WORD, f"w{number}") for number in range(101)], "too_many_client_rules"),
    ],
)
def test_rules_that_cannot_be(store: Store, rules: list[tuple[RuleKind, str]], code: str) -> None:
    refused(lambda: save_client_rules(store, rules=rules), code)


def refused(action: Callable[[], object], code: str) -> None:
    with pytest.raises((InvalidInputError, NotFoundError)) as caught:
        action()
    assert caught.value.code == code
    for language in ("en", "fr"):
        assert "{" not in error_sentence(caught.value, language)
