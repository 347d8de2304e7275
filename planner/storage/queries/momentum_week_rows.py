"""The weeks behind a number of the Momentum page, the latest first."""

from collections.abc import Iterable
from datetime import date

from planner.domain.goals.rhythm import Run
from planner.domain.momentum.effort import WeekEffort
from planner.domain.momentum.reading import RowKind
from planner.domain.momentum.tracing import ROWS_SHOWN, TracedRow, TracedRows
from planner.domain.momentum.usual import usual_parts
from planner.storage.queries.momentum import momentum
from planner.storage.store import Store

LEAST_PART = 0.001  # a week that has less of the usual one says nothing about it


def week_rows(store: Store, first: date, last: date, today: date) -> TracedRows:
    """The weeks that touch the days from `first` to `last`."""
    weeks = momentum(store, today).shown_weeks
    return _rows((week, None) for week in weeks if week.monday <= last and week.sunday >= first)


def usual_rows(store: Store, today: date) -> TracedRows:
    """The weeks that make the usual one, each with its part."""
    now = momentum(store, today)
    parts = zip(now.weeks, usual_parts(now.weeks, now.readings), strict=True)
    return _rows((week, part) for week, part in parts if part >= LEAST_PART)


def counted_rows(store: Store, today: date) -> TracedRows:
    """The finished weeks that count: neither paused nor of an absence."""
    now = momentum(store, today)
    return _rows((week, None) for week in now.weeks if week.monday in now.counted)


def run_rows(store: Store, run: Run, today: date) -> TracedRows:
    """The weeks of a run, without those that asked for no block."""
    weeks = momentum(store, today).shown_weeks
    return _rows((week, None) for week in weeks if run.first <= week.monday <= run.last and week.planned)


def _rows(weeks: Iterable[tuple[WeekEffort, float | None]]) -> TracedRows:
    found = [
        TracedRow(
            RowKind.WEEKS,
            week.monday,
            minutes_kept=week.minutes_kept,
            kept=week.kept,
            planned=week.planned,
            part=part,
        )
        for week, part in weeks
    ]
    return TracedRows(tuple(found[::-1][:ROWS_SHOWN]), len(found))
