"""What the slowdown watch takes in beside effort, and what it says at the end of a week."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class GoalPull(StrEnum):
    """Whether a goal pulls: one is running, the last one was reached, or there is none."""

    RUNNING = "running"
    REACHED = "reached"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class WaitingProposal:
    """A proposal that is out and unanswered on the day of the context."""

    id: int
    sent_on: date


@dataclass(frozen=True, slots=True)
class WeekContext:
    """What stood around the effort at the end of a week, as it was known then.

    `next_block_on` is the next block on the calendar, also one in a pause; None when nothing is planned ahead.
    `goal_id` is the goal that runs, or the last one reached; `goal_since` the day since which it is so.
    With `was_here` the owner says that they were there though nothing was logged. `works_in_bursts` is their answer to
    "is this your rhythm?", None before it.
    """

    next_block_on: date | None = None
    waiting: tuple[WaitingProposal, ...] = ()
    goal: GoalPull = GoalPull.RUNNING
    goal_id: int | None = None
    goal_since: date | None = None
    was_here: bool = False
    works_in_bursts: bool | None = None


class Status(StrEnum):
    """What the watch says of a week."""

    NOT_ENOUGH_DATA = "not_enough_data"
    STEADY = "steady"
    SLOWING = "slowing"
    STOPPED = "stopped"
    WERE_YOU_AWAY = "were_you_away"
    IS_THIS_YOUR_RHYTHM = "is_this_your_rhythm"


class PatternName(StrEnum):
    """Why owners slow down."""

    IGNORANT = "ignorant"
    INTENTIONAL = "intentional"
    COMFORTABLE = "comfortable"


class EvidenceKind(StrEnum):
    """What a figure of evidence counts, each over the days it names."""

    KEPT_SHARE = "kept_share"  # blocks kept of planned ones, 0 to 1
    TOUCHES = "touches"  # a week
    NEW_PROSPECTS = "new_prospects"  # a week
    NOTHING_AHEAD = "nothing_ahead"  # blocks on the calendar from the day on
    WAITING_PROPOSALS = "waiting_proposals"
    CLIENT_MINUTES = "client_minutes"  # a week
    NO_GOAL = "no_goal"  # goals that run


class RowKind(StrEnum):
    """The rows that a figure is made of."""

    BLOCKS = "blocks"
    TOUCHES = "touches"
    PROSPECTS = "prospects"
    PROPOSALS = "proposals"
    CLIENT_WORK = "client_work"
    SIGNED_WORK = "signed_work"
    GOALS = "goals"
    WEEKS = "weeks"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One figure, what is usual (None where nothing is), and where it comes from.

    It rests on the `rows` from `first` to `last`, both included, or on those with `ids` where there are any.
    """

    kind: EvidenceKind
    value: float
    usual: float | None
    rows: RowKind
    first: date
    last: date
    ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Pattern:
    """A pattern that is named since the week of a Monday, with its evidence."""

    name: PatternName
    since: date
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """What the watch says at the end of the week of `monday`.

    `chance` (0 to 1) is how likely effort is below one's own level; `since` is the Monday since which it fell, None
    when it did not. `patterns` are those of which a figure stands; `faded` those named earlier in the same slowdown of
    which none does any more. `usual_kept` is the usual share of blocks, `usual_touches` the usual number in a whole
    week; both None until something is known.
    """

    monday: date
    status: Status
    chance: float = 0.0
    since: date | None = None
    patterns: tuple[Pattern, ...] = ()
    faded: frozenset[PatternName] = frozenset()
    usual_kept: float | None = None
    usual_touches: float | None = None

    @property
    def names(self) -> frozenset[PatternName]:
        """The patterns that are named."""
        return frozenset(pattern.name for pattern in self.patterns)

    @property
    def lasting(self) -> frozenset[PatternName]:
        """The patterns of the slowdown, whether one of their figures stands at the moment or not."""
        return self.names | self.faded

    @property
    def is_alarm(self) -> bool:
        """Whether something is to be said about a slowdown; the questions are none."""
        return self.status in {Status.SLOWING, Status.STOPPED}

    @property
    def is_away(self) -> bool:
        """Whether everything had stopped, and the owner may have been away."""
        return self.status is Status.WERE_YOU_AWAY

    @property
    def is_question(self) -> bool:
        """Whether only the owner can say what the week was."""
        return self.status in {Status.WERE_YOU_AWAY, Status.IS_THIS_YOUR_RHYTHM}
