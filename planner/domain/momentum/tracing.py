"""The rows behind a number of the Momentum page: enough of each to say what it is and to open it."""

from dataclasses import dataclass
from datetime import date, datetime

from planner.domain.blocks.occurrences import OccurrenceState
from planner.domain.blocks.purpose import Purpose
from planner.domain.goals.goal import GoalStatus, Measure
from planner.domain.momentum.reading import RowKind
from planner.domain.touches.touch import Channel, TouchOutcome

ROWS_SHOWN = 200  # more are counted, and not listed


@dataclass(frozen=True, slots=True)
class TracedRow:
    """One row on a local day; what does not belong to its kind is empty.

    `name` is the prospect, the title of a piece of work, or the owner's words. Blocks carry their series, slot,
    purpose, start, state (`is_unmarked` where its day is over and nobody said what became of it, which counts as not
    kept), planned `minutes` and `minutes_kept`; touches their instant in local time (`start`), channel
    and outcome; proposals and signed work amount, end date (`until`) and minutes; goals measure, target, how they
    ended, and `until`. Weeks stand on their Monday, with `minutes_kept`, the blocks `kept` of `planned`, and in the
    usual week their `part` of it (0 to 1). Ids lead to what can be opened.
    """

    kind: RowKind
    day: date
    name: str = ""
    note: str = ""
    start: datetime | None = None
    minutes: int | None = None
    minutes_kept: int | None = None
    state: OccurrenceState | None = None
    is_unmarked: bool = False
    purpose: Purpose | None = None
    channel: Channel | None = None
    outcome: TouchOutcome | None = None
    is_incoming: bool = False
    amount_cents: int | None = None
    currency: str = ""
    until: date | None = None
    measure: Measure | None = None
    target: int | None = None
    goal_status: GoalStatus | None = None
    kept: int = 0
    planned: int = 0
    part: float | None = None
    prospect_id: int | None = None
    series_id: int | None = None
    slot: datetime | None = None
    touch_id: int | None = None
    proposal_id: int | None = None
    work_id: int | None = None
    goal_id: int | None = None


@dataclass(frozen=True, slots=True)
class TracedRows:
    """The rows, the latest first, and how many there are in all; at most ROWS_SHOWN are listed."""

    rows: tuple[TracedRow, ...] = ()
    total: int = 0

    @property
    def is_cut(self) -> bool:
        """Whether there are more than are listed."""
        return self.total > len(self.rows)
