"""The pace line can be reached, said and read as a table."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.storage.store import Store
from tests.ui.goals.goal_samples import keep_blocks, plan_blocks, set_goal
from ui.goals import GoalsPage
from ui.goals.pace_line import PaceLine
from ui.kit import FiguresDialog, Menu

F10, SHIFT, NONE = Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def line(page: GoalsPage, store: Store, qtbot: QtBot) -> PaceLine:
    """The pace line of a goal with three blocks of thirteen kept."""
    keep_blocks(store, plan_blocks(store), date(2026, 11, 2), 3)
    set_goal(store)
    with qtbot.waitActive(page):
        page.show()
    return page.cards[0].findChildren(PaceLine)[0]


def test_the_pace_line_is_said_in_one_sentence(line: PaceLine) -> None:
    found = QAccessible.queryAccessibleInterface(line)
    assert (found.role(), found.text(QAccessible.Text.Name)) == (QAccessible.Role.Chart, "Pace")
    said = found.text(QAccessible.Text.Value)
    assert said.startswith("Done: 3 of 13. An even pace would be at 4 today")


@pytest.mark.parametrize(("key", "modifier"), [(Qt.Key.Key_Menu, NONE), (F10, SHIFT)])
def test_its_menu_opens_by_keyboard_and_shows_the_table(
    line: PaceLine, page: GoalsPage, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    line.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(line, key, modifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, Menu)
    assert menu.actions()[0].text().startswith("Show as table")
    menu.actions()[0].trigger()
    menu.close()
    assert page.findChild(FiguresDialog).isVisible()


def test_its_menu_opens_once_by_the_mouse(line: PaceLine) -> None:
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(4, 4), line.mapToGlobal(QPoint(4, 4)))
    QApplication.sendEvent(line, event)
    QApplication.sendEvent(line, event)
    assert len(line.findChildren(Menu)) == 1
    line.findChildren(Menu)[0].close()


def test_the_table_has_a_line_for_each_day(line: PaceLine, page: GoalsPage) -> None:
    line.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(line, Qt.Key.Key_Return)
    dialog = page.findChild(FiguresDialog)
    model = dialog.table.model()
    assert [model.headerData(column, Qt.Orientation.Horizontal) for column in range(3)] == ["Day", "Done", "Even pace"]
    rows = [[model.index(row, column).data() for column in range(3)] for row in range(model.rowCount())]
    assert len(rows) == 12
    assert [row[1] for row in rows] == ["0", "1", "2", "3", *["3"] * 8]
    assert rows[-1][2] == "4"
    assert model.index(11, 2).data(Qt.ItemDataRole.AccessibleTextRole) == "Even pace: 4"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert line.hasFocus()


def test_a_picture_of_it_that_was_copied_is_said(line: PaceLine, page: GoalsPage) -> None:
    said: list[str] = []
    page.bridge.said.connect(said.append)
    line.copy_picture()
    assert said == ["Picture copied."]
