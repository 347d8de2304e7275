"""The scale of a chart: round steps, lines across, and words at their side."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import ceil, floor, log10

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from ui.kit.fonts import line_height, role_font, tabular_role_font, text_width
from ui.kit.paint import LEFT, RIGHT, draw_role_text, hairline

ROLE = "micro_light"
_SIDE_GAP = 8
_MOST_STEPS = 4


@dataclass(frozen=True, slots=True)
class Axis:
    """From 0 to `top`, with words at some values."""

    top: float
    marks: tuple[tuple[float, str], ...]

    @property
    def width(self) -> int:
        """Room in logical pixels for its words and a gap."""
        return max((text_width(words, tabular_role_font(ROLE)) + 2 for _, words in self.marks), default=0) + _SIDE_GAP

    def y(self, value: float, area: QRectF) -> float:
        """Where a value stands; what is above the top stands at the top."""
        return area.bottom() - area.height() * min(1.0, max(0.0, value / self.top))


def make_axis(
    most: float, words: Callable[[float], str], steps: Sequence[float] = (), most_steps: int = _MOST_STEPS
) -> Axis:
    """An axis up to at least `most` in round steps; `steps` are those to choose from, else 1, 2, 5, 10 …"""
    most = max(most, 1e-9)
    step = next((each for each in steps if ceil(most / each) <= most_steps), None) or _round_step(most / most_steps)
    count = max(1, ceil(most / step - 1e-9))
    return Axis(
        max(most, step * count * 0.999), tuple((step * place, words(step * place)) for place in range(count + 1))
    )


def paint_axis(painter: QPainter, area: QRectF, axis: Axis, *, at_right: bool = False) -> None:
    """Hairlines across the area with their words on its left; at the right words alone."""
    high = line_height(ROLE)
    for value, words in axis.marks:
        y = axis.y(value, area)
        line = QRectF(area.x() - axis.width, y - high / 2, axis.width - _SIDE_GAP, high)
        if at_right:
            line.moveLeft(area.right() + _SIDE_GAP)
        else:
            hairline(painter, area.x(), area.right(), round(y), "control" if not value else "hairline")
        draw_role_text(painter, line, words, ROLE, "text3", LEFT if at_right else RIGHT, tabular_digits=True)


def paint_below(painter: QPainter, area: QRectF, places: Sequence[tuple[float, str]]) -> None:
    """Words under the area, each beginning at its x; one that would touch the word before is left out."""
    high, free = line_height(ROLE), area.x() - 40.0
    for x, words in places:
        wide = text_width(words, role_font(ROLE))
        x = min(x, area.right() - wide)
        if x >= free:
            draw_role_text(painter, QRectF(x, area.bottom() + 6, wide + 2, high), words, ROLE, "text3", LEFT)
            free = x + wide + 10


def _round_step(least: float) -> float:
    power = 10.0 ** floor(log10(least))
    return next(power * each for each in (1.0, 2.0, 5.0, 10.0) if power * each >= least * 0.999)
