"""Recurring events of a foreign calendar file: rules put in order, then expanded by recurring-ical-events."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import cache
from typing import Any

from planner.calendar.busy_limits import never_comes, parts_of, rule_problem
from planner.calendar.busy_text import Line, RawEvent
from planner.calendar.busy_values import Moment, Span, UnreadableError, as_time, length, moment, sequence, span, zone_of
from planner.calendar.busy_zones import Zones

_STEP_DAYS = {"DAILY": 1, "WEEKLY": 7}
_LEAD_DAYS = 40  # so far before the window a series begins at the latest, for exceptions that were moved into it
_MARK = "X-ASSIDU-ROW"


@dataclass(frozen=True, slots=True)
class Window:
    """The days that are wanted: from `first` to before `until`, in the owner's zone."""

    first: date
    until: date
    zone: tzinfo

    @property
    def low(self) -> datetime:
        """The beginning, aware."""
        return datetime.combine(self.first, time.min, self.zone)

    @property
    def high(self) -> datetime:
        """The end, aware."""
        return datetime.combine(self.until, time.min, self.zone)


@dataclass(frozen=True, slots=True)
class _Rule:
    """A rule with its parts in order; `until` is kept apart where the rule has a count as well."""

    parts: dict[str, str]
    until: Moment | None

    def text(self) -> str:
        return ";".join(f"{name}={value}" for name, value in self.parts.items())


def expand(events: Sequence[RawEvent], zones: Zones, window: Window) -> Iterator[tuple[RawEvent, Span]]:
    """The times of the events of one UID in the window, each with the event (master or override) it comes from.

    Raises UnreadableError when the rule cannot be followed; what the library stumbles over counts as that.
    """
    try:
        found, ends = _expanded(events, zones, window)
    except UnreadableError:
        raise
    except Exception as error:
        raise UnreadableError("event_rule_unreadable") from error
    for row, start, end in found:
        if row not in ends or not _is_after(start, ends[row]):
            yield events[row], (start, end)


def _expanded(
    events: Sequence[RawEvent], zones: Zones, window: Window
) -> tuple[list[tuple[int, Moment, Moment]], dict[int, Moment]]:
    """The occurrences as (row of the event, start, end), and by row the ends that the rules could not take in."""
    from icalendar import Calendar
    from recurring_ical_events import of

    calendar = Calendar()
    ends: dict[int, Moment] = {}
    zone = _zone_of_master(events, zones)
    for row, event in enumerate(events):
        component, until = _component(event, zones, window, zone)
        component[_MARK] = row
        calendar.add_component(component)
        if until is not None:
            ends[row] = until
    return of(calendar, components=[_bare_events()]).between(window.low, window.high), ends


@cache
def _bare_events() -> Any:
    """How to take occurrences from the library: without a copy of the event for each, which would take longest."""
    from recurring_ical_events.occurrence import Occurrence
    from recurring_ical_events.selection.name import ComponentsWithName

    class Bare(Occurrence):  # type: ignore[misc]
        """An occurrence that stays one: the row of its event, its start and its end."""

        def as_component(self, _keep_recurrence_attributes: bool) -> tuple[int, Moment, Moment]:
            return self._adapter._component[_MARK], self.start, self.end

    return ComponentsWithName("VEVENT", occurrence=Bare)


def _component(event: RawEvent, zones: Zones, window: Window, zone: tzinfo) -> tuple[Any, Moment | None]:
    """An event as the library wants it, and the day its rule ends where that stands beside a count."""
    from icalendar import Event
    from icalendar.prop import vDDDLists, vDDDTypes, vInt, vRecur

    start, end = span(event, zones)
    if event.first("RRULE") is not None:
        start, end = _in_calendar_zone(start, end, zones.of_calendar(event.calendar))
    rules = [_rule(line.value, start, zone) for line in event.all("RRULE")]
    start, end = _forward(start, end, rules, window)
    component = Event()
    component["UID"] = "one"
    component["SEQUENCE"] = vInt(sequence(event))
    component["DTSTART"], component["DTEND"] = vDDDTypes(start), vDDDTypes(end)
    for rule in rules:
        if not never_comes(rule.parts):
            _bound(rule, start, window)
            component.add("RRULE", vRecur.from_ical(rule.text()))
    for name in ("EXDATE", "RDATE"):
        for dates in event.all(name):
            if values := _dates(dates, event, zones, zone):
                component.add(name, vDDDLists(values))
    if (line := event.first("RECURRENCE-ID")) is not None:
        reference = vDDDTypes(moment(line.value, zone_of(line, event.calendar, zones, zone)))
        if line.parameter("RANGE").upper() == "THISANDFUTURE":
            reference.params["RANGE"] = "THISANDFUTURE"
        component["RECURRENCE-ID"] = reference
    return component, next((rule.until for rule in rules if rule.until is not None), None)


