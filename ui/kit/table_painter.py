"""Paints the rows of a Table from the roles of its model, a page at once: rows first, then what stands in them."""

from collections.abc import Mapping
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QTableView

from ui.kit.fonts import line_height, role_font, tabular, text_scale, text_width
from ui.kit.marks import paint_dots, paint_meter
from ui.kit.paint import LEFT, RIGHT, draw_role_text, hairline
from ui.kit.pill import paint_pill
from ui.kit.row_stamps import RowStamps
from ui.kit.table_roles import (
    DimRole,
    DotsRole,
    MeterRole,
    PillRole,
    SecondKeptRole,
    SecondLineRole,
    StrongRole,
    ToneRole,
)
from ui.kit.tokens import color, look

Facts = Mapping[int, Any]
CELL_PAD = 6
_BETWEEN, _LEAST_BESIDE = 8, 40


class _Cell(NamedTuple):
    """What is painted of a cell, None where the model does not say."""

    display: Any
    alignment: Any
    pill: Any
    dots: Any
    meter: Any
    second_line: Any
    tone: Any
    dim: Any
    strong: Any
    second_kept: Any


_PAINTED = (
    int(Qt.ItemDataRole.DisplayRole),
    int(Qt.ItemDataRole.TextAlignmentRole),
    *map(int, (PillRole, DotsRole, MeterRole, SecondLineRole, ToneRole, DimRole, StrongRole, SecondKeptRole)),
)
_NOTHING: Facts = {}


class _Column(NamedTuple):
    """A visible column: its place in the model, and where its content begins and how wide that is, in pixels."""

    place: int
    x: int
    width: int


class _Row(NamedTuple):
    cells: tuple[_Cell, ...]
    chosen: bool
    hovered: bool


class TablePainter:
    """Two lines, a pill, dots or a meter; hover, selection and keyboard focus are painted for the whole row."""

    def __init__(self, view: QTableView, edge_padding: int = 24, ground: str = "canvas") -> None:
        """`edge_padding` is the room left of the first column, as on the page; `ground` the token it stands on."""
        self._view = view
        self._edge = edge_padding
        self._ground = ground
        self._stamps = RowStamps()
        self.hovered_row = -1
        self.focus_by_keyboard = False
        self.compact = False

    def row_height(self) -> int:
        """50 for two lines, 36 for one, more with larger text."""
        if self.compact:
            return max(36, line_height("body") + 14)
        return max(50, line_height("body") + line_height("small") + 14)

    def paint(self, painter: QPainter, area: QRect) -> None:
        """Paint the rows that the area touches, on a ground that is there."""
        view, model = self._view, self._view.model()
        columns = self._columns()
        first, last = view.rowAt(area.top()), view.rowAt(area.bottom())
        if model is None or not columns or first < 0:
            return
        if last < 0:
            last = model.rowCount() - 1
        left, right = columns[0].x - self._edge, columns[-1].x + columns[-1].width + CELL_PAD
        stamps = self._stamps_for(painter, QSize(right - left, self.row_height()), last + 1 - first)
        manner = (tuple(columns), left, self.compact, text_scale(), look())
        for number in range(first, last + 1):
            rect = QRectF(left, view.rowViewportPosition(number), right - left, view.rowHeight(number))
            if rect.height():
                row = self._row(number, columns)
                paint = partial(self._paint_row, row=row, columns=columns)
                if stamps is None:
                    paint(painter, rect)
                else:
                    stamps.stamp(painter, rect, (manner, row), paint)
        current = view.currentIndex().row()
        if self.focus_by_keyboard and first <= current <= last:
            top, height = view.rowViewportPosition(current), view.rowHeight(current)
            _paint_ring(painter, QRectF(left, top, right - left, height))

    def _stamps_for(self, painter: QPainter, size: QSize, rows: int) -> RowStamps | None:
        """The pictures to paint with, where the rows tell at once what they show."""
        quick = hasattr(self._view.model(), "cell_facts")
        return self._stamps if quick and self._stamps.suit(painter, size, rows) else None

    def _columns(self) -> list[_Column]:
        view, header = self._view, self._view.horizontalHeader()
        found: list[_Column] = []
        for visual in range(header.count()):
            place = header.logicalIndex(visual)
            if not header.isSectionHidden(place):
                pad = CELL_PAD if found else self._edge
                x = view.columnViewportPosition(place) + pad
                found.append(_Column(place, x, view.columnWidth(place) - pad - CELL_PAD))
        return found

    def _row(self, number: int, columns: list[_Column]) -> _Row:
        """A model with `cell_facts(row, column)` tells what a cell shows in one call instead of ten."""
        model, chosen = self._view.model(), self._view.selectionModel()
        at_once = getattr(model, "cell_facts", None)
        cells: list[_Cell] = []
        for place, _, _ in columns:
            told = (at_once(number, place) or _NOTHING).get if at_once is not None else model.index(number, place).data
            cells.append(_Cell._make(map(told, _PAINTED)))
        is_chosen = chosen.isSelected(model.index(number, columns[0].place))
        return _Row(tuple(cells), is_chosen, number == self.hovered_row)

    def _paint_row(self, painter: QPainter, rect: QRectF, row: _Row, columns: list[_Column]) -> None:
        painter.fillRect(rect, color("selected" if row.chosen else "hover" if row.hovered else self._ground))
        if row.chosen:
            painter.fillRect(QRectF(rect.x(), rect.y(), 3, rect.height()), color("accent_graphic"))
        hairline(painter, rect.x(), rect.right(), rect.bottom() - 1)
        top, height = rect.y(), rect.height() - 1
        for (_, x, width), cell in zip(columns, row.cells, strict=True):
            self._paint_cell(painter, QRectF(x, top, width, height), cell)

    def _paint_cell(self, painter: QPainter, rect: QRectF, cell: _Cell) -> None:
        if cell.pill:
            paint_pill(painter, rect, *cell.pill)
        elif cell.dots:
            paint_dots(painter, rect.x(), rect.center().y(), *cell.dots)
        elif cell.meter:
            paint_meter(painter, rect.x(), rect.center().y(), *cell.meter)
        else:
            self._paint_lines(painter, rect, cell)

    def _paint_lines(self, painter: QPainter, rect: QRectF, cell: _Cell) -> None:
        first, second = str(cell.display or ""), str(cell.second_line or "")
        if not first and not second:
            return
        align = RIGHT if _is_right(cell.alignment) else LEFT
        tone, base = cell.tone, "text3" if cell.dim else "text"
        role = "body_strong" if cell.strong else "body"
        if not second:
            draw_role_text(painter, rect, first, role, tone or base, align, tabular_digits=True)
            return
        if self.compact:
            _paint_beside(painter, rect, (first, role, base), (second, tone or "text2"), kept=bool(cell.second_kept))
            return
        high, low = line_height("body"), line_height("small")
        top = rect.center().y() - (high + low - 1) / 2
        line_one = QRectF(rect.x(), top, rect.width(), high)
        line_two = QRectF(rect.x(), top + high - 1, rect.width(), low)
        draw_role_text(painter, line_one, first, role, base, align)
        draw_role_text(painter, line_two, second, "small", tone or "text2", align, tabular_digits=True)


