"""What the seven-sins check looks at: per prospect, sums over a range of days and what its trail of touches shows."""

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from itertools import groupby
from operator import itemgetter
from zoneinfo import ZoneInfo

from planner.domain import defaults
from planner.domain.followup.sins import Effort, SinsReport, check, usual_days
from planner.domain.followup.trail import Footprint, after_cold_signals, too_close
from planner.domain.prospects.qualification import Criterion
from planner.domain.touches.touch import Signal, TouchOutcome
from planner.storage.store import Store

_UNANSWERED = ", ".join(f"'{each}'" for each in TouchOutcome if not each.is_conversation)
_SIGNS = ", ".join(f"'{each}'" for each in TouchOutcome if each.is_commitment)
_FILLED_SHEET = "s.gut IS NOT NULL OR s.red_flags <> '' OR " + " OR ".join(
    f"s.{criterion.replace('-', '_')} <> 'unknown'" for criterion in Criterion
)

# Some thousand prospects at a time, in the order of the index that has the day beside them (+ keeps SQLite from the one
# by day, and from sorting): no statement is so long that what somebody does meanwhile would wait for it.
_AT_ONCE = 4096

# Clients have signed: none of the habits is about them. The touches of the range are summed up before any join; CASE
# keeps SQLite from looking for sheets and persons where they do not matter, which OR would not.
_EFFORTS = f"""
    WITH log AS (
        SELECT prospect_id, COUNT(*) AS touches, SUM(incoming = 0) AS tries, SUM(minutes) AS minutes,
            SUM(CASE WHEN channel NOT IN ('phone', 'visit') AND outcome IN ({_UNANSWERED}) THEN minutes ELSE 0 END)
                AS quiet_minutes,
            SUM(incoming = 0 AND channel = 'phone' AND note = '' AND minutes <= :quick AND outcome IN ({_UNANSWERED}))
                AS quick,
            SUM(outcome NOT IN ({_UNANSWERED})) AS conversations,
            SUM(outcome <> 'no-answer') AS reached,
            SUM(overruled <> '') AS overruled,
            MAX(CASE WHEN incoming = 0 THEN at END) AS last_try,
            MAX(CASE WHEN outcome = 'maybe-later' THEN at END) AS last_maybe
        FROM touches WHERE prospect_id >= :from AND prospect_id < :to AND +at >= :first AND +at < :end
        GROUP BY prospect_id
    )
    SELECT l.prospect_id, l.touches, l.tries, l.minutes, l.quiet_minutes, l.quick, l.conversations, l.reached,
        l.overruled,
        p.class IN ('C', 'out') OR p.verdict = 'let-go',
        CASE WHEN l.tries < :tries THEN 0
            ELSE NOT EXISTS (SELECT 1 FROM sheets s WHERE s.prospect_id = p.id AND ({_FILLED_SHEET})) END,
        CASE WHEN l.reached < :reached THEN 0
            ELSE EXISTS (SELECT 1 FROM sheets s WHERE s.prospect_id = p.id AND s.decision_maker = 'yes')
                OR EXISTS (SELECT 1 FROM touches t JOIN persons m ON m.id = t.person_id
                    WHERE t.prospect_id = p.id AND t.outcome <> 'no-answer' AND m.role = 'decision_maker') END,
        p.maybes >= :maybes AND l.last_try IS NOT NULL
            AND (p.maybes > :maybes OR l.last_maybe IS NULL OR l.last_try > l.last_maybe)
    FROM log l JOIN prospects p ON p.id = l.prospect_id
    WHERE p.trashed_at = '' AND p.state <> 'client'"""

# A trail is worth walking where tries may lie too close (two that are further apart than any usual spacing do not,
# unless more was agreed), or where signals were noted twice.
_TRAILS = f"""
    WITH trails AS (
        SELECT prospect_id FROM touches
        WHERE prospect_id >= :from AND prospect_id < :to AND +at >= :near AND +at < :end AND incoming = 0
        GROUP BY prospect_id HAVING COUNT(*) > 1 AND MAX(at) >= :first
            AND (COUNT(*) > 2 OR julianday(MAX(at)) - julianday(MIN(at)) < :spacing)
        UNION SELECT id FROM prospects
            WHERE id >= :from AND id < :to AND agreed_every >= :spacing AND last_on >= :first_day
        UNION SELECT prospect_id FROM touches
            WHERE prospect_id >= :from AND prospect_id < :to AND +at >= :before AND +at < :end AND signals <> ''
            GROUP BY prospect_id HAVING COUNT(*) > 1
    )
    SELECT t.prospect_id, p.agreed_every, CAST(julianday(p.agreed_made_on) + 0.5 AS INTEGER),
        CAST(julianday(t.at) + :shift AS INTEGER), t.channel,
        t.incoming OR t.outcome IN ({_SIGNS}), NOT t.incoming, t.incoming OR t.outcome NOT IN ({_UNANSWERED}),
        t.signals, t.at >= :first
    FROM trails l JOIN prospects p ON p.id = l.prospect_id
    JOIN touches t ON t.prospect_id = l.prospect_id AND t.at >= :before AND t.at < :end
    ORDER BY t.prospect_id, t.at, t.id"""