def _in_calendar_zone(start: Moment, end: Moment, zone: tzinfo | None) -> Span:
    """A series written in UTC lives in the zone of its calendar (Google), and keeps its hour when clocks change."""
    if zone is None or not isinstance(start, datetime) or not isinstance(end, datetime) or start.tzinfo is not UTC:
        return start, end
    local = start.astimezone(zone)
    return (local, end.astimezone(zone)) if local.date() == start.date() else (start, end)


def _zone_of_master(events: Sequence[RawEvent], zones: Zones) -> tzinfo:
    """Where floating dates beside a zoned start belong (Evolution writes such)."""
    for event in sorted(events, key=lambda each: each.first("RECURRENCE-ID") is not None):
        begin = event.first("DTSTART")
        if begin is not None:
            return (
                UTC if begin.value.strip().upper().endswith("Z") else zone_of(begin, event.calendar, zones, zones.owner)
            )
    return zones.owner


def _rule(text: str, start: Moment, zone: tzinfo) -> _Rule:
    given = parts_of(text)
    if problem := rule_problem(given):
        raise UnreadableError(problem)
    parts = {"FREQ": given.pop("FREQ"), **given}  # the library looks for UNTIL after something else
    until = parts.pop("UNTIL", "")
    if not until:
        return _Rule(parts, None)
    end = _until(moment(until, zone), start, zone)
    if "COUNT" in parts:  # both are against the standard: whichever ends first
        return _Rule(parts, end)
    parts["UNTIL"] = _written(end)
    return _Rule(parts, None)


def _until(until: Moment, start: Moment, zone: tzinfo) -> Moment:
    """The last moment of a rule, as a day for an all-day event, else in UTC; a day counts to its end."""
    if not isinstance(start, datetime):
        return until.astimezone(zone).date() if isinstance(until, datetime) else until
    if not isinstance(until, datetime):
        until = datetime.combine(until, time(23, 59, 59), start.tzinfo)
    return until.astimezone(UTC)


def _written(value: Moment) -> str:
    return f"{value:%Y%m%dT%H%M%SZ}" if isinstance(value, datetime) else f"{value:%Y%m%d}"


def _bound(rule: _Rule, start: Moment, window: Window) -> None:
    """End an endless rule after the window: the library would look as far as 2038 for a date that never comes."""
    if "UNTIL" not in rule.parts and "COUNT" not in rule.parts:
        last = window.until + timedelta(days=2)
        until = datetime.combine(last, time.min, UTC) if isinstance(start, datetime) else last
        if not _is_after(start, until):
            rule.parts["UNTIL"] = _written(until)


def _forward(start: Moment, end: Moment, rules: Sequence[_Rule], window: Window) -> Span:
    """Begin an old daily or weekly series shortly before the window, in step with itself: decades need no walking."""
    if len(rules) != 1 or "COUNT" in rules[0].parts:
        return start, end
    try:
        step = _STEP_DAYS[rules[0].parts["FREQ"]] * int(rules[0].parts.get("INTERVAL", "1"))
    except (KeyError, ValueError):
        return start, end
    lead = (as_time(end, UTC) - as_time(start, UTC)).days + 2 * step + _LEAD_DAYS
    steps = ((window.first - as_time(start, UTC).date()).days - lead) // step
    move = timedelta(days=max(steps, 0) * step)
    return start + move, end + move


def _dates(line: Line, event: RawEvent, zones: Zones, zone: tzinfo) -> list[Any]:
    """The values of EXDATE or RDATE; a period is its start and its end or length."""
    found: list[Any] = []
    own = zone_of(line, event.calendar, zones, zone)
    for text in filter(None, line.value.replace(" ", "").split(",")):
        first, _, rest = text.partition("/")
        found.append((moment(first, own), _rest(rest, own)) if rest else moment(first, own))
    return found


def _rest(text: str, zone: tzinfo) -> Moment | timedelta:
    return length(text) if text.startswith("P") else moment(text, zone)


def _is_after(one: Moment, other: Moment) -> bool:
    if isinstance(one, datetime) and isinstance(other, datetime):
        return one > other
    return as_time(one, UTC).date() > as_time(other, UTC).date()
