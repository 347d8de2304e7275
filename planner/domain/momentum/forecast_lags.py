"""How long things take: from the first contact to the proposal, and from there to the signature, in whole weeks.

The usual lags are those of product.md together (4 to 13 weeks, mostly 6); own cases take their place one by one and
stand alone from `OWN_LAGS_NEEDED` on.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from planner.domain import defaults

OWN_LAGS_NEEDED = defaults.OWN_RATE_OBSERVATIONS
LAG_WEEKS_KEPT = 27
LONGEST_LAG_DAYS = 182  # assumption: whom one has known for longer is an old acquaintance
USUAL_TO_PROPOSAL = (0.0, 0.0, 0.4, 0.3, 0.2, 0.1)
USUAL_TO_SIGNED = (0.0, 0.0, 0.2, 0.25, 0.2, 0.15, 0.1, 0.06, 0.04)
SMOOTH = (0.25, 0.5, 0.25)  # a case of a week may as well have fallen into the week before or after


@dataclass(frozen=True, slots=True)
class Lag:
    """The chance of each number of whole weeks, and of at least so many."""

    chances: tuple[float, ...]
    own_cases: int

    @property
    def mean(self) -> float:
        """The mean in weeks."""
        return sum((week + 0.5) * chance for week, chance in enumerate(self.chances))

    def until(self, weeks: float) -> float:
        """The chance that it takes no longer, cases spread evenly over their week."""
        if weeks <= 0.0:
            return 0.0
        whole = min(int(weeks), len(self.chances))
        below = sum(self.chances[:whole])
        return below + (weeks - whole) * self.chances[whole] if whole < len(self.chances) else below

    def by_week(self) -> tuple[float, ...]:
        """The chance to end so many calendar weeks after that of the start, which may lie anywhere in its week."""
        before = (0.0, *self.chances)
        return tuple((now + then) / 2 for now, then in zip((*self.chances, 0.0), before, strict=True))


def median_days(first: Lag, then: Lag) -> int:
    """The days within which one after the other takes place in half of all cases, spread evenly over a week."""
    both = [0.0] * (len(first.chances) + len(then.chances))
    for week, chance in enumerate(first.chances):
        for later, other in enumerate(then.chances):
            both[week + later] += chance * other
    passed = 0.0
    for week, chance in enumerate(both):
        if chance and passed + chance >= sum(both) / 2:
            # Two spans of some whole weeks and a part of one each: half a week more than the sum of whole ones.
            return round(7 * (week + 0.5 + (sum(both) / 2 - passed) / chance))
        passed += chance
    return 0


def lag(usual: tuple[float, ...], own_days: Iterable[int]) -> Lag:
    """The usual lag with own cases in days; the share of the own ones grows with their number."""
    days = [min(max(0, each), 7 * LAG_WEEKS_KEPT - 1) for each in own_days]
    part = min(1.0, len(days) / OWN_LAGS_NEEDED)
    chances = [0.0] * LAG_WEEKS_KEPT
    for week, chance in enumerate(usual):
        chances[week] += (1.0 - part) * chance
    for each in days:
        for offset, weight in enumerate(SMOOTH, start=-1):
            week = min(LAG_WEEKS_KEPT - 1, max(0, each // 7 + offset))
            chances[week] += part * weight / len(days)
    return Lag(tuple(chances), len(days))
