"""A page: built once, filled by `reload`, and filled again only when something it shows has changed."""

from collections.abc import Iterator

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from planner.changes import ChangeSet, Kind
from ui.bridge.bridge import Bridge

_ONE_PIXEL = QRect(0, 0, 1, 1)


class Page(QWidget):
    """Base of the sections. A subclass says what it `cares_about` and fills itself in `reload`.

    A page with lists of prospects tells by `list_shown` which ListFilter it shows.
    A hidden page is not filled: it is marked stale and filled when it is shown. One that `is_filled_ahead` is filled
    before it is shown for the first time: that must count as no showing.
    """

    list_shown = Signal(object)
    cares_about: frozenset[Kind] = frozenset(Kind)
    is_filled_ahead = False

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self._stale = True
        bridge.changed.connect(self._on_changed)

    def reload(self) -> None:
        """Fill the page from the store."""
        raise NotImplementedError(type(self).__name__)

    def refresh(self) -> None:
        """Fill the page now if it can be seen, otherwise when it will be."""
        self._stale = True
        if self.isVisible():
            self._fill()

    def steps_ahead(self, size: QSize) -> Iterator[None]:
        """Do, a step at a time, what can be done before the first showing: fill it if that is allowed, lay it out."""
        if self.is_filled_ahead and self._stale:
            self._fill()
            yield
        if not self.isVisible():
            self.resize(size)
            self.grab(_ONE_PIXEL)  # Qt gives each part its style and its place for it
            yield

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._fill()

    def _on_changed(self, change: ChangeSet) -> None:
        if change.touches(*self.cares_about):
            self.refresh()

    def _fill(self) -> None:
        self._stale = False
        self.reload()
