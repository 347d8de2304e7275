"""The dates of block series in a stretch of days, with what happened to each of them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from planner.clock import at_midnight, monday_of
from planner.domain.blocks.attendance import Attendance, ChangeKind, OccurrenceChange, Outcome
from planner.domain.blocks.holidays import HolidayLookup
from planner.domain.blocks.pauses import Pause, pause_on
from planner.domain.blocks.recurrence import is_slot, slots
from planner.domain.blocks.series import BlockSeries, SeriesId

Key = tuple[SeriesId, datetime]


class OccurrenceState(StrEnum):
    """What a date looks like on the week; the last three are ghosts: nothing takes place there."""

    PLANNED = "planned"
    KEPT = "kept"
    SHORTENED = "shortened"
    MISSED = "missed"
    PAUSED = "paused"
    SKIPPED = "skipped"
    HOLIDAY = "holiday"
    MOVED_AWAY = "moved_away"


GHOSTS = frozenset({OccurrenceState.SKIPPED, OccurrenceState.HOLIDAY, OccurrenceState.MOVED_AWAY})
WORKED = frozenset({Outcome.KEPT, Outcome.SHORTENED})
PAUSABLE = frozenset({OccurrenceState.PLANNED, OccurrenceState.MISSED, OccurrenceState.PAUSED})


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One date of a series. `slot` is where the rule puts it, `start` where it stands, both naive local.

    `minutes` is the planned length. `holiday` names the public holiday on the slot, when the series skips
    those. `pause` is the planned pause that the start lies in, unless it was worked all the same.
    """

    series: BlockSeries
    slot: datetime
    start: datetime
    minutes: int
    state: OccurrenceState
    holiday: str | None = None
    change: OccurrenceChange | None = None
    attendance: Attendance | None = None
    pause: Pause | None = None

    @property
    def key(self) -> Key:
        """Series and slot; a moved date and the ghost it leaves share it."""
        return self.series.id, self.slot

    @property
    def end(self) -> datetime:
        """The naive local end."""
        return self.start + timedelta(minutes=self.minutes)

    @property
    def is_ghost(self) -> bool:
        """Whether nothing takes place here: skipped, on a holiday, or moved elsewhere."""
        return self.state in GHOSTS

    @property
    def left_week(self) -> bool:
        """Whether it was moved out of the week of its slot, which counts as missed there."""
        return self.change is not None and not stays_in_week(self.slot, self.change.start)


def stays_in_week(slot: datetime, new_start: datetime) -> bool:
    """Whether a move keeps a block within its week from Monday to Sunday."""
    return monday_of(slot.date()) == monday_of(new_start.date())


def occurrences(
    series: Iterable[BlockSeries],
    changes: Iterable[OccurrenceChange],
    attendance: Iterable[Attendance],
    start: date,
    end: date,
    holiday_lookup: HolidayLookup,
    pauses: Sequence[Pause] = (),
) -> list[Occurrence]:
    """Everything to show from the day `start` up to, without, the day `end`, ordered by start.

    `changes` must hold those whose slot or new start lies in these days, `attendance` those of the same
    slots, and `pauses` those of these days; more does no harm. Work that was done stays visible even where
    the rule gives no date any more.
    """
    window = _Window(at_midnight(start), at_midnight(end))
    changed = {(it.series_id, it.slot): it for it in changes if window.touches(it)}
    marked = {
        (it.series_id, it.slot): it
        for it in attendance
        if window.low <= it.slot < window.high or (it.series_id, it.slot) in changed
    }
    found = [
        occurrence
        for one in series
        for slot in _slots_to_show(one, start, end, changed, marked)
        for occurrence in _at_slot(one, slot, changed, marked, holiday_lookup, pauses)
        if window.low <= occurrence.start < window.high
    ]
    found.sort(key=lambda it: (it.start, it.series.id, it.is_ghost))
    return found


@dataclass(frozen=True, slots=True)
class _Window:
    low: datetime
    high: datetime

    def touches(self, change: OccurrenceChange) -> bool:
        if self.low <= change.slot < self.high:
            return True
        return change.moved_to is not None and self.low <= change.moved_to < self.high


def _slots_to_show(
    series: BlockSeries,
    start: date,
    end: date,
    changed: dict[Key, OccurrenceChange],
    marked: dict[Key, Attendance],
) -> Iterator[datetime]:
    regular = list(slots(series, start, end))
    yield from regular
    seen = set(regular)
    for series_id, slot in dict.fromkeys((*changed, *marked)):
        if series_id != series.id or slot in seen:
            continue
        mark = marked.get((series_id, slot))
        if is_slot(series, slot) or (mark is not None and mark.outcome in WORKED):
            yield slot


def _at_slot(
    series: BlockSeries,
    slot: datetime,
    changed: dict[Key, OccurrenceChange],
    marked: dict[Key, Attendance],
    holiday_lookup: HolidayLookup,
    pauses: Sequence[Pause],
) -> Iterator[Occurrence]:
    change = changed.get((series.id, slot))
    mark = marked.get((series.id, slot))
    holiday = holiday_lookup(series.holiday_calendar, slot.date())
    moved = change is not None and change.kind is ChangeKind.MOVED
    start, minutes = slot, series.minutes
    if change is not None and moved:
        start, minutes = change.start, change.minutes or series.minutes
    state = _state(change, mark, holiday)
    pause = pause_on(pauses, start.date()) if state in PAUSABLE else None
    if pause is not None:
        state = OccurrenceState.PAUSED
    yield Occurrence(series, slot, start, minutes, state, holiday, change, mark, pause)
    if start != slot:
        ghost = OccurrenceState.MOVED_AWAY
        yield Occurrence(
            series, slot, slot, series.minutes, ghost, holiday, change, mark, pause_on(pauses, slot.date())
        )


def _state(change: OccurrenceChange | None, mark: Attendance | None, holiday: str | None) -> OccurrenceState:
    """Work that was done counts on any day; a date that was moved is no longer on its holiday."""
    if mark is not None and mark.outcome in WORKED:
        return OccurrenceState(mark.outcome.value)
    if change is not None and change.kind is ChangeKind.SKIPPED:
        return OccurrenceState.SKIPPED
    if change is None and holiday is not None:
        return OccurrenceState.HOLIDAY
    return OccurrenceState(mark.outcome.value) if mark is not None else OccurrenceState.PLANNED
