"""A small choice with an icon: by which means, which sign."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.kit.fonts import at_least, role_font, text_width
from ui.kit.icons import draw_icon
from ui.kit.keycap import key_cap_size, paint_key_cap
from ui.kit.paint import LEFT, draw_text, painting, rounded
from ui.kit.states import state_of
from ui.kit.tokens import radius

_SIDES, _ICON, _GAP = 9, 16, 6


class IconChip(QAbstractButton):
    """A chip, 28 high; several stand side by side, alone or in a QButtonGroup. `key_hint` shows a key cap."""

    def __init__(self, text: str, icon: str = "", key_hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._icon, self._key_hint = text, icon, key_hint
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def set_words(self, text: str, icon: str) -> None:
        """Change word and icon."""
        self._words, self._icon = text, icon
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def refresh_theme(self) -> None:
        """Measure again after the text size changed."""
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        width = text_width(self._words, role_font("small_strong")) + 2 * _SIDES
        width += _ICON + _GAP if self._icon else 0
        width += key_cap_size(self._key_hint).width() + _GAP if self._key_hint else 0
        return QSize(width, at_least(28, padding=10))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        state = state_of(self)
        rect = QRectF(self.rect())
        chosen = self.isChecked()
        fill, edge, token = "surface", "strong", "text" if state.enabled else "disabled"
        if chosen:
            fill, edge, token = "accent_soft2" if state.hover else "accent_soft", "accent_graphic", "accent_text"
        elif state.hover:
            fill = "hover"
        with painting(self) as painter:
            rounded(painter, rect, radius("control"), fill=fill, edge=edge)
            x, middle = float(_SIDES), rect.center().y()
            if self._key_hint:
                cap = key_cap_size(self._key_hint)
                paint_key_cap(painter, QPointF(x, middle - cap.height() / 2), self._key_hint)
                x += cap.width() + _GAP
            if self._icon:
                square = QRectF(x, middle - _ICON / 2, _ICON, _ICON)
                draw_icon(painter, square, self._icon, token if chosen else "text2")
                x += _ICON + _GAP
            font = role_font("small_strong" if chosen else "small_medium")
            draw_text(painter, rect.adjusted(x, 0, -_SIDES / 2, 0), self._words, font, token, LEFT)
