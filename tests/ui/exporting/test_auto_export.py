"""The calendar file that follows the plan by itself."""

from datetime import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from planner.actions import blocks as actions
from planner.actions.exporting import export_calendar, export_state
from planner.actions.settings import change_settings
from planner.changes import ChangeSet, Kind
from planner.domain.blocks.purpose import Purpose
from planner.storage.store import Store
from tests.ui.week.week_samples import series_fields
from ui.bridge.bridge import Bridge
from ui.exporting.auto_export import AutoExport


class Desk:
    """A store that was exported once, and what was said and told since."""

    def __init__(self, store: Store, path: Path) -> None:
        self.store, self.path = store, path
        self.bridge = Bridge(store)
        self.said: list[str] = []
        self.told: list[ChangeSet] = []
        self.bridge.said.connect(self.said.append)
        self.bridge.performed.connect(self.told.append)
        self.automatic = AutoExport(self.bridge, self.bridge)
        self.automatic.timer.setInterval(0)

    def add(self, weekday: int) -> None:
        """Plan one more series."""
        self.bridge.perform(actions.add_series, fields=series_fields(Purpose.CALLS, {weekday}, time(9), 90))

    def is_written(self) -> bool:
        """Whether the file holds the plan."""
        return export_state(self.store, language="en").pending == 0


@pytest.fixture
def desk(qtbot: QtBot, store: Store, tmp_path: Path) -> Desk:
    actions.add_series(store, fields=series_fields(Purpose.CALLS, {1}, time(9), 90))
    path = tmp_path / "assidu.ics"
    export_calendar(store, path=path, language="en")
    return Desk(store, path)


def test_nothing_is_written_unless_it_is_wished(desk: Desk) -> None:
    desk.add(3)
    assert not desk.automatic.timer.isActive()
    assert not desk.is_written()


def test_the_file_follows_a_moment_after_the_change_without_a_word(desk: Desk, qtbot: QtBot) -> None:
    desk.bridge.perform(change_settings, export_automatically=True)
    seen: list[ChangeSet] = []
    desk.bridge.changed.connect(seen.append)
    desk.add(3)
    qtbot.waitUntil(desk.is_written)
    assert any(change.touches(Kind.EXPORT) for change in seen)
    assert desk.path.read_bytes().count(b"BEGIN:VEVENT") == 2
    assert len(desk.told) == 2 and desk.said == []


def test_undo_is_followed_too_and_redo_stays_possible(desk: Desk, qtbot: QtBot) -> None:
    desk.bridge.perform(change_settings, export_automatically=True)
    desk.add(3)
    qtbot.waitUntil(desk.is_written)
    desk.bridge.undo()
    assert not desk.is_written()
    qtbot.waitUntil(desk.is_written)
    assert b"STATUS:CANCELLED" in desk.path.read_bytes()
    desk.bridge.redo()
    qtbot.waitUntil(desk.is_written)
    assert b"STATUS:CANCELLED" not in desk.path.read_bytes()


def test_what_changed_before_the_window_opened_is_written_then(desk: Desk, qtbot: QtBot) -> None:
    change_settings(desk.store, export_automatically=True)
    desk.add(3)
    later = AutoExport(Bridge(desk.store, desk.bridge), desk.bridge)
    assert later.timer.isActive()
    later.timer.setInterval(0)
    qtbot.waitUntil(desk.is_written)


def test_a_place_that_cannot_be_written_is_told_once_until_the_settings_change(desk: Desk, qtbot: QtBot) -> None:
    desk.bridge.perform(change_settings, export_automatically=True)
    desk.path.unlink()
    desk.path.mkdir()
    desk.add(3)
    qtbot.waitUntil(lambda: len(desk.said) == 1)
    assert str(desk.path) in desk.said[0]
    desk.add(4)
    assert not desk.automatic.timer.isActive()
    desk.path.rmdir()
    desk.bridge.perform(change_settings, export_names="none")
    qtbot.waitUntil(desk.is_written)
    assert len(desk.said) == 1


def test_a_file_that_somebody_deleted_comes_back_with_the_next_change(desk: Desk, qtbot: QtBot) -> None:
    desk.bridge.perform(change_settings, export_automatically=True)
    qtbot.waitUntil(lambda: not desk.automatic.timer.isActive())
    desk.path.unlink()
    desk.bridge.perform(change_settings, animation=False)
    qtbot.waitUntil(desk.path.exists)
