"""Cadences: the owner's own ones, and the one that runs with a prospect."""

from planner.domain.followup.cadence import BuiltIn, Cadence
from planner.domain.prospects.prospect import Prospect
from planner.errors import NotFoundError
from planner.storage.cadence_rows import cadence_from_row, cadence_to_row
from planner.storage.store import Store


def own_cadences(store: Store) -> list[Cadence]:
    """The owner's cadences by name; the built-in ones are `planner.domain.followup.cadence.BUILT_IN`."""
    marks = ", ".join("?" * len(BuiltIn))
    sql = f"SELECT * FROM cadences WHERE removed_at = '' AND name NOT IN ({marks})"
    found = [cadence_from_row(row) for row in store.db.query(sql, tuple(each.value for each in BuiltIn))]
    return sorted(found, key=lambda cadence: cadence.name.casefold())


def cadence(store: Store, cadence_id: int) -> Cadence:
    """One stored cadence, also one that was removed while it runs; NotFoundError `cadence` when there is none."""
    for row in store.db.query("SELECT * FROM cadences WHERE id = ?", (cadence_id,)):
        return cadence_from_row(row)
    raise NotFoundError("cadence", id=cadence_id)


def running_with(store: Store, prospect: Prospect) -> Cadence | None:
    """The cadence that runs with a prospect."""
    cadence_id = prospect.pursuit.cadence_id
    return None if cadence_id is None else cadence(store, cadence_id)


def stored_as(store: Store, wanted: Cadence) -> Cadence | None:
    """The stored cadence with the same name, direction and steps."""
    row = cadence_to_row(wanted)
    sql = (
        "SELECT * FROM cadences WHERE removed_at = '' AND name = ? AND direction = ? AND steps = ? ORDER BY id LIMIT 1"
    )
    found = store.db.query(sql, (row["name"], row["direction"], row["steps"]))
    return next((cadence_from_row(each) for each in found), None)


def runs_with(store: Store, cadence_id: int) -> int:
    """With how many prospects a cadence runs."""
    counted = store.db.execute("SELECT count(*) FROM prospects WHERE cadence_id = ?", (cadence_id,)).fetchone()
    return int(counted[0])
