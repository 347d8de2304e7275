"""The dialog for what was changed in the calendar program: choose a file, tick, take over."""

from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from planner.actions import blocks
from planner.actions.exporting import export_calendar
from planner.actions.names import ActionName
from planner.domain.blocks.editing import SeriesFields
from planner.domain.blocks.purpose import Purpose
from planner.storage.queries import blocks as queries
from planner.storage.store import Store
from ui.bridge.bridge import Bridge
from ui.bridge.language import Translators
from ui.bridge.navigation import Navigator
from ui.kit import Label
from ui.publishing import came_back_dialog as dialog_module
from ui.publishing.came_back_dialog import CameBackDialog

CALLS = SeriesFields(
    Purpose.CALLS, frozenset({1, 3}), time(9), 60, date(2026, 11, 3), "Europe/Paris", until=date(2026, 12, 1)
)
MOVED = "RECURRENCE-ID:20261119T080000Z\nDTSTART:20261120T130000Z\nDURATION:PT1H\n"


@pytest.fixture
def series_id(store: Store) -> int:
    return blocks.add_series(store, fields=CALLS).created or 0


@pytest.fixture
def file(store: Store, series_id: int, tmp_path: Path) -> Path:
    """The exported plan, with the date of 17 November deleted there and that of the 19th moved."""
    path = tmp_path / "plan.ics"
    export_calendar(store, path=path, language="en")
    text = path.read_text("utf-8").replace("RRULE:", "EXDATE:20261117T090000\nRRULE:")
    moved = f"BEGIN:VEVENT\nUID:{queries.series(store, series_id).uid}\n{MOVED}END:VEVENT\n"
    path.write_text(text.replace("END:VCALENDAR", moved + "END:VCALENDAR"), "utf-8")
    return path


@pytest.fixture
def dialog(qtbot: QtBot, bridge: Bridge, navigator: Navigator, english: Translators) -> CameBackDialog:
    assert english
    window = QWidget()
    window.resize(1100, 700)
    qtbot.addWidget(window)
    window.show()
    opened = CameBackDialog(bridge, navigator, window)
    opened.open()
    return opened


@pytest.fixture
def read(qtbot: QtBot, dialog: CameBackDialog) -> Callable[[Path], None]:
    def reading(path: Path) -> None:
        dialog.read(path)
        qtbot.waitUntil(lambda: dialog.choose_button.isEnabled())

    return reading


def texts(dialog: CameBackDialog) -> list[str]:
    return [each.text() for row in dialog.rows for each in row.findChildren(Label)]


def test_what_was_done_there_is_listed_and_taken_over_with_one_undo(
    dialog: CameBackDialog, read: Callable[[Path], None], file: Path, store: Store, bridge: Bridge
) -> None:
    read(file)
    assert texts(dialog) == [
        "Phone prospecting · deleted",
        "Tuesday 17 November, 09:00 – 10:00".replace(" – ", "\u00a0–\u00a0"),
        "Phone prospecting · moved",
        "Thursday 19 November, 09:00 – 10:00 → Friday 20 November, 14:00 – 15:00".replace(" – ", "\u00a0–\u00a0"),
    ]
    told = []
    bridge.performed.connect(told.append)
    QTest.keyClick(dialog.rows[0].box, Qt.Key.Key_Space)
    assert not dialog.all_box.isChecked()
    QTest.keyClick(dialog.rows[0].box, Qt.Key.Key_Return)
    assert [each.action for each in told] == [ActionName.TAKE_OVER]
    (change,) = queries.occurrence_changes(store)
    assert change.start == datetime(2026, 11, 20, 14)
    store.undo()
    assert queries.occurrence_changes(store) == []


def test_what_is_in_doubt_is_not_ticked_and_says_why(
    dialog: CameBackDialog, read: Callable[[Path], None], file: Path, store: Store, series_id: int
) -> None:
    blocks.move_block(store, series_id=series_id, slot=datetime(2026, 11, 17, 9), to=datetime(2026, 11, 17, 14))
    read(file)
    doubtful = dialog.rows[0]
    assert not doubtful.is_chosen
    assert "changed here since your last export" in doubtful.box.accessibleDescription()
    dialog.all_box.click()
    assert all(row.is_chosen for row in dialog.rows)
    assert dialog.take_button.isEnabled()


def test_an_unchanged_calendar_has_nothing_to_take_over(
    dialog: CameBackDialog, read: Callable[[Path], None], store: Store, series_id: int, tmp_path: Path
) -> None:
    assert series_id
    export_calendar(store, path=tmp_path / "same.ics", language="en")
    read(tmp_path / "same.ics")
    assert dialog.nothing.isVisible()
    assert dialog.take_button.isHidden()


def test_a_file_that_is_no_calendar_is_explained_and_another_can_be_chosen(
    dialog: CameBackDialog, read: Callable[[Path], None], file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong = tmp_path / "letter.ics"
    wrong.write_text("Dear Sir", "utf-8")
    read(wrong)
    assert dialog.problem.isVisible()
    asked: list[str] = []
    monkeypatch.setattr(dialog_module, "ask_for_calendar", lambda *words: asked.append(words[1]))
    dialog.choose_button.click()
    assert asked == ["Choose your calendar"]
    read(file)
    assert dialog.problem.isHidden()
    assert len(dialog.rows) == 2


def test_what_cannot_be_kept_is_said_and_nothing_is_taken_over(
    dialog: CameBackDialog, read: Callable[[Path], None], file: Path, store: Store, series_id: int
) -> None:
    file.write_text(file.read_text("utf-8").replace("20261120T130000Z", "20261124T080000Z"), "utf-8")
    read(file)
    dialog.take_button.click()
    assert dialog.problem.isVisible()
    assert dialog.isVisible()
    assert queries.changes_of(store, queries.series(store, series_id).id) == []
