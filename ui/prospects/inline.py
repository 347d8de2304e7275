"""Fields that are edited where they stand: they tell a change once, when one leaves them or presses Enter."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.kit import ComboBox, TextArea, TextField, color, hbox, label, painting, text_scale, text_width, vbox
from ui.kit.fields import FIELD_HEIGHT
from ui.kit.fonts import at_least
from ui.kit.paint import LEFT, draw_text
from ui.kit.tooltips import plain_tooltip

_LABEL_WIDTH = 92
_SIDES = 12  # between the edge of a field and its text


def _is_undo(event: QEvent) -> bool:
    """Whether a field is asked if it wants Ctrl+Z or Ctrl+Shift+Z for itself."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)


class InlineText(TextField):
    """One line. Esc puts back what was there; Ctrl+Z is the window's once what was typed is kept."""

    committed = Signal(str)

    def __init__(self, name: str, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(placeholder, parent=parent)
        self._shown = ""
        self.setProperty("edge", "quiet")
        self.setAccessibleName(name)
        self.editingFinished.connect(self.commit)

    def show_value(self, text: str) -> None:
        """Show a stored value; what is being typed at the moment stays."""
        typing = self.hasFocus() and self.text() != self._shown
        self._shown = text
        if not typing and self.text() != text:
            self.setText(text)
            self.setCursorPosition(0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        is_cut = text_width(self.text(), self.font()) > self.width() - 2 * _SIDES
        self.setToolTip(plain_tooltip(self.text()) if is_cut else "")
        if is_cut and not self.hasFocus():  # a field of Qt's cuts in the middle of a letter
            wide = text_width("…", self.font()) + 2
            end = QRectF(self.width() - _SIDES - wide, 2, wide + 2, self.height() - 4)
            with painting(self) as painter:
                painter.fillRect(end, color("surface"))
                draw_text(painter, end, "…", self.font(), "text", LEFT)

    def commit(self) -> None:
        """Tell the value if it has changed."""
        text = self.text().strip()
        if text != self._shown:
            self._shown = text
            self.committed.emit(text)

    def event(self, event: QEvent) -> bool:
        if _is_undo(event) and self.text() == self._shown:
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text() != self._shown:
            self.setText(self._shown)
            return
        super().keyPressEvent(event)


class InlineArea(TextArea):
    """Several lines; told when one leaves them. Ctrl+Z is the window's as long as nothing new is typed."""

    committed = Signal(str)

    def __init__(self, name: str, placeholder: str = "", lines: int = 4, parent: QWidget | None = None) -> None:
        super().__init__(placeholder, lines=lines, parent=parent)
        self._shown = ""
        self.setAccessibleName(name)

    def show_value(self, text: str) -> None:
        """Show a stored value; what is being typed at the moment stays."""
        typing = self.hasFocus() and self.toPlainText() != self._shown
        self._shown = text
        if not typing and self.toPlainText() != text:
            self.setPlainText(text)

    def commit(self) -> None:
        """Tell the value if it has changed."""
        text = self.toPlainText().rstrip()
        if text != self._shown:
            self._shown = text
            self.committed.emit(text)

    def event(self, event: QEvent) -> bool:
        if _is_undo(event) and self.toPlainText() == self._shown:
            return False
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.commit()


class InlineChoice(ComboBox):
    """One of a list, told as soon as it is chosen."""

    committed = Signal(str)

    def __init__(self, name: str, options: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(options, parent=parent)
        self.setProperty("edge", "quiet")
        self.setAccessibleName(name)
        self.activated.connect(self._on_activated)

    def show_value(self, key: str) -> None:
        """Show a stored value."""
        index = self.findData(key)
        if index != self.currentIndex():
            self.setCurrentIndex(index)

    def commit(self) -> None:
        """Nothing waits here: a choice is told at once."""

    def _on_activated(self) -> None:
        self.committed.emit(self.value())


class FieldLine(QWidget):
    """A name at the left, its field at the right, and a sentence under it when something is odd."""

    def __init__(self, name: str, field: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        title = label(name, "body", "text2")
        title.setBuddy(field)
        self._title = title
        self.refresh_theme()
        self._under = label("", "small", "bad_text", wrap=True)
        self._under.hide()
        row = hbox(title, spacing=4)
        row.addWidget(field, 1)
        row.setAlignment(title, Qt.AlignmentFlag.AlignTop)
        self.setLayout(vbox(row, self._under, spacing=2))

    def refresh_theme(self) -> None:
        """Measure again after the text size changed."""
        self._title.setFixedWidth(round(_LABEL_WIDTH * text_scale()))
        self._title.setMinimumHeight(at_least(FIELD_HEIGHT))

    def show_error(self, text: str | None) -> None:
        """Say what is odd; None when all is well."""
        self._under.setText(text or "")
        self._under.setVisible(bool(text))
