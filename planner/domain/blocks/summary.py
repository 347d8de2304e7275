"""How many blocks were kept: for the dots of a week, and by purpose over any stretch of days."""

from collections.abc import Iterable
from dataclasses import dataclass

from planner.domain.blocks.occurrences import Occurrence, OccurrenceState
from planner.domain.blocks.purpose import Purpose

KEPT_STATES = frozenset({OccurrenceState.KEPT, OccurrenceState.SHORTENED})


@dataclass(frozen=True, slots=True)
class WeekSummary:
    """Kept blocks (shortened ones too) out of those that were to take place, and one state per dot.

    `minutes_kept` sums the minutes worked, or the planned length where the owner gave none.
    """

    kept: int
    total: int
    minutes_kept: int
    states: tuple[OccurrenceState, ...]


def week_summary(found: Iterable[Occurrence]) -> WeekSummary:
    """Sum up one week; a block moved out of its week is missed, a paused one is not counted."""
    seen = list(found)
    states = tuple(state for state in map(_counted_state, seen) if state is not None)
    return WeekSummary(
        kept=sum(1 for state in states if state in KEPT_STATES),
        total=sum(1 for state in states if state is not OccurrenceState.PAUSED),
        minutes_kept=sum(minutes_worked(occurrence) for occurrence in seen),
        states=states,
    )


@dataclass(frozen=True, slots=True)
class Adherence:
    """What became of the blocks of one purpose; those still to come are `planned`."""

    kept: int = 0
    shortened: int = 0
    missed: int = 0
    paused: int = 0
    planned: int = 0
    moved: int = 0
    minutes: int = 0


def adherence_by_purpose(found: Iterable[Occurrence]) -> dict[Purpose, Adherence]:
    """Counts for every purpose that has a block; `moved` ones are also counted as what became of them."""
    tallies: dict[Purpose, dict[str, int]] = {}
    for occurrence in found:
        state = _counted_state(occurrence)
        if state is None:
            continue
        tally = tallies.setdefault(occurrence.series.purpose, dict.fromkeys(Adherence.__slots__, 0))
        tally[state.value] += 1
        tally["moved"] += int(not occurrence.is_ghost and occurrence.start != occurrence.slot)
        tally["minutes"] += minutes_worked(occurrence)
    return {purpose: Adherence(**tally) for purpose, tally in tallies.items()}


def minutes_worked(occurrence: Occurrence) -> int:
    """Minutes of prospecting in a block: those the owner gave, the planned length if none, 0 unless kept."""
    if occurrence.state not in KEPT_STATES:
        return 0
    mark = occurrence.attendance
    return occurrence.minutes if mark is None or mark.minutes is None else mark.minutes


def _counted_state(occurrence: Occurrence) -> OccurrenceState | None:
    if not occurrence.is_ghost:
        return occurrence.state
    lost = occurrence.state is OccurrenceState.MOVED_AWAY and occurrence.left_week
    return OccurrenceState.MISSED if lost else None
