"""The slowdown watch of the window: looks at the start and with each new day, and says whether to show a dot."""

from datetime import date
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from planner.storage.queries.momentum import momentum
from planner.storage.store import Store
from ui.bridge.bridge import Bridge
from ui.bridge.momentum_keeper import MomentumKeeper
from ui.bridge.question import Question

_IDLE_MS = 0  # once there is nothing else to do


class MomentumWatch(QWidget):
    """Years of a log are read beside the window; what is then to be noted in the journal is quick."""

    dot_changed = Signal(bool)

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
        QTimer.singleShot(_IDLE_MS, self, self._get_ready)

    def _get_ready(self) -> None:
        """Import the page while nobody waits for it: at its first click that is half of the time."""
        import ui.momentum.page  # noqa: F401


def _read(today: date, store: Store) -> object:
    return momentum(store, today)
