"""One fact in the panel: an icon, a sentence, and a quieter word after it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit import draw_icon, hbox, label, line_height, painting

_ICON = 18


class FactRow(QWidget):
    """`tone` is a colour token; the icon takes it too."""

    def __init__(self, icon: str, text: str, extra: str = "", tone: str = "text", tail: QWidget | None = None) -> None:
        super().__init__()
        words = label(text, "body", tone, wrap=not extra)
        row = hbox(spacing=10)
        middle = Qt.AlignmentFlag.AlignVCenter if tail is not None else Qt.AlignmentFlag.AlignTop
        row.addWidget(_Icon(icon, "text2" if tone == "text" else tone), 0, middle)
        row.addWidget(words, 0 if extra else 1)
        if extra:
            row.addWidget(label(extra, "small", "text3"), 1)
        if tail is not None:
            row.addWidget(tail)
        self.setLayout(row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)


class _Icon(QWidget):
    def __init__(self, name: str, token: str) -> None:
        super().__init__()
        self._name, self._token = name, token
        self.setFixedSize(_ICON, max(_ICON, line_height("body")))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with painting(self) as painter:
            draw_icon(painter, QRectF(0, (self.height() - _ICON) / 2, _ICON, _ICON), self._name, self._token)
