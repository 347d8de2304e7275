"""No word of a fact or of a row is cut where there is room for it."""

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.momentum.conftest import Show
from ui.kit.fonts import tabular_role_font, text_width
from ui.kit.table_painter import CELL_PAD
from ui.momentum.rows_dialog import RowsDialog


@pytest.mark.parametrize("width", [840, 1040])
def test_facts_have_the_width_of_their_words(show: Show, qtbot: QtBot, width: int) -> None:
    page = show("comfortable")
    page.resize(width, 644)
    QTest.qWait(0)
    notice = page.diagnosis.notice
    assert notice is not None and len(notice.tiles) == 3
    qtbot.waitUntil(lambda: all(tile.width() >= tile.sizeHint().width() for tile in notice.tiles))


def test_rows_have_the_width_of_their_words(show: Show) -> None:
    page = show("comfortable")
    page.resize(1040, 644)
    QTest.qWait(0)
    page._opener.open_week(page.bridge.today)
    page._opener.open_usual()
    for dialog in page.window().findChildren(RowsDialog):
        table, model = dialog.table, dialog.table.model()
        for row in range(model.rowCount()):
            for column in range(model.columnCount()):
                words = model.index(row, column).data()
                font = tabular_role_font("body_strong" if column == 1 else "body")
                assert text_width(words, font) <= table.columnWidth(column) - 2 * CELL_PAD, words
        dialog.accept()
