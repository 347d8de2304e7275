"""Three calendars that know nothing of each other: each takes a file in by UID and says what it then holds."""

import base64
import urllib.request
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Protocol

import icalendar
import recurring_ical_events
from ical.calendar import Calendar
from ical.calendar_stream import IcsCalendarStream
from ical.event import Event
from ical.store import EventStore

from tests.planner.actions.calendar_world import MergingCalendar, events_by_uid, is_cancelled
from tests.planner.publishing.radicale_server import PASSWORD, USER, Radicale

# What takes place: start, end, title, and the first line of what is said about it.
Shown = Counter[tuple[str, str, str, str]]


class CalendarStore(Protocol):
    """Something that files are imported into."""

    def take_in(self, content: bytes) -> None:
        """Import a file by UID."""

    def shows(self, start: date, end: date) -> Shown:
        """Everything that takes place between two days."""


class OwnMerge:
    """By UID over icalendar, expanded by recurring-ical-events."""

    def __init__(self) -> None:
        self._merged = MergingCalendar()

    def take_in(self, content: bytes) -> None:
        self._merged.take_in(content)

    def shows(self, start: date, end: date) -> Shown:
        whole = icalendar.Calendar()
        events = (event for events in self._merged.events.values() for event in events)
        for part in (*self._merged.zones.values(), *events):
            whole.add_component(part)
        return expanded(whole, start, end)


class IcalStore:
    """The calendar of the `ical` library, filled through its store."""

    def __init__(self) -> None:
        self._calendar = Calendar()
        self._store = EventStore(self._calendar)

    def take_in(self, content: bytes) -> None:
        incoming: dict[str, list[Event]] = {}
        for event in IcsCalendarStream.calendar_from_ics(content.decode("utf-8")).events:
            incoming.setdefault(event.uid, []).append(event)
        known = {event.uid for event in self._calendar.events}
        for uid, events in incoming.items():
            if uid in known:
                self._store.delete(uid)
            for event in events:
                if event.status != "CANCELLED":
                    self._store.add(event)

    def shows(self, start: date, end: date) -> Shown:
        found = self._calendar.timeline.overlapping(_midnight(start), _midnight(end))
        return Counter((_said(it.dtstart), _said(it.dtend), it.summary, _first(it.description)) for it in found)


@dataclass
class RadicaleStore:
    """A collection on a real server: each UID is one resource, put and deleted over plain HTTP."""

    server: Radicale
    name: str

    def __post_init__(self) -> None:
        self._ask("MKCALENDAR", "")
        self._held: set[str] = set()

    def take_in(self, content: bytes) -> None:
        zones = icalendar.Calendar.from_ical(content).walk("VTIMEZONE")
        for uid, events in events_by_uid(content).items():
            if is_cancelled(events):
                if uid in self._held:
                    self._ask("DELETE", f"{uid}.ics")
                    self._held.discard(uid)
                continue
            one = icalendar.Calendar()
            one.add("VERSION", "2.0")
            one.add("PRODID", "-//Tests//EN")
            for part in (*zones, *events):
                one.add_component(part)
            self._ask("PUT", f"{uid}.ics", one.to_ical())
            self._held.add(uid)

    def shows(self, start: date, end: date) -> Shown:
        return expanded(icalendar.Calendar.from_ical(self._ask("GET", "")), start, end)

    def _ask(self, method: str, path: str, body: bytes | None = None) -> bytes:
        request = urllib.request.Request(f"{self.server.url}{USER}/{self.name}/{path}", body, method=method)
        request.add_header("Authorization", f"Basic {base64.b64encode(f'{USER}:{PASSWORD}'.encode()).decode()}")
        if body is not None:
            request.add_header("Content-Type", "text/calendar; charset=utf-8")
        with urllib.request.urlopen(request) as answer:
            content: bytes = answer.read()
        return content


def expanded(calendar: icalendar.Calendar, start: date, end: date) -> Shown:
    """What recurring-ical-events finds in a calendar."""
    found = recurring_ical_events.of(calendar).between(_midnight(start), _midnight(end))
    return Counter(
        (
            _said(it["DTSTART"].dt),
            _said(it["DTEND"].dt),
            str(it["SUMMARY"]),
            _first(str(it.get("DESCRIPTION", ""))),
        )
        for it in found
    )


def _said(moment: date | datetime) -> str:
    """A day, or an instant in UTC."""
    return moment.astimezone(UTC).isoformat() if isinstance(moment, datetime) else moment.isoformat()


def _first(description: str | None) -> str:
    """Title and first person of a list, or the first line."""
    return "/".join((description or "").split("\n")[:2])


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(0), UTC)
