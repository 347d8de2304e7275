"""A place to drop one file on, with a button for those who would rather choose it."""

from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.kit.button import Button
from ui.kit.labels import label
from ui.kit.layout import vbox
from ui.kit.paint import painting, rounded
from ui.kit.tokens import color, radius


class DropArea(QWidget):
    """Takes one file; `dropped` carries its path."""

    dropped = Signal(object)

    def __init__(self, words: str, button: Button, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._over = False
        self.setAcceptDrops(True)
        column = vbox(None, spacing=12, margins=24)
        for widget in (label(words, "body", "text2"), button):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.setLayout(column)
        self.setMinimumHeight(160)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()
            self._show_over(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._show_over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_over(False)
        path = next((Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()), None)
        if path is not None:
            event.acceptProposedAction()
            self.dropped.emit(path)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        with painting(self) as painter:
            rounded(painter, area, radius("card"), fill="accent_soft" if self._over else "sunken")
            edge = QPen(color("accent_graphic" if self._over else "control"), 1.2, Qt.PenStyle.DashLine)
            painter.setPen(edge)
            painter.drawRoundedRect(area, radius("card"), radius("card"))

    def _show_over(self, over: bool) -> None:
        self._over = over
        self.update()
