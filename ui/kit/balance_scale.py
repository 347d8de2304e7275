"""Where a share stands against the band in which it should lie."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit.paint import draw_circle, paint_track, painting, rounded
from ui.kit.painted_fact import PaintedFact

_HEIGHT, _TRACK, _KNOB = 18, 6.0, 15.0


class BalanceScale(PaintedFact):
    """A track from 0 to `most` with a band on it, and a round knob; what is above `most` stands at its end."""

    def __init__(self, band: tuple[float, float], most: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._band, self._most = band, most
        self._share: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_share(self, share: float | None) -> None:
        """Show a share, 0 to 1; None hides the knob."""
        if share != self._share:
            self._share = share
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        middle = self.height() / 2
        track = QRectF(0, middle - _TRACK / 2, self.width(), _TRACK)
        low, high = (track.width() * each / self._most for each in self._band)
        with painting(self) as painter:
            paint_track(painter, track, _TRACK / 2)
            rounded(painter, QRectF(low, track.y(), high - low, _TRACK), _TRACK / 2, fill="ok")
            if self._share is not None:
                room = track.width() - _KNOB
                x = _KNOB / 2 + room * min(1.0, self._share / self._most)
                draw_circle(painter, QPointF(x, middle), _KNOB + 3, fill="surface")
                draw_circle(painter, QPointF(x, middle), _KNOB, fill="surface", edge="text", width=2)
