"""A desk at which an example business slows down, and days that go by."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta

import pytest
from pytestqt.qtbot import QtBot

from planner.actions.blocks import mark_block
from planner.actions.busy_calendars import remove_busy_calendar
from planner.actions.settings import change_settings
from planner.actions.touches import log_touch
from planner.actions.work import add_client_work
from planner.demo.example import load_example
from planner.demo.patterns import DemoPattern
from planner.domain.blocks.attendance import Outcome
from planner.domain.blocks.occurrences import OccurrenceState
from planner.domain.touches.touch import Channel, Touch, TouchId, TouchOutcome
from planner.domain.work.client_work import ClientWork, ClientWorkId
from planner.domain.zones import to_utc
from planner.storage.queries.blocks import occurrences_between
from planner.storage.store import Store
from tests.ui.desk import Desk, at_desk
from tests.ui.today.conftest import MovingClock
from ui.bridge.navigation import Section
from ui.kit import SidebarItem
from ui.today import TodayPage
from ui.today.watch_card import WatchCard

CALLS_IN_A_BLOCK, MINUTES_FOR_CLIENTS = 5, 360
SATURDAY = 5


@contextmanager
def at_watched_desk(qtbot: QtBot, store: Store, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """A desk whose slowdown watch has looked: nobody waits a second for it."""
    monkeypatch.setattr("ui.shell.window._LATER_MS", 0)
    change_settings(store, first_run_done=True, animation=False)
    with at_desk(qtbot, store) as opened:
        opened.settle()
        yield opened


@contextmanager
def at_slow_desk(qtbot: QtBot, store: Store, monkeypatch: pytest.MonkeyPatch, pattern: DemoPattern) -> Iterator[Desk]:
    """A desk on the example business of a pattern, in English, on Thursday 12 November 2026.

    Its other calendar goes: when it was read, client work would be counted from it, sooner or later.
    """
    load_example(store, "en", pattern)
    remove_busy_calendar(store, calendar_id=1)
    with at_watched_desk(qtbot, store, monkeypatch) as opened:
        yield opened


def go_on_to(desk: Desk, clock: MovingClock, day: date, *, keeping: bool = False, serving: bool = False) -> None:
    """A day comes at the same hour, with the window left open.

    On the way every block is kept with its calls (`keeping`), or the working days go to clients (`serving`).
    """
    before = desk.bridge.today
    clock.instant += timedelta(days=(day - before).days)
    if keeping:
        _keep_blocks(desk, before, day)
    if serving:
        serve_clients(desk, before, day)
    desk.content.minute_passed()
    desk.settle()


def _keep_blocks(desk: Desk, first: date, end: date) -> None:
    found = occurrences_between(desk.store, first, end, desk.bridge.holidays)
    for each in (each for each in found if each.state is OccurrenceState.PLANNED):
        mark_block(desk.store, series_id=each.series.id, slot=each.slot, outcome=Outcome.KEPT)
        for call in range(CALLS_IN_A_BLOCK):
            at = to_utc(each.start + timedelta(minutes=5 * call), each.series.zone)
            log_touch(desk.store, touch=Touch(TouchId(0), 1 + call, at, Channel.PHONE, TouchOutcome.NO_ANSWER))


def serve_clients(desk: Desk, first: date, end: date) -> None:
    """The working days before `end` went to clients."""
    for place in range((end - first).days):
        day = first + timedelta(days=place)
        if day.weekday() < SATURDAY:
            add_client_work(desk.store, work=ClientWork(ClientWorkId(0), day, MINUTES_FOR_CLIENTS))


def watch_card(desk: Desk) -> WatchCard | None:
    """What the watch says on Today, which is shown by its key."""
    if desk.content.section is not Section.TODAY:
        desk.press("Ctrl+1")
    place = desk.page(TodayPage).watch
    assert place is not None
    return place.card


def has_dot(desk: Desk) -> bool:
    """Whether the sidebar has a dot at Momentum."""
    items = desk.content.sidebar.findChildren(SidebarItem)
    (momentum,) = (each for each in items if each.text() == "Momentum")
    return momentum.accessibleName() == "Momentum, Something to look at"
