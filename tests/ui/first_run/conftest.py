"""The first run on an empty store, in English."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.bridge.bridge import Bridge
from ui.bridge.language import Translators
from ui.bridge.navigation import Navigator
from ui.first_run import FirstRun


@pytest.fixture(autouse=True)
def _in_english(english: Translators) -> None:
    """Every test of this folder reads English."""


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
