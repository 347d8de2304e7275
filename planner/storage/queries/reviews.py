"""The weekly reviews."""

from datetime import date

from planner.domain.reviews.review import Review
from planner.storage.calendar_rows import review_from_row
from planner.storage.store import Store


def review_of(store: Store, week: date) -> Review | None:
    """The review that plans the week of a Monday, begun or finished; None when there is none."""
    for row in store.db.query("SELECT * FROM reviews WHERE week = ?", (week.isoformat(),)):
        return review_from_row(row)
    return None


def reviews(store: Store) -> list[Review]:
    """Every review, the newest first."""
    return [review_from_row(row) for row in store.db.query("SELECT * FROM reviews ORDER BY week DESC")]
