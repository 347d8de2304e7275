"""Today on a store of its own, in English."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from pytestqt.qtbot import QtBot

from ui.bridge.bridge import Bridge
from ui.bridge.language import Translators
from ui.bridge.navigation import Navigator
from ui.today import TodayPage


@pytest.fixture(autouse=True)
def _in_english(english: Translators) -> None:
    """Every test of this folder reads English."""


class MovingClock:
    """Tells the time as Clock does, and a test sets it; UTC, one hour behind Paris in November."""

    fixed_day = None

    def __init__(self) -> None:
        self.instant = datetime(2026, 11, 12, 7, 47, tzinfo=UTC)

    def now_utc(self) -> datetime:
        return self.instant

    def now_in(self, zone: str) -> datetime:
        return self.instant.astimezone(ZoneInfo(zone)).replace(tzinfo=None)

    def today(self, zone: str) -> date:
        return self.now_in(zone).date()


@pytest.fixture
def clock() -> MovingClock:
    """Thursday 12 November 2026, 08:47 in Paris, until a test moves it."""
    return MovingClock()


@pytest.fixture
def page(bridge: Bridge, navigator: Navigator, qtbot: QtBot) -> TodayPage:
    """The page, shown when a test has filled the store."""
    made = TodayPage(bridge, navigator)
    made.resize(1280, 800)
    qtbot.addWidget(made)
    return made
