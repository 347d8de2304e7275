"""No block is lost in silence: leaving the week, skipping and missing ask what got in the way."""

from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.domain.blocks.attendance import Reason
from planner.domain.blocks.occurrences import OccurrenceState
from planner.storage.queries.blocks import reasons_between
from planner.storage.store import Store
from tests.ui.week.week_samples import FRIDAY, MONDAY, THURSDAY, TUESDAY, Shown, fill_week, show_week
from ui.bridge.language import Translators
from ui.bridge.navigation import Command
from ui.kit import DayPopup, Dialog, Menu
from ui.week.move_dialog import MoveDialog

ALT = Qt.KeyboardModifier.AltModifier
THIS_WEEK = date(2026, 11, 9)


def reasons(store: Store) -> dict[Reason, int]:
    """Why something did not take place in the week on show."""
    return dict(reasons_between(store, THIS_WEEK, THIS_WEEK + timedelta(days=7)))


def dialog_of(shown: Shown) -> MoveDialog:
    """The dialog that asks."""
    (found,) = [each for each in shown.window.findChildren(Dialog) if each.isVisible()]
    assert isinstance(found, MoveDialog)
    return found


def test_a_step_out_of_the_week_says_what_it_means_and_asks_why(shown: Shown, store: Store) -> None:
    shown.focus(MONDAY)
    shown.press(Qt.Key.Key_Left, ALT)
    dialog = dialog_of(shown)
    assert not shown.performed
    assert dialog.form.start() == MONDAY - timedelta(days=1)
    assert dialog.form.warning.isVisible()
    assert dialog.move_button.hasFocus()
    shown.press(Qt.Key.Key_2)
    shown.press(Qt.Key.Key_Return)
    assert reasons(store) == {Reason.URGENT_JOB: 1}
    assert shown.block(MONDAY).occurrence.state is OccurrenceState.MOVED_AWAY


def test_the_reason_of_a_move_may_be_left_open_or_given_later(shown: Shown, store: Store) -> None:
    shown.focus(MONDAY)
    shown.press(Qt.Key.Key_Left, ALT)
    shown.press(Qt.Key.Key_Return)
    assert reasons(store) == {}
    shown.focus(MONDAY)
    assert shown.page.body.panel.reasons.isVisible()
    shown.press(Qt.Key.Key_4)
    assert reasons(store) == {Reason.HOLIDAY: 1}
    assert shown.page.body.panel.reasons.reason() is Reason.HOLIDAY
    shown.press(Qt.Key.Key_4)
    assert reasons(store) == {Reason.HOLIDAY: 1}


def test_digits_in_a_field_are_digits(shown: Shown) -> None:
    shown.focus(MONDAY)
    shown.press(Qt.Key.Key_Left, ALT)
    dialog = dialog_of(shown)
    dialog.form.minutes.setFocus()
    dialog.form.minutes.selectAll()
    QTest.keyClicks(dialog.form.minutes, "45")
    assert dialog.form.length() == 45
    assert dialog.form.reason() is None


def test_a_skip_opens_the_panel_and_asks_why(qtbot: QtBot, store: Store, english: Translators) -> None:
    fill_week(store)
    shown = show_week(qtbot, store, size=(1100, 700), beside=60)
    shown.focus(THURSDAY)
    panel = shown.page.body.panel
    assert not panel.isVisible()
    shown.press(Qt.Key.Key_S)
    assert panel.isVisible() and panel.reasons.isVisible()
    shown.press(Qt.Key.Key_1)
    assert reasons(store) == {Reason.NO_TIME: 1}
    shown.press(Qt.Key.Key_1)
    assert reasons(store) == {}
    shown.press(Qt.Key.Key_S)
    assert THURSDAY in shown.starts()
    assert not panel.reasons.isVisible()


def test_a_missed_block_takes_its_reason_by_key(shown: Shown, store: Store) -> None:
    shown.focus(MONDAY)
    shown.press(Qt.Key.Key_M)
    shown.press(Qt.Key.Key_3)
    assert reasons(store) == {Reason.DID_NOT_FEEL_LIKE_IT: 1}


@pytest.mark.parametrize("key", [Qt.Key.Key_1, Qt.Key.Key_5])
def test_digits_say_nothing_while_nothing_is_asked(shown: Shown, store: Store, key: Qt.Key) -> None:
    shown.focus(FRIDAY)
    shown.press(key)
    assert not shown.performed


def test_the_title_leads_to_any_day(shown: Shown, qtbot: QtBot) -> None:
    shown.page.body.grid.focus_block(None)
    shown.press(Qt.Key.Key_D)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, DayPopup)
    with qtbot.waitSignal(popup.chosen):
        popup.calendar.clicked.emit(datetime(2027, 2, 10).date())
    assert shown.page.monday() == date(2027, 2, 8)


def test_the_menu_leads_to_what_belongs_to_the_week(shown: Shown) -> None:
    shown.page.header.more.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, Menu)
    (entry,) = [each for each in menu.actions() if each.data() == Command.PAUSES]
    entry.trigger()
    menu.close()
    assert shown.commands == [Command.PAUSES]


def test_the_upper_edge_moves_the_start_and_keeps_the_end(shown: Shown) -> None:
    shown.drag(TUESDAY, minutes=-31, by_top=True)
    block = shown.block(TUESDAY - timedelta(minutes=30))
    assert (block.occurrence.minutes, block.end) == (120, TUESDAY + timedelta(minutes=90))
    shown.drag(block.start, minutes=600, by_top=True)
    block = shown.block(TUESDAY + timedelta(minutes=75))
    assert block.occurrence.minutes == 15


def test_a_short_block_has_no_upper_edge(shown: Shown) -> None:
    shown.drag(FRIDAY, minutes=60, by_top=True)
    assert shown.block(FRIDAY + timedelta(minutes=60)).occurrence.minutes == 15
