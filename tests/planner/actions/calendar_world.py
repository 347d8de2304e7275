"""Calendar files as somebody else reads them, and calendars that take them in by UID."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta

import icalendar
import recurring_ical_events

from planner.clock import at_midnight
from planner.domain.blocks.occurrences import OccurrenceState
from planner.domain.zones import to_utc
from planner.storage.queries.blocks import occurrences_between
from planner.storage.store import Store

REVISION = frozenset({"DTSTAMP", "LAST-MODIFIED", "SEQUENCE"})
Blocks = Counter[tuple[datetime, datetime]]


def events_by_uid(content: bytes) -> dict[str, list[icalendar.Event]]:
    """The events of a file, those of one UID together and in their order."""
    found: dict[str, list[icalendar.Event]] = {}
    for event in icalendar.Calendar.from_ical(content).walk("VEVENT"):
        found.setdefault(str(event["UID"]), []).append(event)
    return found


def sequence_of(events: list[icalendar.Event]) -> int:
    """The one number that all events of a UID share."""
    (number,) = {int(event["SEQUENCE"]) for event in events}
    return number


def is_cancelled(events: list[icalendar.Event]) -> bool:
    """Whether they are there to be called off."""
    return str(events[0]["STATUS"]) == "CANCELLED"


def living(content: bytes) -> dict[str, list[bytes]]:
    """What takes place, by UID, without what is said about its revision."""
    return {
        uid: [without_revision(event) for event in events]
        for uid, events in events_by_uid(content).items()
        if not is_cancelled(events)
    }


def without_revision(event: icalendar.Event) -> bytes:
    """An event as it is written, but for its revision."""
    lines = event.to_ical(sorted=False).split(b"\r\n")
    return b"\r\n".join(line for line in lines if line.split(b":")[0].decode() not in REVISION)


@dataclass
class MergingCalendar:
    """A calendar program that takes files in by UID: newer events replace older ones, called-off ones go."""

    events: dict[str, list[icalendar.Event]] = field(default_factory=dict)
    numbers: dict[str, int] = field(default_factory=dict)
    zones: dict[str, icalendar.Timezone] = field(default_factory=dict)

    def take_in(self, content: bytes) -> None:
        """Import a file; a number that falls is a mistake of the file."""
        for zone in icalendar.Calendar.from_ical(content).walk("VTIMEZONE"):
            self.zones[str(zone["TZID"])] = zone
        for uid, events in events_by_uid(content).items():
            number = sequence_of(events)
            assert number >= self.numbers.get(uid, 0), f"{uid} fell from {self.numbers[uid]} to {number}"
            self.numbers[uid] = number
            if is_cancelled(events):
                self.events.pop(uid, None)
            else:
                self.events[uid] = events

    def blocks(self, start: date, end: date) -> Blocks:
        """Start and end of all timed events between two days, in UTC."""
        whole = icalendar.Calendar()
        for part in (*self.zones.values(), *(event for events in self.events.values() for event in events)):
            whole.add_component(part)
        return timed(recurring_ical_events.of(whole).between(_midnight(start), _midnight(end)))


def timed(found: list[icalendar.Event]) -> Blocks:
    """Start and end of the events that are not whole days."""
    times = ((event["DTSTART"].dt, event["DTEND"].dt) for event in found)
    return Counter((begin.astimezone(UTC), end.astimezone(UTC)) for begin, end in times if isinstance(begin, datetime))


def planned_blocks(store: Store, start: date, end: date) -> Blocks:
    """Start and end of what the store has between two days and no pause takes out, in UTC."""
    found = occurrences_between(store, start - timedelta(days=1), end + timedelta(days=1), lambda *_: None)
    times = (
        (to_utc(each.start, each.series.zone), to_utc(each.end, each.series.zone))
        for each in found
        if not each.is_ghost and each.state is not OccurrenceState.PAUSED
    )
    return Counter((begin, end_) for begin, end_ in times if begin < _midnight(end) and end_ > _midnight(start))


def _midnight(day: date) -> datetime:
    return datetime.combine(at_midnight(day), time(0), UTC)
