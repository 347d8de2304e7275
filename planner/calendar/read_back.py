"""What a calendar file of ours holds: the data may come from a backup, and know less than calendars were told.

Only the lines that we write are understood, without the libraries for foreign files: this runs at every count.
"""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime

from planner.calendar.days import MINUTES_OF_DAY
from planner.clock import at_midnight
from planner.domain.blocks.exported import ExportedEvent, ExportKind

_FOLD = re.compile(rb"\r\n[ \t]")
_EVENT = re.compile(r"BEGIN:VEVENT\r\n(.*?)END:VEVENT\r\n", re.DOTALL)
_LINE = re.compile(r"^([A-Z-]+)((?:;[^:\r]*)?):(.*?)\r$", re.MULTILINE)
_UNKNOWN = "read from a file"
_ESCAPED = re.compile(r"\\(.)")


def events_held(content: bytes, calendar_guid: str) -> dict[str, ExportedEvent]:
    """The events of a file that Assidu wrote for this calendar, by UID; nothing for any other file.

    Their content is not known, only that they were written: `digest` fits no content and `marks` stand for a whole.
    """
    text = _unfolded(content)
    return {event.uid: event for event in _events(text)} if _is_ours(text, calendar_guid) else {}


def is_ours(content: bytes, calendar_guid: str) -> bool:
    """Whether Assidu wrote a file for this calendar, and nobody else since."""
    return _is_ours(_unfolded(content), calendar_guid)


def _is_ours(text: str, calendar_guid: str) -> bool:
    head = text.partition("BEGIN:V")[2].partition("BEGIN:V")[0]
    return "\r\nPRODID:-//Assidu//" in head and f"\r\nX-WR-RELCALID:{calendar_guid}\r\n" in head


def _unfolded(content: bytes) -> str:
    return _FOLD.sub(b"", content).decode("utf-8", "replace")


def _events(text: str) -> Iterator[ExportedEvent]:
    for block in _EVENT.findall(text):
        lines = {name: (parameters, value) for name, parameters, value in _LINE.findall(block.partition("BEGIN:")[0])}
        if "RECURRENCE-ID" in lines:
            continue
        try:
            yield _event(lines)
        except (KeyError, ValueError):
            continue  # somebody else's hand was in it


def _event(lines: dict[str, tuple[str, str]]) -> ExportedEvent:
    parameters, begin = lines["DTSTART"]
    is_all_day = parameters == ";VALUE=DATE"
    start, end = _moment(begin), _moment(lines["DTEND"][1])
    stamp = datetime.strptime(lines["DTSTAMP"][1], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    is_cancelled = lines["STATUS"][1] == "CANCELLED"
    return ExportedEvent(
        uid=_unescaped(lines["UID"][1]),
        digest=_UNKNOWN,
        sequence=int(lines["SEQUENCE"][1]),
        stamp=stamp,
        start=start,
        zone="" if is_all_day else parameters.removeprefix(";TZID=").strip('"'),
        minutes=max(1, (end - start).days * MINUTES_OF_DAY + (end - start).seconds // 60),
        title=_unescaped(lines["SUMMARY"][1]),
        marks=() if is_cancelled else (f"series={_UNKNOWN}",),
        cancelled_on=stamp.date() if is_cancelled else None,
        kind=ExportKind.NEXT_STEPS if is_all_day else ExportKind.BLOCKS,
        is_all_day=is_all_day,
    )


def _moment(value: str) -> datetime:
    if len(value) == 8:
        return at_midnight(date(int(value[:4]), int(value[4:6]), int(value[6:])))
    return datetime.strptime(value, "%Y%m%dT%H%M%S")  # noqa: DTZ007 - a local time; the zone stands beside it


def _unescaped(value: str) -> str:
    return _ESCAPED.sub(lambda match: "\n" if match[1] in "nN" else match[1], value)
