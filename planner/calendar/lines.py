"""Calendar events as plain properties: what decides whether a calendar has to hear of a change."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta

from planner.calendar.plan import CalendarPlan, DayEvent
from planner.calendar.rule import MovedDate, SeriesRule
from planner.calendar.text import SUMMARY_LIMIT, clean, escape, local_stamp, one_line, utc_stamp
from planner.domain.blocks.exported import ExportedEvent
from planner.domain.blocks.series import BlockSeries
from planner.domain.zones import canonical_zone, load_zone

_NINE = 9
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


@dataclass(frozen=True, slots=True)
class Line:
    """One property: the value as it is written, and the zone it is in, if it is a local time; or a whole day."""

    name: str
    value: str
    zone: str = ""
    is_day: bool = field(default=False, repr=False)  # what was remembered of series holds the other fields only


_FREE = (Line("TRANSP", "TRANSPARENT"), Line("X-MICROSOFT-CDO-BUSYSTATUS", "FREE"))


@dataclass(frozen=True, slots=True)
class EventLines:
    """One VEVENT without its revision: properties, and those of its alarm (none when empty), and of further ones."""

    properties: tuple[Line, ...]
    alarm: tuple[Line, ...] = ()
    more_alarms: tuple[tuple[Line, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class SeriesFacts:
    """What every event of one series shares."""

    zone: str
    title: str
    common: tuple[Line, ...]
    alarm: tuple[Line, ...]


def series_facts(plan: CalendarPlan, series: BlockSeries) -> SeriesFacts:
    """Work out the shared properties of a series once."""
    words = plan.words
    title = one_line(series.title)[:SUMMARY_LIMIT] or one_line(words.titles[series.purpose])[:SUMMARY_LIMIT]
    described = [text for text in (clean(series.if_then).strip(), clean(words.description).strip()) if text]
    common = [
        Line("SUMMARY", escape(title)),
        *([Line("DESCRIPTION", escape("\n".join(described)))] if described else []),
        Line("CATEGORIES", escape(one_line(words.category))),
        Line("CLASS", "PUBLIC"),
        Line("STATUS", "CONFIRMED"),
        Line("TRANSP", "OPAQUE"),
        Line("X-MICROSOFT-CDO-BUSYSTATUS", "BUSY"),
    ]
    return SeriesFacts(canonical_zone(series.zone), title, tuple(common), _alarm(series.alarm_minutes, words.alarm))


def series_events(
    series: BlockSeries, rule: SeriesRule, facts: SeriesFacts, lists: Mapping[datetime, str]
) -> tuple[EventLines, ...]:
    """The master event directly followed by its overrides; nothing when no date is left in the series.

    `lists` is what to add to the description of some slots that stay in the series.
    """
    if rule.first is None or rule.last is None:
        return ()
    if rule.first == rule.last:
        return (_only_event(series, rule, rule.first, facts, lists.get(rule.first, "")),)
    master = EventLines(
        (
            Line("UID", escape(series.uid)),
            *_times(rule.first, series.minutes, facts.zone),
            Line("RRULE", _recurrence(series, rule.last, facts.zone)),
            *(Line("EXDATE", local_stamp(slot), facts.zone) for slot in rule.left_out),
            *_details(series, facts),
        ),
        facts.alarm,
    )
    return master, *_overrides(series, rule, facts, lists)


def loner_event(series: BlockSeries, moved: MovedDate, facts: SeriesFacts, listed: str) -> EventLines:
    """A date that went too far to stay in its series, under a UID of its own."""
    return single_event(series, moved.change.uid, moved.start, moved.minutes, facts, listed)


def single_event(
    series: BlockSeries, uid: str, start: datetime, minutes: int, facts: SeriesFacts, listed: str
) -> EventLines:
    """One date of a series as an event that knows nothing of the others."""
    times = _times(start, minutes, facts.zone)
    return EventLines((Line("UID", escape(uid)), *times, *_details(series, facts, listed)), facts.alarm)


def day_event(event: DayEvent, uid: str, plan: CalendarPlan) -> EventLines:
    """An event of whole days that takes nobody's time."""
    title = one_line(event.title)[:SUMMARY_LIMIT]
    description = clean(event.description).strip()
    alarms = [_alarm_lines(_at_nine(days), text or title) for days, text in event.reminders]
    return EventLines(
        (
            Line("UID", escape(uid)),
            *_days(event.first, event.last),
            Line("CREATED", utc_stamp(event.created_at)),
            Line("SUMMARY", escape(title)),
            *([Line("DESCRIPTION", escape(description))] if description else []),
            Line("CATEGORIES", escape(one_line(plan.words.category))),
            Line("CLASS", "PUBLIC"),
            Line("STATUS", "CONFIRMED"),
            *_FREE,
        ),
        alarms[0] if alarms else (),
        tuple(alarms[1:]),
    )


