"""What another calendar program did with our blocks: found by reading the owner's calendar again."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from planner.domain.blocks.series import SeriesId


class DifferenceKind(StrEnum):
    """What was done there; UNCLEAR is a change that no block series can follow."""

    MOVED = "moved"
    DELETED = "deleted"
    SERIES_MOVED = "series_moved"
    SERIES_ENDED = "series_ended"
    ABSENT = "absent"
    UNCLEAR = "unclear"


class Doubt(StrEnum):
    """Why a difference is not taken over unless the owner says so."""

    NONE = "none"
    ABSENT = "absent"
    CHANGED_HERE = "changed_here"
    CANNOT = "cannot"


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that differs: naive local times of the series' `zone`.

    `slot` is the date it is about, of a whole series the first coming one; `start` and `minutes` are how it stands
    here, `to` and `to_minutes` how it stands there (None and 0 where nothing does). A moved series has the `weekdays`
    and `every_n` that it has there, and `weekdays_here`. `count` says how many coming dates it touches. `stray`
    names an unknown event there that may be its continuation, with its start.
    """

    kind: DifferenceKind
    series_id: SeriesId
    uid: str
    title: str
    zone: str
    slot: datetime
    start: datetime
    minutes: int
    to: datetime | None = None
    to_minutes: int = 0
    weekdays: frozenset[int] = frozenset()
    weekdays_here: frozenset[int] = frozenset()
    every_n: int = 1
    count: int = 1
    doubt: Doubt = Doubt.NONE
    stray: tuple[str, datetime] | None = None

    @property
    def can_be_taken_over(self) -> bool:
        """Whether there is anything that Assidu could do about it."""
        return self.doubt is not Doubt.CANNOT
