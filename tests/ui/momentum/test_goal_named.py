"""The evidence that no goal pulls names the one that was reached last."""

from datetime import date
from types import SimpleNamespace

import pytest

from planner.actions.goals import add_goal
from planner.actions.settings import change_settings
from planner.domain.goals.goal import Goal, GoalId, Measure, Reward, RewardId
from planner.domain.momentum.reading import Evidence, EvidenceKind, RowKind
from planner.storage.store import Store
from ui.bridge.bridge import Bridge
from ui.momentum import page_facts


def test_where_rewards_are_off_none_is_named(store: Store, bridge: Bridge, monkeypatch: pytest.MonkeyPatch) -> None:
    day = date(2026, 10, 1)
    reward = Reward(RewardId(0), GoalId(0), "Espresso machine")
    made = Goal(GoalId(0), Measure.BLOCKS_KEPT, 13, day, date(2026, 11, 1), reward=reward)
    goal_id = add_goal(store, goal=made).created or 0
    evidence = Evidence(EvidenceKind.NO_GOAL, 14, None, next(iter(RowKind)), day, day, (goal_id,))
    told = SimpleNamespace(patterns=(SimpleNamespace(evidence=(evidence,)),))
    monkeypatch.setattr(page_facts, "momentum_noted", lambda *_: told)
    assert page_facts.read_facts(bridge).goal_name == "Espresso machine"
    bridge.perform(change_settings, rewards_on=False)
    without = page_facts.read_facts(bridge).goal_name
    assert without
    assert "Espresso" not in without
