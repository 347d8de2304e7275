"""The slowdown watch on Today."""

from functools import partial

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.actions.momentum import note_slowdowns
from planner.storage.queries.slowdowns import slowdowns
from planner.storage.store import Store
from tests.simulator.into_store import write_into
from tests.simulator.writing import write_life
from ui.bridge.bridge import Bridge
from ui.bridge.navigation import Navigator
from ui.kit import Pill, boxed, label
from ui.kit.flow import FlowLayout
from ui.today.page import TodayPage
from ui.today.watch_card import WatchCard


@pytest.fixture
def watch(store: Store, navigator: Navigator, qtbot: QtBot) -> "Watch":
    """Today after forty weeks of a behaviour."""
    return Watch(store, navigator, qtbot)


class Watch:
    """Opens Today on a store in which a life was lived."""

    def __init__(self, store: Store, navigator: Navigator, qtbot: QtBot) -> None:
        self.store, self._navigator, self._qtbot = store, navigator, qtbot

    def after(self, behaviour: str, seed: int, *, is_noted: bool = True) -> TodayPage:
        """The page after a behaviour; with `is_noted` the watch has looked."""
        write_into(self.store, write_life(seed, behaviour, weeks=40))
        if is_noted:
            note_slowdowns(self.store)
        page = TodayPage(Bridge(self.store), self._navigator)
        page.resize(1280, 800)
        self._qtbot.addWidget(page)
        page.show()
        return page


def _card(page: TodayPage) -> WatchCard:
    assert page.watch is not None and page.watch.card is not None
    return page.watch.card


def test_a_warning_stands_at_the_top_and_leads_to_what_helps(watch: Watch, navigator: Navigator) -> None:
    page, wanted = watch.after("comfortable", 0), []
    navigator.diagnosis_requested.connect(partial(wanted.append, True))
    card = _card(page)
    QTest.qWait(0)
    assert page.goal_card is not None
    assert card.mapTo(page, card.rect().topLeft()).y() < page.goal_card.mapTo(page, card.rect().topLeft()).y()
    assert card.pill is not None and card.pill.text() == "Early warning: Comfortable"
    assert "It is a good moment to book the next blocks." in card.words.text()
    assert card.help_button is not None
    card.help_button.click()
    assert wanted == [True]


def test_not_now_hides_it(watch: Watch) -> None:
    page = watch.after("comfortable", 0)
    button = _card(page).not_now_button
    assert button is not None
    button.click()
    assert page.watch is not None and page.watch.card is None
    assert slowdowns(watch.store)[0].not_nows == 1


def test_a_warning_stands_there_before_the_watch_has_looked(watch: Watch) -> None:
    assert _card(watch.after("comfortable", 0, is_noted=False)).not_now_button is not None
    assert len(slowdowns(watch.store)) == 1


def test_a_steady_life_is_one_quiet_line(watch: Watch) -> None:
    card = _card(watch.after("steady", 1))
    assert card.pill is not None and card.pill.text() == "Steady"
    assert card.words.text().endswith("a week, your usual rhythm.")
    QTest.qWait(0)
    assert card.pill.geometry().right() == card.words.geometry().right()


def test_the_pill_stands_at_the_right_edge_or_under_the_heading_and_is_never_cut(qtbot: QtBot) -> None:
    head = FlowLayout(spacing=8, ends_at_right=True)
    pill = Pill("Early warning: Waiting on the pipeline", "warn", "hourglass")
    heading = label("Slowdown watch", "heading")
    head.addWidget(heading)
    head.addWidget(pill)
    box = boxed(head)
    qtbot.addWidget(box)
    for width, is_under in ((800, False), (pill.sizeHint().width() + 20, True)):
        box.resize(width, head.heightForWidth(width))
        box.show()
        QTest.qWait(0)
        assert pill.width() == pill.sizeHint().width()
        assert (pill.y() >= heading.geometry().bottom()) is is_under
        assert pill.geometry().right() == width - 1 or is_under


def test_were_you_away_is_answered_on_the_card(watch: Watch) -> None:
    page = watch.after("everything stops", 3)
    card = _card(page)
    assert "Nothing was logged" in card.words.text()
    assert card.yes_button is not None
    card.yes_button.click()
    assert page.watch is not None
    assert page.watch.card is None or page.watch.card.yes_button is None
