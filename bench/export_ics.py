"""Export of ten years of blocks, against building and serialising the same events with icalendar directly.

Both sides are timed in one process, interleaved, after a warm-up run that also
loads the holidays; the best of several runs counts. Ours starts from the plan (recurrence, holidays, exceptions,
revisions); the other side is handed the finished values and only builds icalendar's components and serialises them.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from time import perf_counter
from typing import Any

import icalendar

from bench.report import Figure
from planner.calendar.export import build_calendar, pending
from planner.calendar.plan import CalendarPlan, CalendarWords
from planner.domain.blocks.attendance import ChangeKind, OccurrenceChange
from planner.domain.blocks.holidays import holiday_lookup
from planner.domain.blocks.occurrences import occurrences
from planner.domain.blocks.pauses import Pause, PauseId
from planner.domain.blocks.purpose import Purpose
from planner.domain.blocks.recurrence import slots
from planner.domain.blocks.series import BlockSeries, SeriesId

TODAY = date(2026, 11, 12)
FIRST_DAY = date(2016, 11, 14)
CREATED = datetime(2016, 11, 10, 8, 0, tzinfo=UTC)
RUNS = 7
GOAL = 1.3


def make_series(number: int, purpose: Purpose) -> BlockSeries:
    """One of ten series, twice a week for ten years and on."""
    return BlockSeries(
        id=SeriesId(number),
        uid=f"series-{number}",
        purpose=purpose,
        weekdays=frozenset({number % 5, (number + 2) % 5}),
        start=time(8 + number % 9, 0),
        minutes=60,
        first_day=FIRST_DAY,
        zone="Europe/Paris",
        created_at=CREATED,
        updated_at=CREATED,
        alarm_minutes=15,
        holiday_calendar="FR",
    )


def make_changes(series: BlockSeries) -> Iterator[OccurrenceChange]:
    """Every tenth date skipped, every fifteenth moved by some hours."""
    for index, slot in enumerate(slots(series, FIRST_DAY, TODAY)):
        uid = f"date-{series.id}-{index}"
        if index % 10 == 3:
            yield OccurrenceChange(series.id, slot, ChangeKind.SKIPPED, uid, CREATED)
        elif index % 15 == 7:
            to = slot + timedelta(hours=3)
            yield OccurrenceChange(series.id, slot, ChangeKind.MOVED, uid, CREATED, to)


def make_plan() -> CalendarPlan:
    """Ten series of ten years, each with its changes."""
    series = tuple(make_series(number, purpose) for number, purpose in enumerate(Purpose, 1))
    words = CalendarWords(
        titles={purpose: f"Prospection, {purpose.value}" for purpose in Purpose},
        description="Un créneau de prospection, rien que pour vous : la liste d’appels est prête.",
        alarm="Votre créneau commence dans un quart d’heure",
        category="Prospection",
    )
    changes = {it.id: tuple(make_changes(it)) for it in series}
    lookup = holiday_lookup("fr")
    return CalendarPlan("Prospection", "guid", "0.1.0", series, words, changes, holiday_lookup=lookup)


def with_pauses_and_lists(plan: CalendarPlan) -> CalendarPlan:
    """A pause of two weeks in each of ten summers, and the blocks of the next weeks with five people each."""
    pauses = tuple(
        Pause(PauseId(year), date(year, 8, 1), date(year, 8, 14)) for year in range(FIRST_DAY.year, FIRST_DAY.year + 10)
    )
    people = "\n".join(f"{number}. N. K., 04 65 71 20 {number:02}: appel" for number in range(1, 6))
    lists = {
        (series.id, slot): people
        for series in plan.series
        for slot in list(slots(series, TODAY, TODAY + timedelta(weeks=8)))[:15]
    }
    return replace(plan, pauses=pauses, lists=lists)


Values = list[tuple[str, Any]]
Part = tuple[type[icalendar.Component], Values, list[Any]]


def typed_values(component: icalendar.Component) -> Part:
    """A component as plain Python values, to build it again from."""
    values: Values = []
    for name, value in component.items():
        for one in value if isinstance(value, list) else [value]:
            if name == "EXDATE":
                values.append((name, [it.dt for it in one.dts]))
            elif name == "CATEGORIES":
                values.append((name, [str(it) for it in one.cats]))
            else:
                values.append((name, component.decoded(name) if hasattr(one, "dt") else one_value(one)))
    return type(component), values, [typed_values(part) for part in component.subcomponents]


def one_value(value: Any) -> Any:
    """The plain value behind one of icalendar's types."""
    if isinstance(value, icalendar.vRecur):
        return dict(value)
    if isinstance(value, icalendar.vUTCOffset):
        return value.td
    return int(value) if isinstance(value, int) else str(value)


def rebuild(part: Part) -> icalendar.Component:
    """Build a component with icalendar's own ways."""
    kind, values, parts = part
    component = kind()
    for name, value in values:
        component.add(name, value)
    for child in parts:
        component.add_component(rebuild(child))
    return component


def best(measured: Callable[[], object]) -> float:
    """Seconds of one run."""
    start = perf_counter()
    measured()
    return perf_counter() - start


def figures() -> list[Figure]:
    """Export against icalendar, and one week of the same plan."""
    plan = make_plan()
    file = build_calendar(plan, TODAY)
    part = typed_values(icalendar.Calendar.from_ical(file.content))
    events = file.content.count(b"BEGIN:VEVENT")
    if rebuild(part).to_ical().count(b"BEGIN:VEVENT") != events:
        raise SystemExit("the two sides do not write the same events")
    ours, direct = [], []
    for _ in range(RUNS):
        ours.append(best(lambda: build_calendar(plan, TODAY)))
        direct.append(best(lambda: rebuild(part).to_ical()))
    changes = [change for found in plan.changes.values() for change in found]
    monday = date(2026, 11, 9)
    week = min(
        best(lambda: occurrences(plan.series, changes, (), monday, monday + timedelta(7), plan.holiday_lookup))
        for _ in range(RUNS)
    )
    size = f"{events} events: {min(ours) * 1000:.0f} ms against {min(direct) * 1000:.0f} ms"
    pending_of_plan = best(lambda: pending(plan, TODAY).count) * 1000
    full = with_pauses_and_lists(plan)
    pending_of_full = min(best(lambda: pending(full, TODAY).count) for _ in range(RUNS)) * 1000
    return [
        Figure("export of ten years of blocks, against icalendar alone", min(ours) / min(direct), GOAL, size),
        Figure(
            "changes not exported, counted on that plan", pending_of_plan, None, "ten series, 1 742 changed dates", "ms"
        ),
        Figure("the same with pauses and call lists", pending_of_full, None, "ten pauses, 150 lists", "ms"),
        Figure("one week of that plan", week * 1000, None, "ten series", "ms"),
    ]
