"""What the week shows: its blocks and other appointments on the clock of the screen, holidays, pauses, call lists."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from planner.actions.exporting import ExportState
from planner.domain.blocks.busy import BusyTime, clash
from planner.domain.blocks.free_slots import Around
from planner.domain.blocks.occurrences import Occurrence, OccurrenceState
from planner.domain.blocks.pauses import Pause, pause_on
from planner.domain.blocks.recurrence import is_slot
from planner.domain.blocks.series import SeriesId
from planner.domain.zones import to_zone
from planner.storage.queries import blocks as queries
from planner.storage.queries.busy import busy_between
from planner.storage.queries.call_lists import call_lists_between
from planner.storage.queries.call_people import contact_times
from planner.storage.queries.pauses import pauses_between
from ui.bridge.bridge import Bridge

BlockKey = tuple[SeriesId, datetime, bool]
_WORKED = frozenset({OccurrenceState.KEPT, OccurrenceState.SHORTENED})
_DAY = timedelta(days=1)
_MOVABLE = frozenset(OccurrenceState) - {OccurrenceState.SKIPPED, OccurrenceState.MOVED_AWAY}


@dataclass(frozen=True, slots=True)
class WeekBlock:
    """One date of a series where the screen shows it: `start` and `end` are naive, in the owner's zone.

    `people` are on its call list, `contacts` were logged within it once it was kept, and `clash` is what stands in the
    way of one that is still to come.
    """

    occurrence: Occurrence
    start: datetime
    zone: str
    not_exported: bool = False
    people: int = 0
    contacts: int = 0
    clash: BusyTime | None = None

    @property
    def key(self) -> BlockKey:
        """Series, slot, and whether it is the ghost: stays the same when the block moves."""
        return (*self.occurrence.key, self.occurrence.state is OccurrenceState.MOVED_AWAY)

    @property
    def end(self) -> datetime:
        """Where it ends on the screen."""
        return self.start + timedelta(minutes=self.occurrence.minutes)

    @property
    def is_worked(self) -> bool:
        """Whether it was kept, if only in part."""
        return self.occurrence.state in _WORKED

    @property
    def is_in_the_way(self) -> bool:
        """Whether a certain appointment stands in its way; an uncertain one is only mentioned."""
        return self.clash is not None and not self.clash.is_soft

    @property
    def is_movable(self) -> bool:
        """Whether it can be dragged: what was skipped or went elsewhere cannot."""
        return self.occurrence.state in _MOVABLE and self.is_on_plan

    @property
    def is_on_plan(self) -> bool:
        """Whether the series still has this date: work done on others stays in sight but cannot be changed."""
        return is_slot(self.occurrence.series, self.occurrence.slot)

    @property
    def is_elsewhere(self) -> bool:
        """Whether its series lives in another time zone than the screen."""
        return self.occurrence.series.zone != self.zone

    def in_series_zone(self, shown: datetime) -> datetime:
        """A time of the screen on the clock of the series."""
        return to_zone(shown, self.zone, self.occurrence.series.zone)


@dataclass(frozen=True, slots=True)
class WeekPlan:
    """One week from its Monday on; `busy` are the owner's other appointments."""

    monday: date
    blocks: tuple[WeekBlock, ...]
    holidays: dict[date, str]
    busy: tuple[BusyTime, ...] = ()
    pauses: tuple[Pause, ...] = ()

    @property
    def days(self) -> list[date]:
        """Monday to Sunday."""
        return [self.monday + timedelta(days=day) for day in range(7)]

    def find(self, key: BlockKey | None) -> WeekBlock | None:
        """The block of a key, None when the week has none."""
        return next((block for block in self.blocks if block.key == key), None)

    def find_or_twin(self, key: BlockKey | None) -> WeekBlock | None:
        """The block of a key, or what is left of it here: the ghost of one that moved away, or the other way round."""
        if key is None:
            return None
        series_id, slot, is_ghost = key
        return self.find(key) or self.find((series_id, slot, not is_ghost))

    def compared(self, state: ExportState) -> "WeekPlan":
        """With a dot on every planned block that the calendar file does not hold as it stands.

        Before the first export there are none: the header says it once for all.
        """
        return replace(self, blocks=tuple(replace(it, not_exported=_is_missing(it, state)) for it in self.blocks))


