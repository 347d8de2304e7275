"""Taking over what was done to our blocks in another calendar program."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from planner.actions.blocks import edit_all, edit_from, end_series, move_date, skip_date
from planner.actions.export_contents import calendar_plan
from planner.actions.exporting import file_language
from planner.actions.names import ActionName
from planner.actions.reached_goals import note_reached
from planner.calendar.plan import CalendarPlan
from planner.changes import ChangeSet
from planner.domain.blocks.differences import Difference, DifferenceKind
from planner.domain.blocks.editing import fields_of
from planner.domain.blocks.recurrence import slots_before
from planner.errors import BugError
from planner.exchange.decoding import read_bytes
from planner.storage.journal import Change
from planner.storage.queries import blocks as queries
from planner.storage.queries.settings import settings
from planner.storage.store import Store

_SINGLE = frozenset({DifferenceKind.MOVED, DifferenceKind.DELETED})


@dataclass(frozen=True, slots=True)
class CameBackReader:
    """Reads a calendar that came back, in whatever thread: it holds the plan as it is now, and no store."""

    plan: CalendarPlan
    today: date

    def read(self, content: bytes) -> tuple[Difference, ...]:
        """What differs; KnownError as `planner.calendar.came_back.read_came_back`."""
        # Only those who bring a calendar pay for what reads it.
        from planner.calendar.came_back import read_came_back

        return read_came_back(content, self.plan, self.today)

    def read_file(self, path: Path) -> tuple[Difference, ...]:
        """The same from a file; FileError when it cannot be read."""
        return self.read(read_bytes(path))


def came_back_reader(store: Store, *, language: str) -> CameBackReader:
    """What reads the owner's calendar again; `language` is that of the program."""
    chosen = settings(store)
    plan = calendar_plan(store, language=file_language(chosen, language))
    return CameBackReader(plan, store.clock.today(chosen.zone))


def take_over(store: Store, *, differences: Sequence[Difference]) -> ChangeSet:
    """Do to our blocks what was done to them there, as one action; a missing date is skipped, a missing series ended.

    Single dates come before their series: its edit takes them along. Errors as those of moving and editing a block.
    """
    with store.change(ActionName.TAKE_OVER) as change:
        for difference in sorted(differences, key=lambda it: it.kind not in _SINGLE):
            _take_over(store, change, difference)
        change.facts["count"] = len(differences)
        note_reached(store, change)
    return change.result


def _take_over(store: Store, change: Change, difference: Difference) -> None:
    if not difference.can_be_taken_over:
        raise BugError(f"cannot be taken over: {difference.kind}")
    series_id, slot = difference.series_id, difference.slot
    match difference.kind:
        case DifferenceKind.MOVED:
            series = queries.series(store, series_id)
            to = difference.to or slot
            move_date(store, change, series, slot, to, difference.to_minutes, None)
        case DifferenceKind.DELETED:
            skip_date(store, change, series_id, slot)
        case DifferenceKind.SERIES_MOVED:
            _move_series(store, change, difference)
        case DifferenceKind.ABSENT if _is_single(store, difference):
            skip_date(store, change, series_id, slot)
        case _:
            end_series(store, change, series_id, slot)


def _move_series(store: Store, change: Change, difference: Difference) -> None:
    """A new time is one for all dates, as it is there. New weekdays begin with the first date to come.

    So what took place on the old days stays where it was.
    """
    series = queries.series(store, difference.series_id)
    if difference.to is None:
        raise BugError("a series that moved nowhere")
    fields = replace(fields_of(series), start=difference.to.time(), minutes=difference.to_minutes)
    if difference.weekdays == series.weekdays and difference.every_n == series.every_n:
        edit_all(store, change, series.id, fields)
        return
    first = difference.to.date()
    fields = replace(fields, weekdays=difference.weekdays, every_n=difference.every_n, first_day=first)
    if slots_before(series, difference.slot.date()) == 0:
        edit_all(store, change, series.id, fields)
        return
    new_id = edit_from(store, change, series.id, difference.slot, fields)
    if first < difference.slot.date():  # a series does not begin before the one that it follows, unless told to
        edit_all(store, change, new_id, replace(fields_of(queries.series(store, new_id)), first_day=first))


def _is_single(store: Store, difference: Difference) -> bool:
    """Whether it is one date under a UID of its own."""
    return difference.uid != queries.series(store, difference.series_id).uid
