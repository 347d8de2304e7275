"""What the last calendar file held, remembered so that numbers only grow and nothing is forgotten."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class ExportKind(StrEnum):
    """What an event of the calendar file stands for; each kind can be left out or have a file of its own."""

    BLOCKS = "blocks"
    PAUSES = "pauses"
    NEXT_STEPS = "next_steps"
    GOALS = "goals"
    PROPOSALS = "proposals"


@dataclass(frozen=True, slots=True)
class ExportedEvent:
    """One calendar event (one UID) as it was last written.

    `digest` stands for its whole content, `marks` for the series ("series=…") and its single dates
    ("20261112T090000=…"), so that changes can be counted one by one. `stamp` is its revision time in UTC.
    `start` (naive local), `zone`, `minutes` and `title` are enough to call it off later. `horizon` is the
    day up to which an endless series was written out. `cancelled_on` is the day on which it was first
    called off, None while it is alive. `kind` says what it stands for; an `is_all_day` event has `start` at
    midnight and no zone.
    """

    uid: str
    digest: str
    sequence: int
    stamp: datetime
    start: datetime
    zone: str
    minutes: int
    title: str
    marks: tuple[str, ...] = ()
    horizon: date | None = None
    cancelled_on: date | None = None
    kind: ExportKind = ExportKind.BLOCKS
    is_all_day: bool = False
