"""The revision of what stands under one UID, against what the last export wrote: numbers, times, cancellations."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from dateutil.relativedelta import relativedelta

from planner.calendar.lines import EventLines, Line, cancelled_event
from planner.calendar.marks import short_hash
from planner.domain.blocks.exported import ExportedEvent

CANCELLED_MONTHS = 6
NEVER_WRITTEN = -1
_CANCELLED = "cancelled"
_BOUNDARY = Line("", "")


@dataclass(frozen=True, slots=True)
class Group:
    """All events of one UID, with the state to remember about them; one without events is only remembered."""

    events: tuple[EventLines, ...]
    state: ExportedEvent

    @property
    def is_cancelled(self) -> bool:
        """Whether it is in the file to be called off."""
        return self.state.cancelled_on is not None

    def is_news(self, known: ExportedEvent | None) -> bool:
        """Whether a calendar that was given the last file has to hear of it."""
        return bool(self.events) and (known is None or known.sequence != self.state.sequence)


def content_digest(events: Iterable[EventLines]) -> str:
    """Stands for the content of events, without their revision."""
    parts = (part for event in events for part in (event.properties, event.alarm, *event.more_alarms))
    lines = (f"{line.name};{line.zone}:{line.value}" for part in parts for line in (_BOUNDARY, *part))
    return short_hash("\n".join(lines))


def revise(group: Group, known: ExportedEvent | None, *, same_beside: bool = True) -> Group:
    """Number the group: as it was when nothing differs, one higher and later when something does.

    `same_beside` says that what the digest does not stand for is as it was.
    """
    if known is None or known.sequence == NEVER_WRITTEN:
        return group
    if known.digest == group.state.digest and same_beside:
        revised = replace(group.state, sequence=known.sequence, stamp=known.stamp)
    else:
        stamp = _after(known, group.state.stamp)
        revised = replace(group.state, sequence=known.sequence + 1, stamp=stamp)
    return replace(group, state=revised)


def emptied(state: ExportedEvent, known: ExportedEvent | None, today: date) -> Group:
    """A series of which no date is left: called off where calendars know it, only remembered where they do not."""
    if known is None or known.sequence == NEVER_WRITTEN:
        since = known.cancelled_on if known else None
        return Group((), replace(state, digest=_CANCELLED, sequence=NEVER_WRITTEN, cancelled_on=since or today))
    cancelled = cancel(known, state.stamp, today)
    return replace(cancelled, state=replace(cancelled.state, marks=state.marks))


def cancel(known: ExportedEvent, removed_at: datetime | None, today: date) -> Group:
    """Call an event off in the file for some months; its number is remembered for ever, should it come back."""
    if known.sequence == NEVER_WRITTEN:
        return Group((), replace(known, marks=()))
    state = known
    if known.cancelled_on is None:
        state = replace(
            known,
            digest=_CANCELLED,
            sequence=known.sequence + 1,
            stamp=_after(known, removed_at),
            cancelled_on=today,
            horizon=None,
        )
    state = replace(state, marks=())
    since = state.cancelled_on or today
    told = today < since + relativedelta(months=CANCELLED_MONTHS)
    return Group((cancelled_event(state),) if told else (), state)


def _after(known: ExportedEvent, instant: datetime | None) -> datetime:
    """A revision time later than the one that was written: undo can bring back an older record."""
    next_possible = known.stamp + timedelta(seconds=1)
    return next_possible if instant is None else max(instant, next_possible)
