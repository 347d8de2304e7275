"""How long a goal runs: a week, a month, a quarter, or days of one's own (product.md D1)."""

from datetime import date, timedelta
from enum import StrEnum

from dateutil.relativedelta import relativedelta


class Period(StrEnum):
    """The usual lengths of a goal; OWN is any other."""

    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    OWN = "own"


_LENGTHS = {
    Period.WEEK: relativedelta(weeks=1),
    Period.MONTH: relativedelta(months=1),
    Period.QUARTER: relativedelta(months=3),
}


def period_ends(period: Period, starts_on: date) -> date:
    """The last day of a period that begins on a day; OWN is a quarter until the owner says otherwise."""
    length = _LENGTHS.get(period, _LENGTHS[Period.QUARTER])
    return starts_on + length - timedelta(days=1)


def period_of(starts_on: date, ends_on: date) -> Period:
    """Which of the usual lengths a goal has."""
    return next((each for each in _LENGTHS if period_ends(each, starts_on) == ends_on), Period.OWN)
