"""Where the names of lines stand: beside their line, on no other one, and on no other name."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF

_GAP = 6.0
_PLACES = 10
_ON_A_LINE, _ON_A_TAG, _AWAY, _FROM_MIDDLE = 10.0, 20_000.0, 0.02, 0.005  # words on words are never read

Point = tuple[float, float]
Box = tuple[float, float, float, float]  # left, top, right, bottom


@dataclass(frozen=True, slots=True)
class Tag:
    """A name, its width in logical pixels, the points it may stand beside, and the token of its colour."""

    words: str
    width: float
    points: Sequence[QPointF]
    token: str


def place_tags(
    tags: Sequence[Tag], curves: Sequence[Sequence[QPointF]], area: QRectF, high: float
) -> list[tuple[Tag, QRectF]]:
    """A rectangle for each name inside the area, the first named first."""
    lines = [point for curve in curves for point in _between([(each.x(), each.y()) for each in curve])]
    frame = (area.x() + 2, area.y(), area.right(), area.bottom() - 2)
    taken: list[Box] = []
    placed = []
    for tag in tags:
        points = [(point.x(), point.y()) for point in tag.points]
        left, top, right, bottom = _best(points, tag.width, high, lines, frame, taken)
        taken.append((left, top, right, bottom))
        placed.append((tag, QRectF(left, top, right - left, bottom - top)))
    return placed


def _best(
    points: Sequence[Point], width: float, high: float, lines: Sequence[Point], frame: Box, taken: Sequence[Box]
) -> Box:
    best, least = (0.0, 0.0, width, high), float("inf")
    middle = points[len(points) // 2][0]
    for place in sorted({round((len(points) - 1) * step / _PLACES) for step in range(_PLACES + 1)}):
        x, y = points[place]
        for left in (x + _GAP, x - width / 2, x - width - _GAP):
            for top in (y - high - _GAP, y + _GAP, y - 2 * high - _GAP, y + high + _GAP):
                box = _moved_in((left, top, left + width, top + high), frame)
                cost = _AWAY * _distance(box, (x, y)) + _FROM_MIDDLE * abs((box[0] + box[2]) / 2 - middle)
                if cost < least and (cost := cost + _cost(box, lines, taken, least - cost)) < least:
                    best, least = box, cost
    return best


def _moved_in(box: Box, frame: Box) -> Box:
    width, high = box[2] - box[0], box[3] - box[1]
    left = min(max(box[0], frame[0]), max(frame[0], frame[2] - width))
    top = min(max(box[1], frame[1]), frame[3] - high)
    return left, top, left + width, top + high


def _cost(box: Box, lines: Sequence[Point], taken: Sequence[Box], most: float) -> float:
    """What a place costs; the counting ends where it is more than `most`."""
    left, top, right, bottom = box[0] - 3, box[1] - 2, box[2] + 3, box[3] + 2
    covers = sum(left < other[2] and right > other[0] and top < other[3] and bottom > other[1] for other in taken)
    cost = _ON_A_TAG * covers
    for x, y in lines:
        if left <= x <= right and top <= y <= bottom:
            cost += _ON_A_LINE
            if cost > most:
                break
    return cost


def _distance(box: Box, point: Point) -> float:
    return abs((box[0] + box[2]) / 2 - point[0]) + abs((box[1] + box[3]) / 2 - point[1])


def _between(curve: Sequence[Point]) -> list[Point]:
    """The points of a curve and one between each of them."""
    found = list(curve[:1])
    for (x, y), after in pairwise(curve):
        found += [((x + after[0]) / 2, (y + after[1]) / 2), after]
    return found
