"""What stands in a toast: Undo, the cross, and answers with their keys."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QWidget

from ui.kit.flow import FlowLayout
from ui.kit.fonts import role_font, text_width
from ui.kit.icons import draw_icon
from ui.kit.layout import vbox
from ui.kit.paint import CENTER, LEFT, draw_text, painting, rounded
from ui.kit.states import state_of

_CAP = 20


class ToastLink(QAbstractButton):
    """Undo, underlined under the pointer."""

    focus_token = "toast_link"
    paints_own_focus = True

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = text
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(text_width(self._words, role_font("body_strong")) + 34, 28)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        state = state_of(self)
        with painting(self) as painter:
            draw_icon(painter, QRectF(4, self.height() / 2 - 8, 16, 16), "undo", "toast_link")
            font = role_font("body_strong")
            font.setUnderline(state.hover)
            words = QRectF(self.rect()).adjusted(26, 0, 0, 0)
            draw_text(painter, words, self._words, font, "toast_link", LEFT)
            if state.focus:
                rounded(painter, QRectF(self.rect()), 6, edge="toast_link", width=2)


class ToastClose(QAbstractButton):
    """The cross at the end."""

    paints_own_focus = True

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(28, 28)

    def sizeHint(self) -> QSize:
        return QSize(28, 28)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        state = state_of(self)
        with painting(self) as painter:
            token = "toast_link" if state.hover else "toast_text"
            draw_icon(painter, QRectF(6, 6, 16, 16), "x", token)
            if state.focus:
                rounded(painter, QRectF(self.rect()), 6, edge="toast_link", width=2)


class ToastAnswers(QWidget):
    """Answers side by side, the first with the key 1; `chosen` carries the place of one.

    The keys work in the whole window as long as the toast is there. A text field that has the focus keeps its digits:
    it claims them before any shortcut.
    """

    chosen = Signal(int)

    def __init__(self, answers: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        flow = FlowLayout(spacing=2)
        self.setLayout(vbox(flow, margins=(8, 0, 8, 10)))
        self._buttons = [_ToastAnswer(place, words, self) for place, words in enumerate(answers, 1)]
        for button in self._buttons:
            flow.addWidget(button)
            button.clicked.connect(self._on_clicked)
            key = QShortcut(QKeySequence(button.key), button)
            key.setContext(Qt.ShortcutContext.WindowShortcut)
            key.activated.connect(button.click)

    def one_line_width(self) -> int:
        """The width at which no answer wraps."""
        return sum(button.sizeHint().width() + 2 for button in self._buttons) + 16

    def _on_clicked(self) -> None:
        self.chosen.emit(self._buttons.index(self.sender()))  # type: ignore[arg-type]


class _ToastAnswer(QAbstractButton):
    """A key and its words."""

    focus_token = "toast_link"
    paints_own_focus = True

    def __init__(self, place: int, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = str(place)
        self._words = words
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(f"{self.key} {words}")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(_CAP + text_width(self._words, role_font("small")) + 22, 28)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        state = state_of(self)
        with painting(self) as painter:
            cap = QRectF(6, self.height() / 2 - _CAP / 2, _CAP, _CAP)
            rounded(painter, cap, 4, edge="toast_link")
            draw_text(painter, cap, self.key, role_font("micro"), "toast_link", CENTER)
            font = role_font("small")
            font.setUnderline(state.hover)
            words = QRectF(self.rect()).adjusted(_CAP + 12, 0, 0, 0)
            draw_text(painter, words, self._words, font, "toast_text", LEFT)
            if state.focus:
                rounded(painter, QRectF(self.rect()), 6, edge="toast_link", width=2)
