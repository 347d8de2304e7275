"""Copies of other calendars in the store: made anew by reading their files again, so they are no action and not undone.

They are written inside a change of the store all the same, so that a reading is kept as a whole or not at all.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from planner.domain.blocks.appointments import Appointment, BusyFile
from planner.storage.store import Store

TimeRow = tuple[str, str, str, str, int, int, str]
"""The columns of `busy_times` after the calendar's id."""


@dataclass(frozen=True, slots=True)
class Copy:
    """A file as it was read at `read_at` (UTC) for the days from `first` to before `until`.

    `stamp` tells a changed file from this one; `rows` are its times (see `time_rows`).
    """

    file: BusyFile
    rows: Sequence[TimeRow]
    stamp: str
    first: date
    until: date
    read_at: datetime


def time_rows(file: BusyFile) -> list[TimeRow]:
    """The times of a file as they are stored; made beside the window, for there may be many."""
    return [_row(each) for each in file.times]


def free_calendar_id(store: Store) -> int:
    """An id that no calendar has, nor one that was removed: its copies wait for an undo, its counted times stay."""
    sql = (
        "SELECT max(id) FROM (SELECT id FROM busy_calendars UNION ALL SELECT calendar_id FROM busy_readings"
        " UNION ALL SELECT calendar_id FROM client_work)"
    )
    return int(store.db.execute(sql).fetchone()[0] or 0) + 1


def write_copy(store: Store, calendar_id: int, copy: Copy) -> None:
    """Put what was read in the place of what was there; call it inside a change."""
    _remove(store, calendar_id)
    store.db.execute(
        "INSERT INTO busy_readings (calendar_id, read_at, file_stamp, first_on, until_on, events, problems)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            calendar_id,
            copy.read_at.isoformat(),
            copy.stamp,
            copy.first.isoformat(),
            copy.until.isoformat(),
            copy.file.events,
            _problems(copy.file.problems),
        ),
    )
    store.db.conn.executemany(
        "INSERT INTO busy_times (calendar_id, uid, title, starts, ends, is_all_day, is_soft, categories)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        ((calendar_id, *row) for row in copy.rows),
    )


def write_problem(store: Store, calendar_id: int, stamp: str, problem: tuple[str, str]) -> None:
    """Keep the last copy and say why there is no newer one; call it inside a change."""
    store.db.execute(
        "UPDATE busy_readings SET file_stamp = ?, problems = ? WHERE calendar_id = ?",
        (stamp, _problems([problem]), calendar_id),
    )


def forget_orphans(store: Store) -> None:
    """Throw away the copies of calendars that are gone for good; only before anything can be undone."""
    orphans = "SELECT calendar_id FROM busy_readings WHERE calendar_id NOT IN (SELECT id FROM busy_calendars)"
    found = [calendar_id for (calendar_id,) in store.db.execute(orphans)]
    if found:
        with store.change("", undoable=False):
            for calendar_id in found:
                _remove(store, calendar_id)


def _remove(store: Store, calendar_id: int) -> None:
    for table in ("busy_times", "busy_readings"):
        store.db.execute(f"DELETE FROM {table} WHERE calendar_id = ?", (calendar_id,))


def _row(time: Appointment) -> TimeRow:
    start, end = time.start.isoformat(), time.end.isoformat()
    categories = "\n".join(time.categories)
    return time.uid, time.title, start, end, int(time.is_all_day), int(time.is_soft), categories


def _problems(problems: Iterable[tuple[str, str]]) -> str:
    return json.dumps([list(each) for each in problems], ensure_ascii=False)
