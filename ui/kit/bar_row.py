"""A name, a bar and a value in one line; behind it stand rows, and a click or Enter opens them."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit.button import EnterButton
from ui.kit.fonts import at_least, role_font, text_width
from ui.kit.paint import LEFT, RIGHT, draw_role_text, paint_track, painting, rounded
from ui.kit.states import state_of

_HIGH, _GAP, _SIDE = 8.0, 12, 6


class BarRow(EnterButton):
    """`share` is the length of the bar, 0 to 1; `name_width` and `value_width` keep several in line.

    With `track` the bar runs in one, for a share of something wanted.
    """

    def __init__(self, name: str, value: str, share: float, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._value, self._share, self._tone = name, value, share, tone
        self.name_width = self.value_width = 0
        self.is_strong = self.track = False
        self.setAutoDefault(False)
        self.setAccessibleName(f"{name}, {value}")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def needed(self) -> tuple[int, int]:
        """The widths of its name and its value."""
        return text_width(self._name, role_font("body")), text_width(self._value, role_font("body_medium")) + 4

    def refresh_theme(self) -> None:
        """Measure again after the text size changed."""
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(240, at_least(22, padding=4))

    def minimumSizeHint(self) -> QSize:
        return QSize(140, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        rect = QRectF(self.rect()).adjusted(_SIDE, 0, -_SIDE, 0)
        name, value = self.needed()
        left, right = max(name, self.name_width), max(value, self.value_width)
        with painting(self) as painter:
            if state_of(self).hover:
                rounded(painter, QRectF(self.rect()), 6, fill="hover")
            draw_role_text(painter, rect, self._name, "body", "text", LEFT)
            token = f"{self._tone}_text" if self.is_strong else "text"
            role = "body_strong" if self.is_strong else "body_medium"
            draw_role_text(painter, rect, self._value, role, token, RIGHT, tabular_digits=True)
            track = QRectF(rect.x() + left + _GAP, rect.center().y() - _HIGH / 2, 0, _HIGH)
            track.setRight(rect.right() - right - _GAP)
            if track.width() > 4:
                if self.track:
                    paint_track(painter, track, _HIGH / 2)
                if self._share > 0:
                    track.setWidth(max(_HIGH / 2, track.width() * min(1.0, self._share)))
                    rounded(painter, track, min(3.0, track.width() / 2), fill=self._tone)


def line_up(rows: list[BarRow]) -> None:
    """Give several rows the same widths of names and values."""
    if rows:
        names, values = zip(*(row.needed() for row in rows), strict=True)
        for row in rows:
            row.name_width, row.value_width = max(names), max(values)
            row.update()
