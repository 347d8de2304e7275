"""Persistent or pest? Where one stands with a prospect between too quiet and too much (product.md B13)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from math import ceil

from planner.domain import defaults
from planner.domain.followup.followed import Followed
from planner.domain.followup.load import Load, load_of
from planner.domain.followup.pest_reasons import PestCode, PestReason, reasons
from planner.domain.prospects.prospect import State

__all__ = ["PestCode", "PestReading", "PestReason", "Zone", "level", "meter"]


class Zone(StrEnum):
    """Where the meter stands."""

    TOO_QUIET = "too-quiet"
    JUST_RIGHT = "just-right"
    A_LITTLE_MUCH = "a-little-much"
    TOO_MUCH = "too-much"


@dataclass(frozen=True, slots=True)
class PestReading:
    """What the meter shows: `level` of 0 to 5 cells, `position` of 0 to 1 on a scale of four zones, and why."""

    level: int
    position: float
    zone: Zone
    reasons: tuple[PestReason, ...]


_MOST_CELLS, _CELLS_JUST_RIGHT = 5, 3
_QUIETEST_DAYS = 90  # overdue so long the thumb stands at the very left
# Each zone's part of the scale, from its left to its right edge.
_SPAN = {
    Zone.TOO_QUIET: (0.02, 0.22),
    Zone.JUST_RIGHT: (0.26, 0.65),
    Zone.A_LITTLE_MUCH: (0.68, 0.82),
    Zone.TOO_MUCH: (0.85, 0.98),
}


def level(prospect: Followed, today: date) -> int:
    """The cells of the table, 0 to 5; see `meter`."""
    load = load_of(prospect, today)
    return _level(_zone(prospect, load, today), load)


def meter(prospect: Followed, today: date) -> PestReading | None:
    """Read the meter; None for those one does not follow up any more (client, let go, do not contact)."""
    if not prospect.state.is_open:
        return None
    load = load_of(prospect, today)
    zone = _zone(prospect, load, today)
    why = reasons(prospect, load, today, too_quiet=zone is Zone.TOO_QUIET)
    return PestReading(_level(zone, load), _position(prospect, zone, load, today), zone, why)


def _zone(prospect: Followed, load: Load, today: date) -> Zone:
    if load.amount >= defaults.PEST_TOO_MUCH:
        return Zone.TOO_MUCH
    if load.amount >= defaults.PEST_CAREFUL:
        return Zone.A_LITTLE_MUCH
    return Zone.TOO_QUIET if _overdue(prospect, today) >= defaults.TOO_QUIET_DAYS else Zone.JUST_RIGHT


def _overdue(prospect: Followed, today: date) -> int:
    """Days since the next step with somebody active was due and nothing was tried; 0 where it is not."""
    step, last = prospect.next_step, prospect.pursuit.tally.last_on
    if prospect.state is not State.ACTIVE or step is None or (last is not None and last >= step.day):
        return 0
    return max(0, (today - step.day).days)


def _level(zone: Zone, load: Load) -> int:
    if zone is Zone.TOO_QUIET:
        return 0
    if zone is Zone.JUST_RIGHT:
        return min(_CELLS_JUST_RIGHT, ceil(round(load.amount * _MOST_CELLS, 6)))
    return _MOST_CELLS if zone is Zone.TOO_MUCH else _MOST_CELLS - 1


def _position(prospect: Followed, zone: Zone, load: Load, today: date) -> float:
    careful, too_much = defaults.PEST_CAREFUL, defaults.PEST_TOO_MUCH
    match zone:
        case Zone.TOO_QUIET:
            least = defaults.TOO_QUIET_DAYS
            share = 1 - (_overdue(prospect, today) - least) / (_QUIETEST_DAYS - least)
        case Zone.JUST_RIGHT:
            share = load.amount / careful
        case _:
            share = (load.amount - (careful if zone is Zone.A_LITTLE_MUCH else too_much)) / (too_much - careful)
    left, right = _SPAN[zone]
    return left + (right - left) * min(1.0, max(0.0, share))
