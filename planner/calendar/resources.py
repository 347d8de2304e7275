"""The plan as a calendar server wants it: each UID a small calendar of its own, without what only files have."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property

from planner.calendar.busy_zones import iana_name
from planner.calendar.came_back_reading import read_file, uid_events
from planner.calendar.plan import CalendarPlan
from planner.calendar.revision import Group
from planner.calendar.state import groups
from planner.domain.blocks.exported import ExportedEvent
from planner.domain.defaults import LATEST_DAY

_OF_FILES = ("METHOD", "X-WR-CALNAME", "NAME", "X-WR-RELCALID")  # a server refuses a METHOD (RFC 4791, 4.1)
_BEYOND = 400  # days after our last date, in which a series without an end there has more of them


@dataclass(frozen=True)
class Resource:
    """One event with its overrides, and the state to remember once a server holds it."""

    plan: CalendarPlan = field(repr=False)
    group: Group = field(repr=False)

    @property
    def state(self) -> ExportedEvent:
        """What to remember."""
        return self.group.state

    @cached_property
    def content(self) -> bytes:
        """The bytes; made when they are asked for, since most events are already there as they are."""
        return _content(self.plan, self.group)

    @property
    def digest(self) -> str:
        """Stands for the content: the number rises with every change of it."""
        return f"{self.state.sequence}:{self.state.digest}"


def resources(plan: CalendarPlan, today: date) -> tuple[Resource, ...]:
    """Every event that takes place; what is called off is simply not there."""
    standing = [group for group in groups(plan, today) if group.events and not group.is_cancelled]
    return tuple(Resource(plan, group) for group in standing)


def same_dates(uid: str, there: bytes, ours: bytes) -> bool:
    """Whether two versions of an event take place at the same times, whatever else a program wrote into it."""
    found, known = read_file(there, uid.__eq__), read_file(ours, uid.__eq__)
    if uid not in found.events or uid not in known.events or known.last is None:
        return False
    begin = known.events[uid][0].first("DTSTART")
    zone = iana_name(begin.parameter("TZID")) if begin is not None else ""
    until = min(known.last, LATEST_DAY) + timedelta(days=_BEYOND)
    one, other = (uid_events(file.events[uid], zone or "UTC", until) for file in (found, known))
    is_odd, is_off = one.is_odd or other.is_odd, one.is_cancelled != other.is_cancelled
    return not is_odd and not is_off and one.dates() == other.dates()


def _content(plan: CalendarPlan, group: Group) -> bytes:
    # icalendar takes a tenth of a second to load, and counting what waits at the start of the program needs none of it.
    from planner.calendar.components import calendar_component, event_component, zone_component

    calendar = calendar_component(plan)
    for name in _OF_FILES:
        calendar.pop(name, None)
    if not group.state.is_all_day:
        calendar.subcomponents.append(zone_component(group.state.zone, group.state.start))
    for event in group.events:
        calendar.subcomponents.append(event_component(event, group.state))
    return bytes(calendar.to_ical(sorted=False))