def shared_width(width: float, first: float, second: float, *, kept: bool) -> tuple[float, float]:
    """How much of a width two texts get that stand beside each other; 0 where too little is left for the second.

    The second gets what the first leaves, or, where it is `kept`, all it needs as long as some is left for the first.
    """
    left = width - first - _BETWEEN
    if kept and left < second and width - second - _BETWEEN >= _LEAST_BESIDE:
        return width - second - _BETWEEN, second
    least = second if kept else _LEAST_BESIDE
    return (first, left) if left >= least else (width, 0)


def _paint_beside(
    painter: QPainter, rect: QRectF, first: tuple[str, str, str], second: tuple[str, str], *, kept: bool
) -> None:
    """Both lines side by side."""
    words, role, token = first
    needed = text_width(second[0], tabular(role_font("small"))) + 1 if kept else 0
    wide, beside = shared_width(rect.width(), text_width(words, role_font(role)) + 1, needed, kept=kept)
    draw_role_text(painter, QRectF(rect.x(), rect.y(), wide, rect.height()), words, role, token, LEFT)
    if beside:
        place = QRectF(rect.right() - beside, rect.y(), beside, rect.height())
        draw_role_text(painter, place, second[0], "small", second[1], LEFT, tabular_digits=True)


def _paint_ring(painter: QPainter, rect: QRectF) -> None:
    token = color("focus")
    painter.fillRect(QRectF(rect.x(), rect.y(), rect.width(), 2), token)
    painter.fillRect(QRectF(rect.x(), rect.bottom() - 2, rect.width(), 2), token)
    painter.fillRect(QRectF(rect.x(), rect.y(), 2, rect.height()), token)
    painter.fillRect(QRectF(rect.right() - 2, rect.y(), 2, rect.height()), token)


def edge_column(view: QTableView, *, from_left: bool) -> int:
    """The first or last column that is visible, or -1."""
    header = view.horizontalHeader()
    order = range(header.count()) if from_left else reversed(range(header.count()))
    for visual in order:
        logical = header.logicalIndex(visual)
        if not header.isSectionHidden(logical):
            return logical
    return -1


def _is_right(align: object) -> bool:
    return align is not None and bool(int(align) & int(Qt.AlignmentFlag.AlignRight))  # type: ignore[call-overload]
