"""One user action on the store: every write goes through a `Change`, which remembers how to take it back.

Rows are journalled as before and after images; a bulk insert only as its range of ids, and its rows wait in a
temporary table while it is undone. All tables have an integer `id`, so one mechanism serves them all.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import count
from typing import Any

from sqlite_utils import Database

from planner.changes import ChangeSet, Kind
from planner.errors import BugError

Row = Mapping[str, Any]
_stash_numbers = count(1)
_PARTS_OF_PROSPECTS = frozenset({"persons", "contact_points"})


@dataclass(frozen=True, slots=True)
class Inserted:
    """One new row; `row` is filled when it is undone, so that it can come back."""

    table: str
    id: int
    row: Row | None = None


@dataclass(frozen=True, slots=True)
class InsertedRange:
    """Rows `first`..`last` added in bulk; `stash` names the temporary table that holds them while undone."""

    table: str
    first: int
    last: int
    stash: str = ""


@dataclass(frozen=True, slots=True)
class Updated:
    """Changed columns of one row."""

    table: str
    id: int
    before: Row
    after: Row


@dataclass(frozen=True, slots=True)
class Deleted:
    """One removed row, whole."""

    table: str
    row: Row


Operation = Inserted | InsertedRange | Updated | Deleted


@dataclass(slots=True)
class Touched:
    """Prospects whose search text has to be written again: single ids and whole ranges."""

    ids: set[int] = field(default_factory=set)
    ranges: list[tuple[int, int]] = field(default_factory=list)


class Change:
    """Collects the writes of one action inside the store's transaction."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self.operations: list[Operation] = []
        self.kinds: dict[Kind, set[int]] = {}
        self._many: set[Kind] = set()
        self.touched = Touched()
        self.created: int | None = None
        self.facts: dict[str, Any] = {}
        self._result: ChangeSet | None = None

    def note(self, kind: Kind, *ids: int) -> None:
        """Say that things of a kind changed, for the pages that show them."""
        self.kinds.setdefault(kind, set()).update(ids)

    def note_many(self, kind: Kind) -> None:
        """Say that more things of a kind changed than are worth listing: the pages reload all of them."""
        self.kinds.setdefault(kind, set())
        self._many.add(kind)

    def insert(self, table: str, row: Row) -> int:
        """Add one row and return its id."""
        columns = ", ".join(row)
        marks = ", ".join("?" * len(row))
        cursor = self._db.execute(f"INSERT INTO {table} ({columns}) VALUES ({marks})", tuple(row.values()))
        row_id = cursor.lastrowid
        if row_id is None:
            raise BugError(f"no id for a new row of {table}")
        self.operations.append(Inserted(table, row_id))
        self._touch(table, {**row, "id": row_id})
        return row_id

    def insert_many(
        self, table: str, columns: Sequence[str], rows: Iterable[Sequence[object]], *, is_searchable: bool = False
    ) -> None:
        """Add many rows whose first column is `id`, rising without gaps from `next_id(table)`.

        `is_searchable` says that the caller writes the search texts of these rows with `index_documents`.
        """
        first = self.next_id(table)
        marks = ", ".join("?" * len(columns))
        self._db.conn.executemany(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})", rows)
        last = self.next_id(table) - 1
        if last >= first:
            added = InsertedRange(table, first, last)
            self.operations.append(added)
            if not is_searchable:
                _touch_range(self._db, self.touched, added)

    def index_documents(self, documents: Iterable[tuple[int, str]]) -> None:
        """Write search texts (see `planner.storage.search.document`) of new prospects: id and text."""
        self._db.conn.executemany("INSERT INTO prospect_search (rowid, text) VALUES (?, ?)", documents)

    def next_id(self, table: str) -> int:
        """The id that the next row of a table would get."""
        highest = self._db.execute(f"SELECT max(id) FROM {table}").fetchone()[0]
        return int(highest or 0) + 1

    def update(self, table: str, row_id: int, values: Row) -> bool:
        """Change columns of one row; returns False when nothing differs."""
        current = self.row(table, row_id)
        after = {name: value for name, value in values.items() if current[name] != value}
        if not after:
            return False
        _update(self._db, table, row_id, after)
        before = {name: current[name] for name in after}
        self.operations.append(Updated(table, row_id, before, after))
        self._touch(table, current)
        return True

    def delete(self, table: str, row_id: int) -> None:
        """Remove one row."""
        row = self.row(table, row_id)
        self._db.execute(f"DELETE FROM {table} WHERE id = ?", (row_id,))
        self.operations.append(Deleted(table, row))
        self._touch(table, row)

    def row(self, table: str, row_id: int) -> dict[str, Any]:
        """One row as it stands now."""
        return _row(self._db, table, row_id)

    def rows_where(self, table: str, where: str, parameters: Sequence[object]) -> list[dict[str, Any]]:
        """Rows of a table, in the order of their ids."""
        return list(self._db.query(f"SELECT * FROM {table} WHERE {where} ORDER BY id", tuple(parameters)))

    def conclude(self, action: str, *, undoable: bool) -> None:
        """Fix the result once everything is kept; what changed nothing needs no undo."""
        ids = {kind: frozenset(() if kind in self._many else members) for kind, members in self.kinds.items()}
        self._result = ChangeSet(action, ids, self.created, self.facts, undoable=undoable and bool(self.operations))

    @property
    def result(self) -> ChangeSet:
        """What the pages need to know; there only after the change was kept."""
        if self._result is None:
            raise BugError("a change that has not ended has no result")
        return self._result

    def _touch(self, table: str, row: Row) -> None:
        _touch(self.touched, table, row)


