"""What an export remembers: its language, where it was cut off, and what waits for the next one."""

from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path

import pytest

from planner.actions import blocks
from planner.actions.exporting import export_calendar, export_state
from planner.actions.settings import change_settings
from planner.clock import FrozenClock
from planner.domain.blocks.editing import SeriesFields
from planner.domain.blocks.purpose import Purpose
from planner.domain.settings import Language
from planner.storage.store import Store

FIELDS = SeriesFields(Purpose.CALLS, frozenset({1}), time(9), 60, date(2026, 11, 10), "Europe/Paris")
FRENCH, ENGLISH = "Prospection par téléphone", "Phone prospecting"


@pytest.fixture
def planned(store: Store) -> Store:
    """A store with one endless series, and one that begins in spring."""
    blocks.add_series(store, fields=FIELDS)
    blocks.add_series(store, fields=replace(FIELDS, weekdays=frozenset({4}), first_day=date(2027, 3, 1)))
    return store


def written(store: Store, language: str, weeks: int | None = None) -> str:
    path = store.folder / "plan.ics"
    export_calendar(store, path=path, language=language, weeks=weeks)
    return path.read_text("utf-8")


def pending(store: Store, language: str = "fr") -> int:
    return export_state(store, language=language).pending


def test_file_keeps_the_language_of_its_first_export(planned: Store) -> None:
    assert FRENCH in written(planned, "fr")
    assert pending(planned, "en") == 0
    again = written(planned, "en")
    assert FRENCH in again and ENGLISH not in again and "SEQUENCE:1" not in again


def test_language_chosen_in_the_settings_is_that_of_the_next_file(planned: Store) -> None:
    written(planned, "fr")
    change_settings(planned, language=Language.ENGLISH)
    assert pending(planned) == 2
    assert ENGLISH in written(planned, "fr")
    change_settings(planned, language=Language.SYSTEM)
    assert pending(planned) == 0


def test_failed_export_remembers_no_language(planned: Store, tmp_path: Path) -> None:
    with pytest.raises(Exception, match="target_missing_folder"):
        export_calendar(planned, path=tmp_path / "nowhere" / "plan.ics", language="fr")
    assert ENGLISH in written(planned, "en")


def test_cut_file_leaves_nothing_waiting_until_its_day_is_over(planned: Store) -> None:
    written(planned, "fr", weeks=3)
    assert pending(planned) == 0
    planned.clock = FrozenClock(instant=planned.clock.now_utc() + timedelta(days=21))
    assert pending(planned) == 0
    planned.clock = FrozenClock(instant=planned.clock.now_utc() + timedelta(days=1))
    assert pending(planned) == 2


def test_cut_file_after_a_whole_one_calls_nothing_off(planned: Store) -> None:
    written(planned, "fr")
    assert "CANCELLED" not in written(planned, "fr", weeks=3)
    assert pending(planned) == 0
    blocks.add_series(planned, fields=replace(FIELDS, weekdays=frozenset({0})))
    assert pending(planned) == 1
    assert "CANCELLED" not in written(planned, "fr")
    assert pending(planned) == 0
