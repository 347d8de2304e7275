"""What was read for the slowdown watch, remembered for each store as long as the rows are the same."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar
from weakref import WeakKeyDictionary

from planner.domain.momentum.effort import WeekEffort
from planner.domain.momentum.reading import Reading, WeekContext
from planner.domain.momentum.slowdown import Watch
from planner.storage.store import Store

T = TypeVar("T")


@dataclass(slots=True)
class Memory:
    """Parts by name, each with the rows that it was made of; and each finished week with the watch after it."""

    parts: dict[str, tuple[Any, Any, int]] = field(default_factory=dict)
    taken: list[tuple[WeekEffort, WeekContext]] = field(default_factory=list)
    watches: list[Watch] = field(default_factory=list)
    readings: list[Reading] = field(default_factory=list)

    def part(self, name: str, rows: object, make: Callable[[], T]) -> T:
        """What was made of these rows, made anew only when they differ from those of the last time."""
        kept = self.parts.get(name)
        if kept is None or kept[0] != rows:
            kept = (rows, make(), 1 if kept is None else kept[2] + 1)
            self.parts[name] = kept
        made: T = kept[1]
        return made

    def version(self, name: str) -> int:
        """How often a part was made: stands for what it holds in the rows of another part."""
        return self.parts[name][2]


_memories: WeakKeyDictionary[Store, Memory] = WeakKeyDictionary()


def memory_of(store: Store) -> Memory:
    """What is remembered of a store."""
    return _memories.setdefault(store, Memory())
