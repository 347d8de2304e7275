"""Blocks of 52 weeks, day by day: what became of them, the longest run, and the weekday that is missed most."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from planner.clock import monday_of
from planner.domain.blocks.holidays import HolidayLookup
from planner.domain.blocks.occurrences import Occurrence, OccurrenceState
from planner.domain.blocks.pauses import Pause, pause_on
from planner.domain.blocks.summary import KEPT_STATES, counted_state
from planner.storage.queries.blocks import occurrences_between
from planner.storage.queries.pauses import pauses_between
from planner.storage.store import Store

WEEKS = 52
_MISSED_TO_SAY = 3  # fewer on one weekday are chance
_RUN_TO_SAY = 2


@dataclass(frozen=True, slots=True)
class KeptDay:
    """One day: its blocks by what became of them, whether it lies in a pause, and the holiday that a series skips."""

    day: date
    kept: int = 0
    missed: int = 0
    planned: int = 0
    is_away: bool = False
    holiday: str = ""


@dataclass(frozen=True, slots=True)
class Run:
    """Weeks in a row in each of which a block was kept, the first and the last one by their Mondays."""

    weeks: int
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class KeptDays:
    """The days of the weeks from `first_monday` on; `rows` weekdays of each, 5 or, with work on weekends, 7."""

    first_monday: date
    rows: int
    days: tuple[KeptDay, ...]
    longest: Run | None
    missed_most: int | None

    @property
    def kept(self) -> int:
        """Blocks kept, shortened ones too."""
        return sum(day.kept for day in self.days)

    @property
    def total(self) -> int:
        """Blocks whose time has come: kept or missed."""
        return sum(day.kept + day.missed for day in self.days)

    @property
    def is_empty(self) -> bool:
        """Whether there was no block at all."""
        return not any(day.kept or day.missed or day.planned for day in self.days)


def read_kept_days(store: Store, today: date, holidays: HolidayLookup) -> KeptDays:
    """The 52 weeks that end with the present one."""
    first = monday_of(today) - timedelta(weeks=WEEKS - 1)
    end = first + timedelta(weeks=WEEKS)
    return kept_days(occurrences_between(store, first, end, holidays), pauses_between(store, first, end), first, today)


def kept_days(found: Sequence[Occurrence], pauses: Sequence[Pause], first: date, today: date) -> KeptDays:
    """The days made of the blocks `found` on them."""
    counts: Counter[tuple[date, str]] = Counter()
    holidays: dict[date, str] = {}
    for occurrence in found:
        day, state = occurrence.start.date(), counted_state(occurrence)
        if state in KEPT_STATES:
            counts[day, "kept"] += 1
        elif state is OccurrenceState.MISSED or (state is OccurrenceState.PLANNED and day < today):
            counts[day, "missed"] += 1
        elif state is OccurrenceState.PLANNED:
            counts[day, "planned"] += 1
        elif occurrence.state is OccurrenceState.HOLIDAY:
            holidays[day] = occurrence.holiday or ""
    rows = 7 if any(day.weekday() >= 5 for day, _ in counts) else 5
    days = [first + timedelta(weeks=week, days=row) for week in range(WEEKS) for row in range(rows)]
    made = tuple(_day(day, counts, holidays, pauses) for day in days)
    return KeptDays(first, rows, made, _longest_run(made), _missed_most(made))


def _day(
    day: date, counts: "Counter[tuple[date, str]]", holidays: Mapping[date, str], pauses: Sequence[Pause]
) -> KeptDay:
    kept, missed, planned = (counts[day, name] for name in ("kept", "missed", "planned"))
    is_away = pause_on(pauses, day) is not None
    return KeptDay(day, kept, missed, planned, is_away, holidays.get(day, ""))


def _longest_run(days: Iterable[KeptDay]) -> Run | None:
    """Weeks without any block that was to take place, such as those of a pause, neither count nor interrupt."""
    kept: Counter[date] = Counter()
    missed: Counter[date] = Counter()
    for day in days:
        kept[monday_of(day.day)] += day.kept
        missed[monday_of(day.day)] += day.missed
    best: Run | None = None
    run: list[date] = []
    for monday in sorted(kept):
        if kept[monday]:
            run.append(monday)
        elif missed[monday]:
            run = []
        if run and (best is None or len(run) > best.weeks):
            best = Run(len(run), run[0], run[-1])
    return best if best is not None and best.weeks >= _RUN_TO_SAY else None


def _missed_most(days: Iterable[KeptDay]) -> int | None:
    missed: Counter[int] = Counter()
    for day in days:
        missed[day.day.weekday()] += day.missed
    first, second = [*missed.most_common(2), (0, 0), (0, 0)][:2]
    return first[0] if first[1] >= _MISSED_TO_SAY and first[1] > second[1] else None
