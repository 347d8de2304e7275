"""A sentence at the bottom left that says what happened, with Undo, and maybe a question that can stay unanswered."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.kit.dialog import open_dialogs
from ui.kit.fonts import at_least
from ui.kit.icons import draw_icon
from ui.kit.labels import Label
from ui.kit.layout import hbox, vbox
from ui.kit.paint import painting, rounded
from ui.kit.shadow import SHADOW_MARGIN, paint_shadow
from ui.kit.toast_parts import ToastAnswers, ToastClose, ToastLink

TOAST_MS = 8000
_EDGE = 24
_GAP = 12  # over the footer of a dialog
_CORNER = 10


class ToastHost(QObject):
    """Shows one toast at a time over the bottom left of a widget, for eight seconds.

    What is said while a dialog is open stands on top of it, clear of its footer.
    """

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
        answers: Sequence[str] = (),
        on_answer: Callable[[int], object] | None = None,
    ) -> None:
        """Show a sentence in place of the one before; with undo_text and on_undo there is an Undo.

        `answers` to what the sentence leaves open stand below it: the keys 1, 2 … choose one while the toast is there,
        unless a field takes the digit; `on_answer` gets its place.
        """
        self.dismiss()
        toast = Toast(sentence, undo_text, icon, self._over.window(), answers)
        if on_answer is not None:
            toast.answered.connect(on_answer)
        if on_undo is not None:
            toast.undone.connect(on_undo)
        toast.closed.connect(self.dismiss)
        self._toast = toast
        for dialog in open_dialogs(self._over):
            dialog.closed.connect(self._place)
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
        place = QRect(self._over.mapTo(self._over.window(), QPoint(x, y)), size)
        for dialog in open_dialogs(self._over):
            footer = dialog.footer_rect()
            if place.intersects(footer):
                place.moveBottom(footer.top() - 1 + SHADOW_MARGIN - _GAP)
        self._toast.setGeometry(place)


class Toast(QWidget):
    """The toast itself; made by ToastHost."""

    undone = Signal()
    answered = Signal(int)
    closed = Signal()

    def __init__(
        self, sentence: str, undo_text: str | None, icon: str, parent: QWidget, answers: Sequence[str] = ()
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._sentence = Label(sentence, "body", "toast_text")
        self.setAccessibleName(sentence)
        self.undo_button = ToastLink(undo_text, self) if undo_text else None
        self.close_button = ToastClose(self.tr("Close"), self)
        self.answers = ToastAnswers(answers, self) if answers else None
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
            square = QRectF(panel.x() + 13, self._sentence.geometry().center().y() - 8, 18, 18)
            draw_icon(painter, square, self._icon, "toast_text")

    def fitted_size(self, room: int) -> QSize:
        """The size with shadow; a long sentence wraps when it is wider than the room."""
        self._sentence.setWordWrap(False)
        wanted = self._column.sizeHint().expandedTo(self.minimumSize())
        if self.answers is not None:
            wanted.setWidth(max(self._row.sizeHint().width(), self.answers.one_line_width()) + 2 * SHADOW_MARGIN)
        width = min(wanted.width(), room + 2 * SHADOW_MARGIN)
        if width == wanted.width() and self.answers is None:
            return wanted
        self._sentence.setWordWrap(width < wanted.width())
        height = self._column.heightForWidth(width)
        return QSize(width, height if self.answers is not None else max(wanted.height(), height))

    def _build(self) -> None:
        around = SHADOW_MARGIN
        row = hbox(self._sentence, spacing=12, margins=(40, 0, 8, 0))
        if self.undo_button is not None:
            row.addSpacing(4)
            row.addWidget(self.undo_button)
        row.addWidget(self.close_button)
        self._row = row
        self._column = vbox(row, spacing=0, margins=around)
        if self.answers is not None:
            self._column.addWidget(self.answers)
        self.setLayout(self._column)
        least = at_least(44, padding=24)
        self._sentence.setMinimumHeight(least)
        self.setMinimumHeight(least + 2 * around)

    def _connect(self) -> None:
        self._timer.timeout.connect(self.closed)
        self.close_button.clicked.connect(self.closed)
        if self.undo_button is not None:
            self.undo_button.clicked.connect(self._on_undo)
        if self.answers is not None:
            self.answers.chosen.connect(self._on_answered)
        QApplication.instance().focusChanged.connect(self._on_focus_changed)  # type: ignore[union-attr]

    def _on_undo(self) -> None:
        # First away with this toast: what undoing has to say comes in its place.
        self.closed.emit()
        self.undone.emit()

    def _on_answered(self, place: int) -> None:
        self.closed.emit()
        self.answered.emit(place)

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
