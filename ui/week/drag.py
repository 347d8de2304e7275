"""A block on its way: from where it was taken to where it would be put down."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from planner.clock import at_midnight
from planner.domain.blocks.validation import LONGEST_MINUTES
from ui.week.block_widget import Grip
from ui.week.geometry import SNAP_MINUTES, at_minutes, minutes_of_day, snapped
from ui.week.plan import WeekBlock


@dataclass(frozen=True, slots=True)
class BlockDrag:
    """A drag as a value: `held_minutes` lie between the start of the block and where it was taken hold of."""

    block: WeekBlock
    grip: Grip
    held_minutes: float
    start: datetime
    minutes: int

    @classmethod
    def began(cls, block: WeekBlock, grip: Grip, minutes: float) -> "BlockDrag":
        """Taken hold of at so many minutes after midnight."""
        held = minutes - minutes_of_day(block.start)
        return cls(block, grip, held, block.start, block.occurrence.minutes)

    def to(self, day: date, minutes: float) -> "BlockDrag":
        """With the pointer over a day, at so many minutes after midnight."""
        if self.grip is Grip.EDGE:
            length = snapped(minutes) - minutes_of_day(self.block.start)
            return replace(self, minutes=min(max(length, SNAP_MINUTES), LONGEST_MINUTES))
        if self.grip is Grip.TOP:
            return self._from(snapped(minutes - self.held_minutes))
        start = at_minutes(at_midnight(day), snapped(minutes - self.held_minutes))
        return replace(self, start=start)

    def _from(self, begin: int) -> "BlockDrag":
        """Beginning so many minutes after midnight; the end stays."""
        end = minutes_of_day(self.block.start) + self.block.occurrence.minutes
        begin = min(max(begin, end - LONGEST_MINUTES), end - SNAP_MINUTES)
        return replace(self, start=at_minutes(self.block.start, begin), minutes=end - begin)

    @property
    def is_change(self) -> bool:
        """Whether putting it down here changes anything."""
        return self.start != self.block.start or self.minutes != self.block.occurrence.minutes

    @property
    def end(self) -> datetime:
        """Where it would end."""
        return self.start + timedelta(minutes=self.minutes)
