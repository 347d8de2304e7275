"""Do the counts kept beside the prospects agree with their logs? Checked on demand, and made anew when they do not."""

from collections.abc import Iterator
from itertools import groupby

from planner.domain.touches.tally import Tally, tally
from planner.storage.iso import instant_or_none
from planner.storage.pursuit_rows import tally_from_row, tally_to_row, touch_from_row
from planner.storage.queries.settings import settings
from planner.storage.rows import NO_DAY
from planner.storage.store import Store


def wrong_counts(store: Store) -> Iterator[tuple[int, Tally]]:
    """Prospects whose counts differ from a recount of their log, each with the right ones."""
    zone = settings(store).zone
    counted: dict[int, Tally] = {}
    since = {row["id"]: instant_or_none(row["since"]) for row in store.db.query("SELECT id, since FROM prospects")}
    rows = store.db.query("SELECT * FROM touches ORDER BY prospect_id, at, id")
    for prospect_id, of_prospect in groupby(rows, key=lambda row: int(row["prospect_id"])):
        found = [touch_from_row(row) for row in of_prospect]
        counted[prospect_id] = tally(found, zone, since.get(prospect_id))
    for row in store.db.query("SELECT * FROM prospects ORDER BY id"):
        right = counted.get(row["id"], Tally())
        if tally_from_row(row) != right:
            yield row["id"], right


def recount_all(store: Store) -> None:
    """Make every count anew from the log."""
    wrong = list(wrong_counts(store))
    with store.db.atomic():
        for prospect_id, right in wrong:
            values = tally_to_row(right)
            columns = ", ".join(f"{name} = ?" for name in values)
            store.db.execute(f"UPDATE prospects SET {columns} WHERE id = ?", (*values.values(), prospect_id))


def out_of_rule(store: Store) -> list[int]:
    """Prospects that break the rule of the states (see `lifecycle.is_in_rule`), by rising ids."""
    sql = f"""
        SELECT id FROM prospects WHERE state = 'active' AND (next_on = '{NO_DAY}' OR active_on = '')
        UNION SELECT id FROM prospects WHERE state IN ('let_go', 'do_not_contact') AND next_on < '{NO_DAY}'
        ORDER BY id"""
    return [row_id for (row_id,) in store.db.execute(sql)]
