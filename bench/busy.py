"""Other calendars: reading 10 000 events, and the data of a week with 5 000 of them beside ten years of blocks.

The week is read from the store as the page does (`occurrences_between` and `busy_between`), and by
recurring-ical-events from the calendar that holds the same appointments and blocks: once parsed before, once from its
file.
All sides are timed in one process, in turn; the best of several runs counts.
"""

import tempfile
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from random import Random

import icalendar
import recurring_ical_events

from bench.export_ics import TODAY, best, make_plan
from bench.report import Figure
from planner.actions.busy_calendars import add_busy_calendar
from planner.actions.opening import open_store
from planner.calendar.busy_reading import read_busy
from planner.calendar.export import build_calendar
from planner.calendar.plan import CalendarPlan
from planner.clock import Clock, at_midnight, monday_of
from planner.domain.blocks.holidays import holiday_lookup
from planner.storage.queries.blocks import occurrences_between
from planner.storage.queries.busy import busy_between
from planner.storage.rows import change_to_row, series_to_row
from planner.storage.store import Store

RUNS = 5
FIRST, UNTIL = date(2026, 8, 1), date(2027, 12, 1)
_TITLES = ("Works, Bellecoudre", "Supplier", "Accountant", "Site visit", "Team meeting")
_SERIES_EVERY = 20  # one event in so many repeats for twenty weeks


def make_calendar(events: int) -> bytes:
    """A file of appointments over sixteen months, with the lines that other programs write and nobody needs here."""
    random = Random(events)
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Bench//EN", "X-WR-CALNAME:Works"]
    for number in range(events):
        lines += _event(number, random)
    return "".join(f"{line}\r\n" for line in [*lines, "END:VCALENDAR"]).encode()


def _event(number: int, random: Random) -> Iterator[str]:
    day = FIRST + timedelta(days=random.randrange((UNTIL - FIRST).days))
    start = at_midnight(day) + timedelta(minutes=30 * random.randrange(14, 36))
    end = start + timedelta(minutes=30 * random.randrange(1, 7))
    yield from ("BEGIN:VEVENT", f"UID:{number}@bench.example", "DTSTAMP:20260101T000000Z", "CREATED:20260101T000000Z")
    yield f"DTSTART;TZID=Europe/Paris:{start:%Y%m%dT%H%M%S}"
    yield f"DTEND;TZID=Europe/Paris:{end:%Y%m%dT%H%M%S}"
    if number % _SERIES_EVERY == 0:
        yield "RRULE:FREQ=WEEKLY;COUNT=20"
    yield f"SUMMARY:{random.choice(_TITLES)}".replace(",", "\\,")
    yield from ("DESCRIPTION:Bring the plans\\nand the keys", "STATUS:CONFIRMED", "SEQUENCE:0", "TRANSP:OPAQUE")
    yield from ("BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:Soon", "TRIGGER:-PT10M", "END:VALARM", "END:VEVENT")


def fill_store_with_blocks(store: Store, plan: CalendarPlan) -> None:
    """Write the series of a plan and their changed dates."""
    with store.change("bench", undoable=False) as change:
        for series in plan.series:
            change.insert("series", {"id": series.id, **series_to_row(series), "removed_at": ""})
            for each in plan.changes[series.id]:
                change.insert("occurrence_changes", change_to_row(each, None))


def figures() -> list[Figure]:
    """Reading a large file, and a week against expanding the same calendar."""
    return [_reading(), *_weeks()]


def _reading() -> Figure:
    content = make_calendar(10_000)
    seconds = min(best(lambda: read_busy(content, zone="Europe/Paris", first=FIRST, until=UNTIL)) for _ in range(RUNS))
    detail = f"{len(content) / 1e6:.1f} MB, 500 of them series of twenty weeks"
    return Figure("10 000 events of another calendar, read", seconds, 3, detail, "s")


def _weeks() -> Iterator[Figure]:
    plan, content = make_plan(), make_calendar(5_000)
    blocks = build_calendar(plan, TODAY).content
    whole = content.removesuffix(b"END:VCALENDAR\r\n") + blocks[blocks.index(b"BEGIN:VTIMEZONE") :]
    parsed = icalendar.Calendar.from_ical(whole)
    lookup = holiday_lookup("en")
    monday = monday_of(TODAY)
    week = timedelta(weeks=1)
    with tempfile.TemporaryDirectory() as scratch:
        file = Path(scratch) / "works.ics"
        file.write_bytes(content)
        store = open_store(Path(scratch) / "data", Clock(TODAY))
        fill_store_with_blocks(store, plan)
        add_busy_calendar(store, path=file)

        def ours() -> int:
            found = occurrences_between(store, monday, monday + week, lookup)
            blocks_of_week = sum(not each.is_ghost for each in found)
            return blocks_of_week + len(busy_between(store, monday, monday + week, "Europe/Paris"))

        def theirs() -> int:
            return len(recurring_ical_events.of(parsed).between(monday, monday + week))

        def from_scratch() -> int:
            return len(recurring_ical_events.of(icalendar.Calendar.from_ical(whole)).between(monday, monday + week))

        if ours() != theirs():
            raise SystemExit(f"the two sides do not see the same week: {ours()} and {theirs()}")
        times = [(best(ours), best(theirs), best(from_scratch)) for _ in range(RUNS)]
        seen = ours()
        store.close()
    own, expanded, scratched = (min(column) * 1000 for column in zip(*times, strict=True))
    size = f"{seen} in the week, of 5 000 events and ten years of blocks"
    yield Figure("data of another week, from the store", own, 50, size, "ms")
    detail = f"{own:.1f} ms against {scratched:.0f} ms with its file read, {expanded:.0f} ms once parsed"
    yield Figure("the same, against expanding it with recurring-ical-events", own / expanded, 1, detail)
