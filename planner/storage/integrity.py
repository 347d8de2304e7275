"""Is the store whole? Looked at from all sides, on demand."""

import sqlite3
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from itertools import islice
from typing import Any

from planner.domain.prospects.list_query import search_terms
from planner.storage import search
from planner.storage.cadence_rows import cadence_from_row
from planner.storage.calendar_rows import call_entry_from_row
from planner.storage.counts import out_of_rule, recount_all, wrong_counts
from planner.storage.hours import recount_hours, wrong_hours
from planner.storage.published_rows import published_from_row
from planner.storage.pursuit_rows import sheet_from_row, touch_from_row, turn_from_row
from planner.storage.queries import (
    blocks,
    busy,
    checks,
    goals,
    ideal_client,
    lists,
    newsletter,
    pauses,
    proposals,
    prospects,
    referrals,
    reviews,
    settings,
    slowdowns,
    work,
)
from planner.storage.schema import SCHEMA_VERSION
from planner.storage.store import Store
from planner.storage.work_rows import client_work_from_row

Progress = Callable[[int, int], None]

_AT_ONCE = 500
_MOST_DETAILS = 20
_COUNTS = {
    "prospects": "SELECT count(*) FROM prospects WHERE trashed_at = ''",
    "trash": "SELECT count(*) FROM prospects WHERE trashed_at <> ''",
    "persons": "SELECT count(*) FROM persons",
    "contacts": "SELECT count(*) FROM contact_points",
    "touches": "SELECT count(*) FROM touches",
    "series": "SELECT count(*) FROM series WHERE removed_at = ''",
    "changes": "SELECT count(*) FROM occurrence_changes",
    "marks": "SELECT count(*) FROM attendance",
    "goals": "SELECT count(*) FROM goals",
    "milestones": "SELECT count(*) FROM milestones",
    "proposals": "SELECT count(*) FROM proposals",
    "signed_work": "SELECT count(*) FROM signed_work",
    "client_work": "SELECT count(*) FROM client_work",
    "slowdowns": "SELECT count(*) FROM slowdowns",
}
_READERS: Mapping[str, Callable[[Mapping[str, Any]], object]] = {
    "touches": touch_from_row,
    "turns": turn_from_row,
    "sheets": sheet_from_row,
    "cadences": cadence_from_row,
    "call_entries": call_entry_from_row,
    "published_events": published_from_row,
    "client_work": client_work_from_row,
}


class Problem(StrEnum):
    """What can be wrong with a store that opens."""

    FILE = "file"
    REFERENCES = "references"
    SEARCH = "search"
    UNREADABLE = "unreadable"
    COUNTS = "counts"
    RULE = "rule"


DERIVED = frozenset({Problem.SEARCH, Problem.COUNTS})
"""What `mend` makes anew from other records."""


@dataclass(frozen=True, slots=True)
class IntegrityReport:
    """What was found: how many of everything, and each problem with a detail for a helper's eyes."""

    schema_version: int
    counts: Mapping[str, int]
    problems: tuple[tuple[Problem, str], ...]

    @property
    def is_whole(self) -> bool:
        """Whether nothing is wrong."""
        return not self.problems


def check_store(store: Store, progress: Progress) -> IntegrityReport:
    """Check pages, references, readability of every record and the search index; `progress` counts prospects."""
    counts = {name: int(store.db.execute(sql).fetchone()[0]) for name, sql in _COUNTS.items()}
    problems = [*_file_problems(store), *_broken_references(store)]
    if not problems:  # a broken file would only repeat itself in every further look
        problems += [*_unreadable(store, progress), *_search_problems(store)]
    if not problems:
        problems += _pursuit_problems(store)
    return IntegrityReport(SCHEMA_VERSION, counts, tuple(problems))


def rebuild_search(store: Store) -> None:
    """Write the search index again from the prospects: it holds nothing of its own."""
    with store.db.atomic():
        search.rebuild(store.db)


def mend(store: Store) -> None:
    """Make anew what is derived from other records: the search index and the counts."""
    rebuild_search(store)
    recount_all(store)
    recount_hours(store)


def _file_problems(store: Store) -> list[tuple[Problem, str]]:
    found = store.db.execute(f"PRAGMA integrity_check({_MOST_DETAILS})").fetchall()
    return [(Problem.FILE, str(line)) for (line,) in found if line != "ok"]


def _broken_references(store: Store) -> list[tuple[Problem, str]]:
    found = store.db.execute("PRAGMA foreign_key_check").fetchmany(_MOST_DETAILS)
    return [(Problem.REFERENCES, f"{table} {row_id} → {parent}") for table, row_id, parent, _ in found]


