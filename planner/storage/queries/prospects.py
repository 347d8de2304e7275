"""Lists of prospects as ids, rows for the visible part of a list, one prospect whole, counts for the sidebar."""

from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain

from planner.domain.prospects.list_query import ListFilter, ListName, Sort, SortColumn
from planner.domain.prospects.prospect import NextStep, Prospect, ProspectId
from planner.errors import NotFoundError
from planner.storage.queries.list_conditions import (
    LIST_OF_STATE,
    MAY_BE_EMPTY,
    ORDER,
    Where,
    is_filled,
    order_of,
    where_of,
)
from planner.storage.queries.phones import first_phones
from planner.storage.queries.prospect_row import COLUMNS, ProspectRow
from planner.storage.rows import Row, next_step_from_row, prospect_from_rows, tags_from_text
from planner.storage.search import match_expression, scan_condition
from planner.storage.store import Store

__all__ = [
    "DueStep",
    "ProspectRow",
    "all_tags",
    "due_steps",
    "find_match",
    "first_prospect_ids",
    "list_counts",
    "match_pairs",
    "prospect",
    "prospect_ids",
    "prospect_rows",
    "prospects",
]

_SAMPLE = 100  # so many prospects tell whether a word is common
_COMMON = 20


@dataclass(frozen=True, slots=True)
class DueStep:
    """A next step that is due, with whom it concerns and how to reach them."""

    prospect_id: ProspectId
    company: str
    person: str
    phone: str
    next_step: NextStep


def prospect_ids(store: Store, wanted: ListFilter, sort: Sort, today: date) -> "array[int]":
    """Every id of a list in its order."""
    where = _searched(wanted, today)
    if sort.column in MAY_BE_EMPTY:
        return _grouped(store, where, sort)
    return _ids(store, f"SELECT id FROM prospects WHERE {where.sql} ORDER BY {order_of(sort)}", where.parameters)


def first_prospect_ids(
    store: Store, wanted: ListFilter, sort: Sort, today: date, limit: int
) -> tuple["array[int]", bool]:
    """The first ids of a list, quickly, and whether these are all: what a keystroke in the search shows at once."""
    if wanted.terms and _comes_from_an_index(sort) and _is_common(store, wanted, sort, today):
        ids = _scanned(store, wanted, sort, today, limit)
    else:
        ids = _first(store, _searched(wanted, today), sort, limit)
    return ids, len(ids) < limit


def prospect_rows(store: Store, ids: Sequence[int]) -> list[ProspectRow]:
    """The lines for some ids, in their order; ids that are gone are left out."""
    marks = ",".join(map(str, ids))
    found = {
        row["id"]: ProspectRow(row) for row in store.db.query(f"SELECT {COLUMNS} FROM prospects WHERE id IN ({marks})")
    }
    return [found[i] for i in ids if i in found]


def prospect(store: Store, prospect_id: int) -> Prospect:
    """One prospect whole; NotFoundError `prospect` when it is gone."""
    found = prospects(store, [prospect_id])
    if not found:
        raise NotFoundError("prospect", id=prospect_id)
    return found[0]


def prospects(store: Store, ids: Iterable[int]) -> list[Prospect]:
    """Prospects whole, in the order of the ids; those that are gone are left out."""
    wanted = list(ids)
    result: list[Prospect] = []
    for start in range(0, len(wanted), 500):
        result.extend(_whole(store, wanted[start : start + 500]))
    return result


def list_counts(store: Store, today: date) -> dict[ListName, int]:
    """How many prospects each list of the sidebar holds."""
    counts = dict.fromkeys(ListName, 0)
    for state, number in store.db.execute("SELECT state, count(*) FROM prospects WHERE trashed_at = '' GROUP BY state"):
        counts[ListName.ALL] += number
        counts[LIST_OF_STATE[state]] = number
    for name in (ListName.DUE, ListName.WAITING, ListName.TO_DECIDE, ListName.NO_STEP, ListName.TRASH):
        where = where_of(ListFilter(name), today)
        # Left alone, SQLite would walk an index that has the days but not the states, or fetch each row of the active.
        index = "prospects_by_stop" if name is ListName.TO_DECIDE else "prospects_by_state"
        sql = f"SELECT count(*) FROM prospects INDEXED BY {index} WHERE {where.sql}"
        counts[name] = store.db.execute(sql, where.parameters).fetchone()[0]
    return counts


