"""An import is whole or absent, is undone as one, and leaves a search index that knows its people."""

from pathlib import Path

import pytest
from dumps import dump, index, rebuilt_index

from planner.actions.goals import add_goal
from planner.actions.importing import apply_import, prepare_import
from planner.actions.prospects import add_prospect
from planner.changes import ChangeSet, Kind
from planner.domain.goals.goal import Goal, GoalId, Measure
from planner.domain.prospects.matching import OnMatch
from planner.domain.prospects.prospect import Prospect, ProspectId
from planner.errors import Cancelled
from planner.exchange.csv_reading import read_csv
from planner.exchange.importing import ImportPlan
from planner.exchange.mapping import guess_mapping
from planner.storage.store import Store

HEADER = "Société;Nom;Téléphone;E-mail;Ville;Notes"
ROWS = [f"Atelier {n} & Œuvre;Zoë Müller {n};06 12 34 56 {n:02};z{n}@a.example;Lyon;" for n in range(60)]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "clients.csv"
    path.write_text("\n".join([HEADER, *ROWS]), "utf-8")
    return path


def ready(store: Store, file: Path, on_match: OnMatch = OnMatch.SKIP) -> ImportPlan:
    table = read_csv(file)
    return prepare_import(
        store,
        rows=table.rows,
        mapping=guess_mapping(table),
        on_match=on_match,
        progress=lambda *_: None,
        cancelled=lambda: False,
    )


def bring_in(store: Store, plan: ImportPlan, cancelled_after: int | None = None) -> ChangeSet:
    asked = iter(range(1_000_000))

    def cancelled() -> bool:
        return cancelled_after is not None and next(asked) >= cancelled_after

    return apply_import(store, plan=plan, progress=lambda *_: None, cancelled=cancelled)


def test_import_is_one_action_with_one_undo(store: Store, file: Path) -> None:
    before = dump(store)
    change = bring_in(store, ready(store, file))
    after = dump(store)
    assert len(after["prospects"]) == len(ROWS)
    assert change.touches(Kind.PROSPECT) and change.facts["added"] == len(ROWS)
    assert index(store) == rebuilt_index(store)
    for _ in range(2):
        store.undo()
        assert dump(store) == before
        assert index(store) == {}
        store.redo()
        assert dump(store) == after
        assert index(store) == rebuilt_index(store)


def test_second_import_of_the_same_file_adds_nothing(store: Store, file: Path) -> None:
    bring_in(store, ready(store, file))
    again = ready(store, file)
    assert (len(again.to_add), len(again.to_change), again.unchanged) == (0, 0, len(ROWS))
    before = dump(store)
    assert not bring_in(store, again).undoable
    assert dump(store) == before


@pytest.mark.parametrize("cancelled_after", [0, 1])
def test_cancelled_import_leaves_nothing(store: Store, file: Path, cancelled_after: int) -> None:
    plan = ready(store, file)
    with pytest.raises(Cancelled):
        bring_in(store, plan, cancelled_after)
    assert dump(store)["prospects"] == {}
    assert index(store) == {}
    assert store.undo_change is None


def test_import_that_fills_in_is_undone_with_what_it_added(store: Store, file: Path) -> None:
    add_prospect(store, prospect=Prospect(ProspectId(0), "Atelier 7 & Œuvre", town="Lyon"))
    before = dump(store)
    plan = ready(store, file, OnMatch.FILL)
    assert (len(plan.to_add), len(plan.to_change)) == (len(ROWS) - 1, 1)
    change = bring_in(store, plan)
    after = dump(store)
    assert index(store) == rebuilt_index(store)
    assert change.ids[Kind.PROSPECT] == frozenset(), "too many to list: the pages reload them all"
    store.undo()
    assert dump(store) == before
    store.redo()
    assert dump(store) == after


def test_import_can_reach_a_goal(store: Store, file: Path) -> None:
    today = store.clock.today("Europe/Paris")
    add_goal(store, goal=Goal(GoalId(0), Measure.PROSPECTS_ADDED, len(ROWS), today, today))
    assert "reached" in bring_in(store, ready(store, file)).facts
