"""Days of many weeks as small cells: a column a week, a row a weekday."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.kit.chart_axis import ROLE, paint_below
from ui.kit.chart_legend import paint_missed
from ui.kit.fonts import line_height, role_font, text_scale, text_width
from ui.kit.paint import LEFT, draw_circle, draw_role_text, painting, rounded
from ui.kit.stepped_chart import SteppedChart
from ui.kit.tokens import color

_LOWEST, _HIGHEST, _GAP, _BELOW, _LABEL_GAP, _WIDEST = 13.0, 19.0, 2.6, 6, 10, 26.0


class DayMark(StrEnum):
    """What a cell says; EMPTY is a day with nothing on it."""

    EMPTY = ""
    KEPT = "kept"
    PARTLY = "partly"
    MISSED = "missed"
    AWAY = "away"
    HOLIDAY = "holiday"
    PLANNED = "planned"


@dataclass(frozen=True, slots=True)
class DayCell:
    """One day: its mark, and its words."""

    mark: DayMark
    words: str


class DayMap(SteppedChart):
    """Left and Right go by weeks, Up and Down by days. A step is week × rows + row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cells: tuple[DayCell, ...] = ()
        self._rows: tuple[str, ...] = ("",)
        self._below: tuple[tuple[int, str], ...] = ()
        self._laid: tuple[object, float] | None = None

    def show_days(self, cells: Sequence[DayCell], rows: Sequence[str], below: Mapping[int, str]) -> None:
        """Show other days, week by week; `rows` names the weekdays (maybe ""), `below` some of the weeks."""
        shown = (tuple(cells), tuple(rows), tuple(below.items()))
        if shown != (self.cells, self._rows, self._below):
            self.cells, self._rows, self._below = shown
            self._laid = None
            self.forget_steps()
            self.setMaximumHeight(self._height_with(_HIGHEST))
            self.updateGeometry()

    def refresh_theme(self) -> None:
        """Measure again after the text size changed."""
        self.setMaximumHeight(self._height_with(_HIGHEST))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(420, self._height_with(_LOWEST))

    def minimumSizeHint(self) -> QSize:
        return QSize(260, self.sizeHint().height())

    def step_count(self) -> int:
        return len(self.cells)

    def step_words(self, step: int) -> str:
        return self.cells[step].words

    def step_rect(self, step: int) -> QRectF:
        week, row = divmod(step, len(self._rows))
        slot = self._slot()
        return QRectF(self._left() + week * slot, row * (self._high() + _GAP), slot - _GAP, self._high())

    def step_at(self, point: QPointF) -> int | None:
        week, row = int((point.x() - self._left()) // self._slot()), int(point.y() // (self._high() + _GAP))
        if not (0 <= week < self._weeks() and 0 <= row < len(self._rows)):
            return None
        return week * len(self._rows) + row

    def is_openable(self, step: int) -> bool:
        return self.cells[step].mark not in (DayMark.EMPTY, DayMark.AWAY, DayMark.HOLIDAY)

    def key_step(self, key: int, step: int) -> int | None:
        rows = len(self._rows)
        ways = {Qt.Key.Key_Left: -rows, Qt.Key.Key_Right: rows, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        way = ways.get(Qt.Key(key))
        if way is None:
            return None
        moved = step + way
        return moved if 0 <= moved < self.step_count() else step

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        high = self._high()
        area = QRectF(self._left(), 0, self._weeks() * self._slot(), len(self._rows) * (high + _GAP) - _GAP)
        with painting(self) as painter:
            for row, words in enumerate(self._rows):
                line = QRectF(0, row * (high + _GAP), self._left(), high)
                draw_role_text(painter, line, words, ROLE, "text3", LEFT)
            self._paint_cells(painter, high)
            paint_below(painter, area, [(area.x() + week * self._slot(), words) for week, words in self._below])
            if self.current_step is not None:
                rounded(painter, self.step_rect(self.current_step).adjusted(-2, -2, 2, 2), 4, edge="text", width=1.6)
            self.paint_bubble(painter)

    def _paint_cells(self, painter: QPainter, high: float) -> None:
        left, slot, rows = self._left(), self._slot(), len(self._rows)
        for step, cell in enumerate(self.cells):
            week, row = divmod(step, rows)
            _PAINTERS[cell.mark](painter, QRectF(left + week * slot, row * (high + _GAP), slot - _GAP, high))

    def _height_with(self, high: float) -> int:
        return round(len(self._rows) * (high + _GAP) + _BELOW + line_height(ROLE) + 2)

    def _high(self) -> float:
        """The height of a cell: cells grow where there is room."""
        room = self.height() - _BELOW - line_height(ROLE) - 2
        return max(_LOWEST, min(_HIGHEST, room / len(self._rows) - _GAP))

    def _weeks(self) -> int:
        return max(1, len(self.cells) // len(self._rows))

    def _left(self) -> float:
        if self._laid is None or self._laid[0] != text_scale():
            widest = max(text_width(words, role_font(ROLE)) for words in self._rows)
            self._laid = (text_scale(), widest + _LABEL_GAP)
        return self._laid[1]

    def _slot(self) -> float:
        return min(_WIDEST, (self.width() - self._left()) / self._weeks())


def _empty(painter: QPainter, cell: QRectF) -> None:
    rounded(painter, cell, 2, fill="sunken")


def _kept(painter: QPainter, cell: QRectF) -> None:
    rounded(painter, cell, 2, fill="ok")


def _partly(painter: QPainter, cell: QRectF) -> None:
    paint_missed(painter, cell)
    rounded(painter, cell.adjusted(0, cell.height() / 2, 0, 0), 2, fill="ok")


def _away(painter: QPainter, cell: QRectF) -> None:
    draw_circle(painter, cell.center(), 2.4, fill="control")


def _holiday(painter: QPainter, cell: QRectF) -> None:
    draw_circle(painter, cell.center(), 5.5, edge="warn", width=1.2)


def _planned(painter: QPainter, cell: QRectF) -> None:
    pen = QPen(color("accent_graphic"), 1.4)
    painter.setPen(pen)
    painter.setBrush(color("surface"))
    painter.drawRoundedRect(cell.adjusted(0.7, 0.7, -0.7, -0.7), 2, 2)


_PAINTERS = {
    DayMark.EMPTY: _empty,
    DayMark.KEPT: _kept,
    DayMark.PARTLY: _partly,
    DayMark.MISSED: paint_missed,
    DayMark.AWAY: _away,
    DayMark.HOLIDAY: _holiday,
    DayMark.PLANNED: _planned,
}
