"""A page of goals on a store of its own, in English."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.storage.store import Store
from ui.bridge.bridge import Bridge
from ui.bridge.language import Translators
from ui.bridge.navigation import Navigator
from ui.goals import GoalsPage
from ui.kit import set_animation_enabled


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> Iterator[None]:
    before, translators = QLocale(), Translators()
    translators.install("en")
    set_animation_enabled(False)
    yield
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


@pytest.fixture
def page(bridge: Bridge, navigator: Navigator, qtbot: QtBot) -> GoalsPage:
    """The page, shown when a test has filled the store."""
    made = GoalsPage(bridge, navigator)
    made.resize(1280, 800)
    qtbot.addWidget(made)
    return made
