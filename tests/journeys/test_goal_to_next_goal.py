"""The last block is kept, the reward is theirs, and the next goal runs."""

from datetime import UTC, date, datetime

from planner.clock import FrozenClock
from planner.domain.goals.goal import GoalStatus
from planner.storage.queries.goals import goal as read_goal
from planner.storage.queries.goals import goals, progress
from tests.journeys.test_block_by_keyboard import tab_to
from tests.ui.desk import Desk
from tests.ui.goals.goal_samples import keep_blocks, plan_blocks, set_goal
from tests.ui.week.week_samples import THURSDAY
from ui.goals import CelebrationDialog, GoalDialog, GoalsPage
from ui.goals.shelf import Shelf
from ui.kit.focus_ring import has_keyboard_focus
from ui.kit.milestone_rows import MilestoneRow

THURSDAY_AFTER_THE_BLOCK = datetime(2026, 11, 12, 10, tzinfo=UTC)


def test_from_the_last_block_to_the_next_goal(desk: Desk) -> None:
    keep_blocks(desk.store, plan_blocks(desk.store), date(2026, 11, 2), 9)
    reached = set_goal(desk.store, target=10)
    desk.press("Ctrl+2")
    desk.settle()
    desk.store.clock = FrozenClock(instant=THURSDAY_AFTER_THE_BLOCK)
    tab_to(desk, THURSDAY)
    desk.press("K")
    celebration = desk.dialog(CelebrationDialog)
    assert celebration.sentence() == "Weekend in Annecy: it is yours."

    desk.press("Return")
    following = desk.dialog(GoalDialog)
    assert following.suggestions is not None
    desk.qtbot.waitUntil(following.suggestions.choices[0].hasFocus)
    proposed = following.form.values()
    assert proposed["measure"] == "blocks_kept"
    assert proposed["target"] > 0
    assert proposed["ends_on"] > date(2026, 11, 12)
    desk.press("2")
    assert following.form.values()["target"] > proposed["target"]
    desk.qtbot.waitUntil(following.form.reward.hasFocus)
    desk.write("New bicycle")
    desk.press("Return")
    desk.wait_closed()

    assert read_goal(desk.store, reached).status is GoalStatus.REACHED
    running = [each for each in goals(desk.store) if each.status is GoalStatus.RUNNING]
    assert [each.reward.title for each in running if each.reward] == ["New bicycle"]
    assert [progress(desk.store, each, desk.bridge.today).done for each in running] == [0], "the last block twice"
    page = desk.page(GoalsPage)
    desk.settle()
    shelf = page.findChild(Shelf)
    assert shelf is not None
    assert [item.goal_id for item in shelf.items()] == [reached]
    assert has_keyboard_focus(page.cards[0].more_button)

    desk.press("Ctrl+Z")
    assert [each.id for each in goals(desk.store)] == [reached], "no next goal"
    desk.press("Ctrl+Z")
    reward = read_goal(desk.store, reached).reward
    assert reward is not None and reward.claimed_on is None, "not on the shelf"
    desk.press("Ctrl+Z")
    assert read_goal(desk.store, reached).status is GoalStatus.RUNNING
    for _ in range(3):
        desk.press("Ctrl+Shift+Z")
    assert [item.goal_id for item in page.findChildren(Shelf)[-1].items()] == [reached]
    assert len(goals(desk.store)) == 2


def test_a_stop_on_the_way_is_said_and_enjoyed(desk: Desk) -> None:
    keep_blocks(desk.store, plan_blocks(desk.store), date(2026, 11, 2), 4)
    goal_id = set_goal(desk.store)
    desk.press("Ctrl+5")
    page = desk.page(GoalsPage)
    dialog = page.edit_goal(goal_id, "milestones")
    desk.qtbot.waitUntil(dialog.form.milestones.findChildren(MilestoneRow)[0].target.hasFocus)
    desk.write("5")
    desk.press("Tab")
    desk.write("A coffee by the river")
    desk.press("Return")
    desk.wait_closed()

    desk.press("Ctrl+2")
    desk.settle()
    desk.store.clock = FrozenClock(instant=THURSDAY_AFTER_THE_BLOCK)
    tab_to(desk, THURSDAY)
    desk.press("K")
    assert desk.toast().endswith("You passed a stop on the way: A coffee by the river.")
    desk.press("Ctrl+Z")
    assert read_goal(desk.store, goal_id).milestones[0].reached_on is None


def test_the_reward_gets_a_day_and_the_next_goal_is_asked_for_all_the_same(desk: Desk) -> None:
    keep_blocks(desk.store, plan_blocks(desk.store), date(2026, 11, 2), 9)
    reached = set_goal(desk.store, target=10)
    desk.press("Ctrl+2")
    desk.settle()
    desk.store.clock = FrozenClock(instant=THURSDAY_AFTER_THE_BLOCK)
    tab_to(desk, THURSDAY)
    desk.press("K")
    celebration = desk.dialog(CelebrationDialog)
    desk.click(celebration.day_button)
    desk.press("Return")
    reward = read_goal(desk.store, reached).reward
    assert reward is not None
    assert (reward.enjoy_on, reward.claimed_on) == (date(2026, 11, 14), date(2026, 11, 12))
    assert celebration.next_button.hasFocus()
    desk.press("Return")
    desk.dialog(GoalDialog)
    desk.press("Esc")
    desk.wait_closed()


def test_a_goal_taken_back_is_not_reached(desk: Desk) -> None:
    keep_blocks(desk.store, plan_blocks(desk.store), date(2026, 11, 2), 9)
    reached = set_goal(desk.store, target=10)
    desk.press("Ctrl+2")
    desk.settle()
    desk.store.clock = FrozenClock(instant=THURSDAY_AFTER_THE_BLOCK)
    tab_to(desk, THURSDAY)
    desk.press("K")
    desk.dialog(CelebrationDialog)
    desk.press("Esc")
    desk.wait_closed()
    desk.press("Ctrl+Z")
    assert read_goal(desk.store, reached).status is GoalStatus.RUNNING


def test_a_first_goal_by_one_key_is_filled_in_for_the_days_to_come(desk: Desk) -> None:
    desk.press("Ctrl+G")
    proposed = desk.dialog(GoalDialog).form.values()
    assert proposed["starts_on"] == date(2026, 11, 12)
    assert proposed["ends_on"] > date(2026, 11, 30)
    desk.write("A")  # whoever writes names the reward
    desk.write(" kayak")
    desk.press("Return")
    desk.wait_closed()
    assert [(each.status, each.reward.title) for each in goals(desk.store) if each.reward] == [
        (GoalStatus.RUNNING, "A kayak")
    ]
