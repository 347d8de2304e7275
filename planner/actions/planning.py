"""Putting a plan on the week."""

from collections.abc import Sequence

from planner.actions.blocks import insert_series
from planner.actions.names import ActionName
from planner.actions.settings import write_settings
from planner.changes import ChangeSet
from planner.domain.blocks.editing import SeriesFields
from planner.domain.planning.next_weeks import ProposedBlock, series_of
from planner.domain.planning.wishes import Wishes
from planner.errors import InvalidInputError
from planner.storage.queries.settings import settings
from planner.storage.store import Store


def put_plan_on_week(store: Store, *, wishes: Wishes, series: Sequence[SeriesFields], people: int) -> ChangeSet:
    """Plan the series of a plan, all in one undo, and remember what was wished.

    `people` is how many well-qualified prospects the plan needs at a time: it becomes the one to measure by. Raises
    InvalidInputError plan_without_blocks for no series, or whatever a rule cannot be used for.
    """
    if not series:
        raise InvalidInputError("plan_without_blocks", field="series")
    with store.change(ActionName.PLAN_BLOCKS) as change:
        for fields in series:
            insert_series(store, change, fields)
        write_settings(change, plan_wishes=wishes.to_text(), well_qualified_wanted=people)
        change.facts["count"] = sum(len(fields.weekdays) for fields in series)
    return change.result


def book_weeks(store: Store, *, blocks: Sequence[ProposedBlock]) -> ChangeSet:
    """Put the proposed blocks on the calendar, all in one undo; InvalidInputError plan_without_blocks for none."""
    if not blocks:
        raise InvalidInputError("plan_without_blocks", field="blocks")
    with store.change(ActionName.BOOK_WEEKS) as change:
        for fields in series_of(blocks, settings(store)):
            insert_series(store, change, fields)
        change.facts["count"] = len(blocks)
    return change.result
