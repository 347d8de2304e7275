"""What a person can do with one block of the week, whichever way it was asked for: mouse, key or button."""

from datetime import datetime, timedelta

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from planner.actions import blocks as actions
from planner.clock import monday_of
from planner.domain.blocks.attendance import Outcome, Reason
from planner.domain.blocks.occurrences import OccurrenceState
from planner.domain.blocks.validation import LONGEST_MINUTES
from ui.bridge.bridge import Bridge
from ui.week.geometry import SNAP_MINUTES
from ui.week.mark_box import suggested_minutes
from ui.week.move_dialog import MoveDialog
from ui.week.plan import WeekBlock
from ui.week.remove_dialog import RemoveDialog
from ui.week.series_dialog import SeriesDialog

_GONE = frozenset({OccurrenceState.SKIPPED, OccurrenceState.MOVED_AWAY})


class BlockCommands(QObject):
    """Runs the actions of blocks; dialogs open over the window of `over`."""

    def __init__(self, bridge: Bridge, over: QWidget) -> None:
        super().__init__(over)
        self._bridge = bridge
        self._over = over

    def move_to(self, block: WeekBlock, start: datetime) -> None:
        """Move one date to a time of the screen."""
        series = block.occurrence.series
        self._bridge.perform(
            actions.move_block, series_id=series.id, slot=block.occurrence.slot, to=block.in_series_zone(start)
        )

    def move_by(self, block: WeekBlock, *, days: int = 0, minutes: int = 0) -> None:
        """Move one date within its week and within the hours of a day; a step beyond does nothing."""
        start = block.start + timedelta(days=days, minutes=minutes)
        same_week = monday_of(start.date()) == monday_of(block.start.date())
        same_day = bool(days) or start.date() == block.start.date()
        if block.is_movable and same_week and same_day:
            self.move_to(block, start)

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
