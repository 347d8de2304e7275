"""What a page shows when there is nothing yet: calm, with the way on."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit.icons import draw_icon
from ui.kit.labels import label
from ui.kit.layout import hbox, vbox
from ui.kit.paint import draw_circle, painting


class EmptyState(QWidget):
    """An icon disc, a `heading`, one `sentence`, one or two buttons, centred."""

    def __init__(
        self,
        icon: str,
        heading: str,
        sentence: str,
        buttons: Sequence[QWidget] = (),
        disc: int = 44,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        title = self.heading = label(heading, "heading", wrap=True)
        text = self.sentence = label(sentence, "body", "text2", wrap=True)
        for words in (title, text):
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        middle = Qt.AlignmentFlag.AlignHCenter
        inner = vbox(None, spacing=0, margins=16)
        inner.addWidget(_IconDisc(icon, disc), 0, middle)
        inner.addSpacing(14)
        inner.addWidget(title)
        inner.addSpacing(2)
        inner.addWidget(text)
        if buttons:
            inner.addSpacing(12)
            inner.addLayout(hbox(None, *buttons, None, spacing=8))
        inner.addStretch(1)
        self.setLayout(inner)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)


class _IconDisc(QWidget):
    def __init__(self, icon: str, size: int) -> None:
        super().__init__()
        self._icon = icon
        self.setFixedSize(size, size)

    def sizeHint(self) -> QSize:
        return self.size()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        rect = QRectF(self.rect())
        side = round(rect.width() * 0.46)
        square = QRectF(0, 0, side, side)
        square.moveCenter(rect.center())
        with painting(self) as painter:
            draw_circle(painter, rect.center(), rect.width(), fill="sunken")
            draw_icon(painter, square, self._icon, "text2")
