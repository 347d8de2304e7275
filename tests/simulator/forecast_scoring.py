"""How well the forecast tells the work ahead in lives of which it is known what came."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from statistics import mean

from planner.domain.momentum.forecast import DRY_MINUTES, WEEKS_AHEAD, Plan
from tests.simulator.forecast_cases import HORIZONS, Case, Look
from tests.simulator.scoring import Share

CHANCES = (0.1, 0.5, 0.9)
MINUTES_AN_HOUR = 60
NEAR_WEEKS = 4  # a month


@dataclass(slots=True)
class Losses:
    """Pinball losses in hours of four forecasts of the same cases, each the mean of the three percentiles."""

    own: list[float] = field(default_factory=list)
    last_weeks: list[float] = field(default_factory=list)
    last_week: list[float] = field(default_factory=list)
    signed: list[float] = field(default_factory=list)  # only what is signed, done as it is planned

    def count(self, case: Case) -> None:
        """One more case."""
        last = case.past[-1]
        self.own.append(_loss((case.range.low, case.range.middle, case.range.high), case.came))
        self.last_weeks.append(_loss([percentile(case.past, chance) for chance in CHANCES], case.came))
        self.last_week.append(_loss((last, last, last), case.came))
        self.signed.append(_loss((case.signed, case.signed, case.signed), case.came))

    def gain(self, other: Sequence[float]) -> float:
        """By which part the own loss is smaller than another."""
        return 1.0 - mean(self.own) / mean(other)


@dataclass(slots=True)
class Dry:
    """Whether and when work ran dry, against what was said; weeks."""

    errors: list[int] = field(default_factory=list)  # said less came, where both said and come
    missed: int = 0  # came, but was not said
    false: int = 0  # said, but did not come
    neither: int = 0
    inside: Share = field(default_factory=Share)  # those that came in the weeks between the ends of the range

    @property
    def near(self) -> Share:
        """How many of those that came were said to the month."""
        return Share(sum(abs(error) <= NEAR_WEEKS for error in self.errors), len(self.errors) + self.missed)


@dataclass(slots=True)
class ForecastScore:
    """The owed figures over some lives, by weeks ahead."""

    looks: int = 0
    refused: int = 0  # of the looks
    covered: dict[int, Share] = field(default_factory=lambda: {weeks: Share() for weeks in HORIZONS})
    below: dict[int, Share] = field(default_factory=lambda: {weeks: Share() for weeks in HORIZONS})
    by_plan: dict[Plan, dict[int, Share]] = field(default_factory=dict)
    by_behaviour: dict[str, dict[int, Share]] = field(default_factory=dict)
    losses: dict[int, Losses] = field(default_factory=lambda: {weeks: Losses() for weeks in HORIZONS})
    dry: dict[Plan, Dry] = field(default_factory=dict)


def score(looks: Iterable[Look]) -> ForecastScore:
    """Compare each look ahead with what came."""
    result = ForecastScore()
    for look in looks:
        result.looks += 1
        if look.forecast.too_little:
            result.refused += 1
            continue
        for case in look.cases():
            _count(result, case)
        _count_dry(result, look)
    return result


def percentile(values: Sequence[float], chance: float) -> float:
    """Of a sample, between its values where it falls between two."""
    ordered = sorted(values)
    place = chance * (len(ordered) - 1)
    low = int(place)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (ordered[high] - ordered[low]) * (place - low)


def _count(result: ForecastScore, case: Case) -> None:
    inside = case.range.low <= case.came <= case.range.high
    result.covered[case.weeks].count(inside)
    result.below[case.weeks].count(case.came < case.range.low)
    result.losses[case.weeks].count(case)
    behaviour = case.life.behaviour
    for shares in (
        result.by_plan.setdefault(case.plan, {weeks: Share() for weeks in HORIZONS}),
        result.by_behaviour.setdefault(behaviour, {weeks: Share() for weeks in HORIZONS}),
    ):
        shares[case.weeks].count(inside)


def _count_dry(result: ForecastScore, look: Look) -> None:
    """From weeks with work on, until it runs dry, as long as one plan is followed until then."""
    life = look.ledger.life
    if look.forecast.ahead < DRY_MINUTES or look.stood + WEEKS_AHEAD > life.weeks:
        return
    ends = (look.ledger.ahead(life.monday(look.stood + week + 1)) for week in range(WEEKS_AHEAD))
    came = next((week for week, ahead in enumerate(ends) if ahead < DRY_MINUTES), None)
    plan = look.plan(WEEKS_AHEAD if came is None else came + 1)
    if plan is None:
        return
    seen, dry = look.forecast.of(plan), result.dry.setdefault(plan, Dry())
    weeks = [
        None if monday is None else (monday - look.forecast.first_monday).days // 7
        for monday in (seen.dry_on, seen.dry_from, seen.dry_until)
    ]
    said, earliest, latest = weeks
    if came is None:
        dry.neither += said is None
        dry.false += said is not None
        return
    dry.inside.count(earliest is not None and earliest <= came and (latest is None or came <= latest))
    if said is None:
        dry.missed += 1
    else:
        dry.errors.append(said - came)


def _loss(said: Sequence[float], came: float) -> float:
    """The pinball loss in hours, the mean of the three percentiles."""
    losses = (
        max(chance * (came - value), (chance - 1) * (came - value)) for chance, value in zip(CHANCES, said, strict=True)
    )
    return sum(losses) / len(CHANCES) / MINUTES_AN_HOUR
