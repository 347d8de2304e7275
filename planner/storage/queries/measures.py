"""What a goal counts: as a whole, and day by day."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from planner.clock import at_midnight
from planner.domain.blocks.holidays import holiday_lookup
from planner.domain.blocks.occurrences import OccurrenceState
from planner.domain.blocks.summary import KEPT_STATES
from planner.domain.goals.goal import Goal, Measure
from planner.storage.queries.blocks import occurrences_between
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
        SELECT min(v.sent_on) AS day, 1 AS amount FROM proposal_versions v JOIN proposals p ON p.id = v.proposal_id
        WHERE v.sent_on <> ''
        AND NOT EXISTS (SELECT 1 FROM prospects o WHERE o.id = p.prospect_id AND o.trashed_at <> '')
        GROUP BY v.proposal_id HAVING day BETWEEN :first AND :last""",
    Measure.SIGNED_AMOUNT: """
        SELECT signed_on AS day, amount_cents AS amount FROM signed_work
        WHERE amount_cents IS NOT NULL AND currency = :currency AND signed_on BETWEEN :first AND :last""",
}
# One row for each hour (UTC) in which something counts, since days are local.
_TOUCHES = "SELECT hour, {column} AS amount FROM touch_hours WHERE hour >= :low AND hour < :high AND {column} > 0"
_TURNS = """
    SELECT substr(max(at), 1, 13) AS hour, 1 AS amount FROM turns
    WHERE kind = '{kind}' AND at >= :low AND at < :high GROUP BY prospect_id"""
_HOURS = {
    Measure.ATTEMPTS: _TOUCHES.format(column="tries"),
    Measure.CONVERSATIONS: _TOUCHES.format(column="talks"),
    Measure.NOES: _TOUCHES.format(column="noes"),
    Measure.MEETINGS: _TOUCHES.format(column="meetings"),
    Measure.PARTED: _TURNS.format(kind="let_go"),
    Measure.NEW_CLIENTS: _TURNS.format(kind="client"),
}
_PART_OF_HOUR = timedelta(minutes=59)


def counted(store: Store, goal: Goal, last: date) -> int:
    """How much the days from the goal's first to `last` add to its measure."""
    rows, parameters = _source(store, goal, last)
    return int(store.db.execute(f"SELECT coalesce(sum(amount), 0) FROM ({rows})", parameters).fetchone()[0])


def counted_by_day(store: Store, goal: Goal, last: date) -> dict[date, int]:
    """How much each local day from the goal's first to `last` adds to its measure; days that add nothing are absent.

    In zones that are no whole hours away from UTC, days of what is counted by the hour begin with the hour that holds
    midnight.
    """
    rows, parameters = _source(store, goal, last)
    if goal.measure in _DAYS:
        found = store.db.query(f"SELECT day, sum(amount) AS amount FROM ({rows}) GROUP BY day", parameters)
        return {date.fromisoformat(row["day"]): row["amount"] for row in found if row["amount"]}
    zone = ZoneInfo(settings(store).zone)
    days: Counter[date] = Counter()
    for row in store.db.query(rows, parameters):
        at = datetime.fromisoformat(f"{row['hour']}:00:00+00:00") + _PART_OF_HOUR
        days[at.astimezone(zone).date()] += row["amount"]
    return dict(days)


def planned_between(store: Store, first: date, last: date) -> dict[Measure, int]:
    """How many blocks, and how many minutes of them, can still be kept or were, from one day to another, both counted.

    Holidays, pauses and dates that were skipped count nothing. Empty where nothing is planned.
    """
    states = {OccurrenceState.PLANNED, *KEPT_STATES}
    around = occurrences_between(store, first, last + timedelta(days=1), holiday_lookup("en"))
    found = [each for each in around if each.state in states]
    if not found:
        return {}
    return {Measure.BLOCKS_KEPT: len(found), Measure.MINUTES_KEPT: sum(each.minutes for each in found)}


def unanswered_days(store: Store, first: date, last: date) -> list[date]:
    """The day of each planned block from one day to another, both counted and over, that nobody has marked."""
    around = occurrences_between(store, first, last + timedelta(days=1), holiday_lookup("en"))
    return [each.start.date() for each in around if each.state is OccurrenceState.PLANNED]


def effort_days(store: Store, goal: Goal, last: date) -> set[date]:
    """The local days from the goal's first to `last` on which a block was kept or somebody was tried."""
    effort = (replace(goal, measure=measure) for measure in (Measure.BLOCKS_KEPT, Measure.ATTEMPTS))
    return {day for each in effort for day in counted_by_day(store, each, last)}


def _source(store: Store, goal: Goal, last: date) -> tuple[str, dict[str, str]]:
    """Rows with an `amount`, and what they ask for."""
    if goal.measure in _DAYS:
        days = {"first": goal.starts_on.isoformat(), "last": last.isoformat(), "currency": goal.currency}
        return _DAYS[goal.measure], days
    low, high = _hours(goal.starts_on, last, ZoneInfo(settings(store).zone))
    return _HOURS[goal.measure], {"low": low, "high": high}


def _hours(first: date, last: date, zone: ZoneInfo) -> tuple[str, str]:
    """The hours in UTC with which a local day begins, and the day after another one."""
    days = (first, last + timedelta(days=1))
    low, high = (at_midnight(day).replace(tzinfo=zone).astimezone(UTC).isoformat()[:13] for day in days)
    return low, high
