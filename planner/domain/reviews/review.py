"""The weekly review: which week it plans, how far it has come, what got in the way (product.md D12)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from planner.clock import monday_of
from planner.domain.blocks.attendance import Reason

_FRIDAY = 4
LAST_STEP = 5


class Obstacle(StrEnum):
    """What got in the way last week; `NOTHING` excludes the others."""

    NO_TIME = "no_time"
    URGENT_JOB = "urgent_job"
    DID_NOT_FEEL_LIKE_IT = "did_not_feel_like_it"
    LIST_TOO_LONG = "list_too_long"
    HOLIDAY = "holiday"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Review:
    """One review. `week` is the Monday of the week that it plans, `step` 1 to 5 where it stands; instants are UTC."""

    id: int
    week: date
    step: int
    obstacles: frozenset[Obstacle]
    started_at: datetime
    finished_at: datetime | None = None


def planned_week(today: date) -> date:
    """The Monday of the week that a review held today plans: from Friday on the next one, before it this one."""
    monday = monday_of(today)
    return monday + timedelta(days=7) if today.weekday() >= _FRIDAY else monday


def review_moment(today: date, weekday: int, at: time) -> datetime:
    """When the review that could be held today comes round: naive local, on the day and at the time of the settings."""
    days = weekday - 7 if weekday >= _FRIDAY else weekday
    return datetime.combine(planned_week(today) + timedelta(days=days), at)


def obstacles_of(reasons: Iterable[Reason]) -> frozenset[Obstacle]:
    """What got in the way, from the reasons given for missed blocks; "nothing" where none says more."""
    known = {each.value for each in Obstacle}
    found = frozenset(Obstacle(reason.value) for reason in reasons if reason.value in known)
    return found or frozenset({Obstacle.NOTHING})
