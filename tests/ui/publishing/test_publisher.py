"""The publisher follows the plan some time after each change, waits while offline, and asks when it has to."""

from collections.abc import Callable
from datetime import date, datetime, time

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from planner.actions import blocks
from planner.actions.publishing import make_calendar, turn_on
from planner.domain.blocks.editing import SeriesFields
from planner.domain.blocks.purpose import Purpose
from planner.publishing.passwords import forget_password, keep_password
from planner.publishing.server import Account, CalendarServer
from planner.storage.queries.published import published_events
from planner.storage.store import Store
from tests.planner.publishing.keyrings import FakeKeyring
from tests.planner.publishing.radicale_server import PASSWORD, USER, Radicale
from ui.bridge.bridge import Bridge
from ui.bridge.language import Translators
from ui.publishing.publish_words import state_line
from ui.publishing.publisher import Choice, Publisher, PublishState, publisher_of

CALLS = SeriesFields(
    Purpose.CALLS, frozenset({1, 3}), time(9), 60, date(2026, 11, 3), "Europe/Paris", until=date(2026, 12, 1)
)
TUESDAY = datetime(2026, 11, 17, 9)


@pytest.fixture
def calendar_url(account: Account, request: pytest.FixtureRequest) -> str:
    return make_calendar(account, request.node.name).url


@pytest.fixture
def publisher(
    store: Store, window: QWidget, account: Account, calendar_url: str, keyring: FakeKeyring, english: Translators
) -> Publisher:
    """Turned on, with one series that waits."""
    assert english
    keep_password(account.url, USER, PASSWORD)
    assert keyring.kept
    blocks.add_series(store, fields=CALLS)
    turn_on(store, url=account.url, user=USER, calendar_url=calendar_url)
    return Publisher(Bridge(store), window)


@pytest.fixture
def settle(qtbot: QtBot, publisher: Publisher) -> Callable[[PublishState], None]:
    """Wait until the publisher has come to a state."""

    def settling(state: PublishState) -> None:
        qtbot.waitUntil(lambda: not publisher.is_working and publisher.state is state, timeout=10_000)

    return settling


Settle = Callable[[PublishState], None]


def test_off_it_does_nothing(store: Store, window: QWidget, english: Translators) -> None:
    assert english
    publisher = Publisher(Bridge(store), window)
    assert (publisher.state, publisher.timer.isActive()) == (PublishState.OFF, False)
    assert state_line(publisher) == "Off. Nothing is sent."
    blocks.add_series(store, fields=CALLS)
    publisher.publish_now()
    assert not publisher.is_working


def test_a_change_is_published_after_a_pause(qtbot: QtBot, store: Store, publisher: Publisher, settle: Settle) -> None:
    assert publisher.timer.isActive()
    publisher.publish_now()
    settle(PublishState.UP_TO_DATE)
    assert state_line(publisher) == "Up to date"
    bridge = publisher._bridge
    bridge.perform(blocks.skip_block, series_id=1, slot=TUESDAY)
    assert publisher.timer.isActive()
    publisher.timer.start(0)
    qtbot.waitUntil(
        lambda: "EXDATE" in str([each.content for each in published_events(store).values()]), timeout=10_000
    )
    settle(PublishState.UP_TO_DATE)
    bridge.undo()
    assert publisher.timer.isActive()


def test_offline_it_waits_says_since_when_and_catches_up(
    store: Store, publisher: Publisher, settle: Settle, radicale: Radicale
) -> None:
    publisher.publish_now()
    settle(PublishState.UP_TO_DATE)
    radicale.stop()
    try:
        publisher._bridge.perform(blocks.skip_block, series_id=1, slot=TUESDAY)
        publisher.publish_now()
        settle(PublishState.OFFLINE)
        assert state_line(publisher) == "1 change waiting, offline since 08:47"
        assert 0 < publisher.timer.interval() <= 60_000
        publisher.publish_now()
        settle(PublishState.OFFLINE)
        assert publisher.timer.isActive()
    finally:
        radicale.start()
    publisher.publish_now()
    settle(PublishState.UP_TO_DATE)
    assert publisher.offline_since is None
    assert len(published_events(store)) == 1


def test_without_a_password_it_asks_and_goes_on(publisher: Publisher, settle: Settle, account: Account) -> None:
    forget_password(account.url, USER)
    said: list[str] = []
    publisher._bridge.said.connect(said.append)
    publisher.publish_now()
    settle(PublishState.PASSWORD)
    assert said == ["Publish to a calendar server (Ctrl+K) waits for your password."]
    assert state_line(publisher) == "The password of the calendar server is needed again."
    publisher._bridge.perform(blocks.skip_block, series_id=1, slot=TUESDAY)
    assert not publisher.timer.isActive()
    keep_password(account.url, USER, PASSWORD)
    publisher.publish_now()
    settle(PublishState.UP_TO_DATE)


def test_a_conflict_waits_for_the_owner(
    store: Store, publisher: Publisher, settle: Settle, account: Account, calendar_url: str
) -> None:
    publisher.publish_now()
    settle(PublishState.UP_TO_DATE)
    said: list[str] = []
    publisher._bridge.said.connect(said.append)
    skip_there(account, calendar_url, "20261117T090000")
    for _ in range(2):
        publisher.publish_now()
        settle(PublishState.WAITING)
    assert said == ["Publish to a calendar server (Ctrl+K): 1 event changed there, you decide."]
    assert state_line(publisher) == "1 event needs your decision"
    publisher.end_conflict(publisher.conflicts[0], Choice.THEIRS)
    settle(PublishState.UP_TO_DATE)
    assert store.undo_change is not None
    skip_there(account, calendar_url, "20261119T090000")
    publisher.publish_now()
    settle(PublishState.WAITING)
    publisher.end_conflict(publisher.conflicts[0], Choice.OURS)
    settle(PublishState.UP_TO_DATE)
    (event,) = published_events(store).values()
    assert (b"20261117T090000" in event.content, b"20261119T090000" in event.content) == (True, False)


def test_a_window_has_one_publisher(publisher: Publisher, window: QWidget) -> None:
    assert publisher_of(publisher._bridge, window) is publisher


def skip_there(account: Account, calendar_url: str, slot: str) -> None:
    """What another program does when a date is deleted in it."""
    with CalendarServer(account) as server:
        (href,) = (href for href in server.etags(calendar_url) if href.endswith(".ics"))
        there = server.read(calendar_url, href)
        assert there is not None
        line = f"EXDATE;TZID=Europe/Paris:{slot}\nRRULE:".encode()
        server.put(calendar_url, href, there.content.replace(b"RRULE:", line), there.etag)
