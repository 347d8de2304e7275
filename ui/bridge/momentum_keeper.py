"""Keeps the journal of slowdowns: what was named is noted day by day, and a cure when it was taken or undone."""

from contextlib import suppress

from PySide6.QtCore import QObject, Signal

from planner.actions.momentum import forget_cure, note_cure, note_slowdowns
from planner.actions.names import ActionName
from planner.changes import ChangeSet, Kind
from planner.domain.momentum.journal import CURE_OF, Cure
from planner.domain.momentum.overview import Momentum
from planner.errors import KnownError
from planner.storage.queries.momentum import momentum
from planner.storage.queries.sizes import is_large
from planner.storage.queries.slowdowns import slowdowns
from ui.bridge.bridge import Bridge
from ui.bridge.momentum_words import slowdown_of

_CURES: dict[str, Cure] = {
    ActionName.BOOK_WEEKS: Cure.BOOK_WEEKS,
    ActionName.DATE_PROPOSALS: Cure.DATE_PROPOSALS,
    ActionName.ADD_GOAL: Cure.SET_GOAL,
}


class MomentumKeeper(QObject):
    """One for a window. `keep` is called at the start and with each new day; `dot_changed` is for the sidebar."""

    dot_changed = Signal(bool)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._has_dot = False
        bridge.performed.connect(self._on_performed)
        bridge.done_again.connect(self._on_performed)
        bridge.taken_back.connect(self._on_taken_back)
        bridge.changed.connect(self._on_changed)

    @property
    def has_dot(self) -> bool:
        """Whether there is something to look at on Momentum."""
        return self._has_dot

    def keep(self) -> None:
        """Bring the journal up to date, and the dot."""
        self._bridge.perform(note_slowdowns)
        self._show_dot()

    def _on_performed(self, change: ChangeSet) -> None:
        """A cure that was taken, wherever it was taken, is noted with the slowdown that it is for.

        An answer to a question of the watch may name a slowdown at once.
        """
        if change.action == ActionName.ANSWER_WEEK:
            self.keep()
        cure = _CURES.get(change.action)
        if cure is None:
            return
        for slowdown in slowdowns(self._bridge.store):
            is_for_it = CURE_OF[slowdown.pattern] is cure or cure is Cure.BOOK_WEEKS
            if slowdown.ended_on is None and is_for_it:
                self._bridge.perform(note_cure, slowdown_id=slowdown.id, cure=cure)

    def _on_taken_back(self, change: ChangeSet) -> None:
        """A cure that was undone is none."""
        cure = _CURES.get(change.action)
        for slowdown in slowdowns(self._bridge.store):
            if slowdown.cure is cure and slowdown.ended_on is None:
                self._bridge.perform(forget_cure, slowdown_id=slowdown.id, cure=cure)

    def _on_changed(self, change: ChangeSet) -> None:
        if change.touches(Kind.SLOWDOWN, Kind.PAUSE):
            self._show_dot()

    def _show_dot(self) -> None:
        found = momentum(self._bridge.store, self._bridge.today)
        has_dot = found.is_dot or found.alert is not None or found.question is not None
        if has_dot != self._has_dot:
            self._has_dot = has_dot
            self.dot_changed.emit(has_dot)


def momentum_noted(bridge: Bridge) -> Momentum:
    """How effort stands today, for a page: what it warns of is in the journal, so that it can be answered at once.

    The watch looks only once the window has come to rest. Where there are many contacts the page leaves it to that.
    """
    store, today = bridge.store, bridge.today
    found = momentum(store, today)
    if found.reading.is_alarm and slowdown_of(found) is None and not is_large(store):
        with suppress(KnownError):  # the watch tries again, and says so
            note_slowdowns(store)
        found = momentum(store, today)
    return found
