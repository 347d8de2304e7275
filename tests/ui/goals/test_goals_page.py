"""The page says how every goal stands, and what can be done about it."""

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from planner.actions.goals import claim_reward, let_goal_go
from planner.clock import FrozenClock
from planner.domain.goals.goal import GoalStatus
from planner.storage.queries.goals import goal as read_goal
from planner.storage.queries.goals import goals as read_goals
from planner.storage.store import Store
from tests.ui.goals.goal_samples import keep_blocks, plan_blocks, set_goal
from ui.bridge.navigation import Navigator
from ui.goals import GoalDialog, GoalsPage
from ui.goals.pace_line import PaceLine
from ui.goals.shelf import RewardsDialog
from ui.kit import Button, Label


def words(widget: QWidget) -> str:
    """Everything a widget says."""
    shown = [one.text() for one in widget.findChildren(Label) if one.isVisible()]
    return "\n".join([*shown, *(one.words() for one in widget.findChildren(Button) if one.isVisible())])


def show(page: GoalsPage, qtbot: QtBot) -> None:
    with qtbot.waitActive(page):
        page.show()


def press(page: QWidget, text: str) -> None:
    button = next(one for one in page.findChildren(Button) if one.words() == text and one.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_without_any_goal_the_page_asks_for_one(page: GoalsPage, qtbot: QtBot) -> None:
    show(page, qtbot)
    assert "What would make this quarter worth it?" in words(page)
    press(page, "Set a goal")
    assert page.findChild(GoalDialog) is not None


def test_a_running_goal_says_what_is_kept_and_what_is_left(page: GoalsPage, store: Store, qtbot: QtBot) -> None:
    keep_blocks(store, plan_blocks(store), date(2026, 11, 2), 8)
    set_goal(store)
    show(page, qtbot)
    assert "Keep 13 blocks. 8 kept, 5 to go." in words(page)
    assert page.cards[0].pill_texts() == ["3 blocks ahead of pace, or 7 days"]
    assert "Monday 30 November" in words(page)
    assert page.cards[0].width() > page.width() * 0.9, "no hole beside a single goal"
    assert "€320" in words(page)


def test_being_behind_is_said_without_blame(page: GoalsPage, store: Store, qtbot: QtBot) -> None:
    keep_blocks(store, plan_blocks(store), date(2026, 11, 10), 1)
    set_goal(store)
    show(page, qtbot)
    assert page.cards[0].pill_texts() == ["3 blocks behind, or 8 days"]


def test_a_large_margin_does_not_hide_a_stop(page: GoalsPage, store: Store, qtbot: QtBot) -> None:
    keep_blocks(store, plan_blocks(store), date(2026, 10, 19), 10)
    set_goal(store, starts_on=date(2026, 10, 19), ends_on=date(2026, 12, 31))
    show(page, qtbot)
    assert page.cards[0].progress.margin > 0
    assert page.cards[0].pill_texts() == ["5 blocks ahead of pace, or 32 days", "Nothing for 15 days"]


def test_the_pace_line_is_also_a_sentence(page: GoalsPage, store: Store, qtbot: QtBot) -> None:
    keep_blocks(store, plan_blocks(store), date(2026, 11, 2), 8)
    set_goal(store)
    show(page, qtbot)
    line = page.findChild(PaceLine)
    assert line is not None
    assert line.accessibleDescription() == (
        "Done: 8 of 13. An even pace would be at 4 today: 3 blocks ahead of pace, or 7 days."
    )


def test_what_a_goal_lacks_leads_to_its_field(page: GoalsPage, store: Store, qtbot: QtBot) -> None:
    set_goal(store, title="", consequence="")
    show(page, qtbot)
    press(page, "Add a consequence")
    dialog = page.findChild(GoalDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.form.consequence.hasFocus)
    dialog.form.consequence.setText("I wash the van")
    dialog.form.reward.setText("A day off")
    QTest.keyClick(dialog.form.consequence, Qt.Key.Key_Return)
    changed = read_goals(store)[0]
    assert changed.consequence == "I wash the van"
    assert changed.reward is not None
    assert changed.reward.title == "A day off"


def test_enter_gives_a_missed_goal_two_more_weeks(
    page: GoalsPage, navigator: Navigator, store: Store, qtbot: QtBot
) -> None:
    keep_blocks(store, plan_blocks(store), date(2026, 10, 1), 11)
    goal_id = set_goal(store, starts_on=date(2026, 10, 1), ends_on=date(2026, 11, 8))
    show(page, qtbot)
    assert "The date passed at 11 of 13. Keep it two more weeks, or change it?" in words(page)
    assert "28 blocks of this time have no answer yet." in words(page)
    with qtbot.waitSignal(navigator.day_requested) as caught:
        press(page, "Answer in the Week")
    assert caught.args == [date(2026, 11, 8)]
    assert page.cards[0].extend_button is not None
    page.cards[0].extend_button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(page.cards[0].extend_button, Qt.Key.Key_Return)
    assert read_goal(store, goal_id).ends_on == date(2026, 11, 26)
    qtbot.waitUntil(page.cards[0].more_button.hasFocus)
    page.bridge.undo()
    dialog = page.edit_goal(goal_id, "ends_on")
    dialog.save_button.click()
    assert dialog.form.ends_row.error_text() == "That day is over. Choose a later one."
    dialog.reject()
    page.setFocus()
    QTest.keyClick(page, Qt.Key.Key_Return)
    assert read_goal(store, goal_id).ends_on == date(2026, 11, 26)
    assert "The date passed" not in words(page)


def test_a_missed_goal_can_be_let_go(page: GoalsPage, store: Store, qtbot: QtBot) -> None:
    goal_id = set_goal(store, starts_on=date(2026, 10, 1), ends_on=date(2026, 11, 8))
    show(page, qtbot)
    press(page, "Let it go")
    assert read_goal(store, goal_id).status is GoalStatus.LET_GO
    assert page.cards == []


def test_the_consequence_stands_there_in_own_words_once(
    page: GoalsPage, store: Store, clock: FrozenClock, qtbot: QtBot
) -> None:
    goal_id = set_goal(store, starts_on=date(2026, 10, 1), ends_on=date(2026, 11, 8))
    show(page, qtbot)
    assert "For this case you had written: “I wash the van”" in words(page)
    qtbot.waitUntil(lambda: read_goal(store, goal_id).consequence_shown_on == date(2026, 11, 12))
    store.clock = FrozenClock(instant=clock.now_utc() + timedelta(days=1))
    page.refresh()
    qtbot.waitUntil(lambda: "What you had written for this case:" in words(page))
    assert "I wash the van" not in words(page)


def test_the_honest_word_is_asked_for_after_a_goal_was_let_go(page: GoalsPage, store: Store, qtbot: QtBot) -> None:
    goal_id = set_goal(store, starts_on=date(2026, 10, 1), ends_on=date(2026, 11, 8))
    show(page, qtbot)
    qtbot.waitUntil(lambda: read_goal(store, goal_id).consequence_shown_on is not None)
    press(page, "Let it go")
    qtbot.waitUntil(lambda: "You let go of “Weekend in Annecy”" in words(page))
    assert page.callout is not None
    asked = page.callout.findChildren(Button)[-1]
    qtbot.waitUntil(asked.hasFocus)
    press(page, "Not done")
    assert read_goal(store, goal_id).consequence_done is False
    qtbot.waitUntil(lambda: "You let go of" not in words(page))
    page.bridge.undo()
    assert read_goal(store, goal_id).consequence_done is None


def test_after_a_reached_goal_the_next_one_is_asked_for(page: GoalsPage, store: Store, qtbot: QtBot) -> None:
    keep_blocks(store, plan_blocks(store), date(2026, 11, 2), 10)
    set_goal(store, target=10)
    show(page, qtbot)
    assert "You reached “Weekend in Annecy” on 12 November." in words(page)
    press(page, "Set the next goal")
    dialog = page.findChild(GoalDialog)
    assert dialog is not None
    assert dialog.form.values()["target"] == 77
    assert dialog.form.values()["ends_on"] == date(2027, 2, 12)
    twice = "Days until 12 November counted for “Weekend in Annecy” already."
    assert twice not in words(dialog)
    dialog.form.fill({"starts_on": date(2026, 11, 12)})
    assert twice in words(dialog)
    dialog.form.fill({"measure": "attempts"})
    assert twice not in words(dialog)


def test_not_now_lets_the_question_rest(page: GoalsPage, store: Store, qtbot: QtBot) -> None:
    keep_blocks(store, plan_blocks(store), date(2026, 11, 2), 10)
    goal_id = set_goal(store, target=10)
    show(page, qtbot)
    press(page, "Not now")
    assert read_goal(store, goal_id).asked_next_on == date(2026, 11, 16)
    assert page.callout is None
    assert page.empty is not None
    qtbot.waitUntil(lambda: page.empty is not None and page.empty.findChildren(Button)[0].hasFocus())


def test_a_reward_that_waits_for_two_weeks_is_mentioned(page: GoalsPage, store: Store, qtbot: QtBot) -> None:
    keep_blocks(store, plan_blocks(store), date(2026, 11, 2), 10)
    goal_id = set_goal(store, target=10)
    with store.change("edit_goal") as change:
        change.update("goals", goal_id, {"reached_on": "2026-10-27"})
    show(page, qtbot)
    assert page.shelf.items()[0].state.text() == "Yours for 16 days now"


def test_a_reward_is_enjoyed_with_one_click(page: GoalsPage, store: Store, qtbot: QtBot) -> None:
    keep_blocks(store, plan_blocks(store), date(2026, 11, 2), 10)
    goal_id = set_goal(store, target=10)
    claim_reward(store, goal_id=goal_id)
    show(page, qtbot)
    assert page.shelf.items()[0].state.text() == "Yours to enjoy"
    press(page, "I enjoyed it")
    reward = read_goal(store, goal_id).reward
    assert reward is not None
    assert reward.enjoyed_on == date(2026, 11, 12)
    assert page.shelf.items()[0].state.text() == "12 Nov"
    qtbot.waitUntil(lambda: page.shelf.items()[0].picture.hasFocus())


def test_the_shelf_shows_what_fits_and_all_on_request(page: GoalsPage, store: Store, qtbot: QtBot) -> None:
    keep_blocks(store, plan_blocks(store), date(2026, 11, 2), 10)
    for index in range(7):
        set_goal(store, target=1 + index, title=f"Reward {index}")
    show(page, qtbot)
    seen = [item for item in page.shelf.items() if item.isVisible()]
    assert 2 <= len(seen) < 7
    press(page, "See all")
    dialog = page.findChild(RewardsDialog)
    assert dialog is not None
    assert len([item for item in dialog.items if item.isVisible()]) == 7
    dialog.items[0].picture.click()
    reward = read_goal(store, dialog.items[0].goal_id).reward
    assert reward is not None
    assert reward.enjoyed_on == date(2026, 11, 12)
    qtbot.waitUntil(lambda: dialog.items[0].state.text() == "12 Nov")
    qtbot.waitUntil(lambda: dialog.items[0].picture.hasFocus())
    dialog.reject()


def test_undo_brings_a_removed_goal_back(page: GoalsPage, store: Store, qtbot: QtBot) -> None:
    set_goal(store)
    show(page, qtbot)
    remove = next(action for action in page.cards[0].menu().actions() if action.text() == "Remove")
    remove.trigger()
    assert page.cards == []
    page.bridge.undo()
    assert len(page.cards) == 1


def test_a_goal_let_go_leaves_the_question_what_next(page: GoalsPage, store: Store, qtbot: QtBot) -> None:
    let_goal_go(store, goal_id=set_goal(store))
    show(page, qtbot)
    assert page.callout is not None
    assert "You reached" not in words(page)
