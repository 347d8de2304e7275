"""Calendar events as plain properties: what decides whether a calendar has to hear of a change."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta

from planner.calendar.plan import CalendarPlan
from planner.calendar.rule import MovedDate, SeriesRule
from planner.calendar.text import SUMMARY_LIMIT, clean, escape, local_stamp, one_line, utc_stamp
from planner.domain.blocks.exported import ExportedEvent
from planner.domain.blocks.series import BlockSeries
from planner.domain.zones import canonical_zone, load_zone

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


@dataclass(frozen=True, slots=True)
class Line:
    """One property: the value as it is written, and the zone it is in, if it is a local time."""

    name: str
    value: str
    zone: str = ""


@dataclass(frozen=True, slots=True)
class EventLines:
    """One VEVENT without its revision: properties, and those of its alarm (none when empty)."""

    properties: tuple[Line, ...]
    alarm: tuple[Line, ...] = ()


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


def series_events(series: BlockSeries, rule: SeriesRule, facts: SeriesFacts) -> tuple[EventLines, ...]:
    """The master event directly followed by its overrides; nothing when no date is left in the series."""
    if rule.first is None or rule.last is None:
        return ()
    if rule.first == rule.last:
        return (_only_event(series, rule, rule.first, facts),)
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
    return master, *_overrides(series, rule, facts)


def loner_event(series: BlockSeries, date: MovedDate, facts: SeriesFacts) -> EventLines:
    """A date that went too far to stay in its series, under a UID of its own."""
    return EventLines(
        (
            Line("UID", escape(date.change.uid)),
            *_times(date.start, date.minutes, facts.zone),
            *_details(series, facts),
        ),
        facts.alarm,
    )


def cancelled_event(event: ExportedEvent) -> EventLines:
    """The notice that an event which was exported does not take place any more."""
    return EventLines(
        (
            Line("UID", escape(event.uid)),
            *_times(event.start, event.minutes, event.zone),
            Line("SUMMARY", escape(event.title)),
            Line("CLASS", "PUBLIC"),
            Line("STATUS", "CANCELLED"),
            Line("TRANSP", "TRANSPARENT"),
            Line("X-MICROSOFT-CDO-BUSYSTATUS", "FREE"),
        )
    )


def _overrides(series: BlockSeries, rule: SeriesRule, facts: SeriesFacts) -> Iterator[EventLines]:
    for date in rule.overrides:
        yield EventLines(
            (
                Line("UID", escape(series.uid)),
                Line("RECURRENCE-ID", local_stamp(date.slot), facts.zone),
                *_times(date.start, date.minutes, facts.zone),
                *_details(series, facts),
            ),
            facts.alarm,
        )


def _only_event(series: BlockSeries, rule: SeriesRule, slot: datetime, facts: SeriesFacts) -> EventLines:
    """A series of one date needs no rule, and where it was moved, no override."""
    start, minutes = slot, series.minutes
    for date in rule.overrides:
        start, minutes = date.start, date.minutes
    times = _times(start, minutes, facts.zone)
    return EventLines((Line("UID", escape(series.uid)), *times, *_details(series, facts)), facts.alarm)


def _times(start: datetime, minutes: int, zone: str) -> tuple[Line, Line]:
    end = start + timedelta(minutes=minutes)
    return Line("DTSTART", local_stamp(start), zone), Line("DTEND", local_stamp(end), zone)


def _details(series: BlockSeries, facts: SeriesFacts) -> tuple[Line, ...]:
    return Line("CREATED", utc_stamp(series.created_at)), *facts.common


def _recurrence(series: BlockSeries, last: datetime, zone: str) -> str:
    """Up to the end of the last local day: a program that compares with the exact start loses the last block."""
    until = datetime.combine(last.date(), time(23, 59, 59), load_zone(zone)).astimezone(UTC)
    interval = f"INTERVAL={series.every_n};WKST=MO;" if series.every_n > 1 else ""
    days = ",".join(WEEKDAYS[weekday] for weekday in sorted(series.weekdays))
    return f"FREQ=WEEKLY;{interval}BYDAY={days};UNTIL={utc_stamp(until)}"


def _alarm(minutes: int | None, text: str) -> tuple[Line, ...]:
    if minutes is None:
        return ()
    trigger = f"-PT{minutes}M" if minutes else "PT0S"
    return Line("ACTION", "DISPLAY"), Line("DESCRIPTION", escape(one_line(text))), Line("TRIGGER", trigger)
