"""What keys and the panel do with the selected block."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from planner.domain.blocks.attendance import Outcome, Reason
from planner.domain.blocks.free_slots import FreeSlot
from ui.bridge.bridge import Bridge
from ui.bridge.navigation import Navigator
from ui.week.commands import BlockCommands
from ui.week.panel import BlockPanel
from ui.week.plan import WeekBlock

_MOVE_MINUTES = 30
_RESIZE_MINUTES = 15


class SelectedBlock(QObject):
    """Hands wishes on to the commands; without a block they come to nothing.

    `selected` gives the block of the panel, `in_hand` the one that keys move. `why_asked` wants the panel open: it asks
    what got in the way.
    """

    why_asked = Signal()

    def __init__(
        self,
        bridge: Bridge,
        navigator: Navigator,
        commands: BlockCommands,
        panel: BlockPanel,
        selected: Callable[[], WeekBlock | None],
        in_hand: Callable[[], WeekBlock | None],
    ) -> None:
        super().__init__(panel)
        self._bridge, self._navigator, self._commands, self._panel = bridge, navigator, commands, panel
        self._selected, self._in_hand = selected, in_hand
        panel.skip_asked.connect(self.skip)
        panel.restore_asked.connect(self._on_restore)
        panel.move_asked.connect(self._on_move)
        panel.edit_asked.connect(self.edit)
        panel.remove_asked.connect(self.remove)
        panel.export_asked.connect(self._on_export)
        panel.reason_given.connect(self._on_reason)
        panel.marks.marked.connect(self._on_marked)
        panel.marks.unmarked.connect(self._on_unmarked)
        panel.clash.free_chosen.connect(self._on_free)
        panel.clash.short_chosen.connect(self._on_short)
        panel.calls.changed.connect(self._on_call_list)
        panel.calls.fill_asked.connect(self._on_fill)

    def skip(self) -> None:
        """Leave it out and ask why, or put it back."""
        self._do(self._commands.skip)
        self.why_asked.emit()

    def edit(self) -> None:
        """Open the series."""
        self._do(self._commands.edit)

    def remove(self) -> None:
        """Ask what to remove."""
        self._do(self._commands.remove)

    def keep(self) -> None:
        """Mark it kept, or take that back."""
        self._toggle(Outcome.KEPT)

    def shorten(self) -> None:
        """Mark it shortened, and ask for the minutes."""
        self._toggle(Outcome.SHORTENED)
        self._panel.marks.ask_minutes()

    def miss(self) -> None:
        """Mark it missed, or take that back."""
        self._toggle(Outcome.MISSED)

    def earlier(self) -> None:
        """Half an hour up."""
        self._move(minutes=-_MOVE_MINUTES)

    def later(self) -> None:
        """Half an hour down."""
        self._move(minutes=_MOVE_MINUTES)

    def day_by(self, days: int) -> bool:
        """Move by days; False when no block is in hand."""
        if self._in_hand() is None:
            return False
        self._move(days=days)
        return True

    def shorter(self) -> None:
        """A quarter of an hour less."""
        self._resize(-_RESIZE_MINUTES)

    def longer(self) -> None:
        """A quarter of an hour more."""
        self._resize(_RESIZE_MINUTES)

    def _do(self, action: Callable[..., object], *values: object) -> None:
        block = self._selected()
        if block is not None:
            action(block, *values)

    def _toggle(self, outcome: Outcome) -> None:
        self._do(self._commands.toggle_mark, outcome)

    def _move(self, *, days: int = 0, minutes: int = 0) -> None:
        block = self._in_hand()
        if block is not None:
            self._commands.move_by(block, days=days, minutes=minutes)

    def _resize(self, minutes: int) -> None:
        block = self._in_hand()
        if block is not None:
            self._commands.resize_by(block, minutes)

    def _on_restore(self) -> None:
        self._do(self._commands.restore)

    def _on_move(self) -> None:
        self._do(self._commands.ask_move)

    def _on_export(self) -> None:
        block = self._selected()
        if block is not None:
            self._navigator.export_block(block.occurrence.series.id, block.occurrence.slot)

    def _on_marked(self, outcome: Outcome, minutes: int | None, reason: Reason | None) -> None:
        self._do(self._commands.mark, outcome, minutes, reason)

    def _on_unmarked(self) -> None:
        self._do(self._commands.unmark)

    def _on_reason(self, reason: Reason | None) -> None:
        self._do(self._commands.explain, reason)

    def _on_free(self, place: FreeSlot) -> None:
        self._do(self._commands.move_to, place.start)

    def _on_short(self, place: FreeSlot) -> None:
        self._do(self._commands.take_short_place, place)

    def _on_call_list(self, prospect_ids: list[int]) -> None:
        self._do(self._commands.set_call_list, prospect_ids)

    def _on_fill(self) -> None:
        block = self._selected()
        if block is not None and not self._commands.fill_call_list(block):
            self._bridge.said.emit(self.tr("Nobody is waiting for a block of this kind."))
