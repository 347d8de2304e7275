"""A row of a card: what it is, who it is, one fact at the right."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from ui.kit.fonts import line_height, role_font
from ui.kit.icons import draw_icon
from ui.kit.layout import hbox
from ui.kit.paint import LEFT, draw_text, painting, rounded
from ui.kit.states import state_of
from ui.kit.tokens import color

_DISC = 28
_SIDES = 16


def paint_icon_disc(painter: QPainter, rect: QRectF, icon: str, token: str = "text2") -> None:
    """An icon on a sunken tile."""
    rounded(painter, rect, 6, fill="sunken")
    side = round(rect.width() * 0.58)
    square = QRectF(0, 0, side, side)
    square.moveCenter(rect.center())
    draw_icon(painter, square, icon, token)


class ListRow(QAbstractButton):
    """A two-line row (54 high) or, without a second line, a one-line row (46 high).

    Mouse click, Enter and Space emit `activated`. `right` is any widget for the right side.
    """

    activated = Signal()
    paints_own_focus = True

    def __init__(
        self,
        icon: str | None,
        title: str,
        secondary: str = "",
        second_line: str = "",
        right: QWidget | None = None,
        parent: QWidget | None = None,
        *,
        selected: bool = False,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._title, self._secondary, self._second_line = title, secondary, second_line
        self._right = right
        self._selected = selected
        self.setAccessibleName(", ".join(part for part in (title, secondary, second_line) if part))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._box: QHBoxLayout = hbox(None, spacing=8, margins=(_SIDES, 0, _SIDES, 0))
        if right is not None:
            self._box.addWidget(right)
        self.setLayout(self._box)
        self.clicked.connect(self.activated)

    def set_selected(self, selected: bool) -> None:
        """Show it as the chosen one of its list, or as one of the others."""
        self._selected = selected
        self.update()

    def refresh_theme(self) -> None:
        """Measure again after the text size changed."""
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(320, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(180, self._height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        state = state_of(self)
        rect = QRectF(self.rect())
        with painting(self) as painter:
            if self._selected:
                painter.fillRect(rect, color("selected"))
                painter.fillRect(QRectF(0, 0, 3, rect.height()), color("accent_graphic"))
            elif state.hover:
                painter.fillRect(rect, color("hover"))
            self._paint_texts(painter, rect)
            if state.focus:
                rounded(painter, rect.adjusted(1, 1, -1, -1), 6, edge="focus", width=2)

    def _paint_texts(self, painter: QPainter, rect: QRectF) -> None:
        x = float(_SIDES)
        if self._icon:
            paint_icon_disc(painter, QRectF(x, rect.center().y() - _DISC / 2, _DISC, _DISC), self._icon)
            x += _DISC + 12
        end = rect.right() - _SIDES - (self._right.width() + 12 if self._right else 0)
        first = QRectF(x, 0, end - x, rect.height())
        if self._second_line:
            high, low = line_height("body"), line_height("small")
            top = rect.center().y() - (high + low) / 2 + 0.5
            first = QRectF(x, top, end - x, high)
            second = QRectF(x, top + high - 1, end - x, low)
            draw_text(painter, second, self._second_line, role_font("small"), "text2", LEFT)
        used = draw_text(painter, first, self._title, role_font("body_strong"), "text", LEFT)
        rest = first.adjusted(used + 6, 0, 0, 0)
        if self._secondary and rest.width() > 30:
            draw_text(painter, rest, self._secondary, role_font("body"), "text2", LEFT)

    def _height(self) -> int:
        if not self._second_line:
            return max(46, line_height("body") + 22)
        return max(54, line_height("body") + line_height("small") + 16)
