"""A month seen as six weeks: what each day holds, and how much of it was kept."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from planner.clock import at_midnight, monday_of
from planner.domain.blocks.busy import BusyTime
from planner.domain.blocks.occurrences import Occurrence
from planner.domain.blocks.pauses import Pause, pause_on
from planner.domain.blocks.summary import WeekSummary, week_summary

WEEKS = 6


@dataclass(frozen=True, slots=True)
class DayBlock:
    """A date of a series on the owner's clock: `start` is naive there."""

    occurrence: Occurrence
    start: datetime


@dataclass(frozen=True, slots=True)
class MonthDay:
    """One day; `busy_share` is the part of the working hours that other appointments take, from 0 to 1.

    `blocks` holds those that take place there, without the ghosts of those that do not.
    """

    day: date
    is_in_month: bool
    blocks: tuple[DayBlock, ...]
    busy_share: float
    holiday: str
    pause: Pause | None


@dataclass(frozen=True, slots=True)
class MonthWeek:
    """Monday to Sunday, with what was kept of all seven days."""

    days: tuple[MonthDay, ...]
    summary: WeekSummary

    @property
    def monday(self) -> date:
        """The first day."""
        return self.days[0].day


@dataclass(frozen=True, slots=True)
class Month:
    """Six weeks that hold the month of the day `first`; `summary` is about its own days only."""

    first: date
    weeks: tuple[MonthWeek, ...]
    summary: WeekSummary

    @property
    def days(self) -> tuple[MonthDay, ...]:
        """All days in order."""
        return tuple(day for week in self.weeks for day in week.days)


def days_shown(first: date) -> tuple[date, date]:
    """From which day on to before which one the month of a day is shown."""
    monday = monday_of(first.replace(day=1))
    return monday, monday + timedelta(weeks=WEEKS)


def month(
    first: date,
    blocks: Iterable[DayBlock],
    busy: Sequence[BusyTime],
    holidays: Mapping[date, str],
    pauses: Sequence[Pause],
    working_hours: tuple[int, int],
) -> Month:
    """The month of a day; `blocks` and `busy` may hold more than `days_shown`."""
    first = first.replace(day=1)
    start, end = days_shown(first)
    by_day: dict[date, list[DayBlock]] = {}
    for block in sorted(blocks, key=lambda each: (each.start, each.occurrence.series.id)):
        by_day.setdefault(block.start.date(), []).append(block)
    taken = _by_day(busy, start, end)
    weeks = []
    for number in range(WEEKS):
        days = [start + timedelta(weeks=number, days=offset) for offset in range(7)]
        shown = tuple(
            MonthDay(
                day=day,
                is_in_month=day.month == first.month,
                blocks=tuple(each for each in by_day.get(day, ()) if not each.occurrence.is_ghost),
                busy_share=busy_share(taken.get(day, ()), day, working_hours),
                holiday=holidays.get(day, ""),
                pause=pause_on(pauses, day),
            )
            for day in days
        )
        weeks.append(MonthWeek(shown, _summary(by_day, days)))
    own_days = [day for day in by_day if (day.year, day.month) == (first.year, first.month)]
    return Month(first, tuple(weeks), _summary(by_day, sorted(own_days)))


def busy_share(busy: Iterable[BusyTime], day: date, working_hours: tuple[int, int]) -> float:
    """How much of the working hours of a day is taken, from 0 to 1; overlaps count once, soft ones not at all."""
    low, high = (at_midnight(day) + timedelta(hours=hour) for hour in working_hours)
    if high <= low:
        return 0.0
    taken, reached = timedelta(), low
    for each in sorted((it for it in busy if not it.is_soft), key=lambda it: it.start):
        begin, end = max(each.start, reached), min(each.end, high)
        if begin < end:
            taken, reached = taken + (end - begin), end
    return taken / (high - low)


def _by_day(busy: Iterable[BusyTime], start: date, end: date) -> dict[date, list[BusyTime]]:
    """Each appointment under every day that it touches, from the day `start` to before `end`."""
    found: dict[date, list[BusyTime]] = {}
    for each in busy:
        first, last = max(start, each.start.date()), min(end, each.end.date())
        for offset in range((last - first).days + 1):
            found.setdefault(first + timedelta(days=offset), []).append(each)
    return found


def _summary(by_day: Mapping[date, Sequence[DayBlock]], days: Iterable[date]) -> WeekSummary:
    return week_summary(each.occurrence for day in days for each in by_day.get(day, ()))
