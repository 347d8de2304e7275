"""Reads the zone files of the `tzdata` package: the changes of the past, and the rule that goes on for ever."""

import re
import struct
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from importlib import resources

from planner.errors import BugError

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_HEADER = struct.Struct(">4sc15x6l")
_TYPE = struct.Struct(">l?B")
_EARLIEST = timedelta(days=-50_000)
_NAME = r"<[^>]+>|[A-Za-z]+"
_TIME = r"[+-]?\d+(?::\d+){0,2}"
_FOOTER = re.compile(
    rf"(?P<name>{_NAME})(?P<offset>{_TIME})"
    rf"(?:(?P<other_name>{_NAME})(?P<other_offset>{_TIME})?,(?P<start>[^,]+),(?P<end>[^,]+))?"
)
_CHANGE = re.compile(rf"M(?P<month>\d+)\.(?P<week>\d)\.(?P<day>\d)(?:/(?P<time>{_TIME}))?")


@dataclass(frozen=True, slots=True)
class Offset:
    """How far a zone's clocks are from UTC, and what that is called."""

    utc: timedelta
    name: str


@dataclass(frozen=True, slots=True)
class YearlyChange:
    """A clock change on the `week`-th (5: last) weekday (0: Monday) of a month, `time` after that day's midnight."""

    month: int
    week: int
    weekday: int
    time: timedelta


@dataclass(frozen=True, slots=True)
class ZoneRule:
    """The rule in force: one offset, or two (`other` between the changes `start` and `end`)."""

    usual: Offset
    other: Offset | None = None
    start: YearlyChange | None = None
    end: YearlyChange | None = None


@dataclass(frozen=True, slots=True)
class ZoneFile:
    """A zone: the offset at first, (UTC instant, new offset) for each change in the table, and the rule after it."""

    first: Offset
    changes: tuple[tuple[datetime, Offset], ...]
    rule: ZoneRule


@lru_cache(maxsize=64)
def read_zone(name: str) -> ZoneFile:
    """Read the file of an existing zone."""
    content = resources.files("tzdata").joinpath("zoneinfo", *name.split("/")).read_bytes()
    body = _block_size(content, 0, time_size=4)
    counts = _counts(content, body)
    _, _, _, time_count, type_count, name_size = counts
    times_at = body + _HEADER.size
    indexes_at = times_at + 8 * time_count
    types_at = indexes_at + time_count
    names_at = types_at + _TYPE.size * type_count
    names = content[names_at : names_at + name_size]
    types = [_offset(entry, names) for entry in _TYPE.iter_unpack(content[types_at:names_at])]
    seconds = struct.unpack_from(f">{time_count}q", content, times_at)
    changes = tuple(
        (_EPOCH + timedelta(seconds=second), types[index])
        for second, index in zip(seconds, content[indexes_at:types_at], strict=True)
        if timedelta(seconds=second) > _EARLIEST
    )
    footer = content[_block_size(content, body, time_size=8) + body :].decode("ascii").strip("\n")
    return ZoneFile(types[0], changes, parse_rule(footer))


def parse_rule(footer: str) -> ZoneRule:
    """Understand a POSIX TZ string such as CET-1CEST,M3.5.0,M10.5.0/3."""
    match = _FOOTER.fullmatch(footer)
    if match is None:
        raise BugError(f"zone rule not understood: {footer}")
    usual = Offset(-_duration(match["offset"]), match["name"].strip("<>"))
    if match["other_name"] is None:
        return ZoneRule(usual)
    ahead = -_duration(match["other_offset"]) if match["other_offset"] else usual.utc + timedelta(hours=1)
    other = Offset(ahead, match["other_name"].strip("<>"))
    return ZoneRule(usual, other, _yearly(match["start"]), _yearly(match["end"]))


def _yearly(text: str) -> YearlyChange:
    match = _CHANGE.fullmatch(text)
    if match is None:
        raise BugError(f"clock change not understood: {text}")
    weekday = (int(match["day"]) - 1) % 7
    return YearlyChange(int(match["month"]), int(match["week"]), weekday, _duration(match["time"] or "2"))


def _duration(text: str) -> timedelta:
    hours, minutes, seconds = (*text.lstrip("+-").split(":"), "0", "0")[:3]
    amount = timedelta(hours=int(hours), minutes=int(minutes), seconds=int(seconds))
    return -amount if text.startswith("-") else amount


def _offset(entry: tuple[int, bool, int], names: bytes) -> Offset:
    seconds, _, name_at = entry
    return Offset(timedelta(seconds=seconds), names[name_at:].split(b"\0", 1)[0].decode("ascii"))


def _counts(content: bytes, at: int) -> tuple[int, ...]:
    _, _, *counts = _HEADER.unpack_from(content, at)
    return tuple(counts)


def _block_size(content: bytes, at: int, time_size: int) -> int:
    ut_count, std_count, leap_count, time_count, type_count, name_size = _counts(content, at)
    per_time = (time_size + 1) * time_count
    rest = _TYPE.size * type_count + name_size + (time_size + 4) * leap_count + std_count + ut_count
    return _HEADER.size + per_time + rest