def cancelled_event(event: ExportedEvent) -> EventLines:
    """The notice that an event which was exported does not take place any more."""
    return EventLines(
        (
            Line("UID", escape(event.uid)),
            *_times_as_exported(event),
            Line("SUMMARY", escape(event.title)),
            Line("CLASS", "PUBLIC"),
            Line("STATUS", "CANCELLED"),
            *_FREE,
        )
    )


def _overrides(
    series: BlockSeries, rule: SeriesRule, facts: SeriesFacts, lists: Mapping[datetime, str]
) -> Iterator[EventLines]:
    moved = {each.slot: each for each in rule.overrides}
    for slot in sorted({*moved, *lists}):
        here = moved.get(slot)
        start, minutes = (here.start, here.minutes) if here else (slot, series.minutes)
        yield EventLines(
            (
                Line("UID", escape(series.uid)),
                Line("RECURRENCE-ID", local_stamp(slot), facts.zone),
                *_times(start, minutes, facts.zone),
                *_details(series, facts, lists.get(slot, "")),
            ),
            facts.alarm,
        )


def _only_event(series: BlockSeries, rule: SeriesRule, slot: datetime, facts: SeriesFacts, listed: str) -> EventLines:
    """A series of one date needs no rule, and where it was moved, no override."""
    start, minutes = slot, series.minutes
    for moved in rule.overrides:
        start, minutes = moved.start, moved.minutes
    return single_event(series, series.uid, start, minutes, facts, listed)


def _times_as_exported(event: ExportedEvent) -> tuple[Line, Line]:
    if event.is_all_day:
        last = event.start + timedelta(minutes=event.minutes) - timedelta(days=1)
        return _days(event.start.date(), last.date())
    return _times(event.start, event.minutes, event.zone)


def _days(first: date, last: date) -> tuple[Line, Line]:
    end = last + timedelta(days=1)
    return Line("DTSTART", f"{first:%Y%m%d}", is_day=True), Line("DTEND", f"{end:%Y%m%d}", is_day=True)


def _times(start: datetime, minutes: int, zone: str) -> tuple[Line, Line]:
    end = start + timedelta(minutes=minutes)
    return Line("DTSTART", local_stamp(start), zone), Line("DTEND", local_stamp(end), zone)


def _details(series: BlockSeries, facts: SeriesFacts, listed: str = "") -> tuple[Line, ...]:
    common = facts.common if not listed else tuple(_with_list(facts.common, clean(listed).strip()))
    return Line("CREATED", utc_stamp(series.created_at)), *common


def _with_list(common: tuple[Line, ...], listed: str) -> Iterator[Line]:
    """The list stands first in the description: a phone shows only its beginning."""
    is_described = any(line.name == "DESCRIPTION" for line in common)
    for line in common:
        if line.name == "DESCRIPTION":
            yield replace(line, value=f"{escape(listed)}\\n\\n{line.value}")
        else:
            yield line
        if line.name == "SUMMARY" and not is_described:
            yield Line("DESCRIPTION", escape(listed))


def _recurrence(series: BlockSeries, last: datetime, zone: str) -> str:
    """Up to the end of the last local day: a program that compares with the exact start loses the last block."""
    until = datetime.combine(last.date(), time(23, 59, 59), load_zone(zone)).astimezone(UTC)
    interval = f"INTERVAL={series.every_n};WKST=MO;" if series.every_n > 1 else ""
    days = ",".join(WEEKDAYS[weekday] for weekday in sorted(series.weekdays))
    return f"FREQ=WEEKLY;{interval}BYDAY={days};UNTIL={utc_stamp(until)}"


def _alarm(minutes: int | None, text: str) -> tuple[Line, ...]:
    if minutes is None:
        return ()
    return _alarm_lines(f"-PT{minutes}M" if minutes else "PT0S", text)


def _at_nine(days: int) -> str:
    """Nine o'clock so many days after the day of an event that begins at midnight."""
    hours = abs(days * 24 + _NINE)
    whole, rest = divmod(hours, 24)
    length = f"{f'{whole}D' if whole else ''}T{rest}H"
    return f"-P{length}" if days < 0 else f"P{length}"


def _alarm_lines(trigger: str, text: str) -> tuple[Line, ...]:
    return Line("ACTION", "DISPLAY"), Line("DESCRIPTION", escape(one_line(text))), Line("TRIGGER", trigger)
