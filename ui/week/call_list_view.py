"""The rows of a call list: drag or Alt+arrows put somebody elsewhere, Enter opens, Del takes off the list."""

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from planner.storage.queries.call_people import CallPerson
from ui.kit import (
    ItemRole,
    Menu,
    dots_width,
    draw_icon,
    draw_text,
    has_keyboard_focus,
    line_height,
    paint_dots,
    role_font,
    rounded,
    tabular,
)
from ui.kit.marks import DotTone
from ui.kit.paint import CENTER, LEFT
from ui.kit.tokens import color
from ui.week.call_list_model import CallListModel, Index

_SIDES, _GRIP, _NUMBER = 18, 18, 22
_CROSS = 16
_OWN_KEYS = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Home, Qt.Key.Key_End})
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


def row_height() -> int:
    """44 at the usual text size."""
    return max(44, line_height("body") + line_height("small") + 8)


class CallListView(QListView):
    """As high as its rows: what lies around it scrolls. `reordered` carries the ids in their new order."""

    reordered = Signal(list)
    removed = Signal(int)
    person_opened = Signal(int)
    row_reached = Signal(QRect)
    # Also there when Qt asks a widget whose Python half is already gone.
    _dragged_row = -1

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.people = CallListModel(self)
        self._order_before: list[int] = []
        self._pressed: QPoint | None = None
        self.setModel(self.people)
        self.setItemDelegate(_Delegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(self.tr("Call list"))
        self.people.modelReset.connect(self.updateGeometry)
        self.doubleClicked.connect(self._on_double_clicked)

    def sizeHint(self) -> QSize:
        return QSize(240, self.people.rowCount() * row_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def is_dragging(self) -> bool:
        """Whether somebody is on the way to another place."""
        return self._dragged_row >= 0

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.row_reached.emit(self.visualRect(current))

    def event(self, event: QEvent) -> bool:
        # These keys mean this list while it has the focus, and a block elsewhere on the page.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, alt = self.currentIndex().row(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if event.key() == Qt.Key.Key_Escape and self.is_dragging():
            self._put_back()
        elif alt and event.key() in _STEPS:
            self._move_to(row, row + _STEPS[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Delete and row >= 0:
            self._remove(row)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row >= 0:
            self.person_opened.emit(self.people.ids()[row])
        elif event.text().isprintable() and event.text():
            event.ignore()  # letters and digits are keys of the page
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            if self.cross_of(index).contains(event.position().toPoint()):
                self._remove(index.row())
                return
            self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._pressed is None:
            super().mouseMoveEvent(event)
            return
        if not self.is_dragging() and (at - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self._dragged_row = self.indexAt(self._pressed).row()
            self._order_before = self.people.ids()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        if self.is_dragging():
            to = min(max(at.y() // row_height(), 0), self.people.rowCount() - 1)
            if self.people.move(self._dragged_row, to):
                self._dragged_row = to
                self.setCurrentIndex(self.people.index(to))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        if not self.is_dragging():
            super().mouseReleaseEvent(event)
            return
        self._end_drag()
        if self.people.ids() != self._order_before:
            self.reordered.emit(self.people.ids())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        row = self.currentIndex().row() if event.reason() is QContextMenuEvent.Reason.Keyboard else -1
        row = self.indexAt(event.pos()).row() if row < 0 else row
        if row < 0:
            return
        self.setCurrentIndex(self.people.index(row))
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.add_entry(self.tr("Open"), "open", key_hint="Return")
        menu.add_entry(self.tr("Earlier in the list"), "up", key_hint="Alt+Up").setEnabled(row > 0)
        last = self.people.rowCount() - 1
        menu.add_entry(self.tr("Later in the list"), "down", key_hint="Alt+Down").setEnabled(row < last)
        menu.add_entry(self.tr("Take off the list"), "remove", key_hint="Del")
        menu.triggered.connect(self._on_menu)
        menu.popup(self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center()))

    def cross_of(self, index: Index) -> QRect:
        """Where the cross of the row under the pointer lies."""
        row = self.visualRect(index)
        return QRect(row.right() - _SIDES - _CROSS - 2, row.center().y() - 13, _CROSS + 10, 28)

    def _is_own(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            return self.is_dragging()
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            return event.key() in _STEPS
        return event.key() in _OWN_KEYS

    def _on_menu(self, action: object) -> None:
        row = self.currentIndex().row()
        wish = getattr(action, "data")()  # noqa: B009 - PySide gives the action as an object
        if row < 0:
            return
        if wish == "open":
            self.person_opened.emit(self.people.ids()[row])
        elif wish == "remove":
            self._remove(row)
        else:
            self._move_to(row, row + (-1 if wish == "up" else 1))

    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.person_opened.emit(self.people.ids()[index.row()])

    def _move_to(self, row: int, to: int) -> None:
        if self.people.move(row, to):
            self.setCurrentIndex(self.people.index(to))
            self.reordered.emit(self.people.ids())

    def _remove(self, row: int) -> None:
        self.removed.emit(self.people.ids()[row])

    def _put_back(self) -> None:
        """Everybody where they were before the drag."""
        for place, prospect_id in enumerate(self._order_before):
            self.people.move(self.people.ids().index(prospect_id), place)
        self._pressed = None
        self._end_drag()

    def _end_drag(self) -> None:
        self._dragged_row = -1
        self.unsetCursor()


class _Delegate(QStyledItemDelegate):
    """Grip, place, name over company, and how many tries are used up."""

    def __init__(self, view: CallListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(200, row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        person: CallPerson = index.data(ItemRole)
        state = QStyle.StateFlag(getattr(option, "state"))  # noqa: B009
        rect = QRectF(getattr(option, "rect"))  # noqa: B009
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        focused = index == self._view.currentIndex() and self._view.hasFocus()
        if focused or (self._view.is_dragging() and index == self._view.currentIndex()):
            painter.fillRect(rect, color("selected"))
        elif hovered:
            painter.fillRect(rect, color("hover"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = rect.center().y()
        draw_icon(painter, QRectF(rect.x() + _SIDES - 4, middle - 8, 16, 16), "drag", "text3")
        number = QRectF(rect.x() + _SIDES + _GRIP - 4, rect.y(), _NUMBER, rect.height())
        draw_text(painter, number, str(index.row() + 1), tabular(role_font("small")), "text3", CENTER)
        right = self._paint_end(painter, rect, person, hovered=hovered)
        self._paint_names(painter, rect, number.right() + 6, right - 8, person)
        if focused and has_keyboard_focus(self._view):
            rounded(painter, rect.adjusted(1, 1, -1, -1), 6, edge="focus", width=2)

    def _paint_end(self, painter: QPainter, rect: QRectF, person: CallPerson, *, hovered: bool) -> float:
        """The tries, or the cross of the row under the pointer; answers where the names must end."""
        end = rect.right() - _SIDES
        if hovered and not self._view.is_dragging():
            draw_icon(painter, QRectF(end - _CROSS + 2, rect.center().y() - 8, 16, 16), "x", "text2")
        else:
            near_end = person.attempts >= person.limit - 1
            tone: DotTone = "warn" if near_end and person.attempts else "accent"
            left = end - dots_width(person.limit)
            paint_dots(painter, left, rect.center().y(), min(person.attempts, person.limit), person.limit, tone)
        return end - dots_width(person.limit)

    def _paint_names(self, painter: QPainter, rect: QRectF, left: float, right: float, person: CallPerson) -> None:
        high, low = line_height("body"), line_height("small")
        font = role_font("body_medium")
        if not person.around:
            draw_text(painter, QRectF(left, rect.y(), right - left, rect.height()), person.name, font, "text", LEFT)
            return
        top = QPointF(left, rect.center().y() - (high + low) / 2)
        draw_text(painter, QRectF(top.x(), top.y(), right - left, high), person.name, font, "text", LEFT)
        second = QRectF(top.x(), top.y() + high - 1, right - left, low)
        draw_text(painter, second, person.around, role_font("small"), "text2", LEFT)
