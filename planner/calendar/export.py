"""From a plan to the bytes of a calendar file, and how much of the plan no file holds yet."""

from collections.abc import Iterable
from datetime import date, datetime

from planner.calendar.plan import CalendarFile, CalendarPlan
from planner.calendar.state import Group, groups
from planner.domain.blocks.exported import ExportedEvent
from planner.errors import KnownError

WHOLE_SERIES = "series"


def build_calendar(plan: CalendarPlan, today: date) -> CalendarFile:
    """The file for a plan; the same plan and export state give the same bytes.

    Raises `KnownError` with code `nothing_to_export` when there is no event to write.
    """
    # icalendar takes a tenth of a second to load, and counting changes at the start of the program needs none of it.
    from planner.calendar.components import calendar_component, event_component, zone_component

    found = groups(plan, today)
    written = [group for group in found if group.events]
    if not written:
        raise KnownError("nothing_to_export")
    calendar = calendar_component(plan)
    for zone, since in sorted(_zones(written).items()):
        calendar.subcomponents.append(zone_component(zone, since))
    for group in written:
        for event in group.events:
            calendar.subcomponents.append(event_component(event, group.state))
    return CalendarFile(calendar.to_ical(sorted=False), tuple(group.state for group in found))


def pending_changes(plan: CalendarPlan, today: date) -> int:
    """How many changes of the plan the last exported file does not hold; 0 when there is nothing to write."""
    return sum(len(parts) for parts in pending_parts(plan, today).values())


def pending_parts(plan: CalendarPlan, today: date) -> dict[str, frozenset[str]]:
    """What the last file does not hold, by UID: WHOLE_SERIES, or the slots of single dates as local stamps."""
    found = groups(plan, today)
    if not any(group.events for group in found):
        return {}
    return {group.state.uid: _differences(group.state, plan.exported.get(group.state.uid)) for group in found}


def _differences(state: ExportedEvent, known: ExportedEvent | None) -> frozenset[str]:
    """A series that is new, edited, removed or renewed is one part, and so is each of its single dates."""
    if known is None:
        return _parts(state.marks)
    if not state.marks:
        return frozenset({WHOLE_SERIES}) if known.marks else frozenset()
    changed = _parts(set(state.marks) ^ set(known.marks))
    return changed or (frozenset({WHOLE_SERIES}) if state.digest != known.digest else changed)


def _parts(marks: Iterable[str]) -> frozenset[str]:
    return frozenset(mark.partition("=")[0] for mark in marks)


def _zones(written: list[Group]) -> dict[str, datetime]:
    earliest: dict[str, datetime] = {}
    for group in written:
        zone, start = group.state.zone, group.state.start
        earliest[zone] = min(start, earliest.get(zone, start))
    return earliest
