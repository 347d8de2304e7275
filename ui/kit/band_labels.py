"""Where the names of lines stand: beside their own line, on no line, no dot and no other name; else nowhere."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

_GAP, _APART, _DOT, _CLOSE = 5.0, 3.0, 6.0, 14.0
_PLACES = 14
_FREE_ENOUGH, _FROM_MIDDLE = 24.0, 0.03

Point = tuple[float, float]
Box = tuple[float, float, float, float]  # left, top, right, bottom


@dataclass(frozen=True, slots=True)
class Tag:
    """A name, its width in logical pixels, which of the lines it is for, and the token of its colour.

    One `at_end` stands at the last point of its line, or above it, tied to it by a thread; any other beside its line.
    """

    words: str
    width: float
    curve: int
    token: str
    at_end: bool = False


def place_tags(
    tags: Sequence[Tag], curves: Sequence[Sequence[QPointF]], area: QRectF, high: float
) -> list[tuple[Tag, QRectF]]:
    """A rectangle inside the area for each name that finds room, the first named first; the others are left out.

    The points of a line go from left to right. Its first and its last one are dots that nothing may cover.
    """
    lines = [[(point.x(), point.y()) for point in curve] for curve in curves]
    frame = (area.x() + 2, area.y(), area.right(), area.bottom() - 2)
    taken = [_around(point) for line in lines for point in (line[0], line[-1])]
    placed = []
    for tag in tags:
        box = (_end_box if tag.at_end else _best_box)(tag, lines, frame, taken, high)
        if box is None:
            continue
        taken.append(box)
        rect = QRectF(box[0], box[1], box[2] - box[0], box[3] - box[1])
        placed.append((tag, rect))
        tied = thread(rect, curves[tag.curve][-1]) if tag.at_end else None
        if tied is not None:
            taken.append((tied.left() - 1, tied.top(), tied.left() + 1, tied.bottom()))
    return placed


def thread(rect: QRectF, end: QPointF) -> QRectF | None:
    """The thread, without a width, from a name to the end it is for; None where it stands close to it."""
    if rect.bottom() > end.y() - _CLOSE:
        return None
    return QRectF(end.x(), rect.bottom() + 1, 0, end.y() - _DOT - rect.bottom() - 1)


def _end_box(tag: Tag, lines: Sequence[Sequence[Point]], frame: Box, taken: Sequence[Box], high: float) -> Box | None:
    """At the right, at the left, above; then higher and higher."""
    x, y = lines[tag.curve][-1]
    tops = [y - high - _DOT]
    while tops[-1] - high / 2 > frame[1]:
        tops.append(tops[-1] - high / 2)
    for top in tops:
        for left in (x + _DOT + 2, x - tag.width - _DOT - 2) if top == tops[0] else ():
            box = (left, top, left + tag.width, top + high)
            if _is_free(box, lines, frame, taken):
                return box
        for left in (x - tag.width / 2, x - 8, x - tag.width + 8):
            box = (left, top, left + tag.width, top + high)
            if _is_free(box, lines, frame, taken):
                return box
    return None


def _best_box(tag: Tag, lines: Sequence[Sequence[Point]], frame: Box, taken: Sequence[Box], high: float) -> Box | None:
    """Where no other line is as close as its own one; rather near the middle and far from the others."""
    own = lines[tag.curve]
    others = [line for place, line in enumerate(lines) if place != tag.curve]
    middle = own[len(own) // 2][0]
    best, most = None, float("-inf")
    for box in _beside(own, tag.width, high):
        if not _is_free(box, lines, frame, taken):
            continue
        away = min((_away(box, line) for line in others), default=_FREE_ENOUGH)
        if away < 2 * _GAP:
            continue
        worth = min(away, _FREE_ENOUGH) - _FROM_MIDDLE * abs((box[0] + box[2]) / 2 - middle)
        if worth > most:
            best, most = box, worth
    return best


def _beside(line: Sequence[Point], width: float, high: float) -> Iterator[Box]:
    """Above and under the points of a line: from them on, around them, and up to them."""
    for place in sorted({round((len(line) - 1) * step / _PLACES) for step in range(_PLACES + 1)}):
        x, y = line[place]
        for left in (x, x - width / 2, x - width):
            for top in (y - high - _GAP, y + _GAP):
                yield left, top, left + width, top + high


def _is_free(box: Box, lines: Sequence[Sequence[Point]], frame: Box, taken: Sequence[Box]) -> bool:
    left, top, right, bottom = box
    if left < frame[0] or top < frame[1] or right > frame[2] or bottom > frame[3]:
        return False
    if any(left < each[2] + 2 and right > each[0] - 2 and top < each[3] and bottom > each[1] for each in taken):
        return False
    return all(_away(box, line) >= _APART for line in lines)


def _away(box: Box, line: Sequence[Point]) -> float:
    """How far a line stays above or under a box, at its sides as well; less than nothing where it goes through it."""
    left, top, right, bottom = box[0] - _APART, box[1], box[2] + _APART, box[3]
    if line[0][0] > right or line[-1][0] < left:
        return float("inf")
    heights = [y for x, y in line if left <= x <= right]
    heights += [_height(line, x) for x in (left, right) if line[0][0] <= x <= line[-1][0]]
    return max(top - max(heights), min(heights) - bottom)


def _height(line: Sequence[Point], x: float) -> float:
    """How high a line is at an x between its ends."""
    after = next(place for place, point in enumerate(line) if point[0] >= x)
    if after == 0:
        return line[0][1]
    (left, low), (right, high) = line[after - 1], line[after]
    return low + (high - low) * (x - left) / max(right - left, 1e-9)


def _around(point: Point) -> Box:
    x, y = point
    return x - _DOT, y - _DOT, x + _DOT, y + _DOT
