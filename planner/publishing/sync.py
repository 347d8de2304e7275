"""One round with a server: look what stands there, do what is to be done, and bring the conflicts back."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from urllib.parse import urlsplit

from planner.errors import KnownError
from planner.publishing.plan import Remembered, Step, StepKind, Wanted, plan_steps
from planner.publishing.server import CalendarServer, ChangedThereError, Resource, holds_uid, path_of

Agrees = Callable[[str, bytes, bytes], bool]
"""Whether ours may be written over a version: of a UID, what stands there and what was given there last."""


IsStopped = Callable[[], bool]


class ConflictKind(StrEnum):
    """Changed there; deleted there; changed there while we took it off the plan."""

    CHANGED = "changed"
    DELETED = "deleted"
    REMOVED_HERE = "removed_here"


@dataclass(frozen=True, slots=True)
class Conflict:
    """An event that is not what was last published; `content` is what stands there."""

    kind: ConflictKind
    uid: str
    content: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True)
class Done:
    """An event that was written (with its new place), or is gone (`wanted` None)."""

    kind: StepKind
    uid: str
    href: str = ""
    etag: str = ""
    wanted: Wanted | None = None


@dataclass(slots=True)
class Outcome:
    """What a round did, what it found, and the KnownError that ended it early, if any."""

    done: list[Done] = field(default_factory=list)
    conflicts: list[Conflict] = field(default_factory=list)
    error: KnownError | None = None

    def count(self, kind: StepKind) -> int:
        """How many events were, or would be, treated in one way."""
        return sum(each.kind is kind for each in self.done)


@dataclass(frozen=True, slots=True)
class Round:
    """What a round works on: no store, so that it can run in any thread.

    `kept` are the UIDs of conflicts in which the owner wants ours. With `is_dry` nothing is written.
    """

    calendar_url: str
    wanted: Mapping[str, Wanted]
    remembered: Mapping[str, Remembered]
    kept: Collection[str] = ()
    is_dry: bool = False


def run_round(server: CalendarServer, work: Round, agrees: Agrees, is_stopped: IsStopped = lambda: False) -> Outcome:
    """Bring the collection in step; what was done before an error or a stop stays done, and is told."""
    outcome = Outcome()
    try:
        etags = server.etags(work.calendar_url)
        for step in plan_steps(work.wanted, work.remembered, etags, _folder(work.calendar_url), work.kept):
            if is_stopped():
                break
            _take(server, work, step, agrees, outcome)
    except KnownError as error:
        outcome.error = error
    return outcome


def remove_all(server: CalendarServer, work: Round, agrees: Agrees) -> Outcome:
    """Take everything that we published off the server; what was changed there since is left there."""
    outcome = Outcome()
    try:
        for each in work.remembered.values():
            _remove(server, work, each, agrees, outcome)
    except KnownError as error:
        outcome.error = error
    return outcome


def _remove(server: CalendarServer, work: Round, known: Remembered, agrees: Agrees, outcome: Outcome) -> None:
    try:
        server.delete(work.calendar_url, known.href, known.etag)
    except ChangedThereError:
        there = server.read(work.calendar_url, known.href)
        if there is not None and holds_uid(there.content, known.uid):
            if not agrees(known.uid, there.content, known.content):
                outcome.conflicts.append(Conflict(ConflictKind.REMOVED_HERE, known.uid, there.content))
                return
            try:
                server.delete(work.calendar_url, known.href, there.etag)
            except ChangedThereError:
                outcome.conflicts.append(Conflict(ConflictKind.REMOVED_HERE, known.uid, there.content))
                return
    outcome.done.append(Done(StepKind.DELETE, known.uid))


def _take(server: CalendarServer, work: Round, step: Step, agrees: Agrees, outcome: Outcome) -> None:
    if step.kind is StepKind.CONFLICT:
        _look(server, work, step, agrees, outcome)
        return
    if step.kind in (StepKind.UPDATE, StepKind.DELETE) and step.uid in work.kept and not _is_ours(server, work, step):
        return
    try:
        done = _write(server, work, step)
    except ChangedThereError:
        # Somebody was there a moment before, or the UID stands elsewhere in the calendar.
        found = server.find(work.calendar_url, step.uid)
        if found is not None:
            _judge(server, work, step, found, agrees, outcome)
        return
    outcome.done.append(done)


def _write(server: CalendarServer, work: Round, step: Step) -> Done:
    wanted = step.wanted
    if step.kind is StepKind.FORGET or wanted is None:
        if step.kind is StepKind.DELETE and not work.is_dry:
            server.delete(work.calendar_url, step.href, step.etag)
        return Done(step.kind, step.uid)
    etag = "" if work.is_dry else server.put(work.calendar_url, step.href, wanted.content, step.etag)
    return Done(step.kind, step.uid, step.href, etag, wanted)


def _look(server: CalendarServer, work: Round, step: Step, agrees: Agrees, outcome: Outcome) -> None:
    """Read what stands there: most programs only note that a reminder was seen."""
    found = server.read(work.calendar_url, step.href) if step.etag else server.find(work.calendar_url, step.uid)
    if found is None or not holds_uid(found.content, step.uid):
        if step.wanted is not None:
            outcome.conflicts.append(Conflict(ConflictKind.DELETED, step.uid))
        else:
            outcome.done.append(Done(StepKind.FORGET, step.uid))
        return
    _judge(server, work, step, found, agrees, outcome)


def _judge(server: CalendarServer, work: Round, step: Step, found: Resource, agrees: Agrees, outcome: Outcome) -> None:
    """Write over a version that takes place when ours did, or whose owner wants ours; else it is a conflict."""
    known = step.remembered.content if step.remembered else step.wanted.content if step.wanted else b""
    if step.uid not in work.kept and not agrees(step.uid, found.content, known):
        kind = ConflictKind.CHANGED if step.wanted is not None else ConflictKind.REMOVED_HERE
        outcome.conflicts.append(Conflict(kind, step.uid, found.content))
        return
    doing = StepKind.UPDATE if step.wanted is not None else StepKind.DELETE
    try:
        done = _write(server, work, replace(step, kind=doing, href=found.href, etag=found.etag))
    except ChangedThereError:
        return  # changed again meanwhile: the next round looks
    outcome.done.append(done)


def _is_ours(server: CalendarServer, work: Round, step: Step) -> bool:
    """Whether what the owner's choice would write over is about this event at all."""
    found = server.read(work.calendar_url, step.href)
    return found is not None and holds_uid(found.content, step.uid)


def _folder(calendar_url: str) -> str:
    return path_of(urlsplit(calendar_url).path)
