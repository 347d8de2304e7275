"""One's own usual level, learned week by week and forgotten slowly (product.md E2).

A week teaches as much as it is likely to be a usual one, so that a slowdown does not become the new usual. Constants
are assumptions, chosen on simulated lives (docs/momentum.md).
"""

from dataclasses import dataclass, replace

from planner.domain.momentum.effort import WeekEffort

SHARE_HALF_LIFE, LEVEL_HALF_LIFE, WORK_HALF_LIFE = 26.0, 11.0, 40.0  # counted weeks until a week weighs half
PRIOR_KEPT, PRIOR_MISSED = 5.0, 1.0  # what is known of a share before the first block
PRIOR_SIZE, PRIOR_SIZE_WEEKS = 3.0, 8.0  # spread of touches before it is known, and the weeks that it weighs
PRIOR_BAD_WEEKS = 12.0  # weeks that the prior of bad ones weighs
LEAST_SIZE, MOST_SIZE = 0.8, 12.0
MOST_SHARE = 0.95  # nobody's calendar is so sacred that one missed block proves anything
LEVELS_KEPT = 64  # weeks of touches that are kept for the season: a year and some


@dataclass(frozen=True, slots=True)
class Average:
    """An average that forgets: its value and the weight behind it, in weeks."""

    value: float = 0.0
    weight: float = 0.0

    def fed(self, value: float, weight: float, half_life: float) -> "Average":
        """After one more week with a value; a weight of 0 changes nothing."""
        if weight <= 0.0:
            return self
        total = self.weight * 0.5 ** (weight / half_life) + weight
        return Average(self.value + (value - self.value) * weight / total, total)


@dataclass(frozen=True, slots=True)
class Level:
    """Touches for each whole week in a past week, and how much that week was a usual one (0 to 1)."""

    touches: float
    weight: float


@dataclass(frozen=True, slots=True)
class Baseline:
    """What is usual: blocks kept and missed, touches and prospects a whole week, client work, proposals that wait."""

    kept: float = 0.0
    missed: float = 0.0
    planned: Average = Average()
    touches: Average = Average()
    spread: Average = Average()  # of touches: squared distance from the mean, over the mean squared, less 1 / mean
    prospects: Average = Average()
    client_minutes: Average = Average()
    waiting: Average = Average()
    bad: Average = Average()  # how often a week went badly at the usual level
    levels: tuple[Level, ...] = ()

    @property
    def share(self) -> float:
        """The usual share of planned blocks that are kept, inside 0 to 1."""
        kept, missed = self.kept + PRIOR_KEPT, self.missed + PRIOR_MISSED
        return min(MOST_SHARE, kept / (kept + missed))

    @property
    def size(self) -> float:
        """The size of the negative binomial of touches: the smaller, the more weeks differ."""
        known, prior = self.spread.weight, PRIOR_SIZE_WEEKS
        inverse = (self.spread.value * known + prior / PRIOR_SIZE) / (known + prior)
        return min(MOST_SIZE, max(LEAST_SIZE, 1.0 / inverse if inverse > 0.0 else MOST_SIZE))

    def bad_weeks(self, prior: float) -> float:
        """How often a week goes badly for no reason, from what was seen and a prior (both 0 to 1)."""
        return (self.bad.value * self.bad.weight + prior * PRIOR_BAD_WEEKS) / (self.bad.weight + PRIOR_BAD_WEEKS)

    def learned(self, week: WeekEffort, waiting: int, *, usual: float, bad: float) -> "Baseline":
        """After a week: a usual one with a chance of `usual`, and then gone badly with one of `bad` (0 to 1)."""
        if usual <= 0.0:
            return self
        fade = 0.5 ** (usual / SHARE_HALF_LIFE)
        weight = usual * week.exposure
        rate = week.touches / week.exposure
        mean = self.touches.value
        spread = self.spread
        if mean > 1.0 and self.touches.weight >= 3.0:
            spread = spread.fed(max(-0.5, min(4.0, (rate - mean) ** 2 / mean**2 - 1 / mean)), weight, SHARE_HALF_LIFE)
        return replace(
            self,
            kept=self.kept * fade + usual * week.kept,
            missed=self.missed * fade + usual * (week.planned - week.kept),
            planned=self.planned.fed(week.planned / week.exposure, weight, LEVEL_HALF_LIFE),
            touches=self.touches.fed(rate, weight, LEVEL_HALF_LIFE),
            spread=spread,
            bad=self.bad.fed(bad, weight, SHARE_HALF_LIFE),
            prospects=self.prospects.fed(week.new_prospects / week.exposure, weight, LEVEL_HALF_LIFE),
            client_minutes=self.client_minutes.fed(week.client_minutes / week.exposure, weight, WORK_HALF_LIFE),
            waiting=self.waiting.fed(waiting, usual, WORK_HALF_LIFE),
        )

    def remembered(self, week: WeekEffort | None, usual: float) -> "Baseline":
        """After a week has been noted for next year; None for one that says nothing."""
        level = Level(0.0, 0.0) if week is None else Level(week.touches / week.exposure, usual * week.exposure)
        return replace(self, levels=(*self.levels[1 - LEVELS_KEPT :], level))
