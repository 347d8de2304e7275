"""The cure for a week without a system: blocks for the next weeks at the usual places, around all else (flows.md 8)."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from planner.clock import at_midnight, monday_of
from planner.domain.blocks.editing import SeriesFields
from planner.domain.blocks.free_slots import Around, Span, nearest_free
from planner.domain.blocks.purpose import Purpose
from planner.domain.defaults import SHORT_BLOCK_MINUTES
from planner.domain.settings import Settings

BOOKED_WEEKS = 4
LOOKED_BACK_WEEKS = 26  # a rhythm that was lost half a year ago is still the one to go back to
_LATEST_WEEKS = 8  # of these, so many with blocks in them say what is usual
_FIRST_PLACES = ((1, time(9)), (3, time(9)))  # Tuesday and Thursday morning, as the first run proposes


@dataclass(frozen=True, slots=True, order=True)
class UsualPlace:
    """A place in the week where blocks usually stand: `weekday` 0 to 6, naive local `start`, length in minutes."""

    weekday: int
    start: time
    minutes: int
    purpose: Purpose


@dataclass(frozen=True, slots=True)
class ProposedBlock:
    """A block to book, naive local; `wanted` is its usual place, which may be taken by something else."""

    start: datetime
    minutes: int
    purpose: Purpose
    wanted: datetime

    @property
    def end(self) -> datetime:
        """Its end."""
        return self.start + timedelta(minutes=self.minutes)

    @property
    def is_elsewhere(self) -> bool:
        """Whether it makes way for something at its usual place."""
        return self.start != self.wanted


def usual_places(blocks: Iterable[tuple[datetime, int, Purpose]]) -> list[UsualPlace]:
    """Where the blocks of the latest weeks stood, as many as such a week had, from (start, minutes, purpose).

    Without any, two short ones: half an hour on Tuesday and Thursday morning.
    """
    weeks: defaultdict[date, list[UsualPlace]] = defaultdict(list)
    for start, minutes, purpose in blocks:
        if purpose is not Purpose.WEEKLY_REVIEW:
            weeks[monday_of(start.date())].append(UsualPlace(start.weekday(), start.time(), minutes, purpose))
    latest = [weeks[monday] for monday in sorted(weeks)[-_LATEST_WEEKS:]]
    if not latest:
        return [UsualPlace(day, start, SHORT_BLOCK_MINUTES, Purpose.CALLS) for day, start in _FIRST_PLACES]
    a_week = max(1, round(sum(len(week) for week in latest) / len(latest)))
    counted = Counter(place for week in latest for place in week)
    # The most frequent ones; of equally frequent ones those of the last week.
    ranked = sorted(counted, key=lambda place: (-counted[place], place not in latest[-1], place))
    return sorted(ranked[:a_week])


def propose_blocks(
    places: Sequence[UsualPlace], today: date, booked: Collection[datetime], around: Around
) -> list[ProposedBlock]:
    """Blocks at the usual places from today on for BOOKED_WEEKS weeks, in order, each at the nearest free place.

    Nothing is proposed on a day on which a block begins already (`booked`), and nothing where its week has no room.
    """
    busy_days = {start.date() for start in booked}
    found: list[ProposedBlock] = []
    for offset in range(7 * BOOKED_WEEKS):
        day = today + timedelta(days=offset)
        for place in places:
            if place.weekday != day.weekday() or day in busy_days:
                continue
            wanted = at_midnight(day).replace(hour=place.start.hour, minute=place.start.minute)
            free = nearest_free(wanted, place.minutes, **_beside(around, found))
            if free is not None and free.start.date() not in busy_days:
                found.append(ProposedBlock(free.start, place.minutes, place.purpose, wanted))
    return sorted(found, key=lambda block: block.start)


def series_of(blocks: Iterable[ProposedBlock], settings: Settings) -> tuple[SeriesFields, ...]:
    """The blocks as few series as give exactly these dates: one for each time, length, purpose and run of weeks."""
    runs: defaultdict[tuple[time, int, Purpose, date, date], set[date]] = defaultdict(set)
    by_place: defaultdict[tuple[int, time, int, Purpose], set[date]] = defaultdict(set)
    for block in blocks:
        by_place[block.start.weekday(), block.start.time(), block.minutes, block.purpose].add(block.start.date())
    for (_, start, minutes, purpose), days in by_place.items():
        for run in _weekly_runs(days):
            runs[start, minutes, purpose, monday_of(run[0]), monday_of(run[-1])].update(run)
    fields = (
        SeriesFields(
            purpose=purpose,
            weekdays=frozenset(day.weekday() for day in days),
            start=start,
            minutes=minutes,
            first_day=min(days),
            until=max(days),
            zone=settings.zone,
            alarm_minutes=settings.alarm_minutes,
            holiday_calendar=settings.holiday_calendar,
        )
        for (start, minutes, purpose, _, _), days in runs.items()
    )
    return tuple(sorted(fields, key=lambda each: (each.first_day, each.start)))


def _weekly_runs(days: Collection[date]) -> list[list[date]]:
    """Days of one weekday, cut where a week is left out."""
    runs: list[list[date]] = []
    for day in sorted(days):
        if runs and day - runs[-1][-1] == timedelta(days=7):
            runs[-1].append(day)
        else:
            runs.append([day])
    return runs


def _beside(around: Around, found: Sequence[ProposedBlock]) -> Around:
    """What lies around, with the blocks proposed so far."""
    joined = around.copy()
    own: list[Span] = [(block.start, block.end) for block in found]
    joined["taken"] = [*around["taken"], *own]
    return joined
