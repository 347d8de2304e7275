"""The four figures of a week, and how they compare with one's own usual week (flows.md 2, step 1)."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from planner.domain import defaults


@dataclass(frozen=True, slots=True)
class WeekFigures:
    """One week in numbers: blocks kept of those that were to take place, people contacted, conversations, meetings.

    One that `is_paused` had a planned pause in it.
    """

    kept: int = 0
    total: int = 0
    contacted: int = 0
    conversations: int = 0
    meetings: int = 0
    is_paused: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to tell, not even a pause."""
        return self == WeekFigures()

    @property
    def is_quiet(self) -> bool:
        """Whether no block was kept, although no pause was planned."""
        return self.kept == 0 and not self.is_paused


@dataclass(frozen=True, slots=True)
class Compared:
    """How many more (or fewer) than in one's usual week; None where too little is known."""

    kept: int | None = None
    contacted: int | None = None
    conversations: int | None = None
    meetings: int | None = None


def compared(week: WeekFigures, before: Sequence[WeekFigures]) -> Compared:
    """Compare with the median of the weeks before, given in order, the oldest first.

    Weeks with a pause are left out, and those before one began; with fewer than `defaults.REVIEW_WEEKS_NEEDED` left
    nothing is said, nor of a week with a pause in it.
    """
    first = next((place for place, each in enumerate(before) if not each.is_empty), len(before))
    counted = [each for each in before[first:] if not each.is_paused]
    if len(counted) < defaults.REVIEW_WEEKS_NEEDED or week.is_paused:
        return Compared()

    def more(name: str) -> int:
        return int(getattr(week, name) - median(getattr(each, name) for each in counted))

    return Compared(more("kept"), more("contacted"), more("conversations"), more("meetings"))
