"""Days as people type them, in French and in English: "12/03/2027", "12.3.27", "2027-03-12", "12 mars", "5".

The day always stands before the month. A year of two digits is one of this century.
"""

import re
import unicodedata
from datetime import date

from PySide6.QtCore import QLocale

_LONGEST, _MOST_DIGITS = 60, 8
_TYPED = re.compile(r"[\w\s.,/’'\-]+")
_PARTS = re.compile(r"\d+|[^\W\d_]+")
_ENDINGS = ("er", "st", "nd", "rd", "th", "le", "the", "of")  # "1er", "le 12", "the 3rd of March"
_LEAST_LETTERS = 3
_LANGUAGES = (QLocale.Language.French, QLocale.Language.English)


def read_day(text: str, near: date) -> date | None:
    """The day that is meant, None where it is none; what is not said (month, year) is taken from next to `near`."""
    plain = _fold(text.strip())
    if not _TYPED.fullmatch(plain) or len(plain) > _LONGEST:
        return None
    parts = [part for part in _PARTS.findall(plain) if part not in _ENDINGS]
    if any(part.isdigit() and (len(part) > _MOST_DIGITS or not part.isdecimal()) for part in parts):
        return None
    if parts and _is_weekday(parts[0]) and not _begins_with_month(parts):
        parts = parts[1:]
    if len(parts) == 1 and parts[0].isdigit() and len(parts[0]) in (6, 8):
        return _run_together(parts[0])
    if len(parts) > 1 and _month_of(parts[0]):  # "March 12, 2027"
        parts[:2] = parts[1], parts[0]
    if len(parts) == 3 and len(parts[0]) == 4:
        parts.reverse()
    return _made(parts, near)


def _made(parts: list[str], near: date) -> date | None:
    """The day of a day, a month and a year in this order, the last ones maybe left out."""
    if not 1 <= len(parts) <= 3 or not parts[0].isdigit():
        return None
    day = int(parts[0])
    if len(parts) == 1:
        return _on(near.year, near.month, day)
    month = int(parts[1]) if parts[1].isdigit() else _month_of(parts[1])
    if len(parts) == 3:
        year = parts[2]
        return _on(int(year) + (2000 if len(year) == 2 else 0), month, day) if _is_year(year) else None
    found = (_on(near.year + step, month, day) for step in (-1, 0, 1))
    return min((each for each in found if each is not None), key=lambda each: abs((each - near).days), default=None)


def _run_together(digits: str) -> date | None:
    """ "20270312", "12032027" and "120327"."""
    if len(digits) == 8:
        year_first = _on(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
        if year_first is not None and digits.startswith(("19", "20")):
            return year_first
    year = int(digits[4:]) + (2000 if len(digits) == 6 else 0)
    return _on(year, int(digits[2:4]), int(digits[:2]))


def _is_year(part: str) -> bool:
    return part.isdigit() and len(part) in (2, 4)


def _month_of(word: str) -> int:
    """1 to 12 of the name of a month or its first letters; 0 where no one month is meant."""
    if len(word) < _LEAST_LETTERS or not word.isalpha():
        return 0
    found = {
        month
        for language in _LANGUAGES
        for month in range(1, 13)
        if _fold(QLocale(language).standaloneMonthName(month)).startswith(word)
    }
    return found.pop() if len(found) == 1 else 0


def _begins_with_month(parts: list[str]) -> bool:
    """ "mar 10" is the tenth of March; in "mar. 10 nov." it is a Tuesday (mardi)."""
    return bool(_month_of(parts[0])) and len(parts) in (2, 3) and all(part.isdigit() for part in parts[1:])


def _is_weekday(word: str) -> bool:
    names = (QLocale(language).standaloneDayName(day) for language in _LANGUAGES for day in range(1, 8))
    return len(word) >= _LEAST_LETTERS and any(_fold(name).startswith(word) for name in names)


def _on(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _fold(text: str) -> str:
    spread = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in spread if not unicodedata.combining(letter))
