"""What the week shows: its blocks on the clock of the screen, its holidays, and what no calendar file holds yet."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from planner.actions.exporting import ExportState
from planner.domain.blocks.occurrences import Occurrence, OccurrenceState
from planner.domain.blocks.recurrence import is_slot
from planner.domain.blocks.series import SeriesId
from planner.domain.zones import to_zone
from planner.storage.queries import blocks as queries
from ui.bridge.bridge import Bridge

BlockKey = tuple[SeriesId, datetime, bool]
_MOVABLE = frozenset(OccurrenceState) - {OccurrenceState.SKIPPED, OccurrenceState.MOVED_AWAY}


@dataclass(frozen=True, slots=True)
class WeekBlock:
    """One date of a series where the screen shows it: `start` and `end` are naive, in the owner's zone."""

    occurrence: Occurrence
    start: datetime
    zone: str
    not_exported: bool = False

    @property
    def key(self) -> BlockKey:
        """Series, slot, and whether it is the ghost: stays the same when the block moves."""
        return (*self.occurrence.key, self.occurrence.state is OccurrenceState.MOVED_AWAY)

    @property
    def end(self) -> datetime:
        """Where it ends on the screen."""
        return self.start + timedelta(minutes=self.occurrence.minutes)

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
    """One week from its Monday on."""

    monday: date
    blocks: tuple[WeekBlock, ...]
    holidays: dict[date, str]

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
    zone, sunday = bridge.settings.zone, monday + timedelta(days=6)
    around = queries.occurrences_between(
        bridge.store, monday - timedelta(days=1), sunday + timedelta(days=2), bridge.holidays
    )
    blocks = []
    for occurrence in around:
        start = to_zone(occurrence.start, occurrence.series.zone, zone)
        if monday <= start.date() <= sunday and not _moved_within_its_day(occurrence, zone):
            blocks.append(WeekBlock(occurrence, start, zone))
    blocks.sort(key=lambda block: (block.start, block.occurrence.series.id, block.occurrence.is_ghost))
    return WeekPlan(monday, tuple(blocks), _holidays(bridge, monday))


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
