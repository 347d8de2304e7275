"""Weekly effort, what the owner controls: minutes kept, touches, new prospects (product.md E1).

Days in a pause and public holidays are taken out of a week; they never count as days on which nothing was done.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from planner.domain.blocks.pauses import Pause

WORKING_DAYS = 5  # Monday to Friday: what the exposure of a week is measured against
FEWEST_OPEN_DAYS = 2  # one open day says nothing about a week: it counts as a pause
ANSWER_DAYS = 2  # assumption: on Monday and Tuesday the blocks of last week may still be marked


class WeekKind(StrEnum):
    """Whether a week says something about effort."""

    COUNTED = "counted"
    PARTLY = "partly"
    PAUSED = "paused"


@dataclass(frozen=True, slots=True)
class PlannedBlock:
    """A block that was to take place: its planned `minutes` and those kept, 0 for a missed one."""

    day: date
    minutes: int
    minutes_kept: int


@dataclass(frozen=True, slots=True)
class DayEffort:
    """What was logged on a day beside the blocks; `client_minutes` is time on client work."""

    day: date
    touches: int = 0
    new_prospects: int = 0
    client_minutes: int = 0


@dataclass(frozen=True, slots=True)
class WeekEffort:
    """One week from its `monday`; `planned` and `kept` are blocks, `open_days` (0 to 5) neither paused nor holidays.

    With `begins_late` the records begin in the middle of the week: the days before are not open.
    """

    monday: date
    planned: int = 0
    kept: int = 0
    minutes_kept: int = 0
    touches: int = 0
    new_prospects: int = 0
    client_minutes: int = 0
    open_days: int = WORKING_DAYS
    begins_late: bool = False

    @property
    def is_away(self) -> bool:
        """Whether it does not count because nobody was there, not because it began late."""
        return self.kind is WeekKind.PAUSED and not self.begins_late

    @property
    def kind(self) -> WeekKind:
        """Counted, partly holiday, or paused."""
        if self.open_days < FEWEST_OPEN_DAYS:
            return WeekKind.PAUSED
        return WeekKind.COUNTED if self.open_days == WORKING_DAYS else WeekKind.PARTLY

    @property
    def exposure(self) -> float:
        """The share of a whole week that was there to work in, from 0 to 1."""
        return self.open_days / WORKING_DAYS

    @property
    def sunday(self) -> date:
        """Its last day."""
        return self.monday + timedelta(days=6)


def monday_of(day: date) -> date:
    """The Monday of the week that a day lies in."""
    return day - timedelta(days=day.weekday())


def answers_open_from(today: date) -> date:
    """The Monday from which on a block that nobody has marked is not yet taken for missed."""
    return monday_of(today - timedelta(days=ANSWER_DAYS))


def weekly_effort(
    first: date,
    last: date,
    *,
    blocks: Iterable[PlannedBlock],
    days: Iterable[DayEffort],
    pauses: Sequence[Pause] = (),
    holidays: Iterable[date] = (),
) -> list[WeekEffort]:
    """The weeks from that of the day `first` to that of the day `last`, in order.

    A block missed on a day off was not to take place; one kept then is effort like any other.
    """
    off = _days_off(pauses, holidays)
    totals: Counter[tuple[date, str]] = Counter()
    for block in blocks:
        if block.minutes_kept or block.day not in off:
            monday = monday_of(block.day)
            totals[monday, "planned"] += 1
            totals[monday, "kept"] += int(block.minutes_kept > 0)
            totals[monday, "minutes"] += block.minutes_kept
    for day in days:
        monday = monday_of(day.day)
        totals[monday, "touches"] += day.touches
        totals[monday, "prospects"] += day.new_prospects
        totals[monday, "client"] += day.client_minutes
    begin, count = monday_of(first), (monday_of(last) - monday_of(first)).days // 7 + 1
    return [_week(begin + timedelta(weeks=place), totals, off) for place in range(count)]


def _week(monday: date, totals: "Counter[tuple[date, str]]", off: set[date]) -> WeekEffort:
    return WeekEffort(
        monday,
        planned=totals[monday, "planned"],
        kept=totals[monday, "kept"],
        minutes_kept=totals[monday, "minutes"],
        touches=totals[monday, "touches"],
        new_prospects=totals[monday, "prospects"],
        client_minutes=totals[monday, "client"],
        open_days=sum(monday + timedelta(days=offset) not in off for offset in range(WORKING_DAYS)),
    )


def _days_off(pauses: Sequence[Pause], holidays: Iterable[date]) -> set[date]:
    off = set(holidays)
    for pause in pauses:
        length = (pause.ends_on - pause.starts_on).days + 1
        off.update(pause.starts_on + timedelta(days=offset) for offset in range(length))
    return off
