"""From Page down to the painted week, with 5 000 appointments of another calendar and ten years of blocks in the store.

The keys go to the real page in a window of 1280 by 800; the time ends when nothing is left to paint. Against it stands
the expansion of one week of the same calendar file by recurring-ical-events, which begins from the text every time.
"""

import os
import statistics
import tempfile
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

from bench.export_ics import TODAY, make_changes
from bench.report import Figure
from planner.actions.blocks import add_series, mark_block
from planner.actions.busy_calendars import add_busy_calendar
from planner.actions.exporting import export_state
from planner.actions.opening import open_store
from planner.clock import Clock, monday_of
from planner.domain.blocks.attendance import Outcome
from planner.domain.blocks.editing import SeriesFields
from planner.domain.blocks.purpose import Purpose
from planner.storage.queries import blocks as queries
from planner.storage.rows import change_to_row
from planner.storage.store import Store

GOAL_MS = 50
EVENTS, WEEKLY, TURNS = 5000, 10, 40
FIRST_DAY = date(2016, 11, 14)
_MONTHS = timedelta(days=420)


def main() -> list[Figure]:
    """The 95th percentile of turning a week, what follows it, and the expansion from scratch."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        file = folder / "busy.ics"
        file.write_text(calendar_text(), encoding="utf-8")
        store = open_store(folder, Clock(TODAY))
        fill_blocks(store)
        start = perf_counter()
        add_busy_calendar(store, path=file, name="Chantiers")
        read = perf_counter() - start
        turns, cpu, blocks, busy = _measure(store)
        exported = min(_timed_export(store) for _ in range(3))
        store.close()
        whole, expansion = _from_scratch(file)
    p95 = statistics.quantiles(turns, n=20)[-1]
    detail = f"median {statistics.median(turns):.1f} ms, processor {statistics.median(cpu):.1f} ms; {blocks} blocks and"
    detail += f" {busy} appointments a week"
    against = f"{whole:.0f} ms against {p95:.1f} ms; {expansion:.0f} ms of it expansion, the rest parsing"
    return [
        Figure("Page down to the painted week, p95", p95, GOAL_MS, detail, "ms"),
        Figure("that week from scratch by recurring-ical-events, against ours", whole / p95, None, against),
        Figure("reading those 5 000 appointments", read * 1000, 3000, "once, and again when the file changes", "ms"),
        Figure("changes not exported, counted after a change", exported * 1000, None, "ten years of blocks", "ms"),
    ]


def calendar_text() -> str:
    """A calendar of another program: single appointments through fourteen months, and some every week."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//bench//EN"]
    for number, (start, minutes, rule) in enumerate(_appointments()):
        lines += ["BEGIN:VEVENT", f"UID:busy-{number}", f"SUMMARY:Chantier {number}", "DTSTAMP:20261101T000000Z"]
        lines += [f"DTSTART;TZID=Europe/Paris:{start:%Y%m%dT%H%M%S}", f"DURATION:PT{minutes}M", *rule, "END:VEVENT"]
    return "\r\n".join([*lines, "END:VCALENDAR", ""])


def _appointments() -> Iterator[tuple[datetime, int, list[str]]]:
    first = TODAY - _MONTHS / 4
    for number in range(EVENTS - WEEKLY):
        day = first + timedelta(days=number * _MONTHS.days // (EVENTS - WEEKLY))
        yield datetime.combine(day, time(8 + number % 10, 15 * (number % 4))), 45, []
    for number in range(WEEKLY):
        day = monday_of(first) + timedelta(days=number % 5)
        yield datetime.combine(day, time(7 + number)), 60, ["RRULE:FREQ=WEEKLY"]


def fill_blocks(store: Store) -> None:
    """Ten series of ten years, with every tenth date skipped and every fifteenth moved, the last weeks marked."""
    for number, purpose in enumerate(Purpose, 1):
        weekdays = frozenset({number % 5, (number + 2) % 5})
        start = time(8 + number % 9)
        fields = SeriesFields(purpose, weekdays, start, 60, FIRST_DAY, "Europe/Paris", holiday_calendar="FR")
        add_series(store, fields=fields)
    with store.change("bench", undoable=False) as change:
        for series in queries.all_series(store):
            for changed in make_changes(series):
                change.insert("occurrence_changes", change_to_row(changed, None))
    lookup: Any = lambda *_: None  # noqa: E731
    for each in queries.occurrences_between(store, TODAY - timedelta(days=60), TODAY, lookup):
        if not each.is_ghost:
            mark_block(store, series_id=each.series.id, slot=each.slot, outcome=Outcome.KEPT)


def _measure(store: Store) -> tuple[list[float], list[float], int, int]:
    """Milliseconds of each turn by the clock and of the processor, and how much stands in the last week."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QWidget

    from ui.app import make_application
    from ui.bridge.bridge import Bridge
    from ui.bridge.language import Translators
    from ui.bridge.navigation import Navigator
    from ui.kit import ThemeController
    from ui.week.page import WeekPage

    app = make_application(["bench"])
    theme, translators = ThemeController(), Translators()
    theme.apply(app)
    translators.install("en")
    window = QWidget()
    window.resize(1280, 800)
    page = WeekPage(Bridge(store, language="en"), Navigator(window), window)
    page.setGeometry(208, 56, 1072, 744)
    window.show()
    QTest.qWait(300)
    page.setFocus()
    times: list[float] = []
    cpu: list[float] = []
    for turn in range(2 * TURNS):
        key = Qt.Key.Key_PageDown if turn < TURNS else Qt.Key.Key_PageUp
        start, busy_before = perf_counter(), process_time()
        QTest.keyClick(window.focusWidget() or page, key)
        app.processEvents()
        times.append((perf_counter() - start) * 1000)
        cpu.append((process_time() - busy_before) * 1000)
    if page.monday() != monday_of(TODAY):
        raise SystemExit("the keys did not turn the week")
    blocks, busy = len(page.body.grid.block_widgets()), len(page.body.grid.busy_bodies())
    window.close()
    theme.release()
    return times, cpu, blocks, busy


def _timed_export(store: Store) -> float:
    start = perf_counter()
    export_state(store, language="en")
    return perf_counter() - start


def _from_scratch(file: Path) -> tuple[float, float]:
    """Milliseconds of parsing and expanding one week, and of expanding alone."""
    import icalendar
    import recurring_ical_events

    monday = monday_of(TODAY)
    low, high = (datetime.combine(day, time(), UTC) for day in (monday, monday + timedelta(days=7)))
    whole, alone = [], []
    for _ in range(3):
        start = perf_counter()
        calendar: Any = icalendar.Calendar.from_ical(file.read_bytes())
        parsed = perf_counter()
        found = recurring_ical_events.of(calendar).between(low, high)
        end = perf_counter()
        if len(found) < EVENTS // 100:
            raise SystemExit("the other side finds too few appointments")
        whole.append((end - start) * 1000)
        alone.append((end - parsed) * 1000)
    return min(whole), min(alone)
