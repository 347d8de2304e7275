"""A sentence at the bottom left that says what happened, with Undo."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from ui.kit.fonts import at_least, role_font, text_width
from ui.kit.icons import draw_icon
from ui.kit.labels import Label
from ui.kit.layout import hbox
from ui.kit.paint import LEFT, draw_text, painting, rounded
from ui.kit.shadow import SHADOW_MARGIN, paint_shadow
from ui.kit.states import state_of

TOAST_MS = 8000
_EDGE = 24
_CORNER = 10


class ToastHost(QObject):
    """Shows one toast at a time over the bottom left of a widget, for eight seconds."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self._toast: Toast | None = None
        self._offset = 0
        parent.installEventFilter(self)

    def show_toast(
        self,
        sentence: str,
        undo_text: str | None = None,
        on_undo: Callable[[], object] | None = None,
        *,
        icon: str = "check",
    ) -> None:
        """Show a sentence in place of the one before; with undo_text and on_undo there is an Undo."""
        self.dismiss()
        toast = Toast(sentence, undo_text, icon, self._over)
        if on_undo is not None:
            toast.undone.connect(on_undo)
        toast.closed.connect(self.dismiss)
        self._toast = toast
        self._place()
        toast.appear()
        announce(toast, sentence)

    def current(self) -> "Toast | None":
        """The toast on screen, if any."""
        return self._toast

    def dismiss(self) -> None:
        """Take the toast away."""
        toast, self._toast = self._toast, None
        if toast is not None:
            toast.hide()
            toast.deleteLater()

    def set_left_offset(self, pixels: int) -> None:
        """Keep clear of a sidebar that wide."""
        self._offset = pixels
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        if self._toast is None:
            return
        room = self._over.width() - self._offset - 2 * _EDGE
        size = self._toast.fitted_size(room)
        x = self._offset + _EDGE - SHADOW_MARGIN
        y = self._over.height() - _EDGE + SHADOW_MARGIN - size.height()
        self._toast.setGeometry(x, y, size.width(), size.height())


class Toast(QWidget):
    """The toast itself; made by ToastHost."""

    undone = Signal()
    closed = Signal()

    def __init__(self, sentence: str, undo_text: str | None, icon: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = icon
        self._sentence = Label(sentence, "body", "toast_text")
        self.setAccessibleName(sentence)
        self.undo_button = _ToastLink(undo_text, self) if undo_text else None
        self.close_button = _ToastClose(self.tr("Close"), self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TOAST_MS)
        self._left_ms = TOAST_MS
        self._build()
        self._connect()

    def sentence(self) -> str:
        """What the toast says."""
        return self._sentence.text()

    def is_counting(self) -> bool:
        """Whether the eight seconds run; they stand still under the pointer and with the focus."""
        return self._timer.isActive()

    def appear(self) -> None:
        """Show the toast and start its time."""
        self.show()
        self.raise_()
        self._timer.start()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._pause()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._resume()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        panel = QRectF(self.rect()).adjusted(SHADOW_MARGIN, SHADOW_MARGIN, -SHADOW_MARGIN, -SHADOW_MARGIN)
        with painting(self) as painter:
            paint_shadow(painter, panel, _CORNER)
            rounded(painter, panel, _CORNER, fill="toast", edge="toast_edge")
            square = QRectF(panel.x() + 13, panel.center().y() - 9, 18, 18)
            draw_icon(painter, square, self._icon, "toast_text")

    def fitted_size(self, room: int) -> QSize:
        """The size with shadow; a long sentence wraps when it is wider than the room."""
        self._sentence.setWordWrap(False)
        wanted = self._row.sizeHint().expandedTo(self.minimumSize())
        if wanted.width() - 2 * SHADOW_MARGIN <= room:
            return wanted
        self._sentence.setWordWrap(True)
        width = room + 2 * SHADOW_MARGIN
        return QSize(width, max(wanted.height(), self._row.heightForWidth(width)))

    def _build(self) -> None:
        around = SHADOW_MARGIN
        row = hbox(self._sentence, spacing=12, margins=(around + 40, around, around + 8, around))
        if self.undo_button is not None:
            row.addSpacing(4)
            row.addWidget(self.undo_button)
        row.addWidget(self.close_button)
        self._row = row
        self.setLayout(row)
        self.setMinimumHeight(at_least(44, padding=24) + 2 * around)

    def _connect(self) -> None:
        self._timer.timeout.connect(self.closed)
        self.close_button.clicked.connect(self.closed)
        if self.undo_button is not None:
            self.undo_button.clicked.connect(self._on_undo)
        QApplication.instance().focusChanged.connect(self._on_focus_changed)  # type: ignore[union-attr]

    def _on_undo(self) -> None:
        # First away with this toast: what undoing has to say comes in its place.
        self.closed.emit()
        self.undone.emit()

    def _on_focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isAncestorOf(now):
            self._pause()
        elif old is not None and self.isAncestorOf(old):
            self._resume()

    def _pause(self) -> None:
        if self._timer.isActive():
            self._left_ms = self._timer.remainingTime()
            self._timer.stop()

    def _resume(self) -> None:
        if not self._timer.isActive() and self.isVisible():
            self._timer.start(max(1, self._left_ms))


def announce(source: QObject, sentence: str) -> None:
    """Have a screen reader say a sentence, politely."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(source, sentence))


class _ToastLink(QAbstractButton):
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


class _ToastClose(QAbstractButton):
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
