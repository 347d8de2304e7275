"""Rows that are stamped look as if they were painted, whatever changes."""

import pytest
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.kit import DotsRole, PillRole, SecondLineRole, Table, ThemeController
from ui.kit.row_stamps import RowStamps

Cell = dict[int, object]
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)


class Quick(QAbstractTableModel):
    """Tells what it shows at once."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[list[Cell]] = [
            [{_DISPLAY: f"Garage {n}", int(SecondLineRole): "Lyon"}, {int(PillRole): ("Good", "ok")}] for n in range(6)
        ]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 2

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _DISPLAY) -> object:
        return self.rows[index.row()][index.column()].get(role)

    def cell_facts(self, row: int, column: int) -> Cell:
        """What is painted of a cell."""
        return self.rows[row][column]


@pytest.fixture
def table(theme: ThemeController, qtbot: QtBot) -> Table:
    """A table whose rows are stamped."""
    shown = Table()
    qtbot.addWidget(shown)
    shown.setModel(Quick())
    shown.resize(400, 300)
    shown.show()
    return shown


def picture(table: Table) -> QImage:
    return table.viewport().grab().toImage()


def painted_afresh(table: Table, qtbot: QtBot) -> QImage:
    """The same in a table that has stamped nothing yet."""
    fresh = Table()
    qtbot.addWidget(fresh)
    fresh.setModel(table.model())
    fresh.resize(table.size())
    fresh.show()
    for index in table.selectionModel().selectedRows():
        fresh.selectRow(index.row())
    return picture(fresh)


def test_what_was_stamped_follows_every_change(
    table: Table, theme: ThemeController, qapp: QApplication, qtbot: QtBot
) -> None:
    model = table.model()
    assert isinstance(model, Quick)
    pictures = [picture(table)]
    model.rows[2][0] = {_DISPLAY: "Garage Oeuvrard", int(SecondLineRole): "Annecy"}
    pictures.append(picture(table))
    model.rows[3][1] = {int(DotsRole): (2, 5, "accent")}
    pictures.append(picture(table))
    table.selectRow(1)
    pictures.append(picture(table))
    table.show_hover(4)
    pictures.append(picture(table))
    table.show_hover(-1)
    table.setColumnWidth(0, 170)
    pictures.append(picture(table))
    table.setColumnWidth(0, 100)
    theme.apply(qapp, "dark", 1.0)
    assert picture(table) == painted_afresh(table, qtbot)
    pictures.append(picture(table))
    theme.apply(qapp, "dark", 1.25)
    pictures.append(picture(table))
    assert all(one != other for number, one in enumerate(pictures) for other in pictures[:number])


def test_a_picture_is_made_once_and_the_oldest_are_forgotten(theme: ThemeController) -> None:
    stamps, made = RowStamps(), []
    page = QPixmap(100, 20)
    painter = QPainter(page)
    assert stamps.suit(painter, QSize(100, 20), 2)
    for key in (*range(200), 199, 0):
        stamps.stamp(painter, QRectF(0, 0, 100, 20), key, lambda painter, rect: made.append((painter, rect)))
    painter.end()
    assert len(made) == 201


def test_more_rows_than_can_be_kept_are_painted(theme: ThemeController) -> None:
    page = QPixmap(10, 10)
    painter = QPainter(page)
    suits = RowStamps().suit(painter, QSize(4000, 400), 20)
    painter.end()
    assert not suits


def test_what_would_not_fall_on_whole_pixels_is_painted(theme: ThemeController) -> None:
    page = QPixmap(20, 20)
    page.setDevicePixelRatio(1.25)
    painter = QPainter(page)
    suits = RowStamps().suit(painter, QSize(100, 20), 1)
    painter.end()
    assert not suits
