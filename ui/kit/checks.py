"""Check box, switch, and the chips and cards that are chosen."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QSizePolicy, QWidget

from ui.kit.fonts import at_least, role_font, text_width
from ui.kit.icons import draw_icon
from ui.kit.marks import paint_tick
from ui.kit.paint import CENTER, LEFT, draw_circle, draw_text, painting, rounded
from ui.kit.states import state_of
from ui.kit.tokens import radius

_BOX = 18


class CheckBox(QCheckBox):
    """A tick and a sentence."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = text
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        width = text_width(self._words, role_font("body")) + 10 if self._words else 0
        return QSize(_BOX + width, at_least(28, padding=10))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 80), self.sizeHint().height())

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        state = state_of(self)
        box = QRectF(0, (self.height() - _BOX) / 2, _BOX, _BOX)
        with painting(self) as painter:
            if self.isChecked():
                fill = "accent_hover" if state.hover else "accent"
                rounded(painter, box, 5, fill=fill if state.enabled else "control")
                paint_tick(painter, box.center(), _BOX, "on_accent")
            else:
                edge = "hairline" if not state.enabled else "text2" if state.hover else "control"
                rounded(painter, box, 5, fill="surface", edge=edge, width=1.5)
            words = QRectF(self.rect()).adjusted(_BOX + 10, 0, 0, 0)
            token = "text" if state.enabled else "disabled"
            draw_text(painter, words, self._words, role_font("body"), token, LEFT)


class Switch(QAbstractButton):
    """On or off, at once. Give it an accessible name: the words stand beside it."""

    focus_radius = 11

    def __init__(self, accessible_name: str, checked: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(accessible_name)
        self.setCheckable(True)
        self.setChecked(checked)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(38, 28)

    def sizeHint(self) -> QSize:
        return QSize(38, 28)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        state = state_of(self)
        track = QRectF(0, (self.height() - 22) / 2, 38, 22)
        with painting(self) as painter:
            if self.isChecked():
                fill = "disabled" if not state.enabled else "accent_hover" if state.hover else "accent"
                rounded(painter, track, 11, fill=fill)
                draw_circle(painter, QPointF(27, track.center().y()), 16, fill="knob")
            else:
                edge = "disabled" if not state.enabled else "text2" if state.hover else "control"
                rounded(painter, track, 11, fill="sunken", edge=edge, width=1.5)
                draw_circle(painter, QPointF(11.5, track.center().y()), 13, fill=edge)


class ChoiceChip(QAbstractButton):
    """A word that can be chosen; several side by side, alone or in a QButtonGroup."""

    def __init__(self, text: str, checked: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_words(text)
        self.setCheckable(True)
        self.setChecked(checked)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def set_words(self, text: str) -> None:
        """Change the word."""
        self._words = text
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.updateGeometry()

    def refresh_theme(self) -> None:
        """Measure again after the text size changed."""
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(text_width(self._words, role_font("body_strong")) + 28, at_least(36, padding=10))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        state = state_of(self)
        rect = QRectF(self.rect())
        with painting(self) as painter:
            if self.isChecked():
                lit, edge, words = "accent_soft2" if state.hover else "accent_soft", "accent_graphic", "accent_text"
                if not state.enabled:
                    lit, edge, words = "sunken", "control", "disabled"
                rounded(painter, rect, radius("control"), fill=lit, edge=edge)
                draw_text(painter, rect, self._words, role_font("body_strong"), words, CENTER)
                return
            fill = "hover" if state.hover else "surface"
            rounded(painter, rect, radius("control"), fill=fill if state.enabled else "sunken", edge="strong")
            token = "text" if state.enabled else "disabled"
            draw_text(painter, rect, self._words, role_font("body_medium"), token, CENTER)


def paint_radio_mark(painter: QPainter, center: QPointF, checked: bool) -> None:
    """The round mark of a choice card: an empty circle, or an accent circle with a tick."""
    if checked:
        draw_icon(painter, QRectF(center.x() - 11, center.y() - 11, 22, 22), "check-circle", "accent_graphic")
    else:
        draw_circle(painter, center, 18, fill="surface", edge="control", width=1.2)
