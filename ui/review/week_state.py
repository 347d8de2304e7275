"""The planned week on the screen's clock: its blocks where the review has them, and what lies around them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from planner.actions.reviews import BlockMove
from planner.domain.blocks.busy import BusyTime, clash
from planner.domain.blocks.editing import SeriesFields
from planner.domain.blocks.occurrences import Occurrence, OccurrenceState
from planner.domain.blocks.pauses import Pause, pause_on
from planner.domain.defaults import SHORT_BLOCK_MINUTES
from planner.domain.reviews.week_plan import PlannedBlock, first_rhythm, first_starts, propose_moves
from planner.domain.settings import Settings
from planner.domain.zones import to_zone
from planner.storage.queries.blocks import occurrences_between
from planner.storage.queries.free_room import room_between
from planner.storage.queries.pauses import pauses_between
from ui.bridge.bridge import Bridge

_WEEK = timedelta(days=7)
_STEP = timedelta(minutes=30)


@dataclass(frozen=True, slots=True)
class BoardBlock:
    """A block that the review may move: from `stood` to `start`; `block` is None for one that is only proposed.

    `because` is the appointment that a proposed move makes way for.
    """

    block: Occurrence | None
    stood: datetime
    start: datetime
    minutes: int
    because: BusyTime | None = None

    @property
    def end(self) -> datetime:
        """Where it ends."""
        return self.start + timedelta(minutes=self.minutes)

    @property
    def is_moved(self) -> bool:
        """Whether it stands elsewhere than on the plan."""
        return self.block is not None and self.start != self.stood


class WeekState:
    """What step 3 works on. Nothing is written: `moves` and `series` say what accepting it means."""

    def __init__(self, bridge: Bridge, monday: date) -> None:
        self.monday = monday
        self.now = bridge.now
        self.settings: Settings = bridge.settings
        zone = self.settings.zone
        found = occurrences_between(bridge.store, monday, monday + _WEEK, bridge.holidays)
        planned = [each for each in found if each.state is OccurrenceState.PLANNED]
        around = room_between(
            bridge.store, monday, monday + _WEEK, bridge.holidays, now=bridge.now, without={it.key for it in planned}
        )
        self.busy: Sequence[BusyTime] = around["busy"]
        self.pauses: list[Pause] = pauses_between(bridge.store, monday, monday + _WEEK)
        self.holidays = {
            day: name for day in self.days if (name := bridge.holidays(self.settings.holiday_calendar, day)) is not None
        }
        self.others = [
            (to_zone(each.start, each.series.zone, zone), each)
            for each in found
            if each.state is not OccurrenceState.PLANNED and each.state is not OccurrenceState.MOVED_AWAY
        ]
        standing = [PlannedBlock(it, to_zone(it.start, it.series.zone, zone), it.minutes) for it in planned]
        self.blocks = [
            BoardBlock(each.block, before.start, each.start, each.minutes, each.because)
            for before, each in zip(standing, propose_moves(standing, around), strict=True)
        ]
        self.is_beginning = not found and not all(pause_on(self.pauses, day) for day in self.days[:5])
        if self.is_beginning:
            starts = first_starts(monday, around)
            self.blocks = [BoardBlock(None, start, start, SHORT_BLOCK_MINUTES) for start in starts]

    @property
    def days(self) -> list[date]:
        """Monday to Sunday."""
        return [self.monday + timedelta(days=number) for number in range(7)]

    @property
    def can_be_shorter(self) -> bool:
        """Whether a block is longer than a short one."""
        return any(each.block is not None and each.block.minutes > SHORT_BLOCK_MINUTES for each in self.blocks)

    @property
    def hours(self) -> tuple[int, int]:
        """The whole hours to show: those of work, and more where blocks stand outside."""
        starts = [*(each.start for each in self.blocks), *(start for start, _ in self.others)]
        ends = [
            *(each.end for each in self.blocks),
            *(start + timedelta(minutes=it.minutes) for start, it in self.others),
        ]
        low = min([self.settings.work_from_hour, *(start.hour for start in starts)])
        high = max([self.settings.work_to_hour, *(_last_hour(end) for end in ends)])
        return low, min(24, max(high, low + 6))

    def clash_of(self, place: int) -> BusyTime | None:
        """The hard appointment that a block stands on."""
        block = self.blocks[place]
        found = clash(self.busy, block.start, block.end)
        return found if found is not None and not found.is_soft else None

    def put(self, place: int, start: datetime) -> bool:
        """Put a block elsewhere in the week; False where it cannot stand: in the past, or on another block."""
        if not self._can_stand(place, start):
            return False
        because = self.blocks[place].because if start == self.blocks[place].start else None
        self.blocks[place] = replace(self.blocks[place], start=start, because=because)
        return True

    def step(self, place: int, days: int, steps: int) -> bool:
        """Move a block by days, or by half hours to the next place where it can stand; False when there is none."""
        start = self.blocks[place].start
        for count in range(1, 49 if steps else 2):
            wanted = start + timedelta(days=days) + count * steps * _STEP
            if steps and wanted.date() != start.date():
                return False
            if self.put(place, wanted):
                return True
        return False

    def put_back(self, place: int) -> bool:
        """Put a block where the plan has it."""
        block = self.blocks[place]
        self.blocks[place] = replace(block, start=block.stood, because=None)
        return True

    def drop(self, place: int) -> bool:
        """Leave a proposed block out; those of the plan stay."""
        if self.blocks[place].block is not None:
            return False
        del self.blocks[place]
        return True

    def set_short(self, short: bool) -> None:
        """Make the blocks of this week short, or as long as they are planned."""
        for place, each in enumerate(self.blocks):
            if each.block is not None:
                minutes = min(each.block.minutes, SHORT_BLOCK_MINUTES) if short else each.block.minutes
                self.blocks[place] = replace(each, minutes=minutes)

    def moves(self) -> list[BlockMove]:
        """The dates that change, on the clocks of their series."""
        zone = self.settings.zone
        return [
            BlockMove(it.series.id, it.slot, to_zone(each.start, zone, it.series.zone), each.minutes)
            for each in self.blocks
            if (it := each.block) is not None and (each.is_moved or each.minutes != it.minutes)
        ]

    def series(self) -> tuple[SeriesFields, ...]:
        """The rhythm to begin with, where there was no plan."""
        return first_rhythm([each.start for each in self.blocks if each.block is None], self.settings)

    def _can_stand(self, place: int, start: datetime) -> bool:
        block = self.blocks[place]
        end = start + timedelta(minutes=block.minutes)
        if not self.monday <= start.date() < self.monday + _WEEK or start < self.now:
            return False
        taken = [(each.start, each.end) for other, each in enumerate(self.blocks) if other != place]
        taken += [(at, at + timedelta(minutes=it.minutes)) for at, it in self.others if not it.is_ghost]
        return not any(begin < end and start < over for begin, over in taken)


def _last_hour(end: datetime) -> int:
    """The whole hour at which a block is over, on the day on which it ends."""
    return end.hour + 1 if end.minute else end.hour or 24
