"""Prospects of a file from before pursuits: whoever is active has a step, and no word of anybody's is lost."""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from datetime import date, time
from pathlib import Path

import pytest

from planner.actions.opening import open_store
from planner.clock import FrozenClock
from planner.domain.prospects.prospect import NextStep, NextStepKind
from planner.domain.prospects.pursuit import Pursuit
from planner.locations import DATABASE_NAME
from planner.storage.integrity import check_store
from planner.storage.queries.prospects import prospect
from planner.storage.store import Store

BEFORE = Path(__file__).resolve().parents[2] / "databases" / "schema-3.db"
NO_STEP = "next_kind = '', next_text = '', next_on = '9999-12-31', next_at = '', next_agreed_on = ''"
Open = Callable[[str], Store]


@pytest.fixture
def opened_after(data_folder: Path, clock: FrozenClock) -> Iterator[Open]:
    """Open the old file after its one prospect was changed in it."""
    stores: list[Store] = []

    def open_it(values: str) -> Store:
        data_folder.mkdir()
        shutil.copy(BEFORE, data_folder / DATABASE_NAME)
        connection = sqlite3.connect(data_folder / DATABASE_NAME)
        connection.execute(f"UPDATE prospects SET {values}")
        connection.commit()
        connection.close()
        stores.append(open_store(data_folder, clock))
        return stores[0]

    yield open_it
    stores[0].close()


def is_whole(store: Store) -> bool:
    return check_store(store, lambda *_: None).is_whole


def test_somebody_active_without_a_step_is_to_be_called(opened_after: Open) -> None:
    store = opened_after(f"{NO_STEP}, updated_at = '2026-11-03T09:00:00+00:00'")
    found = prospect(store, 1)
    assert found.next_step == NextStep(NextStepKind.CALL, "", date(2026, 11, 3))
    assert found.pursuit.active_on == date(2026, 11, 3)


def test_somebody_active_keeps_the_step_they_had(opened_after: Open) -> None:
    store = opened_after("next_kind = 'visit', next_at = '09:30', next_agreed_on = '2026-11-01'")
    assert prospect(store, 1).next_step == NextStep(
        NextStepKind.VISIT, "Rappeler", date(2026, 11, 20), time(9, 30), date(2026, 11, 1)
    )
    assert is_whole(store)


@pytest.mark.parametrize(
    ("notes", "text", "kept"),
    [
        ("Bon accueil", "Rappeler", "Bon accueil\nRappeler"),
        ("", "Rappeler", "Rappeler"),
        ("Bon accueil", "", "Bon accueil"),
    ],
)
@pytest.mark.parametrize("state", ["let_go", "do_not_contact"])
def test_the_words_of_a_step_that_goes_are_kept(
    opened_after: Open, state: str, notes: str, text: str, kept: str
) -> None:
    store = opened_after(f"state = '{state}', notes = '{notes}', next_text = '{text}'")
    found = prospect(store, 1)
    assert (found.next_step, found.notes) == (None, kept)


@pytest.mark.parametrize("state", ["let_go", "do_not_contact"])
def test_the_search_still_finds_those_words(opened_after: Open, state: str) -> None:
    assert is_whole(opened_after(f"state = '{state}'"))


@pytest.mark.parametrize("state", ["to_qualify", "client"])
@pytest.mark.parametrize("step", ["next_kind = 'call'", NO_STEP])
def test_others_stay_as_they_were(opened_after: Open, state: str, step: str) -> None:
    found = prospect(opened_after(f"state = '{state}', {step}"), 1)
    assert (found.next_step is None) is (step == NO_STEP)
    assert (found.notes, found.pursuit) == ("Bon accueil", Pursuit())
