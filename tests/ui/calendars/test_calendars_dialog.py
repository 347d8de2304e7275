"""The dialog of other calendars: add, show, hide, rename, read again, remove; with mouse, keys and dropped files."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from planner.actions.busy_calendars import add_busy_calendar, edit_busy_calendar, read_changed_calendars
from planner.actions.names import ActionName
from planner.changes import ChangeSet
from planner.errors import KnownError
from planner.storage.queries.busy import busy_calendars
from planner.storage.store import Store
from tests.planner.calendar.busy_samples import calendar
from ui.bridge.background import BackgroundTask
from ui.bridge.bridge import Bridge
from ui.bridge.language import Translators
from ui.bridge.navigation import Navigator, Section
from ui.calendars import CalendarsDialog
from ui.calendars import dialog as dialog_module
from ui.calendars.rename_dialog import RenameDialog
from ui.kit import Label

SUPPLIER = "UID:a\nDTSTART:20261110T100000Z\nDTEND:20261110T113000Z\nSUMMARY:Supplier"
WORKS = "UID:b\nDTSTART;VALUE=DATE:20261112\nSUMMARY:Works"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "works.ics"
    path.write_bytes(calendar(SUPPLIER, "SUMMARY:<b>Undated</b>", head="X-WR-CALNAME:Works"))
    return path


@pytest.fixture
def window(qtbot: QtBot, english: Translators) -> Iterator[QWidget]:
    made = QWidget()
    made.resize(1100, 700)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def opened(bridge: Bridge, window: QWidget) -> CalendarsDialog:
    dialog = CalendarsDialog(bridge, Navigator(), window)
    dialog.open()
    return dialog


def texts(widget: QWidget) -> list[str]:
    return [each.text() for each in widget.findChildren(Label) if each.isVisibleTo(widget) and each.text()]


def read_by(dialog: CalendarsDialog, qtbot: QtBot, path: Path) -> None:
    with qtbot.waitSignal(dialog._reader.found):
        dialog.read_file(path)


def test_an_empty_list_says_where_files_come_from(bridge: Bridge, window: QWidget) -> None:
    dialog = opened(bridge, window)
    assert dialog.choose_button.isVisible()
    assert not dialog.add_button.isVisible()
    assert {"Google", "Outlook", "Apple", "Thunderbird"} <= set(texts(dialog))
    dialog.reject()


def test_a_chosen_file_is_read_and_shown(
    bridge: Bridge, window: QWidget, qtbot: QtBot, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened(bridge, window)
    told: list[ChangeSet] = []
    bridge.performed.connect(told.append)
    monkeypatch.setattr(dialog_module, "ask_for_file", lambda *_: file)
    with qtbot.waitSignal(dialog._reader.found):
        dialog.choose_button.setFocus()
        QTest.keyClick(dialog.choose_button, Qt.Key.Key_Return)
    (row,) = dialog.rows.values()
    assert (row.name.text(), row.facts.text()) == ("Works", "1 appointment · read today, 08:47 · works.ics")
    assert [(each.action, each.facts["name"]) for each in told] == [(ActionName.ADD_BUSY_CALENDAR, "Works")]
    assert QApplication.focusWidget() is row.switch
    assert not dialog.choose_button.isVisible()
    bridge.undo()
    assert dialog.choose_button.isVisible()
    dialog.reject()


def test_what_could_not_be_read_folds_out_as_plain_text(
    bridge: Bridge, window: QWidget, store: Store, file: Path
) -> None:
    add_busy_calendar(store, path=file)
    dialog = opened(bridge, window)
    (row,) = dialog.rows.values()
    assert row.problems_button.words() == "1 thing could not be read"
    sentence = "<b>Undated</b>: it says nowhere when it begins."
    assert sentence not in texts(dialog)
    before = dialog.panel.height()
    row.problems_button.click()
    assert sentence in texts(dialog)
    assert dialog.panel.height() > before
    row.problems_button.click()
    assert sentence not in texts(dialog)
    dialog.reject()


def test_a_dropped_file_that_is_none_says_why_and_adds_nothing(
    bridge: Bridge, window: QWidget, store: Store, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = opened(bridge, window)
    path = tmp_path / "list.csv"
    path.write_text("Name\n", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    with qtbot.waitSignal(dialog._reader.found):
        dialog.dropEvent(QDropEvent(QPointF(5, 5), copy, data, left, none))
    assert dialog.problem.isVisible()
    assert any("is not a calendar file" in each for each in texts(dialog.problem))
    assert busy_calendars(store) == []
    dialog.reject()


def test_the_same_file_again_is_refused_in_the_dialog(
    bridge: Bridge, window: QWidget, store: Store, qtbot: QtBot, file: Path
) -> None:
    add_busy_calendar(store, path=file)
    dialog = opened(bridge, window)
    failed: list[KnownError] = []
    bridge.failed.connect(failed.append)
    read_by(dialog, qtbot, file)
    assert "This file is shown already, as Works." in texts(dialog.problem)
    assert failed == []
    dialog.reject()


def test_a_switch_hides_and_keeps_the_focus(bridge: Bridge, window: QWidget, store: Store, file: Path) -> None:
    add_busy_calendar(store, path=file)
    dialog = opened(bridge, window)
    (row,) = dialog.rows.values()
    row.switch.setFocus()
    QTest.keyClick(row.switch, Qt.Key.Key_Space)
    assert not busy_calendars(store)[0].is_shown
    assert QApplication.focusWidget() is row.switch
    bridge.undo()
    assert row.switch.isChecked()
    dialog.reject()


def test_renaming_by_keys(bridge: Bridge, window: QWidget, store: Store, file: Path) -> None:
    add_busy_calendar(store, path=file)
    dialog = opened(bridge, window)
    (row,) = dialog.rows.values()
    row.rename_button.click()
    (rename,) = window.findChildren(RenameDialog)
    rename.name.clear()
    QTest.keyClick(rename.name, Qt.Key.Key_Return)
    assert "Give the calendar a name." in texts(rename)
    QTest.keyClicks(rename.name, "My works")
    QTest.keyClick(rename.name, Qt.Key.Key_Return)
    assert row.name.text() == "My works"
    assert not rename.isVisible()
    dialog.reject()


def test_reading_again_shows_what_changed_without_a_word(
    bridge: Bridge, window: QWidget, store: Store, qtbot: QtBot, file: Path
) -> None:
    add_busy_calendar(store, path=file)
    dialog = opened(bridge, window)
    told: list[ChangeSet] = []
    bridge.performed.connect(told.append)
    file.write_bytes(calendar(SUPPLIER, WORKS))
    (row,) = dialog.rows.values()
    with qtbot.waitSignal(dialog._reader.found):
        row.read_button.click()
    assert row.facts.text().startswith("2 appointments")
    assert row.problems_button.isHidden() or not row.problems_button.isVisible()
    assert told == []
    file.unlink()
    with qtbot.waitSignal(dialog._reader.found):
        row.read_button.click()
    assert row.file_problem.text().endswith("The last copy is shown.")
    assert row.facts.text().startswith("2 appointments")
    dialog.reject()


def test_removing_leads_the_focus_on_and_can_be_undone(
    bridge: Bridge, window: QWidget, store: Store, file: Path
) -> None:
    add_busy_calendar(store, path=file)
    dialog = opened(bridge, window)
    dialog.rows[1].remove_button.click()
    assert busy_calendars(store) == []
    assert QApplication.focusWidget() is dialog.choose_button
    bridge.undo()
    assert dialog.rows[1].name.text() == "Works"
    dialog.reject()


def test_stopping_adds_nothing(bridge: Bridge, window: QWidget, store: Store, qtbot: QtBot, file: Path) -> None:
    dialog = opened(bridge, window)
    dialog.read_file(file)
    assert dialog.stop_button.isVisible()
    dialog.stop_button.click()
    qtbot.waitUntil(lambda: not dialog._reader.is_reading)
    assert busy_calendars(store) == []
    assert not dialog.stop_button.isVisible()
    dialog.reject()


def test_closing_while_a_file_is_read_adds_nothing(
    bridge: Bridge, window: QWidget, store: Store, qtbot: QtBot, file: Path
) -> None:
    dialog = opened(bridge, window)
    dialog.read_file(file)
    dialog.reject()
    qtbot.waitUntil(lambda: not QApplication.instance().findChildren(BackgroundTask))
    assert busy_calendars(store) == []


def test_the_week_is_one_key_away(bridge: Bridge, window: QWidget, store: Store, file: Path) -> None:
    add_busy_calendar(store, path=file)
    navigator = Navigator()
    dialog = CalendarsDialog(bridge, navigator, window)
    dialog.open()
    sections: list[Section] = []
    navigator.section_requested.connect(sections.append)
    dialog.week_button.click()
    assert (sections, dialog.isVisible()) == ([Section.WEEK], False)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_line_fits_in_both_languages(
    bridge: Bridge, window: QWidget, store: Store, file: Path, english: Translators, language: str
) -> None:
    english.install(language)
    for number in range(2):
        path = file.with_name(f"{number}.ics")
        path.write_bytes(file.read_bytes())
        add_busy_calendar(store, path=path, name=f"{number} " + "Très long nom " * 6)
        edit_busy_calendar(store, calendar_id=number + 1, is_shown=bool(number))
    file.with_name("0.ics").unlink()
    read_changed_calendars(store)
    dialog = opened(bridge, window)
    for row in dialog.rows.values():
        assert row.width() <= dialog.panel.width()
        assert row.remove_button.geometry().right() <= row.width()
    dialog.reject()
