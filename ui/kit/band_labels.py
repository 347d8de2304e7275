"""Where the names of lines stand: beside their line, on no other one, and on no other name."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

_GAP = 6.0
_PLACES = 14
_ON_A_LINE, _ON_A_TAG, _AWAY = 10.0, 400.0, 0.02


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
    placed: list[tuple[Tag, QRectF]] = []
    for tag in tags:
        taken = [rect for _, rect in placed]
        places = [_moved_in(rect, area) for rect in _candidates(tag, high)]
        placed.append((tag, min(places, key=lambda rect: _cost(rect, tag, curves, taken))))
    return placed


def _candidates(tag: Tag, high: float) -> list[QRectF]:
    last = len(tag.points) - 1
    chosen = sorted({round(last * place / _PLACES) for place in range(_PLACES + 1)})
    found = []
    for index in chosen:
        point = tag.points[index]
        for x in (point.x() + _GAP, point.x() - tag.width / 2, point.x() - tag.width - _GAP):
            for y in (point.y() - high - _GAP, point.y() + _GAP, point.y() - 2 * high - _GAP, point.y() + high + _GAP):
                found.append(QRectF(x, y, tag.width, high))
    return found


def _moved_in(rect: QRectF, area: QRectF) -> QRectF:
    x = min(max(rect.x(), area.x() + 2), max(area.x() + 2, area.right() - rect.width()))
    y = min(max(rect.y(), area.y()), area.bottom() - rect.height() - 2)
    return QRectF(x, y, rect.width(), rect.height())


def _cost(rect: QRectF, tag: Tag, curves: Sequence[Sequence[QPointF]], taken: Sequence[QRectF]) -> float:
    around = rect.adjusted(-3, -2, 3, 2)
    cost = sum(_ON_A_TAG for other in taken if other.intersects(around))
    for curve in curves:
        cost += _ON_A_LINE * sum(around.contains(point) for point in _between(curve))
    nearest = min((point - rect.center()).manhattanLength() for point in tag.points)
    middle = tag.points[len(tag.points) // 2].x()
    return cost + _AWAY * nearest + 0.005 * abs(rect.center().x() - middle)


def _between(curve: Sequence[QPointF]) -> list[QPointF]:
    """The points of a curve and two between each of them."""
    found = list(curve[:1])
    for before, after in itertools.pairwise(curve):
        found += [before + (after - before) * share for share in (1 / 3, 2 / 3)]
        found.append(after)
    return found
