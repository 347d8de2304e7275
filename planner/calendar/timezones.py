"""The parts of a VTIMEZONE, from the zone's own rule.

icalendar's zone components list dates instead of rules and put changes an hour late, which shifts blocks
in some calendars; so they are made here.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from dateutil.relativedelta import relativedelta, weekday

from planner.calendar.lines import WEEKDAYS, Line
from planner.calendar.text import local_stamp
from planner.calendar.zonefile import Offset, YearlyChange, ZoneRule, read_zone
from planner.clock import at_midnight

_ANCHOR = at_midnight(date(1970, 1, 1))
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Observance:
    """One STANDARD or DAYLIGHT part: its name and its properties."""

    name: str
    properties: tuple[Line, ...]


def observances(zone: str, since: datetime) -> tuple[Observance, ...]:
    """The parts of a VTIMEZONE that tells the time rightly from the naive local time `since` on.

    Usually one STANDARD, with one DAYLIGHT where clocks change. Only a zone whose rules changed after
    `since` needs more: each change until the present rule, once.
    """
    file = read_zone(zone)
    earliest = since.replace(tzinfo=UTC) - _DAY
    before = file.first
    history: list[tuple[datetime, Offset]] = []
    for instant, offset in file.changes:
        if instant <= earliest:
            before = offset
        else:
            history.append((instant, offset))
    if not history:
        return _by_rule(file.rule, None)
    parts = [_once(_ANCHOR, before, before)]
    for instant, offset in history:
        parts.append(_once((instant + before.utc).replace(tzinfo=None), before, offset))
        before = offset
    recurring = _by_rule(file.rule, history[-1][0]) if file.rule.other else ()
    return *parts, *recurring


def _by_rule(rule: ZoneRule, after: datetime | None) -> tuple[Observance, ...]:
    """The rule in force, from 1970 or from its first changes after an instant; the daylight part first."""
    if rule.other is None or rule.start is None or rule.end is None:
        return (_once(_ANCHOR, rule.usual, rule.usual),)
    to_other = _yearly(rule.start, rule.usual, rule.other, after)
    to_usual = _yearly(rule.end, rule.other, rule.usual, after)
    return (to_other, to_usual) if rule.other.utc > rule.usual.utc else (to_usual, to_other)


def _once(onset: datetime, before: Offset, after: Offset) -> Observance:
    name = "DAYLIGHT" if after.utc > before.utc else "STANDARD"
    return Observance(name, (Line("DTSTART", local_stamp(onset)), *_offsets(before, after)))


def _yearly(change: YearlyChange, before: Offset, after: Offset, since: datetime | None) -> Observance:
    onset, days = _onset(change, _ANCHOR.year), _days(change)
    if since is not None:
        earliest = (since + before.utc).replace(tzinfo=None)
        onset = next(
            onset
            for onset in (_onset(change, year) for year in range(earliest.year, earliest.year + 2))
            if onset > earliest
        )
    rule = Line("RRULE", f"FREQ=YEARLY;BYMONTH={change.month};{days}")
    name = "DAYLIGHT" if after.utc > before.utc else "STANDARD"
    return Observance(name, (Line("DTSTART", local_stamp(onset)), rule, *_offsets(before, after)))


def _offsets(before: Offset, after: Offset) -> tuple[Line, ...]:
    return (
        Line("TZOFFSETFROM", _offset(before.utc)),
        Line("TZOFFSETTO", _offset(after.utc)),
        Line("TZNAME", after.name),
    )


def _onset(change: YearlyChange, year: int) -> datetime:
    """The local time of a change in a year, in the offset before it."""
    position = -1 if change.week == 5 else change.week
    last = 31 if position < 0 else 1
    nth = relativedelta(day=last, weekday=weekday(change.weekday)(position))
    return at_midnight(date(year, change.month, 1) + nth) + _time(change)


def _days(change: YearlyChange) -> str:
    """Which days of the month: "the last Sunday", or where the time reaches into another day, that day by its dates."""
    shift = _time(change) // _DAY
    if shift == 0:
        position = -1 if change.week == 5 else change.week
        return f"BYDAY={position}{WEEKDAYS[change.weekday]}"
    first, last = _dates(change)
    dates = ",".join(str(day) for day in range(first + shift, last + shift + 1))
    return f"BYMONTHDAY={dates};BYDAY={WEEKDAYS[(change.weekday + shift) % 7]}"


def _time(change: YearlyChange) -> timedelta:
    """The time of day, kept on the named day where it only just leaves it: 24:00 becomes one second earlier.

    So the rule stays "the last Thursday", which Outlook wants, and can name days of one month; no block starts on
    that second.
    """
    if change.time == _DAY:
        return _DAY - timedelta(seconds=1)
    shift = change.time // _DAY
    first, last = _dates(change)
    if first + shift < 1:
        return timedelta(0)
    return change.time if last + shift <= _month_length(change.month) else _DAY - timedelta(seconds=1)


def _dates(change: YearlyChange) -> tuple[int, int]:
    """The first and last date on which the change can fall."""
    last = _month_length(change.month) if change.week == 5 else 7 * change.week
    return last - 6, last


def _month_length(month: int) -> int:
    return (date(1970, month, 1) + relativedelta(day=31)).day


def _offset(offset: timedelta) -> str:
    total = int(abs(offset).total_seconds())
    hours, rest = divmod(total, 3600)
    minutes, seconds = divmod(rest, 60)
    sign = "-" if offset < timedelta(0) else "+"
    return f"{sign}{hours:02}{minutes:02}" + (f"{seconds:02}" if seconds else "")
