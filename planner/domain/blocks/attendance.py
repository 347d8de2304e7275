"""What happens to single dates of a series: changed beforehand, and marked afterwards."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from planner.domain.blocks.series import SeriesId


class ChangeKind(StrEnum):
    """How one date differs from its series."""

    SKIPPED = "skipped"
    MOVED = "moved"


class Outcome(StrEnum):
    """What became of a block; `moved` is not one, it is seen from the change."""

    KEPT = "kept"
    SHORTENED = "shortened"
    MISSED = "missed"
    PAUSED = "paused"


class Reason(StrEnum):
    """Why a block was missed, shortened or moved out of its week."""

    NO_TIME = "no_time"
    URGENT_JOB = "urgent_job"
    DID_NOT_FEEL_LIKE_IT = "did_not_feel_like_it"
    HOLIDAY = "holiday"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class OccurrenceChange:
    """One date skipped, moved or made longer or shorter.

    `slot` is the naive local start that the rule gives; `moved_to` the new one in the same zone (None: it
    stays where it is and only `minutes` differ); `minutes` None means the series' length. `uid` is made
    with the record: the calendar file uses it when the date goes too far to remain part of its series.
    `updated_at` is UTC.
    """

    series_id: SeriesId
    slot: datetime
    kind: ChangeKind
    uid: str
    updated_at: datetime
    moved_to: datetime | None = None
    minutes: int | None = None

    @property
    def start(self) -> datetime:
        """Where the date stands after the change."""
        return self.moved_to or self.slot


@dataclass(frozen=True, slots=True)
class Attendance:
    """What the owner said about one date; `minutes` are those worked, None when not said. UTC `marked_at`."""

    series_id: SeriesId
    slot: datetime
    outcome: Outcome
    marked_at: datetime
    minutes: int | None = None
    reason: Reason | None = None
    note: str = ""
