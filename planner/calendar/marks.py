"""What stands for the parts of a series in the export state, so that changes can be counted one by one.

A mark is `series=<hash>`, `<slot>=<change>[;list=<hash>][;paused]`, or `~list=<hash>` on a date that left its series.
"""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from planner.calendar.lines import SeriesFacts
from planner.calendar.text import local_stamp
from planner.domain.blocks.attendance import ChangeKind, OccurrenceChange
from planner.domain.blocks.series import BlockSeries

WHOLE_SERIES = "series"
_SKIPPED = "skipped"
_LIST = ";list="
_PAUSED = ";paused"
_OF_LONER = "~list"


@dataclass(frozen=True, slots=True)
class DateMark:
    """One date of a series: its change as text, the hash of its list (empty for none), whether a pause takes it out."""

    change: str = ""
    listed: str = ""
    is_paused: bool = False


@dataclass(frozen=True, slots=True)
class Differences:
    """What a file does not hold of one UID: `counted` parts, and dates that a pause takes out or gives back."""

    counted: frozenset[str] = frozenset()
    by_pause: frozenset[str] = frozenset()

    @property
    def parts(self) -> frozenset[str]:
        """All of them."""
        return self.counted | self.by_pause

    def of(self, part: str) -> "Differences":
        """Those of one part."""
        return Differences(self.counted & {part}, self.by_pause & {part})

    def __or__(self, other: "Differences") -> "Differences":
        counted = self.counted | other.counted
        return Differences(counted, (self.by_pause | other.by_pause) - counted)


def short_hash(text: str) -> str:
    """Enough of a hash to tell two texts of one owner apart."""
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def series_mark(series: BlockSeries, facts: SeriesFacts) -> str:
    """Stands for the series itself, whatever was done to its single dates."""
    rule = (sorted(series.weekdays), series.start, series.minutes, series.every_n, series.first_day)
    ends = (series.until, series.count, series.holiday_calendar)
    return f"{WHOLE_SERIES}={short_hash(repr((facts, rule, ends)))}"


def date_marks(
    changes: Iterable[OccurrenceChange], lists: Mapping[datetime, str], paused: Iterable[datetime]
) -> Iterator[str]:
    """Stand for what is special about single dates: one for each."""
    marks: dict[datetime, str] = {change.slot: _changed_to(change) for change in changes}
    for slot, listed in lists.items():
        marks[slot] = f"{marks.get(slot, '')}{_LIST}{short_hash(listed)}"
    for slot in paused:
        marks[slot] = f"{marks.get(slot, '')}{_PAUSED}"
    for slot in sorted(marks):
        yield f"{local_stamp(slot)}={marks[slot]}"


def loner_marks(listed: str) -> tuple[str, ...]:
    """For a date that left its series: counted there, so this is only about the file."""
    return (f"{_OF_LONER}={short_hash(listed)}",) if listed else ()


def stand_for_parts(marks: Iterable[str]) -> bool:
    """Whether some of the marks are counted; a date that left its series is counted there."""
    return bool(_read(marks))


def same_lists(new: Iterable[str], old: Iterable[str], today: date, apart: frozenset[str] = frozenset()) -> bool:
    """Whether calendars show the lists that there are now; those of days gone by are left as they are.

    `apart` are dates that have an event of their own.
    """
    new_marks, old_marks = _read(new), _read(old)
    for part in (new_marks.keys() | old_marks.keys()) - apart:
        now = new_marks.get(part, DateMark())
        if now.listed != _as_of(old_marks.get(part, DateMark()), now, part, today).listed:
            return False
    return True


def differences(new: Iterable[str], old: Iterable[str], today: date) -> Differences:
    """Which marks differ."""
    new_marks, old_marks = _read(new), _read(old)
    counted, by_pause = set(), set()
    for part in new_marks.keys() | old_marks.keys():
        now = new_marks.get(part, DateMark())
        before = _as_of(old_marks.get(part, DateMark()), now, part, today)
        if now.is_paused != before.is_paused:
            before = replace(before, listed=now.listed, is_paused=now.is_paused)
            by_pause.add(part)
        if now != before:
            counted.add(part)
    return Differences(frozenset(counted), frozenset(by_pause - counted))


def _changed_to(change: OccurrenceChange) -> str:
    if change.kind is not ChangeKind.MOVED:
        return _SKIPPED
    return f"{local_stamp(change.start)}/{change.minutes or ''}"


def _read(marks: Iterable[str]) -> dict[str, DateMark]:
    found: dict[str, DateMark] = {}
    for mark in marks:
        part, _, value = mark.partition("=")
        if part != _OF_LONER:
            text, _, listed = value.removesuffix(_PAUSED).partition(_LIST)
            found[part] = DateMark(text, listed, value.endswith(_PAUSED))
    return found


def _as_of(before: DateMark, now: DateMark, part: str, today: date) -> DateMark:
    """What was remembered, without a list that went out of the file because its day is over."""
    if not before.listed or now.listed:
        return before
    start = now.change if now.change and now.change != _SKIPPED else part
    return replace(before, listed="") if start[:8] < f"{today:%Y%m%d}" else before
