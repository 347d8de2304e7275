"""A goal with its reward and its consequence, and how far along it is."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import NewType

from planner.domain import defaults
from planner.domain.blocks.pauses import Pause, pause_on, paused_days
from planner.errors import InvalidInputError

GoalId = NewType("GoalId", int)
RewardId = NewType("RewardId", int)
PictureId = NewType("PictureId", int)


class Measure(StrEnum):
    """What a goal counts; all of them are effort, which the owner controls."""

    BLOCKS_KEPT = "blocks_kept"
    MINUTES_KEPT = "minutes_kept"
    PROSPECTS_ADDED = "prospects_added"


class GoalStatus(StrEnum):
    """Where a goal stands; a missed one is `RUNNING` with its end behind us until the owner has answered."""

    RUNNING = "running"
    REACHED = "reached"
    LET_GO = "let_go"


@dataclass(frozen=True, slots=True)
class Reward:
    """What the owner promised themselves: `art` names a drawing of ours, `picture_id` a picture of their own.

    `cost_cents` is in cents of `currency`. `enjoy_on` is the day it is planned for.
    """

    id: RewardId
    goal_id: GoalId
    title: str
    art: str = ""
    picture_id: PictureId | None = None
    cost_cents: int | None = None
    currency: str = "EUR"
    enjoy_on: date | None = None
    claimed_on: date | None = None
    enjoyed_on: date | None = None


@dataclass(frozen=True, slots=True)
class Goal:
    """A target on a measure within a period of whole days, both ends counted."""

    id: GoalId
    measure: Measure
    target: int
    starts_on: date
    ends_on: date
    why: str = ""
    consequence: str = ""
    status: GoalStatus = GoalStatus.RUNNING
    reached_on: date | None = None
    consequence_done: bool | None = None
    asked_next_on: date | None = None
    reward: Reward | None = None


@dataclass(frozen=True, slots=True)
class GoalProgress:
    """How far a goal is on a day: `done` of its target, and when the last effort was.

    The days of the `pauses` ask for nothing: the even pace stands still on them, and they are no stop.
    """

    goal: Goal
    done: int
    today: date
    last_effort_on: date | None
    pauses: tuple[Pause, ...] = ()

    @property
    def fraction(self) -> float:
        """Done over target, from 0 to 1."""
        return min(1.0, self.done / self.goal.target)

    @property
    def remaining(self) -> int:
        """What is still to do, in units of the measure."""
        return max(0, self.goal.target - self.done)

    @property
    def is_reached(self) -> bool:
        """Whether the target is met."""
        return self.done >= self.goal.target

    @property
    def is_missed(self) -> bool:
        """Whether the period ended without the target, and nobody has answered yet."""
        return self.goal.status is GoalStatus.RUNNING and not self.is_reached and self.today > self.goal.ends_on

    @property
    def total_days(self) -> int:
        """Length of the period in days."""
        return (self.goal.ends_on - self.goal.starts_on).days + 1

    @property
    def elapsed_days(self) -> int:
        """Days that are over, the present one not counted: nobody is late at breakfast."""
        return min(self.total_days, max(0, (self.today - self.goal.starts_on).days))

    @property
    def active_days(self) -> int:
        """Days of the period that no pause takes."""
        return self.total_days - paused_days(self.pauses, self.goal.starts_on, self.goal.ends_on)

    @property
    def expected(self) -> float:
        """What an even pace would have reached by now."""
        return self.expected_after(self.elapsed_days)

    def expected_after(self, days: int) -> float:
        """What an even pace would have reached when so many days of the period are over."""
        last = self.goal.starts_on + timedelta(days=days - 1)
        active = days - paused_days(self.pauses, self.goal.starts_on, last)
        return self.goal.target * active / max(1, self.active_days)

    def bends(self) -> list[int]:
        """After how many days of the period the even pace may change: its ends, and those of the pauses."""
        ends = (day for pause in self.pauses for day in (pause.starts_on, pause.ends_on + timedelta(days=1)))
        days = {min(self.total_days, max(0, (day - self.goal.starts_on).days)) for day in ends}
        return sorted({0, self.total_days} | days)

    @property
    def margin(self) -> int:
        """Units ahead (positive) or behind (negative) of an even pace, rounded toward zero."""
        return int(self.done - self.expected)

    @property
    def margin_days(self) -> int:
        """The same margin in days of that pace, rounded toward zero."""
        return int((self.done - self.expected) * self.active_days / self.goal.target)

    @property
    def quiet_days(self) -> int:
        """Days since the last effort, or since the beginning, without those of a pause."""
        since = max(self.last_effort_on or self.goal.starts_on, self.goal.starts_on)
        return (self.today - since).days - paused_days(self.pauses, since + timedelta(days=1), self.today)

    @property
    def is_paused(self) -> bool:
        """Whether a pause is on."""
        return pause_on(self.pauses, self.today) is not None

    @property
    def has_stopped(self) -> bool:
        """Whether effort has ceased though the goal runs; a large margin does not hide it, a pause is none."""
        if self.goal.status is not GoalStatus.RUNNING or self.is_reached or self.today < self.goal.starts_on:
            return False
        return not self.is_paused and self.quiet_days >= defaults.STOPPED_AFTER_DAYS


def validate(goal: Goal) -> None:
    """Raise InvalidInputError when the goal cannot be pursued."""
    if goal.target < 1:
        raise InvalidInputError("goal_target", value=goal.target)
    if goal.ends_on < goal.starts_on:
        raise InvalidInputError("goal_period", starts_on=goal.starts_on, ends_on=goal.ends_on)
