"""The component tree of a calendar file, in icalendar's types.

Values are written by us (see `text`), so each goes in as icalendar's raw inline value; the tree, the
parameters, the folding by octets and the line ends are icalendar's.
"""

from collections.abc import Iterable
from datetime import datetime

from icalendar import Alarm, Calendar, Component, Event, Timezone, TimezoneDaylight, TimezoneStandard
from icalendar.prop import vInline

from planner.calendar.lines import EventLines, Line
from planner.calendar.plan import CalendarPlan
from planner.calendar.text import escape, one_line, utc_stamp
from planner.calendar.timezones import Observance, observances
from planner.domain.blocks.exported import ExportedEvent


def calendar_component(plan: CalendarPlan) -> Calendar:
    """An empty calendar with its name and identity."""
    name = escape(one_line(plan.name))
    calendar = Calendar()
    _fill(
        calendar,
        (
            Line("VERSION", "2.0"),
            Line("PRODID", escape(f"-//Assidu//Assidu {plan.app_version}//EN")),
            Line("CALSCALE", "GREGORIAN"),
            Line("METHOD", "PUBLISH"),
            Line("X-WR-CALNAME", name),
            Line("NAME", name),
            Line("X-WR-RELCALID", escape(plan.calendar_guid)),
        ),
    )
    return calendar


def zone_component(zone: str, since: datetime) -> Timezone:
    """The VTIMEZONE of a zone, right from the naive local time `since` on."""
    component = Timezone()
    _fill(component, (Line("TZID", zone),))
    for part in observances(zone, since):
        component.subcomponents.append(_observance(part))
    return component


def event_component(lines: EventLines, state: ExportedEvent) -> Event:
    """A VEVENT with the revision that its group has."""
    stamp = utc_stamp(state.stamp)
    event = Event()
    uid, *rest = lines.properties
    revision = (Line("DTSTAMP", stamp), Line("LAST-MODIFIED", stamp), Line("SEQUENCE", str(state.sequence)))
    _fill(event, (uid, *revision, *rest))
    for each in (lines.alarm, *lines.more_alarms):
        if each:
            alarm = Alarm()
            _fill(alarm, each)
            event.subcomponents.append(alarm)
    return event


def _observance(part: Observance) -> TimezoneDaylight | TimezoneStandard:
    component = TimezoneDaylight() if part.name == "DAYLIGHT" else TimezoneStandard()
    _fill(component, part.properties)
    return component


def _parameters(line: Line) -> dict[str, str] | None:
    if line.is_day:
        return {"VALUE": "DATE"}
    return {"TZID": line.zone} if line.zone else None


def _fill(component: Component, lines: Iterable[Line]) -> None:
    for line in lines:
        value = vInline(line.value, params=_parameters(line))
        present = component.get(line.name)
        if present is None:
            component[line.name] = value
        elif isinstance(present, list):
            present.append(value)
        else:
            component[line.name] = [present, value]
