"""What has to be done so that a calendar collection holds what it should, and nothing else is touched. Pure."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Wanted:
    """One event (one UID) as it should stand there; `digest` stands for its content."""

    uid: str
    digest: str
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Remembered:
    """One event as it was last published: where, under which ETag, and what it was."""

    uid: str
    href: str
    etag: str
    digest: str
    content: bytes = field(repr=False)


class StepKind(StrEnum):
    """FORGET is about our own memory only; CONFLICT waits for a look, and then for the owner."""

    CREATE = "create"
    UPDATE = "update"
    DELETE = "delete"
    FORGET = "forget"
    CONFLICT = "conflict"


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do with one event. `etag` is what stands there now, empty for nothing."""

    kind: StepKind
    uid: str
    href: str
    etag: str = ""
    wanted: Wanted | None = None
    remembered: Remembered | None = None


def plan_steps(
    wanted: Mapping[str, Wanted],
    remembered: Mapping[str, Remembered],
    etags: Mapping[str, str],
    folder: str,
    kept: Collection[str] = (),
) -> tuple[Step, ...]:
    """The steps in the order of the UIDs; `etags` are those of every resource in the collection `folder`, by href.

    An event whose ETag is not the remembered one was changed there and is a conflict, unless its UID is in `kept`:
    then the owner has said that ours counts.
    """
    uids = sorted(wanted.keys() | remembered.keys())
    steps = (_step(wanted.get(uid), remembered.get(uid), etags, folder, uid in kept) for uid in uids)
    return tuple(step for step in steps if step is not None)


def waiting(wanted: Mapping[str, str], remembered: Mapping[str, str]) -> int:
    """How many events, by UID and digest, the server does not have as they are, as far as is known without asking."""
    changed = sum(remembered.get(uid) != digest for uid, digest in wanted.items())
    return changed + len(remembered.keys() - wanted.keys())


def href_of(uid: str, folder: str) -> str:
    """Where a new event goes: a name of plain letters, made from the UID."""
    name = "".join(sign if sign.isascii() and (sign.isalnum() or sign in "-_.") else "-" for sign in uid)
    return f"{folder.rstrip('/')}/{name}.ics"


def _step(
    wanted: Wanted | None, remembered: Remembered | None, etags: Mapping[str, str], folder: str, is_kept: bool
) -> Step | None:
    if remembered is None:
        return None if wanted is None else _new(wanted, etags, folder, is_kept)
    uid, href = remembered.uid, remembered.href
    there = etags.get(href, "")
    if wanted is None:
        if not there:
            return Step(StepKind.FORGET, uid, href, remembered=remembered)
        kind = StepKind.DELETE if there == remembered.etag or is_kept else StepKind.CONFLICT
        return Step(kind, uid, href, there, remembered=remembered)
    if not there:
        kind = StepKind.CREATE if is_kept else StepKind.CONFLICT
        return Step(kind, uid, href, "", wanted, remembered)
    if there != remembered.etag and not is_kept:
        return Step(StepKind.CONFLICT, uid, href, there, wanted, remembered)
    if there == remembered.etag and wanted.digest == remembered.digest:
        return None
    return Step(StepKind.UPDATE, uid, href, there, wanted, remembered)


def _new(wanted: Wanted, etags: Mapping[str, str], folder: str, is_kept: bool) -> Step:
    """Where one of our names is taken already, what stands there is looked at first."""
    href = href_of(wanted.uid, folder)
    there = etags.get(href, "")
    if not there:
        return Step(StepKind.CREATE, wanted.uid, href, "", wanted)
    return Step(StepKind.UPDATE if is_kept else StepKind.CONFLICT, wanted.uid, href, there, wanted)
