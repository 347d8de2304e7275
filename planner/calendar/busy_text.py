"""The bytes of a foreign calendar file, taken apart: which lines belong to which event and to which time zone.

Files are read forgivingly: any line ends, a mark at the beginning, Latin letters, time zones after the events, an
event that is cut off. A damaged event costs that event and no other.
"""

import codecs
import re
from dataclasses import dataclass, field
from io import StringIO

_FOLDS = tuple(end + blank for end in (b"\r\n", b"\n", b"\r") for blank in (b" ", b"\t"))
_LINE = re.compile(r'([A-Za-z0-9-]+)((?:;(?:"[^"]*"|[^":])*)?):(.*)', re.DOTALL)
_PARAMETER = re.compile(r';([A-Za-z0-9-]+)=("[^"]*"|[^;]*)')
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_DATES = frozenset({"DTSTART", "DTEND", "RECURRENCE-ID", "EXDATE", "RDATE"})
_KEPT = _DATES | {
    "UID",
    "SUMMARY",
    "CATEGORIES",
    "DURATION",
    "RRULE",
    "STATUS",
    "TRANSP",
    "SEQUENCE",
    "X-MICROSOFT-CDO-BUSYSTATUS",
}


@dataclass(frozen=True, slots=True)
class Line:
    """One property: its name, its parameters by name, and its value as it stands in the file."""

    name: str
    parameters: str
    value: str

    def parameter(self, name: str) -> str:
        """The value of a parameter without quotes, empty when it is not there."""
        for key, value in _PARAMETER.findall(self.parameters):
            if key.upper() == name:
                return str(value).strip('" ')
        return ""


@dataclass(slots=True)
class RawCalendar:
    """One VCALENDAR: its name, its default zone, and its time zones (TZID to the lines of the component)."""

    name: str = ""
    zone: str = ""
    timezones: dict[str, list[str]] = field(default_factory=dict)


@dataclass(slots=True)
class RawEvent:
    """One VEVENT: the lines that matter here; `is_whole` is False when its end is missing."""

    calendar: RawCalendar
    lines: list[Line] = field(default_factory=list)
    is_whole: bool = True

    def first(self, name: str) -> Line | None:
        """The first line of a name."""
        return next((line for line in self.lines if line.name == name), None)

    def value(self, name: str) -> str:
        """The value of the first line of a name, empty when it is not there."""
        line = self.first(name)
        return line.value.strip() if line is not None else ""

    def all(self, name: str) -> list[Line]:
        """Every line of a name."""
        return [line for line in self.lines if line.name == name]


def decode(content: bytes) -> str:
    """The text of a file with its folded lines whole again: UTF-8, else UTF-16 by its mark, else Western letters."""
    if content.startswith(_UTF16):
        content = content.decode("utf-16", "replace").encode("utf-8")
    content = content.removeprefix(codecs.BOM_UTF8)
    for fold in _FOLDS:
        content = content.replace(fold, b"")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")


def take_apart(text: str) -> tuple[list[RawCalendar], list[RawEvent]]:
    """The calendars of a text and their events, in order; no calendars when it is no calendar file."""
    reader = _Reader()
    # One line after the other: to split a huge text at once would hold up every other thread.
    for line in StringIO(text, newline=None):
        reader.read(line.rstrip("\n"))
    reader.end_event(is_whole=False)
    return reader.calendars, reader.events


def parse_line(line: str) -> Line | None:
    """A property line; None when it is none, or one that says nothing about when and what."""
    if line.partition(":")[0].partition(";")[0].strip().upper() not in _KEPT:
        return None
    match = _LINE.match(line)
    if match is None:
        return None
    name, parameters, value = match[1].upper(), match[2], match[3]
    if name in _DATES and ":" in value and "/" not in value:  # a zone named "(UTC+01:00) Paris" without quotes
        head, _, value = line.rpartition(":")
        parameters = head[len(name) :]
    return Line(name, parameters, value)


class _Reader:
    """Goes through the lines once; what it is inside of decides what a line belongs to."""

    def __init__(self) -> None:
        self.calendars: list[RawCalendar] = []
        self.events: list[RawEvent] = []
        self._event: RawEvent | None = None
        self._zone: list[str] | None = None
        self._nested = ""

    def read(self, line: str) -> None:
        """Take the next line."""
        if line[:6].upper() == "BEGIN:":
            self._begin(line[6:].strip().upper(), line)
        elif line[:4].upper() == "END:":
            self._end(line[4:].strip().upper(), line)
        elif self._zone is not None:
            self._zone.append(line)
        elif self._event is not None:
            if not self._nested and (parsed := parse_line(line)) is not None:
                self._event.lines.append(parsed)
        elif self.calendars:
            _add_header(line, self.calendars[-1])

    def end_event(self, *, is_whole: bool) -> None:
        """Keep the event that is being read, if one is."""
        if self._event is not None:
            self._event.is_whole = is_whole
            self.events.append(self._event)
        self._event, self._nested = None, ""

    def _begin(self, component: str, line: str) -> None:
        if component == "VCALENDAR":
            self.end_event(is_whole=False)
            self.calendars.append(RawCalendar())
        elif component == "VEVENT" and self.calendars:
            self.end_event(is_whole=False)
            self._zone, self._event = None, RawEvent(self.calendars[-1])
        elif component == "VTIMEZONE" and self.calendars:
            self.end_event(is_whole=False)
            self._zone = [line]
        elif self._zone is not None:
            self._zone.append(line)
        elif self._event is not None and not self._nested:
            self._nested = component

    def _end(self, component: str, line: str) -> None:
        if component in ("VEVENT", "VCALENDAR"):
            self.end_event(is_whole=component == "VEVENT")
        elif self._zone is not None:
            self._zone.append(line)
            if component == "VTIMEZONE":
                _add_timezone(self._zone, self.calendars[-1])
                self._zone = None
        elif component == self._nested:
            self._nested = ""


def _add_timezone(lines: list[str], calendar: RawCalendar) -> None:
    tzid = next((line.partition(":")[2].strip() for line in lines if line[:4].upper() == "TZID"), "")
    if tzid:
        calendar.timezones.setdefault(tzid, lines)


def _add_header(line: str, calendar: RawCalendar) -> None:
    head, _, value = line.partition(":")
    name = head.partition(";")[0].strip().upper()
    if name == "X-WR-CALNAME" or (name == "NAME" and not calendar.name):
        calendar.name = value.strip()
    elif name == "X-WR-TIMEZONE":
        calendar.zone = value.strip()
