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
        coalesce(sum(outcome = 'meeting-booked'), 0),
        coalesce(sum(outcome = 'proposal-asked' AND prospect_id NOT IN ({offered})), 0)
    FROM touches WHERE +at >= ? AND +at < ? AND incoming = 0"""
_OFFERED = "SELECT p.prospect_id FROM proposals p JOIN proposal_versions v ON v.proposal_id = p.id AND v.sent_on <> ''"
_SENT = """
    SELECT count(*) FROM (SELECT min(v.sent_on) AS day FROM proposal_versions v WHERE v.sent_on <> ''
    GROUP BY v.proposal_id) WHERE day >= ? AND day < ?"""
_SIGNED = "SELECT count(*) FROM proposals WHERE state = 'signed' AND answered_on >= ? AND answered_on < ?"
_WON_WITHOUT = """
    SELECT count(DISTINCT prospect_id) FROM turns WHERE kind = 'client' AND at >= ? AND at < ?
    AND prospect_id NOT IN (SELECT prospect_id FROM proposals WHERE state = 'signed')"""
_MINUTES = """
    SELECT coalesce(sum(coalesce(a.minutes, c.minutes, s.minutes)), 0)
    FROM attendance a JOIN series s ON s.id = a.series_id
    LEFT JOIN occurrence_changes c ON c.series_id = a.series_id AND c.slot = a.slot
    WHERE a.outcome IN ('kept', 'shortened') AND a.held_on >= ? AND a.held_on < ? AND s.purpose NOT IN ({silent})"""


def counted_results(store: Store, today: date) -> Counted:
    """The tries of our own in the last OWN_RATE_DAYS days, what came of them, and the minutes of blocks kept since.

    Proposals are those that went out first in this time, each once however many versions it has; where a prospect never
    got one, its wish for one in the log counts instead, so that an owner who writes none down is counted too. Signed
    are the proposals with a yes in this time, and those who became clients without a signed proposal.
    """
    low, high = (today - timedelta(days=defaults.OWN_RATE_DAYS)).isoformat(), (today + timedelta(days=1)).isoformat()
    spoken = ", ".join(f"'{each.value}'" for each in TouchOutcome if each.is_conversation)
    counts = store.db.execute(_COUNTED.format(conversations=spoken, offered=_OFFERED), (low, high)).fetchone()
    attempts, conversations, meetings, asked = (int(each) for each in counts)
    sent, *signed = (store.db.execute(sql, (low, high)).fetchone()[0] for sql in (_SENT, _SIGNED, _WON_WITHOUT))
    # Blocks from before the log was begun would make every pace look slow.
    first = store.db.execute("SELECT min(at) FROM touches WHERE at >= ? AND incoming = 0", (low,)).fetchone()[0]
    silent = ", ".join(f"'{each.value}'" for each in sorted(WITHOUT_PEOPLE))
    minutes = store.db.execute(_MINUTES.format(silent=silent), (str(first or high)[:10], high)).fetchone()[0]
    return Counted(attempts, conversations, meetings, asked + sent, sum(signed), int(minutes))
