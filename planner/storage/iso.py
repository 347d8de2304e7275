"""Days, times and instants as ISO text in a column; empty where there is none."""

from datetime import date, datetime, time


def day_or_none(text: str) -> date | None:
    """An ISO day; None for an empty text."""
    return date.fromisoformat(text) if text else None


def time_or_none(text: str) -> time | None:
    """A wall time such as "09:30"; None for an empty text."""
    return time.fromisoformat(text) if text else None


def instant_or_none(text: str) -> datetime | None:
    """An instant; None for an empty text."""
    return datetime.fromisoformat(text) if text else None


def text_of(day: date | datetime | time | None) -> str:
    """ISO text of a day, time or instant; empty for None."""
    return "" if day is None else day.isoformat()
