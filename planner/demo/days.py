"""Days of an example that is always as of today."""

from datetime import date, timedelta

_SATURDAY = 5


def workday_after(today: date, count: int) -> date:
    """The day that lies so many working days from today; today itself for 0, earlier days for negative numbers."""
    step = timedelta(days=1 if count > 0 else -1)
    day = today
    for _ in range(abs(count)):
        day += step
        while day.weekday() >= _SATURDAY:
            day += step
    return day


def workday_before(today: date, days: int) -> date:
    """The day so many days ago, or the last working day before it."""
    day = today - timedelta(days=days)
    return day - timedelta(days=max(0, day.weekday() - _SATURDAY + 1))
