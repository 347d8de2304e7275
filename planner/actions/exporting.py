"""Writing the plan to calendar files, and how much of it no file holds yet."""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path

from planner.actions.export_contents import ExportChoice, calendar_plan
from planner.actions.export_memory import part_path, refuse_whole_file, remember_events, remove_left_over
from planner.actions.names import ActionName
from planner.actions.settings import write_settings
from planner.calendar.export import FilePart, Scope, build_calendar, build_separately, pending
from planner.calendar.marks import WHOLE_SERIES
from planner.calendar.plan import CalendarFile, CalendarPlan
from planner.calendar.text import local_stamp
from planner.calendar.words import calendar_name
from planner.changes import ChangeSet, Kind
from planner.domain.settings import Language, Settings
from planner.files import write_all_atomically
from planner.storage.journal import Change
from planner.storage.queries.settings import settings
from planner.storage.store import Store


@dataclass(frozen=True, slots=True)
class ExportState:
    """What the week shows: changes that no file holds yet, and whether there ever was a file.

    `parts` says what the changes are about, see `planner.calendar.export.Pending`; `called_off` is how many events a
    file would call off.
    """

    pending: int
    exported_before: bool
    parts: Mapping[str, frozenset[str]] = field(default_factory=dict)
    called_off: int = 0

    def lacks(self, uid: str, slot: datetime) -> bool:
        """Whether the last file does not hold this date of a series as it stands."""
        changed = self.parts.get(uid, frozenset())
        return WHOLE_SERIES in changed or local_stamp(slot) in changed


def export_calendar(
    store: Store,
    *,
    path: Path,
    language: str,
    weeks: int | None = None,
    scope: Scope = Scope.EVERYTHING,
    choice: ExportChoice | None = None,
    remember: bool = True,
    by_itself: bool = False,
) -> ChangeSet:
    """Write the plan to `path` (and files beside it, as set) and remember what was written.

    `language` is that of the program; the files have it the first time, see `file_language`. `weeks` cuts the plan off
    so many weeks ahead. `scope` is all of it, the changes since the last file, or what is called off; `choice` what
    goes in, as set if not given. With `remember`, `path` becomes the one for the next whole export. One that happens
    `by_itself` leaves redo possible. Raises KnownError `nothing_to_export`, `no_changes_to_export`,
    `nothing_called_off`, FileError target_is_whole_plan for a part in the place of the whole, or another FileError when
    a place cannot be written: then nothing is remembered, nothing replaced.
    """
    chosen = settings(store)
    today = store.clock.today(chosen.zone)
    is_whole = scope is Scope.EVERYTHING
    if not is_whole:
        refuse_whole_file(path, chosen)
    until = today + timedelta(weeks=weeks) if weeks is not None else None if is_whole else _last_cut(chosen, today)
    spoken = file_language(chosen, language)
    with store.change(ActionName.EXPORT_CALENDAR, undoable=False, keeps_redo=by_itself) as change:
        _give_guid(store, change)
        plan = calendar_plan(store, language=spoken, until=until, choice=choice)
        waiting = pending(plan, today).count
        files = _files(plan, chosen, path, spoken, today, scope)
        for file in files.values():
            remember_events(change, file)
        write_settings(change, calendar_language=spoken)
        if is_whole:
            write_settings(change, calendar_until=until.isoformat() if until else "")
            if remember:
                write_settings(change, calendar_file=str(path))
        change.note(Kind.EXPORT)
        change.facts.update(path=str(path), count=waiting, files=len(files), scope=scope.value)
        write_all_atomically({place: file.content for place, file in files.items()})
    if is_whole and until is None and not plan.aside:
        remove_left_over(path, files, plan.calendar_guid)
    return change.result


def export_state(store: Store, *, language: str) -> ExportState:
    """How many changes wait for an export; what the last file was told to leave out is none until its day is over."""
    chosen = settings(store)
    today = store.clock.today(chosen.zone)
    plan = calendar_plan(store, language=file_language(chosen, language), until=_last_cut(chosen, today))
    found = pending(plan, today)
    return ExportState(found.count, bool(plan.exported), found.parts, found.called_off)


def file_language(chosen: Settings, language: str) -> str:
    """The owner's choice in the settings, else the language of the last calendar file, else `language`.

    So a call by cron, which may run in another language, does not rename every event.
    """
    if chosen.language is not Language.SYSTEM:
        return chosen.language.value
    return chosen.calendar_language or language


def _files(
    plan: CalendarPlan, chosen: Settings, path: Path, language: str, today: date, scope: Scope
) -> dict[Path, CalendarFile]:
    if not chosen.export_separately:
        return {path: build_calendar(plan, today, scope)}
    names = {part: calendar_name(language, part) for part in FilePart}
    return {part_path(path, part): file for part, file in build_separately(plan, today, names, scope).items()}


def _last_cut(chosen: Settings, today: date) -> date | None:
    """The day at which the last file was cut off, until that day is over."""
    until = date.fromisoformat(chosen.calendar_until) if chosen.calendar_until else None
    return until if until is None or until >= today else None


def _give_guid(store: Store, change: Change) -> None:
    if not settings(store).calendar_guid:
        write_settings(change, calendar_guid=str(uuid.uuid4()))
