"""How many blocks were kept: for the dots of a week, and by purpose and weekday over any stretch of days."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeVar

from planner.domain.blocks.occurrences import Occurrence, OccurrenceState
from planner.domain.blocks.purpose import Purpose

K = TypeVar("K")
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
    states = tuple(state for state in map(counted_state, seen) if state is not None)
    return WeekSummary(
        kept=sum(1 for state in states if state in KEPT_STATES),
        total=sum(1 for state in states if state is not OccurrenceState.PAUSED),
        minutes_kept=sum(minutes_worked(occurrence) for occurrence in seen),
        states=states,
    )


@dataclass(frozen=True, slots=True)
class Adherence:
    """What became of some blocks; those without a word on them yet are `planned`, `moved` ones count twice.

    `minutes` sums those worked.
    """

    kept: int = 0
    shortened: int = 0
    missed: int = 0
    paused: int = 0
    planned: int = 0
    moved: int = 0
    minutes: int = 0

    @property
    def done(self) -> int:
        """Kept ones and shortened ones."""
        return self.kept + self.shortened

    @property
    def total(self) -> int:
        """The blocks that were to take place: paused ones were not."""
        return self.done + self.missed + self.planned

    @property
    def share(self) -> float | None:
        """The part that was kept, from 0 to 1; None when nothing was to take place."""
        return self.done / self.total if self.total else None


def adherence(found: Iterable[Occurrence]) -> Adherence:
    """What became of all of them."""
    return _tallied(found, lambda _: None).get(None, Adherence())


def adherence_by_purpose(found: Iterable[Occurrence]) -> dict[Purpose, Adherence]:
    """Counts for every purpose that has a block; `moved` ones are also counted as what became of them."""
    return _tallied(found, lambda occurrence: occurrence.series.purpose)


def adherence_by_weekday(found: Iterable[Occurrence]) -> dict[int, Adherence]:
    """The same for every weekday (0 for Monday) that has a block; one that left its week counts where it was to be."""
    return _tallied(found, lambda occurrence: occurrence.start.weekday())


def minutes_worked(occurrence: Occurrence) -> int:
    """Minutes of prospecting in a block: those the owner gave, the planned length if none, 0 unless kept."""
    if occurrence.state not in KEPT_STATES:
        return 0
    mark = occurrence.attendance
    return occurrence.minutes if mark is None or mark.minutes is None else mark.minutes


def _tallied(found: Iterable[Occurrence], group: Callable[[Occurrence], K]) -> dict[K, Adherence]:
    tallies: dict[K, dict[str, int]] = {}
    for occurrence in found:
        state = counted_state(occurrence)
        if state is None:
            continue
        tally = tallies.setdefault(group(occurrence), dict.fromkeys(Adherence.__slots__, 0))
        tally[state.value] += 1
        tally["moved"] += int(not occurrence.is_ghost and occurrence.start != occurrence.slot)
        tally["minutes"] += minutes_worked(occurrence)
    return {key: Adherence(**tally) for key, tally in tallies.items()}


def counted_state(occurrence: Occurrence) -> OccurrenceState | None:
    """What a date counts as, None when it counts as nothing.

    A block that left its week is missed there, unless it was on a holiday or in a pause: nobody had to be there.
    """
    if not occurrence.is_ghost:
        return occurrence.state
    if occurrence.state is not OccurrenceState.MOVED_AWAY or not occurrence.left_week or occurrence.holiday:
        return None
    return OccurrenceState.MISSED if occurrence.pause is None else OccurrenceState.PAUSED
