"""What the coming weeks hold already: where blocks of a plan fit, and how much is planned without them."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from planner.domain.blocks.free_slots import Around
from planner.domain.blocks.holidays import HolidayLookup
from planner.domain.blocks.pauses import Pause, pause_on
from planner.domain.blocks.purpose import Purpose
from planner.domain.planning.weekly_slots import WeeklySlot, weekly_slots
from planner.domain.zones import to_zone
from planner.storage.queries.blocks import occurrences_between
from planner.storage.queries.busy import busy_between
from planner.storage.queries.pauses import pauses_between
from ui.bridge.bridge import Bridge

LOOKED_AT_WEEKS = 4
_BESIDE = frozenset({Purpose.WEEKLY_REVIEW, Purpose.PRACTICE})  # useful, but nobody is called there


@dataclass(frozen=True, slots=True)
class Room:
    """The weeks from a Monday on, on the clock of the owner."""

    monday: date
    around: Around
    planned_minutes: int

    def slots(self, minutes: int, wanted: int) -> list[WeeklySlot]:
        """Where so many blocks of a length fit best."""
        return weekly_slots(self.monday, LOOKED_AT_WEEKS, minutes, wanted, **self.around)


def room_from(bridge: Bridge, monday: date) -> Room:
    """Read the weeks from a Monday on; `planned_minutes` is the average of a week."""
    chosen, store = bridge.settings, bridge.store
    end = monday + timedelta(weeks=LOOKED_AT_WEEKS)
    found = [it for it in occurrences_between(store, monday, end, bridge.holidays) if not it.is_ghost]
    spans = []
    for block in found:
        start = to_zone(block.start, block.series.zone, chosen.zone)
        spans.append((start, start + timedelta(minutes=block.minutes)))
    around = Around(
        busy=busy_between(store, monday, end, chosen.zone),
        taken=spans,
        work_hours=(chosen.work_from_hour, chosen.work_to_hour),
        is_day_off=partial(_is_day_off, bridge.holidays, chosen.holiday_calendar, pauses_between(store, monday, end)),
        not_before=bridge.now,
    )
    minutes = sum(block.minutes for block in found if block.series.purpose not in _BESIDE)
    return Room(monday, around, minutes // LOOKED_AT_WEEKS)


def _is_day_off(holidays: HolidayLookup, calendar: str, pauses: list[Pause], day: date) -> bool:
    return holidays(calendar, day) is not None or pause_on(pauses, day) is not None