def load_week(bridge: Bridge, monday: date) -> WeekPlan:
    """Read one week from the store."""
    store, zone, next_monday = bridge.store, bridge.settings.zone, monday + 7 * _DAY
    around = queries.occurrences_between(store, monday - _DAY, next_monday + _DAY, bridge.holidays)
    blocks = []
    for occurrence in around:
        start = to_zone(occurrence.start, occurrence.series.zone, zone)
        if monday <= start.date() < next_monday and not _moved_within_its_day(occurrence, zone):
            blocks.append(WeekBlock(occurrence, start, zone))
    blocks.sort(key=lambda block: (block.start, block.occurrence.series.id, block.occurrence.is_ghost))
    busy = tuple(busy_between(store, monday, next_monday + _DAY, zone))
    return WeekPlan(
        monday,
        tuple(_with_facts(bridge, blocks, busy, monday)),
        _holidays(bridge, monday),
        tuple(each for each in busy if each.start.date() < next_monday),
        tuple(pauses_between(store, monday, next_monday)),
    )


def room_beside(plan: WeekPlan, block: WeekBlock, bridge: Bridge) -> Around:
    """What lies around one block of a week that is loaded already, to look for another place in it."""

    def is_day_off(day: date) -> bool:
        return day in plan.holidays or pause_on(plan.pauses, day) is not None

    settings = bridge.settings
    others = [each for each in plan.blocks if not each.occurrence.is_ghost and each.key != block.key]
    return {
        "busy": plan.busy,
        "taken": [(each.start, each.end) for each in others],
        "work_hours": (settings.work_from_hour, settings.work_to_hour),
        "is_day_off": is_day_off,
        "not_before": bridge.now,
    }


def _with_facts(bridge: Bridge, blocks: Sequence[WeekBlock], busy: Sequence[BusyTime], monday: date) -> list[WeekBlock]:
    """With the people of the call lists, the contacts of kept blocks, and what stands in the way of those to come."""
    slots = [block.occurrence.slot.date() for block in blocks] or [monday]
    lists = call_lists_between(bridge.store, min(slots), max(slots) + _DAY)
    times: list[datetime] = []
    if any(block.is_worked for block in blocks):
        times = contact_times(bridge.store, monday, monday + 8 * _DAY, bridge.settings.zone)
    return [
        replace(
            block,
            people=len(lists.get(block.occurrence.key, ())),
            contacts=bisect_left(times, block.end) - bisect_left(times, block.start) if block.is_worked else 0,
            clash=_clash(block, busy, bridge.now),
        )
        for block in blocks
    ]


def _clash(block: WeekBlock, busy: Sequence[BusyTime], now: datetime) -> BusyTime | None:
    if block.occurrence.state is not OccurrenceState.PLANNED or block.end <= now:
        return None
    return clash(busy, block.start, block.end)


def _moved_within_its_day(occurrence: Occurrence, zone: str) -> bool:
    """Whether this is a ghost beside its own block, which says itself where it came from."""
    if occurrence.state is not OccurrenceState.MOVED_AWAY or occurrence.change is None:
        return False
    there = to_zone(occurrence.change.start, occurrence.series.zone, zone)
    return there.date() == to_zone(occurrence.slot, occurrence.series.zone, zone).date()


def slot_shown(block: WeekBlock) -> datetime:
    """Where the series has this date, on the screen's clock."""
    return to_zone(block.occurrence.slot, block.occurrence.series.zone, block.zone)


def _is_missing(block: WeekBlock, state: ExportState) -> bool:
    occurrence = block.occurrence
    planned = occurrence.state is OccurrenceState.PLANNED
    return planned and state.exported_before and state.lacks(occurrence.series.uid, occurrence.slot)


def _holidays(bridge: Bridge, monday: date) -> dict[date, str]:
    found = {}
    for offset in range(7):
        day = monday + timedelta(days=offset)
        name = bridge.holidays(bridge.settings.holiday_calendar, day)
        if name:
            found[day] = name
    return found
