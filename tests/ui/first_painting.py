"""Where the parts of a widget stand when its window is painted with it for the first time."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtWidgets import QWidget

Places = list[tuple[str, QRect]]


class FirstPainting(QObject):
    """Looks at what `shown` gives, None for not yet, right before its window is painted."""

    def __init__(self, window: QWidget, shown: Callable[[], QWidget | None]) -> None:
        super().__init__(window)
        self._window, self._shown = window, shown
        self.places: Places | None = None
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.UpdateRequest and self.places is None:
            shown = self._shown()
            self.places = None if shown is None or not shown.isVisible() else places(shown)
        return super().eventFilter(watched, event)


def places(shown: QWidget) -> Places:
    """Where all that is to be seen stands."""
    return [(type(each).__name__, each.geometry()) for each in shown.findChildren(QWidget) if each.isVisible()]
