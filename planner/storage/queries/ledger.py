"""The time ledger by verdict, and the gauge of well-qualified prospects."""

from planner.domain.followup import ledger as domain
from planner.domain.followup.ledger import Gauge, Ledger, Spent
from planner.domain.prospects.pursuit import Verdict
from planner.storage.store import Store

_SPENT = """
    SELECT CASE WHEN state = 'let_go' THEN 'let-go' ELSE verdict END AS verdict, SUM(minutes) AS minutes,
        COUNT(*) AS prospects
    FROM prospects WHERE trashed_at = '' AND minutes > 0 GROUP BY 1"""

# Few are worth pursuing; the index of verdicts, which leaves out "find-out", leads to them alone.
_GOOD = "trashed_at = '' AND p.verdict = 'pursue' AND p.verdict <> 'find-out'"

_GOOD_TOUCHES = f"""
    SELECT COALESCE(SUM(t.minutes), 0) AS minutes, COUNT(*) AS touches
    FROM prospects p INDEXED BY prospects_by_verdict JOIN touches t ON t.prospect_id = p.id
    WHERE p.{_GOOD} AND p.state <> 'let_go' AND p.minutes > 0 AND t.minutes > 0"""

_GAUGE = f"""
    SELECT COUNT(*) AS active FROM prospects p INDEXED BY prospects_by_verdict WHERE p.{_GOOD} AND p.state = 'active'"""


def ledger(store: Store) -> Ledger:
    """The minutes of all logged touches by verdict; the trash is left out."""
    spent = [Spent(Verdict(row["verdict"]), row["minutes"], row["prospects"]) for row in store.db.query(_SPENT)]
    own = next(iter(store.db.query(_GOOD_TOUCHES)))
    return domain.ledger(spent, domain.call_length(own["minutes"], own["touches"]))


def gauge(store: Store, wanted: int) -> Gauge:
    """Active prospects with the verdict to pursue, against `wanted` (a setting)."""
    return Gauge(next(iter(store.db.query(_GAUGE)))["active"], wanted)
