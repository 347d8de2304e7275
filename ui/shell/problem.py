"""The small window of a start that could not be: one sentence and a way out."""

from pathlib import Path

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.bridge import links
from ui.kit import Button, color, hbox, label, painting, vbox


class ProblemWindow(QWidget):
    """Says why the data cannot be opened."""

    def __init__(self, sentence: str, backups: Path | None = None) -> None:
        """`backups` is the folder to open when there is a backup in it."""
        super().__init__()
        self._backups = backups
        self.setWindowTitle(self.tr("Assidu cannot open your data"))
        title = label(self.tr("Assidu cannot open your data"), "title", wrap=True)
        text = label(sentence, "body", "text2", wrap=True, selectable=True)
        close = Button(self.tr("Close"), "primary")
        close.clicked.connect(self.close)
        buttons = hbox(None, spacing=10)
        if backups is not None:
            self.show_backups = Button(self.tr("Open the backups folder"), "secondary")
            self.show_backups.clicked.connect(self._on_show_backups)
            buttons.addWidget(self.show_backups)
        buttons.addWidget(close)
        self.setLayout(vbox(title, text, None, buttons, spacing=12, margins=28))
        self.resize(560, 240)
        close.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with painting(self) as painter:
            painter.fillRect(self.rect(), color("canvas"))

    def _on_show_backups(self) -> None:
        if self._backups is not None:
            links.show_file(self._backups)
