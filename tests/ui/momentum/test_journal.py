"""The journal of slowdowns, and the self-diagnosis beside the figures."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from planner.domain.settings import Pattern
from planner.storage.queries.momentum_views import own_answers
from planner.storage.queries.slowdowns import slowdowns
from tests.ui.momentum.conftest import Show
from ui.kit import EmptyState
from ui.momentum import open_journal, open_self_diagnosis


def test_a_note_is_kept_when_the_journal_closes(show: Show) -> None:
    page = show("comfortable")
    dialog = open_journal(page.bridge, page)
    [entry] = dialog.entries
    assert entry.pill.text() == "Lasts"
    assert "named on" in entry.lines.text()
    entry.note.setText("Too many jobs at once")
    dialog.reject()
    assert slowdowns(page.bridge.store)[0].note == "Too many jobs at once"


def test_an_empty_journal_says_what_it_is_for(show: Show) -> None:
    page = show("")
    dialog = open_journal(page.bridge, page)
    assert dialog.findChild(EmptyState) is not None


def test_the_figures_stand_beside_the_answer_once_there_is_one(show: Show) -> None:
    page = show("comfortable")
    dialog = open_self_diagnosis(page.bridge, page)
    assert not dialog.keep_button.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_3)
    assert dialog.chosen is Pattern.COMFORTABLE
    assert dialog._agreement().startswith("They agree: “Comfortable”")
    QTest.keyClick(dialog, Qt.Key.Key_1)
    assert dialog._agreement().startswith("They name something else: “Comfortable”")
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert own_answers(page.bridge.store)[-1].pattern is Pattern.NO_SYSTEM
    again = open_self_diagnosis(page.bridge, page)
    said = [each.text() for each in again.findChildren(QLabel)]
    assert again.chosen is Pattern.NONE and not again.keep_button.isEnabled()
    assert "What the figures say" not in said
    assert any(each.endswith(": No system.") for each in said)


def test_an_early_answer_is_told_that_there_is_nothing_to_compare_with(show: Show) -> None:
    page = show("")
    dialog = open_self_diagnosis(page.bridge, page)
    QTest.keyClick(dialog, Qt.Key.Key_4)
    assert dialog.chosen is Pattern.UNSURE
    assert "last half year" in dialog._agreement() or "Not enough" in dialog._agreement()
