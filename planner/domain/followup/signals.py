"""Buying and other signals over the touches with a prospect, and whether they get better (product.md B12)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from planner.domain import defaults
from planner.domain.touches.tally import in_order
from planner.domain.touches.touch import Signal, Touch


class Trend(StrEnum):
    """Where the signals go."""

    RISING = "rising"
    STEADY = "steady"
    FALLING = "falling"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class SignalReading:
    """How often each signal was noticed, how many speak for and against a deal, and the trend."""

    buying: int
    not_buying: int
    counts: Mapping[Signal, int]
    trend: Trend

    @property
    def is_empty(self) -> bool:
        """Whether nobody noted a signal yet."""
        return not self.counts


def read_signals(touches: Sequence[Touch]) -> SignalReading:
    """Count the signals of touches given in any order; `counts` holds those that occur, in the order of `Signal`."""
    noticed = [touch.signals for touch in in_order(touches) if touch.signals]
    counts = {signal: sum(signal in each for each in noticed) for signal in Signal}
    return SignalReading(
        buying=sum(number for signal, number in counts.items() if signal.is_buying),
        not_buying=sum(number for signal, number in counts.items() if not signal.is_buying),
        counts={signal: number for signal, number in counts.items() if number},
        trend=_trend([_leaning(each) for each in noticed]),
    )


def _leaning(signals: frozenset[Signal]) -> float:
    """What one touch amounts to: 1 when all its signals speak for a deal, -1 when all speak against it."""
    return sum(1 if signal.is_buying else -1 for signal in signals) / len(signals)


def _trend(leanings: list[float]) -> Trend:
    """The latest two touches with signals (the latest one of two or three) beside those before them, on average."""
    if len(leanings) < 2:
        return Trend.UNKNOWN
    latest = 1 if len(leanings) < 4 else 2
    shift = _mean(leanings[-latest:]) - _mean(leanings[:-latest])
    if abs(shift) < defaults.SIGNAL_SHIFT:
        return Trend.STEADY
    return Trend.RISING if shift > 0 else Trend.FALLING


def _mean(numbers: list[float]) -> float:
    return sum(numbers) / len(numbers)
