"""What may come, week by week: lines with the band in which they will probably lie."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.kit.band_labels import Tag, place_tags, thread
from ui.kit.button import Button
from ui.kit.chart_axis import ROLE, Axis, paint_axis, paint_below
from ui.kit.chart_legend import LegendKey, Swatch, legend_height, paint_legend
from ui.kit.fonts import line_height, role_font, text_scale, text_width
from ui.kit.paint import LEFT, draw_circle, draw_role_text, painting
from ui.kit.stepped_chart import SteppedChart
from ui.kit.tokens import color, is_high_contrast
from ui.kit.week_block import paint_hatch

_TOP, _BELOW, _STRIP_GAP, _TALLEST_STRIP, _FLATTEST_STRIP = 10, 6, 8, 34.0, 6.0
_TAG_ROLE = "small_strong"
_LEGEND_GAP, _BAND_ALPHA, _EDGE_ALPHA = 8, 0.15, 0.6
_HALO = tuple((x * 1.5, y * 1.5) for x in (-1, 0, 1) for y in (-1, 0, 1) if x or y)
_LONG = 4.0  # from so many widths of the line on a dash is a long one


@dataclass(frozen=True, slots=True)
class Band:
    """One line with its range: (low, middle, high) for each step. `dashes` in widths of the line, none for a solid one.

    `ends` is where it reaches nothing: a step and what is written there. One with `is_plain` shows no range.
    """

    label: str
    tone: str
    text_tone: str
    points: tuple[tuple[float, float, float], ...]
    dashes: tuple[float, ...] = ()
    ends: tuple[int, str] | None = None
    is_plain: bool = False

    @property
    def last(self) -> int:
        """The last step that its line reaches."""
        return self.ends[0] if self.ends is not None else len(self.points) - 1

    @property
    def key(self) -> LegendKey:
        """Its entry in a legend."""
        swatch = Swatch.LINE if not self.dashes else Swatch.LONG_DASH if self.dashes[0] > _LONG else Swatch.DASH
        return LegendKey(self.label, swatch, self.tone)


@dataclass(frozen=True, slots=True)
class _Laid:
    """What was worked out for a size: where the lines are, the names beside them, and the legend in their place."""

    size: object
    area: QRectF
    tags: tuple[tuple[Tag, QRectF], ...]
    keys: tuple[LegendKey, ...]


@dataclass(frozen=True, slots=True)
class Hoped:
    """What is not certain, drawn apart: a value for each step, and a sentence."""

    values: tuple[float, ...]
    words: str


class BandChart(SteppedChart):
    """The lines over a common axis, each with its name beside it; under them, hatched, what is only hoped for.

    `hoped_button` carries its sentence, and may lead to what it counts.
    Where there is no room beside a line, the names of all of them stand in a legend above.
    """

    def __init__(self, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent, height)
        self.bands: tuple[Band, ...] = ()
        self._axis = Axis(1.0, ())
        self._words: tuple[str, ...] = ()
        self._below: tuple[tuple[int, str], ...] = ()
        self._hoped: Hoped | None = None
        self._laid: _Laid | None = None
        self.hoped_button = Button("", "link", parent=self)
        self.hoped_button.hide()

    def show_bands(
        self,
        bands: Sequence[Band],
        axis: Axis,
        words: Sequence[str],
        below: Sequence[tuple[int, str]] = (),
        hoped: Hoped | None = None,
    ) -> None:
        """Show other lines; `words` name each step, `below` are the words under some of them."""
        shown = (tuple(bands), axis, tuple(words), tuple(below), hoped)
        if shown != (self.bands, self._axis, self._words, self._below, self._hoped):
            self.bands, self._axis, self._words, self._below, self._hoped = shown
            self._laid = None
            self.hoped_button.set_words(hoped.words if hoped is not None else "")
            self.hoped_button.setVisible(hoped is not None)
            self._place_hoped()
            self.forget_steps()

    @property
    def hoped(self) -> Hoped | None:
        """What is only hoped for."""
        return self._hoped

    def refresh_theme(self) -> None:
        """Measure again after the text size changed."""
        super().refresh_theme()
        self._place_hoped()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_hoped()

    def step_count(self) -> int:
        return len(self._words)

    def step_words(self, step: int) -> str:
        return self._words[step]

    def step_rect(self, step: int) -> QRectF:
        points = [self._point(band.points[step][1], step) for band in self.bands]
        top, bottom = min(point.y() for point in points), max(point.y() for point in points)
        return QRectF(points[0].x() - 4, top - 4, 8, bottom - top + 8)

    def step_at(self, point: QPointF) -> int | None:
        area = self._area()
        if not self._words or not area.adjusted(-4, 0, 4, 0).contains(point):
            return None
        return round((point.x() - area.x()) / area.width() * (len(self._words) - 1))

    def first_step(self) -> int:
        return 0

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        area = self._area()
        with painting(self) as painter:
            paint_axis(painter, area, self._axis)
            for band in self.bands:
                self._paint_band(painter, band)
            for band in self.bands:
                self._paint_line(painter, band)
            self._paint_start(painter)
            self._paint_tags(painter)
            paint_legend(painter, QRectF(0, 0, self.width(), area.y()), self.legend_keys)
            self._paint_hoped(painter, area)
            places = [(self._point(0, step).x(), words) for step, words in self._below]
            paint_below(painter, area, places)
            self._paint_current(painter, area)
            self.paint_bubble(painter)

    @property
    def tags(self) -> tuple[tuple[Tag, QRectF], ...]:
        """The names that stand in the chart, and where."""
        return self._layout().tags

    @property
    def legend_keys(self) -> tuple[LegendKey, ...]:
        """The names that stand above it instead."""
        return self._layout().keys

    def _area(self) -> QRectF:
        return self._layout().area

    def _layout(self) -> _Laid:
        """Where everything is; worked out again only for another size, of the chart or of its text."""
        size = (self.width(), self.height(), text_scale())
        if self._laid is None or self._laid.size != size:
            self._laid = self._laid_out(size)
        return self._laid

    def _laid_out(self, size: object) -> _Laid:
        area = self._measured(0)
        tags = self._placed_tags(area, with_names=True)
        if sum(not tag.at_end for tag, _ in tags) == len(self.bands):
            return _Laid(size, area, tuple(tags), ())
        keys = tuple(band.key for band in self.bands)
        area = self._measured(legend_height(keys, self.width()) + _LEGEND_GAP)
        return _Laid(size, area, tuple(self._placed_tags(area, with_names=False)), keys)

    def _measured(self, above: float) -> QRectF:
        below = line_height(ROLE) + _BELOW
        if self._hoped is not None:
            below += round(_STRIP_GAP * 1.5 + line_height("small") + self._strip_high())
        left, top = self._axis.width if self._axis.marks else 4, _TOP + above
        return QRectF(left, top, max(1.0, self.width() - left - 8), max(1.0, self.height() - top - below))

    def _strip_high(self) -> float:
        """What is hoped for stands in the scale of the lines, as far as there is room."""
        most = max(self._hoped.values, default=0.0) if self._hoped is not None else 0.0
        share = most / self._axis.top
        room = self.height() - _TOP - 2 * line_height(ROLE) - 3 * _STRIP_GAP
        return min(_TALLEST_STRIP, max(_FLATTEST_STRIP, room * share / (1 + share))) if most else 0.0

    def _point(self, value: float, step: int) -> QPointF:
        return self._point_in(self._area(), value, step)

    def _point_in(self, area: QRectF, value: float, step: int) -> QPointF:
        x = area.x() + area.width() * step / max(1, len(self._words) - 1)
        return QPointF(x, self._axis.y(value, area))

    def _paint_band(self, painter: QPainter, band: Band) -> None:
        """The range: filled, so that another one shows through, with an edge like its line."""
        if band.is_plain:
            return
        upper = [self._point(high, step) for step, (_, _, high) in enumerate(band.points)]
        lower = [self._point(low, step) for step, (low, _, _) in enumerate(band.points)]
        if not is_high_contrast():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color(band.tone, _BAND_ALPHA))
            painter.drawPolygon(QPolygonF([*upper, *reversed(lower)]))
        pen = QPen(color(band.tone, 1.0 if is_high_contrast() else _EDGE_ALPHA), 1)
        if band.dashes:
            pen.setDashPattern([4, 4])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(upper))
        painter.drawPolyline(QPolygonF(lower))

    def _paint_line(self, painter: QPainter, band: Band) -> None:
        points = [self._point(band.points[step][1], step) for step in range(band.last + 1)]
        pen = QPen(color(band.tone), 2.2)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if band.dashes:
            pen.setStyle(Qt.PenStyle.CustomDashLine)
            pen.setDashPattern(list(band.dashes))
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(points))
        if band.ends is not None:
            draw_circle(painter, points[-1], 10, fill="surface")
            draw_circle(painter, points[-1], 7, fill=band.tone)

    def _paint_start(self, painter: QPainter) -> None:
        if self.bands:
            start = self._point(self.bands[0].points[0][1], 0)
            draw_circle(painter, start, 10, fill="surface")
            draw_circle(painter, start, 6, fill="text")

    def _placed_tags(self, area: QRectF, *, with_names: bool) -> list[tuple[Tag, QRectF]]:
        font, high = role_font(_TAG_ROLE), line_height(_TAG_ROLE)
        ends, names, curves = [], [], []
        for place, band in enumerate(self.bands):
            curves.append([self._point_in(area, band.points[step][1], step) for step in range(band.last + 1)])
            if band.ends is not None and band.ends[1]:
                ends.append(Tag(band.ends[1], text_width(band.ends[1], font), place, band.text_tone, at_end=True))
            if with_names:
                names.append(Tag(band.label, text_width(band.label, font), place, band.text_tone))
        return place_tags([*ends, *names], curves, area, high)  # an end has one point to stand at: it chooses first

    def _paint_tags(self, painter: QPainter) -> None:
        for tag, rect in self.tags:
            band = self.bands[tag.curve]
            tied = thread(rect, self._point(band.points[band.last][1], band.last)) if tag.at_end else None
            if tied is not None:
                painter.setPen(QPen(color(tag.token), 1))
                painter.drawLine(tied.topLeft(), tied.bottomLeft())
            room = rect.adjusted(0, 0, 2, 0)
            for right, down in _HALO:  # so that the edge of a range does not go through the letters
                draw_role_text(painter, room.translated(right, down), tag.words, _TAG_ROLE, "surface", LEFT)
            draw_role_text(painter, room, tag.words, _TAG_ROLE, tag.token, LEFT)

    def _paint_hoped(self, painter: QPainter, area: QRectF) -> None:
        if self._hoped is None:
            return
        most = max(self._hoped.values, default=0.0)
        high = self._strip_high()
        strip = QRectF(area.x(), self._hoped_words(area).bottom() + 3, area.width(), high)
        slot = strip.width() / max(1, len(self._hoped.values))
        for place, value in enumerate(self._hoped.values):
            if value > 0:
                tall = max(2.0, high * value / most)
                bar = QRectF(strip.x() + slot * place + 1, strip.bottom() - tall, slot - 2, tall)
                paint_hatch(painter, bar, "control", 5, 1)
                painter.setPen(QPen(color("control"), 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(bar)
        painter.fillRect(QRectF(strip.x(), strip.bottom(), strip.width(), 1), color("control"))

    def _hoped_words(self, area: QRectF) -> QRectF:
        top = area.bottom() + _BELOW + line_height(ROLE) + _STRIP_GAP
        return QRectF(area.x(), top, area.width(), line_height("small"))

    def _place_hoped(self) -> None:
        """The sentence stands over its strip; what can be clicked is higher than the line of text."""
        if self._hoped is None:
            return
        words, wanted = self._hoped_words(self._area()), self.hoped_button.sizeHint()
        y = words.center().y() - wanted.height() / 2
        width = min(wanted.width(), round(words.width()))
        self.hoped_button.setGeometry(round(words.x()), round(y), width, wanted.height())

    def _paint_current(self, painter: QPainter, area: QRectF) -> None:
        step = self.current_step
        if step is None:
            return
        x = self._point(0, step).x()
        painter.setPen(QPen(color("text2"), 1))
        painter.drawLine(QPointF(x, area.y()), QPointF(x, area.bottom()))
        for band in self.bands:
            point = self._point(band.points[step][1], step)
            draw_circle(painter, point, 9, fill="surface")
            draw_circle(painter, point, 6, fill=band.tone)
