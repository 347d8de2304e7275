"""Where a block still fits: inside the working hours, beside other appointments, other blocks and days off (C11)."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import NotRequired, TypedDict, Unpack

from planner.clock import at_midnight, monday_of
from planner.domain import defaults
from planner.domain.blocks.busy import BusyTime, clash

Span = tuple[datetime, datetime]
WORKDAYS = frozenset(range(5))
_WEEK = timedelta(days=7)


class Around(TypedDict):
    """What lies around a block, in naive local time of the owner's zone.

    `busy` are other appointments, of which soft ones count as free; `taken` other blocks, from start to before end
    (leave out the block that looks for a place); `work_hours` whole hours such as (8, 18). On a day that `is_day_off`
    (holiday or pause) nothing is free, nor before `not_before`. Starts lie on steps of `step_minutes` from midnight.
    """

    busy: Sequence[BusyTime]
    taken: Sequence[Span]
    work_hours: tuple[int, int]
    is_day_off: Callable[[date], bool]
    not_before: datetime | None
    weekdays: NotRequired[frozenset[int]]
    step_minutes: NotRequired[int]


@dataclass(frozen=True, slots=True)
class FreeSlot:
    """A place for a block, naive local from `start` to before `end`; `is_soft` where a soft appointment lies in it."""

    start: datetime
    end: datetime
    is_soft: bool = False


def free_slots(first: date, last_exclusive: date, minutes: int, **around: Unpack[Around]) -> list[FreeSlot]:
    """Every place of a length from a day to before another, in order; neighbours overlap (see `stretches`)."""
    days = ((last_exclusive - first).days) if last_exclusive > first else 0
    found = (_slots_on(first + timedelta(days=day), minutes, around) for day in range(days))
    return [slot for on_day in found for slot in on_day]


def nearest_free(start: datetime, minutes: int, **around: Unpack[Around]) -> FreeSlot | None:
    """The place nearest to where a block stands, within its week from Monday to Sunday; None when there is none.

    The same day comes first, then the next nearest days, each nearest to the same time of day; of two equally near ones
    a wholly free one before one on a soft appointment, then the later one. A day on which the block stands is good
    for it, whatever its weekday. A block that nothing is in the way of gets its own place.
    """
    around = _with_own_day(start, around)
    monday = monday_of(start.date())
    found = free_slots(monday, (at_midnight(monday) + _WEEK).date(), minutes, **around)
    own = _slot(start, minutes, _near(start.date(), around["busy"]))
    if own is not None and _is_open(own, _spans_near(start.date(), around["taken"]), around):
        found.append(own)
    return min(found, key=lambda slot: _distance(start, slot), default=None)


def fallback_slot(start: datetime, **around: Unpack[Around]) -> FreeSlot | None:
    """The nearest place for the short block of a full day (product.md C8), on the same day; None when there is none."""
    around = _with_own_day(start, around)
    around["step_minutes"] = defaults.FALLBACK_MINUTES
    found = _slots_on(start.date(), defaults.FALLBACK_MINUTES, around)
    return min(found, key=lambda slot: _distance(start, slot), default=None)


def stretches(slots: Sequence[FreeSlot]) -> list[FreeSlot]:
    """Places that follow on or overlap as one stretch of free time; wholly free ones apart from soft ones."""
    found: list[FreeSlot] = []
    for slot in slots:
        last = found[-1] if found else None
        if last is not None and slot.start <= last.end and slot.is_soft == last.is_soft:
            found[-1] = FreeSlot(last.start, max(last.end, slot.end), slot.is_soft)
        else:
            found.append(slot)
    return found


def _slots_on(day: date, minutes: int, around: Around) -> Iterator[FreeSlot]:
    """Every place on a day, in order."""
    if day.weekday() not in around.get("weekdays", WORKDAYS) or around["is_day_off"](day):
        return
    opens, closes = around["work_hours"]
    step = timedelta(minutes=around.get("step_minutes", defaults.SLOT_STEP_MINUTES))
    midnight = at_midnight(day)
    busy, taken = _near(day, around["busy"]), _spans_near(day, around["taken"])
    steps = -(-timedelta(hours=opens) // step)
    while (start := midnight + steps * step) + timedelta(minutes=minutes) <= midnight + timedelta(hours=closes):
        steps += 1
        slot = _slot(start, minutes, busy)
        if slot is not None and _is_open(slot, taken, around):
            yield slot


def _slot(start: datetime, minutes: int, busy: Sequence[BusyTime]) -> FreeSlot | None:
    """The place at a start unless a hard appointment lies in it."""
    end = start + timedelta(minutes=minutes)
    in_the_way = clash(busy, start, end)
    if in_the_way is not None and not in_the_way.is_soft:
        return None
    return FreeSlot(start, end, is_soft=in_the_way is not None)


def _is_open(slot: FreeSlot, taken: Sequence[Span], around: Around) -> bool:
    """Whether it is still to come, on a day to work, and beside the other blocks."""
    not_before = around["not_before"]
    if (not_before is not None and slot.start < not_before) or around["is_day_off"](slot.start.date()):
        return False
    return not any(begin < slot.end and slot.start < end for begin, end in taken)


def _near(day: date, busy: Sequence[BusyTime]) -> list[BusyTime]:
    """Those that a block beginning on a day can meet: also over midnight."""
    low = at_midnight(day)
    return [each for each in busy if each.overlaps(low, low + timedelta(days=2))]


def _spans_near(day: date, spans: Sequence[Span]) -> list[Span]:
    low = at_midnight(day)
    return [(begin, end) for begin, end in spans if begin < low + timedelta(days=2) and low < end]


def _with_own_day(start: datetime, around: Around) -> Around:
    weekdays = around.get("weekdays", WORKDAYS) | {start.weekday()}
    return {**around, "weekdays": weekdays}


def _distance(start: datetime, slot: FreeSlot) -> tuple[int, timedelta, bool, float]:
    """Days away, then time of day away, then soft after free, then later before earlier."""
    days = abs((slot.start.date() - start.date()).days)
    clock = abs((slot.start - at_midnight(slot.start.date())) - (start - at_midnight(start.date())))
    return days, clock, slot.is_soft, -(slot.start - start).total_seconds()
