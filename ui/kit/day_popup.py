"""A month under a button, to choose a day from."""

from datetime import date

from PySide6.QtCore import QDate, QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.kit.layout import vbox
from ui.kit.paint import painting, rounded
from ui.kit.popup import make_popup_round
from ui.kit.tokens import radius
from ui.kit.value_fields import Calendar

_GAP = 4


class DayPopup(QWidget):
    """`chosen` carries a date; Enter or a click chooses, Esc closes. It deletes itself after it closed."""

    chosen = Signal(object)

    def __init__(self, day: date, parent: QWidget, first: date = date.min, last: date = date.max) -> None:
        """`first` and `last` are the days that can be chosen."""
        super().__init__(parent, Qt.WindowType.Popup)
        make_popup_round(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.calendar = Calendar(self)
        self.calendar.setDateRange(_qdate(first), _qdate(last))
        self.calendar.setSelectedDate(_qdate(day))
        self.setLayout(vbox(self.calendar, margins=(8, 8, 8, 8)))
        self.setFocusProxy(self.calendar)
        self.calendar.clicked.connect(self._on_chosen)
        self.calendar.activated.connect(self._on_chosen)

    def open_under(self, widget: QWidget) -> None:
        """Show it under a button, or over it where the screen ends."""
        room, size = widget.screen().availableGeometry(), self.sizeHint()
        at = widget.mapToGlobal(QPoint(0, widget.height() + _GAP))
        if at.y() + size.height() > room.bottom():
            at.setY(max(room.top(), at.y() - widget.height() - 2 * _GAP - size.height()))
        at.setX(max(room.left(), min(at.x(), room.right() - size.width())))
        self.move(at)
        self.show()
        self.calendar.setFocus(Qt.FocusReason.PopupFocusReason)

    def event(self, event: QEvent) -> bool:
        # Keys of the page behind must not act while the month is open.
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with painting(self) as painter:
            rounded(painter, QRectF(self.rect()), radius("card"), fill="surface", edge="strong")

    def _on_chosen(self, day: QDate) -> None:
        if self.isVisible():  # a double click clicks and activates
            self.close()
            self.chosen.emit(date(day.year(), day.month(), day.day()))


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
