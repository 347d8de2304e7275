"""Small calendar files in the manner of the programs that write them."""

from datetime import date, datetime

from planner.calendar.busy_reading import read_busy
from planner.domain.blocks.appointments import BusyFile
from planner.domain.zones import to_local

PARIS = "Europe/Paris"
FIRST, UNTIL = date(2026, 8, 1), date(2027, 12, 1)


def calendar(*events: str, head: str = "", tail: str = "", line_end: str = "\r\n") -> bytes:
    """A file around some events, each given as its lines."""
    inner = "\n".join(f"BEGIN:VEVENT\n{event.strip()}\nEND:VEVENT" for event in events)
    parts = ["BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Sample//EN", head.strip(), inner, tail.strip(), "END:VCALENDAR"]
    return ("\n".join(part for part in parts if part) + "\n").replace("\n", line_end).encode()


def read(content: bytes, zone: str = PARIS, own: frozenset[str] = frozenset()) -> BusyFile:
    """Read a file for the year around November 2026."""
    return read_busy(content, zone=zone, first=FIRST, until=UNTIL, own_uids=own)


def seen(found: BusyFile, zone: str = PARIS) -> list[str]:
    """The times as a person sees them, in order: "2026-11-10 09:00–10:00 Supplier", soft ones with a "?"."""
    lines = []
    for each in found.times:
        title = f" {each.title}{'?' if each.is_soft else ''}"
        if isinstance(each.start, datetime) and isinstance(each.end, datetime):
            start, end = to_local(each.start, zone), to_local(each.end, zone)
            lines.append(f"{start:%Y-%m-%d %H:%M}–{end:%H:%M}{title}")
        else:
            lines.append(f"{each.start}–{each.end}{title}")
    return sorted(lines)
