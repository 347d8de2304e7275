"""A field for a day: one stop of the Tab key, typed whole in the usual spellings, or picked from a month."""

from datetime import date

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from ui.kit.day_popup import DayPopup
from ui.kit.day_text import read_day
from ui.kit.fields import FIELD_HEIGHT, FieldRow, TextField
from ui.kit.fonts import at_least, role_font, text_width
from ui.kit.icons import draw_icon
from ui.kit.paint import painting
from ui.kit.toast import announce
from ui.kit.tooltips import plain_tooltip

LONG_DAY, MEDIUM_DAY, SHORT_DAY = "ddd d MMMM yyyy", "ddd d MMM yyyy", "d MMM yyyy"
_EARLIEST, _LATEST = date(2000, 1, 1), date(2100, 12, 31)  # whatever lies outside is a slip of the keys
_ICON_ROOM = 34
_BY_HAND = (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
_MONTH_STEPS = {Qt.Key.Key_PageUp: 1, Qt.Key.Key_PageDown: -1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class DateField(TextField):
    """What is typed is read on Enter and when the field is left; what is no day leaves the day as it was, and is said.

    Up and Down change the part of the day with the caret (the day while all is selected), Page Up and Page Down the
    month, as the wheel does with the focus. F4, Alt+Down or a click on the picture opens the month.
    """

    dateChanged = Signal()

    def __init__(self, value: date | None = None, form: str = LONG_DAY, parent: QWidget | None = None) -> None:
        """`form` is how a day is written, one of LONG_DAY, MEDIUM_DAY, SHORT_DAY."""
        self._form, self._words = form, QLocale()  # the language of the screen, which need not be the computer's
        super().__init__(parent=parent)
        self._first, self._last = _EARLIEST, _LATEST
        self._day = _EARLIEST
        self._was_misread = False
        self.setTextMargins(0, 0, _ICON_ROOM - 11, 0)
        self.setMouseTracking(True)
        self.textEdited.connect(self._on_edited)
        self.set_value(value or self._day)

    def value(self) -> date:
        """The day, also one that has just been typed."""
        return self._typed() or self._day

    def set_value(self, value: date) -> None:
        """Show a day, or the nearest one that can be chosen."""
        before, self._day = self._day, min(max(value, self._first), self._last)
        self._show()
        if self._day != before:
            self.dateChanged.emit()

    def set_range(self, first: date | None = None, last: date | None = None) -> None:
        """The first and the last day that can be chosen."""
        self._first, self._last = first or _EARLIEST, last or _LATEST
        self.set_value(self._day)

    def take_typed(self) -> bool:
        """Read what was typed; False where it is no day that can be chosen, which is said."""
        if not self.isModified():
            return True
        typed, found = self.text().strip(), read_day(self.text(), self._day)
        self.set_value(found if found is not None and self._first <= found <= self._last else self._day)
        if self._day == found:
            return True
        self._was_misread = True
        self._say(self._wrong_words(typed, found))
        return False

    def open_month(self) -> None:
        """Choose from a month."""
        self.take_typed()
        popup = DayPopup(self._day, self, self._first, self._last)
        popup.chosen.connect(self._on_picked)
        popup.open_under(self)

    def sizeHint(self) -> QSize:
        longest = self._words.toString(QDate(2026, 9, 30), self._form)
        return QSize(text_width(longest, role_font("body")) + 66, at_least(FIELD_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, has_alt = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if key == Qt.Key.Key_F4 or (has_alt and key == Qt.Key.Key_Down):
            self.open_month()
        elif key in _STEPS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._step(_STEPS[Qt.Key(key)])
        elif key in _MONTH_STEPS and not event.modifiers():
            self._step(_MONTH_STEPS[Qt.Key(key)], part="M")
        elif key in _ENTER and not self.take_typed():
            self.selectAll()  # and the form that Enter would have accepted stays
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y()
        if self.hasFocus() and turned:
            self._step(1 if turned > 0 else -1)
        else:
            event.ignore()  # whoever scrolls a page must not change what it says

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._is_on_icon(event.position().x()):
            self.open_month()
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        on_icon = self._is_on_icon(event.position().x())
        self.setCursor(Qt.CursorShape.ArrowCursor if on_icon else Qt.CursorShape.IBeamCursor)
        self.setToolTip(self.tr("Choose from a month (F4)") if on_icon else "")
        super().mouseMoveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() not in _BY_HAND:
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() == Qt.FocusReason.PopupFocusReason or self.take_typed():
            return
        app = QApplication.instance()
        if event.reason() == Qt.FocusReason.MouseFocusReason and app is not None:
            app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The click that left a misread day does nothing else: it might have saved the day from before."""
        app = QApplication.instance()
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease) and app is not None:
            app.removeEventFilter(self)
            return event.type() == QEvent.Type.MouseButtonPress
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with painting(self) as painter:
            at = QRectF(self.width() - 29, self.height() / 2 - 9, 18, 18)
            draw_icon(painter, at, "week", "text2" if self.isEnabled() else "disabled")

    def _typed(self) -> date | None:
        """The day that stands there and was not taken yet."""
        found = read_day(self.text(), self._day) if self.isModified() else None
        return found if found is not None and self._first <= found <= self._last else None

    def _show(self) -> None:
        self.setText(self._written(self._day))
        self.setCursorPosition(0)

    def _step(self, by: int, part: str = "") -> None:
        """Another day, month or year; the caret stays in its part, and all stays selected."""
        if not self.take_typed():
            return
        whole = not self.hasFocus() or self.hasSelectedText()
        place = self.text()[: self.cursorPosition()].count(" ")
        part = part or ("d" if whole else self._form.split(" ")[place][0])
        shown = QDate(self._day.year, self._day.month, self._day.day)
        moved = {"d": shown.addDays, "M": shown.addMonths, "y": shown.addYears}[part](by)
        self.set_error(None)
        self.set_value(date(moved.year(), moved.month(), moved.day()))
        if whole:
            self.selectAll()
        else:
            self.setCursorPosition(len(" ".join(self.text().split(" ")[: place + 1])))

    def _say(self, wrong: str) -> None:
        self.set_error(wrong)
        if not isinstance(self.parentWidget(), FieldRow):  # nothing stands under it that could say so
            QToolTip.showText(self.mapToGlobal(QPoint(0, self.height())), plain_tooltip(wrong), self)
            announce(self, wrong)

    def _wrong_words(self, typed: str, found: date | None) -> str:
        if found is None:
            words = self.tr("“{typed}” is not a day. Write it as in 12/3/2027. {day} stays.")
            return words.format(typed=typed, day=self._written(self._day))
        if found < self._first:
            return self.tr("The first day you can choose is {day}.").format(day=self._written(self._first))
        return self.tr("The last day you can choose is {day}.").format(day=self._written(self._last))

    def _written(self, day: date) -> str:
        is_first_in_french = day.day == 1 and self._words.language() == QLocale.Language.French
        form = self._form.replace("d MMM", "d'er' MMM") if is_first_in_french else self._form
        return self._words.toString(QDate(day.year, day.month, day.day), form)

    def _is_on_icon(self, x: float) -> bool:
        return x > self.width() - _ICON_ROOM

    def _on_edited(self) -> None:
        if self._was_misread:
            self._was_misread = False
            self.set_error(None)

    def _on_picked(self, day: date) -> None:
        self.set_error(None)
        self.set_value(day)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
