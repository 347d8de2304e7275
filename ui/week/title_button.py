"""The title of the week, which opens a month to choose a day from."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QCursor, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.kit import draw_icon, draw_text, line_height, painting, radius, role_font, rounded, state_of, text_width
from ui.kit.paint import LEFT

_SIDE, _ARROW, _BEFORE_ARROW = 8, 16, 5


class TitleButton(QAbstractButton):
    """Painted like a title; the arrow after it, where there is room, tells that there is more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setToolTip(self.tr("Go to a day (D)"))

    def set_words(self, text: str) -> None:
        """Show another title."""
        if text != self.text():
            self.setText(text)
            self.refresh_theme()

    def refresh_theme(self) -> None:
        """Measure again after the text size changed."""
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(text_width(self.text(), role_font("title")) + _SIDE + 1, line_height("title") + 6)

    def minimumSizeHint(self) -> QSize:
        return QSize(90, self.sizeHint().height())

    def hitButton(self, at: QPoint) -> bool:
        """Only the words: the room after them belongs to nobody."""
        return self._words().contains(QPointF(at))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        rect = self._words()
        with painting(self) as painter:
            if state_of(self).hover and rect.contains(QPointF(self.mapFromGlobal(QCursor.pos()))):
                rounded(painter, rect, radius("control"), fill="hover_side")
            inner = rect.adjusted(_SIDE, 0, 0, 0)
            used = draw_text(painter, inner, self.text(), role_font("title"), "text", LEFT)
            arrow = QRectF(inner.x() + used + _BEFORE_ARROW, rect.center().y() - _ARROW / 2 + 1, _ARROW, _ARROW)
            if arrow.right() <= rect.right():
                draw_icon(painter, arrow, "chevron-down", "text3")

    def _words(self) -> QRectF:
        """The part that answers to the mouse: with the arrow where there is room for it."""
        words = self.sizeHint().width()
        with_arrow = words + _BEFORE_ARROW + _ARROW + _SIDE // 2
        return QRectF(0, 0, with_arrow if with_arrow <= self.width() else min(words, self.width()), self.height())
