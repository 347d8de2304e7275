"""From a plan to the bytes of calendar files, and how much of the plan no file holds yet."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum

from planner.calendar.days import own_uid
from planner.calendar.lines import series_facts, single_event
from planner.calendar.marks import WHOLE_SERIES, Differences, differences, stand_for_parts
from planner.calendar.plan import CalendarFile, CalendarPlan
from planner.calendar.revision import Group, content_digest
from planner.calendar.state import groups
from planner.calendar.text import local_stamp
from planner.domain.blocks.exported import ExportedEvent, ExportKind
from planner.domain.blocks.occurrences import Occurrence
from planner.errors import KnownError


class Scope(StrEnum):
    """How much of the plan a file holds: all of it, what changed since the last file, or only what is called off."""

    EVERYTHING = "everything"
    CHANGES = "changes"
    CANCELLATIONS = "cancellations"


class FilePart(StrEnum):
    """The files that an export is made of where each has one of its own; blocks and pauses are in the first."""

    BLOCKS = "blocks"
    NEXT_STEPS = "next_steps"
    GOALS = "goals"
    PROPOSALS = "proposals"


PART_OF_KIND = {
    ExportKind.BLOCKS: FilePart.BLOCKS,
    ExportKind.PAUSES: FilePart.BLOCKS,
    ExportKind.NEXT_STEPS: FilePart.NEXT_STEPS,
    ExportKind.GOALS: FilePart.GOALS,
    ExportKind.PROPOSALS: FilePart.PROPOSALS,
}


@dataclass(frozen=True, slots=True)
class Pending:
    """How many changes of the plan the last file does not hold, and what they are about.

    `parts` says by UID what differs: WHOLE_SERIES, or the slots of single dates as local stamps. A pause counts once,
    though it is a difference of every date it takes out. `called_off` is how many events a file would call off.
    """

    count: int = 0
    parts: Mapping[str, frozenset[str]] = field(default_factory=dict)
    called_off: int = 0


def build_calendar(plan: CalendarPlan, today: date, scope: Scope = Scope.EVERYTHING) -> CalendarFile:
    """The one file for a plan; the same plan and export state give the same bytes.

    Raises `KnownError` when there is no event to write: `nothing_to_export` (`export_needs_kind` without the blocks),
    `no_changes_to_export` or `nothing_called_off`.
    """
    found = groups(plan, today)
    written = _written(plan, found, scope)
    if not written:
        raise _nothing(plan, scope)
    return CalendarFile(_content(plan, written), _remembered(found, written, scope))


def build_separately(
    plan: CalendarPlan, today: date, names: Mapping[FilePart, str], scope: Scope = Scope.EVERYTHING
) -> Mapping[FilePart, CalendarFile]:
    """A file for each part that has an event to write, every one with the whole state to remember once all are written.

    `names` are what the calendars are called. Raises as `build_calendar`.
    """
    found = groups(plan, today)
    written = _written(plan, found, scope)
    if not written:
        raise _nothing(plan, scope)
    state = _remembered(found, written, scope)
    files = {}
    for part in FilePart:
        of_part = [group for group in written if PART_OF_KIND[group.state.kind] is part]
        if of_part:
            named = replace(plan, name=names[part], calendar_guid=part_guid(plan.calendar_guid, part))
            files[part] = CalendarFile(_content(named, of_part), state)
    return files


def build_block(plan: CalendarPlan, block: Occurrence) -> bytes:
    """One block as a file of its own, under a UID of its own: a calendar that has the series keeps it as it is."""
    series, facts = block.series, series_facts(plan, block.series)
    name = f"{series.uid}/{local_stamp(block.slot)}"
    uid = own_uid(plan.calendar_guid, "block", name)
    lines = single_event(series, uid, block.start, block.minutes, facts, plan.lists.get(block.key, ""))
    stamp = max(series.updated_at, block.change.updated_at if block.change else series.updated_at)
    later = int((stamp - series.created_at).total_seconds()) // 60  # nothing is remembered, and it may not fall
    state = ExportedEvent(
        uid, content_digest((lines,)), later, stamp, block.start, facts.zone, block.minutes, facts.title
    )
    alone = replace(plan, name=facts.title, calendar_guid=own_uid(plan.calendar_guid, "calendar", name))
    return _content(alone, [Group((lines,), state)])


def part_guid(calendar_guid: str, part: FilePart) -> str:
    """What names the calendar of a part for ever; the blocks keep the name of the whole."""
    return calendar_guid if part is FilePart.BLOCKS else own_uid(calendar_guid, "calendar", part.value)


def pending(plan: CalendarPlan, today: date) -> Pending:
    """What the last file does not hold; nothing when there is nothing to write."""
    found = groups(plan, today)
    if not any(group.events for group in found):
        return Pending()
    news = [group for group in found if group.is_news(plan.exported.get(group.state.uid))]
    by_uid: dict[str, Differences] = {}
    for uid, differs in _what_differs(plan, found, news, today):
        by_uid[uid] = by_uid.get(uid, Differences()) | differs
    counted = sum(len(each.counted) for each in by_uid.values())
    parts = {uid: each.parts for uid, each in by_uid.items() if each.parts}
    called_off = sum(1 for group in found if group.events and group.is_cancelled)
    return Pending(counted or len(news), parts, called_off)


def _what_differs(
    plan: CalendarPlan, found: Iterable[Group], news: Collection[Group], today: date
) -> Iterator[tuple[str, Differences]]:
    """What differs of each event, and the UID it counts under: a date that left its series counts there."""
    states = {group.state.uid: group.state for group in found}
    uids = {group.state.uid for group in news}
    dates = {
        change.uid: (series.uid, local_stamp(change.slot))
        for series in plan.series
        for change in plan.changes.get(series.id, ())
        if change.uid in uids
    }
    for group in news:
        uid, part = dates.get(group.state.uid, ("", ""))
        known = plan.exported.get(uid)
        there = Differences()
        if known is not None and uid in states:
            there = differences(states[uid].marks, known.marks, today).of(part)
        yield (uid, there) if there.parts else (group.state.uid, _differences(plan, group, today))


def _differences(plan: CalendarPlan, group: Group, today: date) -> Differences:
    """A series that is new, edited, removed or renewed is one part, and so is each of its single dates."""
    state, known = group.state, plan.exported.get(group.state.uid)
    whole = Differences(frozenset({WHOLE_SERIES}))
    if known is None:
        return differences(state.marks, (), today)
    if not stand_for_parts(state.marks):
        return whole if stand_for_parts(known.marks) else Differences()
    found = differences(state.marks, known.marks, today)
    if found.counted:
        return found
    is_renewed = state.digest != known.digest and (not found.by_pause or state.horizon != known.horizon)
    return replace(whole, by_pause=found.by_pause) if is_renewed else found


def _nothing(plan: CalendarPlan, scope: Scope) -> KnownError:
    if scope is Scope.CHANGES:
        return KnownError("no_changes_to_export")
    if scope is Scope.CANCELLATIONS:
        return KnownError("nothing_called_off")
    return KnownError("nothing_to_export" if ExportKind.BLOCKS in plan.kinds else "export_needs_kind")


def _written(plan: CalendarPlan, found: Iterable[Group], scope: Scope) -> list[Group]:
    def is_in(group: Group) -> bool:
        if scope is Scope.CHANGES:
            return group.is_news(plan.exported.get(group.state.uid))
        return bool(group.events) and (scope is Scope.EVERYTHING or group.is_cancelled)

    return [group for group in found if is_in(group)]


def _remembered(found: Iterable[Group], written: list[Group], scope: Scope) -> tuple[ExportedEvent, ...]:
    """What is told is known from now on; a file with cancellations alone tells nothing about the rest."""
    return tuple(group.state for group in (written if scope is Scope.CANCELLATIONS else found))


def _content(plan: CalendarPlan, written: Iterable[Group]) -> bytes:
    # icalendar takes a tenth of a second to load, and counting changes at the start of the program needs none of it.
    from planner.calendar.components import calendar_component, event_component, zone_component

    calendar = calendar_component(plan)
    for zone, since in sorted(_zones(written).items()):
        calendar.subcomponents.append(zone_component(zone, since))
    for group in written:
        for event in group.events:
            calendar.subcomponents.append(event_component(event, group.state))
    return bytes(calendar.to_ical(sorted=False))


def _zones(written: Iterable[Group]) -> dict[str, datetime]:
    earliest: dict[str, datetime] = {}
    for group in written:
        zone, start = group.state.zone, group.state.start
        if not group.state.is_all_day:
            earliest[zone] = min(start, earliest.get(zone, start))
    return earliest
