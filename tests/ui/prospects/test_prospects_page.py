"""The page: lists, search, filter, several at once, trash, saved lists."""

from dataclasses import replace
from pathlib import Path

import pytest
from page_hands import names, texts
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.actions.prospects import edit_prospect, trash_prospects
from planner.actions.pursuit import mark_big_fish
from planner.changes import ChangeSet
from planner.domain.prospects.list_query import ListFilter, ListName, Sort, SortColumn
from planner.domain.prospects.prospect import ProspectClass
from planner.storage.queries.lists import saved_lists
from planner.storage.queries.prospects import prospects
from ui.bridge.bridge import Bridge
from ui.bridge.navigation import Command, Navigator
from ui.kit import Button, EmptyState
from ui.prospects import exporting
from ui.prospects.columns import ColumnId, place_of
from ui.prospects.dialogs import SaveListDialog, TagDialog
from ui.prospects.page import ProspectsPage


def test_shows_everyone_and_the_first_one_whole(page: ProspectsPage) -> None:
    assert names(page)[0] == "Régie Belvauze"
    assert page.detail.prospect is not None
    assert page.detail.prospect.company == "Régie Belvauze"
    assert "6 prospect(s)" in texts(page) or "6 prospects" in texts(page)


def test_show_list_tells_the_sidebar(page: ProspectsPage, qtbot: QtBot) -> None:
    wanted = ListFilter(ListName.TO_QUALIFY)
    with qtbot.waitSignal(page.list_shown, check_params_cb=lambda shown: shown == wanted):
        page.show_list(wanted)
    assert names(page) == ["Garage Pontrambel", "Odile Prunevaux"]
    assert page.list.title() == "New to qualify"


def test_typing_filters_the_list_at_once(page: ProspectsPage, qtbot: QtBot) -> None:
    page.focus_filter()
    qtbot.keyClicks(page.list.header.search, "lef")
    assert names(page) == ["Menuiserie Lefèvre"]
    qtbot.waitUntil(lambda: "1 of 6 shown" in texts(page))
    qtbot.keyClick(page.list.header.search, Qt.Key.Key_Escape)
    assert len(names(page)) == 6


