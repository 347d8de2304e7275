"""A soft band that offers something: an icon, a heading, a sentence, one or two buttons."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit.icons import draw_icon
from ui.kit.labels import label
from ui.kit.layout import hbox, vbox
from ui.kit.paint import painting, rounded
from ui.kit.tokens import radius

CalloutTone = Literal["accent", "ok", "warn", "bad", "mute"]


class Callout(QWidget):
    """A band across the page. `compact` is the smaller one of a side panel."""

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
        self._tone = tone
        self._heading = label(heading, "body_strong" if compact else "heading", wrap=True)
        self._text = label(text, "small" if compact else "body", "text2", wrap=True)
        if not text:
            self._text.hide()
        words = vbox(self._heading, self._text, spacing=1 if compact else 2)
        side = 18 if compact else 22
        sides, ends = (12, 9) if compact else (18, 14)
        self._glyph = _Glyph(icon, side, f"{tone}_text")
        row = hbox(self._glyph, spacing=12, margins=(sides, ends, 16, ends))
        if not compact:
            row.addSpacing(4)
        row.addLayout(words, 1)
        for button in buttons:
            row.addWidget(button)
        self.setLayout(row)
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
