"""Where things stand on the week grid: columns, hours, and lanes for blocks that overlap. Pure numbers."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache

from planner.clock import at_midnight

DAYS = 7
WEEKEND_SHARE = 0.64
SNAP_MINUTES = 15
_FIRST_WEEKEND_DAY = 5
_DAY_MINUTES = 24 * 60


@dataclass(frozen=True, slots=True)
class HourRange:
    """The whole hours from `first` to `last` that the grid shows, 0 to 24."""

    first: int
    last: int

    @property
    def count(self) -> int:
        """How many hours."""
        return self.last - self.first


@dataclass(frozen=True, slots=True)
class Lane:
    """The place of a block among those at the same time: `index` of `total` side by side.

    They share the width from `begin` to `end`, which are parts of the column.
    """

    index: int
    total: int
    begin: float = 0.0
    end: float = 1.0


def hours_to_show(work_from: int, work_to: int, spans: Sequence[tuple[datetime, datetime]]) -> HourRange:
    """The working hours with one more on both sides, and more where a block lies outside."""
    first, last = max(0, work_from - 1), min(24, work_to + 1)
    for start, end in spans:
        minutes = minutes_of_day(start) + (end - start) / timedelta(minutes=1)
        first = min(first, start.hour)
        last = max(last, min(24, int(-(-minutes // 60))))
    return HourRange(first, last)


@lru_cache(maxsize=16)
def column_edges(width: float) -> list[float]:
    """The eight edges of the seven columns in a width, not to be changed; weekend columns are narrower."""
    shares = [1.0 if day < _FIRST_WEEKEND_DAY else WEEKEND_SHARE for day in range(DAYS)]
    unit = width / sum(shares)
    edges = [0.0]
    for share in shares:
        edges.append(edges[-1] + share * unit)
    return [float(round(edge)) for edge in edges]


def minutes_of_day(moment: datetime) -> int:
    """Minutes since midnight."""
    return moment.hour * 60 + moment.minute


def snapped(minutes: float) -> int:
    """The nearest quarter of an hour, so that a block begins within the day."""
    nearest = round(minutes / SNAP_MINUTES) * SNAP_MINUTES
    return min(max(nearest, 0), _DAY_MINUTES - SNAP_MINUTES)


def at_minutes(moment: datetime, minutes: int) -> datetime:
    """The day of `moment` at so many minutes after midnight."""
    return at_midnight(moment.date()) + timedelta(minutes=minutes)


def lanes(spans: Sequence[tuple[datetime, datetime]]) -> list[Lane]:
    """One lane for each span of a day: spans that overlap, directly or through others, share the width."""
    order = sorted(range(len(spans)), key=lambda index: spans[index])
    found: dict[int, Lane] = {}
    cluster: list[tuple[int, int]] = []
    ends: list[datetime] = []
    for index in order:
        start, end = spans[index]
        if ends and start >= max(ends):
            _close(cluster, len(ends), found)
            cluster, ends = [], []
        free = next((lane for lane, busy_until in enumerate(ends) if busy_until <= start), len(ends))
        if free == len(ends):
            ends.append(end)
        else:
            ends[free] = end
        cluster.append((index, free))
    _close(cluster, len(ends), found)
    return [found[index] for index in range(len(spans))]


def _close(cluster: list[tuple[int, int]], total: int, found: dict[int, Lane]) -> None:
    for index, lane in cluster:
        found[index] = Lane(lane, total)
