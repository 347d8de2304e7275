"""Choosing one of a few by letters and keys."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.kit import ListRow, vbox
from ui.kit.pick_list import PickField, PickList


class Around(QWidget):
    """A field over rows of these names, in sight."""

    def __init__(self, *names: str, keeps_escape: bool = False) -> None:
        super().__init__()
        self.field = PickField("A name", keeps_escape=keeps_escape)
        self.rows = PickList(self.field)
        self.setLayout(vbox(self.field, self.rows))
        self.rows.show_rows([ListRow(None, name) for name in names])


@pytest.fixture
def made(qtbot: QtBot) -> Iterator[Callable[..., Around]]:
    """Makes them, and keeps them for the test."""
    kept: list[Around] = []

    def make(*names: str, keeps_escape: bool = False) -> Around:
        around = Around(*names, keeps_escape=keeps_escape)
        qtbot.addWidget(around)
        around.show()
        kept.append(around)
        return around

    yield make


def test_enter_takes_the_first_and_arrows_stop_at_the_ends(made: Callable[..., Around]) -> None:
    around = made("One", "Two")
    field, rows = around.field, around.rows
    taken: list[int] = []
    rows.chosen.connect(taken.append)
    QTest.keyClick(field, Qt.Key.Key_Return)
    for _ in range(3):
        QTest.keyClick(field, Qt.Key.Key_Down)
    assert field.accessibleDescription() == "Two"
    QTest.keyClick(field, Qt.Key.Key_Return)
    for _ in range(3):
        QTest.keyClick(field, Qt.Key.Key_Up)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert taken == [0, 1, 0]


def test_a_click_takes_a_row(made: Callable[..., Around], qtbot: QtBot) -> None:
    rows = made("One", "Two").rows
    with qtbot.waitSignal(rows.chosen) as taken:
        rows.rows()[1].click()
    assert taken.args == [1]


def test_with_nothing_to_choose_enter_takes_nothing(made: Callable[..., Around]) -> None:
    around = made()
    field, rows = around.field, around.rows
    taken: list[int] = []
    rows.chosen.connect(taken.append)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert taken == []


def test_escape_is_kept_or_left_to_whoever_is_around(made: Callable[..., Around], qtbot: QtBot) -> None:
    field = made(keeps_escape=True).field
    with qtbot.waitSignal(field.escaped):
        QTest.keyClick(field, Qt.Key.Key_Escape)
    field = made().field
    told: list[bool] = []
    field.escaped.connect(lambda: told.append(True))
    field.setText("ab")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert (field.text(), told) == ("ab", [])
