"""Goals as they were known on the days of the past, for the slowdown watch."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from planner.domain.momentum.goal_pull import GoalSpan, goal_pull_on
from planner.storage.iso import day_or_none
from planner.storage.queries.settings import settings
from planner.storage.store import Store

__all__ = ["GoalSpan", "goal_pull_on", "goal_spans"]


def goal_spans(store: Store) -> list[GoalSpan]:
    """The days that matter of every goal, in the order in which they were set: what `goal_pull_on` takes.

    A goal is known from the day on which it was set (also one that begins later, or that was dated back); one that was
    over before that day came from elsewhere, and is known from its first day.
    """
    zone = ZoneInfo(settings(store).zone)
    sql = "SELECT id, starts_on, ends_on, reached_on, let_go_on, created_at FROM goals ORDER BY id"
    found = []
    for row in store.db.query(sql):
        reached_on, let_go_on = day_or_none(row["reached_on"]), day_or_none(row["let_go_on"])
        known_on = datetime.fromisoformat(row["created_at"]).astimezone(zone).date()
        if min(reached_on or known_on, let_go_on or known_on) < known_on:
            known_on = min(known_on, date.fromisoformat(row["starts_on"]))
        ends_on = date.fromisoformat(row["ends_on"])
        found.append(GoalSpan(row["id"], known_on, ends_on, reached_on, let_go_on))
    return found
