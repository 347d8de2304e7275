"""The page of proposals on a store of its own, in English."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from planner.actions.settings import change_settings
from planner.storage.store import Store
from ui.bridge.bridge import Bridge
from ui.bridge.language import Translators
from ui.bridge.navigation import Navigator
from ui.kit import vbox
from ui.proposals import ProposalsPage


@pytest.fixture(autouse=True)
def _in_english(english: Translators, store: Store) -> None:
    """Every test of this folder reads English, after the first run."""
    change_settings(store, first_run_done=True, animation=False)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """What holds the page and its dialogs."""
    made = QWidget()
    made.resize(1280, 800)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def page(bridge: Bridge, navigator: Navigator, window: QWidget, qtbot: QtBot) -> ProposalsPage:
    """The page, in its window."""
    made = ProposalsPage(bridge, navigator)
    window.setLayout(vbox(made, spacing=0))
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    return made
