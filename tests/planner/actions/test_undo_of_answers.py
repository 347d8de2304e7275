"""Whatever is answered to the slowdown watch in whatever order can be undone and redone."""

from datetime import timedelta
from pathlib import Path

from undo_machine import run_machine
from undo_of_momentum import UndoOfMomentum
from undo_of_planning import FIRST_DAY

from planner.actions.opening import open_store
from planner.clock import FrozenClock
from planner.domain.momentum.journal import Slowdown
from planner.domain.momentum.reading import PatternName
from planner.storage.work_rows import slowdown_to_row


def test_undo_and_redo_of_any_answer(tmp_path: Path) -> None:
    store = open_store(tmp_path, FrozenClock())
    with store.change("sample", undoable=False) as change:
        for pattern in (PatternName.IGNORANT, PatternName.COMFORTABLE):
            named = Slowdown(0, pattern, FIRST_DAY - timedelta(weeks=2), FIRST_DAY)
            change.insert("slowdowns", slowdown_to_row(named))
    store.close()
    run_machine(UndoOfMomentum, tmp_path, examples=10, steps=15)
