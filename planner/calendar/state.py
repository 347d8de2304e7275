"""Everything that has to be written, series by series, against what the last export wrote."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime

from dateutil.relativedelta import relativedelta

from planner.calendar.days import day_groups
from planner.calendar.lines import SeriesFacts, loner_event, series_events, series_facts
from planner.calendar.marks import date_marks, loner_marks, same_lists, series_mark
from planner.calendar.plan import CalendarPlan
from planner.calendar.revision import Group, cancel, content_digest, emptied, revise
from planner.calendar.rule import MovedDate, SeriesRule, series_rule
from planner.calendar.text import local_stamp
from planner.domain.blocks.attendance import OccurrenceChange
from planner.domain.blocks.exported import ExportedEvent, ExportKind
from planner.domain.blocks.recurrence import first_slot, is_slot, last_day
from planner.domain.blocks.series import BlockSeries
from planner.domain.defaults import EXPORT_HORIZON_MONTHS

RENEWAL_MONTHS = 12
_NO_DATES = SeriesRule(None, None, (), (), ())


@dataclass(frozen=True, slots=True)
class _Written:
    """One series on its way into the file; `lists` by slot, those of days gone by left out."""

    plan: CalendarPlan
    series: BlockSeries
    changes: list[OccurrenceChange]
    rule: SeriesRule
    facts: SeriesFacts
    lists: dict[datetime, str]
    horizon: date | None
    today: date


def groups(plan: CalendarPlan, today: date) -> tuple[Group, ...]:
    """Everything the file holds, in the order of the file; a group without events is only remembered."""
    living: list[Group] = []
    if ExportKind.BLOCKS in plan.kinds:
        for series in sorted(plan.series, key=lambda it: (it.created_at, it.uid)):
            living.extend(_series_groups(plan, series, today))
    living.extend(day_groups(plan))
    uids = {group.state.uid for group in living}
    gone = (event for uid, event in sorted(plan.exported.items()) if uid not in uids)
    return *living, *(_gone(plan, event, today) for event in gone)


def _gone(plan: CalendarPlan, event: ExportedEvent, today: date) -> Group:
    if event.kind in plan.aside:
        return Group((), event)
    return cancel(event, plan.removed_at.get(event.uid), today)


def _series_groups(plan: CalendarPlan, series: BlockSeries, today: date) -> Iterator[Group]:
    known = plan.exported.get(series.uid)
    written = _sorted_out(plan, series, known, today)
    rule, facts, lists = written.rule, written.facts, written.lists
    in_series = {slot: listed for slot, listed in lists.items() if rule.keeps(slot)}
    beyond = _beyond(written, known)
    state = _state(written)
    plain = series_events(series, rule, facts, {})
    if plain:
        events = series_events(series, rule, facts, in_series) if in_series else plain
        apart = frozenset(local_stamp(loner.slot) for loner in rule.loners)
        same = known is None or same_lists(state.marks, known.marks, today, apart)
        yield revise(Group(events, replace(state, digest=content_digest(plain))), known, same_beside=same)
    elif beyond.first is None:
        yield emptied(state, known, today)
    else:
        yield from _as_it_was(plan, series.uid)
    for loner in beyond.loners:
        yield from _as_it_was(plan, loner.change.uid)
    for loner in rule.loners:
        yield _loner_group(written, loner, state)


def _sorted_out(plan: CalendarPlan, series: BlockSeries, known: ExportedEvent | None, today: date) -> _Written:
    changes = [it for it in plan.changes.get(series.id, ()) if is_slot(series, it.slot)]
    horizon = _horizon(series, known, today) if plan.until is None else plan.until
    end = last_day(series)
    if horizon is not None:
        end = horizon if end is None else min(end, horizon)
    rule = series_rule(series, changes, end or series.first_day, plan.holiday_lookup, plan.pauses)
    lists = _lists_to_come(plan, series, rule, today)
    return _Written(plan, series, changes, rule, series_facts(plan, series), lists, horizon, today)


def _lists_to_come(plan: CalendarPlan, series: BlockSeries, rule: SeriesRule, today: date) -> dict[datetime, str]:
    """The lists of the dates that take place today or later."""
    starts = {each.slot: each.start for each in (*rule.overrides, *rule.loners)}
    return {
        slot: listed
        for (series_id, slot), listed in sorted(plan.lists.items())
        if series_id == series.id
        and listed
        and is_slot(series, slot)
        and (slot in starts or rule.keeps(slot))
        and starts.get(slot, slot).date() >= today
    }


def _state(written: _Written) -> ExportedEvent:
    """What to remember of the series, its number and its content left open."""
    series, rule, changes = written.series, written.rule, written.changes
    marks = date_marks(changes, written.lists, rule.paused)
    return ExportedEvent(
        uid=series.uid,
        digest="",
        sequence=0,
        stamp=max([series.updated_at, *(change.updated_at for change in changes)]),
        start=rule.first or first_slot(series) or datetime.combine(series.first_day, series.start),
        zone=written.facts.zone,
        minutes=series.minutes,
        title=written.facts.title,
        marks=(series_mark(series, written.facts), *marks),
        horizon=written.horizon,
    )


def _loner_group(written: _Written, loner: MovedDate, of_series: ExportedEvent) -> Group:
    """A date with a UID of its own; its list is not in the digest, since days gone by lose theirs without a change."""
    series, facts, uid = written.series, written.facts, loner.change.uid
    listed = written.lists.get(loner.slot, "")
    known = written.plan.exported.get(uid)
    marks = loner_marks(listed)
    state = replace(
        of_series,
        uid=uid,
        digest=content_digest((loner_event(series, loner, facts, ""),)),
        stamp=max(series.updated_at, loner.change.updated_at),
        start=loner.start,
        minutes=loner.minutes,
        marks=marks,
        horizon=None,
    )
    same = known is None or marks == known.marks or (not listed and loner.start.date() < written.today)
    return revise(Group((loner_event(series, loner, facts, listed),), state), known, same_beside=same)


def _beyond(written: _Written, known: ExportedEvent | None) -> SeriesRule:
    """What `plan.until` cuts off a series: not in this file, but not called off either."""
    plan, series, until = written.plan, written.series, written.plan.until
    if until is None:
        return _NO_DATES
    end = last_day(series) or _horizon(series, known, written.today) or until
    whole = series_rule(series, written.changes, max(end, until), plan.holiday_lookup, plan.pauses)
    goes_on = whole.last is not None and whole.last.date() > until
    loners = tuple(loner for loner in whole.loners if loner.slot.date() > until)
    return replace(whole, first=whole.first if goes_on else None, loners=loners)


def _as_it_was(plan: CalendarPlan, uid: str) -> Iterator[Group]:
    """Nothing in the file, and nothing else to remember than what is."""
    if uid in plan.exported:
        yield Group((), plan.exported[uid])


def _horizon(series: BlockSeries, known: ExportedEvent | None, today: date) -> date | None:
    """How far an endless series is written out; kept for a year so that a new day alone changes nothing."""
    if last_day(series) is not None:
        return None
    anchor = max(today, series.first_day)
    written = known.horizon if known else None
    if written is not None and written >= anchor + relativedelta(months=RENEWAL_MONTHS):
        return written
    return anchor + relativedelta(months=EXPORT_HORIZON_MONTHS)
