"""The small window of a start that could not be: one sentence and a way out."""

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.kit import Button, color, hbox, label, painting, vbox


class ProblemWindow(QWidget):
    """Says why the data cannot be opened."""

    def __init__(self, sentence: str) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Assidu cannot open your data"))
        title = label(self.tr("Assidu cannot open your data"), "title", wrap=True)
        text = label(sentence, "body", "text2", wrap=True, selectable=True)
        close = Button(self.tr("Close"), "primary")
        close.clicked.connect(self.close)
        self.setLayout(vbox(title, text, None, hbox(None, close), spacing=12, margins=28))
        self.resize(560, 240)
        close.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with painting(self) as painter:
            painter.fillRect(self.rect(), color("canvas"))