def _unreadable(store: Store, progress: Progress) -> list[tuple[Problem, str]]:
    """Records that cannot be turned into what they stand for."""
    ids = [row[0] for row in store.db.execute("SELECT id FROM prospects ORDER BY id")]
    problems: list[tuple[Problem, str]] = []
    for start in range(0, len(ids), _AT_ONCE):
        progress(start, len(ids))
        some = ids[start : start + _AT_ONCE]
        problems += _tried(f"prospects {some[0]}–{some[-1]}", lambda some=some: prospects.prospects(store, some))  # type: ignore[misc]
    for table, reader in _READERS.items():
        problems += _tried(table, partial(_read_each, store, table, reader))
    problems += _tried("ideal_criteria", lambda: ideal_client.ideal_criteria(store))
    problems += _tried("ideal_answers", lambda: ideal_client.all_ideal_answers(store))
    problems += _tried("referral_sources", lambda: referrals.sources(store))
    problems += _tried("newsletters", lambda: newsletter.newsletter_issues(store))
    problems += _tried("checks", lambda: (checks.self_checks(store), checks.kept_sins(store)))
    problems += _tried("saved_lists", lambda: lists.saved_lists(store))
    problems += _tried("series", lambda: (blocks.all_series(store), blocks.removed_series(store)))
    problems += _tried("occurrence_changes", lambda: blocks.occurrence_changes(store))
    for series_id in (row[0] for row in store.db.execute("SELECT id FROM series").fetchall()):
        problems += _tried("attendance", lambda one=series_id: blocks.attendance_of(store, one))  # type: ignore[misc]
    problems += _tried("exported_events", lambda: blocks.exported_events(store))
    problems += _tried("pauses", lambda: pauses.all_pauses(store))
    problems += _tried("reviews", lambda: reviews.reviews(store))
    problems += _tried("busy_calendars", lambda: busy.busy_calendars(store))
    problems += _tried("busy_times", lambda: deque(busy.every_busy_time(store, "UTC"), maxlen=0))
    problems += _tried("goals", lambda: goals.goals(store))
    problems += _tried("proposals", lambda: proposals.all_proposals(store))
    problems += _tried("signed_work", lambda: work.all_signed_work(store))
    problems += _tried("client_rules", lambda: work.client_rules(store))
    problems += _tried("slowdowns", lambda: (slowdowns.slowdowns(store), slowdowns.week_answers(store)))
    problems += _tried("settings", lambda: settings.settings(store))
    return problems[:_MOST_DETAILS]


def _read_each(store: Store, table: str, reader: Callable[[Mapping[str, Any]], object]) -> None:
    """Read every row of a table, one after the other: a log may be long."""
    deque(map(reader, store.db.query(f"SELECT * FROM {table}")), maxlen=0)


def _pursuit_problems(store: Store) -> list[tuple[Problem, str]]:
    found: list[tuple[Problem, str]] = []
    wrong = [str(prospect_id) for prospect_id, _ in islice(wrong_counts(store), _MOST_DETAILS)]
    wrong += wrong_hours(store)
    if wrong:
        found.append((Problem.COUNTS, ", ".join(wrong)))
    outside = [str(prospect_id) for prospect_id in out_of_rule(store)[:_MOST_DETAILS]]
    if outside:
        found.append((Problem.RULE, ", ".join(outside)))
    return found


def _tried(name: str, read: Callable[[], object]) -> list[tuple[Problem, str]]:
    try:
        read()
    except (ValueError, TypeError, KeyError) as error:
        return [(Problem.UNREADABLE, f"{name}: {error}")]
    return []


def _search_problems(store: Store) -> list[tuple[Problem, str]]:
    try:
        with store.db.atomic():
            store.db.execute("INSERT INTO prospect_search (prospect_search) VALUES ('integrity-check')")
    except sqlite3.DatabaseError as error:
        return [(Problem.SEARCH, str(error))]
    stored = dict(store.db.execute("SELECT rowid, text FROM prospect_search"))
    wrong = (row_id for row_id, text in search.documents(store.db) if not _same_words(stored.pop(row_id, ""), text))
    first = list(islice(wrong, _MOST_DETAILS)) or list(stored)[:_MOST_DETAILS]
    return [(Problem.SEARCH, ", ".join(map(str, first)))] if first else []


def _same_words(stored: str, wanted: str) -> bool:
    """Whether two search texts find the same; the order of words plays no part."""
    return stored == wanted or set(search_terms(stored)) == set(search_terms(wanted))
