"""What the forecast of signed work says: 26 weeks ahead for three plans of effort, with a range (product.md E6, A8)."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from planner.domain import defaults
from planner.domain.planning.funnel import Step

WEEKS_AHEAD = 26
CASES_NEEDED = defaults.FORECAST_CASES
DRY_MINUTES = 60.0 * defaults.DRY_HOURS


class Plan(StrEnum):
    """What the owner does from today on."""

    KEEP = "keep"
    HALF = "half"
    STOP = "stop"


@dataclass(frozen=True, slots=True)
class Range:
    """Minutes of signed work not yet done at the end of a week: four cases in five lie between `low` and `high`.

    `low` and `middle` are the 10th and the 50th percentile, `high` is the 90th one; but where it is likely that nothing
    more is signed, nobody falls below the low end and the high end comes down, to the 80th percentile at most.
    """

    low: float
    middle: float
    high: float


@dataclass(frozen=True, slots=True)
class PlanForecast:
    """The next `WEEKS_AHEAD` weeks under a plan, in order.

    `dry_on` is the Monday of the first week at whose end the middle is below `DRY_MINUTES`; work may run dry as early
    as in the week of `dry_from` (by the low end) and as late as in that of `dry_until` (by the high end). Each is None
    where that does not come within the weeks ahead.
    """

    plan: Plan
    weeks: tuple[Range, ...]
    dry_on: date | None = None
    dry_from: date | None = None
    dry_until: date | None = None


@dataclass(frozen=True, slots=True)
class Basis:
    """What a rate rests on: its `share` (0 to 1) as it is used, and the owner's `own_cases` behind it."""

    step: Step
    share: float
    own_cases: int


@dataclass(frozen=True, slots=True)
class Forecast:
    """The forecast as it stands on a day; minutes throughout.

    The first week is the one from `first_monday` on, in which the day lies. `ahead` is the signed work not yet done on
    the day. `hoped` is what proposals without an answer would add at the end of each week if all were signed: it is
    drawn apart and in none of the `plans`. `own_cases` are signed jobs of one's own, `own_lags` those of them whose
    first contact is known, `lag_days` the median from there to the signature, `rests_on` the same for each rate; the
    rest are usual values. `active` well-qualified prospects stand against those `needed` to fill the weeks, None while
    too little is known. `too_little`: fewer than `CASES_NEEDED` signed jobs, so that the plans are not to be shown.
    """

    first_monday: date
    plans: tuple[PlanForecast, ...]
    hoped: tuple[float, ...]
    ahead: float
    own_cases: int
    own_lags: int
    lag_days: int
    rests_on: tuple[Basis, ...]
    active: int
    needed: int | None
    too_little: bool

    def of(self, plan: Plan) -> PlanForecast:
        """The forecast under one plan."""
        return next(each for each in self.plans if each.plan is plan)

    def sunday(self, week: int) -> date:
        """The last day of a week counted from 0."""
        return self.first_monday + timedelta(weeks=week, days=6)
