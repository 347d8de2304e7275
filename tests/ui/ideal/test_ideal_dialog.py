"""The dialog of the ideal client: typed, ordered, weighed, and kept only on Save."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from planner.actions.ideal_client import answer_ideal, save_ideal_client
from planner.actions.prospects import add_prospect
from planner.domain.prospects.ideal_client import IdealCriterion
from planner.domain.prospects.prospect import Prospect, ProspectId
from planner.domain.prospects.qualification import Answer
from planner.storage.queries.ideal_client import ideal_criteria
from planner.storage.store import Store
from ui.bridge.bridge import Bridge
from ui.bridge.language import Translators
from ui.bridge.navigation import Command, Navigator
from ui.ideal import IdealClientDialog, open_ideal_client
from ui.ideal.card import examples

NEAR = IdealCriterion(0, "Within 30 km", 1)
RECURRING = IdealCriterion(0, "Recurring work", 3)


@pytest.fixture
def window(qtbot: QtBot, english: Translators) -> QWidget:
    """Something for the dialog to stand over."""
    found = QWidget()
    found.resize(1100, 700)
    qtbot.addWidget(found)
    with qtbot.waitExposed(found):
        found.show()
    found.activateWindow()
    qtbot.waitUntil(found.isActiveWindow)
    return found


@pytest.fixture
def stored(store: Store) -> Store:
    """A store with two criteria."""
    save_ideal_client(store, criteria=[NEAR, RECURRING])
    return store


@pytest.fixture
def dialog(bridge: Bridge, navigator: Navigator, window: QWidget) -> Iterator[IdealClientDialog]:
    """The dialog, open."""
    opened = open_ideal_client(bridge, navigator, window)
    yield opened
    if shiboken6.isValid(opened):
        opened.reject()


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifier)


def texts(store: Store) -> list[str]:
    return [each.text for each in ideal_criteria(store)]


def test_criteria_are_added_by_enter_and_kept_on_save(store: Store, dialog: IdealClientDialog) -> None:
    dialog.form.add_field.setFocus()
    for text in ("Within 30 km", "Recurring work"):
        QTest.keyClicks(dialog.form.add_field, text)
        press(Qt.Key.Key_Return)
    dialog.form.rows[1].weight.set_chosen("3")
    dialog.form.rows[0].knock_out.setChecked(True)
    assert texts(store) == []
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [(each.text, each.weight, each.is_knock_out) for each in ideal_criteria(store)] == [
        ("Within 30 km", 1, True),
        ("Recurring work", 3, False),
    ]
    assert not dialog.isVisible()


def test_what_was_typed_last_is_kept_without_enter(store: Store, dialog: IdealClientDialog) -> None:
    dialog.form.add_field.setText("Within 30 km")
    assert dialog.save_button.isEnabled()
    dialog.save_button.click()
    assert texts(store) == ["Within 30 km"]


def test_examples_are_proposals_until_they_are_saved(store: Store, dialog: IdealClientDialog) -> None:
    dialog.examples_button.click()
    assert [row.criterion() for row in dialog.form.rows] == list(examples("en"))
    assert texts(store) == []
    dialog.form.rows[0].text.setText("Calls us back")
    dialog.save()
    assert texts(store)[0] == "Calls us back"
    assert len(texts(store)) == 7


def test_alt_and_arrows_move_the_line_with_the_focus(qtbot: QtBot, stored: Store, dialog: IdealClientDialog) -> None:
    moved, other = dialog.form.rows[1], dialog.form.rows[0]
    moved.text.setFocus()
    press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert QApplication.focusWidget() is moved.text
    press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert dialog.form.rows[0] is moved
    qtbot.waitUntil(lambda: moved.y() < other.y())
    press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: moved.y() > other.y())
    press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    dialog.save()
    assert texts(stored) == ["Recurring work", "Within 30 km"]


def test_tab_goes_through_the_lines_as_they_stand(stored: Store, dialog: IdealClientDialog) -> None:
    first, second = dialog.form.rows
    second.text.setFocus()
    press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    second.remove_button.setFocus()
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is first.move_button
    first.remove_button.setFocus()
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is dialog.form.add_field


def test_enter_in_a_line_goes_on_to_the_next(stored: Store, dialog: IdealClientDialog) -> None:
    dialog.form.rows[0].text.setFocus()
    press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is dialog.form.rows[1].text
    press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is dialog.form.add_field


def test_removing_says_how_many_answers_go_too(
    stored: Store, bridge: Bridge, navigator: Navigator, window: QWidget
) -> None:
    near = ideal_criteria(stored)[0].id
    for company in ("A", "B"):
        someone = add_prospect(stored, prospect=Prospect(ProspectId(0), company)).created
        assert someone is not None
        answer_ideal(stored, prospect_id=someone, answers={near: Answer.YES})
    dialog = open_ideal_client(bridge, navigator, window)
    assert not dialog.note.isVisible()
    dialog.form.rows[0].remove_button.click()
    assert dialog.note.isVisible()
    assert dialog.note.text() == "2 answers to what you removed go too."
    dialog.save()
    assert texts(stored) == ["Recurring work"]


def test_line_without_words_is_marked_and_nothing_is_kept(stored: Store, dialog: IdealClientDialog) -> None:
    dialog.form.rows[1].text.setText("  ")
    dialog.save()
    assert dialog.isVisible()
    assert dialog.form.rows[1].text.property("error")
    assert QApplication.focusWidget() is dialog.form.rows[1].text
    assert texts(stored) == ["Within 30 km", "Recurring work"]


def test_cancel_keeps_what_was_there(stored: Store, dialog: IdealClientDialog) -> None:
    dialog.form.rows[0].remove_button.click()
    dialog.cancel_button.click()
    assert texts(stored) == ["Within 30 km", "Recurring work"]


def test_save_has_nothing_to_do_until_something_changed(stored: Store, dialog: IdealClientDialog) -> None:
    assert not dialog.save_button.isEnabled()
    dialog.form.rows[0].weight.set_chosen("2")
    assert dialog.save_button.isEnabled()
    assert not dialog.sources_button.isEnabled()  # it would lose the change


def test_text_is_copied_in_the_chosen_language(stored: Store, dialog: IdealClientDialog) -> None:
    dialog.share.language.set_chosen("fr")
    dialog.share.copy_button.click()
    text = QGuiApplication.clipboard().text()
    assert text.startswith("Bonjour,")
    assert text.index("Recurring work") < text.index("Within 30 km")


def test_signature_is_kept_for_the_next_card(stored: Store, bridge: Bridge, dialog: IdealClientDialog) -> None:
    dialog.signature.setText(" Verdan  plumbing")
    dialog.signature.editingFinished.emit()
    assert bridge.settings.card_signature == "Verdan plumbing"
    assert bridge.store.undo_change is not None
    undone = bridge.store.undo_change
    dialog.signature.editingFinished.emit()
    assert bridge.store.undo_change is undone  # nothing new to keep
    dialog.share.copy_button.click()
    assert QGuiApplication.clipboard().text().endswith("\nVerdan plumbing")


def test_card_is_saved_as_pdf_where_the_person_says(
    stored: Store, bridge: Bridge, dialog: IdealClientDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target, said = tmp_path / "card.pdf", list[str]()
    bridge.said.connect(said.append)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    dialog.share.pdf_button.click()
    assert target.read_bytes().startswith(b"%PDF-")
    assert said == [f"Card written to {target}"]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "no" / "card.pdf"), ""))
    failed = list[object]()
    bridge.failed.connect(failed.append)
    dialog.share.pdf_button.click()
    assert len(failed) == 1


def test_print_dialog_gets_the_page(
    stored: Store, dialog: IdealClientDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    target = tmp_path / "printed.pdf"

    def accept(found: QPrintDialog) -> int:
        found.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        found.printer().setOutputFileName(str(target))
        return 1

    monkeypatch.setattr(QPrintDialog, "exec", accept)
    dialog.share.print_button.click()
    assert target.read_bytes().count(b"/Type /Page\n") == 1


def test_way_to_those_who_recommend(stored: Store, dialog: IdealClientDialog, navigator: Navigator) -> None:
    asked = list[object]()
    navigator.command_requested.connect(asked.append)
    dialog.sources_button.click()
    assert asked == [Command.REFERRALS]
    assert not dialog.isVisible()
