"""The end of the first run: rhythm, goal and answers in one change."""

from planner.actions.blocks import insert_series
from planner.actions.goals import insert_goal
from planner.actions.names import ActionName
from planner.actions.settings import write_settings
from planner.changes import ChangeSet
from planner.domain.blocks.editing import SeriesFields
from planner.domain.goals.goal import Goal, validate
from planner.domain.settings import Pattern
from planner.storage.store import Store


def finish_first_run(
    store: Store,
    *,
    pattern: Pattern,
    rhythm: tuple[SeriesFields, ...],
    goal: Goal | None,
    picture: bytes = b"",
    holiday_calendar: str,
    rhythm_skipped: bool = False,
    goal_skipped: bool = False,
) -> ChangeSet:
    """Put the first plan on the week and set the first goal; InvalidInputError when a rule or the goal cannot be.

    `picture` is that of the reward. A skipped step is carried out as proposed and stays open on Today's checklist.

    It is where a business begins, so it is no step of the undo history: many an undo must not end before it.
    """
    if goal is not None:
        validate(goal)
    with store.change(ActionName.FINISH_FIRST_RUN, undoable=False) as change:
        for fields in rhythm:
            insert_series(store, change, fields)
        if goal is not None:
            insert_goal(store, change, goal, picture)
        change.created = None
        write_settings(
            change,
            pattern=pattern,
            holiday_calendar=holiday_calendar,
            rhythm_skipped=rhythm_skipped,
            goal_skipped=goal_skipped,
            first_run_done=True,
        )
    store.forget_history()
    return change.result
