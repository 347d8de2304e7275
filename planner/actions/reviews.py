"""What a person does with the weekly review."""

from datetime import date

from planner.actions.names import ActionName
from planner.changes import ChangeSet, Kind
from planner.clock import monday_of
from planner.domain.reviews.review import LAST_STEP, Obstacle
from planner.errors import InvalidInputError
from planner.storage.calendar_rows import obstacles_to_text
from planner.storage.queries.reviews import review_of
from planner.storage.store import Store


def save_review(store: Store, *, week: date, step: int, obstacles: frozenset[Obstacle]) -> ChangeSet:
    """Keep how far the review that plans a week has come, and what got in the way.

    Not undone: the place in a dialog is no work of the owner's. InvalidInputError review_step, or review_obstacles
    where "nothing" stands beside others; `week` is a Monday.
    """
    if not 1 <= step <= LAST_STEP:
        raise InvalidInputError("review_step", field="step", value=step)
    if Obstacle.NOTHING in obstacles and len(obstacles) > 1:
        raise InvalidInputError("review_obstacles", field="obstacles", value=obstacles)
    now = store.clock.now_utc().isoformat()
    existing = review_of(store, monday_of(week))
    row = {"step": step, "obstacles": obstacles_to_text(obstacles)}
    with store.change(ActionName.SAVE_REVIEW, undoable=False) as change:
        if existing is None:
            new = {"week": monday_of(week).isoformat(), **row, "started_at": now, "finished_at": ""}
            change.created = change.insert("reviews", new)
        else:
            change.update("reviews", existing.id, row)
        change.note(Kind.REVIEW, change.created or (existing.id if existing else 0))
    return change.result


def finish_review(store: Store, *, week: date) -> ChangeSet:
    """Say that the review of a week is done; InvalidInputError no_review when none was begun."""
    existing = review_of(store, monday_of(week))
    if existing is None:
        raise InvalidInputError("no_review", field="week", value=week)
    with store.change(ActionName.FINISH_REVIEW, undoable=False) as change:
        done = {"step": LAST_STEP, "finished_at": store.clock.now_utc().isoformat()}
        change.update("reviews", existing.id, done)
        change.note(Kind.REVIEW, existing.id)
    return change.result
