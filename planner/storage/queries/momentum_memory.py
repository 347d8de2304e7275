"""What was read for the slowdown watch, remembered for each store as long as the rows are the same."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from threading import RLock
from typing import Any, TypeVar
from weakref import WeakKeyDictionary

from planner.domain.momentum.effort import WeekEffort
from planner.domain.momentum.reading import Reading, WeekContext
from planner.domain.momentum.slowdown import Watch
from planner.storage.store import Store

T = TypeVar("T")
# What the watch reads: the tables, and the columns of which it takes notice where not of all.
_WATCHED = {
    "touch_hours": "",
    "prospects": " OF created_on, trashed_at",
    "series": "",
    "occurrence_changes": "",
    "attendance": "",
    "client_work": "",
    "proposals": "",
    "proposal_versions": "",
}


def _marking() -> Iterator[str]:
    """A table of this connection alone, in which every change to a watched table leaves another number."""
    yield "CREATE TEMP TABLE IF NOT EXISTS momentum_marks (name TEXT PRIMARY KEY, number INTEGER NOT NULL)"
    for table, columns in _WATCHED.items():
        yield f"INSERT OR IGNORE INTO temp.momentum_marks VALUES ('{table}', 0)"
        for event in ("INSERT", "DELETE", f"UPDATE{columns}"):
            name = f"mark_{table}_{event[:6].lower()}"
            yield f"""
                CREATE TEMP TRIGGER IF NOT EXISTS {name} AFTER {event} ON main.{table} BEGIN
                UPDATE momentum_marks SET number = random() WHERE name = '{table}'; END"""


@dataclass(slots=True)
class Memory:
    """Parts by name, each with the rows that it was made of; and each finished week with the watch after it."""

    parts: dict[str, tuple[Any, Any, int]] = field(default_factory=dict)
    taken: list[tuple[WeekEffort, WeekContext]] = field(default_factory=list)
    watches: list[Watch] = field(default_factory=list)
    readings: list[Reading] = field(default_factory=list)
    is_marking: bool = False
    lock: RLock = field(default_factory=RLock)  # it is read beside the window too, where there is much

    def part(self, name: str, rows: object, make: Callable[[], T]) -> T:
        """What was made of these rows, made anew only when they differ from those of the last time."""
        kept = self.parts.get(name)
        if kept is None or kept[0] != rows:
            kept = (rows, make(), 1 if kept is None else kept[2] + 1)
            self.parts[name] = kept
        made: T = kept[1]
        return made

    def marks(self, store: Store, *tables: str) -> tuple[int, ...]:
        """A number for each table that is another one after every change: reading years of rows takes longer."""
        if not self.is_marking:
            for sql in _marking():
                store.db.execute(sql)
            self.is_marking = True
        found = dict(store.db.execute("SELECT name, number FROM temp.momentum_marks").fetchall())
        return tuple(found[table] for table in tables)

    def version(self, name: str) -> int:
        """How often a part was made: stands for what it holds in the rows of another part."""
        return self.parts[name][2]


_memories: WeakKeyDictionary[Store, Memory] = WeakKeyDictionary()


def memory_of(store: Store) -> Memory:
    """What is remembered of a store."""
    return _memories.setdefault(store, Memory())
