"""The whole window, for tests of what its parts do together."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.actions.settings import change_settings
from planner.storage.store import Store
from tests.ui.desk import Desk, at_desk
from ui.bridge.bridge import Bridge
from ui.bridge.language import Translators
from ui.bridge.navigation import Navigator
from ui.kit import set_animation_enabled
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


@pytest.fixture
def english(qapp: QApplication) -> Iterator[Translators]:
    """The screen in English and without animation; a test may install another language."""
    before, translators = QLocale(), Translators()
    translators.install("en")
    set_animation_enabled(False)
    yield translators
    set_animation_enabled(True)
    translators.install("")
    QLocale.setDefault(before)


@pytest.fixture
def bridge(store: Store) -> Bridge:
    """A bridge to the store."""
    return Bridge(store)


@pytest.fixture
def navigator() -> Navigator:
    """Requests that nobody answers."""
    return Navigator()
