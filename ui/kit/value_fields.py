"""Fields for a number, a time and one of a list, and the month to choose a day from.

The wheel changes a value only when the field has the focus: scrolling a page must not change what passes under
the pointer.
"""

from collections.abc import Sequence
from datetime import date, time

from PySide6.QtCore import QDate, QLocale, QRect, QRectF, QSize, Qt, QTime
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QTextCharFormat, QValidator, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCalendarWidget,
    QComboBox,
    QListView,
    QSpinBox,
    QTimeEdit,
    QToolButton,
    QToolTip,
    QWidget,
)

from ui.kit.amount_text import read_whole
from ui.kit.fields import FIELD_HEIGHT, FieldRow, mark_error
from ui.kit.fonts import at_least, role_font, text_width
from ui.kit.icons import draw_icon, icon
from ui.kit.paint import CENTER, LEFT, RIGHT, draw_text, painting, rounded
from ui.kit.popup import make_popup_round
from ui.kit.states import previewed
from ui.kit.tokens import color, radius


class NumberField(QSpinBox):
    """A whole number, typed or stepped with the arrow keys; `unit` stands at the right, as in "13 blocks".

    What is no such number stays as it was typed, with a sentence, and the value is what it was. Subclasses read and
    write otherwise. Thousands are grouped, where they are, while nobody writes: a digit taken away would leave another
    number behind their sign.
    """

    _groups = False
    _written = ""  # what cannot be read; Qt calls before the constructor is done

    def __init__(
        self,
        minimum: int = 0,
        maximum: int = 999,
        value: int = 0,
        unit: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._unit = unit
        self.setRange(minimum, maximum)
        self.setValue(value)
        _plain(self)
        self.refresh_theme()
        self.lineEdit().textChanged.connect(self._on_written)

    def is_wrong(self) -> bool:
        """Whether something else than such a number stands there."""
        return bool(self._written)

    def set_unit(self, unit: str) -> None:
        """Change the word at the right."""
        self._unit = unit
        self.refresh_theme()

    def set_error(self, text: str | None) -> None:
        """Show the error edge and, inside a FieldRow, the sentence under it; None clears both."""
        mark_error(self, text)

    def refresh_theme(self) -> None:
        """Measure again after the text size changed."""
        self.setMinimumHeight(at_least(FIELD_HEIGHT))
        right = text_width(self._unit, role_font("body")) + 16 if self._unit else 11
        self.lineEdit().setTextMargins(11, 0, right, 0)
        self.update()

    def sizeHint(self) -> QSize:
        digits = text_width(str(self.maximum()), role_font("body"))
        unit = text_width(self._unit, role_font("body")) + 12 if self._unit else 0
        return QSize(digits + unit + 44, at_least(FIELD_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._unit:
            with painting(self) as painter:
                at = QRectF(self.rect()).adjusted(0, 0, -12, 0)
                token = "text3" if self.isEnabled() else "disabled"
                draw_text(painter, at, self._unit, role_font("body"), token, RIGHT)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def validate(self, text: str, pos: int) -> tuple[QValidator.State, str, int]:
        """Keep every sign that is typed: one that is left out would make another number of it."""
        value = self._read(self._bare(text))
        if value is None or value < self.minimum():
            return QValidator.State.Intermediate, text, pos
        state = QValidator.State.Acceptable if value <= self.maximum() else QValidator.State.Invalid
        return state, text, pos

    def fixup(self, text: str) -> str:
        """Leave it as it is: Qt would take the signs of thousands out, and the comma of 12,5 with them."""
        return text

    def valueFromText(self, text: str) -> int:
        value = self._read(self._bare(text))
        return self.minimum() if value is None else value

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._written and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()  # nothing is kept by a key that would keep another number
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        written = self._written
        self._groups = self._groups or self.isGroupSeparatorShown()
        self.setGroupSeparatorShown(False)
        if written:
            self.lineEdit().setText(written)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        written = self._written
        super().focusOutEvent(event)
        if self._groups:
            self.setGroupSeparatorShown(True)
        if written:  # Qt has put the number from before in its place
            self.lineEdit().setText(written)

    def _read(self, text: str) -> int | None:
        """The value of what is typed, None for none."""
        if not text and self.specialValueText():
            return self.minimum()
        return read_whole(text)

    def _wrong_words(self) -> str:
        return self.tr("A whole number, without comma or point.")

    def _is_begun(self, text: str) -> bool:  # noqa: ARG002 - a subclass knows signs that something must follow
        """Whether it can still become a number."""
        return False

    def _bare(self, text: str) -> str:
        return text.removeprefix(self.prefix()).removesuffix(self.suffix()).strip()

    def _on_written(self, text: str) -> None:
        bare = self._bare(text)
        is_wrong = bool(bare) and self._read(bare) is None and not self._is_begun(bare)
        was_wrong, self._written = bool(self._written), text if is_wrong else ""
        if is_wrong:
            self.set_error(self._wrong_words())
            if not isinstance(self.parentWidget(), FieldRow):  # no room for a sentence under it
                QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), self._wrong_words(), self)
        elif was_wrong:
            self.set_error(None)


class TimeField(QTimeEdit):
    """A time of day, in the person's notation."""

    def __init__(self, value: time | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLocale(QLocale())
        _plain(self)
        self.setDisplayFormat("HH:mm")
        if value is not None:
            self.set_value(value)
        self.refresh_theme()

    def value(self) -> time:
        """The time, without zone."""
        shown = self.time()
        return time(shown.hour(), shown.minute())

    def set_value(self, value: time) -> None:
        """Show a time."""
        self.setTime(QTime(value.hour, value.minute))

    def set_error(self, text: str | None) -> None:
        """Show the error edge and, inside a FieldRow, the sentence under it; None clears both."""
        mark_error(self, text)

    def refresh_theme(self) -> None:
        """Measure again after the text size changed."""
        self.setMinimumHeight(at_least(FIELD_HEIGHT))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class ComboBox(QComboBox):
    """One of a list. Options are (key, text); the key is the item's data."""

    def __init__(
        self, options: Sequence[tuple[str, str]] = (), chosen: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        view = QListView(self)
        view.setObjectName("choices")
        self.setView(view)
        make_popup_round(view.window())
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for key, text in options:
            self.addItem(text, key)
        if chosen is not None:
            self.set_chosen(chosen)
        self.refresh_theme()

    def value(self) -> str:
        """The key of the chosen option, '' when there is none."""
        return self.currentData() or ""

    def set_chosen(self, key: str) -> None:
        """Choose by key; an unknown key changes nothing."""
        index = self.findData(key)
        if index >= 0:
            self.setCurrentIndex(index)

    def set_error(self, text: str | None) -> None:
        """Show the error edge and, inside a FieldRow, the sentence under it; None clears both."""
        mark_error(self, text)

    def refresh_theme(self) -> None:
        """Measure again after the text size changed."""
        self.setMinimumHeight(at_least(FIELD_HEIGHT))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        texts = [self.itemText(index) for index in range(self.count())] or [""]
        widest = max(text_width(text, role_font("body")) for text in texts)
        return QSize(widest + 54, at_least(FIELD_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(120, self.sizeHint().width()), at_least(FIELD_HEIGHT))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # whoever scrolls a page must not change what it says

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        rect = QRectF(self.rect())
        with painting(self) as painter:
            edge, width = self._edge()
            fill = "surface" if self.isEnabled() else "sunken"
            if edge:
                rounded(painter, rect, radius("control"), fill=fill, edge=edge, width=width)
            token = "text" if self.isEnabled() else "disabled"
            inner = rect.adjusted(11, 0, -32, 0)
            draw_text(painter, inner, self.currentText(), role_font("body"), token, LEFT)
            arrow = QRectF(rect.right() - 27, rect.center().y() - 8, 16, 16)
            draw_icon(painter, arrow, "chevron-down", "text2" if self.isEnabled() else "disabled")

    def _edge(self) -> tuple[str, float]:
        if not self.isEnabled():
            return "hairline", 1
        if self.property("error"):
            return "bad", 2
        if self.hasFocus() or previewed(self) == "focus":
            return "focus", 2
        if self.property("edge") == "quiet":
            return ("strong" if self.underMouse() else ""), 1
        return ("text2" if self.underMouse() else "control"), 1


class Calendar(QCalendarWidget):
    """A month to choose a day from, as under a DateField."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLocale(QLocale())
        self.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        self._icon_button("qt_calendar_prevmonth", "chevron-left", self.tr("Previous month"))
        self._icon_button("qt_calendar_nextmonth", "chevron-right", self.tr("Next month"))
        self.setMinimumSize(300, 260)
        self.refresh_theme()

    def refresh_theme(self) -> None:
        """Take the header colours again."""
        header = QTextCharFormat()
        header.setForeground(color("text3"))
        header.setBackground(color("surface"))
        self.setHeaderTextFormat(header)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(day, header)

    def paintCell(self, painter: QPainter, rect: QRect, day: QDate | date) -> None:
        shown = day if isinstance(day, QDate) else QDate(day.year, day.month, day.day)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, color("surface"))
        chip = QRectF(0, 0, 30, 28)
        chip.moveCenter(QRectF(rect).center())
        token = "text" if shown.month() == self.monthShown() else "text3"
        if shown == self.selectedDate():
            rounded(painter, chip, radius("control"), fill="accent")
            token = "on_accent"
        elif shown == QDate.currentDate():
            rounded(painter, chip, radius("control"), edge="accent_graphic")
            token = "accent_text"
        draw_text(painter, QRectF(rect), str(shown.day()), role_font("body"), token, CENTER)
        painter.restore()

    def _icon_button(self, object_name: str, icon_name: str, name: str) -> None:
        button = self.findChild(QToolButton, object_name)
        if isinstance(button, QToolButton):
            button.setIcon(icon(icon_name, 16))
            button.setAccessibleName(name)


def _plain(field: QAbstractSpinBox) -> None:
    """No arrows: the sheet gives them no width. (NoButtons would leave the text a single pixel under a sheet.)

    Nor does the wheel give it the focus: whoever scrolls a page must not change what it says.
    """
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    field.setFrame(False)
    field.lineEdit().setTextMargins(11, 0, 11, 0)
