"""A card that is chosen: a drawing, a heading, what it means, what it brings."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.kit.checks import paint_radio_mark
from ui.kit.labels import label
from ui.kit.layout import vbox
from ui.kit.paint import painting, rounded
from ui.kit.picture import draw_art
from ui.kit.states import state_of
from ui.kit.tokens import current_theme

_ART_HEIGHT = 148
_WIDTH = 316


class ChoiceCard(QAbstractButton):
    """A checkable card. `art` is the name of a drawing that exists for light and dark: 'pattern-waiting'."""

    focus_radius = 12

    def __init__(self, art: str | None, heading: str, body: str, note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._art = art
        self.setText(heading.replace("&", "&&"))
        self.setAccessibleName(heading)
        self.setAccessibleDescription(" ".join(part for part in (body, note) if part))
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._build(heading, body, note)

    def _build(self, heading: str, body: str, note: str) -> None:
        texts: list[QWidget | int] = [
            label(heading, "card_title", wrap=True),
            4,
            label(body, "card_body", "text2", wrap=True),
        ]
        if note:
            texts += [12, label(note, "small", "text3", wrap=True)]
        for text in texts:
            if isinstance(text, QWidget):
                text.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        top = 22 + (_ART_HEIGHT if self._art else 0)
        self._box = vbox(*texts, None, spacing=0, margins=(23, top, 23 if self._art else 52, 20))
        self.setLayout(self._box)

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, self.heightForWidth(_WIDTH))

    def minimumSizeHint(self) -> QSize:
        return self._box.minimumSize()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._box.heightForWidth(width)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        state = state_of(self)
        rect = QRectF(self.rect())
        with painting(self) as painter:
            chosen = self.isChecked()
            edge = "accent_graphic" if chosen else "control" if state.hover else "hairline"
            rounded(painter, rect, 12, fill="surface", edge=edge, width=2 if chosen else 1)
            if self._art:
                frame = QRectF(24, 30, rect.width() - 48, _ART_HEIGHT - 24)
                draw_art(painter, frame, f"{self._art}-{current_theme()}")
            paint_radio_mark(painter, QPointF(rect.right() - 32, 32), chosen)
