"""Planned pauses: days without prospecting that punish no figure (product.md D7)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NewType

PauseId = NewType("PauseId", int)


@dataclass(frozen=True, slots=True)
class Pause:
    """From the day `starts_on` to the day `ends_on`, both included; `why` is in the owner's words, empty for none."""

    id: PauseId
    starts_on: date
    ends_on: date
    why: str = ""

    def holds(self, day: date) -> bool:
        """Whether a day lies in the pause."""
        return self.starts_on <= day <= self.ends_on


def pause_on(pauses: Iterable[Pause], day: date) -> Pause | None:
    """The pause that a day lies in, the first of several; None when there is none."""
    return next((pause for pause in pauses if pause.holds(day)), None)


def paused_days(pauses: Iterable[Pause], first: date, last: date) -> int:
    """How many days from `first` to `last`, both included, lie in a pause."""
    days: set[date] = set()
    for pause in pauses:
        begin, end = max(first, pause.starts_on), min(last, pause.ends_on)
        days.update(begin + timedelta(days=offset) for offset in range((end - begin).days + 1))
    return len(days)
