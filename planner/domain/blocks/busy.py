"""The owner's other appointments, read from calendar files, and what stands in the way of a block (product.md C11)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import NewType

CalendarId = NewType("CalendarId", int)


@dataclass(frozen=True, slots=True)
class BusyTime:
    """One appointment of another calendar: naive local `start` and `end` (not included) in the owner's zone.

    One that is `is_soft` (tentative, or timed and marked as free) may be overruled: it is shown, and only mentioned.
    An all-day one runs from midnight to midnight. `categories` are as its file names them.
    """

    calendar_id: CalendarId
    uid: str
    title: str
    start: datetime
    end: datetime
    is_all_day: bool = False
    is_soft: bool = False
    categories: tuple[str, ...] = ()

    def overlaps(self, start: datetime, end: datetime) -> bool:
        """Whether it takes some of the time from `start` to before `end`."""
        return self.start < end and start < self.end


def clash(busy: Iterable[BusyTime], start: datetime, end: datetime) -> BusyTime | None:
    """What is most in the way of a block: a hard appointment before a soft one, the earliest first; None if free."""
    found = [each for each in busy if each.overlaps(start, end)]
    return min(found, key=lambda each: (each.is_soft, each.start, each.end), default=None)
