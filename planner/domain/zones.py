"""IANA time zones: which exist, what an old name stands for, and local times that a clock change leaves out.

Zone data comes from the `tzdata` package (see `planner/__init__.py`), so that every computer agrees on it.
"""

from datetime import UTC, date, datetime, time, timedelta
from functools import cache, lru_cache
from importlib import resources
from zoneinfo import ZoneInfo, available_timezones

from planner.errors import InvalidInputError


@lru_cache(maxsize=64)
def load_zone(name: str) -> ZoneInfo:
    """The zone's rules; `InvalidInputError` with code `unknown_zone` when there is no such zone."""
    if name not in zone_names():
        raise InvalidInputError("unknown_zone", field="zone", value=name)
    return ZoneInfo(name)


@cache
def zone_names() -> frozenset[str]:
    """Every name that can be used, old ones included."""
    return frozenset(available_timezones())


@lru_cache(maxsize=64)
def canonical_zone(name: str) -> str:
    """The current name for a retired one: America/Montreal gives America/Toronto.

    A name that still stands for a place of its own stays, although the rules may be shared:
    Indian/Reunion does not become Asia/Dubai.
    """
    load_zone(name)
    if name in places():
        return name
    return _links().get(name, name)


@cache
def places() -> tuple[str, ...]:
    """The zones to choose from, one per region with its own name, sorted."""
    table = resources.files("tzdata").joinpath("zoneinfo", "zone.tab").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in table.splitlines() if line and not line.startswith("#"))
    return tuple(sorted(row[2] for row in rows))


@cache
def _links() -> dict[str, str]:
    source = resources.files("tzdata").joinpath("zoneinfo", "tzdata.zi").read_text(encoding="utf-8")
    rows = (line.split() for line in source.splitlines() if line.startswith("L "))
    return {row[2]: row[1] for row in rows}


def to_utc(local: datetime, zone: str) -> datetime:
    """The instant of a naive wall-clock time; of two equal ones in autumn, the first."""
    return local.replace(tzinfo=load_zone(zone)).astimezone(UTC)


def to_local(instant: datetime, zone: str) -> datetime:
    """The naive wall-clock time of an aware instant."""
    return instant.astimezone(load_zone(zone)).replace(tzinfo=None)


def to_zone(local: datetime, zone: str, other: str) -> datetime:
    """A naive wall-clock time of one zone on the clock of another."""
    return local if zone == other else to_local(to_utc(local, zone), other)


def is_in_gap(local: datetime, zone: str) -> bool:
    """Whether clocks jump over this naive wall-clock time, so that it does not exist on that day."""
    return _has_change(local.date(), zone) and to_local(to_utc(local, zone), zone) != local


@lru_cache(maxsize=16_384)
def _has_change(day: date, zone: str) -> bool:
    """Whether clocks change on a day. Years of a series ask about the same days again and again."""
    rules, midnight = load_zone(zone), datetime.combine(day, time.min)
    ends = midnight.replace(tzinfo=rules), (midnight + timedelta(days=1)).replace(tzinfo=rules, fold=1)
    return ends[0].utcoffset() != ends[1].utcoffset()
