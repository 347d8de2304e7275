"""Who is called in which block: the list chosen for one date of a series."""

from dataclasses import dataclass
from datetime import datetime

from planner.domain.blocks.series import SeriesId
from planner.domain.prospects.prospect import ProspectId


@dataclass(frozen=True, slots=True)
class CallEntry:
    """Somebody on the list of one block: `slot` is the naive local start of the rule, `position` counts from 0."""

    series_id: SeriesId
    slot: datetime
    prospect_id: ProspectId
    position: int
