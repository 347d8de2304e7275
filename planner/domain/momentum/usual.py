"""What a usual week is like, for the line in the chart: the watch learns the same, but keeps no minutes."""

from collections.abc import Sequence
from dataclasses import dataclass

from planner.domain.momentum.baseline import LEVEL_HALF_LIFE
from planner.domain.momentum.effort import WeekEffort, WeekKind
from planner.domain.momentum.reading import Reading


@dataclass(frozen=True, slots=True)
class Usual:
    """A usual whole week: minutes kept, touches, new prospects, and the share of blocks kept (0 to 1)."""

    minutes: float = 0.0
    touches: float = 0.0
    prospects: float = 0.0
    kept_share: float | None = None


def usual_of(weeks: Sequence[WeekEffort], said: Sequence[Reading]) -> Usual:
    """What is usual after some weeks, from what was `said` of each; weeks of a slowdown teach nothing.

    Older weeks are forgotten slowly; a week teaches as much as it is likely to be a usual one.
    """
    minutes = touches = prospects = total = 0.0
    age = 0
    for week, reading in zip(reversed(weeks), reversed(said), strict=True):
        if week.kind is WeekKind.PAUSED or reading.is_question:
            continue
        weight = 0.0 if reading.is_alarm else (1.0 - reading.chance) * 0.5 ** (age / LEVEL_HALF_LIFE)
        age += 1
        total += weight * week.exposure
        minutes += weight * week.minutes_kept
        touches += weight * week.touches
        prospects += weight * week.new_prospects
    share = said[-1].usual_kept if said else None
    if total <= 0.0:
        return Usual(kept_share=share)
    return Usual(minutes / total, touches / total, prospects / total, share)
