"""Somebody to put in a block: dragged, or chosen and sent by a key."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from planner.domain.prospects.prospect import ProspectId
from ui.kit import SHADOW_MARGIN, draw_icon, draw_text, line_height, paint_shadow, painting, role_font, rounded
from ui.kit.keys import digit_of
from ui.kit.states import state_of

_DRAG_FROM = 6
_PAD = 10
_GRIP = 22
_ARROWS = {
    Qt.Key.Key_Left.value: (-1, 0),
    Qt.Key.Key_Right.value: (1, 0),
    Qt.Key.Key_Up.value: (0, -1),
    Qt.Key.Key_Down.value: (0, 1),
}


class PersonCard(QAbstractButton):
    """Two lines, with a grip in front where it waits for a block.

    `sent` carries the digit that was pressed, `walked` where the focus is to go, `shifted` one up or down in its list;
    `dragged` and `put_down` carry the pointer on the screen.
    """

    sent = Signal(int, int)
    walked = Signal(int, int, int)
    shifted = Signal(int, int)
    dragged = Signal(int, QPoint)
    put_down = Signal(int, QPoint)
    focus_radius = 7

    def __init__(self, prospect_id: ProspectId, name: str, second: str, where: str, *, grip: bool) -> None:
        super().__init__()
        self.prospect_id = prospect_id
        self._name, self._second, self._grip = name, second, grip
        self._pressed_at: QPoint | None = None
        self._is_away = False
        self.setText(name.replace("&", "&&"))
        self.setAccessibleName(", ".join(part for part in (name, second) if part))
        self.setAccessibleDescription(where)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(160, line_height("body") + line_height("small") + (14 if self._grip else 8))

    def minimumSizeHint(self) -> QSize:
        return QSize(90, self.sizeHint().height())

    def set_away(self, away: bool) -> None:
        """Show that it is being dragged."""
        self._is_away = away
        self.update()

    def paint_on(self, painter: QPainter, rect: QRectF, *, lifted: bool = False) -> None:
        """Paint the card into a rectangle; lifted while it is dragged."""
        state = state_of(self)
        chosen = self.hasFocus() or lifted
        edge = "accent_graphic" if chosen else "control" if self._is_away else "hairline"
        dashed = self._is_away and not lifted
        fill = "canvas" if dashed else "hover" if state.hover and not lifted else "surface"
        rounded(painter, rect, 7, fill=fill, edge=edge, width=1.5 if chosen else 1, dashed=dashed)
        x = rect.x() + _PAD
        if self._grip or lifted:
            middle = QPointF(x + 6, rect.center().y())
            square = QRectF(middle.x() - 7, middle.y() - 7, 14, 14)
            draw_icon(painter, square, "drag", "accent_text" if lifted else "text3")
            x += _GRIP
        high, low = line_height("body"), line_height("small")
        top = rect.center().y() - (high + low) / 2
        width = rect.right() - x - _PAD
        token = "text3" if dashed else "text"
        draw_text(painter, QRectF(x, top, width, high), self._name, role_font("body_medium"), token)
        second = QRectF(x, top + high, width, low)
        draw_text(painter, second, self._second, role_font("small"), "text3" if dashed else "text2")

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with painting(self) as painter:
            self.paint_on(painter, QRectF(self.rect()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed_at = event.globalPosition().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is None:
            return
        at = event.globalPosition().toPoint()
        if self._is_away or (at - self._pressed_at).manhattanLength() >= _DRAG_FROM:
            self._is_away = True
            self.dragged.emit(self.prospect_id, at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._pressed_at = None
        if self._is_away:
            self.set_away(False)
            self.put_down.emit(self.prospect_id, event.globalPosition().toPoint())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way, digit = _ARROWS.get(event.key()), digit_of(event)
        if way is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.shifted.emit(self.prospect_id, way[1])
        elif way is not None:
            self.walked.emit(self.prospect_id, *way)
        elif digit:
            self.sent.emit(self.prospect_id, int(digit))
        else:
            super().keyPressEvent(event)


class LiftedCard(QWidget):
    """The card under the pointer while it is dragged, with a shadow."""

    def __init__(self, card: PersonCard, parent: QWidget) -> None:
        super().__init__(parent)
        self._card = card
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.resize(card.width() + 2 * SHADOW_MARGIN, card.height() + 2 * SHADOW_MARGIN)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        inner = QRectF(self.rect()).adjusted(SHADOW_MARGIN, SHADOW_MARGIN, -SHADOW_MARGIN, -SHADOW_MARGIN)
        with painting(self) as painter:
            paint_shadow(painter, inner, 7)
            self._card.paint_on(painter, inner, lifted=True)
