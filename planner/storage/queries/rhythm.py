"""The rhythm score, from the plan and what became of it."""

from datetime import date, timedelta

from planner.clock import monday_of
from planner.domain.blocks.holidays import holiday_lookup
from planner.domain.blocks.occurrences import OccurrenceState
from planner.domain.blocks.summary import KEPT_STATES, counted_state
from planner.domain.goals.rhythm import RhythmBlock, RhythmScore, rhythm_score
from planner.storage.queries.blocks import occurrences_between
from planner.storage.queries.pauses import all_pauses
from planner.storage.store import Store


def rhythm(store: Store, today: date) -> RhythmScore:
    """How the rhythm of all planned blocks stands on a day."""
    first = _first_day(store)
    if first is None:
        return RhythmScore()
    end = monday_of(today) + timedelta(weeks=1)
    blocks = []
    for occurrence in occurrences_between(store, first, end, holiday_lookup("en")):
        state = counted_state(occurrence)
        if state is not None and state is not OccurrenceState.PAUSED:
            blocks.append(RhythmBlock(occurrence.start.date(), state in KEPT_STATES))
    return rhythm_score(blocks, today, all_pauses(store))


def _first_day(store: Store) -> date | None:
    """The first day on which a block was planned or kept."""
    sql = """
        SELECT min(day) FROM (SELECT min(first_day) AS day FROM series WHERE removed_at = ''
        UNION ALL SELECT min(held_on) FROM attendance)"""
    found = store.db.execute(sql).fetchone()[0]
    return date.fromisoformat(found) if found else None
