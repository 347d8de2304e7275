"""What has to be written, against what the last export wrote: numbers, revision times, cancellations."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from dateutil.relativedelta import relativedelta

from planner.calendar.lines import (
    EventLines,
    Line,
    SeriesFacts,
    cancelled_event,
    loner_event,
    series_events,
    series_facts,
)
from planner.calendar.plan import CalendarPlan
from planner.calendar.rule import SeriesRule, series_rule
from planner.calendar.text import local_stamp
from planner.domain.blocks.attendance import ChangeKind, OccurrenceChange
from planner.domain.blocks.exported import ExportedEvent
from planner.domain.blocks.recurrence import first_slot, is_slot, last_day
from planner.domain.blocks.series import BlockSeries
from planner.domain.defaults import EXPORT_HORIZON_MONTHS

RENEWAL_MONTHS = 12
CANCELLED_MONTHS = 6
NEVER_WRITTEN = -1
_CANCELLED = "cancelled"
_BOUNDARY = Line("", "")


@dataclass(frozen=True, slots=True)
class Group:
    """All events of one UID, with the state to remember about them."""

    events: tuple[EventLines, ...]
    state: ExportedEvent


def groups(plan: CalendarPlan, today: date) -> tuple[Group, ...]:
    """Everything the file holds, in the order of the file; a group without events is only remembered."""
    living: list[Group] = []
    for series in sorted(plan.series, key=lambda it: (it.created_at, it.uid)):
        living.extend(_series_groups(plan, series, today))
    uids = {group.state.uid for group in living}
    gone = (event for uid, event in sorted(plan.exported.items()) if uid not in uids)
    return *living, *(_cancel(event, plan.removed_at.get(event.uid), today) for event in gone)


def _series_groups(plan: CalendarPlan, series: BlockSeries, today: date) -> Iterator[Group]:
    known = plan.exported.get(series.uid)
    changes = [it for it in plan.changes.get(series.id, ()) if is_slot(series, it.slot)]
    horizon = _horizon(series, known, today) if plan.until is None else plan.until
    end = last_day(series)
    if horizon is not None:
        end = horizon if end is None else min(end, horizon)
    rule = series_rule(series, changes, end or series.first_day, plan.holiday_lookup)
    facts = series_facts(plan, series)
    events = series_events(series, rule, facts)
    stamp = max([series.updated_at, *(change.updated_at for change in changes)])
    state = ExportedEvent(
        uid=series.uid,
        digest=_digest(events),
        sequence=0,
        stamp=stamp,
        start=rule.first or first_slot(series) or datetime.combine(series.first_day, series.start),
        zone=facts.zone,
        minutes=series.minutes,
        title=facts.title,
        marks=(_series_mark(series, facts), *_date_marks(changes)),
        horizon=horizon,
    )
    beyond = _beyond(plan, series, changes, known, today)
    if events:
        yield _revise(Group(events, state), known)
    elif beyond.first is None:
        yield _emptied(state, known, today)
    else:
        yield from _as_it_was(plan, series.uid)
    for loner in beyond.loners:
        yield from _as_it_was(plan, loner.change.uid)
    for loner in rule.loners:
        lines = loner_event(series, loner, facts)
        single = replace(
            state,
            uid=loner.change.uid,
            digest=_digest((lines,)),
            stamp=max(series.updated_at, loner.change.updated_at),
            start=loner.start,
            minutes=loner.minutes,
            marks=(),
            horizon=None,
        )
        yield _revise(Group((lines,), single), plan.exported.get(single.uid))


def _beyond(
    plan: CalendarPlan,
    series: BlockSeries,
    changes: list[OccurrenceChange],
    known: ExportedEvent | None,
    today: date,
) -> SeriesRule:
    """What `plan.until` cuts off a series: not in this file, but not called off either."""
    if plan.until is None:
        return SeriesRule(None, None, (), (), ())
    end = last_day(series) or _horizon(series, known, today) or plan.until
    whole = series_rule(series, changes, max(end, plan.until), plan.holiday_lookup)
    goes_on = whole.last is not None and whole.last.date() > plan.until
    loners = tuple(loner for loner in whole.loners if loner.slot.date() > plan.until)
    return replace(whole, first=whole.first if goes_on else None, loners=loners)


def _as_it_was(plan: CalendarPlan, uid: str) -> Iterator[Group]:
    """Nothing in the file, and nothing else to remember than what is."""
    if uid in plan.exported:
        yield Group((), plan.exported[uid])


def _revise(group: Group, known: ExportedEvent | None) -> Group:
    """Number the group: as it was when nothing differs, one higher and later when something does."""
    if known is None or known.sequence == NEVER_WRITTEN:
        return group
    if known.digest == group.state.digest:
        revised = replace(group.state, sequence=known.sequence, stamp=known.stamp)
    else:
        stamp = _after(known, group.state.stamp)
        revised = replace(group.state, sequence=known.sequence + 1, stamp=stamp)
    return replace(group, state=revised)


def _emptied(state: ExportedEvent, known: ExportedEvent | None, today: date) -> Group:
    """A series of which no date is left: called off where calendars know it, only remembered where they do not."""
    if known is None or known.sequence == NEVER_WRITTEN:
        since = known.cancelled_on if known else None
        return Group((), replace(state, digest=_CANCELLED, sequence=NEVER_WRITTEN, cancelled_on=since or today))
    cancelled = _cancel(known, state.stamp, today)
    return replace(cancelled, state=replace(cancelled.state, marks=state.marks))


def _cancel(known: ExportedEvent, removed_at: datetime | None, today: date) -> Group:
    """Call an event off in the file for some months; its number is remembered for ever, should it come back."""
    if known.sequence == NEVER_WRITTEN:
        return Group((), replace(known, marks=()))
    state = known
    if known.cancelled_on is None:
        state = replace(
            known,
            digest=_CANCELLED,
            sequence=known.sequence + 1,
            stamp=_after(known, removed_at),
            cancelled_on=today,
            horizon=None,
        )
    state = replace(state, marks=())
    since = state.cancelled_on or today
    told = today < since + relativedelta(months=CANCELLED_MONTHS)
    return Group((cancelled_event(state),) if told else (), state)


def _after(known: ExportedEvent, instant: datetime | None) -> datetime:
    """A revision time later than the one that was written: undo can bring back an older record."""
    next_possible = known.stamp + timedelta(seconds=1)
    return next_possible if instant is None else max(instant, next_possible)


def _horizon(series: BlockSeries, known: ExportedEvent | None, today: date) -> date | None:
    """How far an endless series is written out; kept for a year so that a new day alone changes nothing."""
    if last_day(series) is not None:
        return None
    anchor = max(today, series.first_day)
    written = known.horizon if known else None
    if written is not None and written >= anchor + relativedelta(months=RENEWAL_MONTHS):
        return written
    return anchor + relativedelta(months=EXPORT_HORIZON_MONTHS)


def _digest(events: Iterable[EventLines]) -> str:
    parts = (part for event in events for part in (event.properties, event.alarm))
    lines = (f"{line.name};{line.zone}:{line.value}" for part in parts for line in (_BOUNDARY, *part))
    return _hash("\n".join(lines))


def _series_mark(series: BlockSeries, facts: SeriesFacts) -> str:
    """Stands for the series itself, whatever was done to its single dates."""
    rule = (sorted(series.weekdays), series.start, series.minutes, series.every_n, series.first_day)
    ends = (series.until, series.count, series.holiday_calendar)
    return f"series={_hash(repr((facts, rule, ends)))}"


def _date_marks(changes: Iterable[OccurrenceChange]) -> Iterator[str]:
    """Stand for what was done to single dates: one for each change."""
    for change in sorted(changes, key=lambda it: it.slot):
        moved = change.kind is ChangeKind.MOVED
        to = f"{local_stamp(change.start)}/{change.minutes or ''}" if moved else "skipped"
        yield f"{local_stamp(change.slot)}={to}"


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:32]
