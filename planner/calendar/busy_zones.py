"""What the time zones of a foreign calendar file mean: IANA names, those of Windows, and zones the file describes."""

import re
from collections.abc import Sequence
from datetime import UTC, tzinfo
from functools import cache

from planner.calendar.busy_limits import never_comes, parts_of, rule_problem
from planner.calendar.busy_text import RawCalendar
from planner.domain.zones import load_zone, zone_names

_UTC_NAMES = frozenset({"Z", "UTC", "GMT", "ETC/UTC", "ETC/GMT", "UTC/GMT", "TZONE://MICROSOFT/UTC"})
_YEAR_1601 = re.compile(r"^(DTSTART[^:]*:)1601", re.IGNORECASE)


class Zones:
    """The zones of one file, each looked up once; `guessed` are the names that nothing explains."""

    def __init__(self, owner_zone: str) -> None:
        self.owner = load_zone(owner_zone)
        self.guessed: list[str] = []
        self._found: dict[tuple[int, str], tzinfo] = {}

    def named(self, tzid: str, calendar: RawCalendar) -> tzinfo:
        """The zone of a TZID: its IANA zone where it has one, else as the file describes it, else the owner's."""
        if not tzid:
            return self.owner
        key = (id(calendar), tzid)
        if key not in self._found:
            self._found[key] = self._look_up(tzid, calendar)
        return self._found[key]

    def of_calendar(self, calendar: RawCalendar) -> tzinfo | None:
        """The zone a calendar lives in (X-WR-TIMEZONE), None when it names none."""
        name = iana_name(calendar.zone)
        return load_zone(name) if name else None

    def _look_up(self, tzid: str, calendar: RawCalendar) -> tzinfo:
        if tzid.upper() in _UTC_NAMES:
            return UTC
        described = calendar.timezones.get(tzid, [])
        location = next((line for line in described if line[:14].upper() == "X-LIC-LOCATION"), "")
        name = iana_name(tzid) or iana_name(location.partition(":")[2])
        if name:
            return load_zone(name)
        zone = _described(described) if described else None
        if zone is None:
            self.guessed.append(tzid)
        return zone or self.owner


@cache
def iana_name(tzid: str) -> str:
    """The IANA name in a TZID, also of a Windows zone and at the end of a longer path; empty when there is none."""
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    parts = [part for part in tzid.strip().strip('"').split("/") if part]
    for start in range(len(parts)):
        name = "/".join(parts[start:])
        if name in zone_names():
            return name
        if WINDOWS_TO_OLSON.get(name) in zone_names():
            return str(WINDOWS_TO_OLSON[name])
    return ""


def _described(lines: Sequence[str]) -> tzinfo | None:
    """The zone that a VTIMEZONE describes; None when it cannot be understood.

    Rules since 1601, as Outlook writes them, begin in 1970: the centuries between would be walked through each time.
    """
    from icalendar import Timezone

    rules = [line.partition(":")[2] for line in lines if line[:5].upper() == "RRULE"]
    if any(rule_problem(parts_of(rule)) or never_comes(parts_of(rule)) for rule in rules):
        return None
    text = "\r\n".join(_YEAR_1601.sub(r"\g<1>1970", line) for line in lines)
    try:
        component = Timezone.from_ical(text)
        return component.to_tz(lookup_tzid=False) if isinstance(component, Timezone) else None
    except (ValueError, KeyError, AttributeError, TypeError, IndexError):
        return None
