"""Goals and how far they are, rewards, pictures."""

from dataclasses import dataclass
from datetime import date, timedelta

from planner.domain.goals.goal import Goal, GoalProgress, GoalStatus, Measure
from planner.errors import NotFoundError
from planner.storage.iso import day_or_none
from planner.storage.queries.pauses import all_pauses
from planner.storage.rows import Row, goal_from_rows
from planner.storage.store import Store

# One row for each piece of effort: its day and how much it counts.
_EFFORT = {
    Measure.BLOCKS_KEPT: """
        SELECT held_on AS day, 1 AS amount FROM attendance
        WHERE outcome IN ('kept', 'shortened') AND held_on BETWEEN ? AND ?""",
    Measure.MINUTES_KEPT: """
        SELECT a.held_on AS day, coalesce(a.minutes, c.minutes, s.minutes) AS amount
        FROM attendance a JOIN series s ON s.id = a.series_id
        LEFT JOIN occurrence_changes c ON c.series_id = a.series_id AND c.slot = a.slot
        WHERE a.outcome IN ('kept', 'shortened') AND a.held_on BETWEEN ? AND ?""",
    Measure.PROSPECTS_ADDED: """
        SELECT created_on AS day, 1 AS amount FROM prospects
        WHERE trashed_at = '' AND created_on BETWEEN ? AND ?""",
}
_DONE = "SELECT coalesce(sum(amount), 0) AS done, max(day) AS latest FROM ({effort})"
_BY_DAY = "SELECT day, sum(amount) AS amount FROM ({effort}) GROUP BY day"


@dataclass(frozen=True, slots=True)
class Shelf:
    """What was earned: reached goals with their rewards, newest first."""

    items: tuple[GoalProgress, ...]


def goals(store: Store) -> list[Goal]:
    """All goals with their rewards, the one that ends first on top."""
    rewards: dict[int, Row] = {row["goal_id"]: row for row in store.db.query("SELECT * FROM rewards ORDER BY id")}
    rows = store.db.query("SELECT * FROM goals ORDER BY ends_on, id")
    return [goal_from_rows(row, rewards.get(row["id"])) for row in rows]


def goal(store: Store, goal_id: int) -> Goal:
    """One goal; NotFoundError `goal` when it is gone."""
    for found in goals(store):
        if found.id == goal_id:
            return found
    raise NotFoundError("goal", id=goal_id)


def progress(store: Store, wanted: Goal, today: date) -> GoalProgress:
    """How far one goal is."""
    parameters = (wanted.starts_on.isoformat(), wanted.ends_on.isoformat())
    row = next(iter(store.db.query(_DONE.format(effort=_EFFORT[wanted.measure]), parameters)))
    latest = day_or_none(row["latest"] or "")
    return GoalProgress(wanted, row["done"], today, latest, tuple(all_pauses(store)))


def progress_by_day(store: Store, wanted: Goal, today: date) -> list[GoalProgress]:
    """How far a goal was on each day from its first to today or its last, in order."""
    last = min(today, wanted.ends_on)
    parameters = (wanted.starts_on.isoformat(), last.isoformat())
    rows = store.db.query(_BY_DAY.format(effort=_EFFORT[wanted.measure]), parameters)
    effort = {date.fromisoformat(row["day"]): int(row["amount"]) for row in rows}
    done, latest, found = 0, None, []
    pauses = tuple(all_pauses(store))
    for offset in range((last - wanted.starts_on).days + 1):
        day = wanted.starts_on + timedelta(days=offset)
        if day in effort:
            done, latest = done + effort[day], day
        found.append(GoalProgress(wanted, done, day, latest, pauses))
    return found


def running_goals(store: Store, today: date) -> list[GoalProgress]:
    """Goals under way and missed ones that wait for an answer."""
    return [progress(store, each, today) for each in goals(store) if each.status is GoalStatus.RUNNING]


def all_progress(store: Store, today: date) -> list[GoalProgress]:
    """Every goal with its progress."""
    return [progress(store, each, today) for each in goals(store)]


def shelf(store: Store, today: date) -> Shelf:
    """Reached goals that carry a reward, newest first."""
    reached = [each for each in goals(store) if each.status is GoalStatus.REACHED and each.reward is not None]
    reached.sort(key=lambda each: (each.reached_on or each.ends_on, each.id), reverse=True)
    return Shelf(tuple(progress(store, each, today) for each in reached))


def picture_bytes(store: Store, picture_id: int) -> bytes:
    """The file of a picture as it was brought in; empty when it is gone."""
    row = store.db.execute("SELECT bytes FROM pictures WHERE id = ?", (picture_id,)).fetchone()
    return bytes(row[0]) if row else b""
