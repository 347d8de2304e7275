"""The measures of the grid at one size: from times to pixels and back."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QRect, QRectF

from ui.week.geometry import DAYS, HourRange, Lane, column_edges, minutes_of_day

TOP = 1
RIGHT_MARGIN = 16
LEAST_HOUR = 40
_GAP = 2


@dataclass(frozen=True, slots=True)
class GridFrame:
    """All in logical pixels; `gutter` is the room for the hour labels, `least_body` the height of one line."""

    width: int
    height: int
    gutter: int
    hours: HourRange
    least_body: float

    @property
    def edges(self) -> list[float]:
        """The eight edges of the columns."""
        return [self.gutter + edge for edge in column_edges(self.width - self.gutter - RIGHT_MARGIN)]

    @property
    def hour_height(self) -> float:
        """How tall an hour is."""
        return (self.height - 2 * TOP) / self.hours.count

    def y_of(self, minutes: float) -> float:
        """Where a time of day lies, in minutes after midnight."""
        return TOP + (minutes / 60 - self.hours.first) * self.hour_height

    def minutes_at(self, y: float) -> float:
        """The time of day of a height."""
        return ((y - TOP) / self.hour_height + self.hours.first) * 60

    def column_at(self, x: float) -> int:
        """The day, 0 to 6, that lies under or nearest to an x."""
        return max((day for day in range(DAYS) if x >= self.edges[day]), default=0)

    def body_of(self, start: datetime, minutes: int, lane: Lane) -> QRect:
        """Where a block stands, without the room for its ring."""
        edges = self.edges
        left, right = edges[start.weekday()] + 2, edges[start.weekday() + 1] - 2
        room = right - left + _GAP
        share = room * (lane.end - lane.begin) / lane.total
        begin = minutes_of_day(start)
        top = self.y_of(begin) + 1
        bottom = min(self.y_of(begin + minutes) - 1, self.height - 1)
        height = max(bottom - top, self.least_body)
        return QRectF(left + lane.begin * room + lane.index * share, top, share - _GAP, height).toRect()
