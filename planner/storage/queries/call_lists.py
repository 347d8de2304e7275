"""Who is called in which block."""

from datetime import date, datetime

from planner.domain.blocks.call_list import CallEntry
from planner.domain.blocks.occurrences import Key
from planner.domain.blocks.series import SeriesId
from planner.storage.calendar_rows import call_entry_from_row
from planner.storage.queries.settings import settings
from planner.storage.store import Store

_LIVING = (
    "SELECT e.* FROM call_entries e JOIN prospects p ON p.id = e.prospect_id WHERE p.trashed_at = '' AND"
    " p.state <> 'do_not_contact' AND (p.state <> 'let_go' OR e.slot < ?)"
)


def call_list(store: Store, series_id: int, slot: datetime) -> list[CallEntry]:
    """The list of one block in its order, without those in the trash and those who want no contact.

    Whoever was let go leaves the lists from today on; on those of days gone by they stay.
    """
    sql = f"{_LIVING} AND e.series_id = ? AND e.slot = ? ORDER BY e.position, e.id"
    found = store.db.query(sql, (_today(store), series_id, slot.isoformat()))
    return [call_entry_from_row(row) for row in found]


def call_lists_between(store: Store, start: date, end: date) -> dict[Key, list[CallEntry]]:
    """The lists of the blocks whose slot lies from the day `start` to before `end`, as in `call_list`.

    Blocks without one are left out.
    """
    sql = f"{_LIVING} AND e.slot >= ? AND e.slot < ? ORDER BY e.slot, e.series_id, e.position, e.id"
    found: dict[Key, list[CallEntry]] = {}
    for row in store.db.query(sql, (_today(store), start.isoformat(), end.isoformat())):
        entry = call_entry_from_row(row)
        found.setdefault((SeriesId(entry.series_id), entry.slot), []).append(entry)
    return found


def _today(store: Store) -> str:
    return store.clock.today(settings(store).zone).isoformat()
