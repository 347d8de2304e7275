"""Whatever a person does in whatever order: undoing all of it gives the first state, redoing all of it the last."""

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from dumps import Dump, dump, index, rebuilt_index, unreported, without_export
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test

from planner.actions.opening import open_store
from planner.changes import ChangeSet
from planner.clock import FrozenClock
from planner.errors import KnownError
from planner.locations import DATABASE_NAME


class UndoMachine(RuleBasedStateMachine):
    """Actions on a store, with undo and redo in between, against a list of the states seen; subclasses add actions."""

    template: Path

    @initialize()
    def start(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="assidu-"))
        shutil.copy(self.template, self.folder)
        self.store = open_store(self.folder, FrozenClock())
        self.states = [self.seen()]
        self.at = 0

    def teardown(self) -> None:
        if not hasattr(self, "store"):
            return
        last = self.states[self.at]
        for expected in reversed(self.states[: self.at]):
            assert self.store.undo() is not None
            assert self.seen() == expected
        assert self.store.undo() is None
        assert index(self.store) == rebuilt_index(self.store)
        for expected in self.states[1 : self.at + 1]:
            assert self.store.redo() is not None
            assert self.seen() == expected
        assert self.seen() == last
        assert index(self.store) == rebuilt_index(self.store)
        self.store.close()
        shutil.rmtree(self.folder)

    def seen(self) -> Dump:
        return without_export(dump(self.store))

    def do(self, action: Callable[..., ChangeSet], **values: Any) -> None:
        """Do something; a refusal changes nothing, and what it did is what it says it did."""
        before = self.states[self.at]
        try:
            change = action(self.store, **values)
        except KnownError:
            assert self.seen() == before, "a refused action left something behind"
            return
        after = self.seen()
        assert not unreported(self.store, before, after, change)
        if change.undoable:
            del self.states[self.at + 1 :]
            self.states.append(after)
            self.at += 1
            assert self.store.undo_change == change
            assert self.store.redo_change is None
        else:
            assert after == before
            if self.store.redo_change is None:
                del self.states[self.at + 1 :]

    def any_of(self, data: st.DataObject, table: str) -> int:
        ids = list(self.states[self.at][table]) or [1]
        return data.draw(st.sampled_from(ids), label=table)

    def some_of(self, data: st.DataObject, table: str) -> list[int]:
        ids = list(self.states[self.at][table]) or [1]
        return data.draw(st.lists(st.sampled_from(ids), min_size=1, max_size=3), label=table)

    @rule(steps=st.integers(1, 4))
    def undo(self, steps: int) -> None:
        for _ in range(min(steps, self.at)):
            before = self.states[self.at]
            change = self.store.undo()
            assert change is not None
            self.at -= 1
            assert self.seen() == self.states[self.at]
            assert not unreported(self.store, before, self.states[self.at], change)

    @rule(steps=st.integers(1, 4))
    def redo(self, steps: int) -> None:
        for _ in range(min(steps, len(self.states) - 1 - self.at)):
            before = self.states[self.at]
            change = self.store.redo()
            assert change is not None
            self.at += 1
            assert self.seen() == self.states[self.at]
            assert not unreported(self.store, before, self.states[self.at], change)


def run_machine(machine: type[UndoMachine], folder: Path, examples: int, steps: int) -> None:
    """Try so many sequences of so many steps, each beginning with the store of a folder."""
    machine.template = folder / DATABASE_NAME
    run_state_machine_as_test(machine, settings=settings(max_examples=examples, stateful_step_count=steps))
