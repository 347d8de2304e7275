"""Bars by the week with the usual line, and maybe a second figure as a line with an axis of its own."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from ui.kit.chart_axis import ROLE, Axis, paint_axis, paint_below
from ui.kit.chart_legend import dashed_pen, paint_low_mark
from ui.kit.fonts import line_height, text_scale
from ui.kit.paint import draw_circle, painting, rounded
from ui.kit.stepped_chart import SteppedChart
from ui.kit.tokens import color, is_high_contrast
from ui.kit.week_block import paint_hatch

_TOP, _BELOW = 12, 6
_BAR_SHARE, _WIDEST, _FEWEST = 0.68, 22.0, 12


@dataclass(frozen=True, slots=True)
class WeekBar:
    """One week: its value and its `words`; `below` is written under it where given (a month).

    `is_low` is less than usual, `is_away` a gap, `is_present` the week that is not over. `line` is the second figure.
    """

    value: float
    words: str
    below: str = ""
    is_low: bool = False
    is_away: bool = False
    is_present: bool = False
    line: float | None = None


class WeekBars(SteppedChart):
    """The bars. Less than usual is ochre and carries a small arrow; a week away is a gap with a dot."""

    def __init__(self, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent, height)
        self.bars: tuple[WeekBar, ...] = ()
        self._axis = Axis(1.0, ())
        self._line_axis: Axis | None = None
        self._usual: float | None = None
        self._laid: tuple[object, QRectF] | None = None

    def show_bars(
        self, bars: Sequence[WeekBar], axis: Axis, usual: float | None = None, line_axis: Axis | None = None
    ) -> None:
        """Show other weeks, the present one last; `usual` is the dashed line, None for none."""
        shown = (tuple(bars), axis, usual, line_axis)
        if shown != (self.bars, self._axis, self._usual, self._line_axis):
            self.bars, self._axis, self._usual, self._line_axis = shown
            self._laid = None
            self.forget_steps()

    def step_count(self) -> int:
        return len(self.bars)

    def step_words(self, step: int) -> str:
        return self.bars[step].words

    def step_rect(self, step: int) -> QRectF:
        area, slot = self._area(), self._slot()
        top = self._axis.y(self.bars[step].value, area)
        width = min(_WIDEST, slot * _BAR_SHARE)
        x = self._left() + slot * step + (slot - width) / 2
        return QRectF(x, top, width, area.bottom() - top)

    def step_at(self, point: QPointF) -> int | None:
        area = self._area()
        if not self.bars or point.x() < self._left() or not area.adjusted(0, -_TOP, 0, 0).contains(point):
            return None
        return min(len(self.bars) - 1, int((point.x() - self._left()) / self._slot()))

    def is_openable(self, step: int) -> bool:
        return not self.bars[step].is_away

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        area = self._area()
        with painting(self) as painter:
            paint_axis(painter, area, self._axis)
            if self._line_axis is not None:
                paint_axis(painter, area, self._line_axis, at_right=True)
            for step in range(len(self.bars)):
                self._paint_bar(painter, step)
            self._paint_usual(painter, area)
            self._paint_line(painter, area)
            self._paint_months(painter, area)
            self.paint_bubble(painter)

    def _area(self) -> QRectF:
        """Where the bars are; worked out again only for another size, of the chart or of its text."""
        key = (self.width(), self.height(), text_scale())
        if self._laid is None or self._laid[0] != key:
            self._laid = (key, self._measured())
        return self._laid[1]

    def _measured(self) -> QRectF:
        below = line_height(ROLE) + _BELOW if any(bar.below for bar in self.bars) else round(line_height(ROLE) / 2)
        right = self._line_axis.width if self._line_axis is not None else 0
        left = self._axis.width if self._axis.marks else 0
        return QRectF(left, _TOP, max(1.0, self.width() - left - right), max(1.0, self.height() - _TOP - below))

    def _left(self) -> float:
        """Where the first bar begins: few of them stand at the right, where the present is."""
        return self._area().right() - self._slot() * len(self.bars)

    def _slot(self) -> float:
        return self._area().width() / max(_FEWEST, len(self.bars))

    def _paint_bar(self, painter: QPainter, step: int) -> None:
        bar, rect = self.bars[step], self.step_rect(step)
        if bar.is_away:
            draw_circle(painter, QPointF(rect.center().x(), self._area().bottom() - 5), 3, fill="control")
            return
        if rect.height() < 1.5 and bar.value >= 0:
            rect.setTop(rect.bottom() - 1.5)
        tone = "warn" if bar.is_low else "accent_mid"
        corner = min(2.0, rect.height() / 2)
        if bar.is_present:
            rounded(painter, rect, corner, fill="surface")
            painter.setOpacity(0.55)
            rounded(painter, rect, corner, fill=tone)
            painter.setOpacity(1.0)
            rounded(painter, rect, corner, edge=tone)
        else:
            rounded(painter, rect, corner, fill=tone)
        if bar.is_low:
            if is_high_contrast():
                paint_hatch(painter, rect, "surface", 5, corner)
            paint_low_mark(painter, QPointF(rect.center().x(), rect.y() - 3))
        if step == self.current_step:
            rounded(painter, rect.adjusted(-2, -2, 2, 0), 3, edge="text", width=1.6)

    def _paint_usual(self, painter: QPainter, area: QRectF) -> None:
        if self._usual is not None:
            y = round(self._axis.y(self._usual, area)) + 0.5
            painter.setPen(dashed_pen("surface", 3.2, (100, 1)))
            painter.setOpacity(0.35)
            painter.drawLine(QPointF(area.x(), y), QPointF(area.right(), y))
            painter.setOpacity(1.0)
            painter.setPen(dashed_pen("text", 1.6, (2.6, 2)))
            painter.drawLine(QPointF(area.x(), y), QPointF(area.right(), y))

    def _paint_line(self, painter: QPainter, area: QRectF) -> None:
        if self._line_axis is None:
            return
        slot, points = self._slot(), QPolygonF()
        for step, bar in enumerate(self.bars):
            if bar.line is not None:
                points.append(QPointF(self._left() + slot * (step + 0.5), self._line_axis.y(bar.line, area)))
        if not points:
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for token, width in (("surface", 4.6), ("ok", 2.0)):
            pen = QPen(color(token), width)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.drawPolyline(points)
        last = points.last()
        draw_circle(painter, last, 9, fill="surface")
        draw_circle(painter, last, 6, fill="ok")

    def _paint_months(self, painter: QPainter, area: QRectF) -> None:
        slot = self._slot()
        words = [(self._left() + slot * step, bar.below) for step, bar in enumerate(self.bars) if bar.below]
        paint_below(painter, area, words)
