"""The effort that one's plan stands for: the tries of a usual week, and how far the plan ahead differs from before.

Constants are assumptions, chosen on simulated lives (docs/momentum.md).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from planner.clock import monday_of
from planner.domain.momentum.forecast_basis import PastWeek

EFFORT_HALF_LIFE, EFFORT_WEEKS = 13.0, 52  # weeks until a week of tries weighs half, and those that count at all
PLAN_WEEKS = 4  # so many weeks ahead show what is planned
LEAST_CHANGE, MOST_CHANGE = 0.5, 2.0  # a plan is believed so far


@dataclass(frozen=True, slots=True)
class PlannedBlocks:
    """Blocks on the calendar from `first` to `last` (None: without an end), so many minutes in a week."""

    first: date
    last: date | None
    minutes_a_week: float

    def holds(self, monday: date) -> bool:
        """Whether the week of a Monday has some of them."""
        return monday_of(self.first) <= monday and (self.last is None or self.last >= monday)


def usual_tries(weeks: Sequence[PastWeek]) -> float:
    """Own tries in a week like those of the log, the latest first; weeks wholly in a pause say nothing.

    They already are what was kept of what was planned: blocks that are usually missed bring no tries.
    """
    counted = [(weight, week) for weight, week in zip(_weights(weeks), weeks, strict=False) if week.open_share > 0.0]
    total = sum(weight for weight, _ in counted)
    return sum(weight * week.tries for weight, week in counted) / total if total else 0.0


def plan_change(blocks: Sequence[PlannedBlocks], weeks: Sequence[PastWeek], today: date) -> float:
    """What is planned a week from now on for each minute that was planned in the weeks of the log.

    1 where nothing is planned on either side: an empty calendar is no plan to keep.
    """
    monday = monday_of(today)
    ahead = [_planned(blocks, monday + timedelta(weeks=week)) for week in range(PLAN_WEEKS)]
    planned = [minutes for minutes in ahead if minutes > 0.0]
    weights = _weights(weeks)
    before = sum(
        weight * _planned(blocks, monday - timedelta(weeks=age + 1)) for age, weight in enumerate(weights)
    ) / max(sum(weights), 1.0)
    if not planned or before <= 0.0:
        return 1.0
    return min(MOST_CHANGE, max(LEAST_CHANGE, sum(planned) / len(planned) / before))


def _planned(blocks: Sequence[PlannedBlocks], monday: date) -> float:
    return sum(each.minutes_a_week for each in blocks if each.holds(monday))


def _weights(weeks: Sequence[PastWeek]) -> list[float]:
    return [0.5 ** (age / EFFORT_HALF_LIFE) for age in range(min(EFFORT_WEEKS, len(weeks)))]
