"""Pages are made while nobody waits, and are as true when they are shown as any other."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from time import perf_counter

import pytest
from PySide6.QtCore import QPoint, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from planner.actions.touches import log_touch
from planner.clock import FrozenClock, monday_of
from planner.domain.touches.touch import Channel, Touch, TouchId, TouchOutcome
from tests.ui.desk import Desk
from tests.ui.shell.shell_samples import add
from ui.bridge.navigation import Section
from ui.momentum.page import MomentumPage
from ui.shell import pages_ahead
from ui.shell.pages_ahead import PagesAhead
from ui.week.page import WeekPage


def test_nothing_is_made_while_somebody_is_at_work(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages_ahead, "QUIET_MS", 100)
    window = QWidget()
    qtbot.addWidget(window)
    made: list[float] = []

    def point() -> None:
        QTest.mouseMove(window.windowHandle(), QPoint(5, 5))

    def steps() -> Iterator[None]:
        made.append(perf_counter())
        QTimer.singleShot(0, window, point)
        yield
        made.append(perf_counter())
        yield
        made.append(perf_counter())

    with qtbot.waitExposed(window):
        window.show()
    ahead = PagesAhead(steps(), window)
    qtbot.waitUntil(lambda: ahead.is_done)
    assert len(made) == 3
    assert made[1] - made[0] > 0.09, "it did not wait for the hand with the mouse"


def test_a_page_made_ahead_shows_what_has_changed_since(desk: Desk) -> None:
    prospect_id = add(desk.store, "Garage Aubry")
    page, steps = None, desk.content.steps_ahead()
    while not isinstance(page, MomentumPage) or page.facts is None:
        next(steps)
        page = desk.content.page(Section.MOMENTUM)
    assert not page.isVisible()
    assert page.facts.momentum.weeks == ()
    now = datetime(2026, 10, 20, 7, 40, tzinfo=UTC)
    touch = Touch(TouchId(0), prospect_id, now, Channel.PHONE, TouchOutcome.NO_ANSWER)
    desk.bridge.perform(log_touch, touch=touch)
    desk.go_to(Section.MOMENTUM)
    filled = page.facts
    assert desk.page(MomentumPage) is page and len(filled.momentum.weeks) > 0
    desk.go_to(Section.TODAY)
    desk.go_to(Section.MOMENTUM)
    assert page.facts is filled
    assert isinstance(desk.content.page(Section.WEEK), WeekPage)
    desk.store.clock = FrozenClock(instant=desk.store.clock.now_utc() + timedelta(days=7))
    desk.content.minute_passed()
    desk.go_to(Section.WEEK)
    assert desk.page(WeekPage).monday() == monday_of(desk.bridge.today), "the week of the day on which it was made"
