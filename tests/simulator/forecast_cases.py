"""Where one stands in a life to look ahead, and which plan the life then follows."""

from collections.abc import Iterator
from dataclasses import dataclass

from planner.domain.momentum.forecast import Forecast, Plan, Range
from planner.domain.momentum.forecast_model import foresee
from tests.simulator.life import Life
from tests.simulator.plot import CONTROLS, Plot
from tests.simulator.work_ahead import Ledger, ledger
from tests.simulator.writing import write_life

HORIZONS = (4, 13, 26)
STANDING_WEEKS = (26, 39, 52, 65, 78, 91)
AFTER_FALL = (0, 4, 8)  # weeks after the effort of a life fell
LOOK_BACK = 13  # weeks of the plain forecasts
USUAL_AGAIN = ("burst", "away", "never a series", *CONTROLS)  # lives that keep to their ways, whatever these are
STOP_LEVEL, HALF_LEVELS = 0.15, (0.35, 0.65)


@dataclass(frozen=True, slots=True)
class Case:
    """A forecast of one week, and what came: minutes throughout.

    `past` is the work ahead at the end of each of the last `LOOK_BACK` weeks, the latest last; `weeks` how far ahead;
    `signed` what is left then of the work that was signed when one stood there.
    """

    life: Life
    stood: int
    weeks: int
    plan: Plan
    range: Range
    came: float
    past: tuple[float, ...]
    signed: float


@dataclass(frozen=True, slots=True)
class Look:
    """All that was seen from one week of a life, with the ledger of what came."""

    ledger: Ledger
    stood: int
    forecast: Forecast

    def plan(self, weeks: int) -> Plan | None:
        """The plan that the life follows for so many weeks, None where it is none of the three."""
        return followed(self.ledger, self.stood, weeks)

    def cases(self) -> Iterator[Case]:
        """One for each horizon that lies in the life and follows one plan."""
        life = self.ledger.life
        past = tuple(self.ledger.ahead(life.monday(self.stood - LOOK_BACK + each + 1)) for each in range(LOOK_BACK))
        for weeks in HORIZONS:
            plan = self.plan(weeks)
            if self.stood + weeks <= life.weeks and plan is not None:
                came = self.ledger.ahead(life.monday(self.stood + weeks))
                seen = self.forecast.of(plan).weeks[weeks - 1]
                signed = self.ledger.ahead(life.monday(self.stood + weeks), known_on=life.monday(self.stood))
                yield Case(life, self.stood, weeks, plan, seen, came, past, signed)


def looks(seeds: range) -> Iterator[Look]:
    """What is seen in the lives of some seeds."""
    for seed in seeds:
        written = ledger(write_life(seed))
        for stood in _standing(written):
            yield Look(written, stood, foresee(written.known(written.life.monday(stood))))


def followed(written: Ledger, stood: int, weeks: int) -> Plan | None:
    """The plan of effort of a life in the weeks from one on, from the truth about it."""
    life = written.life
    if life.behaviour in USUAL_AGAIN:
        return Plan.KEEP
    levels = _levels(written.plot)[stood : stood + weeks]
    if min(levels) == 1.0:
        return Plan.KEEP
    if max(levels) <= STOP_LEVEL:
        return Plan.STOP
    fell = life.truth.start is not None and stood <= life.truth.start + AFTER_FALL[-1]
    return Plan.HALF if fell and HALF_LEVELS[0] <= min(levels) and max(levels) <= HALF_LEVELS[1] else None


def _standing(written: Ledger) -> list[int]:
    life = written.life
    fall = life.truth.start
    if fall is None and life.behaviour == "everything stops":
        fall = min(life.truth.away)
    later = () if fall is None else (fall + weeks for weeks in AFTER_FALL)
    return sorted({week for week in (*STANDING_WEEKS, *later) if LOOK_BACK <= week <= life.weeks - HORIZONS[0]})


def _levels(plot: Plot) -> list[float]:
    return [0.0 if week in plot.away else level for week, level in enumerate(plot.level)]