_SNOOZES = """
    SELECT t.prospect_id, COUNT(*) FROM turns t JOIN prospects p ON p.id = t.prospect_id
    WHERE t.kind = 'snoozed' AND t.at >= :first AND t.at < :end AND p.trashed_at = ''
    GROUP BY t.prospect_id HAVING COUNT(*) >= :snoozes"""

_LONGEST_SPACING = max(defaults.SPACING_DAYS) + 1  # days by the clock may be one less than days on the calendar
_HALF_A_DAY = timedelta(hours=12)  # a Julian day begins at noon


def monthly_sins(store: Store, today: date, zone: str) -> SinsReport:
    """The seven-sins check of the last thirty days, up to today; `zone` (IANA) says where days begin."""
    return sins_between(store, *usual_days(today), zone)


def sins_between(store: Store, first: date, last: date, zone: str) -> SinsReport:
    """The seven-sins check over a range of days, both included."""
    where = ZoneInfo(zone)
    end = datetime.combine(last + timedelta(days=1), time(), where)
    shift = (end.utcoffset() or timedelta()) + _HALF_A_DAY
    parameters = {
        "first": _instant(datetime.combine(first, time(), where)),
        "end": _instant(end),
        "before": _instant(datetime.combine(first - timedelta(days=defaults.SINS_LOOK_BACK_DAYS), time(), where)),
        "near": _instant(datetime.combine(first - timedelta(days=_LONGEST_SPACING), time(), where)),
        "spacing": _LONGEST_SPACING,
        "first_day": first.isoformat(),
        "shift": shift / timedelta(days=1),
        "quick": defaults.SINS_QUICK_MINUTES,
        "tries": defaults.SINS_UNQUALIFIED_TRIES,
        "reached": defaults.TOUCHES_WITHOUT_DECISION_MAKER,
        "maybes": defaults.MAYBES_FIRM,
        "snoozes": defaults.SINS_SNOOZES,
    }
    efforts: dict[int, Effort] = {}
    highest = store.db.execute("SELECT MAX(id) FROM prospects").fetchone()[0] or 0
    for begin in range(1, highest + 1, _AT_ONCE):
        some = {**parameters, "from": begin, "to": begin + _AT_ONCE}
        efforts.update((row[0], Effort(*row)) for row in store.db.execute(_EFFORTS, some))
        _add_trails(store, some, efforts)
    for prospect_id, snoozes in store.db.execute(_SNOOZES, parameters):
        efforts[prospect_id] = efforts.get(prospect_id, Effort(prospect_id))._replace(snoozes=snoozes)
    return check(first, last, list(efforts.values()))


def _add_trails(store: Store, parameters: dict[str, object], efforts: dict[int, Effort]) -> None:
    rows = store.db.execute(_TRAILS, parameters)
    for (prospect_id, *agreed), steps in groupby(rows, itemgetter(0, 1, 2)):
        effort = efforts.get(prospect_id)
        if effort is None:
            continue
        trail = [Footprint._make((*row[3:8], _warmth(row[8]), row[9])) for row in steps]
        close, cold = too_close(trail, *agreed), after_cold_signals(trail)
        if close or cold:
            efforts[prospect_id] = effort._replace(too_close=close, after_signals=cold)


@lru_cache(maxsize=1024)
def _warmth(signals: str) -> int:
    """1 where a buying signal is among the stored ones, -1 where only others are, 0 for none."""
    if not signals:
        return 0
    return -1 if _BUYING.isdisjoint(signals.split()) else 1


_BUYING = frozenset(signal.value for signal in Signal if signal.is_buying)


def _instant(local: datetime) -> str:
    return local.astimezone(UTC).isoformat()
