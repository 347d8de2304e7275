"""Paints the cells of a Table from the roles of its model."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from ui.kit.fonts import line_height, role_font, tabular_role_font
from ui.kit.marks import paint_dots, paint_meter
from ui.kit.paint import LEFT, RIGHT, draw_text, hairline, kept
from ui.kit.pill import paint_pill
from ui.kit.table_roles import DimRole, DotsRole, MeterRole, PillRole, SecondLineRole, StrongRole, ToneRole
from ui.kit.tokens import color

Index = QModelIndex | QPersistentModelIndex
Facts = Mapping[int, Any]
CELL_PAD = 8

_DISPLAY, _ALIGNMENT = int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.TextAlignmentRole)
_PILL, _DOTS, _METER = int(PillRole), int(DotsRole), int(MeterRole)
_SECOND_LINE, _TONE, _DIM, _STRONG = int(SecondLineRole), int(ToneRole), int(DimRole), int(StrongRole)
_PAINTED = (_DISPLAY, _ALIGNMENT, _PILL, _DOTS, _METER, _SECOND_LINE, _TONE, _DIM, _STRONG)


class TwoLineDelegate(QStyledItemDelegate):
    """Two lines, a pill, dots or a meter; hover, selection and keyboard focus are painted for the whole row."""

    def __init__(self, view: QTableView, edge_padding: int = 24) -> None:
        """`edge_padding` is the room left of the first column, as on the page."""
        super().__init__(view)
        self._view = view
        self._edge = edge_padding
        self.hovered_row = -1
        self.focus_by_keyboard = False
        self.compact = False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), self.row_height())

    def row_height(self) -> int:
        """50 for two lines, 36 for one, more with larger text."""
        if self.compact:
            return max(36, line_height("body") + 14)
        return max(50, line_height("body") + line_height("small") + 14)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect = QRectF(option.rect)
        is_first = self._is_first(index)
        with kept(painter):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_row(painter, rect, index, is_first=is_first)
            left = self._edge if is_first else CELL_PAD
            self._paint_content(painter, rect.adjusted(left, 0, -CELL_PAD, -1), _facts(index))
            if self.focus_by_keyboard and index.row() == self._view.currentIndex().row():
                self._paint_ring(painter, rect, index)

    def _paint_row(self, painter: QPainter, rect: QRectF, index: Index, *, is_first: bool) -> None:
        selected = self._view.selectionModel().isRowSelected(index.row(), index.parent())
        if selected:
            painter.fillRect(rect, color("selected"))
            if is_first:
                painter.fillRect(QRectF(rect.x(), rect.y(), 3, rect.height()), color("accent_graphic"))
        elif index.row() == self.hovered_row:
            painter.fillRect(rect, color("hover"))
        hairline(painter, rect.x(), rect.right(), rect.bottom() - 1)

    def _paint_content(self, painter: QPainter, rect: QRectF, facts: Facts) -> None:
        pill, dots, meter = facts.get(_PILL), facts.get(_DOTS), facts.get(_METER)
        if pill:
            paint_pill(painter, rect, *pill)
        elif dots:
            paint_dots(painter, rect.x(), rect.center().y(), *dots)
        elif meter:
            paint_meter(painter, rect.x(), rect.center().y(), *meter)
        else:
            self._paint_lines(painter, rect, facts)

    def _paint_lines(self, painter: QPainter, rect: QRectF, facts: Facts) -> None:
        first = str(facts.get(_DISPLAY) or "")
        second = "" if self.compact else str(facts.get(_SECOND_LINE) or "")
        if not first and not second:
            return
        align = RIGHT if _is_right(facts.get(_ALIGNMENT)) else LEFT
        tone, base = facts.get(_TONE), "text3" if facts.get(_DIM) else "text"
        role = "body_strong" if facts.get(_STRONG) else "body"
        if not second:
            draw_text(painter, rect, first, tabular_role_font(role), tone or base, align)
            return
        strong = role_font(role)
        high, low = line_height("body"), line_height("small")
        top = rect.center().y() - (high + low - 1) / 2
        line_one = QRectF(rect.x(), top, rect.width(), high)
        line_two = QRectF(rect.x(), top + high - 1, rect.width(), low)
        draw_text(painter, line_one, first, strong, base, align)
        draw_text(painter, line_two, second, tabular_role_font("small"), tone or "text2", align)

    def _paint_ring(self, painter: QPainter, rect: QRectF, index: Index) -> None:
        token = color("focus")
        painter.fillRect(QRectF(rect.x(), rect.y(), rect.width(), 2), token)
        painter.fillRect(QRectF(rect.x(), rect.bottom() - 2, rect.width(), 2), token)
        if self._is_first(index):
            painter.fillRect(QRectF(rect.x(), rect.y(), 2, rect.height()), token)
        if self._is_last(index):
            painter.fillRect(QRectF(rect.right() - 2, rect.y(), 2, rect.height()), token)

    def _is_first(self, index: Index) -> bool:
        return index.column() == edge_column(self._view, from_left=True)

    def _is_last(self, index: Index) -> bool:
        return index.column() == edge_column(self._view, from_left=False)


def edge_column(view: QTableView, *, from_left: bool) -> int:
    """The first or last column that is visible, or -1."""
    header = view.horizontalHeader()
    order = range(header.count()) if from_left else reversed(range(header.count()))
    for visual in order:
        logical = header.logicalIndex(visual)
        if not header.isSectionHidden(logical):
            return logical
    return -1


def _facts(index: Index) -> Facts:
    """What the cell shows, by role. A model with `cell_facts(row, column)` answers in one call instead of nine."""
    at_once = getattr(index.model(), "cell_facts", None)
    if at_once is not None:
        return at_once(index.row(), index.column()) or {}
    return {role: index.data(role) for role in _PAINTED}


def _is_right(align: object) -> bool:
    return align is not None and bool(int(align) & int(Qt.AlignmentFlag.AlignRight))  # type: ignore[call-overload]
