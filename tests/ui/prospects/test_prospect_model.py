"""The table model: a list of ids and a window of rows."""

from datetime import UTC, date, datetime, time

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from planner.actions.prospects import add_prospect, add_tag, set_next_step, set_state, trash_prospects
from planner.actions.pursuit import let_go, qualify
from planner.actions.touches import log_touch
from planner.changes import Kind
from planner.domain.prospects.list_query import ListFilter, ListName, Sort, SortColumn
from planner.domain.prospects.prospect import NextStep, NextStepKind, Prospect, ProspectId, State
from planner.domain.prospects.qualification import Answer, Criterion, Sheet
from planner.domain.touches.touch import Channel, Touch, TouchId, TouchOutcome
from planner.storage.queries.prospects import ProspectRow
from planner.storage.store import Store
from ui.bridge.bridge import Bridge
from ui.bridge.language import Translators
from ui.kit import DotsRole, ItemRole, MeterRole, PillRole, SecondLineRole, StrongRole, ToneRole
from ui.prospects import model as model_module
from ui.prospects.column_choice import (
    columns_from_text,
    columns_of_list,
    columns_that_fit,
    columns_to_text,
    measured_widths,
)
from ui.prospects.columns import COLUMNS, ColumnId, index_of, place_of
from ui.prospects.model import ProspectTableModel

TODAY = date(2026, 11, 12)


@pytest.fixture
def model(bridge: Bridge) -> ProspectTableModel:
    made = ProspectTableModel(bridge)
    made.show_list(ListFilter(), Sort(SortColumn.COMPANY))
    return made


def no_answer(prospect_id: int, minutes: int = 5) -> Touch:
    at = datetime(2026, 11, 12, 7, tzinfo=UTC)
    return Touch(TouchId(0), prospect_id, at, Channel.PHONE, TouchOutcome.NO_ANSWER, minutes=minutes)


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


@pytest.mark.parametrize("column", [column.sort for column in COLUMNS if column.sort])
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


def test_a_row_is_one_sentence_for_a_screen_reader(bridge: Bridge, model: ProspectTableModel) -> None:
    bridge.perform(log_touch, touch=no_answer(1), next_step=NextStep(NextStepKind.CALL, "", TODAY, time(9)))
    model.show_list(ListFilter(), Sort())
    role = Qt.ItemDataRole.AccessibleTextRole
    sentences = [str(cell(model, row, SortColumn.COMPANY, role)) for row in range(model.rowCount())]
    assert sentences[0] == "Nadia Kermel, Régie Belvauze. Find out. Call today 09:00. Try 1 of 6."
    assert sentences[-1] == "Odile Prunevaux. Find out. No next step."


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
@pytest.mark.parametrize("name", [ListName.ALL, ListName.ACTIVE, ListName.LET_GO])
def test_columns_never_need_more_than_the_width(width: int, name: ListName, english: None) -> None:
    widths = measured_widths(1.0)
    shown = columns_that_fit(width, columns_of_list(name, narrow=False), widths)
    assert ColumnId.COMPANY in shown
    assert (ColumnId.STATE in shown) <= (name is ListName.ALL)
    assert (ColumnId.LAST in shown) == (ColumnId.MINUTES in shown)
    assert sum(widths[each] for each in shown) <= max(width, widths[ColumnId.COMPANY])


@pytest.mark.parametrize("language", ["en", "fr"])
def test_usual_window_has_room_for_the_last_contact_and_the_time(language: str, english: Translators) -> None:
    english.install(language)
    widths = measured_widths(1.0)
    wanted = columns_of_list(ListName.ACTIVE, narrow=False)
    shown = columns_that_fit(722, wanted, widths)  # beside the pane, in a window of 1280
    assert shown >= {ColumnId.LAST, ColumnId.MINUTES, ColumnId.PEST}


def test_a_narrow_window_leaves_out_the_last_contact_and_the_time(english: None) -> None:
    shown = columns_that_fit(600, columns_of_list(ListName.ACTIVE, narrow=True), measured_widths(1.0))
    assert shown == {ColumnId.COMPANY, ColumnId.VERDICT, ColumnId.NEXT_STEP, ColumnId.ATTEMPTS, ColumnId.PEST}


def test_a_choice_of_columns_is_kept_as_text() -> None:
    chosen = (ColumnId.TOWN, ColumnId.COMPANY)
    assert columns_to_text(chosen) == "company town"
    assert columns_from_text("company town gone") == (ColumnId.COMPANY, ColumnId.TOWN)
    assert columns_from_text("") == ()


