"""What a person can do with one block of the week, whichever way it was asked for: mouse, key or button."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from planner.actions import blocks as actions
from planner.actions.call_lists import set_call_list
from planner.clock import monday_of
from planner.domain.blocks.attendance import Outcome, Reason
from planner.domain.blocks.filling import fill
from planner.domain.blocks.free_slots import FreeSlot
from planner.domain.blocks.occurrences import OccurrenceState
from planner.domain.blocks.validation import LONGEST_MINUTES
from planner.storage.queries.call_lists import call_lists_between
from planner.storage.queries.fillable import as_block, candidates
from ui.bridge.bridge import Bridge
from ui.week.geometry import SNAP_MINUTES
from ui.week.mark_box import suggested_minutes
from ui.week.move_dialog import MoveDialog
from ui.week.plan import WeekBlock
from ui.week.remove_dialog import RemoveDialog
from ui.week.series_dialog import SeriesDialog

_WEEK = timedelta(days=7)
_GONE = frozenset({OccurrenceState.SKIPPED, OccurrenceState.MOVED_AWAY})


class BlockCommands(QObject):
    """Runs the actions of blocks; dialogs open over the window of `over`."""

    def __init__(self, bridge: Bridge, over: QWidget) -> None:
        super().__init__(over)
        self._bridge = bridge
        self._over = over

    def move_to(self, block: WeekBlock, start: datetime, minutes: int | None = None) -> None:
        """Move one date to a time of the screen; `minutes` is a new length."""
        series_id, slot = block.occurrence.series.id, block.occurrence.slot
        to = block.in_series_zone(start)
        self._bridge.perform(actions.move_block, series_id=series_id, slot=slot, to=to, minutes=minutes)

    def move_by(self, block: WeekBlock, *, days: int = 0, minutes: int = 0) -> None:
        """Move one date within the hours of a day; out of its week only after saying what that means."""
        start = block.start + timedelta(days=days, minutes=minutes)
        if not block.is_movable or not (days or start.date() == block.start.date()):
            return
        if monday_of(start.date()) == monday_of(block.start.date()):
            self.move_to(block, start)
        else:
            MoveDialog(self._bridge, block, self._over, to=start).open()

    def take_short_place(self, block: WeekBlock, place: FreeSlot) -> None:
        """Put a short block in the place of one that a full day has no room for."""
        self._bridge.perform(
            actions.shorten_block,
            series_id=block.occurrence.series.id,
            slot=block.occurrence.slot,
            to=block.in_series_zone(place.start),
            minutes=int((place.end - place.start) / timedelta(minutes=1)),
        )

    def explain(self, block: WeekBlock, reason: Reason | None) -> None:
        """Say why a date was skipped, or why it left its week."""
        occurrence = block.occurrence
        series_id, slot = occurrence.series.id, occurrence.slot
        if occurrence.state is OccurrenceState.SKIPPED:
            self._bridge.perform(actions.skip_block, series_id=series_id, slot=slot, reason=reason)
        elif occurrence.left_week and occurrence.change is not None:
            to = occurrence.change.start
            self._bridge.perform(actions.move_block, series_id=series_id, slot=slot, to=to, reason=reason)

    def set_call_list(self, block: WeekBlock, prospect_ids: Sequence[int]) -> None:
        """Say who is called in a block, in this order."""
        series_id, slot = block.occurrence.series.id, block.occurrence.slot
        self._bridge.perform(set_call_list, series_id=series_id, slot=slot, prospect_ids=prospect_ids)

    def fill_call_list(self, block: WeekBlock) -> bool:
        """Put those on the list who need it most and are on no other one; False when there is nobody."""
        day, key = block.start.date(), block.occurrence.key
        store = self._bridge.store
        placed = call_lists_between(store, day - _WEEK, day + 2 * _WEEK)
        already = {where: [entry.prospect_id for entry in entries] for where, entries in placed.items()}
        found = fill([as_block(block.occurrence, block.zone)], candidates(store, monday_of(day) + _WEEK), already)
        if found.lists[key]:
            self.set_call_list(block, found.lists[key])
        return bool(found.lists[key])

    def resize_to(self, block: WeekBlock, minutes: int) -> None:
        """Change the length of one date."""
        if block.is_movable and SNAP_MINUTES <= minutes <= LONGEST_MINUTES:
            series = block.occurrence.series
            self._bridge.perform(actions.resize_block, series_id=series.id, slot=block.occurrence.slot, minutes=minutes)

    def resize_by(self, block: WeekBlock, minutes: int) -> None:
        """Make one date longer or shorter."""
        self.resize_to(block, block.occurrence.minutes + minutes)

    def can_mark(self, block: WeekBlock) -> bool:
        """Whether it can be said how it went: it takes place, today or before."""
        return not block.occurrence.is_ghost and block.start.date() <= self._bridge.today

    def mark(
        self, block: WeekBlock, outcome: Outcome, minutes: int | None = None, reason: Reason | None = None
    ) -> None:
        """Say how it went; a shortened block without minutes gets a first guess."""
        if not self.can_mark(block):
            return
        if outcome is Outcome.SHORTENED and minutes is None:
            minutes = suggested_minutes(block.occurrence.minutes)
        self._bridge.perform(
            actions.mark_block,
            series_id=block.occurrence.series.id,
            slot=block.occurrence.slot,
            outcome=outcome,
            minutes=minutes,
            reason=reason,
        )

    def unmark(self, block: WeekBlock) -> None:
        """Take back what was said."""
        self._bridge.perform(actions.unmark_block, series_id=block.occurrence.series.id, slot=block.occurrence.slot)

    def toggle_mark(self, block: WeekBlock, outcome: Outcome) -> None:
        """Mark, or take the same mark back."""
        mark = block.occurrence.attendance
        if mark is not None and mark.outcome is outcome:
            self.unmark(block)
        else:
            self.mark(block, outcome)

    def skip(self, block: WeekBlock) -> None:
        """Leave out one date, or put a date that was left out back."""
        if block.occurrence.state in _GONE:
            self.restore(block)
        elif block.is_on_plan and block.occurrence.state is not OccurrenceState.HOLIDAY:
            self._bridge.perform(actions.skip_block, series_id=block.occurrence.series.id, slot=block.occurrence.slot)

    def restore(self, block: WeekBlock) -> None:
        """Put a skipped or moved date back."""
        self._bridge.perform(actions.restore_block, series_id=block.occurrence.series.id, slot=block.occurrence.slot)

    def ask_move(self, block: WeekBlock) -> None:
        """Move by a dialog, also beyond the week."""
        if block.is_movable:
            MoveDialog(self._bridge, block, self._over).open()

    def edit(self, block: WeekBlock) -> None:
        """Edit one date, this and the following, or all."""
        if block.is_on_plan:
            SeriesDialog(self._bridge, self._over, block).open()

    def remove(self, block: WeekBlock) -> None:
        """Remove one date, this and the following, or all."""
        if block.is_on_plan:
            RemoveDialog(self._bridge, block, self._over).open()

    def add_series(self) -> None:
        """Plan a new series."""
        SeriesDialog(self._bridge, self._over).open()
