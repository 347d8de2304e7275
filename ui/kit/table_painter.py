"""Paints the rows of a Table from the roles of its model, a page at once: rows first, then what stands in them."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractItemModel, QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QTableView

from ui.kit.fonts import line_height, role_font, tabular, text_width
from ui.kit.marks import paint_dots, paint_meter
from ui.kit.paint import LEFT, RIGHT, draw_role_text, hairline
from ui.kit.pill import paint_pill
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
from ui.kit.tokens import color

Facts = Mapping[int, Any]
CELL_PAD = 6
_BETWEEN, _LEAST_BESIDE = 8, 40

_DISPLAY, _ALIGNMENT = int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.TextAlignmentRole)
_PILL, _DOTS, _METER = int(PillRole), int(DotsRole), int(MeterRole)
_SECOND_LINE, _TONE, _DIM, _STRONG = int(SecondLineRole), int(ToneRole), int(DimRole), int(StrongRole)
_SECOND_KEPT = int(SecondKeptRole)
_PAINTED = (_DISPLAY, _ALIGNMENT, _PILL, _DOTS, _METER, _SECOND_LINE, _TONE, _DIM, _STRONG, _SECOND_KEPT)
_NOTHING: Facts = {}


class _Column(NamedTuple):
    """A visible column: its place in the model, and where its content begins and how wide that is, in pixels."""

    place: int
    x: int
    width: int


class TablePainter:
    """Two lines, a pill, dots or a meter; hover, selection and keyboard focus are painted for the whole row."""

    def __init__(self, view: QTableView, edge_padding: int = 24) -> None:
        """`edge_padding` is the room left of the first column, as on the page."""
        self._view = view
        self._edge = edge_padding
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
        chosen, place = view.selectionModel(), columns[0].place
        left, right = columns[0].x - self._edge, columns[-1].x + columns[-1].width + CELL_PAD
        for row in range(first, last + 1):
            rect = QRectF(left, view.rowViewportPosition(row), right - left, view.rowHeight(row))
            if rect.height():
                self._paint_row(painter, rect, row, selected=chosen.isSelected(model.index(row, place)))
                self._paint_cells(painter, rect, model, row, columns)
        current = view.currentIndex().row()
        if self.focus_by_keyboard and first <= current <= last:
            top, height = view.rowViewportPosition(current), view.rowHeight(current)
            _paint_ring(painter, QRectF(left, top, right - left, height))

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

    def _paint_row(self, painter: QPainter, rect: QRectF, row: int, *, selected: bool) -> None:
        if selected:
            painter.fillRect(rect, color("selected"))
            painter.fillRect(QRectF(rect.x(), rect.y(), 3, rect.height()), color("accent_graphic"))
        elif row == self.hovered_row:
            painter.fillRect(rect, color("hover"))
        hairline(painter, rect.x(), rect.right(), rect.bottom() - 1)

    def _paint_cells(
        self, painter: QPainter, rect: QRectF, model: QAbstractItemModel, row: int, columns: list[_Column]
    ) -> None:
        """A model with `cell_facts(row, column)` tells what a cell shows in one call instead of ten."""
        at_once = getattr(model, "cell_facts", None)
        top, height = rect.y(), rect.height() - 1
        for place, x, width in columns:
            if at_once is not None:
                facts = at_once(row, place) or _NOTHING
            else:
                index = model.index(row, place)
                facts = {role: index.data(role) for role in _PAINTED}
            self._paint_content(painter, QRectF(x, top, width, height), facts)

    def _paint_content(self, painter: QPainter, rect: QRectF, facts: Facts) -> None:
        if pill := facts.get(_PILL):
            paint_pill(painter, rect, *pill)
        elif dots := facts.get(_DOTS):
            paint_dots(painter, rect.x(), rect.center().y(), *dots)
        elif meter := facts.get(_METER):
            paint_meter(painter, rect.x(), rect.center().y(), *meter)
        else:
            self._paint_lines(painter, rect, facts)

    def _paint_lines(self, painter: QPainter, rect: QRectF, facts: Facts) -> None:
        first = str(facts.get(_DISPLAY) or "")
        second = str(facts.get(_SECOND_LINE) or "")
        if not first and not second:
            return
        align = RIGHT if _is_right(facts.get(_ALIGNMENT)) else LEFT
        tone, base = facts.get(_TONE), "text3" if facts.get(_DIM) else "text"
        role = "body_strong" if facts.get(_STRONG) else "body"
        if not second:
            draw_role_text(painter, rect, first, role, tone or base, align, tabular_digits=True)
            return
        if self.compact:
            kept = bool(facts.get(_SECOND_KEPT))
            _paint_beside(painter, rect, (first, role, base), (second, tone or "text2"), kept=kept)
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
