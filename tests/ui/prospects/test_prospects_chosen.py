"""What one does with those chosen on the page: the bulk bar, the menus, the keys of the table."""

from datetime import date, timedelta

import pytest
from page_hands import choose, deed, names, states
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.actions.prospects import set_next_step
from planner.actions.pursuit import let_go, nurture, win
from planner.changes import ChangeSet
from planner.domain.prospects.list_query import ListFilter, ListName
from planner.domain.prospects.prospect import NextStep, NextStepKind, State
from planner.domain.prospects.pursuit import Newsletter
from planner.storage.queries.prospects import prospects
from ui.bridge.bridge import Bridge
from ui.bridge.navigation import Navigator
from ui.bridge.sentences import toast_sentence
from ui.prospects.bulk_menu import Deed, Doing
from ui.prospects.dialogs import TagDialog
from ui.prospects.page import ProspectsPage


def test_bulk_tag_is_one_action_with_one_undo(page: ProspectsPage, bridge: Bridge, qtbot: QtBot) -> None:
    choose(page, 3)
    qtbot.waitUntil(page.list.bulk_bar.isVisible)
    ids = page.selected_ids()
    page.list.bulk_bar.tag_button.click()
    dialog = page.window().findChild(TagDialog)
    dialog.field.setText("vip")
    with qtbot.waitSignal(bridge.performed):
        qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert all("vip" in found.tags for found in prospects(bridge.store, ids))
    assert page.selected_ids() == ids
    bridge.undo()
    assert not any("vip" in found.tags for found in prospects(bridge.store, ids))


def test_tag_dialog_wants_a_word(page: ProspectsPage, qtbot: QtBot) -> None:
    dialog = TagDialog(page, 2, ["syndic"])
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.field.property("error")
    dialog.reject()


def test_bulk_untag_and_move(page: ProspectsPage, bridge: Bridge) -> None:
    choose(page, 3)
    deed(page, Doing.UNTAG, "syndic")
    assert prospects(bridge.store, [1])[0].tags == ()
    choose(page, 2)
    deed(page, Doing.MOVE, State.CLIENT.value)
    assert states(bridge, [1, 2]) == [State.CLIENT] * 2


@pytest.mark.parametrize(
    ("button", "state"),
    [("let_go_button", State.LET_GO), ("nurture_button", State.NURTURE), ("pursue_button", State.ACTIVE)],
)
def test_bulk_bar_moves_everyone_chosen_with_one_undo(
    page: ProspectsPage, bridge: Bridge, qtbot: QtBot, button: str, state: State
) -> None:
    ids = [1, 2, 5]
    before = states(bridge, ids)
    page.list.selection._choose_rows(page.list.model.rows_of(ids), 0)
    qtbot.waitUntil(page.list.bulk_bar.isVisible)
    getattr(page.list.bulk_bar, button).click()
    assert states(bridge, ids) == [state] * 3
    bridge.undo()
    assert states(bridge, ids) == before


def test_nurture_leaves_the_day_and_the_note_of_those_kept_warm_already(page: ProspectsPage, bridge: Bridge) -> None:
    day = bridge.today + timedelta(days=40)
    nurture(bridge.store, prospect_ids=[3], wake_on=day, wake_note="Lease ends")
    page.list.selection._choose_rows(page.list.model.rows_of([1, 2, 3]), 0)
    told: list[ChangeSet] = []
    bridge.performed.connect(told.append)
    page._bulk.do(Deed(Doing.NURTURE))
    assert [toast_sentence(each) for each in told] == ["2 prospects kept warm."]
    kept = prospects(bridge.store, [3])[0].pursuit
    assert (kept.wake_on, kept.wake_note) == (day, "Lease ends")
    assert states(bridge, [1, 2, 3]) == [State.NURTURE] * 3


def test_pursue_takes_no_client_along(page: ProspectsPage, bridge: Bridge) -> None:
    win(bridge.store, prospect_ids=[1])
    page.list.selection._choose_rows(page.list.model.rows_of([1, 2, 5, 6]), 0)
    told: list[ChangeSet] = []
    bridge.performed.connect(told.append)
    page._bulk.do(Deed(Doing.PURSUE))
    assert [toast_sentence(each) for each in told] == ["2 prospects active now."]
    assert states(bridge, [1, 2, 5, 6]) == [State.CLIENT, *[State.ACTIVE] * 3]
    page.list.selection._choose_rows(page.list.model.rows_of([1]), 0)
    deed(page, Doing.PURSUE)
    assert states(bridge, [1]) == [State.ACTIVE]


def test_a_move_that_changes_nobody_is_said_and_offered_in_no_menu(
    page: ProspectsPage, bridge: Bridge, qtbot: QtBot
) -> None:
    nurture(bridge.store, prospect_ids=[1, 2])
    win(bridge.store, prospect_ids=[3])
    for ids, doing in (([1, 2], Doing.NURTURE), ([3, 4], Doing.PURSUE)):
        page.list.selection._choose_rows(page.list.model.rows_of(ids), 0)
        assert Deed(doing) not in [each.data() for each in page._bulk.menu().actions()]
        before = states(bridge, ids)
        with qtbot.waitSignal(bridge.said), qtbot.assertNotEmitted(bridge.performed):
            page._bulk.do(Deed(doing))
        assert states(bridge, ids) == before


