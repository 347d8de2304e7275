"""The dates a series gives: a weekly rule with weeks from Monday, reached without walking from the start."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from planner.clock import monday_of
from planner.domain.blocks.series import BlockSeries


def slots(series: BlockSeries, start: date, end: date) -> Iterator[datetime]:
    """The naive local starts that the rule gives from the day `start` to before the day `end`, in order.

    Every slot is given, also those that a holiday or a change takes away later: `count` counts them all,
    as COUNT does in a calendar file.
    """
    weekdays = sorted(series.weekdays)
    week = max(0, (start - monday_of(series.first_day)).days // (7 * series.every_n))
    index = _slots_before_week(series, week)
    monday, step = _monday_of_week(series, week), timedelta(days=7 * series.every_n)
    while monday < end:
        for weekday in weekdays:
            day = monday + timedelta(days=weekday)
            if day < series.first_day:
                continue
            if _is_over(series, day, index):
                return
            index += 1
            if start <= day < end:
                yield datetime.combine(day, series.start)
        monday += step


def is_slot(series: BlockSeries, slot: datetime) -> bool:
    """Whether the rule gives exactly this naive local start."""
    day = slot.date()
    if slot.time() != series.start or day.weekday() not in series.weekdays or day < series.first_day:
        return False
    weeks = (day - monday_of(series.first_day)).days // 7
    end = last_day(series)
    return weeks % series.every_n == 0 and (end is None or day <= end)


def first_slot(series: BlockSeries) -> datetime | None:
    """The first start of the series, None when it ends before it begins."""
    end = series.first_day + timedelta(days=7 * series.every_n + 7)
    return next(slots(series, series.first_day, end), None)


def last_day(series: BlockSeries) -> date | None:
    """The last day on which the series may have a slot, None when it goes on for ever."""
    if series.count is None:
        return series.until
    first_week = _slots_before_week(series, 1)
    if series.count <= first_week:
        week, position = 0, series.count - 1
        weekdays = [day for day in sorted(series.weekdays) if day >= series.first_day.weekday()]
    else:
        more_weeks, position = divmod(series.count - first_week - 1, len(series.weekdays))
        week, weekdays = more_weeks + 1, sorted(series.weekdays)
    return _monday_of_week(series, week) + timedelta(days=weekdays[position])


def slots_before(series: BlockSeries, day: date) -> int:
    """How many slots the rule gives before a day."""
    return sum(1 for _ in slots(series, series.first_day, day))


def _monday_of_week(series: BlockSeries, week: int) -> date:
    return monday_of(series.first_day) + timedelta(days=7 * series.every_n * week)


def _slots_before_week(series: BlockSeries, week: int) -> int:
    if week == 0:
        return 0
    in_first = sum(1 for weekday in series.weekdays if weekday >= series.first_day.weekday())
    return in_first + (week - 1) * len(series.weekdays)


def _is_over(series: BlockSeries, day: date, index: int) -> bool:
    if series.until is not None and day > series.until:
        return True
    return series.count is not None and index >= series.count
