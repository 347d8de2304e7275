"""What goes into a calendar file, and what comes out of the making of one."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from planner.domain.blocks.attendance import OccurrenceChange
from planner.domain.blocks.exported import ExportedEvent, ExportKind
from planner.domain.blocks.holidays import HolidayLookup, no_holidays
from planner.domain.blocks.occurrences import Key
from planner.domain.blocks.pauses import Pause
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
class DayEvent:
    """Something that takes whole days, `first` to `last` with both of them, and nobody's time.

    `name` tells it from others of its kind for ever and holds nothing personal. `known_as` is the title that is
    remembered for calling it off. Each of `reminders` comes at nine so many days after `first`, a negative number
    before it, with a text of its own or, where that is empty, the title. Instants are UTC.
    """

    kind: ExportKind
    name: str
    title: str
    known_as: str
    first: date
    last: date
    created_at: datetime
    updated_at: datetime
    description: str = ""
    reminders: tuple[tuple[int, str], ...] = ((-1, ""),)


@dataclass(frozen=True, slots=True)
class CalendarPlan:
    """Everything an export depends on, so that the same plan gives the same bytes.

    `calendar_guid` names the exported calendar for ever. `exported` is what the last export wrote, by
    UID, and `removed_at` the UTC instant at which records that are gone were removed (UIDs missing here
    get the next possible one). `until` cuts off whatever comes after that day; None writes endless series 24
    months ahead. `lists` is what to add to the description of single dates. Of the `days` and the series, those of
    `kinds` are in the file; what an earlier file held of another kind is called off, except for kinds in `aside`,
    which this file says nothing about.
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
    pauses: tuple[Pause, ...] = ()
    lists: Mapping[Key, str] = field(default_factory=dict)
    days: tuple[DayEvent, ...] = ()
    kinds: frozenset[ExportKind] = frozenset(ExportKind)
    aside: frozenset[ExportKind] = frozenset()


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """The bytes of a calendar file, and the whole export state to remember once they are safely written."""

    content: bytes
    events: tuple[ExportedEvent, ...]
