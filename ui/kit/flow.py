"""A row that goes on in the next line when it is full; for chips."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

_NARROWEST = 120  # a longer item is cut where a line is shorter


class FlowLayout(QLayout):
    """Items from left to right, line by line, each at its own size; `line_spacing` as `spacing` unless given.

    With `ends_at_right` the last item stands at the right edge, unless it begins a line.
    """

    _heights: dict[int, int] = {}
    _items: list[QLayoutItem] = []  # Qt still asks while the object is taken apart

    def __init__(
        self,
        parent: QWidget | None = None,
        spacing: int = 6,
        line_spacing: int | None = None,
        *,
        ends_at_right: bool = False,
    ) -> None:
        super().__init__(parent)
        self._ends_at_right = ends_at_right
        self._line_spacing = spacing if line_spacing is None else line_spacing
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self._heights.clear()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        self._heights.clear()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:  # a layout asks many times
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), place=False)
        return self._heights[width]

    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, place=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            least = item.minimumSize()
            size = size.expandedTo(QSize(min(least.width(), _NARROWEST), least.height()))
        return size

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        """Place the items, or only find out how high they are together."""
        rect = rect.marginsRemoved(self.contentsMargins())
        x, y, line = rect.x(), rect.y(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            hint = item.sizeHint()
            size = QSize(min(hint.width(), rect.width()), hint.height())
            if x > rect.x() and x + size.width() > rect.right() + 1:
                x, y, line = rect.x(), y + line + self._line_spacing, 0
            if place:
                is_at_right = self._ends_at_right and item is self._items[-1] and x > rect.x()
                left = rect.right() + 1 - size.width() if is_at_right else x
                item.setGeometry(QRect(QPoint(left, y), size))
            x += size.width() + self.spacing()
            line = max(line, size.height())
        return y + line - rect.y()
