"""The two-week rule of the settings page, kept beside the watch for comparison (product.md, Defaults)."""

from collections.abc import Sequence
from statistics import median

from planner.domain.momentum.effort import WeekEffort, WeekKind
from planner.domain.momentum.reading import Status

RECENT_WEEKS, WEEKS_BEFORE, WEEKS_NEEDED = 2, 8, 6
SLOWING_BELOW, STOPPED_BELOW = 0.60, 0.35


def plain_rule(weeks: Sequence[WeekEffort], slowing_below: float = SLOWING_BELOW) -> Status:
    """What the rule says at the end of the last of some weeks given in order.

    It compares minutes kept for each open day: the mean of the last two counted weeks with the median of the eight
    before.
    """
    counted = [week for week in weeks[-40:] if week.kind is not WeekKind.PAUSED]
    if len(counted) < WEEKS_NEEDED:
        return Status.NOT_ENOUGH_DATA
    recent = counted[-RECENT_WEEKS:]
    usual = median(week.minutes_kept / week.exposure for week in counted[-RECENT_WEEKS - WEEKS_BEFORE : -RECENT_WEEKS])
    now = sum(week.minutes_kept / week.exposure for week in recent) / RECENT_WEEKS
    if usual <= 0 or now >= slowing_below * usual:
        return Status.STEADY
    return Status.STOPPED if now < STOPPED_BELOW * usual else Status.SLOWING
