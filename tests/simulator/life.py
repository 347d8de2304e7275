"""An owner's life as the program would have recorded it, with the truth about it beside."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

from planner.domain.blocks.pauses import Pause
from planner.domain.momentum.effort import DayEffort, PlannedBlock, WeekEffort, weekly_effort
from planner.domain.momentum.reading import GoalPull, PatternName, WaitingProposal, WeekContext


@dataclass(frozen=True, slots=True)
class Series:
    """Blocks on the calendar: on some weekdays of every n-th week from `first` to `until`, known since `made_on`."""

    made_on: date
    first: date
    until: date | None
    weekdays: tuple[int, ...]
    minutes: int
    every_n: int = 1

    def holds(self, day: date) -> bool:
        """Whether it has a block on a day."""
        weeks = (day - self.first).days // 7
        inside = self.first <= day and (self.until is None or day <= self.until)
        return inside and day.weekday() in self.weekdays and weeks % self.every_n == 0


@dataclass(frozen=True, slots=True)
class Proposal:
    """A proposal with the day of its answer, None while nobody answers, and of the touch that led to it, if one did."""

    id: int
    sent_on: date
    answered_on: date | None
    hours: float
    is_signed: bool
    touched_on: date | None = None


@dataclass(frozen=True, slots=True)
class LifeGoal:
    """A goal that ran from `starts_on` until it was reached, or until `ends_on`."""

    id: int
    starts_on: date
    ends_on: date
    target: int
    reached_on: date | None


@dataclass(frozen=True, slots=True)
class Truth:
    """What really happened: the patterns of a slowdown, and its weeks counted from 0.

    Effort falls from week `start` by `depth` (0 to 1) and is back from week `recovery` on.
    """

    patterns: frozenset[PatternName] = frozenset()
    start: int | None = None
    depth: float = 0.0
    recovery: int | None = None
    is_structural: bool = False
    away: frozenset[int] = frozenset()


@dataclass(slots=True)
class Life:
    """Everything recorded in `weeks` weeks from the Monday `first` on."""

    seed: int
    behaviour: str
    first: date
    weeks: int
    blocks_a_week: float
    truth: Truth
    series: list[Series] = field(default_factory=list)
    blocks: list[PlannedBlock] = field(default_factory=list)
    days: list[DayEffort] = field(default_factory=list)
    proposals: list[Proposal] = field(default_factory=list)
    goals: list[LifeGoal] = field(default_factory=list)
    pauses: list[Pause] = field(default_factory=list)
    holidays: set[date] = field(default_factory=set)
    conversations: int = 0
    meetings: int = 0
    talked_on: Counter[date] = field(default_factory=Counter)
    met_on: Counter[date] = field(default_factory=Counter)

    def monday(self, week: int) -> date:
        """The first day of a week counted from 0."""
        return self.first + timedelta(weeks=week)

    def efforts(self) -> list[WeekEffort]:
        """The weekly series, as the program makes it."""
        last = self.monday(self.weeks) - timedelta(days=1)
        return weekly_effort(
            self.first, last, blocks=self.blocks, days=self.days, pauses=self.pauses, holidays=self.holidays
        )

    def contexts(self) -> Iterator[WeekContext]:
        """What stood around it on each Sunday, with nothing of what came later."""
        for week in range(self.weeks):
            yield self._context(self.monday(week) + timedelta(days=6))

    def next_block_on(self, today: date) -> date | None:
        """The next block that is on the calendar on a day."""
        for made in self.series:
            if made.made_on <= today and (made.until is None or made.until > today):
                days = (today + timedelta(days=offset) for offset in range(1, 7 * made.every_n + 8))
                found = next((day for day in days if made.holds(day)), None)
                if found is not None:
                    return found
        return None

    def _context(self, today: date) -> WeekContext:
        waiting = tuple(
            WaitingProposal(each.id, each.sent_on)
            for each in self.proposals
            if each.sent_on <= today and (each.answered_on is None or each.answered_on > today)
        )
        begun = [goal for goal in self.goals if goal.starts_on <= today]
        pull, since, goal_id = GoalPull.ABSENT, None, None
        if begun:
            goal = begun[-1]
            goal_id = goal.id
            if goal.reached_on is not None and goal.reached_on <= today:
                pull, since = GoalPull.REACHED, goal.reached_on
            elif today <= goal.ends_on:
                pull, since = GoalPull.RUNNING, goal.starts_on
            else:
                since = goal.ends_on
        return WeekContext(self.next_block_on(today), waiting, pull, goal_id, since)
