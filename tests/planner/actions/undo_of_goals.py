"""Undo and redo of what is done with goals, their milestones and their rewards."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from hypothesis import strategies as st
from hypothesis.stateful import rule
from undo_machine import UndoMachine
from undo_of_planning import FIRST_DAY, days, texts, words

from planner.actions import goals
from planner.changes import ChangeSet
from planner.domain.goals.goal import Goal, GoalId, Measure, Milestone, Reward, RewardId
from planner.storage.queries import goals as queries

rewards = st.builds(
    Reward, id=st.just(RewardId(0)), goal_id=st.just(GoalId(0)), title=words, cost_cents=st.integers(0, 10**6)
)
milestones = st.lists(st.builds(Milestone, id=st.just(0), target=st.integers(1, 3), reward=texts), max_size=2)
new_goals = st.builds(
    Goal,
    id=st.just(GoalId(0)),
    measure=st.sampled_from(Measure),
    target=st.integers(0, 4),
    starts_on=st.integers(-20, 5).map(lambda number: FIRST_DAY + timedelta(days=number)),
    ends_on=st.integers(-5, 40).map(lambda number: FIRST_DAY + timedelta(days=number)),
    why=texts,
    reward=st.one_of(st.none(), rewards),
    milestones=milestones.map(tuple),
)
pictures = st.sampled_from([b"", b"\x89PNG one", b"\x89PNG two"])


class UndoOfGoals(UndoMachine):
    """Actions on goals."""

    @rule(goal=new_goals, picture=pictures)
    def add_goal(self, goal: Goal, picture: bytes) -> None:
        self.do(goals.add_goal, goal=goal, picture=picture)

    @rule(data=st.data(), goal=new_goals, picture=pictures)
    def edit_goal(self, data: st.DataObject, goal: Goal, picture: bytes) -> None:
        goal_id = self.any_of(data, "goals")
        stored = [row for row in self.states[self.at]["milestones"].values() if goal_id in row[1:2]]
        kept = [Milestone(row[0], each.target, each.reward) for row, each in zip(stored, goal.milestones, strict=False)]
        anew = (*kept, *goal.milestones[len(kept) :])
        self.do(goals.edit_goal, goal=replace(goal, id=GoalId(goal_id), milestones=anew), picture=picture)

    @rule(
        data=st.data(),
        action=st.sampled_from(
            [
                goals.remove_goal,
                goals.claim_reward,
                goals.set_aside,
                goals.extend_goal,
                goals.let_goal_go,
                goals.postpone_next_goal,
            ]
        ),
    )
    def answer_goal(self, data: st.DataObject, action: Callable[..., ChangeSet]) -> None:
        self.do(action, goal_id=self.any_of(data, "goals"))

    @rule(data=st.data(), on=st.one_of(st.none(), days), photo=pictures)
    def enjoy(self, data: st.DataObject, on: date | None, photo: bytes) -> None:
        self.do(goals.enjoy_reward, goal_id=self.any_of(data, "goals"), on=on, photo=photo)
        self.do(goals.enjoy_milestone, milestone_id=self.any_of(data, "milestones"), on=on)

    @rule(data=st.data(), on=days, done=st.booleans())
    def plan_and_confirm(self, data: st.DataObject, on: date, done: bool) -> None:
        goal_id = self.any_of(data, "goals")
        self.do(goals.plan_reward, goal_id=goal_id, on=on)
        self.do(goals.confirm_consequence, goal_id=goal_id, done=done)

    @rule()
    def every_goal_reads(self) -> None:
        today = self.store.clock.today("Europe/Paris")
        for found in queries.all_progress(self.store, today):
            assert 0 <= found.fraction <= 1
            targets = [each.target for each in found.goal.milestones]
            assert targets == sorted(set(targets))
        assert len(queries.next_goals(self.store, today)) == 3
