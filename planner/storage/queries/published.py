"""What a calendar server was given."""

from planner.storage.published_rows import PublishedEvent, published_from_row
from planner.storage.store import Store


def published_events(store: Store) -> dict[str, PublishedEvent]:
    """By UID."""
    return {row["uid"]: published_from_row(row) for row in store.db.query("SELECT * FROM published_events ORDER BY id")}
