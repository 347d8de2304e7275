"""Days on which one reaches a business: neither a week-end nor a public holiday."""

from collections.abc import Callable
from datetime import date, timedelta

IsHoliday = Callable[[date], bool]

_SATURDAY = 5


def is_working_day(day: date, is_holiday: IsHoliday) -> bool:
    """Whether a business is at work on a day."""
    return day.weekday() < _SATURDAY and not is_holiday(day)


def working_day(day: date, is_holiday: IsHoliday) -> date:
    """The day itself, or the next working day."""
    while not is_working_day(day, is_holiday):
        day += timedelta(days=1)
    return day


def working_day_before(day: date, is_holiday: IsHoliday) -> date:
    """The day itself, or the last working day before it."""
    while not is_working_day(day, is_holiday):
        day -= timedelta(days=1)
    return day
