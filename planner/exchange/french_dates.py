"""Dates and times as people write them, in French and English."""

import re
from datetime import date, time
from functools import lru_cache

from planner.domain.prospects.folding import fold

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("janvier", "janv", "jan", "january"),
            ("fevrier", "fevr", "fev", "february", "feb"),
            ("mars", "mar", "march"),
            ("avril", "avr", "april", "apr"),
            ("mai", "may"),
            ("juin", "june", "jun"),
            ("juillet", "juil", "july", "jul"),
            ("aout", "aou", "august", "aug"),
            ("septembre", "sept", "sep", "september"),
            ("octobre", "oct", "october"),
            ("novembre", "nov", "november"),
            ("decembre", "dec", "december"),
        ),
        start=1,
    )
    for name in names
}
_TIME = r"(?:(?:,?\s+(?:a\s+|at\s+)?|t)(\d{1,2})\s*[:h]\s*(\d{2})?(?::\d{2}(?:\.\d+)?)?z?)?"
_YEAR_FIRST = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})" + _TIME)
_YEAR_LAST = re.compile(r"(\d{1,2})\s?[-/. ]\s?(\d{1,2})\s?[-/. ]\s?(\d{4}|\d{2})" + _TIME)
_DAY_MONTH = re.compile(
    r"(?:[a-z]{3,9}\.?,?\s+)?(\d{1,2})(?:er|st|nd|rd|th)?[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4}|\d{2})" + _TIME
)
_MONTH_DAY = re.compile(r"(?:[a-z]{3,9}\.?,?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})" + _TIME)
_SERIAL = re.compile(r"\d{5}(?:[.,]\d+)?")


def is_serial_number(text: str) -> bool:
    """Whether it is a date that a spreadsheet has turned into a number, such as 45292."""
    return bool(_SERIAL.fullmatch(text.strip()))


@lru_cache(maxsize=8192)
def parse_day(text: str, day_first: bool = True) -> tuple[date, time | None] | None:
    """The day in the text and the time behind it, if any; None when it is no date.

    `day_first` says how 03/04/2026 is meant. Years of two digits lie between 1970 and 2069.
    """
    plain = fold(text.strip())
    if match := _YEAR_FIRST.fullmatch(plain):
        year, month, day, *clock = match.groups()
    elif match := _YEAR_LAST.fullmatch(plain):
        day, month, year, *clock = match.groups()
        if not day_first:
            day, month = month, day
    elif match := _DAY_MONTH.fullmatch(plain):
        day, month, year, *clock = match.groups()
    elif match := _MONTH_DAY.fullmatch(plain):
        month, day, year, *clock = match.groups()
    else:
        return None
    return _made(year, month, day, clock)


def _made(year: str, month: str, day: str, clock: list[str | None]) -> tuple[date, time | None] | None:
    number = _MONTHS.get(month, 0) if month.isalpha() else int(month)
    full_year = int(year) if len(year) == 4 else 2000 + int(year) if int(year) < 70 else 1900 + int(year)
    try:
        at = time(int(clock[0] or 0), int(clock[1] or 0))
        return date(full_year, number, int(day)), at if at != time.min else None
    except ValueError:
        return None
