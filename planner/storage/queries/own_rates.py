"""What the owner's own log says about how often each step of the funnel succeeds."""

from datetime import date, timedelta

from planner.domain import defaults
from planner.domain.blocks.filling import WITHOUT_PEOPLE
from planner.domain.planning.funnel import Counted
from planner.domain.touches.touch import TouchOutcome
from planner.storage.store import Store

# A year is most of a log: one pass over it (+ keeps SQLite from the index) is ten times as quick as a search for each.
_COUNTED = """
    SELECT count(*), coalesce(sum(outcome IN ({conversations})), 0),
        coalesce(sum(outcome = 'meeting-booked'), 0), coalesce(sum(outcome = 'proposal-asked'), 0)
    FROM touches WHERE +at >= ? AND +at < ? AND incoming = 0"""
_SIGNED = "SELECT count(DISTINCT prospect_id) FROM turns WHERE kind = 'client' AND at >= ? AND at < ?"
_MINUTES = """
    SELECT coalesce(sum(coalesce(a.minutes, c.minutes, s.minutes)), 0)
    FROM attendance a JOIN series s ON s.id = a.series_id
    LEFT JOIN occurrence_changes c ON c.series_id = a.series_id AND c.slot = a.slot
    WHERE a.outcome IN ('kept', 'shortened') AND a.held_on >= ? AND a.held_on < ? AND s.purpose NOT IN ({silent})"""


def counted_results(store: Store, today: date) -> Counted:
    """The tries of our own in the last OWN_RATE_DAYS days, what came of them, and the minutes of blocks kept since."""
    low, high = (today - timedelta(days=defaults.OWN_RATE_DAYS)).isoformat(), (today + timedelta(days=1)).isoformat()
    spoken = ", ".join(f"'{each.value}'" for each in TouchOutcome if each.is_conversation)
    counts = store.db.execute(_COUNTED.format(conversations=spoken), (low, high)).fetchone()
    attempts, conversations, meetings, proposals = (int(each) for each in counts)
    signed = store.db.execute(_SIGNED, (low, high)).fetchone()[0]
    # Blocks from before the log was begun would make every pace look slow.
    first = store.db.execute("SELECT min(at) FROM touches WHERE at >= ? AND incoming = 0", (low,)).fetchone()[0]
    silent = ", ".join(f"'{each.value}'" for each in sorted(WITHOUT_PEOPLE))
    minutes = store.db.execute(_MINUTES.format(silent=silent), (str(first or high)[:10], high)).fetchone()[0]
    return Counted(attempts, conversations, meetings, proposals, int(signed), int(minutes))
