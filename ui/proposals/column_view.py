"""The cards of one column: a list that paints what is in sight, so that hundreds cost nothing."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from ui.bridge.proposal_words import proposal_sentence
from ui.kit import ItemRole
from ui.kit.tooltips import plain_tooltip
from ui.proposals.acts import Act, act_key, act_words
from ui.proposals.card_painter import GAP, CardState, button_rects, buttons_line, card_height, paint_card
from ui.proposals.items import Item

Index = QModelIndex | QPersistentModelIndex


class CardModel(QAbstractListModel):
    """The items of a column; each is a whole sentence to a screen reader."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._items: tuple[Item, ...] = ()
        self.today = date.min

    def show_items(self, items: Sequence[Item], today: date) -> None:
        """Show other items; nothing happens where they are the same."""
        if (tuple(items), today) == (self._items, self.today):
            return
        self.beginResetModel()
        self._items, self.today = tuple(items), today
        self.endResetModel()

    def item(self, row: int) -> Item | None:
        """The item of a row."""
        return self._items[row] if 0 <= row < len(self._items) else None

    def row_of(self, proposal_id: int) -> int:
        """The row of a proposal, -1 when it is not here."""
        return next((row for row, item in enumerate(self._items) if item.id == proposal_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        item = self.item(index.row()) if index.isValid() else None
        if item is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return item.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return proposal_sentence(item.proposal, item.name, self.today)
        return item if role == ItemRole else None


class _CardDelegate(QStyledItemDelegate):
    def __init__(self, view: "ColumnView") -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view, item = self._view, self._view.cards.item(index.row())
        if item is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hovered = view.hovered == index.row()
        focused = view.hasFocus() and view.currentIndex().row() == index.row()
        state = CardState(hovered, focused, view.lit if hovered else None)
        paint_card(painter, _card(QRectF(option.rect)), item, view.cards.today, state)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        item, width = self._view.cards.item(index.row()), self._view.viewport().width()
        return QSize(width, card_height(item, width) + GAP if item is not None else 0)


class ColumnView(QListView):
    """`act_wanted` carries an Act and the item; `aside_wanted` -1 for the column at the left, 1 at the right."""

    act_wanted = Signal(object, object)
    menu_wanted = Signal(object, object)
    aside_wanted = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = CardModel(self)
        self.hovered = -1
        self.lit: Act | None = None
        self._pressed: tuple[int, Act | None] | None = None
        self.setModel(self.cards)
        self.setItemDelegate(_CardDelegate(self))
        self.setAccessibleName(name)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setObjectName("cards")
        self.viewport().setAutoFillBackground(False)
        self.setAutoFillBackground(False)

    def current_item(self) -> Item | None:
        """The card with the keyboard."""
        return self.cards.item(self.currentIndex().row())

    def show_items(self, items: Sequence[Item], today: date) -> None:
        """Show other items; the keyboard stays on its card, or where that was when it has gone."""
        row, item = self.currentIndex().row(), self.current_item()
        at = self.verticalScrollBar().value()
        self.cards.show_items(items, today)
        place = self.cards.row_of(item.id) if item is not None else -1
        if row >= 0 and self.cards.rowCount() and not self.currentIndex().isValid():
            self.choose(place if place >= 0 else row)
            self.verticalScrollBar().setValue(at)

    def choose(self, row: int) -> None:
        """Put the keyboard on a card, or on the last one above it."""
        last = self.cards.rowCount() - 1
        index = self.cards.index(max(0, min(row, last)), 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def refresh_theme(self) -> None:
        """Measure again after the text size changed."""
        self.scheduleDelayedItemsLayout()

    def button_at(self, row: int, x: float, y: float) -> Act | None:
        """The button of a card under a point of the list."""
        item = self.cards.item(row)
        if item is None:
            return None
        card = _card(QRectF(self.visualRect(self.cards.index(row, 0))))
        rects = button_rects(item, buttons_line(item, card))
        return next((act for act, rect, _ in rects if rect.contains(x, y)), None)

    def keyboardSearch(self, search: str) -> None:
        """Nothing: letters are keys of the page."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, item = event.key(), self.current_item()
        shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.aside_wanted.emit(1 if key == Qt.Key.Key_Right else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None and not event.modifiers():
            self.act_wanted.emit(Act.OPEN, item)
        elif (key == Qt.Key.Key_Menu or (key == Qt.Key.Key_F10 and shift)) and item is not None:
            self.menu_wanted.emit(item, self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center()))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.cards.rowCount():
            self.choose(0)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        row, act = self._under(event)
        self._pressed = (row, act) if row >= 0 else None

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        item = self.cards.item(self._row_at(event.pos().x(), event.pos().y()))
        if item is not None:
            self.menu_wanted.emit(item, event.globalPos())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        row, act = self._under(event)
        item = self.cards.item(row)
        if event.button() == Qt.MouseButton.LeftButton and item is not None and pressed == (row, act):
            self.act_wanted.emit(act or Act.OPEN, item)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._light(*self._under(event))

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._light(-1, None)
        elif isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            row = self._row_at(event.pos().x(), event.pos().y())
            QToolTip.showText(event.globalPos(), self._tip(row, event.pos().x(), event.pos().y()), self)
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _tip(self, row: int, x: int, y: int) -> str:
        item, act = self.cards.item(row), self.button_at(row, x, y)
        if item is None:
            return ""
        if act is None:
            return plain_tooltip(proposal_sentence(item.proposal, item.name, self.cards.today))
        key = act_key(act)
        return f"{act_words(act)} ({key})" if key else act_words(act)

    def _under(self, event: QMouseEvent) -> tuple[int, Act | None]:
        at = event.position()
        row = self._row_at(round(at.x()), round(at.y()))
        return row, self.button_at(row, at.x(), at.y())

    def _row_at(self, x: int, y: int) -> int:
        index = self.indexAt(QRectF(x, y, 1, 1).toRect().topLeft())
        if not index.isValid() or y > _card(QRectF(self.visualRect(index))).bottom():
            return -1
        return index.row()

    def _light(self, row: int, act: Act | None) -> None:
        if (row, act) != (self.hovered, self.lit):
            self.hovered, self.lit = row, act
            self.viewport().setCursor(Qt.CursorShape.ArrowCursor if row < 0 else Qt.CursorShape.PointingHandCursor)
            self.viewport().update()


def _card(rect: QRectF) -> QRectF:
    return rect.adjusted(0, 0, 0, -GAP)
