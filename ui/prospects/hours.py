"""An hour as people type it."""

import re
from datetime import time

_HOUR = re.compile(r"(\d{1,2})\s*(?:[:hH.]\s*(\d{2})?)?")


def parse_hour(text: str) -> time | None:
    """ "9", "9:30", "9h", "9 h 30"; None when it is no hour of a day."""
    match = _HOUR.fullmatch(text.strip().replace("\u00a0", " ").replace("\u202f", " "))
    if match is None:
        return None
    hour, minute = int(match[1]), int(match[2] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None
