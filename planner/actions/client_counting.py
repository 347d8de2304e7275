"""Time for clients found in the owner's other calendars: compared with what was counted, and brought in line."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b

from planner.actions.names import ActionName
from planner.changes import ChangeSet, Kind
from planner.domain.work.client_work import ClientWork, ClientWorkId
from planner.domain.work.counting import CountedTime
from planner.storage.journal import Change
from planner.storage.queries import work as queries
from planner.storage.queries.client_times import counted_times, read_days, rows_written
from planner.storage.queries.settings import settings
from planner.storage.store import Store
from planner.storage.work_rows import Row, client_work_to_row


@dataclass(frozen=True, slots=True)
class Recount:
    """What counting on a day would change: rows that go, differ, or are new, by their ids.

    `stamp` tells whether anything was written since.
    """

    today: date
    stamp: int
    gone: frozenset[int]
    differing: Mapping[int, Row]
    new: Mapping[int, Row]

    @property
    def ids(self) -> frozenset[int]:
        """All that would change."""
        return self.gone | self.differing.keys() | self.new.keys()


def recount_client_work(store: Store) -> Recount:
    """Compare what the calendars say with what was counted; it only reads, and may run beside the window."""
    stamp, today = rows_written(store), store.clock.today(settings(store).zone)
    rules, days = queries.client_rules(store), read_days(store, today)
    times = counted_times(store, rules, today) if rules else []
    wanted = {_counted_id(each): client_work_to_row(_entry(each)) for each in times}
    there = {
        row["id"]: row
        for calendar_id, (first, before) in days.items()
        for row in queries.counted_of_calendar(store, calendar_id, first, before)
    }
    gone = there.keys() - wanted.keys() | _counted_before(store, times)
    differing = {key: wanted[key] for key in wanted.keys() & there.keys() if _differs(there[key], wanted[key])}
    new = {key: values for key, values in wanted.items() if key not in there}
    return Recount(today, stamp, frozenset(gone), differing, new)


def is_still_true(store: Store, found: Recount) -> bool:
    """Whether nothing was written since it was found."""
    return found.stamp == rows_written(store)


def count_client_work(store: Store, *, found: Recount | None = None) -> ChangeSet:
    """Bring the counted time in line with the calendars as they were read; happens by itself and is not undone.

    Only finished days count, as far back as the calendars were read: what was counted before that stays, and so does
    what came from a calendar that is no longer there, unless another one has the same appointment. Entries by hand are
    left alone. It writes nothing when nothing differs: the change set is empty then. `found` is what a recount that is
    still true gave.
    """
    found = found or recount_client_work(store)
    if not found.ids:
        return ChangeSet(ActionName.COUNT_CLIENT_WORK, undoable=False)
    with store.change(ActionName.COUNT_CLIENT_WORK, undoable=False, keeps_redo=True) as change:
        write_recount(store, change, found)
    return change.result


def write_recount(store: Store, change: Change, found: Recount) -> None:
    """Write what a recount found, inside a change."""
    now = store.clock.now_utc().isoformat()
    for row_id in sorted(found.gone):
        change.delete("client_work", row_id)
    for row_id, values in found.differing.items():
        change.update("client_work", row_id, values)
    for row_id, values in found.new.items():
        change.insert("client_work", {"id": row_id, **values, "logged_at": now})
    change.note(Kind.CLIENT_WORK, *found.ids)


def _counted_before(store: Store, times: list[CountedTime]) -> set[int]:
    """What a calendar that is no longer there gave of appointments that one of today's gives again."""
    now = {(each.uid or each.title, each.day) for each in times}
    left = queries.counted_of_removed(store) if now else []
    return {int(each.id) for each in left if (each.uid or each.note, each.day) in now}


def _counted_id(time: CountedTime) -> int:
    """The same id whenever the same time is counted, below zero: no undo of an entry by hand finds its id taken."""
    digest = blake2b(f"{time.calendar_id}\n{time.uid}\n{time.day}".encode(errors="replace"), digest_size=7).digest()
    return -1 - int.from_bytes(digest)


def _differs(row: Row, values: Row) -> bool:
    return any(row[name] != value for name, value in values.items())


def _entry(time: CountedTime) -> ClientWork:
    work_id = ClientWorkId(_counted_id(time))
    return ClientWork(work_id, time.day, time.minutes, time.title, None, time.calendar_id, time.uid)
