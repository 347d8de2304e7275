"""Planned pauses."""

from datetime import date

from planner.domain.blocks.pauses import Pause
from planner.errors import NotFoundError
from planner.storage.calendar_rows import pause_from_row
from planner.storage.store import Store


def all_pauses(store: Store) -> list[Pause]:
    """Every pause, the earliest first."""
    return [pause_from_row(row) for row in store.db.query("SELECT * FROM pauses ORDER BY starts_on, id")]


def pauses_between(store: Store, start: date, end: date) -> list[Pause]:
    """The pauses that hold one of the days from `start` to before `end`."""
    sql = "SELECT * FROM pauses WHERE starts_on < ? AND ends_on >= ? ORDER BY starts_on, id"
    return [pause_from_row(row) for row in store.db.query(sql, (end.isoformat(), start.isoformat()))]


def pause(store: Store, pause_id: int) -> Pause:
    """One pause; NotFoundError `pause` when there is none."""
    for row in store.db.query("SELECT * FROM pauses WHERE id = ?", (pause_id,)):
        return pause_from_row(row)
    raise NotFoundError("pause", id=pause_id)
