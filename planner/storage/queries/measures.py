"""What a goal counts, day by day."""

from collections import Counter
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from planner.clock import at_midnight
from planner.domain.goals.goal import Goal, Measure
from planner.storage.queries.settings import settings
from planner.storage.store import Store

# One row for each thing that counts: its day and how much it counts.
_DAYS = {
    Measure.BLOCKS_KEPT: """
        SELECT held_on AS day, 1 AS amount FROM attendance
        WHERE outcome IN ('kept', 'shortened') AND held_on BETWEEN :first AND :last""",
    Measure.MINUTES_KEPT: """
        SELECT a.held_on AS day, coalesce(a.minutes, c.minutes, s.minutes) AS amount
        FROM attendance a JOIN series s ON s.id = a.series_id
        LEFT JOIN occurrence_changes c ON c.series_id = a.series_id AND c.slot = a.slot
        WHERE a.outcome IN ('kept', 'shortened') AND a.held_on BETWEEN :first AND :last""",
    Measure.PROSPECTS_ADDED: """
        SELECT created_on AS day, 1 AS amount FROM prospects
        WHERE trashed_at = '' AND created_on BETWEEN :first AND :last""",
    Measure.PROPOSALS_SENT: """
        SELECT min(v.sent_on) AS day, 1 AS amount FROM proposal_versions v
        JOIN proposals p ON p.id = v.proposal_id JOIN prospects o ON o.id = p.prospect_id
        WHERE v.sent_on <> '' AND o.trashed_at = '' GROUP BY v.proposal_id HAVING day BETWEEN :first AND :last""",
    Measure.SIGNED_AMOUNT: """
        SELECT signed_on AS day, amount_cents AS amount FROM signed_work
        WHERE amount_cents IS NOT NULL AND currency = :currency AND signed_on BETWEEN :first AND :last""",
}
# One row for each moment (UTC), since days are local; the text is compared up to the hour.
_MOMENTS = {
    Measure.ATTEMPTS: "SELECT hour AS at, tries AS amount FROM touch_hours WHERE hour >= :low AND hour < :high",
    Measure.CONVERSATIONS: "SELECT hour AS at, talks AS amount FROM touch_hours WHERE hour >= :low AND hour < :high",
    Measure.NOES: "SELECT hour AS at, noes AS amount FROM touch_hours WHERE hour >= :low AND hour < :high",
    Measure.MEETINGS: "SELECT hour AS at, meetings AS amount FROM touch_hours WHERE hour >= :low AND hour < :high",
    Measure.PARTED: """
        SELECT substr(max(at), 1, 13) AS at, 1 AS amount FROM turns
        WHERE kind = 'let_go' AND at >= :low AND at < :high GROUP BY prospect_id""",
    Measure.NEW_CLIENTS: """
        SELECT substr(max(at), 1, 13) AS at, 1 AS amount FROM turns
        WHERE kind = 'client' AND at >= :low AND at < :high GROUP BY prospect_id""",
}


def counted_by_day(store: Store, goal: Goal, last: date) -> dict[date, int]:
    """How much each local day from the goal's first to `last` adds to its measure; days that add nothing are absent."""
    if goal.measure in _DAYS:
        parameters = {"first": goal.starts_on.isoformat(), "last": last.isoformat(), "currency": goal.currency}
        sql = f"SELECT day, sum(amount) AS amount FROM ({_DAYS[goal.measure]}) GROUP BY day"
        return {
            date.fromisoformat(row["day"]): row["amount"] for row in store.db.query(sql, parameters) if row["amount"]
        }
    zone = ZoneInfo(settings(store).zone)
    low, high = _hour(goal.starts_on, zone), _hour(last + timedelta(days=1), zone)
    found: Counter[date] = Counter()
    for row in store.db.query(_MOMENTS[goal.measure], {"low": low, "high": high}):
        if row["amount"]:
            at = datetime.fromisoformat(f"{row['at']}:00:00+00:00")
            found[at.astimezone(zone).date()] += row["amount"]
    return dict(found)


def _hour(day: date, zone: ZoneInfo) -> str:
    """The hour in UTC in which a local day begins."""
    return at_midnight(day).replace(tzinfo=zone).astimezone(UTC).isoformat()[:13]
