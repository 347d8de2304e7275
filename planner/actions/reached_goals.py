"""Inside a running change: which goals and milestones it reached, and which it took back below their target."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta

from planner.changes import Kind
from planner.domain import defaults
from planner.domain.goals.goal import Goal, GoalStatus, Measure, Milestone
from planner.storage.goal_rows import goal_to_row, milestone_to_row
from planner.storage.journal import Change, Operation, Updated
from planner.storage.queries.goals import open_goals
from planner.storage.queries.measures import counted
from planner.storage.queries.settings import settings
from planner.storage.store import Store

_BLOCKS = frozenset({Measure.BLOCKS_KEPT, Measure.MINUTES_KEPT})
_TOUCHES = frozenset({Measure.ATTEMPTS, Measure.CONVERSATIONS, Measure.NOES, Measure.MEETINGS})
_SHOWN = frozenset({Measure.PROSPECTS_ADDED, Measure.PROPOSALS_SENT})
_MOVED_BY = {
    "attendance": _BLOCKS,
    "occurrence_changes": _BLOCKS,
    "series": _BLOCKS,
    "touches": _TOUCHES,
    "turns": frozenset({Measure.PARTED, Measure.NEW_CLIENTS}),
    "prospects": _SHOWN,
    "proposals": frozenset({Measure.PROPOSALS_SENT}),
    "proposal_versions": frozenset({Measure.PROPOSALS_SENT}),
    "signed_work": frozenset({Measure.SIGNED_AMOUNT}),
}
_COUNTED = frozenset({"trashed_at", "created_on"})  # what else changes in a prospect is counted nowhere


def note_reached(store: Store, change: Change) -> None:
    """Write down the goals and milestones that the change reached, and put their ids into its facts.

    Facts: `reached` (goals), `milestones` (of goals still under way); absent where there are none. To be called last in
    every change that may move a measure; it looks only at goals whose measure the written tables can move. A goal that
    the change takes below its target again runs on, for a while and unless its reward was claimed: what was earned
    stays. So does a milestone that was enjoyed.
    """
    found = list(open_goals(store))
    if not found:
        return
    moved, edited = _moved(change.operations), change.kinds.get(Kind.GOAL, set())
    today = store.clock.today(settings(store).zone)
    affected = [goal for goal in found if goal.measure in moved or goal.id in edited]
    reached: list[int] = []
    milestones: list[int] = []
    for goal in affected:
        if goal.status is GoalStatus.REACHED and not _can_run_on(goal, today):
            continue
        done = counted(store, goal, goal.ends_on)
        stops = list(_note_milestones(change, goal, done, today))
        if done >= goal.target and goal.status is GoalStatus.RUNNING:
            write_goal(store, change, replace(goal, status=GoalStatus.REACHED, reached_on=today))
            reached.append(goal.id)
            continue
        milestones += stops
        if done < goal.target and goal.status is GoalStatus.REACHED:
            write_goal(store, change, replace(goal, status=GoalStatus.RUNNING, reached_on=None))
    if reached:
        change.facts["reached"] = reached
    if milestones:
        change.facts["milestones"] = milestones


def write_goal(store: Store, change: Change, goal: Goal) -> None:
    """Keep what became of a goal, without its reward and its milestones."""
    change.update("goals", goal.id, {**goal_to_row(goal), "updated_at": store.clock.now_utc().isoformat()})
    change.note(Kind.GOAL, goal.id)


def _note_milestones(change: Change, goal: Goal, done: int, today: date) -> Iterator[int]:
    for each in goal.milestones:
        if (done >= each.target) == (each.reached_on is not None) or each.enjoyed_on is not None:
            continue
        _write_milestone(change, goal, replace(each, reached_on=today if done >= each.target else None))
        if done >= each.target:
            yield each.id


def _write_milestone(change: Change, goal: Goal, milestone: Milestone) -> None:
    change.update("milestones", milestone.id, milestone_to_row(milestone))
    change.note(Kind.GOAL, goal.id)


def _can_run_on(goal: Goal, today: date) -> bool:
    """Whether a slip of the keys may still be put right: later, clearing up takes nobody's goal away."""
    reward = goal.reward
    last = max(goal.ends_on, goal.reached_on or goal.ends_on) + timedelta(days=defaults.MISSED_GOAL_EXTENSION_DAYS)
    return today <= last and (reward is None or not (reward.claimed_on or reward.enjoyed_on))


def _moved(operations: Iterable[Operation]) -> set[Measure]:
    """The measures that may have moved."""
    found: set[Measure] = set()
    for operation in operations:
        if isinstance(operation, Updated) and operation.table == "prospects" and not _COUNTED & operation.after.keys():
            continue
        found |= _MOVED_BY.get(operation.table, frozenset())
    return found
