"""Events of whole days: pauses, next steps, deadlines of goals, days of rewards, last days of proposals."""

import uuid
from collections.abc import Iterator
from datetime import timedelta

from planner.calendar.lines import day_event
from planner.calendar.marks import WHOLE_SERIES
from planner.calendar.plan import CalendarPlan, DayEvent
from planner.calendar.revision import Group, content_digest, revise
from planner.calendar.text import one_line
from planner.clock import at_midnight
from planner.domain.blocks.exported import ExportedEvent, ExportKind

MINUTES_OF_DAY = 24 * 60
_ORDER = {kind: place for place, kind in enumerate(ExportKind)}


def own_uid(calendar_guid: str, kind: str, name: str) -> str:
    """A UID that stays the same for ever and holds nothing personal."""
    return str(uuid.uuid5(uuid.NAMESPACE_OID, f"{calendar_guid}/{kind}/{name}"))


def day_groups(plan: CalendarPlan) -> Iterator[Group]:
    """Those of the chosen kinds, by kind and day; what lies beyond `plan.until` stays as it was."""
    for event in sorted(plan.days, key=lambda it: (_ORDER[it.kind], it.first, it.name)):
        if event.kind not in plan.kinds:
            continue
        uid = own_uid(plan.calendar_guid, event.kind.value, event.name)
        if plan.until is None or event.first <= plan.until:
            yield _group(plan, event, uid)
        elif uid in plan.exported:
            yield Group((), plan.exported[uid])


def _group(plan: CalendarPlan, event: DayEvent, uid: str) -> Group:
    lines = day_event(event, uid, plan)
    digest = content_digest((lines,))
    state = ExportedEvent(
        uid=uid,
        digest=digest,
        sequence=0,
        stamp=event.updated_at,
        start=at_midnight(event.first),
        zone="",
        minutes=((event.last - event.first) + timedelta(days=1)).days * MINUTES_OF_DAY,
        title=one_line(event.known_as),
        marks=(f"{WHOLE_SERIES}={digest}",),
        kind=event.kind,
        is_all_day=True,
    )
    return revise(Group((lines,), state), plan.exported.get(uid))
