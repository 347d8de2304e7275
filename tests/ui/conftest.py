"""The whole window, for tests of what its parts do together."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from planner.actions.settings import change_settings
from planner.storage.store import Store
from tests.ui.desk import Desk, at_desk
from ui.shell.window import MainWindow


@pytest.fixture
def first_desk(qtbot: QtBot, store: Store) -> Iterator[Desk]:
    """A desk before the first run, in English."""
    change_settings(store, animation=False)
    with at_desk(qtbot, store) as opened:
        yield opened


@pytest.fixture
def desk(qtbot: QtBot, store: Store) -> Iterator[Desk]:
    """A desk on an empty store, after the first run, in English."""
    change_settings(store, first_run_done=True, animation=False)
    with at_desk(qtbot, store) as opened:
        yield opened


@pytest.fixture
def window(desk: Desk) -> MainWindow:
    """The window of the desk."""
    return desk.window
