"""Blocks over years for the slowdown watch: what was to take place and what became of it, and what was planned when."""

from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from planner.domain.blocks.attendance import ChangeKind, OccurrenceChange
from planner.domain.blocks.holidays import holiday_lookup
from planner.domain.blocks.occurrences import Occurrence, OccurrenceState, occurrences
from planner.domain.blocks.pauses import Pause
from planner.domain.blocks.recurrence import last_day, slots
from planner.domain.blocks.series import BlockSeries
from planner.domain.blocks.summary import KEPT_STATES, counted_state, minutes_worked
from planner.domain.momentum.effort import PlannedBlock
from planner.domain.momentum.plan_history import LOOK_AHEAD, ChangedDate, KnownSeries
from planner.storage.iso import instant_or_none
from planner.storage.queries.momentum_memory import Memory
from planner.storage.queries.pauses import all_pauses
from planner.storage.rows import attendance_from_row, change_from_row, series_from_row
from planner.storage.store import Store

_DAY = timedelta(days=1)
_holiday_name = holiday_lookup("en")


@dataclass(frozen=True, slots=True)
class CountedBlock:
    """A date that counts, and as what: a block moved out of its week is missed there; `is_gone` with its series."""

    occurrence: Occurrence
    state: OccurrenceState
    is_gone: bool = False

    @property
    def day(self) -> date:
        """The day on which it stands."""
        return self.occurrence.start.date()

    @property
    def has_no_answer(self) -> bool:
        """Whether somebody could still say what became of it: nobody can where it is gone."""
        return self.state is OccurrenceState.PLANNED and not self.is_gone

    @property
    def is_kept(self) -> bool:
        """Whether it was worked, also in part."""
        return self.state in KEPT_STATES

    @property
    def minutes_kept(self) -> int:
        """Minutes worked."""
        return minutes_worked(self.occurrence) if self.is_kept else 0

    @property
    def planned(self) -> PlannedBlock | None:
        """The block as the watch counts it; None where it was not to take place."""
        if self.state is OccurrenceState.PAUSED:
            return None
        return PlannedBlock(self.day, self.occurrence.minutes, self.minutes_kept)


@dataclass(frozen=True, slots=True)
class _Known:
    series: BlockSeries
    known_on: date
    gone_on: date | None


def counted_blocks(store: Store, memory: Memory, first: date, last: date, zone: str) -> list[CountedBlock]:
    """Every date that counts from the day `first` to the day `last`, in order.

    Those of a series that was removed later count up to the day of its removal: what was planned then was planned.
    """
    pauses, marks = all_pauses(store), memory.marks(store, "series", "occurrence_changes", "attendance")
    made = partial(_counted, store, pauses, (first, last), zone)
    return memory.part("blocks", (marks, pauses, first, last, zone), made)


def known_series(store: Store, memory: Memory, first: date, last: date, zone: str) -> list[KnownSeries]:
    """What was on the calendar in these days and shortly after them, with when that was known."""
    marks = memory.marks(store, "series", "occurrence_changes")
    return memory.part("known series", (marks, first, last, zone), partial(_known, store, (first, last), zone))


def _counted(store: Store, pauses: list[Pause], days: tuple[date, date], zone: str) -> list[CountedBlock]:
    first, last = days
    series = _all_series(store, zone)
    found = occurrences(
        [_until_removed(each) for each in series],
        _changes(store),
        [attendance_from_row(row) for row in store.db.query("SELECT * FROM attendance")],
        first,
        last + _DAY,
        _holiday_name,
        pauses,
    )
    known = {each.series.id: each for each in series}
    counted = []
    for occurrence in found:
        state, series_known = counted_state(occurrence), known[occurrence.series.id]
        if state is not None and _was_known(series_known, occurrence, state):
            counted.append(CountedBlock(occurrence, state, series_known.gone_on is not None))
    return counted


def _was_known(known: _Known, occurrence: Occurrence, state: OccurrenceState) -> bool:
    """Whether a date of a removed series was on the calendar before its time came."""
    return known.gone_on is None or state in KEPT_STATES or occurrence.start.date() >= known.known_on


def _until_removed(known: _Known) -> BlockSeries:
    if known.gone_on is None:
        return known.series
    end = last_day(known.series)
    before = known.gone_on - _DAY
    return replace(known.series, until=before if end is None else min(end, before), count=None)


def _known(store: Store, days: tuple[date, date], zone: str) -> list[KnownSeries]:
    first, end = days[0], days[1] + LOOK_AHEAD + _DAY
    local = ZoneInfo(zone)
    changes: defaultdict[int, dict[datetime, OccurrenceChange]] = defaultdict(dict)
    for change in _changes(store):
        changes[change.series_id][change.slot] = change
    return [_dates(known, changes[known.series.id], first, end, local) for known in _all_series(store, zone)]


def _dates(
    known: _Known, changes: dict[datetime, OccurrenceChange], first: date, end: date, zone: ZoneInfo
) -> KnownSeries:
    series, days, changed = known.series, [], []
    for slot in slots(series, first, end):
        day, change = slot.date(), changes.get(slot)
        if change is not None:
            new_day = None if change.kind is ChangeKind.SKIPPED else change.start.date()
            changed.append(ChangedDate(day, new_day, change.updated_at.astimezone(zone).date()))
        elif _holiday_name(series.holiday_calendar, day) is None:
            days.append(day)
    changed.sort(key=lambda each: each.last_day)
    return KnownSeries(known.known_on, known.gone_on, days, changed)


def _all_series(store: Store, zone: str) -> list[_Known]:
    local, found = ZoneInfo(zone), []
    for row in store.db.query("SELECT * FROM series ORDER BY id"):
        series, removed_at = series_from_row(row), instant_or_none(row["removed_at"])
        gone_on = removed_at.astimezone(local).date() if removed_at is not None else None
        found.append(_Known(series, series.created_at.astimezone(local).date(), gone_on))
    return found


def _changes(store: Store) -> list[OccurrenceChange]:
    return [change_from_row(row) for row in store.db.query("SELECT * FROM occurrence_changes ORDER BY id")]
