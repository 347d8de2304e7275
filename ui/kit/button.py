"""Buttons: a word or two that start with a verb, with an icon, a key cap or a second part when they help."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.kit.button_look import METRICS, Kind, Size, look
from ui.kit.fonts import at_least, role_font, text_width
from ui.kit.icons import draw_icon
from ui.kit.keycap import key_cap_size, paint_key_cap
from ui.kit.paint import LEFT, draw_text, painting, rounded
from ui.kit.states import state_of
from ui.kit.tokens import color
from ui.kit.tooltips import plain_tooltip

_BOLD_KINDS = ("primary", "tinted")
MIN_TARGET = 28


class EnterButton(QPushButton):
    """Enter presses the button that has the focus, on every system."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class Button(EnterButton):
    """A push button painted from the tokens.

    `text` is shown as it is (an ampersand is only an ampersand). `key_hint` shows a key cap; `second_part` shows
    a fact after a thin line, as in "Export to calendar | 3 changes not exported yet".
    """

    def __init__(
        self,
        text: str,
        kind: Kind = "secondary",
        icon: str | None = None,
        size: Size = "normal",
        key_hint: str | None = None,
        second_part: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind: Kind = kind
        self._size: Size = size
        self._icon_name = icon
        self._key_hint = key_hint
        self._second_part = second_part
        self._words = ""
        self.focus_radius = 4 if kind == "link" else METRICS[size].radius
        self.focus_token = "bad" if kind == "destructive" else "focus"
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAutoDefault(False)
        if kind == "link":
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_words(text)

    def words(self) -> str:
        """The text as shown."""
        return self._words

    def set_words(self, text: str) -> None:
        """Change the text."""
        self._words = text
        self.setText(text.replace("&", "&&"))
        self._name_it()

    def set_second_part(self, text: str | None) -> None:
        """Change or remove the fact after the thin line."""
        self._second_part = text
        self._name_it()

    def set_icon_name(self, name: str | None) -> None:
        """Change or remove the icon."""
        self._icon_name = name
        self._resized()

    def set_kind(self, kind: Kind) -> None:
        """Change the kind, for an action that becomes more or less urgent."""
        self._kind = kind
        self._resized()

    def kind(self) -> Kind:
        """The kind of the button."""
        return self._kind

    def refresh_theme(self) -> None:
        """Measure again after the text size changed."""
        self._resized()

    def sizeHint(self) -> QSize:
        metrics = METRICS[self._size]
        sides = 0 if self._kind == "link" else metrics.sides
        height = at_least(metrics.height, padding=10)
        if self._kind == "link":
            height = MIN_TARGET
        return QSize(self._content_width() + 2 * sides, height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        state = state_of(self)
        shown = look(self._kind, state)
        with painting(self) as painter:
            rounded(painter, QRectF(self.rect()), METRICS[self._size].radius, fill=shown.fill, edge=shown.edge)
            self._paint_content(painter, shown.text, underline=self._kind == "link" and state.hover)

    def _paint_content(self, painter: QPainter, token: str, *, underline: bool) -> None:
        metrics = METRICS[self._size]
        free = self.width() - self._content_width()
        x = 0.0 if self._kind == "link" else max(float(min(metrics.sides, 8)), free / 2)
        middle = self.height() / 2
        if self._icon_name:
            draw_icon(painter, QRectF(x, middle - metrics.icon / 2, metrics.icon, metrics.icon), self._icon_name, token)
            x += metrics.icon + (metrics.gap if self._words else 0)
        font = self._words_font()
        font.setUnderline(underline)
        room = self.width() - x - (0 if self._kind == "link" else min(metrics.sides, 8)) - self._tail_width()
        x += draw_text(painter, QRectF(x, 0, room, self.height()), self._words, font, token, LEFT)
        if self._second_part:
            line = color(token, 0.45)
            painter.fillRect(QRectF(round(x + metrics.gap), middle - 9, 1, 18), line)
            x += 2 * metrics.gap + 2
            draw_text(
                painter, QRectF(x, 0, self.width() - x, self.height()), self._second_part, self._second_font(), token
            )
        elif self._key_hint:
            cap = key_cap_size(self._key_hint)
            paint_key_cap(painter, QPointF(x + metrics.gap, middle - cap.height() / 2), self._key_hint)

    def _content_width(self) -> int:
        metrics = METRICS[self._size]
        width = text_width(self._words, self._words_font()) if self._words else 0
        if self._icon_name:
            width += metrics.icon + (metrics.gap if self._words else 0)
        return width + self._tail_width()

    def _tail_width(self) -> int:
        gap = METRICS[self._size].gap
        if self._second_part:
            return 2 * gap + 2 + text_width(self._second_part, self._second_font())
        if self._key_hint:
            return gap + key_cap_size(self._key_hint).width()
        return 0

    def _words_font(self) -> QFont:
        if self._size == "hero":
            return role_font("button_hero")
        bold = self._kind in _BOLD_KINDS
        base = "small" if self._size == "small" or self._kind == "link" else "body"
        return role_font(f"{base}_{'strong' if bold else 'medium'}")

    def _second_font(self) -> QFont:
        return role_font("small_medium" if self._size == "small" else "body_medium")

    def _name_it(self) -> None:
        parts = [part for part in (self._words, self._second_part) if part]
        self.setAccessibleName(", ".join(parts))
        self._resized()

    def _resized(self) -> None:
        self.updateGeometry()
        self.update()


class IconButton(EnterButton):
    """A 28 x 28 button without words: the name is for screen readers and, with the shortcut, for the tooltip."""

    def __init__(
        self,
        icon_name: str,
        accessible_name: str,
        shortcut_hint: str = "",
        parent: QWidget | None = None,
        *,
        icon_size: int = 18,
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._icon_size = icon_size
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFixedSize(MIN_TARGET, MIN_TARGET)
        self.set_name(accessible_name, shortcut_hint)

    def set_name(self, accessible_name: str, shortcut_hint: str = "") -> None:
        """Change the name and the tooltip."""
        self.setAccessibleName(accessible_name)
        self.setToolTip(plain_tooltip(f"{accessible_name} ({shortcut_hint})" if shortcut_hint else accessible_name))

    def set_icon_name(self, name: str) -> None:
        """Change the icon."""
        self._icon_name = name
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(MIN_TARGET, MIN_TARGET)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        shown = look("quiet", state_of(self))
        with painting(self) as painter:
            rounded(painter, QRectF(self.rect()), 7, fill=shown.fill)
            square = QRectF(0, 0, self._icon_size, self._icon_size)
            square.moveCenter(QRectF(self.rect()).center())
            draw_icon(painter, square, self._icon_name, shown.text)
