"""A number of a few, by mouse and by key."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from ui.kit import Rating


@pytest.fixture
def rating(qtbot: QtBot) -> Rating:
    made = Rating("Gut feeling")
    qtbot.addWidget(made)
    made.show()
    return made


def cells(rating: Rating) -> list[QAbstractButton]:
    return rating.findChildren(QAbstractButton)


def test_a_digit_chooses(rating: Rating, qtbot: QtBot) -> None:
    with qtbot.waitSignal(rating.chosen) as caught:
        qtbot.keyClick(rating, Qt.Key.Key_4)
    assert caught.args == [4]
    assert rating.value() == 4
    with qtbot.assertNotEmitted(rating.chosen):
        qtbot.keyClick(rating, Qt.Key.Key_4)
        qtbot.keyClick(rating, Qt.Key.Key_6)


def test_arrows_move_and_stop_at_the_ends(rating: Rating, qtbot: QtBot) -> None:
    rating.set_value(4)
    for _ in range(3):
        qtbot.keyClick(cells(rating)[rating.value() - 1], Qt.Key.Key_Right)
    assert rating.value() == 5
    qtbot.keyClick(cells(rating)[4], Qt.Key.Key_Left)
    assert rating.value() == 4


def test_the_chosen_one_pressed_again_is_taken_back(rating: Rating, qtbot: QtBot) -> None:
    qtbot.mouseClick(cells(rating)[2], Qt.MouseButton.LeftButton)
    assert rating.value() == 3
    with qtbot.waitSignal(rating.chosen) as caught:
        qtbot.mouseClick(cells(rating)[2], Qt.MouseButton.LeftButton)
    assert caught.args == [0]


def test_showing_a_value_tells_nothing_and_makes_it_the_tab_stop(rating: Rating, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(rating.chosen):
        rating.set_value(3)
    stops = [bool(cell.focusPolicy() & Qt.FocusPolicy.TabFocus) for cell in cells(rating)]
    assert stops == [False, False, True, False, False]
    assert cells(rating)[2].accessibleName() == "Gut feeling: 3"
