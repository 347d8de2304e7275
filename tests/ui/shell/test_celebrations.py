"""A reached goal is celebrated at the end of a session: after the block that goes on, after dialogs, one by one."""

from datetime import UTC, date, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from planner.actions.blocks import mark_block
from planner.clock import FrozenClock
from planner.domain.blocks.attendance import Outcome
from planner.storage.store import Store
from tests.ui.desk import Desk, at_desk
from tests.ui.goals.goal_samples import keep_blocks, plan_blocks, set_goal
from ui.goals import CelebrationDialog, GoalDialog
from ui.shell.celebrations import Celebrations

IN_THE_BLOCK = datetime(2026, 11, 12, 8, 30, tzinfo=UTC)  # 09:30 in Paris; the block lasts from nine to ten
YESTERDAY, TODAY = datetime(2026, 11, 11, 9), datetime(2026, 11, 12, 9)


@pytest.fixture
def series(desk: Desk) -> int:
    """Nine kept blocks, and one from nine to ten today that goes on."""
    made = plan_blocks(desk.store)
    keep_blocks(desk.store, made, date(2026, 11, 2), 9)
    desk.store.clock = FrozenClock(instant=IN_THE_BLOCK)
    return made


def keep(desk: Desk, series: int, slot: datetime) -> None:
    """Mark a block as kept."""
    desk.bridge.perform(mark_block, series_id=series, slot=slot, outcome=Outcome.KEPT)
    desk.settle()


def look(desk: Desk) -> None:
    """Half a minute has passed."""
    found = desk.window.findChild(Celebrations)
    assert found is not None
    found.look()
    desk.settle()


def test_it_waits_until_the_block_is_marked(desk: Desk, series: int) -> None:
    set_goal(desk.store, target=10)
    keep(desk, series, YESTERDAY)
    look(desk)
    assert desk.dialogs() == []
    keep(desk, series, TODAY)
    desk.dialog(CelebrationDialog)


def test_it_waits_until_the_time_of_the_block_is_over(desk: Desk, series: int) -> None:
    set_goal(desk.store, target=10)
    keep(desk, series, YESTERDAY)
    assert desk.dialogs() == []
    desk.store.clock = FrozenClock(instant=IN_THE_BLOCK + timedelta(minutes=30))
    look(desk)
    desk.dialog(CelebrationDialog)


def test_the_block_that_reaches_the_goal_ends_the_session_and_undo_asks_again(desk: Desk, series: int) -> None:
    set_goal(desk.store, target=10)
    keep(desk, series, TODAY)
    desk.dialog(CelebrationDialog)
    desk.press("Return")
    desk.dialog(GoalDialog)
    desk.press("Esc")
    assert desk.dialogs() == []
    desk.bridge.undo()
    desk.settle()
    desk.dialog(CelebrationDialog)


def test_a_goal_taken_back_while_it_waits_is_not_celebrated(desk: Desk, series: int) -> None:
    set_goal(desk.store, target=10)
    keep(desk, series, YESTERDAY)
    desk.bridge.undo()
    desk.store.clock = FrozenClock(instant=IN_THE_BLOCK + timedelta(minutes=30))
    look(desk)
    assert desk.dialogs() == []


def test_two_goals_are_celebrated_one_after_the_other(desk: Desk, series: int) -> None:
    set_goal(desk.store, target=10, title="Weekend in Annecy")
    set_goal(desk.store, target=10, title="New tools")
    keep(desk, series, TODAY)
    assert desk.dialog(CelebrationDialog).sentence() == "Weekend in Annecy: it is yours."
    desk.press("Return")
    desk.dialog(GoalDialog)
    assert len(desk.dialogs()) == 1
    desk.press("Esc")
    assert desk.dialog(CelebrationDialog).sentence() == "New tools: it is yours."


def test_what_waits_at_the_end_of_the_program_comes_at_its_next_start(
    desk: Desk, series: int, store: Store, qtbot: QtBot
) -> None:
    set_goal(desk.store, target=10)
    keep(desk, series, YESTERDAY)
    desk.window.close()
    store.clock = FrozenClock(instant=IN_THE_BLOCK + timedelta(hours=2))
    with at_desk(qtbot, store) as again:
        look(again)
        assert again.dialog(CelebrationDialog).sentence() == "Weekend in Annecy: it is yours."
        again.press("Esc")
    with at_desk(qtbot, store) as third:
        look(third)
        assert third.dialogs() == []