def take_back(db: Database, operations: Sequence[Operation]) -> tuple[list[Operation], Touched]:
    """Undo operations, last first; returns them in their first order, ready for `do_again`, and what was touched."""
    touched = Touched()
    undone = [_take_back(db, operation, touched) for operation in reversed(operations)]
    undone.reverse()
    return undone, touched


def do_again(db: Database, operations: Sequence[Operation]) -> Touched:
    """Redo operations that `take_back` returned."""
    touched = Touched()
    for operation in operations:
        _do_again(db, operation, touched)
    return touched


def forget(db: Database, operations: Sequence[Operation]) -> None:
    """Drop what was kept aside for operations that will never be done again."""
    for operation in operations:
        if isinstance(operation, InsertedRange) and operation.stash:
            db.execute(f"DROP TABLE IF EXISTS temp.{operation.stash}")


def _take_back(db: Database, operation: Operation, touched: Touched) -> Operation:
    match operation:
        case Inserted(table, row_id, _):
            row = _row(db, table, row_id)
            db.execute(f"DELETE FROM {table} WHERE id = ?", (row_id,))
            _touch(touched, table, row)
            return replace(operation, row=row)
        case InsertedRange(table, first, last, _):
            stash = f"stash_{next(_stash_numbers)}"
            _touch_range(db, touched, operation)
            within = f"SELECT * FROM {table} WHERE id BETWEEN {first} AND {last}"
            db.execute(f"CREATE TEMP TABLE {stash} AS {within}")
            db.execute(f"DELETE FROM {table} WHERE id BETWEEN {first} AND {last}")
            return replace(operation, stash=stash)
        case Updated(table, row_id, before, _):
            _update(db, table, row_id, before)
            _touch(touched, table, _row(db, table, row_id))
        case Deleted(table, row):
            _insert(db, table, row)
            _touch(touched, table, row)
    return operation


def _do_again(db: Database, operation: Operation, touched: Touched) -> None:
    match operation:
        case Inserted(table, _, row):
            if row is None:
                raise BugError("redo of an insert that was not undone")
            _insert(db, table, row)
            _touch(touched, table, row)
        case InsertedRange(table, _, _, stash):
            db.execute(f"INSERT INTO {table} SELECT * FROM temp.{stash}")
            db.execute(f"DROP TABLE temp.{stash}")
            _touch_range(db, touched, operation)
        case Updated(table, row_id, _, after):
            _update(db, table, row_id, after)
            _touch(touched, table, _row(db, table, row_id))
        case Deleted(table, row):
            db.execute(f"DELETE FROM {table} WHERE id = ?", (row["id"],))
            _touch(touched, table, row)


def _row(db: Database, table: str, row_id: int) -> dict[str, Any]:
    for row in db.query(f"SELECT * FROM {table} WHERE id = ?", (row_id,)):
        return dict(row)
    raise BugError(f"{table} {row_id} is not there")


def _insert(db: Database, table: str, row: Row) -> None:
    marks = ", ".join("?" * len(row))
    db.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})", tuple(row.values()))


def _update(db: Database, table: str, row_id: int, values: Row) -> None:
    columns = ", ".join(f"{name} = ?" for name in values)
    db.execute(f"UPDATE {table} SET {columns} WHERE id = ?", (*values.values(), row_id))


def _touch(touched: Touched, table: str, row: Row) -> None:
    if table == "prospects":
        touched.ids.add(row["id"])
    elif table in _PARTS_OF_PROSPECTS:
        touched.ids.add(row["prospect_id"])


def _touch_range(db: Database, touched: Touched, added: InsertedRange) -> None:
    if added.table == "prospects":
        touched.ranges.append((added.first, added.last))
    elif added.table in _PARTS_OF_PROSPECTS:
        owners = f"SELECT DISTINCT prospect_id FROM {added.table} WHERE id BETWEEN ? AND ?"
        touched.ids.update(owner for (owner,) in db.execute(owners, (added.first, added.last)))
