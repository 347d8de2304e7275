"""The example business in four ways: steady, and slowing down as owners do."""

from datetime import date, timedelta
from enum import StrEnum

from planner.clock import monday_of

SLOW_WEEKS = 3  # weeks before this one in which effort has fallen
_QUIET_DAYS = 24  # so long nothing was logged and nobody was added where blocks are missed
_REACHED_DAYS = 24


class DemoPattern(StrEnum):
    """What the example shows; each has a folder of its own beside that of the steady one."""

    STEADY = "steady"
    IGNORANT = "ignorant"
    INTENTIONAL = "intentional"
    COMFORTABLE = "comfortable"

    @property
    def is_slow(self) -> bool:
        """Whether effort has fallen."""
        return self is not DemoPattern.STEADY

    @property
    def misses_blocks(self) -> bool:
        """Whether blocks stand on the calendar and are missed."""
        return self in (DemoPattern.INTENTIONAL, DemoPattern.COMFORTABLE)

    def quiet_days(self, today: date) -> int:
        """By how many days the log ends earlier than in the steady one: with the series, where that ended."""
        ended = self.series_until(today)
        if ended is not None:
            return (today - ended).days
        return _QUIET_DAYS if self.is_slow else 0

    @property
    def goal_reached_days(self) -> int:
        """How many days ago the last goal was reached; in the comfortable one none was set since."""
        return _REACHED_DAYS if self is DemoPattern.COMFORTABLE else 10

    def series_until(self, today: date) -> date | None:
        """The last day of the block series; None when they go on."""
        return monday_of(today) - timedelta(days=9) if self is DemoPattern.IGNORANT else None

    def is_missed(self, day: date, weekday_kept: int, today: date) -> bool:
        """Whether a block of a day was missed for the pattern's sake: all but one weekday of these and last weeks."""
        weeks_ago = (monday_of(today) - monday_of(day)).days // 7
        return self.misses_blocks and 0 <= weeks_ago <= SLOW_WEEKS and day.weekday() != weekday_kept
