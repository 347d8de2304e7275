"""The log of touches and turns of a prospect, and its qualification sheet."""

from collections.abc import Iterable

from planner.domain.prospects.qualification import Sheet
from planner.domain.touches.touch import Touch
from planner.domain.touches.turn import Turn, TurnKind
from planner.errors import NotFoundError
from planner.storage.pursuit_rows import sheet_from_row, touch_from_row, turn_from_row
from planner.storage.store import Store


def touches_of(store: Store, prospect_id: int) -> list[Touch]:
    """All touches of a prospect as they happened."""
    rows = store.db.query("SELECT * FROM touches WHERE prospect_id = ? ORDER BY at, id", (prospect_id,))
    return [touch_from_row(row) for row in rows]


def touch(store: Store, touch_id: int) -> Touch:
    """One touch; NotFoundError `touch` when it is gone."""
    for row in store.db.query("SELECT * FROM touches WHERE id = ?", (touch_id,)):
        return touch_from_row(row)
    raise NotFoundError("touch", id=touch_id)


def turns_of(store: Store, prospect_id: int) -> list[Turn]:
    """All turns in the story of a prospect as they happened."""
    rows = store.db.query("SELECT * FROM turns WHERE prospect_id = ? ORDER BY at, id", (prospect_id,))
    return [turn_from_row(row) for row in rows]


def last_turn(store: Store, prospect_id: int, kind: TurnKind) -> Turn | None:
    """The latest turn of a kind."""
    sql = "SELECT * FROM turns WHERE prospect_id = ? AND kind = ? ORDER BY at DESC, id DESC LIMIT 1"
    return next((turn_from_row(row) for row in store.db.query(sql, (prospect_id, kind.value))), None)


def sheet_of(store: Store, prospect_id: int) -> Sheet:
    """The qualification sheet of a prospect; an empty one when nobody has asked yet."""
    for row in store.db.query("SELECT * FROM sheets WHERE prospect_id = ?", (prospect_id,)):
        return sheet_from_row(row)
    return Sheet()


def sheets_of(store: Store, prospect_ids: Iterable[int]) -> dict[int, Sheet]:
    """The sheets of those prospects that have one."""
    marks = ",".join(str(int(each)) for each in prospect_ids)
    rows = store.db.query(f"SELECT * FROM sheets WHERE prospect_id IN ({marks})")
    return {row["prospect_id"]: sheet_from_row(row) for row in rows}


def recent_prospect_ids(store: Store, limit: int) -> list[int]:
    """Those one was in touch with last, the latest first, out of the last hundred touches; none of the trash."""
    sql = """
        SELECT t.prospect_id FROM (SELECT prospect_id, at FROM touches ORDER BY at DESC LIMIT 100) t
        JOIN prospects p ON p.id = t.prospect_id
        WHERE p.trashed_at = '' GROUP BY t.prospect_id ORDER BY max(t.at) DESC LIMIT ?"""
    return [row[0] for row in store.db.execute(sql, (limit,)).fetchall()]
