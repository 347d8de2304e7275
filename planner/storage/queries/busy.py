"""The owner's other calendars, how they were last read, and their busy times."""

import json
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime

from planner.clock import at_midnight
from planner.domain.blocks.busy import BusyTime, CalendarId
from planner.domain.zones import to_local, to_utc
from planner.errors import NotFoundError
from planner.storage.store import Store

_CALENDARS = (
    "SELECT c.id, c.name, c.path, c.is_shown, r.read_at, r.file_stamp, r.first_on, r.until_on, r.events, r.problems"
    " FROM busy_calendars c LEFT JOIN busy_readings r ON r.calendar_id = c.id"
)
_TIMES = (
    "SELECT t.calendar_id, t.uid, t.title, t.starts, t.ends, t.is_all_day, t.is_soft, t.categories FROM busy_times t"
)
_TOUCHING = "((t.is_all_day = 0 AND t.ends > ? AND t.starts < ?) OR (t.is_all_day = 1 AND t.ends > ? AND t.starts < ?))"


@dataclass(frozen=True, slots=True)
class Reading:
    """How a calendar file was last read, at `read_at` (UTC).

    `file_stamp` tells a changed file from the one that was read. Its times are known from the day `first_on` to before
    `until_on`; `events` counts those it holds. `problems` are (code, what) pairs about events that were left out.
    """

    read_at: datetime
    file_stamp: str
    first_on: date
    until_on: date
    events: int
    problems: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class BusyCalendar:
    """Another calendar of the owner: a file that is only ever read. A hidden one stands in no block's way."""

    id: CalendarId
    name: str
    path: str
    is_shown: bool
    reading: Reading | None


def busy_calendars(store: Store) -> list[BusyCalendar]:
    """All of them, in the order in which they were added."""
    return [_calendar(row) for row in store.db.query(f"{_CALENDARS} ORDER BY c.id")]


def busy_calendar(store: Store, calendar_id: int) -> BusyCalendar:
    """One of them; NotFoundError `busy_calendar` when there is none."""
    for row in store.db.query(f"{_CALENDARS} WHERE c.id = ?", (calendar_id,)):
        return _calendar(row)
    raise NotFoundError("busy_calendar", id=calendar_id)


def busy_between(store: Store, start: date, end: date, zone: str) -> list[BusyTime]:
    """The busy times of the shown calendars that touch the days from `start` to before `end` of a zone, in order."""
    sql = f"{_TIMES} JOIN busy_calendars c ON c.id = t.calendar_id WHERE c.is_shown = 1 AND {_TOUCHING}"
    found = [_time(row, zone) for row in store.db.execute(sql, _bounds(start, end, zone))]
    return sorted(found, key=lambda each: (each.start, each.end, each.title))


def wanted_between(
    store: Store, start: date, end: date, zone: str, is_wanted: Callable[[str, tuple[str, ...]], bool]
) -> list[BusyTime]:
    """The hard busy times that touch these days and whose title and categories are wanted, in no order.

    Also those of hidden calendars, but not of removed ones.
    """
    sql = f"{_TIMES} JOIN busy_calendars c ON c.id = t.calendar_id WHERE t.is_soft = 0 AND {_TOUCHING}"
    rows = store.db.execute(sql, _bounds(start, end, zone))
    return [_time(row, zone) for row in rows if is_wanted(row[2], _categories(row[7]))]


def categories_between(store: Store, start: date, end: date, zone: str) -> Counter[str]:
    """How many hard busy times of these days have each category, as the files name them."""
    sql = (
        "SELECT t.categories, count(*) FROM busy_times t JOIN busy_calendars c ON c.id = t.calendar_id"
        f" WHERE t.is_soft = 0 AND t.categories <> '' AND {_TOUCHING} GROUP BY t.categories"
    )
    found: Counter[str] = Counter()
    for categories, count in store.db.execute(sql, _bounds(start, end, zone)):
        for category in _categories(categories):
            found[category] += count
    return found


def every_busy_time(store: Store, zone: str) -> Iterator[BusyTime]:
    """All copies one after the other, also of hidden calendars and of removed ones that an undo would bring back."""
    return (_time(row, zone) for row in store.db.execute(_TIMES))


def _bounds(start: date, end: date, zone: str) -> tuple[str, str, str, str]:
    """What `_TOUCHING` asks for: the instants at which the days begin and end, and the days themselves."""
    low, high = to_utc(at_midnight(start), zone).isoformat(), to_utc(at_midnight(end), zone).isoformat()
    return low, high, start.isoformat(), end.isoformat()


def _categories(text: str) -> tuple[str, ...]:
    return tuple(text.split("\n")) if text else ()


def _time(row: tuple[int, str, str, str, str, int, int, str], zone: str) -> BusyTime:
    calendar_id, uid, title, starts, ends, is_all_day, is_soft, categories = row
    if is_all_day:
        begin, end = at_midnight(date.fromisoformat(starts)), at_midnight(date.fromisoformat(ends))
    else:
        begin, end = to_local(datetime.fromisoformat(starts), zone), to_local(datetime.fromisoformat(ends), zone)
    is_whole, is_free = bool(is_all_day), bool(is_soft)
    return BusyTime(CalendarId(calendar_id), uid, title, begin, end, is_whole, is_free, _categories(categories))


def _calendar(row: dict[str, object]) -> BusyCalendar:
    reading = None
    if row["read_at"] is not None:
        reading = Reading(
            read_at=datetime.fromisoformat(str(row["read_at"])),
            file_stamp=str(row["file_stamp"]),
            first_on=date.fromisoformat(str(row["first_on"])),
            until_on=date.fromisoformat(str(row["until_on"])),
            events=int(str(row["events"])),
            problems=tuple((str(code), str(what)) for code, what in json.loads(str(row["problems"]))),
        )
    return BusyCalendar(
        CalendarId(int(str(row["id"]))), str(row["name"]), str(row["path"]), bool(row["is_shown"]), reading
    )
