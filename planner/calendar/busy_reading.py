"""A foreign calendar file, read into the times that are taken; nothing of the file is ever changed."""

from collections.abc import Callable, Collection, Iterator
from datetime import UTC, date, datetime, timedelta

from planner.calendar.busy_rules import Window, expand
from planner.calendar.busy_text import RawEvent, decode, take_apart
from planner.calendar.busy_values import UnreadableError, categories, described, plain, sequence, span, within_years
from planner.calendar.busy_zones import Zones
from planner.domain import defaults
from planner.domain.blocks.appointments import OWN_UID_END, Appointment, BusyFile
from planner.errors import FileError

Progress = Callable[[int, int], None]
"""Told now and then how many of how many events are read; it may raise to stop."""

_FREE = frozenset({"FREE", "WORKINGELSEWHERE"})
_NAMED_PROBLEMS = 200
_PROGRESS_STEP = 100


def read_busy(
    content: bytes,
    *,
    zone: str,
    first: date,
    until: date,
    own_uids: Collection[str] = frozenset(),
    progress: Progress | None = None,
) -> BusyFile:
    """The busy times of a calendar file on the days from `first` to before `until` of the owner's zone.

    Our own blocks (by UID, also those in `own_uids`) are no appointments. What cannot be read is left out and named in
    `problems`. FileError not_a_calendar, or calendar_too_large.
    """
    if len(content) > defaults.LARGEST_CALENDAR_MEGABYTES * 1_000_000:
        raise FileError("calendar_too_large")
    calendars, events = take_apart(decode(content))
    if not calendars:
        raise FileError("not_a_calendar")
    reading = _Reading(Zones(zone), first, until)
    reading.read(_foreign(events, own_uids), progress)
    name = next((each.name for each in calendars if each.name), "")
    return BusyFile(plain(name), tuple(reading.times), reading.events, tuple(reading.told()))


def _foreign(events: list[RawEvent], own_uids: Collection[str]) -> list[RawEvent]:
    def is_own(uid: str) -> bool:
        return uid.endswith(OWN_UID_END) or uid in own_uids

    return [event for event in events if not is_own(event.value("UID"))]


class _Reading:
    """Collects the times of one file and what was wrong with it."""

    def __init__(self, zones: Zones, first: date, until: date) -> None:
        self.times: list[Appointment] = []
        self.events = 0
        self._problems: list[tuple[str, str]] = []
        self._zones = zones
        self._window = Window(first, until, zones.owner)
        self._low, self._high = self._window.low.astimezone(UTC), self._window.high.astimezone(UTC)

    def read(self, events: list[RawEvent], progress: Progress | None) -> None:
        """Read the events, together with all others of the same UID."""
        groups = _by_uid(event for event in events if self._is_usable(event))
        if len(groups) > defaults.MOST_BUSY_EVENTS:
            self._problems.append(("too_many_events", f"{defaults.MOST_BUSY_EVENTS}"))
            groups = groups[: defaults.MOST_BUSY_EVENTS]
        for number, group in enumerate(groups):
            if progress is not None and number % _PROGRESS_STEP == 0:
                progress(number, len(groups))
            if len(self.times) >= defaults.MOST_BUSY_TIMES:
                self._problems.append(("too_many_times", f"{defaults.MOST_BUSY_TIMES}"))
                break
            self._read_group(group)

    def told(self) -> Iterator[tuple[str, str]]:
        """What was wrong, not endlessly."""
        problems = [*self._problems, *(("zone_guessed", plain(tzid)) for tzid in self._zones.guessed)]
        yield from problems[:_NAMED_PROBLEMS]
        if len(problems) > _NAMED_PROBLEMS:
            yield "more_problems", f"{len(problems) - _NAMED_PROBLEMS}"

    def _is_usable(self, event: RawEvent) -> bool:
        """Whether an event is whole and says when it is; otherwise it is named."""
        if not event.is_whole:
            self._problems.append(("event_cut_off", described(event)))
            return False
        if not _repeats(event) and self._is_long_over(event):
            return False
        try:
            span(event, self._zones)
        except UnreadableError as error:
            self._problems.append((error.code, described(event)))
            return False
        return True

    def _is_long_over(self, event: RawEvent) -> bool:
        """Whether a single event ends well before the window, told from its digits: most of an old file is."""
        end = event.first("DTEND")
        digits = end.value.strip()[:8] if end is not None else ""
        begin = event.value("DTSTART")[:8]
        return digits.isdigit() and begin.isdigit() and max(digits, begin) < f"{self._window.first - _DAYS:%Y%m%d}"

    def _read_group(self, group: list[RawEvent]) -> None:
        try:
            if any(_repeats(event) for event in group):
                found = [self._appointment(event, *times) for event, times in expand(group, self._zones, self._window)]
            else:
                found = [self._appointment(event, *span(event, self._zones)) for event in _newest(group)]
        except UnreadableError as error:
            self._problems.append((error.code, described(group[0])))
            return
        kept = [each for each in found if each is not None]
        self.events += bool(kept)
        self.times += kept

    def _appointment(self, event: RawEvent, start: datetime | date, end: datetime | date) -> Appointment | None:
        """The time it takes; None when it takes none, or none in the window."""
        is_all_day = not isinstance(start, datetime)
        soft = _softness(event, is_all_day=is_all_day)
        within = within_years(start, end) if soft is not None else None
        if within is None or soft is None:
            return None
        begin, stop = within
        if isinstance(begin, datetime) and isinstance(stop, datetime):
            if stop <= self._low or begin >= self._high:
                return None
        elif stop <= self._window.first or begin >= self._window.until:
            return None
        uid, title = event.value("UID")[:255], plain(event.value("SUMMARY"))
        return Appointment(uid, title, begin, stop, soft, categories(event))


_DAYS = timedelta(days=3)


def _softness(event: RawEvent, *, is_all_day: bool) -> bool | None:
    """Whether an event may be overruled; None when it takes no time at all."""
    status, shown = event.value("STATUS").upper(), event.value("X-MICROSOFT-CDO-BUSYSTATUS").upper()
    is_transparent = event.value("TRANSP").upper() == "TRANSPARENT"
    if status == "CANCELLED" or shown in _FREE or (is_all_day and is_transparent):
        return None
    return is_transparent or "TENTATIVE" in (status, shown)


def _repeats(event: RawEvent) -> bool:
    return any(line.name in ("RRULE", "RDATE", "RECURRENCE-ID") for line in event.lines)


def _by_uid(events: Iterator[RawEvent]) -> list[list[RawEvent]]:
    """Events of one UID together; those without one are each their own."""
    groups: dict[str, list[RawEvent]] = {}
    for event in events:
        uid = event.value("UID") or f"\n{id(event)}"
        groups.setdefault(uid, []).append(event)
    return list(groups.values())


def _newest(group: list[RawEvent]) -> list[RawEvent]:
    """Of several versions of an event the newest; all of them when nothing tells which one that is."""
    if len(group) == 1:
        return group
    numbers = [sequence(event) for event in group]
    return [event for event, number in zip(group, numbers, strict=True) if number == max(numbers)]
