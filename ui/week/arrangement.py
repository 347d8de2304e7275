"""Who stands beside whom: blocks among themselves, and other appointments at the right of those they meet."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from planner.clock import at_midnight
from planner.domain.blocks.busy import BusyTime
from ui.week.frame import GridFrame
from ui.week.geometry import Lane, lanes, minutes_of_day
from ui.week.plan import BlockKey, WeekPlan

Span = tuple[datetime, datetime]
_BLOCKS_SHARE = 0.66
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class BusySpan:
    """The part of another appointment that lies within one day."""

    busy: BusyTime
    start: datetime
    end: datetime

    @property
    def minutes(self) -> int:
        """How long that part is."""
        return int((self.end - self.start) / timedelta(minutes=1))

    @property
    def first_minute(self) -> int:
        """When it begins, in minutes after midnight."""
        return minutes_of_day(self.start)

    @property
    def last_minute(self) -> int:
        """When it ends, in minutes after the same midnight."""
        return self.first_minute + self.minutes


@dataclass(frozen=True, slots=True)
class Arrangement:
    """The lanes of the blocks, and the appointments with theirs."""

    blocks: dict[BlockKey, Lane] = field(default_factory=dict)
    busy: tuple[tuple[BusySpan, Lane], ...] = ()


def busy_spans(busy: Sequence[BusyTime], days: Sequence[date]) -> list[BusySpan]:
    """Appointments with hours, cut at midnight; those of whole days stand over the grid."""
    found = []
    for each in busy:
        if each.is_all_day:
            continue
        if each.start.date() == each.end.date():  # most of them
            found.append(BusySpan(each, each.start, each.end))
            continue
        for day in days:
            low = at_midnight(day)
            start, end = max(each.start, low), min(each.end, low + _DAY)
            if start < end:
                found.append(BusySpan(each, start, end))
    return found


def arrange(plan: WeekPlan, spans: Sequence[BusySpan], frame: GridFrame) -> Arrangement:
    """Lanes by what is painted: a very short block still needs the room of a line."""
    least = timedelta(minutes=frame.least_body / frame.hour_height * 60)
    blocks: dict[BlockKey, Lane] = {}
    busy: list[tuple[BusySpan, Lane]] = []
    for day in plan.days:
        own = [block for block in plan.blocks if block.start.date() == day]
        others = [span for span in spans if span.start.date() == day]
        own_spans = [_painted(block.start, block.end, least) for block in own]
        other_spans = [_painted(span.start, span.end, least) for span in others]
        for block, lane in zip(own, _beside(own_spans, other_spans, (0.0, _BLOCKS_SHARE)), strict=True):
            blocks[block.key] = lane
        busy += zip(others, _beside(other_spans, own_spans, (_BLOCKS_SHARE, 1.0)), strict=True)
    return Arrangement(blocks, tuple(busy))


def _painted(start: datetime, end: datetime, least: timedelta) -> Span:
    return start, max(end, start + least)


def _beside(spans: Sequence[Span], others: Sequence[Span], part: tuple[float, float]) -> list[Lane]:
    """Lanes over the whole column; spans that meet one of the others keep to their part, and their neighbours too."""
    found = lanes(spans)
    meeting = {index for index, span in enumerate(spans) if any(_meet(span, other) for other in others)}
    together = set(meeting)
    while more := {
        index
        for index, span in enumerate(spans)
        if index not in together and any(_meet(span, spans[other]) for other in together)
    }:
        together |= more
    begin, end = part
    return [replace(lane, begin=begin, end=end) if index in together else lane for index, lane in enumerate(found)]


def _meet(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]
