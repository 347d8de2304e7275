"""From a plan to the bytes of a calendar file, and how much of the plan no file holds yet."""

from datetime import date, datetime

from planner.calendar.plan import CalendarFile, CalendarPlan
from planner.calendar.state import Group, groups
from planner.domain.blocks.exported import ExportedEvent
from planner.errors import KnownError


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
    found = groups(plan, today)
    if not any(group.events for group in found):
        return 0
    return sum(_differences(group.state, plan.exported.get(group.state.uid)) for group in found)


def _differences(state: ExportedEvent, known: ExportedEvent | None) -> int:
    """Changes of a series (a new, edited, removed or renewed one is one) and of its single dates (one each)."""
    if known is None:
        return len(state.marks)
    if not state.marks:
        return int(bool(known.marks))
    changed = set(state.marks) ^ set(known.marks)
    dates = {mark.partition("=")[0] for mark in changed}
    return len(dates) or int(state.digest != known.digest)


def _zones(written: list[Group]) -> dict[str, datetime]:
    earliest: dict[str, datetime] = {}
    for group in written:
        zone, start = group.state.zone, group.state.start
        earliest[zone] = min(start, earliest.get(zone, start))
    return earliest
