"""Everything the Momentum page and the card on Today are built from."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from planner.domain.momentum.alerts import Alert
from planner.domain.momentum.effort import WeekEffort
from planner.domain.momentum.journal import Slowdown
from planner.domain.momentum.questions import Question
from planner.domain.momentum.reading import Pattern, Reading, Status
from planner.domain.momentum.slowdown import WEEKS_NEEDED
from planner.domain.momentum.usual import Usual


@dataclass(frozen=True, slots=True)
class Momentum:
    """Effort week by week, what is said of it, and what to ask or to tell today.

    `counted` are the Mondays of the finished weeks that say something: no pauses, and none in which the owner may have
    been away. `weeks` are the finished ones from the first on, each with its entry in `readings` (what was said at its
    end) and in `pipeline` (cents in `currency` of the proposals that were out and held then). `unread` is the last
    finished week while it waits for answers: shown, and not judged yet. `current` is the week under way: it is shown
    and never judged. `unmarked` counts the blocks of the last finished week of which nobody said what became of them.
    `patterns` are those that are named and stand today, with their figures as of today. `waiting` counts the proposals
    that are out and hold today, `expired` those that nobody has decided since their end date. `usual` is a usual whole
    week. `open_slowdowns` are those of the journal that last, `alert` the one to tell of today. `is_dot` asks for a dot
    at the page's name, with an alert or instead of one. `steady_again` is to be said in the week in which it is True.
    With `is_paused` the day lies in a pause, and until the day `on_purpose_until` doing less is meant: the screen is
    silent, and asks nothing. `booked_on` is the next block where the calendar was found empty at the end of that week,
    and is so no more.
    """

    today: date
    weeks: tuple[WeekEffort, ...]
    readings: tuple[Reading, ...]
    current: WeekEffort
    usual: Usual
    pipeline: tuple[int, ...]
    pipeline_now: int
    currency: str
    counted: frozenset[date] = frozenset()
    patterns: tuple[Pattern, ...] = ()
    waiting: int = 0
    expired: int = 0
    unread: WeekEffort | None = None
    unmarked: int = 0
    open_slowdowns: tuple[Slowdown, ...] = ()
    alert: Alert | None = None
    question: Question | None = None
    is_dot: bool = False
    steady_again: bool = False
    is_paused: bool = False
    on_purpose_until: date | None = None
    booked_on: date | None = None

    @property
    def reading(self) -> Reading:
        """What is said at the end of the last week that was read, with the patterns that stand today."""
        if self.readings:
            return replace(self.readings[-1], patterns=self.patterns)
        return Reading(self.current.monday - timedelta(weeks=1), Status.NOT_ENOUGH_DATA)

    @property
    def shown_weeks(self) -> tuple[WeekEffort, ...]:
        """Every week, the one under way last."""
        return (*self.weeks, *(() if self.unread is None else (self.unread,)), self.current)

    @property
    def shown_pipeline(self) -> tuple[int, ...]:
        """The open pipeline of each of them, in cents; a week that is not read yet has that of today."""
        return (*self.pipeline, *(() if self.unread is None else (self.pipeline_now,)), self.pipeline_now)

    @property
    def counted_weeks(self) -> int:
        """How many weeks say something so far."""
        return len(self.counted)

    @property
    def is_last_week_awaited(self) -> bool:
        """Whether only the answers to the week that is not read yet are missing before something is said."""
        is_early = self.reading.status is Status.NOT_ENOUGH_DATA
        return is_early and self.unread is not None and self.counted_weeks + 1 >= self.weeks_needed

    @property
    def weeks_needed(self) -> int:
        """Counted weeks before anything is said."""
        return WEEKS_NEEDED
