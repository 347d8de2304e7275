"""Where a new stop on the way to a goal would lie: half-way, then two thirds, three quarters, at a round figure."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from planner.domain.goals.goal import LARGEST_TARGET, Measure

_OFF = 0.05  # a round figure may lie so much of the target away from the exact place
_CENTS = 100
_MINUTES = (600, 300, 120, 60, 30, 15, 5, 1)  # round on a clock
_DIGITS = (100, 50, 25)  # hundredths of a power of ten, the roundest first


def propose_stop(measure: Measure, target: int, taken: Sequence[int]) -> int | None:
    """A place for one more stop between 0 and the target, in units of the measure; None where there is no room.

    Stop n lies at n of n + 1 parts of the way; where one is there or farther already, in the middle of the widest gap.
    Sums are whole units of their currency.
    """
    if measure.is_money:
        whole = _propose(tuple(_round_steps()), target // _CENTS, [each // _CENTS for each in taken])
        return whole * _CENTS if whole is not None else None
    return _propose(_MINUTES if measure is Measure.MINUTES_KEPT else tuple(_round_steps()), target, taken)


def _propose(steps: Sequence[int], target: int, taken: Sequence[int]) -> int | None:
    number = len(taken) + 1
    found = _round_near(steps, target * number / (number + 1), target)
    if max(taken, default=0) < found < target:
        return found
    places = sorted({0, max(0, target), *(each for each in taken if 0 < each < target)})
    low, high = max(pairwise(places), key=lambda gap: gap[1] - gap[0], default=(0, 0))
    middle = _round_near(steps, (low + high) / 2, high - low)
    middle = middle if low < middle < high else (low + high) // 2
    return middle if low < middle < high else None


def _round_near(steps: Sequence[int], value: float, span: int) -> int:
    """The roundest figure that is not far from a value."""
    for step in steps:
        near = int(value / step + 0.5) * step
        if near and abs(near - value) <= span * _OFF:
            return near
    return round(value)


def _round_steps() -> Iterator[int]:
    power = LARGEST_TARGET
    while power:
        yield from (power * digits // 100 for digits in _DIGITS if power * digits % 100 == 0)
        power //= 10
