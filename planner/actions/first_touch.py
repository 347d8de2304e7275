"""Logging a contact with somebody who is not in the base yet."""

from planner.actions.names import ActionName
from planner.actions.prospects import insert_prospect, require_name
from planner.actions.reached_goals import note_reached
from planner.actions.touches import insert_touch
from planner.changes import ChangeSet
from planner.domain.prospects.prospect import NextStep, Prospect, State
from planner.domain.touches.touch import Touch
from planner.storage.queries.prospects import prospect as read_prospect
from planner.storage.store import Store


def log_first_touch(
    store: Store, *, prospect: Prospect, touch: Touch, next_step: NextStep | None = None, into: State | None = None
) -> ChangeSet:
    """Add a new prospect and log a touch with them: one action, one undo; the prospect of `touch` is not looked at.

    `created` is the touch; the new prospect is the one that changed. Facts and the other errors as of `log_touch`;
    InvalidInputError `nameless` as of `add_prospect`.
    """
    require_name(prospect)
    with store.change(ActionName.LOG_TOUCH) as change:
        prospect_id = insert_prospect(store, change, prospect)
        insert_touch(store, change, read_prospect(store, prospect_id), touch, next_step, into)
        note_reached(store, change)
    return change.result
