"""How likely it is that effort is below one's own level: evidence accumulated over weeks.

A hidden Markov filter: in each week one is at the usual level, or at one of three lower ones, and moves between them
rarely. Blocks kept of planned are weighed as beta-binomial counts, touches as negative binomial ones. One bad week is
foreseen at the usual level, so that it proves nothing alone.
"""

from dataclasses import dataclass

from planner.domain.momentum.baseline import Baseline
from planner.domain.momentum.effort import WeekEffort
from planner.domain.momentum.likelihood import count_likelihood, kept_likelihood

FALLS = (0.45, 0.72, 0.96)  # the lower levels: how much of the effort is gone
USUAL_FIRMNESS, SLOW_FIRMNESS = 14.0, 7.0  # how alike weeks are, in blocks
BAD_WEEK, BAD_WEEK_LEVEL = 0.05, 0.35  # how often a week goes badly for no reason, and what is left then
TOUCH_WEIGHT = 0.5  # touches follow the blocks that were kept: only half of what they say is news
PLANLESS_TOUCH_WEIGHT = 0.8  # without blocks to miss, touches are all there is
OUTSIDE_BLOCKS, MOST_DUE = 0.35, 2.0  # the part of touches made outside blocks; a week is due twice the usual at most
SLOWING_A_WEEK = 1 / 90  # how often a slowdown begins
BACK_A_WEEK = 1 / 12  # how often one ends
BETWEEN_A_WEEK = 0.04  # how often a slowdown deepens or lightens

Chances = tuple[float, float, float, float]  # of the usual level, and of each lower one
USUAL: Chances = (1.0, 0.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Weighing:
    """How a week is weighed: `season` times the usual touches are expected.

    Its evidence counts by `trust` (0 to 1), and a slowdown begins `reason` times as often as without a reason.
    `is_plan_thin` where fewer blocks than usual are planned for weeks.
    """

    season: float = 1.0
    trust: float = 1.0
    reason: float = 1.0
    is_plan_thin: bool = False


def next_chances(chances: Chances, week: WeekEffort, usual: Baseline, weighing: Weighing) -> tuple[Chances, float]:
    """The chances at the end of a week, from those at the end of the week before.

    Beside them how likely it was a bad week, should it have been one at the usual level.
    """
    begins = min(0.2, SLOWING_A_WEEK * weighing.reason)
    likely, bad = _likelihoods(week, usual, weighing)
    before = _moved(chances, begins)
    after = [chance * likelihood for chance, likelihood in zip(before, likely, strict=True)]
    total = sum(after)
    if total <= 0.0:
        return before, bad
    return (after[0] / total, after[1] / total, after[2] / total, after[3] / total), bad


def expected_touches(week: WeekEffort, usual: Baseline, weighing: Weighing) -> float:
    """Touches that are usual in a week with so many open days and planned blocks.

    Most touches are made in blocks, so a week in which fewer were due by plan expects fewer; not so where the plan
    itself has become thin.
    """
    due = week.exposure
    planned = usual.planned.value
    if planned > 0.0 and not weighing.is_plan_thin:
        due = OUTSIDE_BLOCKS * week.exposure + (1.0 - OUTSIDE_BLOCKS) * min(MOST_DUE, week.planned / planned)
    return max(0.3, usual.touches.value * due * weighing.season)


def _moved(chances: Chances, begins: float) -> Chances:
    usual, slow = chances[0], chances[1:]
    both = sum(slow)
    staying = 1.0 - BACK_A_WEEK - BETWEEN_A_WEEK

    def lower(place: int) -> float:
        others = both - slow[place]
        return usual * begins / len(FALLS) + slow[place] * staying + others * BETWEEN_A_WEEK / (len(FALLS) - 1)

    return (usual * (1.0 - begins) + both * BACK_A_WEEK, lower(0), lower(1), lower(2))


def _likelihoods(week: WeekEffort, usual: Baseline, weighing: Weighing) -> tuple[list[float], float]:
    share, mean = usual.share, expected_touches(week, usual, weighing)
    thin = weighing.is_plan_thin or usual.planned.value <= 0.0
    weight = PLANLESS_TOUCH_WEIGHT if thin else TOUCH_WEIGHT

    def at(left: float, firmness: float) -> float:
        blocks = kept_likelihood(week.kept, week.planned, share * left, firmness)
        touches: float = count_likelihood(week.touches, mean * left, usual.size) ** weight
        return blocks * touches

    often = usual.bad_weeks(BAD_WEEK)
    good, bad = (1.0 - often) * at(1.0, USUAL_FIRMNESS), often * at(BAD_WEEK_LEVEL, SLOW_FIRMNESS)
    found = [good + bad, *(at(1.0 - fall, SLOW_FIRMNESS) for fall in FALLS)]
    return [each**weighing.trust for each in found], bad / (good + bad) if bad > 0.0 else 0.0
