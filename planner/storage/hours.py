"""The touches counted by the hour: are they right, and how they are counted anew."""

from planner.storage.schema_momentum import COUNTED_HOURS
from planner.storage.store import Store

_MOST = 20
_WRONG = f"""
    SELECT * FROM (SELECT * FROM touch_hours EXCEPT {COUNTED_HOURS})
    UNION SELECT * FROM ({COUNTED_HOURS} EXCEPT SELECT * FROM touch_hours)"""


def wrong_hours(store: Store) -> list[str]:
    """Some of the hours (UTC) whose counts differ from the log; empty when all are right."""
    found = store.db.execute(f"SELECT * FROM ({_WRONG}) LIMIT {_MOST}")
    return sorted({str(row[0]) for row in found})


def recount_hours(store: Store) -> None:
    """Count all touches anew."""
    with store.db.atomic():
        store.db.execute("DELETE FROM touch_hours")
        store.db.execute(f"INSERT INTO touch_hours {COUNTED_HOURS}")
