"""Working in bursts: some weeks of blocks, some without, and again; that may be a rhythm and no slowdown."""

from dataclasses import dataclass

from planner.domain.momentum.effort import WeekEffort

LONGEST_BURST, SHORTEST_BURST, SHORTEST_GAP = 10, 2, 4  # counted weeks
LONGEST_GAP = 2  # times the gap before: what lasts longer is no rhythm
RUNS_KEPT = 4


@dataclass(frozen=True, slots=True)
class Run:
    """Counted weeks in a row with (`is_on`) or without a kept block."""

    is_on: bool
    weeks: int


def with_week(runs: tuple[Run, ...], week: WeekEffort) -> tuple[Run, ...]:
    """The last runs after one more counted week; a gap shorter than `SHORTEST_GAP` interrupts no burst."""
    is_on = week.kept > 0
    if runs and runs[-1].is_on == is_on:
        return (*runs[:-1], Run(is_on, runs[-1].weeks + 1))
    if len(runs) >= 2 and is_on and runs[-1].weeks < SHORTEST_GAP:
        return (*runs[:-2], Run(True, runs[-2].weeks + runs[-1].weeks + 1))
    return (*runs, Run(is_on, 1))[-RUNS_KEPT:]


def is_between_bursts(runs: tuple[Run, ...]) -> bool:
    """Whether this is at least the second gap, after two bursts."""
    if len(runs) < RUNS_KEPT or runs[-1].is_on:
        return False
    first, gap, second, _ = runs
    bursts = all(SHORTEST_BURST <= run.weeks <= LONGEST_BURST for run in (first, second))
    return bursts and gap.weeks >= SHORTEST_GAP


def is_usual_gap(runs: tuple[Run, ...]) -> bool:
    """Whether this is a gap of somebody who works in bursts, and not much longer than the one before."""
    return is_between_bursts(runs) and runs[-1].weeks <= LONGEST_GAP * runs[1].weeks
