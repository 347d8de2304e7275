"""Bars: progress, days left, and the pest meter's scale."""

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize
from PySide6.QtGui import QAccessible, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit.paint import draw_circle, paint_track, painting, rounded
from ui.kit.painted_fact import PaintedFact

_HEIGHT = 6
SOON_DAYS = 3
# Zones of the scale, as parts of its width: too quiet, just right, careful, too much.
_ZONES = (("hairline", 0.24), ("ok", 0.41), ("warn", 0.16), ("bad", 0.16))


class Bar(PaintedFact):
    """A bar for a value of 0 to 1; `tone` is a colour token."""

    accessible_role = QAccessible.Role.ProgressBar

    def __init__(
        self,
        value: float = 0.0,
        tone: str = "accent_graphic",
        width: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._value, self._tone = value, tone
        self.setAccessibleName(self.tr("Progress"))
        grow = QSizePolicy.Policy.Expanding if width is None else QSizePolicy.Policy.Fixed
        self.setSizePolicy(grow, QSizePolicy.Policy.Fixed)
        if width is not None:
            self.setFixedWidth(width)

    def set_value(self, value: float, tone: str | None = None) -> None:
        """Show another value, 0 to 1, and maybe another colour token."""
        self._value = value
        self._tone = tone or self._tone
        self.update()

    def fact_value(self) -> str:
        share = QLocale().toString(round(100 * min(1.0, max(0.0, self._value))))
        return self.tr("{number}%").format(number=share)

    def sizeHint(self) -> QSize:
        return QSize(72, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(24, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        rect = QRectF(self.rect())
        with painting(self) as painter:
            paint_track(painter, rect, rect.height() / 2)
            width = rect.width() * min(1.0, max(0.0, self._value))
            if width > 0:
                shown = QRectF(0, 0, max(width, min(_HEIGHT, rect.width())), rect.height())
                rounded(painter, shown, rect.height() / 2, fill=self._tone)


class DaysLeftBar(Bar):
    """How much of a term is left; warns at three days or fewer."""

    def __init__(
        self, days_left: int, total_days: int = 30, width: int | None = 72, parent: QWidget | None = None
    ) -> None:
        share = max(0, days_left) / max(1, total_days)
        super().__init__(share, days_left_tone(days_left), width, parent)
        self._days_left = max(0, days_left)
        self.setAccessibleName(self.tr("Time left"))

    def fact_value(self) -> str:
        return self.toolTip() or self.tr("%n day(s) left", "", self._days_left)


def days_left_tone(days_left: int) -> str:
    """The colour token for a number of days: warn at three or fewer."""
    return "warn" if days_left <= SOON_DAYS else "accent_graphic"


class PestScale(PaintedFact):
    """Where a relation stands between too quiet (0) and too much (1): four zones and a round thumb."""

    def __init__(self, position: float, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._position = position
        self.setAccessibleName(accessible_name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_position(self, position: float, accessible_name: str) -> None:
        """Show another relation."""
        self._position = position
        self.setAccessibleName(accessible_name)
        self.update()

    def fact_name(self) -> str:
        return self.tr("Persistent or pest?")

    def fact_value(self) -> str:
        return self.accessibleName()

    def sizeHint(self) -> QSize:
        return QSize(230, 20)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        middle = self.height() / 2
        width = self.width()
        with painting(self) as painter:
            x = 0.0
            for token, share in _ZONES:
                rounded(painter, QRectF(x, middle - _HEIGHT / 2, width * share, _HEIGHT), 3, fill=token)
                x += width * share + width * 0.01
            thumb = 9 + (width - 18) * min(1.0, max(0.0, self._position))
            draw_circle(painter, QPointF(thumb, middle), 18, fill="surface", edge="text", width=2)
