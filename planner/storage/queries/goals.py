"""Goals and how far they are, rewards, pictures."""

from collections import defaultdict
from dataclasses import replace
from datetime import date, timedelta

from planner.domain.blocks.pauses import Pause
from planner.domain.goals.advice import last_ended
from planner.domain.goals.earned import Earned, earned
from planner.domain.goals.goal import Goal, GoalId, GoalProgress, GoalStatus, Measure, Milestone, Reward
from planner.domain.goals.next_goal import (
    BESIDE,
    PACE_DAYS,
    NextGoal,
    first_day,
    propose_next_goals,
    target_at_pace,
)
from planner.domain.goals.period import Period, period_ends
from planner.errors import NotFoundError
from planner.storage.goal_rows import Row, goal_from_rows, reward_from_row
from planner.storage.queries.measures import counted, counted_by_day, effort_days, planned_between
from planner.storage.queries.pauses import all_pauses
from planner.storage.store import Store


def goals(store: Store) -> list[Goal]:
    """All goals with their rewards and milestones, the one that ends first on top."""
    return _read(store, "1")


def open_goals(store: Store) -> list[Goal]:
    """Goals that run, and reached ones that a correction may still take back: their reward is not claimed."""
    claimed = "SELECT goal_id FROM rewards WHERE claimed_on <> '' OR enjoyed_on <> ''"
    return _read(store, f"status = 'running' OR (status = 'reached' AND id NOT IN ({claimed}))")


def goal(store: Store, goal_id: int) -> Goal:
    """One goal; NotFoundError `goal` when it is gone."""
    for found in goals(store):
        if found.id == goal_id:
            return found
    raise NotFoundError("goal", id=goal_id)


def milestone(store: Store, milestone_id: int) -> tuple[Goal, Milestone]:
    """A milestone with its goal; NotFoundError `milestone` when it is gone."""
    for found in goals(store):
        for each in found.milestones:
            if each.id == milestone_id:
                return found, each
    raise NotFoundError("milestone", id=milestone_id)


def progress(store: Store, wanted: Goal, today: date) -> GoalProgress:
    """How far one goal is."""
    return _progress(store, wanted, today, tuple(all_pauses(store)))


def progress_by_day(store: Store, wanted: Goal, today: date) -> list[GoalProgress]:
    """How far a goal was on each day from its first to today or its last, in order."""
    last = min(today, wanted.ends_on)
    counts, effort = _counts_and_effort(store, wanted, last)
    done, latest, found = 0, None, []
    pauses = tuple(all_pauses(store))
    for offset in range((last - wanted.starts_on).days + 1):
        day = wanted.starts_on + timedelta(days=offset)
        done += counts.get(day, 0)
        latest = day if day in effort else latest
        found.append(GoalProgress(wanted, done, day, latest, pauses))
    return found


def running_goals(store: Store, today: date) -> list[GoalProgress]:
    """Goals under way and missed ones that wait for an answer."""
    pauses = tuple(all_pauses(store))
    return [_progress(store, each, today, pauses) for each in goals(store) if each.status is GoalStatus.RUNNING]


def all_progress(store: Store, today: date) -> list[GoalProgress]:
    """Every goal with its progress."""
    pauses = tuple(all_pauses(store))
    return [_progress(store, each, today, pauses) for each in goals(store)]


def next_goals(store: Store, today: date) -> tuple[NextGoal, NextGoal, NextGoal]:
    """The three goals to choose from after the last one (see `propose_next_goals`)."""
    last = last_ended(all_progress(store, today))
    first = first_day(last, today)
    planned = planned_between(store, first, period_ends(Period.QUARTER, first))
    if last is None:
        return propose_next_goals(None, today, planned=planned)
    measure = BESIDE[last.goal.measure]
    beside = replace(last.goal, measure=measure)
    until = last.goal.reached_on or min(today, last.goal.ends_on)
    return propose_next_goals(last, today, {measure: counted(store, beside, until)}, planned)


def first_day_of_next(store: Store, today: date) -> date:
    """The day from which a goal set now is counted, unless the owner says otherwise (see `first_day`)."""
    return first_day(last_ended(all_progress(store, today)), today)


def usual_target(store: Store, measure: Measure, currency: str, today: date, days: tuple[date, date]) -> int | None:
    """What the time from one day to another would bring of a measure at the owner's own pace (see `target_at_pace`).

    Of blocks and minutes it is what is planned at most, where anything is.
    """
    first, last = days[0], max(days)
    since = today - timedelta(days=PACE_DAYS - 1)
    counts = counted_by_day(store, Goal(GoalId(0), measure, 1, since, today, currency=currency), today)
    found = target_at_pace(measure, counts, today, (last - first).days + 1, all_pauses(store))
    return min(found, planned_between(store, first, last).get(measure, found)) if found is not None else None


def earlier_rewards(store: Store, limit: int = 3) -> list[Reward]:
    """Rewards of earlier goals as ideas for the next one, the newest first; each title once."""
    of_goals = "FROM rewards r JOIN goals g ON g.id = r.goal_id WHERE r.title <> ''"
    sql = f"SELECT r.* {of_goals} ORDER BY g.ends_on DESC, g.id DESC"
    found: dict[str, Reward] = {}
    for row in store.db.query(sql):
        found.setdefault(row["title"], reward_from_row(row))
    return list(found.values())[:limit]


def shelf(store: Store) -> tuple[Earned, ...]:
    """Rewards and small treats that were earned, newest first."""
    return earned(goals(store))


def picture_bytes(store: Store, picture_id: int) -> bytes:
    """The file of a picture as it was brought in; empty when it is gone."""
    row = store.db.execute("SELECT bytes FROM pictures WHERE id = ?", (picture_id,)).fetchone()
    return bytes(row[0]) if row else b""


def _progress(store: Store, wanted: Goal, today: date, pauses: tuple[Pause, ...]) -> GoalProgress:
    counts, effort = _counts_and_effort(store, wanted, wanted.ends_on)
    return GoalProgress(wanted, sum(counts.values()), today, max(effort, default=None), pauses)


def _counts_and_effort(store: Store, wanted: Goal, last: date) -> tuple[dict[date, int], set[date]]:
    """What counts on which day, and the days with effort: those, and where others must answer also any try."""
    counts = counted_by_day(store, wanted, last)
    tried = effort_days(store, wanted, last) if wanted.measure.needs_answers else set()
    return counts, set(counts) | tried


def _read(store: Store, condition: str) -> list[Goal]:
    rows = list(store.db.query(f"SELECT * FROM goals WHERE {condition} ORDER BY ends_on, id"))
    if not rows:
        return []
    rewards: dict[int, Row] = {row["goal_id"]: row for row in store.db.query("SELECT * FROM rewards ORDER BY id")}
    milestones: defaultdict[int, list[Row]] = defaultdict(list)
    for row in store.db.query("SELECT * FROM milestones ORDER BY goal_id, target"):
        milestones[row["goal_id"]].append(row)
    return [goal_from_rows(row, rewards.get(row["id"]), milestones[row["id"]]) for row in rows]