def due_steps(store: Store, today: date, limit: int) -> list[DueStep]:
    """The most urgent due steps: oldest day first, then the hour."""
    where = where_of(ListFilter(ListName.DUE), today)
    sql = f"""
        SELECT id, company, person, next_kind, next_text, next_on, next_at, next_agreed_on, next_snoozes
        FROM prospects WHERE {where.sql} ORDER BY {order_of(Sort())} LIMIT ?"""
    rows = list(store.db.query(sql, (*where.parameters, limit)))
    phones = first_phones(store, [row["id"] for row in rows])
    found = []
    for row in rows:
        step = next_step_from_row(row)
        if step is not None:
            found.append(DueStep(row["id"], row["company"], row["person"], phones.get(row["id"], ""), step))
    return found


def all_tags(store: Store) -> list[str]:
    """Every tag in use, sorted. The index is asked for one combination of tags after the other, not for each row."""
    next_one = "SELECT min(tags) FROM prospects INDEXED BY prospects_by_tags WHERE trashed_at = '' AND tags <> ''"
    texts = store.db.execute(
        f"WITH RECURSIVE combination(tags) AS ({next_one} UNION ALL SELECT ({next_one} AND tags > combination.tags)"
        " FROM combination WHERE combination.tags IS NOT NULL) SELECT tags FROM combination WHERE tags IS NOT NULL"
    )
    return sorted({tag for (text,) in texts for tag in tags_from_text(text)}, key=str.casefold)


def match_pairs(store: Store) -> Iterator[tuple[str, ProspectId]]:
    """Every key by which an import recognises a prospect that is not in the trash; the oldest prospect comes first."""
    yield from store.db.execute(
        """
        SELECT siren, id FROM prospects WHERE trashed_at = '' AND siren <> ''
        UNION ALL SELECT match_key, id FROM prospects WHERE trashed_at = '' AND match_key <> ''
        UNION ALL SELECT c.normalised, c.prospect_id FROM contact_points c JOIN prospects p ON p.id = c.prospect_id
            WHERE c.normalised <> '' AND p.trashed_at = ''
        ORDER BY 2"""
    )


def find_match(store: Store, keys: Sequence[str]) -> ProspectRow | None:
    """The oldest prospect outside the trash that has the most telling of these keys (see `matching.keys_of`)."""
    for key in keys:
        found = store.db.execute(
            """
            SELECT min(id) FROM (
                SELECT id FROM prospects WHERE match_key = :key AND trashed_at = ''
                UNION ALL SELECT id FROM prospects WHERE siren = :key AND trashed_at = '' AND length(:key) = 9
                UNION ALL SELECT c.prospect_id FROM contact_points c JOIN prospects p ON p.id = c.prospect_id
                    WHERE c.normalised = :key AND p.trashed_at = '')""",
            {"key": key},
        ).fetchone()[0]
        if found is not None:
            return prospect_rows(store, [found])[0]
    return None


def _searched(wanted: ListFilter, today: date) -> Where:
    """The conditions of a list with its search. The search is looked up once, then the list is read in its order:
    the plus keeps SQLite from fetching the hits one by one and sorting them.
    """
    where = where_of(wanted, today)
    match = match_expression(wanted.search)
    if not match:
        return where
    found = "+id IN (SELECT rowid FROM prospect_search WHERE prospect_search MATCH ?)"
    return Where((*where.conditions, found), (*where.parameters, match))


def _comes_from_an_index(sort: Sort) -> bool:
    return sort.column is SortColumn.COMPANY or sort == Sort(SortColumn.NEXT_STEP)


