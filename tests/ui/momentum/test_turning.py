"""A row that turns into a column: which way it stands at first, and later."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.kit import boxed, label, vbox
from ui.momentum.turning import TurningRow


def test_a_row_that_is_made_anew_is_never_as_high_as_a_column(qtbot: QtBot) -> None:
    box = boxed(vbox(None, spacing=0))
    box.resize(900, 400)
    qtbot.addWidget(box)
    box.show()
    row = TurningRow([label(f"Fact {place}") for place in range(3)], 600)
    row.set_least_width(800)
    assert row.is_across
    layout = box.layout()
    assert layout is not None
    layout.addWidget(row)
    one = label("Fact").sizeHint().height()
    assert row.sizeHint().height() == one
    QTest.qWait(0)
    assert row.is_across


def test_it_turns_where_it_is_too_narrow(qtbot: QtBot) -> None:
    row = TurningRow([QWidget(), QWidget()], 600)
    qtbot.addWidget(row)
    row.resize(500, 100)
    row.show()
    assert not row.is_across
    row.resize(700, 100)
    assert row.is_across
