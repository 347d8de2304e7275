"""Rows of facts in a card."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.kit import boxed, hbox, label, line_height, paint_icon_disc, paint_mark, painting, rounded

_DISC, _ROW = 28, 46


@dataclass(frozen=True, slots=True)
class FactRow:
    """One fact: an icon (empty for the mark of a missed block), words, and what stands at the right."""

    icon: str
    words: str
    fact: str = ""


def fact_row(happening: FactRow, right: QWidget | None = None) -> QWidget:
    """An icon, words, and a fact or a widget at the right."""
    line = hbox(_Disc(happening.icon), spacing=12, margins=(16, 0, 16, 0))
    line.addWidget(label(happening.words, "body_medium", wrap=True), 1)
    if happening.fact:
        line.addWidget(label(happening.fact, "body", "text2"))
    if right is not None:
        line.addWidget(right)
    box = boxed(line)
    box.setMinimumHeight(max(_ROW, line_height("body") + 18))
    return box


class _Disc(QWidget):
    """An icon on a tile, or the mark of a missed block."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._icon = icon
        self.setFixedSize(_DISC, _DISC)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        rect = QRectF(self.rect())
        with painting(self) as painter:
            if self._icon:
                paint_icon_disc(painter, rect, self._icon)
            else:
                rounded(painter, rect, 6, fill="sunken")
                paint_mark(painter, QPointF(rect.center()), "missed", 16)
