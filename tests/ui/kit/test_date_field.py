"""A field for a day: typed whole, stepped by its parts, and left alone by keys that only pass through."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.kit import Button, DateField, DayPopup, FieldRow, TextField, ThemeController, vbox
from ui.kit.day_text import read_day

DAY = date(2026, 11, 12)


@pytest.fixture
def row(theme: ThemeController, qtbot: QtBot) -> Iterator[FieldRow]:
    """A field under its label, in a window with a field before it and a button after it."""
    made, window, before = FieldRow("Sent on", DateField(DAY)), QWidget(), TextField()
    qtbot.addWidget(window)
    window.setLayout(vbox(before, made, Button("Save")))
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    before.setFocus()
    yield made


def field_of(row: FieldRow) -> DateField:
    assert isinstance(row.field, DateField)
    return row.field


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("12/03/2027", date(2027, 3, 12)),
        ("12.3.27", date(2027, 3, 12)),
        ("2027-03-12", date(2027, 3, 12)),
        ("12032027", date(2027, 3, 12)),
        ("120327", date(2027, 3, 12)),
        ("12 mars", date(2027, 3, 12)),
        ("1er déc. 2026", date(2026, 12, 1)),
        ("March 12, 2027", date(2027, 3, 12)),
        ("mar. 10 nov. 2026", date(2026, 11, 10)),
        ("jeu. 12 novembre 2026", DAY),
        ("the 3rd of August 2027", date(2027, 8, 3)),
        ("5", date(2026, 11, 5)),
        ("12/25/2026", None),
        ("32/1", None),
        ("12 jui 2027", None),
        ("1/1/203", None),
        ("tomorrow?", None),
        ("1 2 3 4", None),
        ("99999999999", None),
        ("12/99999999999", None),
        ("12 ፩ 2027", None),
    ],
)
def test_a_day_is_read_in_the_usual_spellings(typed: str, meant: date | None) -> None:
    assert read_day(typed, DAY) == meant


def test_french_writes_the_first_as_1er_and_reads_it_again(theme: ThemeController, qtbot: QtBot) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("fr_FR"))
    field = DateField(date(2027, 3, 1))
    QLocale.setDefault(before)
    qtbot.addWidget(field)
    assert field.text() == "lun. 1er mars 2027"
    assert read_day(field.text(), DAY) == read_day("lun. 1 mars 2027", DAY) == date(2027, 3, 1)


def test_tab_passes_a_field_in_one_stop_and_changes_nothing(row: FieldRow) -> None:
    field = field_of(row)
    QTest.keyClick(row.window().focusWidget(), Qt.Key.Key_Tab)
    assert field.hasFocus()
    assert field.selectedText() == field.text() == "Thu 12 November 2026"
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert isinstance(QApplication.focusWidget(), Button)
    assert field.value() == DAY


def test_what_is_typed_is_read_on_leaving_and_told_once(row: FieldRow, qtbot: QtBot) -> None:
    field, told = field_of(row), list[date]()
    field.dateChanged.connect(lambda: told.append(field.value()))
    field.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClicks(field, "12/03/2027")
    assert field.value() == date(2027, 3, 12)  # as a key that saves would find it
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert field.text() == "Fri 12 March 2027"
    assert told == [date(2027, 3, 12)]


def test_what_is_no_day_is_said_and_the_day_stays(row: FieldRow, qtbot: QtBot) -> None:
    field = field_of(row)
    field.set_range(date(2026, 11, 1), date(2026, 12, 31))
    field.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClicks(field, "32/13/27")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert row.error_text() == "“32/13/27” is not a day. Write it as in 12/3/2027. Thu 12 November 2026 stays."
    assert field.value() == DAY
    QTest.keyClicks(field, "1")
    assert row.error_text() == ""
    QTest.keyClicks(field, "/1/2027")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert row.error_text() == "The last day you can choose is Thu 31 December 2026."
    assert field.text() == "Thu 12 November 2026"


def test_a_click_on_save_does_not_keep_the_day_from_before(row: FieldRow) -> None:
    field, button, saved = field_of(row), row.window().findChildren(Button)[0], list[date]()
    button.clicked.connect(lambda: saved.append(field.value()))
    field.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClicks(field, "nonsense")
    handle = row.window().windowHandle()
    at = button.mapTo(row.window(), button.rect().center())
    for _ in range(2):
        QTest.mouseClick(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
        at = button.mapTo(row.window(), button.rect().center())
    assert row.error_text()
    assert saved == [DAY]


def test_arrows_step_the_part_with_the_caret(row: FieldRow) -> None:
    field = field_of(row)
    field.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert (field.value(), field.selectedText()) == (date(2026, 11, 13), field.text())
    QTest.keyClick(field, Qt.Key.Key_PageDown)
    assert field.value() == date(2026, 10, 13)
    for caret, steps_to in ((9, date(2026, 9, 13)), (len("Sun 13 September 2026"), date(2025, 9, 13))):
        field.setCursorPosition(caret)
        QTest.keyClick(field, Qt.Key.Key_Down)
        assert field.value() == steps_to


def test_the_wheel_changes_the_day_only_with_the_focus(row: FieldRow) -> None:
    field, at = field_of(row), QPointF(5, 5)
    no_buttons, no_keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    for expected in (DAY, date(2026, 11, 13)):
        turn = QWheelEvent(
            at,
            field.mapToGlobal(at),
            QPoint(),
            QPoint(0, 120),
            no_buttons,
            no_keys,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(field, turn)
        assert field.value() == expected
        field.setFocus()


def test_the_month_opens_by_key_and_gives_its_day(row: FieldRow) -> None:
    field = field_of(row)
    field.set_range(DAY)
    field.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(field, Qt.Key.Key_F4)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, DayPopup)
    assert popup.calendar.firstDayOfWeek() == Qt.DayOfWeek.Monday
    assert popup.calendar.minimumDate().toPython() == DAY
    popup.calendar.activated.emit(popup.calendar.selectedDate().addDays(3))
    assert field.value() == date(2026, 11, 15)
    assert field.hasFocus()
