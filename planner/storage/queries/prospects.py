"""Lists of prospects as ids, rows for the visible part of a list, one prospect whole, counts for the sidebar."""

from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain

from planner.domain.prospects.list_query import ListFilter, ListName, Sort, SortColumn
from planner.domain.prospects.prospect import NextStep, Prospect, ProspectClass, ProspectId, State
from planner.domain.prospects.pursuit import Pursuit
from planner.errors import NotFoundError
from planner.storage.pursuit_rows import pursuit_from_row
from planner.storage.rows import Row, next_step_from_row, prospect_from_rows, tags_from_text
from planner.storage.search import match_expression, scan_condition
from planner.storage.store import Store

_SAMPLE = 100  # so many prospects tell whether a word is common
_COMMON = 20

_STATE_OF_LIST = {
    ListName.TO_QUALIFY: State.TO_QUALIFY,
    ListName.ACTIVE: State.ACTIVE,
    ListName.NURTURE: State.NURTURE,
    ListName.CLIENTS: State.CLIENT,
    ListName.LET_GO: State.LET_GO,
    ListName.DO_NOT_CONTACT: State.DO_NOT_CONTACT,
}

_STATE_RANK = (
    "CASE state WHEN 'active' THEN 0 WHEN 'to_qualify' THEN 1 WHEN 'client' THEN 2 WHEN 'nurture' THEN 3"
    " WHEN 'let_go' THEN 4 ELSE 5 END"
)

_ORDER = {
    SortColumn.COMPANY: "company_key",
    SortColumn.PERSON: "person_key",
    SortColumn.TOWN: "town_key",
    SortColumn.STATE: _STATE_RANK,
    SortColumn.KLASS: "class",
    SortColumn.VALUE: "value_cents",
    SortColumn.TAGS: "tags",
    SortColumn.ORIGIN: "origin",
    SortColumn.ADDED: "created_on",
}
_MAY_BE_EMPTY = frozenset(
    {SortColumn.PERSON, SortColumn.TOWN, SortColumn.KLASS, SortColumn.TAGS, SortColumn.ORIGIN, SortColumn.VALUE}
)


_NOT_BEGUN = Pursuit()


@dataclass(frozen=True, slots=True)
class ProspectRow:
    """One line of the table."""

    id: ProspectId
    company: str
    person: str
    town: str
    state: State
    klass: ProspectClass
    next_step: NextStep | None
    value_cents: int | None
    currency: str
    tags: tuple[str, ...]
    origin: str
    created_on: date
    pursuit: Pursuit = _NOT_BEGUN

    @property
    def display_name(self) -> str:
        """The company, or the person where there is none."""
        return self.company or self.person

    @property
    def second_line(self) -> str:
        """The person under the company; empty when the person already stands above."""
        return self.person if self.company else ""


@dataclass(frozen=True, slots=True)
class DueStep:
    """A next step that is due, with whom it concerns and how to reach them."""

    prospect_id: ProspectId
    company: str
    person: str
    phone: str
    next_step: NextStep


@dataclass(frozen=True, slots=True)
class _Where:
    conditions: tuple[str, ...]
    parameters: tuple[object, ...]

    @property
    def sql(self) -> str:
        return " AND ".join(self.conditions)


def prospect_ids(store: Store, wanted: ListFilter, sort: Sort, today: date) -> "array[int]":
    """Every id of a list in its order."""
    where = _searched(wanted, today)
    if sort.column in _MAY_BE_EMPTY:
        return _grouped(store, where, sort)
    return _ids(store, f"SELECT id FROM prospects WHERE {where.sql} ORDER BY {_order(sort)}", where.parameters)


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
    found = {row["id"]: _row(row) for row in store.db.query(f"SELECT * FROM prospects WHERE id IN ({marks})")}
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
        for name, of_list in _STATE_OF_LIST.items():
            if of_list == state:
                counts[name] = number
    for name in (ListName.DUE, ListName.WAITING, ListName.TRASH):
        where = _where(ListFilter(name), today)
        sql = f"SELECT count(*) FROM prospects WHERE {where.sql}"
        counts[name] = store.db.execute(sql, where.parameters).fetchone()[0]
    return counts


def due_steps(store: Store, today: date, limit: int) -> list[DueStep]:
    """The most urgent due steps: oldest day first, then the hour."""
    where = _where(ListFilter(ListName.DUE), today)
    sql = f"""
        SELECT id, company, person, next_kind, next_text, next_on, next_at, next_agreed_on, next_snoozes,
            coalesce((SELECT normalised FROM contact_points c WHERE c.prospect_id = prospects.id
                      AND c.kind = 'phone' ORDER BY person_id IS NULL, c.id LIMIT 1), '') AS phone
        FROM prospects WHERE {where.sql} ORDER BY {_order(Sort())} LIMIT ?"""
    found = []
    for row in store.db.query(sql, (*where.parameters, limit)):
        step = next_step_from_row(row)
        if step is not None:
            found.append(DueStep(row["id"], row["company"], row["person"], row["phone"], step))
    return found


def all_tags(store: Store) -> list[str]:
    """Every tag in use, sorted."""
    texts = store.db.execute("SELECT DISTINCT tags FROM prospects WHERE tags <> '' AND trashed_at = ''")
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


def _searched(wanted: ListFilter, today: date) -> _Where:
    """The conditions of a list with its search. The search is looked up once, then the list is read in its order:
    the plus keeps SQLite from fetching the hits one by one and sorting them.
    """
    where = _where(wanted, today)
    match = match_expression(wanted.search)
    if not match:
        return where
    found = "+id IN (SELECT rowid FROM prospect_search WHERE prospect_search MATCH ?)"
    return _Where((*where.conditions, found), (*where.parameters, match))


