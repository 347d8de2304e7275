"""Text fields: a surface with a control edge, a focus edge, an error edge."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from ui.kit.fonts import at_least, line_height
from ui.kit.icons import draw_icon
from ui.kit.keycap import key_cap_size, paint_key_cap
from ui.kit.labels import Label, label
from ui.kit.layout import vbox
from ui.kit.paint import painting

FIELD_HEIGHT = 34


def mark_error(field: QWidget, text: str | None) -> None:
    """Give a field the error edge, or take it away, and tell the FieldRow around it what to say."""
    field.setProperty("error", text is not None)
    field.setAccessibleDescription(text or "")
    field.style().unpolish(field)
    field.style().polish(field)
    field.update()
    row = field.parentWidget()
    if isinstance(row, FieldRow):
        row.show_error(text)


class TextField(QLineEdit):
    """A one-line field, 34 high."""

    def __init__(self, placeholder: str = "", text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setPlaceholderText(placeholder)
        self.refresh_theme()

    def set_error(self, text: str | None) -> None:
        """Show the error edge and, inside a FieldRow, the sentence under it; None clears both."""
        mark_error(self, text)

    def refresh_theme(self) -> None:
        """Measure again after the text size changed."""
        self.setMinimumHeight(at_least(FIELD_HEIGHT))


class SearchField(TextField):
    """A field with a magnifier and, if given, the key that leads to it. Esc empties it, then lets go."""

    escaped = Signal()

    def __init__(self, placeholder: str = "", key_hint: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(placeholder, parent=parent)
        self._key_hint = key_hint
        self.setProperty("edge", "strong")
        self.setAccessibleName(placeholder)
        right = key_cap_size(key_hint).width() + 2 if key_hint else 0
        self.setTextMargins(24, 0, right, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.text():
            self.clear()
        else:
            self.escaped.emit()
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with painting(self) as painter:
            middle = self.height() / 2
            draw_icon(painter, QRectF(11, middle - 8, 16, 16), "search", "text2")
            if self._key_hint and not self.text():
                cap = key_cap_size(self._key_hint)
                at = QPointF(self.width() - cap.width() - 8, middle - cap.height() / 2)
                paint_key_cap(painter, at, self._key_hint)


class TextArea(QPlainTextEdit):
    """A field of several lines; Tab leaves it, as in every other field."""

    def __init__(self, placeholder: str = "", text: str = "", lines: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._lines = lines
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.refresh_theme()

    def set_error(self, text: str | None) -> None:
        """Show the error edge and, inside a FieldRow, the sentence under it; None clears both."""
        mark_error(self, text)

    def refresh_theme(self) -> None:
        """Measure again after the text size changed."""
        self.setFixedHeight(self._lines * line_height("body") + 18)


class FieldRow(QWidget):
    """A label over a field, and one line under it: an error, or else a hint. Without a text there is no label."""

    def __init__(self, text: str, field: QWidget, hint: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self._hint = hint
        self._label = Label(text, "body_medium")
        self._label.setBuddy(field)
        if not text:
            self._label.hide()
        self._under = label("", "small", "text3", wrap=True)
        if not field.accessibleName():
            field.setAccessibleName(text)
        self.setLayout(vbox(self._label, field, self._under, spacing=5))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.show_error(None)

    def set_label(self, text: str) -> None:
        """Change the label over the field."""
        self._label.setText(text)
        self.field.setAccessibleName(text)

    def show_error(self, text: str | None) -> None:
        """Say what is wrong under the field; None shows the hint again. Fields call this from set_error()."""
        under = text or self._hint
        self._under.setText(under or "")
        self._under.set_color("bad_text" if text else "text3")
        self._under.setVisible(bool(under))

    def set_hint(self, text: str) -> None:
        """Change the line that stands there while nothing is wrong; empty for none."""
        self._hint = text
        if not self.field.property("error"):
            self.show_error(None)

    def error_text(self) -> str:
        """The sentence under the field when it is an error, else ''."""
        return self._under.text() if self.field.property("error") else ""
