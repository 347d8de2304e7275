"""What happens in a life: when effort falls, by how much, why, and when it comes back."""

from dataclasses import dataclass, field
from math import pi, sin
from random import Random

from planner.domain.momentum.reading import PatternName
from tests.simulator.life import Truth

IGNORANT, INTENTIONAL, COMFORTABLE = PatternName.IGNORANT, PatternName.INTENTIONAL, PatternName.COMFORTABLE

CONTROLS = ("steady", "seasonal", "growing", "noisy", "part-time")
SLOWDOWNS = {
    "never a series": frozenset({IGNORANT}),
    "series ended": frozenset({IGNORANT}),
    "series missed": frozenset({IGNORANT}),
    "intentional": frozenset({INTENTIONAL}),
    "comfortable": frozenset({COMFORTABLE}),
    "intentional, comfortable": frozenset({INTENTIONAL, COMFORTABLE}),
    "intentional, series ended": frozenset({INTENTIONAL, IGNORANT}),
    "comfortable, series ended": frozenset({COMFORTABLE, IGNORANT}),
}
STRUCTURAL = frozenset({"never a series", "series ended", "intentional, series ended", "comfortable, series ended"})
OTHERS = ("burst", "away", "everything stops", "new")
BEHAVIOURS = (*CONTROLS, *SLOWDOWNS, *OTHERS)
COUNTED_BEFORE_WATCH = 6  # a life that never had a series can be told from its sixth week on


@dataclass(slots=True)
class Plot:
    """The course of a life in weeks counted from 0; levels are factors on the usual effort."""

    weeks: int
    truth: Truth
    level: list[float]
    keep_level: list[float]
    series_until: int | None = None
    series_again: int | None = None
    extra_from: int | None = None  # a block more each week
    bursts: list[tuple[int, int]] = field(default_factory=list)
    away: set[int] = field(default_factory=set)
    season: tuple[float, float] = (0.0, 0.0)  # amplitude, phase in weeks


def make_plot(rng: Random, behaviour: str, weeks: int) -> Plot:
    """A plot for a behaviour, over two years or more (`new` is shorter)."""
    if behaviour == "new":
        weeks = rng.randint(2, 5)
    plot = Plot(weeks, Truth(), [1.0] * weeks, [1.0] * weeks)
    if behaviour in SLOWDOWNS:
        _slow_down(rng, plot, behaviour)
    elif behaviour == "seasonal":
        plot.season = (rng.uniform(0.2, 0.45), rng.uniform(0, 52))
        plot.level = [1.0 + plot.season[0] * sin(2 * pi * (week + plot.season[1]) / 52) for week in range(weeks)]
    elif behaviour == "growing":
        top = rng.uniform(1.3, 2.2)
        plot.level = [1.0 + (top - 1.0) * week / weeks for week in range(weeks)]
        plot.extra_from = rng.choice((None, weeks // 3, weeks // 2))
    elif behaviour == "burst":
        _burst(rng, plot)
    elif behaviour in {"away", "everything stops"}:
        _go_away(rng, plot, behaviour)
    return plot


def _slow_down(rng: Random, plot: Plot, behaviour: str) -> None:
    names, structural = SLOWDOWNS[behaviour], behaviour in STRUCTURAL
    if behaviour == "never a series":
        low = rng.uniform(0.1, 0.4)
        plot.level = [low] * plot.weeks
        plot.series_until = -1
        plot.truth = Truth(names, COUNTED_BEFORE_WATCH - 1, 1.0 - low, None, True)
        return
    start = rng.randint(14, plot.weeks - 26)
    depth = rng.uniform(0.55, 0.95) if structural else rng.uniform(0.45, 1.0)
    ramp = 0 if structural else rng.choice((0, 0, 1, 2, 3))
    recovery = start + rng.randint(9, 18) if rng.random() < 0.5 else None
    for week in range(start, recovery or plot.weeks):
        plot.level[week] = 1.0 - depth * min(1.0, (week - start + 1) / (ramp + 1))
    if structural:
        plot.series_until, plot.series_again = start, recovery
    plot.keep_level = list(plot.level)
    plot.truth = Truth(names, start, depth, recovery, structural)


def _burst(rng: Random, plot: Plot) -> None:
    week = 0
    while week < plot.weeks:
        length = rng.randint(3, 6)
        plot.bursts.append((week, min(plot.weeks, week + length)))
        week += length + rng.randint(5, 10)
    working = {each for first, after in plot.bursts for each in range(first, after)}
    plot.level = [1.0 if week in working else 0.0 for week in range(plot.weeks)]


def _go_away(rng: Random, plot: Plot, behaviour: str) -> None:
    if behaviour == "everything stops":
        first = rng.randint(12, plot.weeks - 12)
        plot.away = set(range(first, min(plot.weeks, first + rng.randint(4, 40))))
    else:
        for _ in range(rng.randint(2, 4)):
            first = rng.randint(8, plot.weeks - 6)
            plot.away.update(range(first, first + rng.randint(1, 3)))
    plot.truth = Truth(away=frozenset(plot.away))
