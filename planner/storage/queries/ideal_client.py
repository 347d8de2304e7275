"""The criteria of the ideal client, and what was answered about prospects."""

from planner.domain.prospects.ideal_client import IdealCriterion
from planner.domain.prospects.qualification import Answer
from planner.storage.store import Store

_ANSWERS = "SELECT prospect_id, criterion_id, answer FROM ideal_answers"


def ideal_criteria(store: Store) -> tuple[IdealCriterion, ...]:
    """The owner's criteria in their order; empty when none were written yet."""
    rows = store.db.query("SELECT * FROM ideal_criteria ORDER BY position, id")
    return tuple(IdealCriterion(row["id"], row["text"], row["weight"], bool(row["is_knock_out"])) for row in rows)


def ideal_answers(store: Store, prospect_id: int) -> dict[int, Answer]:
    """What was answered about one prospect, by the ids of the criteria; what is unknown is left out."""
    found = store.db.execute(f"{_ANSWERS} WHERE prospect_id = ?", (prospect_id,))
    return {criterion_id: Answer(answer) for _, criterion_id, answer in found}


def all_ideal_answers(store: Store) -> dict[int, dict[int, Answer]]:
    """The answers of every prospect that has any, by the ids of the prospects."""
    found: dict[int, dict[int, Answer]] = {}
    for prospect_id, criterion_id, answer in store.db.execute(_ANSWERS):
        found.setdefault(prospect_id, {})[criterion_id] = Answer(answer)
    return found


def answer_counts(store: Store) -> dict[int, int]:
    """How many prospects outside the trash have an answer to each criterion that has any."""
    sql = """
        SELECT a.criterion_id, count(*) FROM ideal_answers a JOIN prospects p ON p.id = a.prospect_id
        WHERE p.trashed_at = '' GROUP BY a.criterion_id"""
    return dict(store.db.execute(sql).fetchall())
