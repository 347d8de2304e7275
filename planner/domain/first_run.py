"""What the first run proposes: a weekly rhythm and a goal, from the answer to "which of these sounds like you"."""

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from planner.domain.blocks.editing import SeriesFields
from planner.domain.blocks.purpose import Purpose
from planner.domain.goals.goal import Measure
from planner.domain.goals.next_goal import NextGoal
from planner.domain.settings import Pattern

SHORT_MINUTES = 30  # flows.md: "Not sure" starts with half an hour
_GOAL_WEEKS = 11  # the goal ends with the month in which this many weeks are over
_KEPT_SHARE = 0.6  # assumption: a first goal should be reached, so it asks for three blocks out of five
_FIRST_PROSPECTS = 20  # assumption: two new names a week


@dataclass(frozen=True, slots=True)
class SlotOfDay:
    """A usual time of day for a block; the length is in minutes."""

    start: time
    minutes: int


@dataclass(frozen=True, slots=True, order=True)
class Cell:
    """One square of the week: a weekday (0 is Monday) and an index into SLOTS."""

    weekday: int
    slot: int


SLOTS = (
    SlotOfDay(time(8), 60),
    SlotOfDay(time(9), 90),
    SlotOfDay(time(14), 90),
    SlotOfDay(time(17), 60),
)
PROPOSED_CELLS = frozenset({Cell(1, 1), Cell(3, 1)})


def starts_short(pattern: Pattern) -> bool:
    """Whether the blocks proposed are short ones."""
    return pattern in (Pattern.NONE, Pattern.UNSURE)


def weekly_minutes(cells: Iterable[Cell], *, short: bool) -> int:
    """How long all blocks of a week take together."""
    return sum(_minutes(cell.slot, short) for cell in cells)


def rhythm_fields(
    cells: Iterable[Cell], *, short: bool, now: datetime, zone: str, holiday_calendar: str, alarm_minutes: int
) -> tuple[SeriesFields, ...]:
    """One series for each time of day that was chosen, on all its weekdays, from the first start after `now`.

    `now` is naive local time in `zone`.
    """
    by_slot: dict[int, set[int]] = {}
    for cell in sorted(cells):
        by_slot.setdefault(cell.slot, set()).add(cell.weekday)
    return tuple(
        SeriesFields(
            purpose=Purpose.CALLS,
            weekdays=frozenset(weekdays),
            start=SLOTS[slot].start,
            minutes=_minutes(slot, short),
            first_day=now.date() + timedelta(days=int(SLOTS[slot].start <= now.time())),
            zone=zone,
            alarm_minutes=alarm_minutes,
            holiday_calendar=holiday_calendar,
        )
        for slot, weekdays in sorted(by_slot.items())
    )


def propose_goal(pattern: Pattern, blocks_a_week: int, today: date) -> NextGoal:
    """A first goal of about a quarter: blocks that can be kept, or new names for somebody who waits for answers."""
    ends_on = _end_of_month(today + timedelta(weeks=_GOAL_WEEKS))
    if pattern is Pattern.WAITING:
        return NextGoal(Measure.PROSPECTS_ADDED, _FIRST_PROSPECTS, today, ends_on)
    weeks = (ends_on - today).days / 7
    target = max(1, round(max(1, blocks_a_week) * weeks * _KEPT_SHARE))
    return NextGoal(Measure.BLOCKS_KEPT, target, today, ends_on)


def _minutes(slot: int, short: bool) -> int:
    return SHORT_MINUTES if short else SLOTS[slot].minutes


def _end_of_month(day: date) -> date:
    return day.replace(day=monthrange(day.year, day.month)[1])
