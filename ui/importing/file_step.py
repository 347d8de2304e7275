"""The first step: choose a file, or drop one."""

from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPaintEvent, QPen
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.kit import Button, Callout, color, label, painting, radius, vbox
from ui.kit.paint import rounded


def ask_for_file(parent: QWidget, title: str, kinds: str) -> Path | None:
    """The file to read, None when the person thinks better of it."""
    chosen, _ = QFileDialog.getOpenFileName(parent, title, "", kinds)
    return Path(chosen) if chosen else None


class FileStep(QWidget):
    """`file_chosen` carries the path."""

    file_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choose_button = Button(self.tr("Choose a file"), "primary", "inbox")
        self.choose_button.clicked.connect(self.ask)
        self.problem = Callout("alert", " ", " ", (), "bad", compact=True)
        self.problem.hide()
        drop = DropArea(self.choose_button)
        drop.dropped.connect(self.file_chosen)
        how = self.tr("From Excel or LibreOffice, use “Save as” and choose CSV. Nothing leaves this computer.")
        self.setLayout(vbox(drop, self.problem, label(how, "small", "text3", wrap=True), spacing=14))

    def ask(self) -> None:
        """Ask which file."""
        kinds = self.tr("Tables with columns (*.csv *.txt *.tsv);;All files (*)")
        path = ask_for_file(self, self.tr("Choose a file of people"), kinds)
        if path is not None:
            self.file_chosen.emit(path)

    def show_problem(self, sentence: str) -> None:
        """Say why a file cannot be read, and what to do."""
        self.problem.set_words(self.tr("This file could not be read."), sentence)
        self.problem.setVisible(bool(sentence))


class DropArea(QWidget):
    """Takes one file."""

    dropped = Signal(object)

    def __init__(self, button: Button, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._over = False
        self.setAcceptDrops(True)
        words = label(self.tr("Drop a file here, or choose one."), "body", "text2")
        column = vbox(None, spacing=12, margins=24)
        for widget in (words, button):
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
