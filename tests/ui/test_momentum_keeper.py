"""The journal keeps itself: slowdowns as they are named, cures as they are taken, and the dot."""

import pytest
from pytestqt.qtbot import QtBot

from planner.actions.goals import add_goal
from planner.actions.momentum import say_on_purpose
from planner.actions.names import ActionName
from planner.changes import ChangeSet
from planner.domain.goals.goal import Goal, GoalId, Measure
from planner.domain.momentum.journal import Cure, SlowdownAnswer
from planner.storage.queries.slowdowns import slowdowns
from planner.storage.store import Store
from tests.simulator.into_store import write_into
from tests.simulator.writing import write_life
from ui.bridge.bridge import Bridge
from ui.bridge.momentum_keeper import MomentumKeeper


@pytest.fixture
def keeper(store: Store, qtbot: QtBot) -> MomentumKeeper:
    """After forty weeks that ended comfortably, its bridge as its parent."""
    write_into(store, write_life(0, "comfortable", weeks=40))
    bridge = Bridge(store)
    return MomentumKeeper(bridge, bridge)


def test_what_is_named_is_noted_and_shows_as_a_dot(keeper: MomentumKeeper, store: Store, qtbot: QtBot) -> None:
    with qtbot.waitSignal(keeper.dot_changed):
        keeper.keep()
    assert keeper.has_dot
    assert len(slowdowns(store)) == 1
    keeper.keep()
    assert len(slowdowns(store)) == 1


def test_a_cure_is_noted_wherever_it_was_taken(keeper: MomentumKeeper, store: Store) -> None:
    keeper.keep()
    bridge = keeper.parent()
    assert isinstance(bridge, Bridge)
    bridge.performed.emit(ChangeSet(ActionName.DATE_PROPOSALS))
    assert slowdowns(store)[0].cure is Cure.NONE
    bridge.performed.emit(ChangeSet(ActionName.ADD_GOAL))
    assert (slowdowns(store)[0].cure, slowdowns(store)[0].answer) == (Cure.SET_GOAL, SlowdownAnswer.CURE)


def test_on_purpose_takes_the_dot_away(keeper: MomentumKeeper, store: Store) -> None:
    keeper.keep()
    bridge = keeper.parent()
    assert isinstance(bridge, Bridge)
    until = bridge.today.replace(year=bridge.today.year + 1, day=1)
    bridge.perform(say_on_purpose, slowdown_id=slowdowns(store)[0].id, until=until)
    assert not keeper.has_dot


def test_a_cure_that_is_undone_is_none_until_it_is_done_again(keeper: MomentumKeeper, store: Store) -> None:
    keeper.keep()
    bridge = keeper.parent()
    assert isinstance(bridge, Bridge)
    before = slowdowns(store)
    today = bridge.today
    goal = Goal(GoalId(0), Measure.NOES, 5, today, today.replace(year=today.year + 1))
    bridge.perform(add_goal, goal=goal)
    assert slowdowns(store)[0].cured_on == today
    bridge.undo()
    assert slowdowns(store) == before
    bridge.redo()
    assert slowdowns(store)[0].cure is Cure.SET_GOAL
