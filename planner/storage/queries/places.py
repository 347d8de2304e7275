"""Where single prospects belong on a list, without reading the list again."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date
from itertools import chain
from typing import Any

from planner.domain.prospects.list_query import ListFilter, Sort
from planner.storage.queries.list_conditions import key_of, where_of
from planner.storage.store import Store

Key = tuple[Any, ...]


class Places:
    """Finds places in a list that is in its order but for some prospects; a list with a search is not looked at."""

    def __init__(self, store: Store, wanted: ListFilter, sort: Sort, today: date) -> None:
        self._store, self._where = store, where_of(wanted, today)
        self._terms = key_of(sort)
        self._columns = ", ".join(f"({term})" for term, _ in self._terms)

    def members(self, prospect_ids: Iterable[int]) -> dict[int, Key]:
        """Those of the prospects that are on the list, each with what its place depends on."""
        marks = ",".join(map(str, prospect_ids))
        sql = f"SELECT id, {self._columns} FROM prospects WHERE id IN ({marks}) AND {self._where.sql}"
        return {row[0]: tuple(row[1:]) for row in self._store.db.execute(sql, self._where.parameters)}

    def place(self, ids: Sequence[int], key: Key, unsettled: Collection[int]) -> int:
        """Where a prospect with this key belongs among the ids; those in `unsettled` may stand anywhere."""
        low, high = 0, len(ids)
        while low < high:
            probe = _settled(ids, low, high, unsettled)
            if probe is None:
                return low
            if self._comes_before(self._key(ids[probe]), key):
                low = probe + 1
            else:
                high = probe
        return low

    def _key(self, prospect_id: int) -> Key | None:
        sql = f"SELECT {self._columns} FROM prospects WHERE id = ?"
        row = self._store.db.execute(sql, (prospect_id,)).fetchone()
        return None if row is None else tuple(row)

    def _comes_before(self, one: Key | None, other: Key) -> bool:
        if one is None:
            return False
        for (_, descending), left, right in zip(self._terms, one, other, strict=True):
            if left != right:
                return bool((left > right) if descending else (left < right))
        return False


def _settled(ids: Sequence[int], low: int, high: int, unsettled: Collection[int]) -> int | None:
    """The place nearest to the middle whose prospect stands where it belongs."""
    middle = (low + high) // 2
    from_middle = chain(range(middle, high), range(middle - 1, low - 1, -1))
    return next((place for place in from_middle if ids[place] not in unsettled), None)
