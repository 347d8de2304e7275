"""The first run on an empty store, in English."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.storage.store import Store
from ui.bridge.bridge import Bridge
from ui.bridge.language import Translators
from ui.bridge.navigation import Navigator
from ui.first_run import FirstRun
from ui.kit import set_animation_enabled


@pytest.fixture(autouse=True)
def translators(qapp: QApplication) -> Iterator[Translators]:
    """English; a test may install another language."""
    before, chosen = QLocale(), Translators()
    chosen.install("en")
    set_animation_enabled(False)
    yield chosen
    set_animation_enabled(True)
    chosen.install("")
    QLocale.setDefault(before)


@pytest.fixture
def bridge(store: Store) -> Bridge:
    """A bridge to the store."""
    return Bridge(store)


@pytest.fixture
def navigator() -> Navigator:
    """Requests that nobody answers."""
    return Navigator()


@pytest.fixture
def first_run(bridge: Bridge, navigator: Navigator, qtbot: QtBot) -> FirstRun:
    """The first run, shown at the regular size."""
    made = FirstRun(bridge, navigator)
    made.resize(1280, 800)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return made
