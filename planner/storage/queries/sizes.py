"""How much there is, told in no time: whether counting all of it would be noticed."""

from planner.storage.store import Store

MANY_PROSPECTS, MANY_TOUCHES = 10_000, 25_000  # counting that many takes about a tenth of a second
MANY_APPOINTMENTS = 500  # of other calendars; looking at so many for client work takes about ten milliseconds


def is_large(store: Store) -> bool:
    """Whether reading every prospect or every touch takes long."""
    sql = """
        SELECT EXISTS (SELECT 1 FROM prospects LIMIT 1 OFFSET :prospects)
            OR EXISTS (SELECT 1 FROM touches LIMIT 1 OFFSET :touches)"""
    found = store.db.execute(sql, {"prospects": MANY_PROSPECTS, "touches": MANY_TOUCHES}).fetchone()
    return bool(found[0])


def has_many_appointments(store: Store) -> bool:
    """Whether reading every appointment of other calendars takes long."""
    sql = "SELECT EXISTS (SELECT 1 FROM busy_times LIMIT 1 OFFSET ?)"
    return bool(store.db.execute(sql, (MANY_APPOINTMENTS,)).fetchone()[0])
