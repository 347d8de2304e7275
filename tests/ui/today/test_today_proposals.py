"""Proposals on Today: a few that expire soon, and the word that one has."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.actions.proposals import sign_proposal
from planner.domain.proposals.proposal import ProposalState
from planner.domain.touches.touch import Channel
from planner.storage.queries.proposals import proposal
from planner.storage.store import Store
from tests.ui.proposals.proposal_samples import TODAY, propose
from tests.ui.today.conftest import MovingClock
from ui.bridge.navigation import Navigator, Section
from ui.kit import Label
from ui.today import TodayPage
from ui.today.proposals_card import ProposalsCard


def card(page: TodayPage) -> ProposalsCard:
    """The card, filled now."""
    page.reload()
    assert page.proposals_card is not None
    return page.proposals_card


def heading(page: TodayPage) -> tuple[str, str]:
    """What its head says, and the count beside it."""
    title, count, *_ = card(page).findChildren(Label)
    return title.text(), count.text()


def said(page: TodayPage) -> list[str]:
    """What its rows say."""
    return [row.accessibleName() for row in card(page).rows]


def test_the_three_that_expire_first_stand_there(page: TodayPage, store: Store) -> None:
    for name, days in (("Far", 11), ("Third", 10), ("First", 0), ("Second", 3)):
        propose(store, name, days, title="")
    assert heading(page) == ("Proposals about to expire", "3") and card(page).more_button is None
    propose(store, "Fourth", 10, title="")
    assert said(page) == [
        "First. €9,800. Expiring. Last day.",
        "Second. €9,800. Expiring. 3 days left.",
        "Third. €9,800. Expiring. 10 days left.",
    ]


def test_its_head_tells_of_all_and_a_line_leads_to_the_others(
    page: TodayPage, store: Store, navigator: Navigator, qtbot: QtBot
) -> None:
    for days in range(-5, 0):
        propose(store, f"Over {days}", days)
    assert heading(page) == ("Expired proposals", "5")
    propose(store, "Soon", 2)
    assert heading(page) == ("Proposals expired or about to expire", "6")
    more = card(page).more_button
    assert more is not None and more.words() == "2 more"
    with qtbot.waitSignal(navigator.section_requested) as asked:
        more.click()
    assert asked.args == [Section.PROPOSALS]


def test_nothing_stands_there_when_nothing_expires(page: TodayPage, store: Store) -> None:
    propose(store, "Far", 11)
    propose(store, "Endless", None)
    propose(store, "Long over", -15)
    sign_proposal(store, proposal_id=propose(store, "Signed", 2), on=TODAY)
    page.reload()
    assert page.proposals_card is None


def test_one_that_has_expired_is_named_until_it_is_decided(page: TodayPage, store: Store, clock: MovingClock) -> None:
    wanted = propose(store, "Syndic Clos Vaubert", 0)
    for days in (1, 4):  # also when nobody looked on the day after
        clock.instant += timedelta(days=days)
        assert said(page) == ["The Syndic Clos Vaubert proposal has expired., Your schedule is free again."]
    card(page).close_buttons[0].click()
    page.reload()
    assert page.proposals_card is None
    assert proposal(store, wanted).state is ProposalState.CLOSED
    page.bridge.undo()
    assert len(said(page)) == 1


def test_what_expired_long_ago_is_told_no_more(page: TodayPage, store: Store, clock: MovingClock) -> None:
    propose(store, "Friday", 1)
    clock.instant += timedelta(days=15)
    assert len(said(page)) == 1
    clock.instant += timedelta(days=1)
    page.reload()
    assert page.proposals_card is None


def test_an_expired_one_can_be_offered_anew_at_once(
    page: TodayPage, store: Store, navigator: Navigator, qtbot: QtBot
) -> None:
    older, wanted = propose(store, "Older", -5), propose(store, "Latest", -1)
    assert older != wanted
    with qtbot.waitSignal(navigator.renegotiation_requested) as asked:
        card(page).renegotiate_buttons[0].click()
    assert asked.args == [wanted]


def test_enter_opens_and_ctrl_enter_calls(page: TodayPage, store: Store, navigator: Navigator, qtbot: QtBot) -> None:
    wanted = propose(store, days_left=2, number="04 65 71 20 33")
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    row = card(page).rows[0]
    qtbot.waitUntil(row.isVisible)
    row.setFocus()
    with qtbot.waitSignal(navigator.proposal_requested) as opened:
        QTest.keyClick(row, Qt.Key.Key_Return)
    assert opened.args == [wanted]
    with qtbot.waitSignal(navigator.guard_requested) as called:
        QTest.keyClick(row, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert called.args[:2] == [proposal(store, wanted).prospect_id, Channel.PHONE]


def test_the_link_leads_to_all_of_them(page: TodayPage, store: Store, navigator: Navigator, qtbot: QtBot) -> None:
    propose(store, days_left=2)
    made = card(page)
    with qtbot.waitSignal(navigator.section_requested) as asked:
        made.link_button.click()
    assert asked.args == [Section.PROPOSALS]


@pytest.mark.parametrize(("days", "token"), [(4, "text2"), (3, "warn_text"), (0, "warn_text")])
def test_from_three_days_on_the_words_are_ochre(page: TodayPage, store: Store, days: int, token: str) -> None:
    propose(store, days_left=days)
    words = card(page).rows[0].findChildren(Label)[-1]
    assert words.property("tone") == token
