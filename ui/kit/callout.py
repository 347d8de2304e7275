"""A soft band that offers something: an icon, a heading, a sentence, one or two buttons."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from ui.kit.fonts import line_height
from ui.kit.icons import draw_icon
from ui.kit.labels import label
from ui.kit.layout import hbox, vbox
from ui.kit.paint import painting, rounded
from ui.kit.tokens import radius

CalloutTone = Literal["accent", "ok", "warn", "bad", "mute"]

_GAP = 12
_LINES_BESIDE = 2  # with more lines than these a compact band puts its buttons under the words
_BESIDE, _UNDER = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class Callout(QWidget):
    """A band across the page. `compact` is the smaller one of a side panel: long words stand over its buttons."""

    def __init__(
        self,
        icon: str,
        heading: str,
        text: str = "",
        buttons: Sequence[QWidget] = (),
        tone: CalloutTone = "accent",
        parent: QWidget | None = None,
        *,
        compact: bool = False,
    ) -> None:
        super().__init__(parent)
        self._tone, self._compact = tone, compact
        self._heading = label(heading, "body_strong" if compact else "heading", wrap=True)
        self._text = label(text, "small" if compact else "body", "text2", wrap=True)
        if not text:
            self._text.hide()
        words = vbox(self._heading, self._text, spacing=1 if compact else 2)
        side = 18 if compact else 22
        sides, ends = (12, 9) if compact else (18, 14)
        self._glyph = _Glyph(icon, side, f"{tone}_text")
        self._buttons = hbox(*buttons, spacing=_GAP)
        self._body = hbox(spacing=_GAP)
        self._body.addLayout(words, 1)
        self._body.addLayout(self._buttons)
        self._row = hbox(self._glyph, spacing=_GAP, margins=(sides, ends, 16, ends))
        if not compact:
            self._row.addSpacing(4)
        self._row.addLayout(self._body, 1)
        self.setLayout(self._row)
        self.setAccessibleName(heading)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def set_words(self, heading: str, text: str = "") -> None:
        """Change heading and sentence."""
        self._heading.setText(heading)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.setAccessibleName(heading)

    def set_look(self, icon: str, tone: CalloutTone) -> None:
        """Change icon and tone."""
        self._tone = tone
        self._glyph.show_icon(icon, f"{tone}_text")
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # other words, or a button came or went
            self._place_buttons()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_buttons()

    def _place_buttons(self) -> None:
        if not self._compact:
            return
        edges = self._row.contentsMargins()
        room = self.width() - edges.left() - edges.right() - self._glyph.width() - _GAP
        if not self._buttons.isEmpty():
            room -= self._buttons.sizeHint().width() + _GAP
        is_long = self._lines(room) > _LINES_BESIDE
        way = _UNDER if is_long else _BESIDE
        if self._body.direction() != way:
            self._body.setDirection(way)
            self._body.setSpacing(0 if is_long else _GAP)
            self._body.setAlignment(self._buttons, Qt.AlignmentFlag.AlignLeft if is_long else Qt.AlignmentFlag(0))
            self._row.setAlignment(self._glyph, Qt.AlignmentFlag.AlignTop if is_long else Qt.AlignmentFlag(0))

    def _lines(self, room: int) -> int:
        parts = ((self._heading, "body_strong"), (self._text, "small"))
        return sum(part.heightForWidth(room) // line_height(role) for part, role in parts if not part.isHidden())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with painting(self) as painter:
            rounded(painter, QRectF(self.rect()), radius("card"), fill=f"{self._tone}_soft")


class _Glyph(QWidget):
    def __init__(self, icon: str, size: int, token: str) -> None:
        super().__init__()
        self._icon, self._token = icon, token
        self.setFixedSize(size, size)

    def show_icon(self, icon: str, token: str) -> None:
        """Show another icon."""
        self._icon, self._token = icon, token
        self.update()

    def sizeHint(self) -> QSize:
        return self.size()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with painting(self) as painter:
            draw_icon(painter, QRectF(self.rect()), self._icon, self._token)
