"""A year of blocks by weekday: kept, missed, away, on a holiday, or nothing planned."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from planner.domain.blocks.pauses import Pause, pause_on
from planner.domain.goals.rhythm import Run, runs_of_weeks
from planner.domain.momentum.effort import monday_of

WEEKS_SHOWN = 52
MISSED_ENOUGH = 3  # assumption: fewer missed blocks say nothing about a weekday
_DAY, _WEEK = timedelta(days=1), timedelta(weeks=1)


class DayState(StrEnum):
    """What a day looks like; AHEAD has blocks whose time has not come, or that may still be marked."""

    KEPT = "kept"
    MISSED = "missed"
    AHEAD = "ahead"
    AWAY = "away"
    HOLIDAY = "holiday"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class BlockOnDay:
    """A block that was to take place on a day, whether it was kept, and whether it may still be marked."""

    day: date
    is_kept: bool
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class DayCell:
    """One day: `kept` of `planned` blocks; KEPT when one of them was."""

    day: date
    state: DayState
    kept: int = 0
    planned: int = 0

    @property
    def is_due(self) -> bool:
        """Whether its blocks count: their time has come, and nobody was away."""
        return self.state in (DayState.KEPT, DayState.MISSED)


@dataclass(frozen=True, slots=True)
class HeatMap:
    """The weeks in order, the last one holds today; each has seven cells from Monday on.

    `kept` of `planned` counts the blocks whose time has come. `longest` is None without a single good week,
    `most_missed` the weekday (0 for Monday) on which the largest part was missed, None while there are too few.
    """

    weeks: tuple[tuple[DayCell, ...], ...]
    kept: int
    planned: int
    longest: Run | None
    most_missed: int | None

    @property
    def weekdays(self) -> tuple[int, ...]:
        """The weekdays worth a row: Monday to Friday, and the others where a block ever stood."""
        used = {place for week in self.weeks for place, cell in enumerate(week) if cell.planned}
        return tuple(weekday for weekday in range(7) if weekday < 5 or weekday in used)


def heat_map(
    blocks: Iterable[BlockOnDay],
    today: date,
    *,
    pauses: Sequence[Pause] = (),
    is_holiday: Callable[[date], bool] = lambda _: False,
) -> HeatMap:
    """The year up to the week of `today`; blocks before it only make a run longer that reaches into it."""
    found = list(blocks)
    last = monday_of(today)
    first = last - (WEEKS_SHOWN - 1) * _WEEK
    kept: Counter[date] = Counter()
    planned: Counter[date] = Counter()
    waiting: Counter[date] = Counter()
    for block in found:
        if first <= block.day < last + _WEEK:
            planned[block.day] += 1
            kept[block.day] += int(block.is_kept)
            waiting[block.day] += int(block.is_open)

    def cell(day: date) -> DayCell:
        return DayCell(day, _state(day), kept[day], planned[day])

    def _state(day: date) -> DayState:
        if kept[day]:
            return DayState.KEPT
        if pause_on(pauses, day) is not None:
            return DayState.AWAY
        if planned[day]:
            return DayState.AHEAD if day >= today or waiting[day] == planned[day] else DayState.MISSED
        return DayState.HOLIDAY if is_holiday(day) else DayState.NOTHING

    mondays = [first + place * _WEEK for place in range(WEEKS_SHOWN)]
    weeks = tuple(tuple(cell(monday + offset * _DAY) for offset in range(7)) for monday in mondays)
    due = [each for week in weeks for each in week if each.is_due]
    return HeatMap(
        weeks,
        sum(each.kept for each in due),
        sum(each.planned for each in due),
        _longest(found, first, last, pauses),
        _most_missed(due),
    )


def _longest(blocks: Iterable[BlockOnDay], first: date, last: date, pauses: Sequence[Pause]) -> Run | None:
    """The longest run that reaches into the year, by the one definition of `runs_of_weeks`, as the streak of Goals."""
    asked, kept = Counter[date](), Counter[date]()
    for block in blocks:
        if block.is_kept or pause_on(pauses, block.day) is None:
            asked[monday_of(block.day)] += 1
            kept[monday_of(block.day)] += int(block.is_kept)
    up_to_now = {monday: count for monday, count in asked.items() if monday <= last}
    return runs_of_weeks(up_to_now, kept, last, pauses).longest(since=first)


def _most_missed(cells: Iterable[DayCell]) -> int | None:
    missed: Counter[int] = Counter()
    planned: Counter[int] = Counter()
    for cell in cells:
        missed[cell.day.weekday()] += cell.planned - cell.kept
        planned[cell.day.weekday()] += cell.planned
    shares: Mapping[int, float] = {day: missed[day] / planned[day] for day in planned if missed[day] >= MISSED_ENOUGH}
    return max(shares, key=lambda day: (shares[day], -day), default=None)
