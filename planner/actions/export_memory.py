"""What calendars were told: what the store remembers, and what the calendar file itself says where that is more."""

from collections.abc import Collection, Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from planner.calendar.export import FilePart, part_guid
from planner.calendar.plan import CalendarFile
from planner.calendar.read_back import events_held, is_ours
from planner.domain.blocks.exported import ExportedEvent
from planner.domain.settings import Settings
from planner.errors import FileError
from planner.storage.journal import Change
from planner.storage.queries.blocks import exported_events
from planner.storage.rows import exported_to_row
from planner.storage.store import Store

_Stamp = tuple[str, int, int]
_read: dict[FilePart, tuple[_Stamp, dict[str, ExportedEvent]]] = {}


def part_path(path: Path, part: FilePart) -> Path:
    """Where a part lies when each has a file of its own: assidu.ics, assidu-next-steps.ics."""
    return (
        path if part is FilePart.BLOCKS else path.with_name(f"{path.stem}-{part.value.replace('_', '-')}{path.suffix}")
    )


def known_events(store: Store, chosen: Settings) -> dict[str, ExportedEvent]:
    """By UID. After data from a backup was put back, the file says more: its numbers are never fallen below, and what
    it holds that the plan does not know is called off.
    """
    known = exported_events(store)
    if not chosen.calendar_file or not chosen.calendar_guid:
        return known
    for part in FilePart:
        guid = part_guid(chosen.calendar_guid, part)
        for uid, held in _held(part_path(Path(chosen.calendar_file), part), part, guid).items():
            ours = known.get(uid)
            if ours is None or ours.sequence < held.sequence:
                known[uid] = held if ours is None else replace(held, kind=ours.kind, horizon=ours.horizon)
    return known


def refuse_whole_file(path: Path, chosen: Settings) -> None:
    """FileError target_is_whole_plan for a place where the whole plan stands: a part of it would take its place.

    A calendar may follow that file, and nothing would write it again before the next change.
    """
    whole = Path(chosen.calendar_file) if chosen.calendar_file else None
    if whole is not None and path.resolve() in {part_path(whole, part).resolve() for part in FilePart}:
        raise FileError("target_is_whole_plan", path=str(path))


def remove_left_over(path: Path, written: Collection[Path], calendar_guid: str) -> None:
    """Take away files of parts that are in no file of their own any more: a calendar that follows one would be wrong.

    Only those that Assidu wrote and nobody changed since.
    """
    for part in FilePart:
        left = part_path(path, part)
        if part is FilePart.BLOCKS or left in written:
            continue
        with suppress(OSError):
            if is_ours(left.read_bytes(), part_guid(calendar_guid, part)):
                left.unlink()


def remember_events(change: Change, file: CalendarFile) -> None:
    """Inside a running change: keep what a calendar file holds, so that the next one goes on from there."""
    known: Mapping[str, int] = {row["uid"]: row["id"] for row in change.rows_where("exported_events", "1 = 1", ())}
    for event in file.events:
        row = exported_to_row(event)
        if event.uid in known:
            change.update("exported_events", known[event.uid], row)
        else:
            change.insert("exported_events", row)


def _held(path: Path, part: FilePart, guid: str) -> dict[str, ExportedEvent]:
    """What a file holds; read again only when it is another one than the last time."""
    try:
        found = path.stat()
        stamp = (str(path), found.st_mtime_ns, found.st_size)
        if part not in _read or _read[part][0] != stamp:
            _read[part] = (stamp, events_held(path.read_bytes(), guid))
    except OSError:
        return {}
    return _read[part][1]
