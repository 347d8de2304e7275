"""A choice with the key that takes it: "3  Talked"."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.kit.fonts import at_least, line_height, role_font, text_width
from ui.kit.keycap import key_cap_size, paint_key_cap
from ui.kit.paint import CENTER, LEFT, draw_text, painting, rounded
from ui.kit.states import state_of
from ui.kit.tokens import radius

_SIDE, _GAP = 9, 9
_ARROWS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down})


class KeyedChoice(QAbstractButton):
    """A checkable button with its key in front, 38 high; with a `second_line` 54 high.

    `quiet` ones have no edge and are 30 high. Arrow keys are left to the parent, which knows what stands where.
    """

    def __init__(
        self, key: str, text: str, second_line: str = "", parent: QWidget | None = None, *, quiet: bool = False
    ) -> None:
        super().__init__(parent)
        self._key, self._words, self._second_line, self._quiet = key, text, second_line, quiet
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.setAccessibleDescription(second_line)
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def key(self) -> str:
        """The key in front."""
        return self._key

    def refresh_theme(self) -> None:
        """Measure again after the text size changed."""
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        cap = max(key_cap_size(self._key).width(), 20)
        words = max(
            text_width(self._words, role_font("body_strong")), text_width(self._second_line, role_font("small"))
        )
        return QSize(2 * _SIDE + cap + _GAP + words, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(120, self.sizeHint().width()), self._height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in _ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        state = state_of(self)
        rect = QRectF(self.rect())
        chosen = self.isChecked()
        with painting(self) as painter:
            if chosen:
                fill = "accent_soft2" if state.hover else "accent_soft"
                rounded(painter, rect, radius("control"), fill=fill, edge="accent_graphic", width=2)
            else:
                fill = "hover" if state.hover else "" if self._quiet else "surface"
                edge = None if self._quiet else "strong"
                rounded(painter, rect, radius("control"), fill=fill or None, edge=edge)
            x = self._paint_cap(painter, rect, chosen=chosen)
            token = "accent_text" if chosen else "text2" if self._quiet else "text"
            self._paint_words(painter, rect.adjusted(x, 0, -_SIDE, 0), token, state.enabled)

    def _paint_cap(self, painter: QPainter, rect: QRectF, *, chosen: bool) -> float:
        """Paint the key and answer where the words begin."""
        size = key_cap_size(self._key)
        width = max(size.width(), 20)
        at = QRectF(_SIDE, rect.center().y() - size.height() / 2, width, size.height())
        if chosen:
            rounded(painter, at, radius("small"), fill="accent")
            draw_text(painter, at, self._key, role_font("micro"), "on_accent", CENTER)
        else:
            paint_key_cap(painter, QPointF(at.x() + (width - size.width()) / 2, at.y()), self._key)
        return at.right() + _GAP

    def _paint_words(self, painter: QPainter, room: QRectF, token: str, enabled: bool) -> None:
        token = token if enabled else "disabled"
        font = role_font("small_medium" if self._quiet else "body_medium")
        if not self._second_line:
            draw_text(painter, room, self._words, font, token, LEFT)
            return
        high, low = line_height("body"), line_height("small")
        top = room.center().y() - (high + low) / 2
        draw_text(painter, QRectF(room.x(), top, room.width(), high), self._words, font, token, LEFT)
        second = QRectF(room.x(), top + high, room.width(), low)
        draw_text(painter, second, self._second_line, role_font("small"), "text2" if enabled else "disabled", LEFT)

    def _height(self) -> int:
        if self._second_line:
            return max(54, line_height("body") + line_height("small") + 16)
        return at_least(30, padding=10) if self._quiet else at_least(38, padding=14)
