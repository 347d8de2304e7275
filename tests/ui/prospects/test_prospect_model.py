"""The table model: a list of ids and a window of rows."""

from datetime import date

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from planner.actions.prospects import add_prospect, set_next_step, trash_prospects
from planner.domain.prospects.list_query import ListFilter, ListName, Sort, SortColumn
from planner.domain.prospects.prospect import NextStep, NextStepKind, Prospect, ProspectId
from planner.storage.queries.prospects import ProspectRow
from planner.storage.store import Store
from ui.bridge.bridge import Bridge
from ui.kit import ItemRole, PillRole, SecondLineRole, ToneRole
from ui.prospects import model as model_module
from ui.prospects.columns import COLUMNS, columns_that_fit, index_of
from ui.prospects.model import ProspectTableModel


@pytest.fixture
def model(bridge: Bridge) -> ProspectTableModel:
    made = ProspectTableModel(bridge)
    made.show_list(ListFilter(), Sort(SortColumn.COMPANY))
    return made


def names(model: ProspectTableModel) -> list[str]:
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def cell(model: ProspectTableModel, row: int, column: SortColumn, role: int = Qt.ItemDataRole.DisplayRole) -> object:
    return model.index(row, index_of(column)).data(role)


def test_model_keeps_the_rules_of_qt(bridge: Bridge) -> None:
    model = ProspectTableModel(bridge)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for wanted in (ListFilter(), ListFilter(search="lef"), ListFilter(search="nobody"), ListFilter(ListName.DUE)):
        model.show_list(wanted, Sort())
    bridge.perform(trash_prospects, prospect_ids=[1])
    model.reload()
    assert tester.model() is model


def test_no_rows_under_a_row(model: ProspectTableModel) -> None:
    inner = model.index(0, 0)
    assert model.rowCount(inner) == model.columnCount(inner) == 0
    assert (model.rowCount(), model.columnCount(QModelIndex())) == (6, len(COLUMNS))


def test_search_ignores_accents_and_takes_beginnings(model: ProspectTableModel) -> None:
    model.show_list(ListFilter(search="lef lyo"), Sort())
    assert names(model) == ["Menuiserie Lefèvre"]


@pytest.mark.parametrize("column", [column.sort for column in COLUMNS])
@pytest.mark.parametrize("descending", [False, True])
def test_sorts_by_every_column(model: ProspectTableModel, column: SortColumn, descending: bool) -> None:
    before = sorted(names(model))
    model.show_list(ListFilter(), Sort(column, descending))
    assert sorted(names(model)) == before
    if column is SortColumn.VALUE:
        assert (names(model)[0] == "Odile Prunevaux") is descending


def test_cells_say_what_they_should(model: ProspectTableModel) -> None:
    model.show_list(ListFilter(), Sort())
    assert cell(model, 0, SortColumn.COMPANY) == "Régie Belvauze"
    assert cell(model, 0, SortColumn.COMPANY, SecondLineRole) == "Nadia Kermel"
    assert cell(model, 0, SortColumn.NEXT_STEP, SecondLineRole) == "Today, 09:00"
    assert cell(model, 0, SortColumn.NEXT_STEP, ToneRole) == "accent_text"
    assert cell(model, 2, SortColumn.NEXT_STEP, ToneRole) is None
    assert cell(model, 0, SortColumn.KLASS, PillRole) == ("A", "ok")
    assert cell(model, 0, SortColumn.VALUE) == "€1,000"
    assert isinstance(cell(model, 0, SortColumn.COMPANY, ItemRole), ProspectRow)


def test_a_row_is_one_sentence_for_a_screen_reader(model: ProspectTableModel) -> None:
    model.show_list(ListFilter(), Sort())
    role = Qt.ItemDataRole.AccessibleTextRole
    assert cell(model, 0, SortColumn.COMPANY, role) == "Nadia Kermel, Régie Belvauze. Active. Call: Today, 09:00."
    assert cell(model, 5, SortColumn.COMPANY, role) == "Odile Prunevaux. New to qualify. No next step yet."


def test_a_long_list_comes_in_two_steps(
    bridge: Bridge, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, model: ProspectTableModel
) -> None:
    monkeypatch.setattr(model_module, "CHUNK", 2)
    model.show_list(ListFilter(), Sort())
    assert (model.rowCount(), model.is_complete) == (2, False)
    first = names(model)
    with qtbot.waitSignals([model.rowsInserted, model.completed]):
        pass
    assert (model.rowCount(), model.is_complete) == (6, True)
    assert names(model)[:2] == first
    assert len(set(names(model))) == 6


def test_only_rows_around_what_is_in_sight_are_kept(model: ProspectTableModel, monkeypatch: pytest.MonkeyPatch) -> None:
    fetched: list[int] = []
    real = model_module.prospect_rows
    monkeypatch.setattr(model_module, "CHUNK", 2)
    monkeypatch.setattr(model_module, "_CHUNKS_KEPT", 1)
    monkeypatch.setattr(model_module, "prospect_rows", lambda store, ids: fetched.append(len(ids)) or real(store, ids))
    model.reload()
    for row in (0, 1, 4, 5, 0):
        assert model.prospect_row(row) is not None
    assert fetched == [2, 2, 2]


def test_reload_keeps_rows_that_stay(bridge: Bridge, qtbot: QtBot, model: ProspectTableModel) -> None:
    step = NextStep(NextStepKind.VISIT, "See the boiler", date(2026, 12, 1))
    bridge.perform(set_next_step, prospect_id=1, step=step)
    with qtbot.waitSignal(model.dataChanged):
        model.reload()
    row = model.row_of(1)
    assert cell(model, row, SortColumn.NEXT_STEP) == "See the boiler"


def test_someone_who_is_gone_has_no_row(bridge: Bridge, filled: Store, model: ProspectTableModel) -> None:
    row = model.row_of(1)
    filled.db.execute("DELETE FROM contact_points")
    filled.db.execute("DELETE FROM persons")
    filled.db.execute("DELETE FROM prospects WHERE id = 1")
    assert model.index(row, 0).data() is None
    model.reload()
    assert (model.row_of(1), model.rowCount()) == (-1, 5)


def test_hostile_names_are_shortened(bridge: Bridge, model: ProspectTableModel) -> None:
    bridge.perform(add_prospect, prospect=Prospect(ProspectId(0), "<b>x</b>" * 1000))
    model.reload()
    longest = max(names(model), key=len)
    assert len(longest) == 500
    assert longest.startswith("<b>x</b>")


@pytest.mark.parametrize("width", [100, 300, 700, 732, 1000, 2000])
@pytest.mark.parametrize("with_state", [True, False])
def test_columns_never_need_more_than_the_width(width: int, with_state: bool) -> None:
    shown = columns_that_fit(width, with_state=with_state, scale=1.0)
    assert SortColumn.COMPANY in shown
    assert with_state or SortColumn.STATE not in shown
    needed = sum(column.width for column in COLUMNS if column.sort in shown)
    assert needed <= max(width, COLUMNS[0].width)


def test_tooltips_show_tags_as_text(bridge: Bridge, model: ProspectTableModel) -> None:
    bridge.perform(add_prospect, prospect=Prospect(ProspectId(0), "<img src='x'>"))
    model.reload()
    tooltips = [str(model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole)) for row in range(model.rowCount())]
    assert any("&lt;img" in tooltip for tooltip in tooltips)
    assert not any("<img" in tooltip for tooltip in tooltips)
