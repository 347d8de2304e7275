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
    share = said[-1].usual_kept if said else None
    weights = _weights(weeks, said)
    total = sum(weight * week.exposure for weight, week in zip(weights, weeks, strict=True))
    if total <= 0.0:
        return Usual(kept_share=share)
    minutes = touches = prospects = 0.0
    for weight, week in zip(weights, weeks, strict=True):
        minutes += weight * week.minutes_kept
        touches += weight * week.touches
        prospects += weight * week.new_prospects
    return Usual(minutes / total, touches / total, prospects / total, share)


def usual_parts(weeks: Sequence[WeekEffort], said: Sequence[Reading]) -> list[float]:
    """The part that each week has in the usual one, from 0 to 1, together 1; all 0 while nothing is known."""
    weights = _weights(weeks, said)
    parts = [weight * week.exposure for weight, week in zip(weights, weeks, strict=True)]
    total = sum(parts)
    return [part / total for part in parts] if total > 0.0 else parts


def _weights(weeks: Sequence[WeekEffort], said: Sequence[Reading]) -> list[float]:
    found = []
    age = 0
    for week, reading in zip(reversed(weeks), reversed(said), strict=True):
        weight = 0.0
        if week.kind is not WeekKind.PAUSED and not reading.is_question:
            if not reading.is_alarm:
                weight = (1.0 - reading.chance) * 0.5 ** (age / LEVEL_HALF_LIFE)
            age += 1
        found.append(weight)
    return found[::-1]
