"""Momentum on stores in which a simulated life was lived, in English."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from planner.actions.momentum import note_slowdowns
from planner.storage.store import Store
from tests.simulator.into_store import write_into
from tests.simulator.writing import write_life
from ui.bridge.bridge import Bridge
from ui.bridge.language import Translators
from ui.bridge.navigation import Navigator
from ui.momentum import MomentumPage

SEEDS = {"comfortable": 0, "intentional, comfortable": 4, "everything stops": 3, "burst": 3, "steady": 1}
Show = Callable[[str], MomentumPage]


@pytest.fixture(autouse=True)
def _in_english(english: Translators) -> None:
    """Every test of this folder reads English."""


@pytest.fixture
def show(store: Store, navigator: Navigator, qtbot: QtBot) -> Show:
    """The page after forty weeks of a behaviour, "" for an empty store."""

    def give(behaviour: str) -> MomentumPage:
        if behaviour:
            write_into(store, write_life(SEEDS[behaviour], behaviour, weeks=40))
            note_slowdowns(store)
        page = MomentumPage(Bridge(store), navigator)
        page.resize(1072, 744)
        qtbot.addWidget(page)
        page.show()
        return page

    return give
