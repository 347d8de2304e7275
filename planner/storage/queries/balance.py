"""Time for clients against time for prospects, and time for prospects by verdict."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from planner.clock import at_midnight, monday_of
from planner.domain.followup.ledger import Spent
from planner.domain.prospects.pursuit import Verdict
from planner.domain.work import balance as domain
from planner.domain.work.balance import Balance
from planner.domain.zones import to_local, to_utc
from planner.storage.queries.settings import settings
from planner.storage.store import Store

BALANCE_WEEKS = 4

_CLIENTS = "SELECT day, sum(minutes) FROM client_work WHERE day BETWEEN ? AND ? GROUP BY day"
_KEPT = """
    SELECT a.held_on, coalesce(a.minutes, c.minutes, s.minutes), coalesce(c.minutes, s.minutes),
        coalesce(nullif(c.moved_to, ''), a.slot), s.zone
    FROM attendance a JOIN series s ON s.id = a.series_id
    LEFT JOIN occurrence_changes c ON c.series_id = a.series_id AND c.slot = a.slot
    WHERE a.outcome IN ('kept', 'shortened') AND a.held_on BETWEEN ? AND ?"""
TOUCHES_WITH_MINUTES = "SELECT at, minutes FROM touches WHERE at >= ? AND at < ? AND minutes > 0"

# Few people have many touches each: they are put together before their prospects are looked up.
BY_VERDICT = """
    SELECT CASE WHEN p.state = 'let_go' THEN 'let-go' ELSE p.verdict END, sum(t.minutes), count(*)
    FROM (SELECT prospect_id, sum(minutes) AS minutes FROM touches INDEXED BY touches_by_day
        WHERE at >= ? AND at < ? AND minutes > 0 GROUP BY prospect_id) t
    JOIN prospects p ON p.id = t.prospect_id WHERE p.trashed_at = '' GROUP BY 1"""


def balance(store: Store, today: date, weeks: int = BALANCE_WEEKS) -> Balance:
    """The week of `today` and those before it, `weeks` in all.

    Time for prospects is that of kept blocks, and the minutes of contacts made outside of them.
    """
    zone = settings(store).zone
    first = monday_of(today) - timedelta(weeks=weeks - 1)
    days = (first.isoformat(), (first + timedelta(weeks=weeks, days=-1)).isoformat())
    clients = {date.fromisoformat(day): int(minutes) for day, minutes in store.db.execute(_CLIENTS, days)}
    prospects: dict[date, int] = {}
    kept = []
    for held_on, minutes, planned, start, block_zone in store.db.execute(_KEPT, days):
        day = date.fromisoformat(held_on)
        prospects[day] = prospects.get(day, 0) + minutes
        begin = to_local(to_utc(datetime.fromisoformat(start), block_zone), zone)
        kept.append((begin, begin + timedelta(minutes=max(planned, minutes))))
    owner = ZoneInfo(zone)
    low, high = _instants(first, first + timedelta(weeks=weeks), owner)
    # Read at once: who reads keeps others from writing.
    rows = store.db.execute(TOUCHES_WITH_MINUTES, (low, high)).fetchall()
    touches = ((datetime.fromisoformat(at).astimezone(owner).replace(tzinfo=None), minutes) for at, minutes in rows)
    for day, minutes in domain.minutes_outside(touches, kept).items():
        prospects[day] = prospects.get(day, 0) + minutes
    return domain.balance(first, weeks, clients, prospects)


def time_by_verdict(store: Store, first: date, last: date) -> tuple[Spent, ...]:
    """The minutes of all touches of the local days from `first` to `last`, one `Spent` per verdict, in their order.

    Whoever was let go counts as such, whatever their sheet says; the trash is left out.
    """
    bounds = _instants(first, last + timedelta(days=1), ZoneInfo(settings(store).zone))
    rows = {verdict: (int(minutes), int(people)) for verdict, minutes, people in store.db.execute(BY_VERDICT, bounds)}
    return tuple(Spent(verdict, *rows.get(verdict.value, (0, 0))) for verdict in Verdict)


def _instants(first: date, end: date, zone: ZoneInfo) -> tuple[str, str]:
    """The instants in UTC, as they stand in the table, at which two local days begin."""
    low, high = (at_midnight(day).replace(tzinfo=zone).astimezone(UTC).isoformat() for day in (first, end))
    return low, high