def test_tooltips_show_tags_as_text(bridge: Bridge, model: ProspectTableModel) -> None:
    bridge.perform(add_prospect, prospect=Prospect(ProspectId(0), "<img src='x'>"))
    model.reload()
    tooltips = [str(model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole)) for row in range(model.rowCount())]
    assert any("&lt;img" in tooltip for tooltip in tooltips)
    assert not any("<img" in tooltip for tooltip in tooltips)


def test_dots_count_the_tries_and_warn_before_the_last(bridge: Bridge, model: ProspectTableModel) -> None:
    model.show_list(ListFilter(), Sort(SortColumn.COMPANY))
    row = model.row_of(5)
    dots = [model.cell_facts(row, index_of(SortColumn.ATTEMPTS))]
    for _ in range(2):
        bridge.perform(log_touch, touch=no_answer(5))
        model.follow([5])
        dots.append(model.cell_facts(model.row_of(5), index_of(SortColumn.ATTEMPTS)))
    assert [each[int(DotsRole)] for each in dots if each] == [(0, 3, "accent"), (1, 3, "accent"), (2, 3, "warn")]


def test_much_time_with_somebody_to_let_go_is_seen(bridge: Bridge, model: ProspectTableModel) -> None:
    bridge.perform(log_touch, touch=no_answer(1, minutes=85))
    bridge.perform(log_touch, touch=no_answer(2, minutes=275))
    bridge.perform(qualify, prospect_id=2, sheet=Sheet(dict.fromkeys(Criterion, Answer.NO)))
    model.reload()
    assert cell(model, model.row_of(1), SortColumn.MINUTES) == "1\u00a0h\u00a025"
    assert cell(model, model.row_of(1), SortColumn.MINUTES, StrongRole) is None
    assert cell(model, model.row_of(2), SortColumn.MINUTES) == "4\u00a0h\u00a035"
    assert cell(model, model.row_of(2), SortColumn.MINUTES, StrongRole)
    assert cell(model, model.row_of(2), SortColumn.VERDICT, PillRole) == ("Let go", "mute")
    assert cell(model, model.row_of(2), SortColumn.LAST) == "12 Nov"
    assert model.index(model.row_of(3), place_of(ColumnId.PEST)).data(MeterRole) == (0, 5, "accent")


@pytest.mark.parametrize("column", [column.sort for column in COLUMNS if column.sort])
@pytest.mark.parametrize("descending", [False, True])
def test_followed_rows_stand_where_a_fresh_look_has_them(
    bridge: Bridge, filled: Store, column: SortColumn, descending: bool
) -> None:
    model = ProspectTableModel(bridge)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_list(ListFilter(), Sort(column, descending))
    changes = (
        lambda: log_touch(filled, touch=no_answer(3)),
        lambda: log_touch(filled, touch=no_answer(5, minutes=30)),
        lambda: add_tag(filled, prospect_ids=[1, 4, 6], tag="amis"),
        lambda: trash_prospects(filled, prospect_ids=[2, 5]),
        lambda: let_go(filled, prospect_ids=[1, 3]),
        lambda: add_prospect(filled, prospect=Prospect(ProspectId(0), "Boulangerie Aubrac", "Vienne")),
        filled.undo,
        filled.undo,
        filled.undo,
        filled.redo,
    )
    for change in changes:
        told = change()
        assert told is not None
        assert names(model)[0] is not None
        model.follow(told.ids[Kind.PROSPECT])
        fresh = ProspectTableModel(bridge)
        fresh.show_list(ListFilter(), Sort(column, descending))
        assert names(model) == names(fresh)
        assert [model.id_at(row) for row in range(model.rowCount())] == [fresh.id_at(row) for row in range(7)][
            : len(names(fresh))
        ]
    assert tester.model() is model


def test_following_many_reads_the_list_again(bridge: Bridge, model: ProspectTableModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.completed):
        model.follow(range(1, 200))
    assert model.rowCount() == 6


def test_a_search_is_read_again(bridge: Bridge, filled: Store, model: ProspectTableModel) -> None:
    model.show_list(ListFilter(search="lyo"), Sort())
    before = len(names(model))
    trash_prospects(filled, prospect_ids=[1])
    model.follow([1])
    assert len(names(model)) == before - 1


def test_a_light_word_that_is_due_is_never_painted_as_overdue(bridge: Bridge, model: ProspectTableModel) -> None:
    model.show_list(ListFilter(), Sort())
    for state in (State.NURTURE, State.CLIENT):
        bridge.perform(set_state, prospect_ids=[1], state=state)
        bridge.perform(set_next_step, prospect_id=1, step=NextStep(NextStepKind.CALL, "", TODAY, time(9)))
        model.reload()
        assert cell(model, model.row_of(1), SortColumn.NEXT_STEP, SecondLineRole) == "Today, 09:00"
        assert cell(model, model.row_of(1), SortColumn.NEXT_STEP, ToneRole) is None
