"""What goes into a calendar file, and what comes out of the making of one."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from planner.domain.blocks.attendance import OccurrenceChange
from planner.domain.blocks.exported import ExportedEvent
from planner.domain.blocks.holidays import HolidayLookup, no_holidays
from planner.domain.blocks.purpose import Purpose
from planner.domain.blocks.series import BlockSeries, SeriesId


@dataclass(frozen=True, slots=True)
class CalendarWords:
    """The sentences of the file in the owner's language: the planner has none of its own.

    `titles` names a block of each purpose, `description` stands in every block, `alarm` in every reminder,
    `category` is what calendars may colour by.
    """

    titles: Mapping[Purpose, str]
    description: str
    alarm: str
    category: str


@dataclass(frozen=True, slots=True)
class CalendarPlan:
    """Everything an export depends on, so that the same plan gives the same bytes.

    `calendar_guid` names the exported calendar for ever. `exported` is what the last export wrote, by
    UID, and `removed_at` the UTC instant at which records that are gone were removed (UIDs missing here
    get the next possible one). `until` cuts every series off after that day; None writes endless ones 24
    months ahead.
    """

    name: str
    calendar_guid: str
    app_version: str
    series: tuple[BlockSeries, ...]
    words: CalendarWords
    changes: Mapping[SeriesId, tuple[OccurrenceChange, ...]] = field(default_factory=dict)
    exported: Mapping[str, ExportedEvent] = field(default_factory=dict)
    removed_at: Mapping[str, datetime] = field(default_factory=dict)
    holiday_lookup: HolidayLookup = no_holidays
    until: date | None = None


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """The bytes of a calendar file, and the whole export state to remember once they are safely written."""

    content: bytes
    events: tuple[ExportedEvent, ...]
