"""V turns the week into the month and back; the keys and the header follow."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from planner.domain.blocks.occurrences import OccurrenceState
from tests.ui.week.week_samples import TUESDAY, Shown
from ui.kit import Menu
from ui.week.month_view import MonthView
from ui.week.print_dialog import PrintDialog

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def month(shown: Shown) -> MonthView:
    """November 2026 in the place of the week."""
    shown.page.body.grid.setFocus()
    shown.press(Qt.Key.Key_V)
    return shown.page.month.view()


def test_v_shows_the_month_of_today_and_v_the_week_again(month: MonthView, shown: Shown) -> None:
    assert month.isVisible() and not shown.page.body.isVisible()
    assert shown.page.header.title.text() == "November 2026"
    assert month.chosen() == date(2026, 11, 12)
    assert shown.window.focusWidget() is month.grid.cell_of(date(2026, 11, 12))
    shown.press(Qt.Key.Key_V)
    assert shown.page.body.isVisible() and not month.isVisible()
    assert "9" in shown.page.header.title.text()
    assert shown.page.body.isAncestorOf(shown.window.focusWidget())


def test_enter_opens_the_week_of_a_day(month: MonthView, shown: Shown) -> None:
    shown.press(Qt.Key.Key_Down)
    shown.press(Qt.Key.Key_Down)
    shown.press(Qt.Key.Key_Return)
    assert shown.page.monday() == date(2026, 11, 23)
    assert shown.page.body.isVisible()
    assert shown.page.header.title.text().startswith("23")
    shown.press(Qt.Key.Key_V)
    assert month.chosen() == date(2026, 11, 23), "back to the month of that week"
    shown.press(Qt.Key.Key_Escape)
    assert shown.page.body.isVisible()


def test_the_steps_of_the_header_turn_months(month: MonthView, shown: Shown) -> None:
    header = shown.page.header
    assert header.steps.previous.accessibleName() == "Previous month"
    header.steps.following.click()
    assert header.title.text() == "December 2026"
    shown.press(Qt.Key.Key_PageUp)
    shown.press(Qt.Key.Key_Left, ALT)
    assert header.title.text() == "October 2026"
    shown.press(Qt.Key.Key_T)
    assert (header.title.text(), month.chosen()) == ("November 2026", date(2026, 11, 12))
    header.day_asked.emit(date(2027, 3, 9))
    assert header.title.text() == "March 2027"
    shown.press(Qt.Key.Key_V)
    assert header.steps.previous.accessibleName() == "Previous week"


def test_no_key_acts_on_a_block_that_is_not_in_sight(month: MonthView, shown: Shown) -> None:
    for key in (Qt.Key.Key_K, Qt.Key.Key_S, Qt.Key.Key_E, Qt.Key.Key_Delete, Qt.Key.Key_M, Qt.Key.Key_H):
        shown.press(key)
    assert shown.performed == []
    shown.press(Qt.Key.Key_V)
    shown.page.body.grid.focus_block(shown.block(TUESDAY).key)
    shown.press(Qt.Key.Key_K)
    assert shown.block(TUESDAY).occurrence.state is OccurrenceState.KEPT


def test_the_month_follows_every_change(month: MonthView, shown: Shown) -> None:
    from planner.actions.blocks import move_block

    shown.bridge.perform(move_block, series_id=1, slot=TUESDAY, to=datetime(2026, 11, 10, 16))
    assert "16:00" in month.grid.cell_of(date(2026, 11, 10)).accessibleName()
    shown.bridge.undo()
    assert "09:00" in month.grid.cell_of(date(2026, 11, 10)).accessibleName()
    assert shown.page.header.title.text() == "November 2026"


def test_a_week_that_is_asked_for_comes_instead_of_the_month(month: MonthView, shown: Shown) -> None:
    shown.page.show_day(date(2026, 11, 12))
    assert shown.page.body.isVisible()
    assert shown.page.header.title.text().startswith("9")


def test_the_menu_leads_there_and_back(shown: Shown) -> None:
    for words in ("Month", "Back to the week"):
        shown.page.header.more.click()
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, Menu)
        next(entry for entry in menu.actions() if entry.text().startswith(words)).trigger()
        menu.close()
    assert shown.page.body.isVisible()


@pytest.mark.parametrize("from_month", [False, True])
def test_ctrl_p_prints_the_week(shown: Shown, from_month: bool) -> None:
    shown.page.body.grid.setFocus()
    if from_month:
        shown.press(Qt.Key.Key_V)
        shown.press(Qt.Key.Key_Down)
    shown.press(Qt.Key.Key_P, CTRL)
    (dialog,) = shown.window.findChildren(PrintDialog)
    assert dialog.isVisible()
    assert dialog.paper().plan.monday == (date(2026, 11, 16) if from_month else date(2026, 11, 9))
