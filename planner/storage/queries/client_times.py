"""What the owner's other calendars say about the time for clients: what counts, and by which rules it could."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from planner.domain.work.client_work import ClientRule, RuleKind
from planner.domain.work.counting import CountedTime, Matcher, counted, minutes_of_whole_day
from planner.storage.queries.busy import busy_calendars, categories_between, wanted_between
from planner.storage.queries.settings import settings
from planner.storage.store import Store

PREVIEW_DAYS = 91
"""So many days back rules are tried out: the three months for which calendars are read."""


@dataclass(frozen=True, slots=True)
class Found:
    """What rules find: appointments (each day of a long one is one), their minutes, and some of their titles."""

    appointments: int
    minutes: int
    titles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FoundCategory:
    """A category of the last months with the number of its appointments."""

    text: str
    appointments: int


def read_days(store: Store, before: date) -> dict[int, tuple[date, date]]:
    """For each calendar that was read: the first day it is known for, and the day before which it is finished."""
    readings = {int(each.id): each.reading for each in busy_calendars(store)}
    return {
        calendar_id: (reading.first_on, min(reading.until_on, before))
        for calendar_id, reading in readings.items()
        if reading is not None and reading.first_on < min(reading.until_on, before)
    }


def rows_written(store: Store) -> int:
    """A number that rises with every row that is written: as long as it stays, what was read is true."""
    return int(store.db.conn.total_changes)


def counted_times(store: Store, rules: Iterable[ClientRule], today: date) -> list[CountedTime]:
    """What the appointments of finished days took for clients, as far back as the calendars were read."""
    return _counted(store, [(each.kind, each.text) for each in rules], read_days(store, today))


def found_by_rules(store: Store, rules: Iterable[tuple[RuleKind, str]], today: date, titles: int = 3) -> Found:
    """What rules would find on the finished days of the last three months."""
    first = today - timedelta(days=PREVIEW_DAYS)
    days = {key: (max(begin, first), end) for key, (begin, end) in read_days(store, today).items()}
    found = _counted(store, rules, days)
    names = dict.fromkeys(each.title for each in reversed(found) if each.title)
    return Found(len(found), sum(each.minutes for each in found), tuple(names)[:titles])


def found_categories(store: Store, today: date) -> list[FoundCategory]:
    """The categories of the last three months and of those to come, the most frequent first."""
    first = today - timedelta(days=PREVIEW_DAYS)
    last = today + timedelta(days=PREVIEW_DAYS)
    found = categories_between(store, first, last, settings(store).zone)
    return [FoundCategory(text, count) for text, count in sorted(found.items(), key=lambda each: (-each[1], each[0]))]


def _counted(
    store: Store, rules: Iterable[tuple[RuleKind, str]], days: dict[int, tuple[date, date]]
) -> list[CountedTime]:
    matcher = Matcher(rules)
    if not matcher or not days:
        return []
    chosen = settings(store)
    first, before = min(begin for begin, _ in days.values()), max(end for _, end in days.values())
    times = wanted_between(store, first, before, chosen.zone, matcher)
    return counted(times, days, minutes_of_whole_day(chosen.client_hours_a_week))
