"""What was done to our blocks in another calendar program: its calendar, read again, against the plan.

Programs do not raise SEQUENCE reliably and rewrite zones and stamps, so only what takes place when is compared. What
should stand in the file is read from our own export with the same eyes: a file of ours never differs from itself.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from planner.calendar.came_back_dates import DateDifference, date_differences, same_move
from planner.calendar.came_back_reading import CameBackFile, Found, UidEvents, read_file, uid_events
from planner.calendar.export import build_calendar
from planner.calendar.marks import WHOLE_SERIES, differences
from planner.calendar.plan import CalendarPlan
from planner.calendar.state import groups
from planner.calendar.text import local_stamp, one_line
from planner.domain.blocks.attendance import OccurrenceChange
from planner.domain.blocks.differences import Difference, DifferenceKind, Doubt
from planner.domain.blocks.exported import ExportedEvent
from planner.domain.blocks.recurrence import is_slot, slots
from planner.domain.blocks.series import BlockSeries
from planner.domain.blocks.validation import LONGEST_MINUTES, SHORTEST_MINUTES
from planner.errors import KnownError

_STRAY_DAYS = 7
_NOTHING = "nothing_to_export"


@dataclass(frozen=True, slots=True)
class _Readings:
    """Our own file and the one that came back, and what was changed here since the last export."""

    plan: CalendarPlan
    own: CameBackFile
    theirs: CameBackFile
    changed_here: dict[str, frozenset[str]]
    today: date

    def until(self, uid: str) -> date:
        """Up to which day the last file of ours was written out; no file can differ beyond."""
        known = self.plan.exported.get(uid)
        if known is not None and known.horizon is not None:
            return known.horizon
        return self.own.last if self.own.last is not None else self.today

    def covers(self, days: Iterable[date]) -> bool:
        """Whether the file reaches as far as one of these days; a file of last year says nothing about this one."""
        first, last = self.theirs.first, self.theirs.last
        return first is not None and last is not None and any(first <= day <= last for day in days)


def read_came_back(content: bytes, plan: CalendarPlan, today: date) -> tuple[Difference, ...]:
    """What the coming dates are in the file, where that differs from the plan; the earliest first.

    KnownError came_back_not_a_calendar, came_back_too_large, or came_back_not_ours when no event of ours is in it.
    """
    changes = {change.uid: change for of_series in plan.changes.values() for change in of_series}
    ours = {series.uid for series in plan.series} | changes.keys() | plan.exported.keys()
    theirs = read_file(content, ours.__contains__)
    if not theirs.events:
        raise KnownError("came_back_not_ours")
    readings = _Readings(plan, _own_file(plan, today, ours), theirs, _changed_here(plan, today), today)
    found: list[Difference] = []
    for series in plan.series:
        found += _of_series(readings, series)
        for change in plan.changes.get(series.id, ()):
            found += _of_loner(readings, series, change)
    found.sort(key=lambda it: (it.doubt is Doubt.ABSENT, it.start, it.uid))
    return tuple(found)


def _own_file(plan: CalendarPlan, today: date, ours: set[str]) -> CameBackFile:
    try:
        content = build_calendar(plan, today).content
    except KnownError as error:
        if error.code != _NOTHING:
            raise
        return CameBackFile({}, (), None, None)
    return read_file(content, ours.__contains__)


def _changed_here(plan: CalendarPlan, today: date) -> dict[str, frozenset[str]]:
    """What we did since the last export, by UID: then an old file looks as if it had been done there."""
    found: dict[str, frozenset[str]] = {}
    for group in groups(plan, today):
        known = plan.exported.get(group.state.uid)
        if known is not None:
            found[known.uid] = differences(group.state.marks, known.marks, today).parts
    return found


def _of_series(readings: _Readings, series: BlockSeries) -> list[Difference]:
    until = readings.until(series.uid)
    own = uid_events(readings.own.events.get(series.uid, []), series.zone, until)
    if not own.recurs:
        own = _on_its_slot(own, series, readings.plan.changes.get(series.id, ()))
    dates = own.dates()
    expected = {day: date for day, date in sorted(dates.items()) if date.start.date() >= readings.today}
    if not expected:
        return []
    first_day, first = next(iter(expected.items()))
    slot = datetime.combine(first_day, series.start)
    title = one_line(series.title) or readings.plan.words.titles[series.purpose]
    whole = Difference(
        DifferenceKind.ABSENT,
        series.id,
        series.uid,
        title,
        series.zone,
        slot,
        first.start,
        first.minutes,
        count=len(expected),
        weekdays_here=series.weekdays,
    )
    if series.uid not in readings.theirs.events:
        return _absent(readings, whole, expected.values())
    theirs = uid_events(readings.theirs.events[series.uid], series.zone, until)
    found = list(_compared(readings, series, whole, own, expected, theirs))
    return [each for one in found if (each := _weighed(readings, series, one)) is not None]


def _of_loner(readings: _Readings, series: BlockSeries, change: OccurrenceChange) -> list[Difference]:
    """A date that our file holds under a UID of its own."""
    own = readings.own.events.get(change.uid)
    if own is None:
        return []
    here = next(iter(uid_events(own, series.zone, date.max).dates().values()), None)
    if here is None or here.start.date() < readings.today:
        return []
    title = one_line(series.title) or readings.plan.words.titles[series.purpose]
    one = Difference(
        DifferenceKind.ABSENT, series.id, change.uid, title, series.zone, change.slot, here.start, here.minutes
    )
    if change.uid not in readings.theirs.events:
        return _absent(readings, one, [here])
    theirs = uid_events(readings.theirs.events[change.uid], series.zone, here.start.date() + timedelta(days=366))
    dates = list(theirs.dates().values())
    if theirs.is_odd or theirs.recurs or len(dates) > 1:
        difference = replace(one, kind=DifferenceKind.UNCLEAR, doubt=Doubt.CANNOT)
    elif theirs.is_cancelled or not dates:
        difference = replace(one, kind=DifferenceKind.DELETED)
    elif dates[0] != here:
        difference = _to(replace(one, kind=DifferenceKind.MOVED), dates[0])
    else:
        return []
    weighed = _weighed(readings, series, difference)
    return [] if weighed is None else [weighed]


def _on_its_slot(own: UidEvents, series: BlockSeries, changes: Iterable[OccurrenceChange]) -> UidEvents:
    """A series of one date has no rule in the file; find the day on which ours has it."""
    for day, date_ in list(own.rule.items()):
        if not is_slot(series, datetime.combine(day, series.start)) or date_.start.time() != series.start:
            slot = next((change.slot for change in changes if change.start == date_.start), None)
            if slot is not None:
                return replace(own, rule={slot.date(): date_})
    return own


def _absent(readings: _Readings, whole: Difference, dates: Iterable[Found]) -> list[Difference]:
    """Missing altogether: never imported, or deleted there. Only of what was exported, within the days of the file."""
    known = readings.plan.exported.get(whole.uid)
    if known is None or known.sequence < 0 or known.cancelled_on is not None:
        return []
    if not readings.covers(date_.start.date() for date_ in dates):
        return []
    return [replace(whole, doubt=Doubt.ABSENT, stray=_stray(readings, whole, whole.slot.date()))]


def _compared(
    readings: _Readings,
    series: BlockSeries,
    whole: Difference,
    own: UidEvents,
    expected: dict[date, Found],
    theirs: UidEvents,
) -> Iterator[Difference]:
    if theirs.is_cancelled:
        yield replace(whole, kind=DifferenceKind.SERIES_ENDED)
        return
    if theirs.is_odd or (theirs.recurs and not own.recurs):
        yield replace(whole, kind=DifferenceKind.UNCLEAR, doubt=Doubt.CANNOT)
        return
    if not own.recurs and len(theirs.rule) == 1:
        (only,) = theirs.rule.values()
        theirs = replace(theirs, rule={whole.slot.date(): only}, deleted=set())
    if not theirs.has_master:
        # Some programs write only single dates; the others are then not known to be gone.
        expected = {day: date_ for day, date_ in expected.items() if day in theirs.overrides}
    elif own.recurs and _is_another_pattern(series, expected, theirs):
        yield _another_pattern(readings, series, whole, theirs)
        return
    tail = _tail(expected, theirs)
    if tail:
        ends = datetime.combine(tail[0], series.start)
        here = expected[tail[0]]
        ended = replace(whole, slot=ends, start=here.start, minutes=here.minutes, count=len(tail))
        stray = _stray(readings, whole, tail[0])
        kind = DifferenceKind.DELETED if len(tail) == 1 and stray is None else DifferenceKind.SERIES_ENDED
        yield replace(ended, kind=kind, stray=stray)
    standing = {day: date_ for day, date_ in expected.items() if day not in tail}
    yield from _of_dates(series, whole, date_differences(standing, own, theirs), standing, own)


def _of_dates(
    series: BlockSeries,
    whole: Difference,
    differences: list[DateDifference],
    expected: dict[date, Found],
    own: UidEvents,
) -> Iterator[Difference]:
    """Single dates; where all the regular ones have moved alike, the series has."""
    alike = same_move(differences, [day for day in expected if day not in own.overrides])
    if alike:
        first = alike[0]
        here = replace(
            whole,
            kind=DifferenceKind.SERIES_MOVED,
            slot=datetime.combine(first.day, series.start),
            start=first.here.start,
            minutes=first.here.minutes,
            weekdays=series.weekdays,
            every_n=series.every_n,
            count=len(alike),
        )
        yield _to(here, first.there)
    for each in differences:
        if each in alike:
            continue
        one = replace(
            whole,
            slot=datetime.combine(each.day, series.start),
            start=each.here.start,
            minutes=each.here.minutes,
            count=1,
        )
        if each.there is None:
            yield replace(one, kind=DifferenceKind.DELETED)
        else:
            yield _to(replace(one, kind=DifferenceKind.MOVED), each.there)


def _to(difference: Difference, there: Found | None) -> Difference:
    if there is None:
        return difference
    fits = SHORTEST_MINUTES <= there.minutes <= LONGEST_MINUTES and there.start.second == 0
    doubt = difference.doubt if fits else Doubt.CANNOT
    return replace(difference, to=there.start, to_minutes=there.minutes, doubt=doubt)


def _is_another_pattern(series: BlockSeries, expected: dict[date, Found], theirs: UidEvents) -> bool:
    """Whether the rule there gives days that ours does not, or lacks some in between.

    One that only begins later has lost its first dates, which is how some programs delete them.
    """
    coming = [day for day in theirs.rule if day >= min(expected)]
    if not coming:
        return False
    strange = any(not is_slot(series, datetime.combine(day, series.start)) for day in coming)
    within = [day for day in expected if min(theirs.rule) < day < max(coming) and day not in theirs.overrides]
    missing = any(day not in theirs.rule for day in within)
    return strange or missing


def _another_pattern(readings: _Readings, series: BlockSeries, whole: Difference, theirs: UidEvents) -> Difference:
    """Other weekdays or weeks: a series can follow when its own rule would give exactly those dates."""
    coming = sorted(day for day in theirs.rule if theirs.rule[day].start.date() >= readings.today)
    unclear = replace(whole, kind=DifferenceKind.UNCLEAR, doubt=Doubt.CANNOT)
    if not coming or not theirs.weekdays or theirs.every_n < 1:
        return unclear
    first = theirs.rule[coming[0]]
    like_theirs = replace(
        series,
        weekdays=theirs.weekdays,
        every_n=theirs.every_n,
        start=first.start.time(),
        minutes=first.minutes,
        first_day=coming[0],
        until=coming[-1],
        count=None,
    )
    given = list(slots(like_theirs, coming[0], coming[-1] + timedelta(days=1)))
    if given != [theirs.rule[day].start for day in coming]:
        return unclear
    moved = replace(
        whole, kind=DifferenceKind.SERIES_MOVED, weekdays=theirs.weekdays, every_n=theirs.every_n, count=len(coming)
    )
    return _to(moved, first)


def _tail(expected: dict[date, Found], theirs: UidEvents) -> list[date]:
    """The coming days after the rule there has ended, unless one of them stands there by itself."""
    if not theirs.has_master:
        return []
    last = max([*theirs.rule, *theirs.overrides], default=date.min)
    return [day for day in expected if day > last]


def _stray(readings: _Readings, whole: Difference, day: date) -> tuple[str, datetime] | None:
    """An event we do not know that may be the rest of a series: programs give it a new UID when they split one."""
    ours = whole.uid.partition("@")[0]
    likely = [
        each
        for each in readings.theirs.strays
        if each.start.date() >= day - timedelta(days=_STRAY_DAYS)
        and (one_line(each.title) == whole.title or (ours and ours in each.uid))
    ]
    found = min(likely, key=lambda it: it.start, default=None)
    return None if found is None else (one_line(found.title), found.start)


def _weighed(readings: _Readings, series: BlockSeries, difference: Difference) -> Difference | None:
    """None where the calendar only holds what our last file said; in doubt where both sides changed since."""
    known = readings.plan.exported.get(series.uid)
    if known is None or difference.doubt is not Doubt.NONE:
        return difference
    parts = readings.changed_here.get(series.uid, frozenset())
    if WHOLE_SERIES in parts:
        return replace(difference, doubt=Doubt.CHANGED_HERE)
    if local_stamp(difference.slot) not in parts:
        return difference
    written = _written(known, difference, series)
    there = None if difference.to is None else Found(difference.to, difference.to_minutes)
    if written == there:
        return None
    is_as_written = written == Found(difference.start, difference.minutes)
    return difference if is_as_written else replace(difference, doubt=Doubt.CHANGED_HERE)


def _written(known: ExportedEvent, difference: Difference, series: BlockSeries) -> Found | None:
    """How the last file of ours had a date, None where it left it out."""
    stamp = local_stamp(difference.slot)
    mark = next((each.partition("=")[2] for each in known.marks if each.startswith(f"{stamp}=")), "")
    changed, *others = mark.split(";")
    if "paused" in others:
        return None
    if not changed:
        return Found(datetime.combine(difference.slot.date(), series.start), series.minutes)
    start, _, minutes = changed.partition("/")
    try:
        return Found(datetime.fromisoformat(start), int(minutes or series.minutes))
    except ValueError:
        return None
