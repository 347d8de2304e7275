"""Lengths of time as people type them: "2h30", "2.5", "150 min"."""

import re

_HOURS_AND_MINUTES = re.compile(r"(\d{1,5})\s*(?:h|hrs?|hours?|heures?|:)\s*(\d{1,2})\s*(?:m|min|mn|minutes?)?")
_HOURS = re.compile(r"(\d{1,5}(?:[.,]\d{1,2})?)\s*(?:h|hrs?|hours?|heures?)")
_MINUTES = re.compile(r"(\d{1,6})\s*(?:m|min|mn|minutes?)")
_BARE = re.compile(r"\d{1,6}(?:[.,]\d{1,2})?")
_MOST_BARE_HOURS = 24


def parse_minutes(text: str, most_bare_hours: int = _MOST_BARE_HOURS) -> int | None:
    """The minutes of a length; None when it cannot be read.

    A number alone is hours ("2.5", "2,5"), whole numbers above `most_bare_hours` are minutes ("150").
    """
    typed = " ".join(text.lower().replace("\u00a0", " ").replace("\u202f", " ").split())
    if match := _HOURS_AND_MINUTES.fullmatch(typed):
        minutes = int(match[2])
        return int(match[1]) * 60 + minutes if minutes < 60 else None
    if match := _HOURS.fullmatch(typed):
        return _of_hours(match[1])
    if match := _MINUTES.fullmatch(typed):
        return int(match[1])
    if _BARE.fullmatch(typed):
        return int(typed) if typed.isdigit() and int(typed) > most_bare_hours else _of_hours(typed)
    return None


def _of_hours(text: str) -> int:
    return round(float(text.replace(",", ".")) * 60)
