"""One line of the sidebar."""

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.kit.fonts import at_least, role_font, tabular_role_font, text_width
from ui.kit.icons import draw_icon
from ui.kit.paint import CENTER, LEFT, RIGHT, draw_circle, draw_role_text, draw_text, painting, rounded
from ui.kit.states import state_of
from ui.kit.tokens import radius

_ICON, _DOT = 18, 8


class SidebarItem(QPushButton):
    """A section (34 high, with icon), a list under it (`sub`, 29 high) or an icon alone (set_rail(True)).

    The badge is a quiet number at the right, and a small disc on the icon in the rail; a dot asks for a look.
    `open_branch` is for a section whose sub-item is chosen: accent words without the fill.
    """

    paints_own_focus = True

    def __init__(
        self,
        icon: str | None,
        text: str,
        badge: int | None = None,
        sub: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._words, self._sub = icon, text, sub
        self._badge = badge
        self._dot = ""
        self._rail = False
        self._open_branch = False
        self._hint = ""
        self.setText(text.replace("&", "&&"))
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._name_it()

    def set_badge(self, badge: int | None) -> None:
        """Change the number; None or 0 hides it."""
        if badge != self._badge:
            self._badge = badge
            self._name_it()
            self.update()

    def set_dot(self, words: str) -> None:
        """A dot at the right that says in `words` that something is to be seen; empty words take it away."""
        if words != self._dot:
            self._dot = words
            self._name_it()
            self.update()

    def set_rail(self, rail: bool) -> None:
        """Show the icon alone; the words become the tooltip."""
        self._rail = rail
        self._name_it()
        self.updateGeometry()

    def set_shortcut_hint(self, hint: str) -> None:
        """The key that leads here, for the tooltip."""
        self._hint = hint
        self._name_it()

    def set_open_branch(self, is_open: bool) -> None:
        """Mark a section whose sub-item is chosen."""
        if is_open != self._open_branch:
            self._open_branch = is_open
            self.update()

    def refresh_theme(self) -> None:
        """Measure again after the text size changed."""
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        if self._rail:
            return QSize(40, 40)
        return QSize(186, at_least(29 if self._sub else 34, padding=10))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        state = state_of(self)
        rect = QRectF(self.rect())
        token = "text2"
        with painting(self) as painter:
            if self.isChecked():
                rounded(painter, rect, radius("control"), fill="accent_soft")
                token = "accent_text"
            elif state.hover:
                rounded(painter, rect, radius("control"), fill="hover_side")
                token = "text"
            elif self._open_branch:
                token = "accent_text"
            if state.focus:
                rounded(painter, rect, radius("control"), edge="focus", width=2)
            if self._rail:
                self._paint_rail(painter, rect, token)
            else:
                self._paint_line(painter, rect, token)

    def _paint_line(self, painter: QPainter, rect: QRectF, token: str) -> None:
        x = 10.0
        if self._icon:
            draw_icon(painter, QRectF(x - 1, rect.center().y() - _ICON / 2, _ICON, _ICON), self._icon, token)
        if self._icon or self._sub:
            x += 27
        right = rect.right() - 10
        if self._badge:
            shown = QLocale().toString(self._badge)
            number = "small_medium" if self._sub else "body"
            quiet = token if self.isChecked() else "text3"
            draw_role_text(painter, rect.adjusted(0, 0, -10, 0), shown, number, quiet, RIGHT, tabular_digits=True)
            right -= text_width(shown, tabular_role_font(number)) + 8
        if self._dot:
            draw_circle(painter, QPointF(right - _DOT / 2, rect.center().y()), _DOT, fill="warn")
            right -= _DOT + 8
        role = "small" if self._sub else "body"
        heavy = "strong" if self._sub and self.isChecked() else "medium"
        role = role if self._sub and not self.isChecked() else f"{role}_{heavy}"
        draw_role_text(painter, QRectF(x, 0, right - x, rect.height()), self._words, role, token, LEFT)

    def _paint_rail(self, painter: QPainter, rect: QRectF, token: str) -> None:
        square = QRectF(0, 0, _ICON, _ICON)
        square.moveCenter(rect.center())
        if self._icon:
            draw_icon(painter, square, self._icon, token)
        if self._badge:
            center = QPointF(min(rect.center().x() + 13, rect.right() - 8), rect.center().y() - 10)
            draw_circle(painter, center, 18, fill="sidebar")
            draw_circle(painter, center, 15, fill="accent")
            number = "99+" if self._badge > 99 else str(self._badge)
            font = role_font("micro")
            font.setPixelSize(9)
            around = QRectF(center.x() - 10, center.y() - 8, 20, 16)
            draw_text(painter, around, number, font, "on_accent", CENTER)
        if self._dot:
            center = QPointF(min(rect.center().x() + 11, rect.right() - 8), rect.center().y() - 9)
            draw_circle(painter, center, _DOT + 4, fill="sidebar")
            draw_circle(painter, center, _DOT, fill="warn")

    def _name_it(self) -> None:
        parts = [self._words, str(self._badge) if self._badge else "", self._dot]
        self.setAccessibleName(", ".join(part for part in parts if part))
        hint = f"{self._words} ({self._hint})" if self._hint else self._words
        own = hint if self._rail else self._hint
        self.setToolTip(" · ".join(part for part in (self._dot, own) if part))