def test_ctrl_f_leads_to_the_filter_field(page: ProspectsPage, qtbot: QtBot) -> None:
    page.list.table.setFocus()
    qtbot.keyClick(page.list.table, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is page.list.header.search


def test_nobody_found_offers_to_add_them(page: ProspectsPage, navigator: Navigator, qtbot: QtBot) -> None:
    page.set_search("clos")
    assert "No one called “clos”." in texts(page)
    button = next(each for each in page.list.findChildren(Button) if each.words() == "Add someone")
    with qtbot.waitSignal(navigator.command_requested, check_params_cb=lambda sent: sent is Command.NEW_PROSPECT):
        button.click()


@pytest.mark.parametrize("name", [ListName.NURTURE, ListName.WAITING, ListName.CLIENTS, ListName.TRASH])
def test_empty_lists_say_what_they_are_for(page: ProspectsPage, name: ListName) -> None:
    page.show_list(ListFilter(name))
    states = [state for state in page.list.findChildren(EmptyState) if state.isVisible()]
    assert len(states) == 1
    assert page.detail.isVisible()


def test_chosen_one_stays_chosen_when_the_list_changes(page: ProspectsPage) -> None:
    page.open_prospect(3)
    assert page.selected_ids() == [3]
    page._on_sort_chosen(Sort(SortColumn.COMPANY))
    assert page.selected_ids() == [3]
    page.set_search("sorlane")
    assert page.selected_ids() == [3]


def test_search_without_the_chosen_one_starts_at_the_top(page: ProspectsPage, qtbot: QtBot) -> None:
    page.open_prospect(3)
    page.set_search("hotel")
    assert page.selected_ids() == [2]
    qtbot.waitUntil(lambda: page.detail.prospect is not None and page.detail.prospect.id == 2)


def test_open_prospect_goes_to_the_list_that_holds_them(page: ProspectsPage) -> None:
    page.show_list(ListFilter(ListName.TO_QUALIFY))
    page.open_prospect(1)
    assert page.list.model.wanted.name is ListName.ACTIVE
    assert page.selected_ids() == [1]


def test_open_prospect_that_is_gone_says_so(page: ProspectsPage, bridge: Bridge, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bridge.failed):
        page.open_prospect(999)


def test_header_click_sorts_and_turns_round(page: ProspectsPage) -> None:
    header = page.list.table.horizontalHeader()
    header.sectionClicked.emit(0)
    assert page.list.model.sort_order == Sort(SortColumn.COMPANY)
    assert names(page)[0] == "Cabinet dentaire Sorlane"
    header.sectionClicked.emit(0)
    assert page.list.model.sort_order == Sort(SortColumn.COMPANY, descending=True)
    assert names(page)[0] == "Régie Belvauze"


def test_sort_menu_turns_the_present_order_round(page: ProspectsPage) -> None:
    menu = page.list.header.sort_menu()
    entry = next(action for action in menu.actions() if action.isChecked())
    assert entry.text() == "Next step first"
    menu.triggered.emit(entry)
    assert page.list.model.sort_order == Sort(SortColumn.NEXT_STEP, descending=True)


def test_filter_by_tag_and_class(page: ProspectsPage) -> None:
    menu = page.filter_menu()
    tag = next(action for action in menu.actions() if action.text() == "syndic")
    menu.triggered.emit(tag)
    assert names(page) == ["Régie Belvauze"]
    chip = next(each for each in page.list.filter_bar.findChildren(Button) if each.words() == "syndic")
    chip.click()
    assert len(names(page)) == 6
    klass = next(action for action in page.filter_menu().actions() if action.text() == "Class A")
    page.filter_menu().triggered.emit(klass)
    assert page.wanted.classes in ((), (ProspectClass.A,))


def test_columns_chosen_are_remembered(page: ProspectsPage, bridge: Bridge) -> None:
    menu = page.columns_menu()
    town = next(entry for entry in menu.actions() if entry.text() == "Town")
    town.trigger()
    assert bridge.settings.prospect_columns.split()[0] == "company"
    assert ("town" in bridge.settings.prospect_columns) is town.isChecked()
    again = page.columns_menu()
    next(entry for entry in again.actions() if entry.text() == "Columns that suit the list").trigger()
    assert bridge.settings.prospect_columns == ""


def test_column_without_room_says_so(page: ProspectsPage, bridge: Bridge) -> None:
    said: list[str] = []
    bridge.said.connect(said.append)
    page.columns_menu().columns_chosen.emit(" ".join(column.value for column in ColumnId if column != "added"))
    waiting = page.list.table.columns_without_room()
    assert ColumnId.ORIGIN in waiting
    page.columns_menu().columns_chosen.emit(" ".join(column.value for column in ColumnId))
    assert said[-1] == "Added: shown when the window is wide enough."
    entries = {entry.data(): entry for entry in page.columns_menu().actions()}
    assert entries["added"].isChecked()
    assert entries["added"].text() == "Added\tin a wider window"
    page.columns_menu().columns_chosen.emit("company town")
    assert len(said) == 2
    assert page.list.table.columns_without_room() == ()


def test_rows_of_one_line_are_remembered(page: ProspectsPage, bridge: Bridge) -> None:
    before = page.list.table.rowHeight(0)
    next(entry for entry in page.columns_menu().actions() if entry.text() == "Rows of one line").trigger()
    assert bridge.settings.compact_rows
    assert page.list.table.rowHeight(0) < before


def test_rows_of_one_line_give_the_names_the_room_that_is_left(page: ProspectsPage) -> None:
    table = page.list.table
    table.show_columns(ListName.ALL, (ColumnId.COMPANY, ColumnId.NEXT_STEP))
    company = place_of(ColumnId.COMPANY)
    before = table.columnWidth(company)
    table.show_compact_rows(True)
    assert table.columnWidth(company) > before
    assert table.columnWidth(company) > table.columnWidth(place_of(ColumnId.NEXT_STEP))


def test_saved_list_keeps_order_and_columns(page: ProspectsPage, bridge: Bridge) -> None:
    page._on_condition_toggled(("class", "A"))
    page._on_sort_chosen(Sort(SortColumn.VALUE, descending=True))
    page._keep_list("Best ones")
    page.columns_menu().columns_chosen.emit("company town")
    update = next(entry for entry in page.more_menu().actions() if entry.data() == "update")
    page.more_menu().triggered.emit(update)
    page.show_list(ListFilter())
    page._on_sort_chosen(Sort(SortColumn.COMPANY))
    (saved,) = saved_lists(bridge.store)
    page.show_list(saved.wanted)
    assert page.list.model.sort_order == Sort(SortColumn.VALUE, descending=True)
    assert set(page.list.table.wanted_columns()) == {ColumnId.COMPANY, ColumnId.TOWN}
    assert names(page) == ["Cabinet dentaire Sorlane", "Régie Belvauze"]


def test_filter_by_verdict_big_fish_and_span(page: ProspectsPage, bridge: Bridge) -> None:
    bridge.perform(mark_big_fish, prospect_ids=[2], is_big_fish=True)
    page.show_list(ListFilter(ListName.DUE))
    entries = {action.text(): action for action in page.filter_menu().actions()}
    for words, found in (("Big fish", 1), ("Verdict: Find out", 1), ("Due today", 1), ("Overdue", 0)):
        page._on_condition_toggled(tuple(entries[words].data()))
        assert len(names(page)) == found
    QApplication.processEvents()
    chips = [each.words() for each in page.list.filter_bar.findChildren(Button) if each.isVisible()]
    assert chips[:3] == ["Overdue", "Verdict: Find out", "Big fish"]


def test_y_leads_to_the_scorecard(page: ProspectsPage, qtbot: QtBot) -> None:
    page.open_prospect(3)
    page.list.table.setFocus()
    qtbot.keyClick(page.list.table, Qt.Key.Key_Y)
    assert page.detail.isAncestorOf(QApplication.focusWidget())


def test_trash_can_be_restored(page: ProspectsPage, bridge: Bridge, qtbot: QtBot) -> None:
    bridge.perform(trash_prospects, prospect_ids=[1, 2])
    page.show_list(ListFilter(ListName.TRASH))
    page.list.table.selectAll()
    qtbot.waitUntil(page.list.bulk_bar.restore_button.isVisible)
    assert not page.list.bulk_bar.tag_button.isVisible()
    page.list.bulk_bar.restore_button.click()
    assert names(page) == []
    assert [found.trashed_on for found in prospects(bridge.store, [1, 2])] == [None, None]


def test_select_all_and_back_to_one(page: ProspectsPage, qtbot: QtBot) -> None:
    page.open_prospect(3)
    qtbot.keyClick(page.list.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(page.selected_ids()) == 6
    page._bulk.choose_one()
    assert page.selected_ids() == [3]


def test_save_and_remove_a_list(page: ProspectsPage, bridge: Bridge, qtbot: QtBot) -> None:
    page._on_condition_toggled(("tag", "syndic"))
    page.ask_to_save_list()
    dialog = page.window().findChild(SaveListDialog)
    dialog.field.clear()
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.isVisible()
    dialog.field.setText("Syndics")
    with qtbot.waitSignal(page.list_shown):
        qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    (saved,) = saved_lists(bridge.store)
    assert saved.wanted == ListFilter(tags=("syndic",))
    page.show_list(saved.wanted)
    assert page.list.title() == "Syndics"
    page.remove_saved_list()
    assert saved_lists(bridge.store) == []
    assert page.list.title() == "All prospects"


def test_more_menu_runs_commands(page: ProspectsPage, navigator: Navigator, qtbot: QtBot) -> None:
    menu = page.more_menu()
    entry = next(action for action in menu.actions() if action.text() == "Import a file…")
    with qtbot.waitSignal(navigator.command_requested, check_params_cb=lambda sent: sent is Command.IMPORT_PROSPECTS):
        menu.triggered.emit(entry)


def test_lists_menu_has_counts(page: ProspectsPage, qtbot: QtBot) -> None:
    menu = page.list.header.lists_menu()
    active = next(action for action in menu.actions() if action.text().startswith("Active"))
    assert active.text().endswith(" 4")
    menu.triggered.emit(active)
    assert len(names(page)) == 4


def test_export_writes_the_people_shown(
    page: ProspectsPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "list.csv"
    monkeypatch.setattr(exporting, "ask_where", lambda *_: target)
    page.set_search("sorlane")
    with qtbot.waitSignal(page._exporter.exported) as waiter:
        page.export_list()
    assert waiter.args == [target, 1]
    assert "Cabinet dentaire Sorlane" in target.read_text("utf-8-sig")
    assert "Belvauze" not in target.read_text("utf-8-sig")


def test_export_to_a_missing_folder_says_so(
    page: ProspectsPage, bridge: Bridge, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exporting, "ask_where", lambda *_: tmp_path / "nowhere" / "list.csv")
    with qtbot.waitSignal(bridge.failed) as waiter:
        page.export_list()
    assert waiter.args[0].code == "target_missing_folder"


def test_small_window_shows_one_pane_at_a_time(page: ProspectsPage, qtbot: QtBot) -> None:
    page.window().resize(860, 520)
    qtbot.waitUntil(lambda: not page.detail.isVisible())
    page.list.table.row_opened.emit(page.list.model.index(0, 0))
    assert page.detail.isVisible()
    assert not page.list.isVisible()
    page.detail.head.back_button.click()
    assert page.list.isVisible()
    page.window().resize(1280, 800)
    qtbot.waitUntil(lambda: page.detail.isVisible() and page.list.isVisible())


def test_hidden_page_fills_itself_when_it_is_shown(page: ProspectsPage, bridge: Bridge, qtbot: QtBot) -> None:
    page.hide()
    change = bridge.perform(trash_prospects, prospect_ids=[1])
    assert isinstance(change, ChangeSet)
    assert len(names(page)) == 6
    page.show()
    assert len(names(page)) == 5


def test_rows_that_stay_in_sight_are_read_again_after_a_change(page: ProspectsPage, bridge: Bridge) -> None:
    page.show_list(ListFilter(search="lef"))
    shown = prospects(bridge.store, [page.list.model.id_at(0)])[0]
    assert names(page) == ["Menuiserie Lefèvre"]
    page.hide()
    bridge.perform(edit_prospect, prospect=replace(shown, company="Lefèvre & Fille"))
    page.set_search("lefev")
    page.show()
    assert names(page) == ["Lefèvre & Fille"]
    bridge.perform(edit_prospect, prospect=replace(shown, company="Lefèvre, menuisiers"))
    page.set_search("lefe")
    assert names(page) == ["Lefèvre, menuisiers"]


def test_letters_in_the_filter_field_are_only_letters(page: ProspectsPage, qtbot: QtBot) -> None:
    page.focus_filter()
    qtbot.keyClicks(page.list.header.search, "t")
    assert page.list.header.search.text() == "t"
    assert page.window().findChild(TagDialog) is None


def test_t_on_the_table_asks_for_a_tag(page: ProspectsPage, qtbot: QtBot) -> None:
    page.list.table.setFocus()
    qtbot.keyClick(page.list.table, Qt.Key.Key_T)
    dialog = page.window().findChild(TagDialog)
    assert dialog is not None
    dialog.reject()
