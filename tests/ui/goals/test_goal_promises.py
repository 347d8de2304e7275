"""What is promised on the page: stops on the way, money set aside, the rhythm, the shelf; and all without rewards."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from planner.actions.goals import add_goal, enjoy_reward
from planner.actions.pauses import add_pause
from planner.actions.settings import change_settings
from planner.domain.goals.goal import Goal, GoalId, Measure, Milestone
from planner.domain.goals.rhythm import RhythmScore
from planner.storage.queries.goals import goal as read_goal
from planner.storage.queries.goals import picture_bytes
from planner.storage.store import Store
from tests.ui.goals.goal_samples import keep_blocks, plan_blocks, set_goal
from ui.goals import CelebrationDialog, GoalsPage, celebrate
from ui.goals.enjoyed_dialog import EnjoyedDialog
from ui.goals.milestone_track import MilestoneTrack
from ui.goals.rhythm_card import RhythmCard
from ui.kit import Button, Label, Picture


def words(widget: QWidget) -> str:
    """Everything a widget says."""
    shown = [one.text() for one in widget.findChildren(Label) if one.isVisible()]
    return "\n".join([*shown, *(one.words() for one in widget.findChildren(Button) if one.isVisible())])


def show(page: GoalsPage, qtbot: QtBot) -> GoalsPage:
    with qtbot.waitActive(page):
        page.show()
    return page


def press(page: QWidget, text: str) -> None:
    button = next(one for one in page.findChildren(Button) if one.words() == text and one.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def goal_with_stops(store: Store, target: int = 13) -> int:
    stops = (Milestone(0, 5, "A coffee by the river"), Milestone(0, 10, "A book"))
    goal = Goal(GoalId(0), Measure.BLOCKS_KEPT, target, date(2026, 11, 1), date(2026, 11, 30), milestones=stops)
    created = add_goal(store, goal=goal).created
    assert created is not None
    return created


def test_the_next_stop_is_named_and_a_passed_one_is_theirs(page: GoalsPage, store: Store, qtbot: QtBot) -> None:
    keep_blocks(store, plan_blocks(store), date(2026, 11, 2), 8)
    goal_id = goal_with_stops(store)
    assert "Next stop at 10 blocks: A book" in words(show(page, qtbot))
    assert "A coffee by the river: it is yours." in words(page)
    track = page.findChild(MilestoneTrack)
    assert track is not None
    value = QAccessible.queryAccessibleInterface(track).text(QAccessible.Text.Value)
    assert value == "5, A coffee by the river: passed. 10, A book: ahead."
    press(page, "I enjoyed it")
    assert read_goal(store, goal_id).milestones[0].enjoyed_on == date(2026, 11, 12)
    qtbot.waitUntil(lambda: "it is yours" not in words(page))
    page.bridge.undo()
    assert read_goal(store, goal_id).milestones[0].enjoyed_on is None


def test_a_stop_passed_with_its_goal_is_celebrated_and_enjoyed_on_the_shelf(
    page: GoalsPage, store: Store, qtbot: QtBot
) -> None:
    keep_blocks(store, plan_blocks(store), date(2026, 11, 1), 11)
    goal_id = goal_with_stops(store, 11)
    show(page, qtbot)
    celebration = celebrate(page.bridge, page._navigator, page, goal_id)
    assert "And the stop at 5 blocks: A coffee by the river.\nAnd the stop at 10 blocks: A book." in words(celebration)
    celebration.reject()
    assert [item.state.text() for item in page.shelf.items()] == ["A small treat"] * 2
    item = page.shelf.items()[0]
    assert item.enjoy_button is not None
    item.enjoy_button.setFocus()
    item.enjoy_button.click()
    assert read_goal(store, goal_id).milestones[0].enjoyed_on == date(2026, 11, 12)
    qtbot.waitUntil(lambda: page.shelf.items()[1].picture.hasFocus())
    assert page.shelf.items()[0].state.text() == "12 Nov"


def test_what_a_reward_costs_can_be_set_aside(page: GoalsPage, store: Store, qtbot: QtBot) -> None:
    goal_id = set_goal(store)
    show(page, qtbot)
    next(one for one in page.cards[0].findChildren(Button) if one.words() == "I set it aside").setFocus()
    press(page, "I set it aside")
    reward = read_goal(store, goal_id).reward
    assert reward is not None
    assert reward.is_set_aside
    qtbot.waitUntil(lambda: "€320, set aside" in words(page))
    qtbot.waitUntil(page.cards[0].more_button.hasFocus)


def test_the_rhythm_is_said_with_how_it_is_worked_out(page: GoalsPage, store: Store, qtbot: QtBot) -> None:
    keep_blocks(store, plan_blocks(store), date(2026, 10, 1), 42)
    set_goal(store)
    show(page, qtbot)
    card = page.rhythm_card
    assert card is not None
    assert "weeks in a row." in words(card)
    assert "Pauses and holidays change nothing." in card.accessibleDescription()
    begins = "It begins at 0 and rises with each kept block."
    assert begins not in card.accessibleDescription(), "months of blocks are not young"
    young = RhythmCard(RhythmScore(0.18, 1, 1, is_current=True, is_young=True), page)
    assert begins in young.accessibleDescription()


def test_a_pause_mends_the_rhythm_on_the_page(page: GoalsPage, store: Store, qtbot: QtBot) -> None:
    keep_blocks(store, plan_blocks(store), date(2026, 9, 28), 28)
    set_goal(store)
    show(page, qtbot)
    assert page.rhythm_card is not None
    assert "in a row" not in words(page.rhythm_card)
    page.bridge.perform(add_pause, starts_on=date(2026, 10, 26), ends_on=date(2026, 11, 12))
    qtbot.waitUntil(lambda: page.rhythm_card is not None and ", 4 weeks in a row." in words(page.rhythm_card))


def test_before_the_first_block_nothing_is_said_of_the_rhythm(page: GoalsPage, store: Store, qtbot: QtBot) -> None:
    set_goal(store)
    assert show(page, qtbot).rhythm_card is None


def test_a_reward_gets_its_own_photo_and_day(page: GoalsPage, store: Store, tmp_path: Path, qtbot: QtBot) -> None:
    keep_blocks(store, plan_blocks(store), date(2026, 11, 2), 10)
    goal_id = set_goal(store, target=10)
    enjoy_reward(store, goal_id=goal_id)
    show(page, qtbot)
    page.shelf.items()[0].picture.click()
    dialog = page.findChild(EnjoyedDialog)
    assert dialog is not None
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    assert image.save(str(tmp_path / "lake.png"))
    dialog.preview.take_file(tmp_path / "lake.png")
    dialog.day.set_value(date(2026, 11, 13))
    QTest.keyClick(dialog.day, Qt.Key.Key_Return)
    assert "This day is still to come." in words(dialog)
    dialog.day.set_value(date(2026, 11, 10))
    QTest.keyClick(dialog.day, Qt.Key.Key_Return)
    reward = read_goal(store, goal_id).reward
    assert reward is not None
    assert reward.picture_id is not None
    assert (reward.enjoyed_on, bool(picture_bytes(store, reward.picture_id))) == (date(2026, 11, 10), True)
    page.bridge.undo()
    reward = read_goal(store, goal_id).reward
    assert reward is not None
    assert (reward.enjoyed_on, reward.art) == (date(2026, 11, 12), "lake")


def test_one_click_on_the_picture_says_that_it_was_enjoyed(page: GoalsPage, store: Store, qtbot: QtBot) -> None:
    keep_blocks(store, plan_blocks(store), date(2026, 11, 2), 10)
    goal_id = set_goal(store, target=10)
    show(page, qtbot)
    assert page.shelf.items()[0].picture.accessibleName() == "Weekend in Annecy: I enjoyed it"
    page.shelf.items()[0].picture.click()
    reward = read_goal(store, goal_id).reward
    assert reward is not None
    assert reward.enjoyed_on == date(2026, 11, 12)


def test_a_goal_asked_for_is_shown_with_the_focus_on_it(page: GoalsPage, store: Store, qtbot: QtBot) -> None:
    for number in range(3):
        set_goal(store, title=f"Reward {number}")
    wanted = set_goal(store, title="The last one", ends_on=date(2027, 1, 31))
    page.resize(1000, 500)
    page.show_goal(wanted)
    show(page, qtbot)
    card = next(each for each in page.cards if each.goal_id == wanted)
    qtbot.waitUntil(card.more_button.hasFocus)
    assert not card.visibleRegion().isEmpty()


def test_switched_off_rewards_are_nowhere_on_the_page(page: GoalsPage, store: Store, qtbot: QtBot) -> None:
    keep_blocks(store, plan_blocks(store), date(2026, 11, 2), 8)
    set_goal(store, target=8)
    set_goal(store)
    page.bridge.perform(change_settings, rewards_on=False)
    show(page, qtbot)
    assert page.cards[0].findChildren(Picture) == []
    assert not page.shelf.isVisible()
    said = words(page)
    assert "Keep 13 blocks" in said
    assert "8 kept, 5 to go." in said
    for word in ("Reward", "reward", "Annecy", "Cost", "set aside"):
        assert word not in said


def test_a_celebration_without_rewards_names_what_was_done(page: GoalsPage, store: Store, qtbot: QtBot) -> None:
    keep_blocks(store, plan_blocks(store), date(2026, 11, 2), 10)
    goal_id = set_goal(store, target=10)
    page.bridge.perform(change_settings, rewards_on=False)
    show(page, qtbot)
    dialog: CelebrationDialog = celebrate(page.bridge, page._navigator, page, goal_id)
    assert dialog.sentence() == "Keep 10 blocks: done."
    assert dialog.findChildren(Picture) == []
    dialog.set_next_goal()
    reward = read_goal(store, goal_id).reward
    assert reward is not None
    assert reward.claimed_on is None
