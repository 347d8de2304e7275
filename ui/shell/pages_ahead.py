"""Pages made before their first click, while nobody waits for them: what is left to do then is to show them."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import Shiboken

_PACE_MS = 20  # between two steps, for whatever else the window has to do
QUIET_MS = 600  # before the first step, and after each key or movement of the mouse: somebody is at work
_AT_WORK = frozenset(
    {
        *(QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel),
        *(QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.Resize),
    }
)


class PagesAhead(QObject):
    """Takes `steps` one by one, and none while somebody types, points or resizes in the window of `widget`."""

    def __init__(self, steps: Iterator[None], widget: QWidget) -> None:
        super().__init__(widget)
        self._steps = steps
        self.is_done = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_quiet)
        self._handle = widget.window().windowHandle()
        self._handle.installEventFilter(self)
        self._timer.start(QUIET_MS)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _AT_WORK and self._timer.isActive():
            self._timer.start(QUIET_MS)
        return super().eventFilter(watched, event)

    def _on_quiet(self) -> None:
        for _ in self._steps:
            self._timer.start(_PACE_MS)
            return
        self.is_done = True
        if Shiboken.isValid(self._handle):  # a window that was put away has none
            self._handle.removeEventFilter(self)
