"""The month shows what each day holds, is walked by keys, and leads to the week of a day."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.actions import blocks as actions
from planner.actions.pauses import add_pause
from planner.actions.settings import change_settings
from planner.domain.blocks.attendance import Outcome
from planner.storage.store import Store
from tests.ui.week.week_samples import MONDAY, TUESDAY, fill_week
from ui.bridge.bridge import Bridge
from ui.bridge.language import Translators
from ui.week.month_cell import DayCell
from ui.week.month_view import MonthView

TODAY = date(2026, 11, 12)


@pytest.fixture
def bridge(store: Store, english: Translators) -> Bridge:
    """A store with a week of blocks in France, and an appointment of a morning."""
    fill_week(store)
    change_settings(store, holiday_calendar="FR")
    store.db.execute("INSERT INTO busy_calendars VALUES (1, 'Home', 'h.ics', 1, '')")
    half = ("2026-11-12T07:00:00+00:00", "2026-11-12T12:00:00+00:00")
    store.db.execute("INSERT INTO busy_times VALUES (NULL, 1, 'u', 'Site', ?, ?, 0, 0, '')", half)
    return Bridge(store)


@pytest.fixture
def view(bridge: Bridge, qtbot: QtBot) -> MonthView:
    """November 2026, the keys on Thursday 12."""
    shown = MonthView(bridge)
    qtbot.addWidget(shown)
    shown.resize(1072, 682)
    shown.show_day(TODAY)
    with qtbot.waitExposed(shown):
        shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    shown.setFocus()
    return shown


def cell(view: MonthView, day: date) -> DayCell:
    return view.grid.cell_of(day)


def said(view: MonthView, day: date) -> str:
    return cell(view, day).accessibleName().replace("\u00a0", " ")


def press(key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget(), key)


def test_a_day_says_everything_it_holds(view: MonthView, bridge: Bridge) -> None:
    bridge.perform(actions.mark_block, series_id=1, slot=TUESDAY, outcome=Outcome.KEPT)
    view.reload()
    assert said(view, date(2026, 11, 10)) == "Tuesday 10 November 2026, 09:00 Phone: kept"
    assert said(view, TODAY) == ("Thursday 12 November 2026, 09:00 Phone: planned, 50% of the working hours taken")
    assert said(view, date(2026, 11, 11)) == "Wednesday 11 November 2026, Armistice Day, no block"
    assert said(view, date(2026, 11, 14)) == "Saturday 14 November 2026, no block"


def test_moved_and_paused_blocks_are_told_apart(view: MonthView, bridge: Bridge) -> None:
    bridge.perform(actions.move_block, series_id=1, slot=TUESDAY, to=datetime(2026, 11, 11, 15))
    bridge.perform(add_pause, starts_on=date(2026, 11, 17), ends_on=date(2026, 11, 18), why="Flu")
    view.reload()
    assert said(view, date(2026, 11, 11)).endswith("15:00 Phone: planned, moved")
    assert said(view, date(2026, 11, 10)).endswith("no block")
    assert said(view, date(2026, 11, 17)) == "Tuesday 17 November 2026, Flu, 09:00 Phone: paused"


def test_weeks_and_the_month_are_summed_up(view: MonthView, bridge: Bridge) -> None:
    from ui.week.month_data import kept_words, load_month

    bridge.perform(actions.mark_block, series_id=1, slot=TUESDAY, outcome=Outcome.KEPT)
    bridge.perform(actions.mark_block, series_id=3, slot=MONDAY, outcome=Outcome.MISSED)
    view.reload()
    weeks = load_month(bridge, TODAY).weeks
    assert kept_words(weeks[2].summary) == "1 of 4 kept"
    assert kept_words(weeks[3].summary) == "5 planned"
    assert view.legend.accessibleName().replace("\u00a0", " ").startswith("November 2026: 1 of 20 blocks kept, 1 h 30")


def test_arrows_walk_the_days_and_over_the_edge_of_the_month(view: MonthView, qtbot: QtBot) -> None:
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Left)
    assert view.chosen() == date(2026, 11, 18)
    assert cell(view, date(2026, 11, 18)).hasFocus()
    press(Qt.Key.Key_Home)
    assert view.chosen() == date(2026, 11, 16)
    press(Qt.Key.Key_End)
    assert view.chosen() == date(2026, 11, 22)
    with qtbot.waitSignal(view.turned):
        press(Qt.Key.Key_PageDown)
    assert (view.title(), view.chosen()) == ("December 2026", date(2026, 12, 22))
    with qtbot.waitSignal(view.turned):
        view.turn(-1)
        view.show_day(date(2026, 11, 30))
    press(Qt.Key.Key_Right)
    assert view.chosen() == date(2026, 12, 1)
    assert cell(view, date(2026, 12, 1)).hasFocus()


def test_only_one_day_takes_tab(view: MonthView) -> None:
    press(Qt.Key.Key_Right)
    stops = [each for each in view.grid.cells if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [cell(view, date(2026, 11, 13))]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_chooses_the_day(view: MonthView, qtbot: QtBot, key: Qt.Key) -> None:
    with qtbot.waitSignal(view.day_chosen, check_params_cb=lambda day: day == TODAY):
        press(key)


def test_a_click_chooses_a_day_of_another_month_too(view: MonthView, qtbot: QtBot) -> None:
    wanted = date(2026, 10, 28)
    with qtbot.waitSignal(view.day_chosen, check_params_cb=lambda day: day == wanted):
        QTest.mouseClick(cell(view, wanted), Qt.MouseButton.LeftButton)


def test_the_calendar_ends_somewhere(view: MonthView) -> None:
    view.show_day(date(2100, 12, 31))
    view.turn(1)
    press(Qt.Key.Key_Right)
    assert view.title() == "December 2100"


def test_other_keys_go_on_to_the_page(view: MonthView) -> None:
    event = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_K, Qt.KeyboardModifier.NoModifier, "k")
    event.accept()
    view.keyPressEvent(event)
    assert not event.isAccepted()
