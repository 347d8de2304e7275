"""Appointments as another calendar's file gives them, before they are copied into the store."""

from dataclasses import dataclass
from datetime import date, datetime

OWN_UID_END = "@assidu"
"""How the UIDs of our own blocks end: they are no appointments of another calendar."""


@dataclass(frozen=True, slots=True)
class Appointment:
    """One time that is taken: aware UTC instants, or days (the second one not included) for an all-day one."""

    uid: str
    title: str
    start: datetime | date
    end: datetime | date
    is_soft: bool = False
    categories: tuple[str, ...] = ()

    @property
    def is_all_day(self) -> bool:
        """Whether it takes whole days."""
        return not isinstance(self.start, datetime)


@dataclass(frozen=True, slots=True)
class BusyFile:
    """What a calendar file holds for the days from `first` to before `until`.

    `name` is what the calendar calls itself, empty for nothing. `events` counts those that have a time in these days.
    `problems` are (code, what) pairs about what was left out or guessed.
    """

    name: str
    times: tuple[Appointment, ...]
    events: int
    problems: tuple[tuple[str, str], ...]
