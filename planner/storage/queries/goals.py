"""Goals and how far they are, rewards, pictures."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta

from planner.domain.goals.goal import Goal, GoalProgress, GoalStatus
from planner.errors import NotFoundError
from planner.storage.goal_rows import Row, goal_from_rows
from planner.storage.queries.measures import counted_by_day
from planner.storage.queries.pauses import all_pauses
from planner.storage.store import Store


@dataclass(frozen=True, slots=True)
class Shelf:
    """What was earned: reached goals with their rewards, newest first."""

    items: tuple[GoalProgress, ...]


def goals(store: Store) -> list[Goal]:
    """All goals with their rewards, the one that ends first on top."""
    rewards: dict[int, Row] = {row["goal_id"]: row for row in store.db.query("SELECT * FROM rewards ORDER BY id")}
    milestones: defaultdict[int, list[Row]] = defaultdict(list)
    for row in store.db.query("SELECT * FROM milestones ORDER BY goal_id, target"):
        milestones[row["goal_id"]].append(row)
    rows = store.db.query("SELECT * FROM goals ORDER BY ends_on, id")
    return [goal_from_rows(row, rewards.get(row["id"]), milestones[row["id"]]) for row in rows]


def goal(store: Store, goal_id: int) -> Goal:
    """One goal; NotFoundError `goal` when it is gone."""
    for found in goals(store):
        if found.id == goal_id:
            return found
    raise NotFoundError("goal", id=goal_id)


def progress(store: Store, wanted: Goal, today: date) -> GoalProgress:
    """How far one goal is."""
    effort = counted_by_day(store, wanted, wanted.ends_on)
    return GoalProgress(wanted, sum(effort.values()), today, max(effort, default=None), tuple(all_pauses(store)))


def progress_by_day(store: Store, wanted: Goal, today: date) -> list[GoalProgress]:
    """How far a goal was on each day from its first to today or its last, in order."""
    last = min(today, wanted.ends_on)
    effort = counted_by_day(store, wanted, last)
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
