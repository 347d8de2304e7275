"""A goal is reached: the reward, a day for it, and the next goal at once."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.storage.queries.goals import goal as read_goal
from planner.storage.queries.goals import goals as read_goals
from planner.storage.store import Store
from tests.ui.goals.goal_samples import keep_blocks, plan_blocks, set_goal
from ui.bridge.bridge import Bridge
from ui.bridge.navigation import Navigator, Section
from ui.goals import CelebrationDialog, GoalDialog, GoalsPage, celebrate
from ui.kit import Label, Pill


@pytest.fixture
def reached(store: Store) -> int:
    """A goal of ten blocks, reached eighteen days early."""
    keep_blocks(store, plan_blocks(store), date(2026, 11, 2), 10)
    return set_goal(store, target=10)


@pytest.fixture
def dialog(page: GoalsPage, bridge: Bridge, navigator: Navigator, reached: int, qtbot: QtBot) -> CelebrationDialog:
    """The celebration over the page."""
    with qtbot.waitActive(page):
        page.show()
    return celebrate(bridge, navigator, page, reached)


def test_it_names_the_reward_and_the_days_won(dialog: CelebrationDialog) -> None:
    assert dialog.sentence() == "Weekend in Annecy: it is yours."
    said = [words.text() for words in dialog.findChildren(Label)]
    assert "Weekend in Annecy: it is\u00a0yours." in said, "no word alone on a line"
    assert [pill.text() for pill in dialog.findChildren(Pill)] == ["Goal reached, 18 days early"]


def test_enter_enter_leads_to_the_next_goal(
    dialog: CelebrationDialog, page: GoalsPage, navigator: Navigator, reached: int, store: Store, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(navigator.section_requested, check_params_cb=lambda section: section is Section.GOALS):
        QTest.keyClick(dialog.next_button, Qt.Key.Key_Return)
    reward = read_goal(store, reached).reward
    assert reward is not None
    assert reward.claimed_on == date(2026, 11, 12)
    following = page.findChild(GoalDialog)
    assert following is not None
    assert following.suggestions is not None
    first = following.suggestions.choices[0]
    qtbot.waitUntil(first.hasFocus)
    QTest.keyClicks(first, "N")
    qtbot.waitUntil(following.form.reward.hasFocus)
    QTest.keyClicks(following.form.reward, "ew bicycle")
    QTest.keyClick(following.form.reward, Qt.Key.Key_Return)
    newest = max(read_goals(store), key=lambda each: each.id)
    assert newest.reward is not None
    assert (newest.reward.title, newest.starts_on) == ("New bicycle", date(2026, 11, 13))
    assert page.cards[0].pill_texts() == ["Counted from Friday 13 November"]
    qtbot.waitUntil(page.cards[0].more_button.hasFocus)


def test_an_earlier_reward_can_be_chosen_again(dialog: CelebrationDialog, page: GoalsPage) -> None:
    dialog.set_next_goal()
    following = page.findChild(GoalDialog)
    assert following is not None
    idea = next(button for button in following.findChildren(type(following.save_button)) if "Annecy" in button.words())
    idea.click()
    assert following.form.values()["reward"] == "Weekend in Annecy"


def test_a_day_is_chosen_and_the_question_stays(dialog: CelebrationDialog, reached: int, store: Store) -> None:
    dialog.day_button.click()
    dialog.keep_day_button.click()
    reward = read_goal(store, reached).reward
    assert reward is not None
    assert reward.enjoy_on == date(2026, 11, 14)
    assert dialog.planned.text() == "It waits for you on Saturday 14 November."
    assert dialog.next_button.isVisible()


def test_later_asks_again_on_monday(dialog: CelebrationDialog, reached: int, store: Store, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.accepted):
        dialog.later_button.click()
    assert read_goal(store, reached).asked_next_on == date(2026, 11, 16)


def test_a_goal_without_a_reward_is_celebrated_too(
    page: GoalsPage, bridge: Bridge, navigator: Navigator, store: Store, qtbot: QtBot
) -> None:
    keep_blocks(store, plan_blocks(store), date(2026, 11, 2), 10)
    goal_id = set_goal(store, target=10, title="")
    with qtbot.waitActive(page):
        page.show()
    dialog = celebrate(bridge, navigator, page, goal_id)
    assert dialog.sentence() == "Keep 10 blocks: done."
    assert not dialog.day_button.isVisible()
    dialog.set_next_goal()
    assert page.findChild(GoalDialog) is not None
