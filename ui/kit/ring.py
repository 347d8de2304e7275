"""The progress ring: how far, with the number inside."""

from PySide6.QtCore import Property, QEasingCurve, QPropertyAnimation, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit.fonts import role_font, tabular, text_width
from ui.kit.icons import draw_icon
from ui.kit.motion import motion_ms
from ui.kit.paint import CENTER, draw_text, painting
from ui.kit.painted_fact import PaintedFact
from ui.kit.tokens import color, is_high_contrast

_SMALLEST = 11


class ProgressRing(PaintedFact):
    """A ring for a value of 0 to 1. At 1 the arc turns ok and a tick takes the place of the text.

    The tooltip may hold the exact values; a screen reader says it in place of the text inside.
    """

    accessible_role = QAccessible.Role.ProgressBar

    def __init__(
        self,
        value: float = 0.0,
        size: int = 84,
        text: str = "",
        subtext: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._value = self._shown = min(1.0, max(0.0, value))
        self._text, self._subtext = text, subtext
        self._stroke = max(4, round(size / 11))
        self._turn = QPropertyAnimation(self, b"shown_value", self)
        self._turn.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.setFixedSize(size, size)
        self.setAccessibleName(self.tr("Progress"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._describe()

    def value(self) -> float:
        """The value, 0 to 1."""
        return self._value

    def set_value(self, value: float, text: str | None = None, subtext: str | None = None) -> None:
        """Turn to another value; 300 ms unless motion is off."""
        self._value = min(1.0, max(0.0, value))
        self._text = self._text if text is None else text
        self._subtext = self._subtext if subtext is None else subtext
        self._describe()
        self._turn.stop()
        self._turn.setDuration(motion_ms("ring"))
        self._turn.setStartValue(self._shown)
        self._turn.setEndValue(self._value)
        if self._turn.duration() and self.isVisible():
            self._turn.start()
        else:
            self._set_shown(self._value)

    def fact_value(self) -> str:
        return self.toolTip() or super().fact_value()

    def sizeHint(self) -> QSize:
        return self.size()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        half = self._stroke / 2
        circle = QRectF(self.rect()).adjusted(half, half, -half, -half)
        with painting(self) as painter:
            self._paint_track(painter, circle)
            if self._shown >= 1:
                side = round(self.width() * 0.42)
                square = QRectF(0, 0, side, side)
                square.moveCenter(circle.center())
                draw_icon(painter, square, "check", "ok")
            else:
                self._paint_texts(painter)

    def _paint_track(self, painter: QPainter, circle: QRectF) -> None:
        # In high contrast the hairline is as strong as the arc: a thin track keeps them apart.
        track = QPen(color("hairline"), 2 if is_high_contrast() else self._stroke)
        track.setCapStyle(Qt.PenCapStyle.FlatCap)
        if not self.isEnabled():
            track.setDashPattern([0.6, 0.6])
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(track)
        painter.drawEllipse(circle)
        if not self.isEnabled() or self._shown <= 0:
            return
        token = "ok" if self._shown >= 1 else "accent_graphic"
        painter.setPen(QPen(color(token), self._stroke, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawArc(circle, 90 * 16, -max(1, round(self._shown * 360 * 16)))

    def _paint_texts(self, painter: QPainter) -> None:
        rect = QRectF(self.rect())
        font = self._fitting_font(self.width() - 3.6 * self._stroke)
        if not self._subtext:
            draw_text(painter, rect, self._text, font, "text", CENTER)
            return
        small = role_font("micro")
        small.setWeight(role_font("body").weight())
        draw_text(painter, rect.adjusted(0, -7, 0, -7), self._text, font, "text", CENTER)
        draw_text(painter, rect.adjusted(0, 13, 0, 13), self._subtext, small, "text2", CENTER)

    def _fitting_font(self, room: float) -> QFont:
        """The title font, made smaller until the text stands inside the ring."""
        font = tabular(role_font("title"))
        while font.pixelSize() > _SMALLEST and text_width(self._text, font) > room:
            font.setPixelSize(font.pixelSize() - 1)
        return font

    def _describe(self) -> None:
        said = " ".join(part for part in (self._text, self._subtext) if part)
        self.setAccessibleDescription(said)

    def _get_shown(self) -> float:
        return self._shown

    def _set_shown(self, value: float) -> None:
        self._shown = value
        self.update()

    shown_value = Property(float, _get_shown, _set_shown)
