"""The window itself: on screen before the data is open, with the paper and the sidebar's edge already in place.

Opening a large store and building the pages takes longer than the eye likes to wait for a window, so this comes first
and the content follows into it. It imports nothing of the planner.
"""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.kit import color, painting
from ui.kit.settling import settle

STATE_FILE = "window.ini"
SMALLEST = (860, 520)
USUAL = (1280, 800)
RAIL_BELOW = 1200
_SIDEBAR, _RAIL, _TOP_BAR = 208, 60, 56
_TITLE_BAR = 36  # logical pixels, of whatever draws it; nobody knows them before it is drawn


class Frame(QWidget):
    """An empty window of the remembered size; `shown` follows its first painting, `fill` puts the content in."""

    shown = Signal()

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.state = open_state(folder)
        self._content: QWidget | None = None
        self._painted = False
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.setWindowTitle("Assidu")
        restore_geometry(self, self.state)
        self._fit_screen()

    def fill(self, content: QWidget) -> None:
        """Show the content in this window."""
        self._content = content
        self._layout.addWidget(content)
        content.setGeometry(self.rect())
        content.show()
        settle(content)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with painting(self) as painter:
            painter.fillRect(self.rect(), color("canvas"))
            side = _RAIL if self.width() < RAIL_BELOW else _SIDEBAR
            painter.fillRect(0, 0, side, self.height(), color("sidebar"))
            painter.fillRect(side - 1, 0, 1, self.height(), color("hairline"))
            painter.fillRect(side, _TOP_BAR - 1, self.width(), 1, color("hairline"))
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.shown.emit)

    def _fit_screen(self) -> None:
        """No larger than the screen, on which it may not have been before, so that the buttons at its foot are seen."""
        room = self.screen().availableSize()
        room.setHeight(room.height() - _TITLE_BAR)
        self.resize(self.size().boundedTo(room))

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._content is not None:
            self._content.close()
        super().closeEvent(event)


def open_state(folder: Path) -> QSettings:
    """Where size and place of the window are remembered, beside the data."""
    return QSettings(str(folder / STATE_FILE), QSettings.Format.IniFormat)


def restore_geometry(window: QWidget, state: QSettings) -> None:
    """Give a window the size and place it had, or the usual size."""
    window.setMinimumSize(*SMALLEST)
    geometry = state.value("geometry")
    if not isinstance(geometry, QByteArray) or not window.restoreGeometry(geometry):
        window.resize(*USUAL)
