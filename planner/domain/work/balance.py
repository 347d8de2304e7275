"""Clients and prospects: how the commercial time of a week is shared between them (product.md A7, E8)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from planner.domain import defaults

_WEEK = timedelta(days=7)
_NOTED_LATE = timedelta(minutes=15)


class Lean(StrEnum):
    """To which side the time leans; NOTHING where none is written down."""

    CLIENTS = "clients"
    BALANCED = "balanced"
    PROSPECTS = "prospects"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Shared:
    """Minutes for clients and for prospects."""

    client_minutes: int = 0
    prospect_minutes: int = 0

    @property
    def minutes(self) -> int:
        """Both together."""
        return self.client_minutes + self.prospect_minutes

    @property
    def prospect_share(self) -> float | None:
        """The part of the prospects, from 0 to 1; None where no time is written down."""
        return self.prospect_minutes / self.minutes if self.minutes else None

    @property
    def lean(self) -> Lean:
        """In balance from 10 to 30 % for prospects, both included."""
        if not self.minutes:
            return Lean.NOTHING
        if self.prospect_minutes * 100 < defaults.PROSPECTING_SHARE_LEAST * self.minutes:
            return Lean.CLIENTS
        if self.prospect_minutes * 100 > defaults.PROSPECTING_SHARE_MOST * self.minutes:
            return Lean.PROSPECTS
        return Lean.BALANCED


@dataclass(frozen=True, slots=True)
class WeekShared:
    """One week from its Monday on."""

    monday: date
    shared: Shared


@dataclass(frozen=True, slots=True)
class Balance:
    """Weeks in order, and all of them together."""

    weeks: tuple[WeekShared, ...]

    @property
    def whole(self) -> Shared:
        """All weeks together."""
        shares = [each.shared for each in self.weeks]
        return Shared(sum(each.client_minutes for each in shares), sum(each.prospect_minutes for each in shares))


def balance(first_monday: date, weeks: int, clients: Mapping[date, int], prospects: Mapping[date, int]) -> Balance:
    """Minutes by local day, put together by weeks."""
    found = []
    for place in range(weeks):
        monday = first_monday + place * _WEEK
        days = [monday + timedelta(days=offset) for offset in range(7)]
        shared = Shared(sum(clients.get(day, 0) for day in days), sum(prospects.get(day, 0) for day in days))
        found.append(WeekShared(monday, shared))
    return Balance(tuple(found))


def minutes_outside(
    touches: Iterable[tuple[datetime, int]], kept: Iterable[tuple[datetime, datetime]]
) -> dict[date, int]:
    """The minutes of touches by day, without those made in a block that was kept: the block has its minutes already.

    All times are naive and local to the owner. A contact that is noted up to a quarter of an hour after the end of a
    block was made in it.
    """
    spans: dict[date, list[tuple[datetime, datetime]]] = {}
    for start, end in kept:
        late = end + _NOTED_LATE
        for day in {start.date(), late.date()}:
            spans.setdefault(day, []).append((start, late))
    found: dict[date, int] = {}
    for at, minutes in touches:
        if not any(start <= at <= end for start, end in spans.get(at.date(), ())):
            found[at.date()] = found.get(at.date(), 0) + minutes
    return found
