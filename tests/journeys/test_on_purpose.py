"""What the owner answers to a warning: it's on purpose, or not now."""

from datetime import date, timedelta

import pytest
from pytestqt.qtbot import QtBot

from planner.demo.patterns import DemoPattern
from planner.domain.momentum.journal import SlowdownAnswer
from planner.storage.queries.slowdowns import slowdowns
from planner.storage.store import Store
from tests.journeys.slowing import at_slow_desk, go_on_to, has_dot, serve_clients, watch_card
from tests.ui.desk import Desk
from tests.ui.today.conftest import MovingClock
from ui.kit import Label
from ui.momentum import MomentumPage
from ui.momentum.purpose_dialog import PurposeDialog

TODAY, SUNDAY, MONDAY = date(2026, 11, 12), date(2026, 11, 15), date(2026, 11, 16)
UNTIL = date(2026, 12, 10)
DAY, WEEK = timedelta(days=1), timedelta(weeks=1)


@pytest.fixture
def clock() -> MovingClock:
    """Thursday 12 November 2026, until the story goes on."""
    return MovingClock()


def put_off(desk: Desk) -> None:
    """Not now: the warning goes, the dot stays."""
    card = watch_card(desk)
    assert card is not None and card.not_now_button is not None
    desk.click(card.not_now_button)
    assert watch_card(desk) is None and has_dot(desk)


def test_on_purpose_is_silent_until_its_day_and_asks_again(
    qtbot: QtBot, store: Store, clock: MovingClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    with at_slow_desk(qtbot, store, monkeypatch, DemoPattern.COMFORTABLE) as desk:
        assert watch_card(desk) is not None
        desk.press("Ctrl+6")
        diagnosis = desk.page(MomentumPage).diagnosis
        assert diagnosis.notice is not None
        desk.actions = 0
        desk.click(diagnosis.notice.purpose_button)
        assert desk.dialog(PurposeDialog).until.value() == UNTIL
        desk.press("Return")
        desk.wait_closed()
        assert desk.actions == 2  # flows.md
        (noted,) = slowdowns(store)
        assert (noted.answer, noted.quiet_until) == (SlowdownAnswer.ON_PURPOSE, UNTIL)
        assert diagnosis.sentence.startswith("Less, and on purpose, until 10 December.")
        assert watch_card(desk) is None and not has_dot(desk)

        go_on_to(desk, clock, MONDAY)
        assert watch_card(desk) is None and not has_dot(desk)
        go_on_to(desk, clock, UNTIL - DAY)  # nothing at all was noted for weeks: not even that is asked about
        assert watch_card(desk) is None and not has_dot(desk)
        serve_clients(desk, TODAY, UNTIL)
        go_on_to(desk, clock, UNTIL)
        card = watch_card(desk)
        assert card is not None and card.pill is not None and card.pill.text() == "At a stop: Comfortable"
        assert has_dot(desk)
        desk.press("Ctrl+6")
        assert diagnosis.notice is not None
        told = [each.text() for each in diagnosis.notice.findChildren(Label)]
        assert "You wanted to be asked again: is it still on purpose?" in told


def test_not_now_until_monday_and_after_two_times_only_the_dot(
    qtbot: QtBot, store: Store, clock: MovingClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    with at_slow_desk(qtbot, store, monkeypatch, DemoPattern.COMFORTABLE) as desk:
        put_off(desk)
        assert desk.toast() == "Not now. It comes back on Monday."
        desk.press("Ctrl+Z")
        put_off(desk)
        go_on_to(desk, clock, SUNDAY, serving=True)
        assert watch_card(desk) is None and has_dot(desk)
        go_on_to(desk, clock, MONDAY)
        put_off(desk)
        for week in (1, 2):
            go_on_to(desk, clock, MONDAY + week * WEEK, serving=True)
            assert watch_card(desk) is None and has_dot(desk)
        desk.press("Ctrl+6")
        notice = desk.page(MomentumPage).diagnosis.notice
        assert notice is not None and notice.title.text() == "You look comfortable", "it can still be looked at"
