"""Tables: two-line rows, hairlines, no grid; keyboard first."""

from PySide6.QtCore import QEvent, QModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.kit.fonts import at_least, role_font, text_width
from ui.kit.icons import draw_icon
from ui.kit.paint import LEFT, RIGHT, draw_role_text, hairline, kept, painting
from ui.kit.table_painter import CELL_PAD, TablePainter, edge_column
from ui.kit.tokens import color

_KEYBOARD_REASONS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class Table(QTableView):
    """A base for every list of the app. Enter or double click emits `row_opened` with the row's index.

    `ground` is the token of what the table stands on; it paints that itself, so that the page behind it need not be
    painted again with every row.
    """

    row_opened = Signal(QModelIndex)

    def __init__(self, edge_padding: int = 24, parent: QWidget | None = None, *, ground: str = "canvas") -> None:
        super().__init__(parent)
        self._ground = ground
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._painter = TablePainter(self, edge_padding, ground)
        self.setHorizontalHeader(_Header(edge_padding, self))
        self._set_up()

    def set_compact(self, compact: bool) -> None:
        """One-line rows of 36, or two-line rows of 50."""
        self._painter.compact = compact
        self.refresh_theme()

    def set_column_widths(self, widths: dict[int, int], stretch: int) -> None:
        """Pixels by column; the `stretch` column takes the room that is left."""
        header = self.horizontalHeader()
        for column, width in widths.items():
            header.resizeSection(column, width)
        header.setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)

    def refresh_theme(self) -> None:
        """Measure again after the text size changed."""
        self.verticalHeader().setDefaultSectionSize(self._painter.row_height())
        self.horizontalHeader().setFixedHeight(at_least(32, "micro", padding=16))
        self.viewport().update()

    def lay_out_now(self) -> None:
        """Take in what the model told now: Qt does it after the next painting, and paints everything again."""
        self.executeDelayedItemsLayout()

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End go to the first and the last row: whole rows are chosen, never cells."""
        rows, column = self.model().rowCount(), max(0, self.currentIndex().column())
        if action is QAbstractItemView.CursorAction.MoveHome:
            return self.model().index(0, column)
        if action is QAbstractItemView.CursorAction.MoveEnd:
            return self.model().index(rows - 1, column)
        return super().moveCursor(action, modifiers)

    def show_hover(self, row: int) -> None:
        """Paint a row as the one under the pointer; -1 for none."""
        if row != self._painter.hovered_row:
            self._painter.hovered_row = row
            self.viewport().update()

    def show_ring(self, shown: bool) -> None:
        """Paint the current row with or without the ring of the keyboard."""
        if shown != self._painter.focus_by_keyboard:
            self._painter.focus_by_keyboard = shown
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self.viewport()) as painter:
            painter.fillRect(event.rect(), color(self._ground))
            self._painter.paint(painter, event.rect())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.show_ring(event.reason() in _KEYBOARD_REASONS)
        model = self.model()
        if model is not None and model.rowCount() and not self.currentIndex().isValid():
            self.setCurrentIndex(model.index(0, max(0, edge_column(self, from_left=True))))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.show_ring(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() and current.isValid():
            self.row_opened.emit(current)
            return
        self.show_ring(True)
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.show_ring(False)
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self.row_opened.emit(index)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self.show_hover(-1)
        elif isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove:
            self.show_hover(self.rowAt(event.position().toPoint().y()))
        return super().viewportEvent(event)

    def _set_up(self) -> None:
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows = self.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(28)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.refresh_theme()


class _Header(QHeaderView):
    """Micro captions in text2, a hairline under them, an arrow on the sorted column."""

    def __init__(self, edge_padding: int, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._view = parent
        self._edge = edge_padding
        self.setHighlightSections(False)
        self.setSectionsClickable(True)
        self.setMinimumSectionSize(36)
        self.setDefaultAlignment(LEFT)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        area = QRectF(rect)
        first = section == edge_column(self._view, from_left=True)
        inner = area.adjusted(self._edge if first else CELL_PAD, 0, -CELL_PAD, 0)
        text = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        with kept(painter):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_role_text(painter, inner, text, "micro", "text2", self._align(section))
            if self.isSortIndicatorShown() and self.sortIndicatorSection() == section:
                self._paint_arrow(painter, inner, text)
            hairline(painter, area.x(), area.right(), area.bottom() - 1)

    def _align(self, section: int) -> Qt.AlignmentFlag:
        role = Qt.ItemDataRole.TextAlignmentRole
        align = self.model().headerData(section, Qt.Orientation.Horizontal, role)
        return RIGHT if align is not None and int(align) & int(Qt.AlignmentFlag.AlignRight) else LEFT

    def _paint_arrow(self, painter: QPainter, inner: QRectF, text: str) -> None:
        x = inner.x() + text_width(text, role_font("micro")) + 3
        if x + 12 > inner.right() + CELL_PAD:
            return
        middle = inner.center()
        square = QRectF(-6, -6, 12, 12)
        with kept(painter):
            painter.translate(x + 6, middle.y())
            if self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder:
                painter.rotate(180)
            draw_icon(painter, square, "chevron-down", "text2")
