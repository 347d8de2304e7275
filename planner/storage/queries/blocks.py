"""Blocks: the series, the dates of a stretch of days, and what a calendar file needs."""

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from planner.domain.blocks.attendance import Attendance, OccurrenceChange, Reason
from planner.domain.blocks.exported import ExportedEvent
from planner.domain.blocks.holidays import HolidayLookup
from planner.domain.blocks.occurrences import Occurrence, occurrences
from planner.domain.blocks.series import BlockSeries
from planner.errors import NotFoundError
from planner.storage.queries.pauses import pauses_between
from planner.storage.rows import attendance_from_row, change_from_row, exported_from_row, series_from_row
from planner.storage.store import Store


@dataclass(frozen=True, slots=True)
class RemovedSeries:
    """A series that was taken off the plan, and when (UTC)."""

    series: BlockSeries
    removed_at: datetime


def all_series(store: Store) -> list[BlockSeries]:
    """Every series on the plan, oldest first."""
    return [series_from_row(row) for row in store.db.query("SELECT * FROM series WHERE removed_at = '' ORDER BY id")]


def series(store: Store, series_id: int) -> BlockSeries:
    """One series, also a removed one; NotFoundError `series` when there is none."""
    for row in store.db.query("SELECT * FROM series WHERE id = ?", (series_id,)):
        return series_from_row(row)
    raise NotFoundError("series", id=series_id)


def removed_series(store: Store) -> list[RemovedSeries]:
    """Series that were taken off the plan, which a calendar may still show."""
    rows = store.db.query("SELECT * FROM series WHERE removed_at <> '' ORDER BY id")
    return [RemovedSeries(series_from_row(row), datetime.fromisoformat(row["removed_at"])) for row in rows]


def occurrence_changes(store: Store) -> list[OccurrenceChange]:
    """Every changed date of every series on the plan."""
    rows = store.db.query(
        "SELECT c.* FROM occurrence_changes c JOIN series s ON s.id = c.series_id WHERE s.removed_at = ''"
        " ORDER BY c.series_id, c.slot"
    )
    return [change_from_row(row) for row in rows]


def changes_of(store: Store, series_id: int) -> list[OccurrenceChange]:
    """The changed dates of one series."""
    rows = store.db.query("SELECT * FROM occurrence_changes WHERE series_id = ? ORDER BY slot", (series_id,))
    return [change_from_row(row) for row in rows]


def attendance_of(store: Store, series_id: int) -> list[Attendance]:
    """What became of the dates of one series."""
    rows = store.db.query("SELECT * FROM attendance WHERE series_id = ? ORDER BY slot", (series_id,))
    return [attendance_from_row(row) for row in rows]


def occurrences_between(store: Store, start: date, end: date, holiday_lookup: HolidayLookup) -> list[Occurrence]:
    """Everything on the plan from the day `start` to before the day `end`, with what became of it.

    A removed series shows only what was done of it.
    """
    low, high = start.isoformat(), end.isoformat()
    changes = [
        change_from_row(row)
        for row in store.db.query(
            "SELECT * FROM occurrence_changes WHERE (slot >= ? AND slot < ?) OR (moved_to >= ? AND moved_to < ?)",
            (low, high, low, high),
        )
    ]
    attendance = [
        attendance_from_row(row)
        for row in store.db.query(
            "SELECT a.* FROM attendance a JOIN series s ON s.id = a.series_id"
            " WHERE (a.slot >= ? AND a.slot < ?) OR (a.held_on >= ? AND a.held_on < ?)",
            (low, high, low, high),
        )
    ]
    return occurrences(
        [*all_series(store), *_removed_with_work(store, low, high)],
        changes,
        attendance,
        start,
        end,
        holiday_lookup,
        pauses_between(store, start, end),
    )


def _removed_with_work(store: Store, low: str, high: str) -> list[BlockSeries]:
    """Removed series that were worked on in these days, ended before their first day so that only the work shows."""
    rows = store.db.query(
        "SELECT * FROM series WHERE removed_at <> '' AND id IN"
        " (SELECT series_id FROM attendance WHERE held_on >= ? AND held_on < ?)",
        (low, high),
    )
    ended = []
    for row in rows:
        found = series_from_row(row)
        first = found.first_day - timedelta(days=1)
        ended.append(series_from_row({**row, "until": first.isoformat(), "count": None}))
    return ended


def reasons_between(store: Store, start: date, end: date) -> Counter[Reason]:
    """Why blocks were missed, shortened, skipped or moved out of their week, by the day that the series has them on.

    From the day `start` to before the day `end`; each date counts once, with what was said of it last.
    """
    found: dict[tuple[int, str], Reason] = {}
    for table in ("occurrence_changes", "attendance"):
        sql = f"SELECT series_id, slot, reason FROM {table} WHERE slot >= ? AND slot < ? AND reason <> ''"
        for series_id, slot, reason in store.db.execute(sql, (start.isoformat(), end.isoformat())):
            found[series_id, slot] = Reason(reason)
    return Counter(found.values())


def reason_of_change(store: Store, series_id: int, slot: datetime) -> Reason | None:
    """Why one date was skipped or moved out of its week, None when nobody said."""
    sql = "SELECT reason FROM occurrence_changes WHERE series_id = ? AND slot = ? AND reason <> ''"
    return next((Reason(reason) for (reason,) in store.db.execute(sql, (series_id, slot.isoformat()))), None)


def exported_events(store: Store) -> dict[str, ExportedEvent]:
    """What the last export wrote, by UID."""
    rows = store.db.query("SELECT * FROM exported_events")
    return {row["uid"]: exported_from_row(row) for row in rows}
