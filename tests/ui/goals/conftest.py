"""A page of goals on a store of its own, in English."""

import pytest
from pytestqt.qtbot import QtBot

from ui.bridge.bridge import Bridge
from ui.bridge.language import Translators
from ui.bridge.navigation import Navigator
from ui.goals import GoalsPage


@pytest.fixture(autouse=True)
def _in_english(english: Translators) -> None:
    """Every test of this folder reads English."""


@pytest.fixture
def page(bridge: Bridge, navigator: Navigator, qtbot: QtBot) -> GoalsPage:
    """The page, shown when a test has filled the store."""
    made = GoalsPage(bridge, navigator)
    made.resize(1280, 800)
    qtbot.addWidget(made)
    return made
