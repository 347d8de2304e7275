"""Where the blocks of a plan fit, week after week: the same weekday and time, free in as many weeks as possible."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import groupby
from typing import Unpack

from planner.domain.blocks.free_slots import Around, free_slots

_DAY_ORDER = (1, 3, 0, 2, 4, 5, 6)  # Tuesday and Thursday first: the ends of the week are fuller
_PREFERRED = 9 * 60  # minutes after midnight: early, before the day gets in the way


@dataclass(frozen=True, slots=True)
class WeeklySlot:
    """A place in the week, free in `free_weeks` of the `weeks` looked at."""

    weekday: int
    start: time
    minutes: int
    free_weeks: int
    weeks: int

    @property
    def is_always_free(self) -> bool:
        """Whether nothing is in the way in any of the weeks."""
        return self.free_weeks == self.weeks


def weekly_slots(monday: date, weeks: int, minutes: int, wanted: int, **around: Unpack[Around]) -> list[WeeklySlot]:
    """Up to `wanted` places for a length, from the week of a Monday on, in the order of the week.

    They are spread over the days, and on each day the one that is free in most weeks is taken, the nearest to the early
    morning of equally free ones. Fewer come back when no more fit.
    """
    found = free_slots(monday, monday + timedelta(weeks=weeks), minutes, **around)
    free = Counter((slot.start.weekday(), slot.start.time()) for slot in found)
    chosen: list[WeeklySlot] = []
    while len(chosen) < wanted and free:
        weekday, start = min(free, key=lambda place: _rank(place, free[place], chosen))
        chosen.append(WeeklySlot(weekday, start, minutes, free[weekday, start], weeks))
        free = Counter({place: count for place, count in free.items() if not _overlaps(place, weekday, start, minutes)})
    return sorted(chosen, key=lambda slot: (slot.weekday, slot.start))


def by_start(slots: Sequence[WeeklySlot]) -> dict[time, frozenset[int]]:
    """The weekdays of each time of day: one series has one start, on several days."""
    ordered = sorted(slots, key=lambda slot: slot.start)
    grouped = groupby(ordered, key=lambda slot: slot.start)
    return {start: frozenset(slot.weekday for slot in group) for start, group in grouped}


def _rank(place: tuple[int, time], free_weeks: int, chosen: Sequence[WeeklySlot]) -> tuple[int, int, int, int]:
    weekday, start = place
    on_day = sum(1 for slot in chosen if slot.weekday == weekday)
    away = abs(start.hour * 60 + start.minute - _PREFERRED)
    return on_day, -free_weeks, _DAY_ORDER.index(weekday), away


def _overlaps(place: tuple[int, time], weekday: int, start: time, minutes: int) -> bool:
    if place[0] != weekday:
        return False
    other, own = datetime.combine(date.min, place[1]), datetime.combine(date.min, start)
    return abs(other - own) < timedelta(minutes=minutes)
