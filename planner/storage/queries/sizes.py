"""How much there is, told in no time: whether counting all of it would be noticed."""

from planner.storage.store import Store

MANY_PROSPECTS, MANY_TOUCHES = 10_000, 25_000  # counting that many takes about a tenth of a second


def is_large(store: Store) -> bool:
    """Whether reading every prospect or every touch takes long."""
    sql = """
        SELECT EXISTS (SELECT 1 FROM prospects LIMIT 1 OFFSET :prospects)
            OR EXISTS (SELECT 1 FROM touches LIMIT 1 OFFSET :touches)"""
    found = store.db.execute(sql, {"prospects": MANY_PROSPECTS, "touches": MANY_TOUCHES}).fetchone()
    return bool(found[0])
