"""The import from choosing a file to the refused rows, on a real store."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from planner.actions.mappings import remembered_mapping
from planner.domain.prospects.list_query import ListFilter, ListName, Sort
from planner.exchange.fields import Field
from planner.exchange.mapping import signature
from planner.storage.queries.prospects import list_counts, prospect_ids, prospects
from planner.storage.store import Store
from ui.bridge.bridge import Bridge
from ui.bridge.language import Translators
from ui.bridge.navigation import Navigator
from ui.importing import dialog as dialog_module
from ui.importing import file_step as file_step_module
from ui.importing.dialog import ImportDialog
from ui.kit import DropArea, Label

FRENCH = (
    "Société;Nom du contact;Tél;E-mail;Ville;CA annuel\r\n"
    "Régie Duval;Anne Duval;04 78 00 11 22;anne@duval.example;Lyon;18 400 €\r\n"
    "Garage Morel;Hugo Morel;06 12 34 56 78;;Vienne;\r\n"
    "Boulangerie Ferrand;Luc Ferrand;3,36E+10;;Vienne;\r\n"
    ";;;;Lyon;\r\n"
)


@pytest.fixture
def bridge(store: Store, qtbot: QtBot) -> Iterator[Bridge]:
    before = QLocale()
    translators = Translators()
    translators.install("en")
    yield Bridge(store)
    QLocale.setDefault(before)


@pytest.fixture
def navigator() -> Navigator:
    return Navigator()


@pytest.fixture
def dialog(bridge: Bridge, navigator: Navigator, qtbot: QtBot) -> Iterator[ImportDialog]:
    window = QWidget()
    window.resize(1280, 800)
    qtbot.addWidget(window)
    window.show()
    made = ImportDialog(bridge, navigator, window)
    made.open()
    yield made
    window.close()


@pytest.fixture
def french(tmp_path: Path) -> Path:
    path = tmp_path / "clients.csv"
    path.write_bytes(FRENCH.encode("cp1252"))
    return path


def read(dialog: ImportDialog, path: Path, qtbot: QtBot) -> None:
    dialog.read_file(path)
    qtbot.waitUntil(lambda: dialog._task is None)


def run(dialog: ImportDialog, qtbot: QtBot) -> None:
    dialog._primary.click()
    qtbot.waitUntil(lambda: dialog._task is None)


def everyone(bridge: Bridge) -> list[str]:
    ids = prospect_ids(bridge.store, ListFilter(), Sort(), bridge.today)
    return sorted(found.company for found in prospects(bridge.store, ids))


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(Label))


def test_brings_people_in_and_says_what_was_refused(
    dialog: ImportDialog, bridge: Bridge, french: Path, qtbot: QtBot
) -> None:
    read(dialog, french, qtbot)
    assert dialog.columns_step.isVisible()
    assert [line.choice.value() for line in dialog.columns_step.lines] == [
        *("company", "person", "phone", "email", "town", "value")
    ]
    assert dialog.columns_step.encoding.value() == "cp1252"
    assert dialog._primary.words() == "Import 4 rows"
    with qtbot.waitSignal(bridge.performed):
        run(dialog, qtbot)
    assert everyone(bridge) == ["Garage Morel", "Régie Duval"]
    said = words(dialog.result_step)
    for expected in ("2 prospects added", "2 rows could not be used", "Line 4", "Line 5", "cut its last digits"):
        assert expected in said


def test_one_undo_takes_all_of_it_out(dialog: ImportDialog, bridge: Bridge, french: Path, qtbot: QtBot) -> None:
    read(dialog, french, qtbot)
    run(dialog, qtbot)
    bridge.undo()
    assert everyone(bridge) == []
    bridge.redo()
    assert len(everyone(bridge)) == 2


def test_the_same_file_again_adds_nobody(
    dialog: ImportDialog, bridge: Bridge, navigator: Navigator, french: Path, qtbot: QtBot
) -> None:
    read(dialog, french, qtbot)
    run(dialog, qtbot)
    again = ImportDialog(bridge, navigator, dialog.window())
    again.open()
    read(again, french, qtbot)
    with qtbot.assertNotEmitted(bridge.performed):
        again.start_import()
        qtbot.waitUntil(lambda: again._task is None)
    assert "Everyone in the file was already on your list." in words(again.result_step)
    assert len(everyone(bridge)) == 2
    again.reject()


def test_mapping_can_be_changed_and_is_remembered(
    dialog: ImportDialog, bridge: Bridge, french: Path, qtbot: QtBot
) -> None:
    read(dialog, french, qtbot)
    town = dialog.columns_step.lines[4].choice
    town.set_chosen(Field.ORIGIN.value)
    town.activated.emit(town.currentIndex())
    run(dialog, qtbot)
    ids = prospect_ids(bridge.store, ListFilter(), Sort(), bridge.today)
    assert {found.origin for found in prospects(bridge.store, ids)} == {"Lyon", "Vienne"}
    headers = tuple(FRENCH.split("\r\n")[0].split(";"))
    kept = remembered_mapping(bridge.store, signature=signature(headers), width=6)
    assert kept is not None
    assert kept.columns[4].field is Field.ORIGIN
    bridge.undo()
    assert everyone(bridge) == []


def test_without_a_name_column_there_is_no_import(dialog: ImportDialog, french: Path, qtbot: QtBot) -> None:
    read(dialog, french, qtbot)
    for place in (0, 1):
        choice = dialog.columns_step.lines[place].choice
        choice.set_chosen(Field.SKIP.value)
        choice.activated.emit(choice.currentIndex())
    assert not dialog._primary.isEnabled()
    assert "Choose the column that holds the company or the person." in words(dialog.columns_step)
    dialog.start_import()
    assert dialog._task is None


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"\x89PNG\r\n\x1a\n\x00\x00\x01", "is not a CSV file"),
        (b"", "empty"),
        (b'Company;Town\n"Duval;Lyon\n', "never closed"),
        (b"PK\x03\x04 xl/workbook", "is a spreadsheet"),
    ],
    ids=["picture", "empty", "unclosed quote", "spreadsheet"],
)
def test_wrong_files_get_a_sentence_that_helps(
    dialog: ImportDialog, bridge: Bridge, tmp_path: Path, qtbot: QtBot, content: bytes, expected: str
) -> None:
    path = tmp_path / "file.csv"
    path.write_bytes(content)
    with qtbot.assertNotEmitted(bridge.failed):
        read(dialog, path, qtbot)
    assert dialog.file_step.isVisible()
    assert expected in words(dialog.file_step.problem)


def test_a_file_that_is_gone_gets_a_sentence(dialog: ImportDialog, tmp_path: Path, qtbot: QtBot) -> None:
    read(dialog, tmp_path / "gone.csv", qtbot)
    assert "gone.csv" in words(dialog.file_step.problem)


def test_another_encoding_reads_the_file_again(dialog: ImportDialog, french: Path, qtbot: QtBot) -> None:
    read(dialog, french, qtbot)
    encoding = dialog.columns_step.encoding
    encoding.set_chosen("mac_roman")
    encoding.activated.emit(encoding.currentIndex())
    qtbot.waitUntil(lambda: dialog._task is None)
    assert dialog.columns_step.encoding.value() == "mac_roman"
    assert dialog._read is not None
    assert "Régie Duval" not in dialog._read.table.rows[0][1]


def test_cancel_brings_nobody_in(dialog: ImportDialog, bridge: Bridge, french: Path, qtbot: QtBot) -> None:
    read(dialog, french, qtbot)
    dialog.start_import()
    dialog.reject()
    qtbot.waitUntil(lambda: dialog._task is None)
    assert dialog.isVisible()
    if dialog.columns_step.isVisible():  # stopped in time
        assert "Stopped. Nothing was brought in." in words(dialog.columns_step)
        assert everyone(bridge) == []
    else:  # it had ended before
        assert len(everyone(bridge)) == 2


def test_refused_rows_can_be_saved(
    dialog: ImportDialog, french: Path, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "refused.csv"
    monkeypatch.setattr(dialog_module, "ask_where", lambda *_: target)
    read(dialog, french, qtbot)
    run(dialog, qtbot)
    dialog.result_step.save_button.click()
    lines = target.read_text("utf-8-sig").splitlines()
    assert lines[0].startswith("Line,Reason,Société")
    assert lines[1].startswith("4,")
    assert "Boulangerie Ferrand" in lines[1]
    assert "Saved as refused.csv." in words(dialog.result_step)


def test_refused_rows_that_cannot_be_saved_say_why(
    dialog: ImportDialog, french: Path, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dialog_module, "ask_where", lambda *_: tmp_path / "no" / "refused.csv")
    read(dialog, french, qtbot)
    run(dialog, qtbot)
    dialog.result_step.save_button.click()
    assert "Choose another place." in words(dialog.result_step)


def test_a_file_can_be_dropped(dialog: ImportDialog, french: Path, qtbot: QtBot) -> None:
    area = dialog.file_step.findChild(DropArea)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(french))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    area.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, buttons, keys))
    qtbot.waitUntil(lambda: dialog.columns_step.isVisible())


def test_a_file_can_be_chosen(
    dialog: ImportDialog, french: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_step_module, "ask_for_file", lambda *_: french)
    dialog.file_step.choose_button.click()
    qtbot.waitUntil(lambda: dialog.columns_step.isVisible())
    dialog._back.click()
    assert dialog.file_step.isVisible()


def test_result_leads_to_the_list(dialog: ImportDialog, navigator: Navigator, french: Path, qtbot: QtBot) -> None:
    read(dialog, french, qtbot)
    run(dialog, qtbot)
    with qtbot.waitSignal(navigator.list_requested, check_params_cb=lambda wanted: wanted.name is ListName.ALL):
        dialog._primary.click()
    assert not dialog.isVisible()


def test_known_people_are_completed_or_left_alone(
    dialog: ImportDialog, bridge: Bridge, navigator: Navigator, tmp_path: Path, qtbot: QtBot
) -> None:
    first, second = tmp_path / "first.csv", tmp_path / "second.csv"
    first.write_text("Company,Phone\nRégie Duval,04 78 00 11 22\n", "utf-8")
    second.write_text("Company,Phone,Town\nRégie Duval,04 78 00 11 22,Lyon\n", "utf-8")
    read(dialog, first, qtbot)
    run(dialog, qtbot)
    for answer, town in (("skip", ""), ("fill", "Lyon")):
        again = ImportDialog(bridge, navigator, dialog.window())
        again.open()
        read(again, second, qtbot)
        again.columns_step.known.set_chosen(answer)
        run(again, qtbot)
        ids = prospect_ids(bridge.store, ListFilter(), Sort(), bridge.today)
        assert [found.town for found in prospects(bridge.store, ids)] == [town]
        again.reject()
    assert list_counts(bridge.store, bridge.today)[ListName.ALL] == 1
