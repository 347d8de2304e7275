from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from ui.kit import Table, ThemeController, color
from ui.kit.gallery_table import example_table
from ui.kit.table_painter import shared_width


def table_on_screen(qtbot: QtBot) -> Table:
    table = example_table()
    qtbot.addWidget(table)
    table.resize(600, 300)
    table.show()
    return table


def pixel(table: Table, row: int, x: int, dy: int = 5) -> QColor:
    image = table.viewport().grab().toImage()
    return image.pixelColor(x, table.rowViewportPosition(row) + dy)


def test_rows_have_two_lines_or_one(theme: ThemeController, qtbot: QtBot) -> None:
    table = table_on_screen(qtbot)
    assert table.rowHeight(0) == 50
    table.set_compact(True)
    assert table.rowHeight(0) == 36


def test_a_selected_row_has_a_soft_fill_and_a_bar(theme: ThemeController, qtbot: QtBot) -> None:
    table = table_on_screen(qtbot)
    assert pixel(table, 2, 1) == color("accent_graphic")
    assert pixel(table, 2, 300) == color("selected")
    assert pixel(table, 1, 300) == color("hover")


def test_the_ring_of_a_row_is_for_the_keyboard(theme: ThemeController, qtbot: QtBot) -> None:
    table = table_on_screen(qtbot)
    table.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(table, Qt.Key.Key_Home)
    row = table.currentIndex().row()
    assert pixel(table, row, 300, dy=0) == color("focus")
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.viewport().rect().topLeft())
    assert pixel(table, row, 300, dy=0) != color("focus")


def test_enter_opens_the_row(theme: ThemeController, qtbot: QtBot) -> None:
    table = table_on_screen(qtbot)
    opened: list[QModelIndex] = []
    table.row_opened.connect(opened.append)
    table.selectRow(3)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert [index.row() for index in opened] == [3]


def test_second_line_that_is_kept_has_its_room_beside_long_words() -> None:
    assert shared_width(200, 60, 50, kept=True) == (60, 132)
    assert shared_width(200, 190, 50, kept=True) == (142, 50)
    assert shared_width(200, 190, 50, kept=False) == (200, 0)
    assert shared_width(80, 190, 50, kept=True) == (80, 0)
