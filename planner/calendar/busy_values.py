"""Days, times, lengths and texts of a foreign calendar file."""

import re
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from planner.calendar.busy_text import Line, RawCalendar, RawEvent
from planner.calendar.busy_zones import Zones
from planner.domain import defaults

Moment = datetime | date
Span = tuple[Moment, Moment]

_LONGEST_TEXT, _MOST_DIGITS, _MOST_CATEGORIES = 255, 10, 20
_MOMENT = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z)?)?", re.IGNORECASE)
_COMMA = re.compile(r"(?<!\\),")
_ESCAPED = re.compile(r"\\([\\;,nN:])")
_FIRST = datetime.combine(defaults.EARLIEST_DAY, time.min, UTC)
_LAST = datetime.combine(defaults.LATEST_DAY, time.min, UTC)


class UnreadableError(Exception):
    """An event of a foreign file cannot be used; `code` says why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def moment(text: str, zone: tzinfo) -> Moment:
    """A day or an aware time from "20261112", "20261112T090000" (in `zone`) or with a Z; UnreadableError otherwise."""
    match = _MOMENT.fullmatch(text.strip())
    if match is None:
        raise UnreadableError("event_day_unreadable")
    try:
        day = date(int(match[1]), int(match[2]), int(match[3]))
        if match[4] is None:
            return day
        second = min(int(match[6] or 0), 59)  # a leap second
        return datetime.combine(day, time(int(match[4]), int(match[5]), second), UTC if match[7] else zone)
    except ValueError as error:
        raise UnreadableError("event_day_unreadable") from error


def zone_of(line: Line, calendar: RawCalendar, zones: Zones, floating: tzinfo) -> tzinfo:
    """The zone of a line's times; `floating` for times without one."""
    tzid = line.parameter("TZID")
    return zones.named(tzid, calendar) if tzid else floating


def span(event: RawEvent, zones: Zones) -> Span:
    """From when to when an event lasts, both days or both aware times; UnreadableError when it cannot be told."""
    begin = event.first("DTSTART")
    if begin is None:
        raise UnreadableError("event_without_start")
    zone = zone_of(begin, event.calendar, zones, zones.owner)
    start = moment(begin.value, zone)
    end = _end(event, start, zones, zone)
    if isinstance(start, datetime) != isinstance(end, datetime):
        start, end = as_time(start, zone), as_time(end, zone)
    if _is_before(end, start):
        start, end = end, start
    if not isinstance(start, datetime) and start == end:
        end = start + timedelta(days=1)
    return start, end


def as_time(value: Moment, zone: tzinfo) -> datetime:
    """A time as it is, a day as its midnight in a zone."""
    return value if isinstance(value, datetime) else datetime.combine(value, time.min, zone)


def within_years(start: Moment, end: Moment) -> Span | None:
    """The part of a span within the days the program knows, times in UTC; None when nothing of it is."""
    if isinstance(start, datetime) and isinstance(end, datetime):
        low, high = max(_utc(start), _FIRST), min(_utc(end), _LAST)
        return (low, high) if low < high else None
    first = max(_day(start), defaults.EARLIEST_DAY)
    last = min(_day(end), defaults.LATEST_DAY)
    return (first, last) if first < last else None


def plain(text: str) -> str:
    """A text value on one line, without escapes and signs that do not show."""
    text = _ESCAPED.sub(lambda match: " " if match[1] in "nN" else match[1], text)
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())[:_LONGEST_TEXT]


def categories(event: RawEvent) -> tuple[str, ...]:
    """The categories of an event, each once, in order."""
    lines = event.all("CATEGORIES")
    if not lines:
        return ()
    found = (plain(part) for line in lines for part in _COMMA.split(line.value))
    return tuple(dict.fromkeys(part for part in found if part))[:_MOST_CATEGORIES]


def sequence(event: RawEvent) -> int:
    """Which version of itself an event is; 0 where it does not say."""
    text = event.value("SEQUENCE")
    return int(text) if text.isascii() and text.isdigit() and len(text) < _MOST_DIGITS else 0


def described(event: RawEvent) -> str:
    """How to name an event to the person: its title and its day, as far as they can be read."""
    begin = event.first("DTSTART")
    match = _MOMENT.match(begin.value.strip()) if begin is not None else None
    day = f"{match[1]}-{match[2]}-{match[3]}" if match else ""
    return ", ".join(part for part in (plain(event.value("SUMMARY")), day) if part)


def _end(event: RawEvent, start: Moment, zones: Zones, zone: tzinfo) -> Moment:
    line = event.first("DTEND")
    if line is not None:
        return moment(line.value, zone_of(line, event.calendar, zones, zone))
    text = event.value("DURATION")
    try:
        if text:
            after = as_time(start, zone) + length(text)
            is_whole_days = not isinstance(start, datetime) and after.time() == time.min
            return after.date() if is_whole_days else after
        return start if isinstance(start, datetime) else start + timedelta(days=1)
    except OverflowError as error:
        raise UnreadableError("event_day_unreadable") from error


def length(text: str) -> timedelta:
    """A length such as "PT1H30M"; UnreadableError when it is none."""
    from icalendar.prop import vDuration

    try:
        found: timedelta = vDuration.from_ical(text)  # type: ignore[no-untyped-call]
        return found
    except ValueError as error:
        raise UnreadableError("event_day_unreadable") from error


def _is_before(one: Moment, other: Moment) -> bool:
    if isinstance(one, datetime) and isinstance(other, datetime):
        return _utc(one) < _utc(other)
    return _day(one) < _day(other)


def _utc(value: datetime) -> datetime:
    """The instant in UTC, also at the edges of the calendar where no other zone has one."""
    try:
        return value.astimezone(UTC)
    except (OverflowError, ValueError):
        return value.replace(tzinfo=UTC)


def _day(value: Moment) -> date:
    return value.date() if isinstance(value, datetime) else value
