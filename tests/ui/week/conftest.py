"""A week with blocks on screen, in English."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from planner.storage.store import Store
from tests.ui.week.week_samples import Shown, fill_week, show_week
from ui.bridge.language import Translators


@pytest.fixture
def english() -> Iterator[Translators]:
    """Words and numbers in English, whatever the computer speaks."""
    before = QLocale()
    translators = Translators()
    translators.install("en")
    yield translators
    QLocale.setDefault(before)


@pytest.fixture
def shown(qtbot: QtBot, store: Store, english: Translators) -> Shown:
    """The week of Thursday 12 November 2026, 08:47, in a window of the regular size."""
    fill_week(store)
    return show_week(qtbot, store)
