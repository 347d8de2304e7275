"""Writing the plan to a calendar file, and how much of it no file holds yet."""

import uuid
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path

from planner.actions.names import ActionName
from planner.actions.settings import write_settings
from planner.calendar.export import WHOLE_SERIES, build_calendar, pending_changes, pending_parts
from planner.calendar.plan import CalendarFile, CalendarPlan
from planner.calendar.text import local_stamp
from planner.calendar.words import calendar_name, calendar_words
from planner.changes import ChangeSet, Kind
from planner.domain.blocks.attendance import OccurrenceChange
from planner.domain.blocks.holidays import holiday_lookup
from planner.domain.blocks.series import SeriesId
from planner.domain.settings import Language, Settings
from planner.files import write_atomically
from planner.storage.journal import Change
from planner.storage.queries import blocks as queries
from planner.storage.queries.settings import settings
from planner.storage.rows import exported_to_row
from planner.storage.store import Store
from planner.version import VERSION


@dataclass(frozen=True, slots=True)
class ExportState:
    """What the week shows: changes that no file holds yet, and whether there ever was a file.

    `parts` says what the changes are about, see `planner.calendar.export.pending_parts`.
    """

    pending: int
    exported_before: bool
    parts: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def lacks(self, uid: str, slot: datetime) -> bool:
        """Whether the last file does not hold this date of a series as it stands."""
        changed = self.parts.get(uid, frozenset())
        return WHOLE_SERIES in changed or local_stamp(slot) in changed


def export_calendar(
    store: Store, *, path: Path, language: str, weeks: int | None = None, remember: bool = True
) -> ChangeSet:
    """Write the whole plan to `path` and remember what was written; `weeks` cuts it off so many weeks ahead.

    `language` is that of the program; the file has it the first time, see `_file_language`. With `remember` the path
    becomes the one for the next export. Raises KnownError `nothing_to_export`, or FileError when the place cannot be
    written: then nothing is remembered either.
    """
    today = store.clock.today(settings(store).zone)
    until = today + timedelta(weeks=weeks) if weeks is not None else None
    spoken = _file_language(settings(store), language)
    with store.change(ActionName.EXPORT_CALENDAR, undoable=False) as change:
        _give_guid(store, change)
        plan = calendar_plan(store, language=spoken, until=until)
        pending = pending_changes(plan, today)
        file = build_calendar(plan, today)
        remember_events(change, file)
        write_settings(change, calendar_language=spoken, calendar_until=until.isoformat() if until else "")
        if remember:
            write_settings(change, calendar_file=str(path))
        change.note(Kind.EXPORT)
        change.facts.update(path=str(path), count=pending)
        write_atomically(path, file.content)
    return change.result


def export_state(store: Store, *, language: str) -> ExportState:
    """How many changes wait for an export; what the last file was told to leave out is none until its day is over."""
    chosen = settings(store)
    today = store.clock.today(chosen.zone)
    until = date.fromisoformat(chosen.calendar_until) if chosen.calendar_until else None
    if until is not None and until < today:
        until = None
    plan = calendar_plan(store, language=_file_language(chosen, language), until=until)
    parts = pending_parts(plan, today)
    return ExportState(sum(map(len, parts.values())), bool(plan.exported), parts)


def calendar_plan(store: Store, *, language: str, until: date | None = None) -> CalendarPlan:
    """Everything that the calendar file depends on."""
    chosen = settings(store)
    changes: defaultdict[SeriesId, list[OccurrenceChange]] = defaultdict(list)
    for each in queries.occurrence_changes(store):
        changes[each.series_id].append(each)
    return CalendarPlan(
        name=calendar_name(language),
        calendar_guid=chosen.calendar_guid,
        app_version=VERSION,
        series=tuple(queries.all_series(store)),
        words=calendar_words(language),
        changes={series_id: tuple(of_series) for series_id, of_series in changes.items()},
        exported=queries.exported_events(store),
        removed_at={each.series.uid: each.removed_at for each in queries.removed_series(store)},
        holiday_lookup=holiday_lookup(language),
        until=until,
    )


def _file_language(chosen: Settings, language: str) -> str:
    """The owner's choice in the settings, else the language of the last calendar file, else `language`.

    So a call by cron, which may run in another language, does not rename every event.
    """
    if chosen.language is not Language.SYSTEM:
        return chosen.language.value
    return chosen.calendar_language or language


def _give_guid(store: Store, change: Change) -> None:
    if not settings(store).calendar_guid:
        write_settings(change, calendar_guid=str(uuid.uuid4()))


def remember_events(change: Change, file: CalendarFile) -> None:
    """Inside a running change: keep what a calendar file holds, so that the next one goes on from there."""
    known = {row["uid"]: row["id"] for row in change.rows_where("exported_events", "1 = 1", ())}
    for event in file.events:
        row = exported_to_row(event)
        if event.uid in known:
            change.update("exported_events", known[event.uid], row)
        else:
            change.insert("exported_events", row)