def test_bulk_bar_fits_the_smallest_window(page: ProspectsPage, qtbot: QtBot) -> None:
    choose(page, 3)
    qtbot.waitUntil(page.list.bulk_bar.isVisible)
    for width in (960, 1100, 1280):
        page.window().resize(width, 640)
        QApplication.processEvents()
        bar = page.list.bulk_bar
        assert page.list.width() <= width - 300
        assert bar.close_button.geometry().right() <= bar.width()
        assert bar.more_button.isVisible()
        assert bar.width() <= page.list.width()


def test_delete_key_lets_go_and_undo_brings_back(page: ProspectsPage, bridge: Bridge, qtbot: QtBot) -> None:
    page.show_list(ListFilter(ListName.ACTIVE))
    page.list.table.setFocus()
    page.open_prospect(2)
    with qtbot.waitSignal(bridge.performed):
        qtbot.keyClick(page.list.table, Qt.Key.Key_Delete)
    assert states(bridge, [2]) == [State.LET_GO]
    assert "Hôtel du Quai Morel" not in names(page)
    assert page.selected_ids() == [3], "one goes on with the next"
    bridge.undo()
    assert "Hôtel du Quai Morel" in names(page)


def test_delete_key_in_the_pane_lets_go_of_who_is_shown(page: ProspectsPage, bridge: Bridge, qtbot: QtBot) -> None:
    page.open_prospect(2)
    page.detail.focus_first()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Delete)
    assert states(bridge, [2]) == [State.LET_GO]


def test_shift_delete_moves_to_the_trash(page: ProspectsPage, bridge: Bridge, qtbot: QtBot) -> None:
    page.open_prospect(2)
    page.list.table.setFocus()
    qtbot.keyClick(page.list.table, Qt.Key.Key_Delete, Qt.KeyboardModifier.ShiftModifier)
    assert prospects(bridge.store, [2])[0].trashed_on is not None
    assert page.selected_ids() == [3]


def test_r_brings_back_who_was_let_go(page: ProspectsPage, bridge: Bridge, qtbot: QtBot) -> None:
    bridge.perform(let_go, prospect_ids=[2, 5])
    page.show_list(ListFilter(ListName.LET_GO))
    page.list.table.selectAll()
    page.list.table.setFocus()
    qtbot.keyClick(page.list.table, Qt.Key.Key_R)
    assert states(bridge, [2, 5]) == [State.ACTIVE] * 2
    page.show_list(ListFilter(ListName.ACTIVE))
    with qtbot.assertNotEmitted(bridge.performed):
        qtbot.keyClick(page.list.table, Qt.Key.Key_R)


def test_b_marks_a_big_fish_and_takes_it_back(page: ProspectsPage, bridge: Bridge, qtbot: QtBot) -> None:
    page.open_prospect(2)
    page.list.table.setFocus()
    for expected in (True, False):
        qtbot.keyClick(page.list.table, Qt.Key.Key_B)
        assert prospects(bridge.store, [2])[0].pursuit.is_big_fish is expected


def test_menu_of_a_row_logs_a_contact(page: ProspectsPage, navigator: Navigator, qtbot: QtBot) -> None:
    page.open_prospect(3)
    with qtbot.waitSignal(navigator.contact_requested, check_params_cb=lambda who: who == 3):
        deed(page, Doing.LOG)


def test_newsletter_is_answered_for_several(page: ProspectsPage, bridge: Bridge) -> None:
    choose(page, 2)
    ids = page.selected_ids()
    deed(page, Doing.NEWSLETTER, Newsletter.YES.value)
    assert [each.pursuit.newsletter for each in prospects(bridge.store, ids)] == [Newsletter.YES] * 2


def test_someone_who_leaves_the_list_stays_in_the_pane(page: ProspectsPage, bridge: Bridge, qtbot: QtBot) -> None:
    page.show_list(ListFilter(ListName.DUE))
    page.open_prospect(1)
    step = NextStep(NextStepKind.CALL, "", date(2026, 12, 1))
    bridge.perform(set_next_step, prospect_id=1, step=step)
    assert names(page) == ["Hôtel du Quai Morel"]
    page._show_chosen()
    assert page.detail.prospect is not None and page.detail.prospect.id == 1
    assert page.selected_ids() == []
    page.list.table.setFocus()
    qtbot.keyClick(page.list.table, Qt.Key.Key_Down)
    assert page.selected_ids() == [2]
    qtbot.waitUntil(lambda: page.detail.prospect is not None and page.detail.prospect.id == 2)


def test_someone_who_comes_back_is_chosen_again(page: ProspectsPage, bridge: Bridge) -> None:
    page.show_list(ListFilter(ListName.DUE))
    page.open_prospect(1)
    bridge.perform(set_next_step, prospect_id=1, step=NextStep(NextStepKind.CALL, "", date(2026, 12, 1)))
    bridge.undo()
    assert page.selected_ids() == [1]
