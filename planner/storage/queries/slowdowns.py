"""The journal of slowdowns, and what was answered about single weeks."""

from datetime import date

from planner.domain.momentum.journal import Slowdown
from planner.errors import NotFoundError
from planner.storage.store import Store
from planner.storage.work_rows import slowdown_from_row


def slowdowns(store: Store) -> list[Slowdown]:
    """Every slowdown that was named, the newest first."""
    return [slowdown_from_row(row) for row in store.db.query("SELECT * FROM slowdowns ORDER BY named_on DESC, id DESC")]


def slowdown(store: Store, slowdown_id: int) -> Slowdown:
    """One of them; NotFoundError `slowdown` when it is gone."""
    for row in store.db.query("SELECT * FROM slowdowns WHERE id = ?", (slowdown_id,)):
        return slowdown_from_row(row)
    raise NotFoundError("slowdown", id=slowdown_id)


def week_answers(store: Store) -> dict[date, str]:
    """What was answered about single weeks, by their Mondays."""
    return {
        date.fromisoformat(week): answer for week, answer in store.db.execute("SELECT week, answer FROM week_answers")
    }
