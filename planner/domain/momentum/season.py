"""The season: this week against the weeks before it, as they were a year ago."""

from collections.abc import Sequence

from planner.domain.momentum.baseline import Level

YEAR, AROUND, BEFORE = 52, 3, 10  # weeks: a year, those on each side of the week, those that made the usual level
TRUST = 0.7  # one year is one example: the season is believed by this much
LEAST, MOST = 0.5, 1.6
WEIGHT_NEEDED = 3.0  # weeks that must be known on both sides


def season_factor(levels: Sequence[Level]) -> float:
    """By how much the coming week usually differs from the ten weeks before it; 1 without a year of weeks.

    `levels` holds every week in order, also paused ones, the last being the week before.
    """
    if len(levels) < YEAR:
        return 1.0
    place = len(levels) - YEAR  # the same week a year ago
    then = _mean(levels[max(0, place - AROUND) : place + AROUND + 1])
    before = _mean(levels[max(0, place - BEFORE) : place])
    if then is None or before is None or before <= 0.0:
        return 1.0
    return min(MOST, max(LEAST, 1.0 + TRUST * (then / before - 1.0)))


def _mean(levels: Sequence[Level]) -> float | None:
    weight = sum(level.weight for level in levels)
    return sum(level.touches * level.weight for level in levels) / weight if weight >= WEIGHT_NEEDED else None
