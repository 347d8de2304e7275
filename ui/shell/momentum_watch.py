"""The slowdown watch of the window: looks at the start and with each new day, and says whether to show a dot."""

from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from planner.storage.queries.momentum import momentum
from planner.storage.store import Store
from ui.bridge.bridge import Bridge
from ui.bridge.momentum_keeper import MomentumKeeper
from ui.bridge.question import Question


class MomentumWatch(QWidget):
    """Years of a log are read beside the window; what is then to be noted in the journal is quick. `looked` follows."""

    dot_changed = Signal(bool)
    looked = Signal()

    def __init__(self, bridge: Bridge, window: QWidget) -> None:
        super().__init__(window)
        self.hide()
        self._bridge = bridge
        self._keeper = MomentumKeeper(bridge, self)
        self._keeper.dot_changed.connect(self.dot_changed)
        self._question = Question(bridge.store, self)
        self._question.answered.connect(self._on_read)

    @property
    def has_dot(self) -> bool:
        """Whether there is something to look at on Momentum."""
        return self._keeper.has_dot

    def look(self) -> None:
        """Read the figures, bring the journal up to date, and the dot."""
        self._question.ask(partial(_read, self._bridge.today))

    def _on_read(self, _momentum: object) -> None:
        self._keeper.keep()
        self.looked.emit()


def _read(today: date, store: Store) -> object:
    return momentum(store, today)
