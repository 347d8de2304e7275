"""In a pause Today asks for nothing: it says until when, and what waits behind it."""

from datetime import date

from pytestqt.qtbot import QtBot

from planner.actions.newsletter import log_newsletter
from planner.actions.pauses import add_pause
from planner.storage.store import Store
from tests.ui.today.test_today_page import press, show, words
from tests.ui.today.today_samples import TODAY, know_people, plan
from ui.bridge.bridge import Bridge
from ui.bridge.navigation import Navigator, Section
from ui.today.page import TodayPage


def test_the_hero_says_until_when_and_what_comes_then(page: TodayPage, store: Store, qtbot: QtBot) -> None:
    plan(store, 3)
    know_people(store, 3, due=2)
    add_pause(store, starts_on=TODAY, ends_on=date(2026, 11, 25), why="Holiday")
    show(page, qtbot)
    assert page.hero.headline.text() == "Pause until Wednesday 25 November."
    assert page.hero.third.text() == "Nothing is counted as missed meanwhile. The next block: Thu 26 Nov, 09:00."
    assert "The blocks of this week are paused." in words(page)
    assert page.facts is not None and not page.facts.unmarked


def test_its_button_leads_to_the_week(page: TodayPage, store: Store, navigator: Navigator, qtbot: QtBot) -> None:
    add_pause(store, starts_on=TODAY, ends_on=TODAY)
    show(page, qtbot)
    with qtbot.waitSignal(navigator.section_requested, check_params_cb=lambda section: section is Section.WEEK):
        press(page, "See the week")


def test_reminders_are_silent(page: TodayPage, store: Store, bridge: Bridge, qtbot: QtBot) -> None:
    receivers = know_people(store, 1, due=0)
    log_newsletter(store, sent_on=date(2026, 1, 5), title="January", receiver_ids=receivers)
    show(page, qtbot)
    assert "Now and then" in words(page)
    bridge.perform(add_pause, starts_on=TODAY, ends_on=TODAY)
    assert "Now and then" not in words(page)


def test_a_pause_that_was_taken_away_is_seen_at_once(
    page: TodayPage, store: Store, bridge: Bridge, qtbot: QtBot
) -> None:
    plan(store, 3)
    know_people(store, 1, due=0)
    show(page, qtbot)
    before = page.hero.headline.text()
    bridge.perform(add_pause, starts_on=TODAY, ends_on=TODAY)
    assert page.hero.headline.text() == "Pause until Thursday 12 November."
    bridge.undo()
    assert page.hero.headline.text() == before


def test_a_week_whose_only_block_was_paused_is_not_an_empty_one(page: TodayPage, store: Store, qtbot: QtBot) -> None:
    plan(store, 0, first_day=date(2026, 11, 9))
    know_people(store, 1, due=0)
    add_pause(store, starts_on=date(2026, 11, 9), ends_on=date(2026, 11, 9))
    show(page, qtbot)
    assert "The blocks of this week are paused." in words(page)
