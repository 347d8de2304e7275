"""A month under a button."""

from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.kit import DayPopup
from ui.kit.keys import local_key


@pytest.fixture
def button(qtbot: QtBot) -> QPushButton:
    """What the month opens under."""
    found = QPushButton()
    qtbot.addWidget(found)
    found.show()
    return found


def opened(button: QPushButton) -> tuple[DayPopup, list[date]]:
    popup = DayPopup(date(2026, 11, 9), button)
    chosen: list[date] = []
    popup.chosen.connect(chosen.append)
    popup.open_under(button)
    return popup, chosen


def test_the_day_that_is_shown_is_chosen_first_and_keys_lead_on(button: QPushButton) -> None:
    popup, chosen = opened(button)
    assert popup.calendar.selectedDate() == QDate(2026, 11, 9)
    popup.calendar.setSelectedDate(QDate(2026, 12, 3))
    popup.calendar.activated.emit(popup.calendar.selectedDate())
    assert chosen == [date(2026, 12, 3)]
    assert QApplication.activePopupWidget() is None


def test_it_stands_over_a_button_at_the_edge_of_the_screen(button: QPushButton) -> None:
    room = button.screen().availableGeometry()
    button.move(room.right() - button.width(), room.bottom() - button.height())
    popup, _ = opened(button)
    assert room.contains(popup.geometry())
    assert popup.geometry().bottom() < button.geometry().top()
    popup.close()


def test_a_double_click_chooses_once(button: QPushButton) -> None:
    popup, chosen = opened(button)
    popup.calendar.clicked.emit(QDate(2026, 11, 20))
    popup.calendar.activated.emit(QDate(2026, 11, 20))
    assert chosen == [date(2026, 11, 20)]


def test_escape_chooses_nothing(button: QPushButton) -> None:
    popup, chosen = opened(button)
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None
    assert chosen == []


def test_keys_of_the_page_behind_stay_silent(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    under = QPushButton(page)
    pressed: list[str] = []
    for keys in ("Esc", "N"):
        local_key(keys, page, partial(pressed.append, keys))
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    popup, chosen = opened(under)
    QTest.keyClick(popup.calendar, Qt.Key.Key_N)
    QTest.keyClick(QApplication.focusWidget() or popup, Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None
    assert (pressed, chosen) == ([], [])
