"""A calendar file that comes back from another program: our own events in it, and what the others tell about its range.

Only our events are expanded. The others may be thousands, or broken: of each, a name and a day are enough.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from planner.calendar.busy_text import RawEvent, decode, take_apart
from planner.calendar.busy_values import Moment, UnreadableError, as_time, moment, plain, span, zone_of
from planner.calendar.busy_zones import Zones
from planner.calendar.lines import WEEKDAYS
from planner.domain import defaults
from planner.domain.zones import load_zone
from planner.errors import KnownError

_CANCELLED = "CANCELLED"
_END = re.compile(r"UNTIL=(\d{8})")
# What a block series may have become. Other rules could be walked through for centuries without finding a date.
_FOLLOWED = re.compile(
    r"FREQ=(WEEKLY|DAILY)|INTERVAL=[1-9]\d{0,2}|BYDAY=[A-Z,]+|WKST=[A-Z]{2}|UNTIL=[\dTZ]+|COUNT=\d{1,5}|X-.*"
)


@dataclass(frozen=True, slots=True)
class Found:
    """One date as the file has it, naive local in the zone that was asked for."""

    start: datetime
    minutes: int


@dataclass(frozen=True, slots=True)
class Stray:
    """An event that is not ours, with its start on whatever clock."""

    uid: str
    title: str
    start: datetime


@dataclass(slots=True)
class UidEvents:
    """All events of one UID. `rule` holds the dates by the day on which the rule has them, `deleted` such days.

    `overrides` hold what became of single days, None where they were called off. `weekdays` and `every_n` are those
    of a weekly rule, empty and 0 for an event without one; `is_odd` says that the times cannot be followed.
    """

    has_master: bool = False
    is_cancelled: bool = False
    recurs: bool = False
    is_odd: bool = False
    weekdays: frozenset[int] = frozenset()
    every_n: int = 0
    rule: dict[date, Found] = field(default_factory=dict)
    deleted: set[date] = field(default_factory=set)
    overrides: dict[date, Found | None] = field(default_factory=dict)

    def dates(self) -> dict[date, Found]:
        """What takes place, by the day on which the rule has it."""
        standing: dict[date, Found | None] = {d: found for d, found in self.rule.items() if d not in self.deleted}
        standing |= self.overrides
        return {day: found for day, found in standing.items() if found is not None}


@dataclass(frozen=True, slots=True)
class CameBackFile:
    """Our events by UID, the others, and the days from the first to the last event."""

    events: dict[str, list[RawEvent]]
    strays: tuple[Stray, ...]
    first: date | None
    last: date | None


def read_file(content: bytes, is_ours: Callable[[str], bool]) -> CameBackFile:
    """Sort the events of a file; KnownError came_back_not_a_calendar or came_back_too_large (`megabytes`)."""
    if len(content) > defaults.LARGEST_CALENDAR_MEGABYTES * 1_000_000:
        raise KnownError("came_back_too_large", megabytes=defaults.LARGEST_CALENDAR_MEGABYTES)
    calendars, events = take_apart(decode(content))
    if not calendars:
        raise KnownError("came_back_not_a_calendar")
    ours: dict[str, list[RawEvent]] = {}
    strays: list[Stray] = []
    days: list[date] = []
    for event in events:
        uid, start = event.value("UID"), _start_of(event)
        if start is not None:
            days += [start.date(), _last_day(event, start)]
        if is_ours(uid):
            ours.setdefault(uid, []).append(event)
        elif start is not None:
            strays.append(Stray(uid, plain(event.value("SUMMARY")), start))
    return CameBackFile(ours, tuple(strays), min(days, default=None), max(days, default=None))


def uid_events(events: Sequence[RawEvent], zone: str, until: date) -> UidEvents:
    """Bring the events of one UID together, as naive local times of `zone`, dates up to the day `until`."""
    found = UidEvents()
    zones = Zones(zone)
    for event in events:
        try:
            if not event.is_whole:
                raise UnreadableError("event_cut_off")
            if event.first("RECURRENCE-ID") is None:
                _read_master(found, event, zones, until)
            else:
                _read_override(found, event, zones)
        except (UnreadableError, ValueError, TypeError, OverflowError):
            found.is_odd = True
    return found


def _read_master(found: UidEvents, event: RawEvent, zones: Zones, until: date) -> None:
    found.has_master = True
    found.is_cancelled = event.value("STATUS").upper() == _CANCELLED
    start, minutes = _times(event, zones)
    rule = event.value("RRULE").upper()
    found.recurs = bool(rule)
    # A rule in UTC would be an hour off in winter: who writes our series so still means our wall-clock time.
    own = zones.owner if start.tzinfo is UTC or start.tzinfo is None else start.tzinfo
    first = start.astimezone(own).replace(tzinfo=None)
    for each in _expanded(rule, first, own, until) if rule else (first,):
        here = _here(each.replace(tzinfo=own), zones)
        found.rule[here.date()] = Found(here, minutes)
    if rule:
        _read_rule(found, rule, first, _here(first.replace(tzinfo=own), zones))
    for line in event.all("EXDATE"):
        line_zone = zone_of(line, event.calendar, zones, own)
        for text in filter(None, line.value.split(",")):
            day = moment(text, line_zone)
            found.deleted.add(_here(day, zones).date() if isinstance(day, datetime) else day)


def _read_rule(found: UidEvents, rule: str, first: datetime, here: datetime) -> None:
    parts = dict(part.split("=", 1) for part in rule.split(";") if "=" in part)
    if parts.get("FREQ") != "WEEKLY":
        return
    names = parts["BYDAY"].split(",") if "BYDAY" in parts else [WEEKDAYS[first.weekday()]]
    off = (here.date() - first.date()).days
    found.weekdays = frozenset((WEEKDAYS.index(name) + off) % 7 for name in names)
    found.every_n = int(parts.get("INTERVAL", "1"))


def _read_override(found: UidEvents, event: RawEvent, zones: Zones) -> None:
    line = event.first("RECURRENCE-ID")
    if line is None:
        return
    instance = moment(line.value, zone_of(line, event.calendar, zones, zones.owner))
    day = _here(instance, zones).date() if isinstance(instance, datetime) else instance
    if event.value("STATUS").upper() == _CANCELLED:
        found.overrides[day] = None
        return
    start, minutes = _times(event, zones)
    found.overrides[day] = Found(_here(start, zones), minutes)


def _expanded(rule: str, first: datetime, own: tzinfo, until: date) -> Iterator[datetime]:
    """The naive starts of a rule in its own zone; its end is an instant, its dates are wall-clock times."""
    from dateutil.rrule import rrulestr

    parts = [part for part in rule.replace(" ", "").split(";") if part]
    ends = next((part.partition("=")[2] for part in parts if part.startswith("UNTIL=")), "")
    if not all(_FOLLOWED.fullmatch(part) for part in parts):
        raise UnreadableError("event_rule_unreadable")
    last = datetime.combine(until, time.max)
    if ends:
        last = min(last, _end_of_rule(moment(ends, own), own))
    for each in rrulestr(";".join(part for part in parts if not part.startswith("UNTIL=")), dtstart=first):
        if each > last:
            return
        yield each


def _end_of_rule(end: Moment, own: tzinfo) -> datetime:
    if isinstance(end, datetime):
        return end.astimezone(own).replace(tzinfo=None)
    return datetime.combine(end, time.max)


def _times(event: RawEvent, zones: Zones) -> tuple[datetime, int]:
    """The aware start and the length; a whole day begins at midnight."""
    start, end = (as_time(each, zones.owner) for each in span(event, zones))
    return start, int((end.astimezone(UTC) - start.astimezone(UTC)) / timedelta(minutes=1))


def _here(value: datetime, zones: Zones) -> datetime:
    return value.astimezone(zones.owner).replace(tzinfo=None)


def _start_of(event: RawEvent) -> datetime | None:
    """When an event begins, on whatever clock: good enough to name it, and for the range of a file."""
    line = event.first("DTSTART")
    if line is None:
        return None
    try:
        return as_time(moment(line.value, load_zone("UTC")), UTC).replace(tzinfo=None)
    except (UnreadableError, ValueError):
        return None


def _last_day(event: RawEvent, start: datetime) -> date:
    rule = event.value("RRULE").upper()
    ends = _END.search(rule)
    if ends is None:
        return date.max if rule and "COUNT=" not in rule else start.date()
    try:
        return date.fromisoformat(ends[1])
    except ValueError:
        return start.date()
