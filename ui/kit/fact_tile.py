"""A fact in two lines behind which rows stand: a click or Enter opens them."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit.button import EnterButton
from ui.kit.fonts import line_height, role_font, text_width
from ui.kit.icons import draw_icon
from ui.kit.paint import LEFT, draw_role_text, painting, rounded
from ui.kit.states import state_of
from ui.kit.tooltips import plain_tooltip

TILE_SIDE = 8  # what its ground has left and right of its words
_DISC, _GAP, _SIDE = 28, 10, TILE_SIDE


class FactTile(EnterButton):
    """An icon on a soft ground, a line in 600 and a quiet one. Words that do not fit are cut, and in the tooltip."""

    def __init__(self, icon: str, first: str, second: str, tone: str = "warn", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._first, self._second, self._tone = icon, first, second, tone
        self.setAccessibleName(f"{first}, {second}" if second else first)
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(plain_tooltip("\n".join(part for part in (first, second) if part)))

    def words(self) -> tuple[str, str]:
        """Its two lines."""
        return self._first, self._second

    def refresh_theme(self) -> None:
        """Measure again after the text size changed."""
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        first, second = text_width(self._first, role_font("body_strong")), text_width(self._second, role_font("small"))
        height = max(_DISC, line_height("body") + line_height("small")) + 12
        return QSize(2 * _SIDE + _DISC + _GAP + max(first, second) + 2, height)

    def minimumSizeHint(self) -> QSize:
        return QSize(150, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        rect = QRectF(self.rect())
        with painting(self) as painter:
            if state_of(self).hover:
                rounded(painter, rect, 7, fill="hover")
            disc = QRectF(_SIDE, rect.center().y() - _DISC / 2, _DISC, _DISC)
            rounded(painter, disc, 7, fill=f"{self._tone}_soft")
            square = QRectF(0, 0, 16, 16)
            square.moveCenter(disc.center())
            draw_icon(painter, square, self._icon, f"{self._tone}_text")
            x = disc.right() + _GAP
            high, low = line_height("body"), line_height("small")
            top = rect.center().y() - (high + low) / 2
            room = rect.right() - _SIDE - x
            draw_role_text(painter, QRectF(x, top, room, high), self._first, "body_strong", "text", LEFT)
            draw_role_text(painter, QRectF(x, top + high - 1, room, low), self._second, "small", "text2", LEFT)