def _comes_from_an_index(sort: Sort) -> bool:
    return sort.column is SortColumn.COMPANY or sort == Sort(SortColumn.NEXT_STEP)


def _is_common(store: Store, wanted: ListFilter, sort: Sort, today: date) -> bool:
    """Whether the words of a search stand with many of the first prospects of a list."""
    where = _where(wanted, today)
    condition, patterns = scan_condition(wanted.search)
    sql = (
        f"SELECT count(*) FROM (SELECT id FROM prospects WHERE {where.sql} ORDER BY {_order(sort)} LIMIT {_SAMPLE}) p"
        f" CROSS JOIN prospect_search s ON s.rowid = p.id WHERE {condition}"
    )
    found = store.db.execute(sql, (*where.parameters, *patterns)).fetchone()[0]
    return bool(found >= _COMMON)


def _scanned(store: Store, wanted: ListFilter, sort: Sort, today: date, limit: int) -> "array[int]":
    """The first hits, by reading prospect after prospect in the order of the list."""
    where = _where(wanted, today)
    condition, patterns = scan_condition(wanted.search)
    sql = (
        f"SELECT id FROM prospects CROSS JOIN prospect_search s ON s.rowid = id WHERE {where.sql} AND {condition}"
        f" ORDER BY {_order(sort)} LIMIT ?"
    )
    return _ids(store, sql, (*where.parameters, *patterns, limit))


def _where(wanted: ListFilter, today: date) -> _Where:
    conditions = ["trashed_at > ''"] if wanted.name is ListName.TRASH else ["trashed_at = ''"]
    parameters: list[object] = []
    if wanted.name is ListName.DUE:
        conditions.append("state IN ('to_qualify', 'active') AND next_on <= ?")
        parameters.append(today.isoformat())
    elif wanted.name is ListName.WAITING:
        conditions.append("state = 'active' AND next_agreed_on > '' AND next_on > ? AND next_on < '9999'")
        parameters.append(today.isoformat())
    elif wanted.name in _STATE_OF_LIST:
        conditions.append("state = ?")
        parameters.append(_STATE_OF_LIST[wanted.name].value)
    for tag in wanted.tags:
        conditions.append("instr(tags, ?) > 0")
        parameters.append(f"|{tag}|")
    if wanted.classes:
        conditions.append(f"class IN ({','.join('?' * len(wanted.classes))})")
        parameters.extend(klass.value for klass in wanted.classes)
    for column, value in (("town", wanted.town), ("origin", wanted.origin)):
        if value:
            conditions.append(f"{column} = ?")
            parameters.append(value)
    return _Where(tuple(conditions), tuple(parameters))


def _order(sort: Sort) -> str:
    way = "DESC" if sort.descending else "ASC"
    if sort.column is SortColumn.NEXT_STEP:
        if sort.descending:
            return "next_on = '9999-12-31', next_on DESC, next_at DESC, company_key, id"
        return "next_on, next_at, company_key, id"
    if sort.column is SortColumn.COMPANY:
        return f"company_key {way}, id"
    if sort.column is SortColumn.ADDED:
        return f"created_on {way}, id {way}"
    return f"{_ORDER[sort.column]} {way}, company_key, id"


def _is_filled(sort: Sort) -> str:
    """The condition that a prospect has something in the sorted column, as the indexes have it."""
    column = _ORDER[sort.column]
    return f"{column} IS NOT NULL" if sort.column is SortColumn.VALUE else f"{column} <> ''"


def _first(store: Store, where: _Where, sort: Sort, limit: int) -> "array[int]":
    """The first ids; those with nothing in the sorted column come last, by a question of their own."""
    begin = f"SELECT id FROM prospects WHERE {where.sql}"
    if sort.column not in _MAY_BE_EMPTY:
        return _ids(store, f"{begin} ORDER BY {_order(sort)} LIMIT ?", (*where.parameters, limit))
    filled = f"{begin} AND {_is_filled(sort)} ORDER BY {_order(sort)} LIMIT ?"
    ids = _ids(store, filled, (*where.parameters, limit))
    if len(ids) < limit:
        empty = f"{begin} AND NOT {_is_filled(sort)} ORDER BY company_key, id LIMIT ?"
        ids += _ids(store, empty, (*where.parameters, limit - len(ids)))
    return ids


def _grouped(store: Store, where: _Where, sort: Sort) -> "array[int]":
    """All ids by a column, then by company: the index of companies deals them out to the values of a narrow index.

    That takes half the time of sorting the rows, which would have to be read for it.
    """
    by_company = _ids(store, f"SELECT id FROM prospects WHERE {where.sql} ORDER BY company_key, id", where.parameters)
    column, way = _ORDER[sort.column], "DESC" if sort.descending else "ASC"
    filled = f"FROM prospects WHERE {where.conditions[0]} AND {_is_filled(sort)}"
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


def _row(row: Row) -> ProspectRow:
    return ProspectRow(
        id=ProspectId(row["id"]),
        company=row["company"],
        person=row["person"],
        town=row["town"],
        state=State(row["state"]),
        klass=ProspectClass(row["class"]),
        next_step=next_step_from_row(row),
        value_cents=row["value_cents"],
        currency=row["currency"],
        tags=tags_from_text(row["tags"]),
        origin=row["origin"],
        created_on=date.fromisoformat(row["created_on"]),
        pursuit=pursuit_from_row(row),
    )


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
