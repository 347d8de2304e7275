"""What the review proposes for the blocks of the planned week: moves out of the way of appointments, or a beginning."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from planner.clock import at_midnight
from planner.domain.blocks.busy import BusyTime, clash
from planner.domain.blocks.editing import SeriesFields
from planner.domain.blocks.free_slots import Around, Span, nearest_free
from planner.domain.blocks.occurrences import Occurrence, OccurrenceState
from planner.domain.blocks.purpose import Purpose
from planner.domain.defaults import REVIEW_BLOCK_MINUTES, SHORT_BLOCK_MINUTES
from planner.domain.settings import Settings

_FIRST_DAYS = (1, 3)  # Tuesday and Thursday, as the first run proposes
_FIRST_HOUR = 9


@dataclass(frozen=True, slots=True)
class PlannedBlock:
    """A block of the week as the review shows it: `start` on the owner's clock, with what it was moved out of.

    `because` is the appointment that a proposed move makes way for, None for a block that stands where it stood.
    """

    block: Occurrence
    start: datetime
    minutes: int
    because: BusyTime | None = None

    @property
    def end(self) -> datetime:
        """Its end on the owner's clock."""
        return self.start + timedelta(minutes=self.minutes)


def propose_moves(blocks: Iterable[PlannedBlock], around: Around) -> tuple[PlannedBlock, ...]:
    """Each block where it can take place: those on a hard appointment at the nearest free place of their week.

    `around["taken"]` must not hold these blocks. A block without any free place stays. What has begun stays too.
    """
    ordered = list(blocks)
    for place, each in enumerate(ordered):
        in_the_way = clash(around["busy"], each.start, each.end)
        not_before = around["not_before"]
        begun = not_before is not None and each.start < not_before
        if in_the_way is None or in_the_way.is_soft or begun or each.block.state is not OccurrenceState.PLANNED:
            continue
        others = [(other.start, other.end) for other in ordered if other is not each]
        free = nearest_free(each.start, each.minutes, **_among(around, others))
        if free is not None:
            ordered[place] = replace(each, start=free.start, because=in_the_way)
    return tuple(ordered)


def first_starts(monday: date, around: Around) -> list[datetime]:
    """Where two short blocks stand that a plan without any begins with: free places in the week of a Monday."""
    starts: list[datetime] = []
    for weekday in _FIRST_DAYS:
        wanted = at_midnight(monday + timedelta(days=weekday)) + timedelta(hours=_FIRST_HOUR)
        taken = [(start, start + timedelta(minutes=SHORT_BLOCK_MINUTES)) for start in starts]
        free = nearest_free(wanted, SHORT_BLOCK_MINUTES, **_among(around, taken))
        if free is not None:
            starts.append(free.start)
    return starts


def first_rhythm(starts: Iterable[datetime], settings: Settings) -> tuple[SeriesFields, ...]:
    """Short blocks every week from these starts on, one series for each time of day."""
    at: dict[time, set[date]] = {}
    for start in sorted(starts):
        at.setdefault(start.time(), set()).add(start.date())
    return tuple(
        SeriesFields(
            purpose=Purpose.CALLS,
            weekdays=frozenset(day.weekday() for day in days),
            start=clock,
            minutes=SHORT_BLOCK_MINUTES,
            first_day=min(days),
            zone=settings.zone,
            alarm_minutes=settings.alarm_minutes,
            holiday_calendar=settings.holiday_calendar,
        )
        for clock, days in at.items()
    )


def review_series(settings: Settings, today: date) -> SeriesFields:
    """The review as a block of its own, every week on the day and at the time of the settings."""
    return SeriesFields(
        purpose=Purpose.WEEKLY_REVIEW,
        weekdays=frozenset({settings.review_weekday}),
        start=time.fromisoformat(settings.review_time),
        minutes=REVIEW_BLOCK_MINUTES,
        first_day=today,
        zone=settings.zone,
        alarm_minutes=settings.alarm_minutes,
        holiday_calendar=settings.holiday_calendar,
    )


def _among(around: Around, others: Sequence[Span]) -> Around:
    """What lies around, with these blocks beside the others."""
    joined = around.copy()
    joined["taken"] = [*around["taken"], *others]
    return joined
