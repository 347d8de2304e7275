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

LARGEST_TARGET = 1_000_000_000_000  # ten thousand million in cents: what is more is a slip of the keys


class Measure(StrEnum):
    """What a goal counts: effort, which the owner controls, or results, which others decide (product.md D1, D11)."""

    BLOCKS_KEPT = "blocks_kept"
    MINUTES_KEPT = "minutes_kept"
    ATTEMPTS = "attempts"
    CONVERSATIONS = "conversations"
    PROSPECTS_ADDED = "prospects_added"
    NOES = "noes"
    PARTED = "parted"
    MEETINGS = "meetings"
    PROPOSALS_SENT = "proposals_sent"
    SIGNED_AMOUNT = "signed_amount"
    NEW_CLIENTS = "new_clients"

    @property
    def is_result(self) -> bool:
        """Whether others decide about it too."""
        return self in _RESULTS

    @property
    def is_money(self) -> bool:
        """Whether it is counted in cents."""
        return self is Measure.SIGNED_AMOUNT

    @property
    def is_of_blocks(self) -> bool:
        """Whether it counts what became of the planned blocks."""
        return self in (Measure.BLOCKS_KEPT, Measure.MINUTES_KEPT)

    @property
    def needs_answers(self) -> bool:
        """Whether it moves only when others answer: while one tries, its standing still is no stop."""
        return self in _ANSWERED


_RESULTS = frozenset({Measure.MEETINGS, Measure.PROPOSALS_SENT, Measure.SIGNED_AMOUNT, Measure.NEW_CLIENTS})
_ANSWERED = _RESULTS | {Measure.CONVERSATIONS, Measure.NOES}


class GoalStatus(StrEnum):
    """Where a goal stands; a missed one is `RUNNING` with its end behind us until the owner has answered."""

    RUNNING = "running"
    REACHED = "reached"
    LET_GO = "let_go"


@dataclass(frozen=True, slots=True)
class Reward:
    """What the owner promised themselves: `art` names a drawing of ours, `picture_id` a picture of their own.

    `cost_cents` is in cents of `currency`, and `is_set_aside` when the owner has put the money by. `enjoy_on` is the
    day it is planned for.
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
    is_set_aside: bool = False


@dataclass(frozen=True, slots=True)
class Milestone:
    """A stop on the way: at `target` units of the goal's measure a small reward, in the owner's words, may be empty.

    `id` is 0 until stored.
    """

    id: int
    target: int
    reward: str = ""
    reached_on: date | None = None
    enjoyed_on: date | None = None


@dataclass(frozen=True, slots=True)
class Goal:
    """A target on a measure within a period of whole days, both ends counted.

    The target of SIGNED_AMOUNT is in cents of `currency`. `milestones` are in the order of their targets.
    `consequence_shown_on` is the day on which the consequence of a missed goal was shown: that happens once.
    """

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
    milestones: tuple[Milestone, ...] = ()
    currency: str = "EUR"
    let_go_on: date | None = None
    consequence_shown_on: date | None = None

    @property
    def asks_for_consequence(self) -> bool:
        """Whether its consequence holds and nobody has said yet whether it was carried out."""
        return bool(self.consequence) and self.consequence_shown_on is not None and self.consequence_done is None


@dataclass(frozen=True, slots=True)
class GoalProgress:
    """How far a goal is on a day: `done` of its target, and when the last effort for it was.

    Effort is what the measure counts; where others must answer first (`Measure.needs_answers`), also a block kept or a
    try. The days of the `pauses` ask for nothing: the even pace stands still on them, and they are no stop.
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
    def next_milestone(self) -> Milestone | None:
        """The first stop on the way that is still ahead."""
        return next((each for each in self.goal.milestones if each.target > self.done), None)

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
    def expected(self) -> float:
        """What an even pace would have reached by now."""
        return self.expected_after(self.elapsed_days)

    def expected_after(self, days: int) -> float:
        """What an even pace would have reached when so many days of the period are over.

        It stands still in a pause and goes on afterwards a little faster, so that a pause never makes anybody late.
        """
        value, since, until = self._last_bend(days)
        return value if days <= until else value + self._pace_after(value, since) * (days - since)

    def _last_bend(self, days: int) -> tuple[float, int, int]:
        """Where the pace stood when the last pause before a day began, and the days over at the end of that pause.

        The third figure is the same while the pause lasts, else 0.
        """
        value, since = 0.0, 0
        for start, end in self._paused_stretches():
            if days <= start:
                break
            value += self._pace_after(value, since) * (start - since)
            since = end
            if days <= end:
                return value, since, end
        return value, since, 0

    def _pace_after(self, value: float, since: int) -> float:
        """Units a day that lead from a value to the target; 0 when no day is left."""
        left = self.total_days - since
        return (self.goal.target - value) / left if left > 0 else 0.0

    def _paused_stretches(self) -> list[tuple[int, int]]:
        """The pauses as days of the period that are over when they begin and when they end."""
        ends = ((pause.starts_on, pause.ends_on + timedelta(days=1)) for pause in self.pauses)
        found = sorted((self._offset(first), self._offset(after)) for first, after in ends)
        return [(start, end) for start, end in found if start < end]

    def _offset(self, day: date) -> int:
        return min(self.total_days, max(0, (day - self.goal.starts_on).days))

    def bends(self) -> list[int]:
        """After how many days of the period the even pace may change: its ends, and those of the pauses."""
        return sorted({0, self.total_days, *(day for stretch in self._paused_stretches() for day in stretch)})

    @property
    def margin(self) -> int:
        """Units ahead (positive) or behind (negative) of an even pace, rounded toward zero."""
        return int(self.done - self.expected)

    @property
    def margin_days(self) -> int:
        """The same margin in days of that pace, rounded toward zero."""
        value, since, _ = self._last_bend(self.elapsed_days)
        pace = self._pace_after(value, since) or self.goal.target / self.total_days
        return int((self.done - self.expected) / pace)

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
    """Raise InvalidInputError when the goal cannot be pursued.

    Codes: `goal_target`, `goal_target_too_large`, `goal_period`, `milestone_target` where a milestone lies not below
    the goal, `milestones_not_rising` where two are not in order or the same.
    """
    if goal.target < 1:
        raise InvalidInputError("goal_target", value=goal.target)
    if goal.target > LARGEST_TARGET:
        raise InvalidInputError("goal_target_too_large", value=goal.target)
    if goal.ends_on < goal.starts_on:
        raise InvalidInputError("goal_period", starts_on=goal.starts_on, ends_on=goal.ends_on)
    before = 0
    for each in goal.milestones:
        if not 1 <= each.target < goal.target:
            raise InvalidInputError("milestone_target", value=each.target, target=goal.target)
        if each.target <= before:
            raise InvalidInputError("milestones_not_rising", value=each.target, before=before)
        before = each.target
