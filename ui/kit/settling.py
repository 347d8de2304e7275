"""A picture that is painted only when it is whole: layouts of wrapped words come to rest in several rounds."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

_MOST_ROUNDS = 24  # whatever does not come to rest is painted nevertheless
_AT_REST = 3  # so many rounds without a change


class Settling(QObject):
    """Holds back the painting of a widget after `begin`, until its size and what it asks for stay the same.

    What was painted before stands there for that time: some hundredths of a second.
    """

    def __init__(self, content: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._content = content
        self._rounds = self._same = 0
        self._before: list[int] = []
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._on_timeout)

    def begin(self) -> None:
        """Hold back; called again while it holds back it begins anew."""
        self._rounds = self._same = 0
        self._before = []
        self._content.setUpdatesEnabled(False)
        self._timer.start()

    def _on_timeout(self) -> None:
        now = self._heights()
        self._same = self._same + 1 if now == self._before else 0
        self._before = now
        self._rounds += 1
        if self._same < _AT_REST and self._rounds < _MOST_ROUNDS and self._content.isVisible():
            self._timer.start()
        else:
            self._content.setUpdatesEnabled(True)

    def _heights(self) -> list[int]:
        width = self._content.width()
        layout = self._content.layout()
        wanted = layout.heightForWidth(width) if layout is not None else 0
        return [width, wanted, self._content.height(), *(each.height() for each in self._parts())]

    def _parts(self) -> list[QWidget]:
        return [each for each in self._content.children() if isinstance(each, QWidget) and each.isVisible()]
