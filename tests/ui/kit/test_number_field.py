"""What is typed into a field for a number is never another number."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.kit import FieldRow, NumberField, TextField, ThemeController, boxed, vbox


def test_a_count_refuses_a_comma_with_a_sentence_and_appends_nothing(theme: ThemeController, qtbot: QtBot) -> None:
    field, other = NumberField(0, 9_999, 7), TextField()
    row = FieldRow("Blocks", field)
    holder = boxed(vbox(row, other))
    qtbot.addWidget(holder)
    with qtbot.waitActive(holder):
        holder.show()
    for written in ("12,5", "12.5"):
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, written)
        assert row.error_text() == "A whole number, without comma or point."
        QTest.keyClick(field, Qt.Key.Key_Return)
        other.setFocus()
        qtbot.waitUntil(other.hasFocus)
        assert (field.text(), field.value(), field.is_wrong()) == (written, 12, True)
    field.selectAll()
    QTest.keyClicks(field, "1,250")
    assert (field.value(), row.error_text()) == (1_250, "")