def _is_common(store: Store, wanted: ListFilter, sort: Sort, today: date) -> bool:
    """Whether the words of a search stand with many of the first prospects of a list."""
    where = where_of(wanted, today)
    condition, patterns = scan_condition(wanted.search)
    sql = (
        f"SELECT count(*) FROM (SELECT id FROM prospects WHERE {where.sql} ORDER BY {order_of(sort)} LIMIT {_SAMPLE}) p"
        f" CROSS JOIN prospect_search s ON s.rowid = p.id WHERE {condition}"
    )
    found = store.db.execute(sql, (*where.parameters, *patterns)).fetchone()[0]
    return bool(found >= _COMMON)


def _scanned(store: Store, wanted: ListFilter, sort: Sort, today: date, limit: int) -> "array[int]":
    """The first hits, by reading prospect after prospect in the order of the list."""
    where = where_of(wanted, today)
    condition, patterns = scan_condition(wanted.search)
    sql = (
        f"SELECT id FROM prospects CROSS JOIN prospect_search s ON s.rowid = id WHERE {where.sql} AND {condition}"
        f" ORDER BY {order_of(sort)} LIMIT ?"
    )
    return _ids(store, sql, (*where.parameters, *patterns, limit))


def _first(store: Store, where: Where, sort: Sort, limit: int) -> "array[int]":
    """The first ids; those with nothing in the sorted column come last, by a question of their own."""
    begin = f"SELECT id FROM prospects WHERE {where.sql}"
    if sort.column not in MAY_BE_EMPTY:
        return _ids(store, f"{begin} ORDER BY {order_of(sort)} LIMIT ?", (*where.parameters, limit))
    filled = f"{begin} AND {is_filled(sort)} ORDER BY {order_of(sort)} LIMIT ?"
    ids = _ids(store, filled, (*where.parameters, limit))
    if len(ids) < limit:
        empty = f"{begin} AND NOT {is_filled(sort)} ORDER BY company_key, id LIMIT ?"
        ids += _ids(store, empty, (*where.parameters, limit - len(ids)))
    return ids


def _grouped(store: Store, where: Where, sort: Sort) -> "array[int]":
    """All ids by a column, then by company: the index of companies deals them out to the values of a narrow index.

    That takes half the time of sorting the rows, which would have to be read for it.
    """
    by_company = _ids(store, f"SELECT id FROM prospects WHERE {where.sql} ORDER BY company_key, id", where.parameters)
    column, way = ORDER[sort.column], "DESC" if sort.descending else "ASC"
    filled = f"FROM prospects WHERE {where.conditions[0]} AND {is_filled(sort)}"
    by_value = _ids(store, f"SELECT id {filled} ORDER BY {column} {way}", ())
    groups: list[list[int]] = []
    group_of: dict[int, list[int]] = {}
    start = 0
    for (size,) in store.db.execute(f"SELECT count(*) {filled} GROUP BY {column} ORDER BY {column} {way}"):
        groups.append([])
        group_of.update(dict.fromkeys(by_value[start : start + size], groups[-1]))
        start += size
    empty: list[int] = []
    for prospect_id in by_company:
        group_of.get(prospect_id, empty).append(prospect_id)
    return array("q", chain.from_iterable((*groups, empty)))


def _ids(store: Store, sql: str, parameters: tuple[object, ...]) -> "array[int]":
    return array("q", (row[0] for row in store.db.execute(sql, parameters).fetchall()))


def _whole(store: Store, ids: list[int]) -> list[Prospect]:
    marks = ",".join(map(str, ids))
    persons: dict[int, list[Row]] = {}
    contacts: dict[int, list[Row]] = {}
    by_prospect = f"prospect_id IN ({marks}) ORDER BY position, id"
    for row in store.db.query(f"SELECT * FROM persons WHERE {by_prospect}"):
        persons.setdefault(row["prospect_id"], []).append(row)
    for row in store.db.query(f"SELECT * FROM contact_points WHERE {by_prospect}"):
        contacts.setdefault(row["prospect_id"], []).append(row)
    found = {
        row["id"]: prospect_from_rows(row, persons.get(row["id"], []), contacts.get(row["id"], []))
        for row in store.db.query(f"SELECT * FROM prospects WHERE id IN ({marks})")
    }
    return [found[i] for i in ids if i in found]
