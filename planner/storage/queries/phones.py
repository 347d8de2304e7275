"""The number to try first of some prospects: one rule, whoever asks."""

from collections.abc import Sequence

from planner.storage.store import Store


def first_phones(store: Store, ids: Sequence[int]) -> dict[int, str]:
    """E.164, by the id of the prospect: the first person's that has one before the company's; nobody without any."""
    marks = ",".join(map(str, ids))
    sql = f"""
        SELECT c.prospect_id, c.normalised FROM contact_points c LEFT JOIN persons o ON o.id = c.person_id
        WHERE c.prospect_id IN ({marks}) AND c.kind = 'phone' AND c.normalised <> ''
        ORDER BY c.person_id IS NOT NULL, o.position DESC, o.id DESC, c.position DESC, c.id DESC"""
    return dict(store.db.execute(sql).fetchall())  # of several the last one stays
