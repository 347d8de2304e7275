"""A window left open over night tells the new day by itself."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from planner.actions.opening import open_store
from planner.actions.settings import change_settings
from planner.clock import Clock
from planner.domain.prospects.prospect import NextStep, NextStepKind
from planner.domain.zones import to_local
from tests.ui.desk import Desk, at_desk
from tests.ui.shell.shell_samples import add
from ui.bridge.navigation import Section
from ui.kit import SidebarItem

SUNDAY = datetime(2026, 11, 15, 22, 55, tzinfo=UTC)  # five to midnight in Paris
MONDAY = datetime(2026, 11, 15, 23, 0, tzinfo=UTC)


class _NightClock(Clock):
    """A clock that a test sets."""

    instant = SUNDAY

    def now_utc(self) -> datetime:
        return type(self).instant

    def now_in(self, zone: str) -> datetime:
        return to_local(type(self).instant, zone)


@pytest.fixture
def late_desk(qtbot: QtBot, data_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """A desk on Sunday 15 November 2026, 23:55, with a call to make on Monday."""
    monkeypatch.setattr(_NightClock, "instant", SUNDAY)
    store = open_store(data_folder, _NightClock())
    change_settings(store, first_run_done=True, animation=False)
    add(store, "Hôtel du Chêne", next_step=NextStep(NextStepKind.CALL, "", date(2026, 11, 16)))
    with at_desk(qtbot, store) as opened:
        yield opened
    store.close()


def _due(desk: Desk) -> str:
    found = desk.content.sidebar.findChildren(SidebarItem)
    return next(each.accessibleName() for each in found if each.text() == "Today")


def test_at_midnight_the_sidebar_and_the_page_show_the_new_day(
    late_desk: Desk, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    page = late_desk.go_to(Section.PROSPECTS)
    hidden = late_desk.content.page(Section.WEEK)
    filled: list[str] = []
    monkeypatch.setattr(page, "reload", lambda: filled.append("page"))
    monkeypatch.setattr(hidden, "reload", lambda: filled.append("hidden"))
    late_desk.content.minute_passed()
    assert _due(late_desk) == "Today"
    assert filled == []
    monkeypatch.setattr(_NightClock, "instant", MONDAY)
    late_desk.content.minute_passed()
    assert _due(late_desk) == "Today, 1"
    assert filled == ["page"]
    late_desk.content.minute_passed()
    assert filled == ["page"]


def test_a_window_that_comes_back_the_next_morning_counts_at_once(
    late_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert late_desk.content.is_watching()
    late_desk.window.hide()
    assert not late_desk.content.is_watching()
    monkeypatch.setattr(_NightClock, "instant", MONDAY)
    late_desk.window.show()
    assert _due(late_desk) == "Today, 1"
    assert late_desk.content.is_watching()
