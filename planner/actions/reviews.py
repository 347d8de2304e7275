"""What a person does with the weekly review."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from planner.actions.blocks import insert_series, move_date
from planner.actions.names import ActionName
from planner.actions.reached_goals import note_reached
from planner.changes import ChangeSet, Kind
from planner.clock import monday_of
from planner.domain.blocks.editing import SeriesFields
from planner.domain.blocks.series import SeriesId
from planner.domain.reviews.review import LAST_STEP, Obstacle
from planner.errors import InvalidInputError
from planner.storage.calendar_rows import obstacles_to_text
from planner.storage.queries import blocks as block_queries
from planner.storage.queries.reviews import review_of
from planner.storage.store import Store


@dataclass(frozen=True, slots=True)
class BlockMove:
    """One date of a series to move: its slot, where it is to start (both on the clock of the series), how long."""

    series_id: int
    slot: datetime
    to: datetime
    minutes: int


def accept_week(store: Store, *, moves: Sequence[BlockMove], series: Sequence[SeriesFields] = ()) -> ChangeSet:
    """Take over the blocks of a week as the review shows them: some dates moved, or a first rhythm; one undo for all.

    Errors as in `move_block` and `add_series`; then nothing is changed.
    """
    with store.change(ActionName.ACCEPT_WEEK) as change:
        for move in _in_turn(store, moves):
            moved = block_queries.series(store, move.series_id)
            move_date(store, change, moved, move.slot, move.to, move.minutes, None)
        for fields in series:
            change.created = insert_series(store, change, fields)
        change.facts["count"] = len(moves) + sum(len(fields.weekdays) for fields in series)
        note_reached(store, change)
    return change.result


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


def _in_turn(store: Store, moves: Sequence[BlockMove]) -> list[BlockMove]:
    """The moves in an order in which a place that another one leaves is free before it is taken."""
    stands = {
        (each.series_id, each.slot): each.start
        for series_id in {move.series_id for move in moves}
        for each in block_queries.changes_of(store, series_id)
    }
    waiting, ordered = list(moves), list[BlockMove]()
    while waiting:
        left = {
            (each.series_id, stands.get((SeriesId(each.series_id), each.slot), each.slot)): each for each in waiting
        }
        free = next((each for each in waiting if left.get((each.series_id, each.to), each) is each), waiting[0])
        waiting.remove(free)
        ordered.append(free)
    return ordered
