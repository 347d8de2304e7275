"""What goes into the calendar file, chosen in a dialog; the kinds of export behind its buttons; one block alone."""

from collections.abc import Iterator
from datetime import datetime, time
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from planner.actions import blocks as actions
from planner.actions.exporting import export_calendar
from planner.domain.blocks.purpose import Purpose
from planner.domain.settings import Names, NextStepsOut
from planner.errors import KnownError
from planner.storage.store import Store
from tests.ui.week.week_samples import series_fields
from ui.bridge.bridge import Bridge
from ui.bridge.language import Translators
from ui.bridge.sentences import toast_sentence
from ui.exporting.changes_dialog import ChangesDialog
from ui.exporting.how_to import Program, how_to
from ui.exporting.how_to_dialog import HowToDialog
from ui.exporting.one_block import export_one_block
from ui.exporting.options_dialog import ExportOptionsDialog
from ui.kit import Dialog


class Desk:
    """A window with one series, in English; the question for a place is answered from `answers`."""

    def __init__(self, store: Store, window: QWidget) -> None:
        self.store, self.window = store, window
        self.bridge = Bridge(store, window)
        self.answers: list[Path | None] = []
        self.suggestions: list[str] = []
        self.toasts: list[str] = []
        self.bridge.performed.connect(lambda change: self.toasts.append(toast_sentence(change)))

    def ask(self, _window: QWidget, _title: str, suggested: str, _pattern: str) -> str:
        """Give the next answer."""
        self.suggestions.append(suggested)
        answer = self.answers.pop(0)
        return str(answer) if answer else ""

    def options(self) -> ExportOptionsDialog:
        """The dialog, open."""
        dialog = ExportOptionsDialog(self.bridge, self.window, self.ask)
        dialog.open()
        return dialog

    def shown(self) -> list[type[Dialog]]:
        """What is open."""
        return [type(each) for each in self.window.findChildren(Dialog) if each.isVisible()]


def text_of(widget: QWidget) -> str:
    """All words in it."""
    return " ".join(each.text() for each in widget.findChildren(QLabel))


@pytest.fixture
def desk(qtbot: QtBot, store: Store) -> Iterator[Desk]:
    before = QLocale()
    Translators().install("en")
    actions.add_series(store, fields=series_fields(Purpose.CALLS, {1, 3}, time(9), 90))
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1100, 700)
    with qtbot.waitExposed(window):
        window.show()
    yield Desk(store, window)
    QLocale.setDefault(before)


@pytest.fixture
def exported(desk: Desk, tmp_path: Path) -> Desk:
    """The same after a first export, with one change since."""
    export_calendar(desk.store, path=tmp_path / "assidu.ics", language="en")
    desk.bridge = Bridge(desk.store, desk.window)
    desk.bridge.performed.connect(lambda change: desk.toasts.append(toast_sentence(change)))
    desk.bridge.perform(actions.edit_series, series_id=1, fields=series_fields(Purpose.CALLS, {2}, time(9), 90))
    return desk


def test_before_the_first_export_there_is_one_button_and_it_asks_where(desk: Desk, tmp_path: Path) -> None:
    dialog = desk.options()
    assert dialog.changes.isHidden() and dialog.cancellations.isHidden()
    assert "Nothing is exported yet." in text_of(dialog.counts)
    desk.answers = [None, tmp_path / "assidu"]
    dialog.everything.click()
    assert dialog.isVisible()
    dialog.everything.click()
    assert (tmp_path / "assidu.ics").exists()
    assert desk.shown() == [HowToDialog]
    assert desk.bridge.settings.calendar_file == str(tmp_path / "assidu.ics")


def test_every_choice_takes_effect_at_once_and_can_be_undone(desk: Desk) -> None:
    dialog = desk.options()
    dialog.goals.click()
    dialog.separately.click()
    dialog.automatically.click()
    dialog.names.segment(Names.NONE).click()
    dialog.next_steps.setCurrentIndex(1)
    dialog.next_steps.activated.emit(1)
    chosen = desk.bridge.settings
    assert (chosen.export_goals, chosen.export_separately, chosen.export_automatically) == (False, True, True)
    assert (chosen.export_names, chosen.export_next_steps) == (Names.NONE, NextStepsOut.ALL_DAY)
    desk.bridge.undo()
    assert desk.bridge.settings.export_next_steps is NextStepsOut.IN_BLOCKS
    assert dialog.next_steps.value() == NextStepsOut.IN_BLOCKS


def test_blocks_left_out_leave_nothing_to_write_and_the_dialog_says_so(desk: Desk, tmp_path: Path) -> None:
    dialog = desk.options()
    dialog.blocks.click()
    desk.answers = [tmp_path / "assidu.ics"]
    dialog.everything.click()
    assert dialog.problem is not None and dialog.problem.isVisible()
    assert dialog.elsewhere is None
    assert not list(tmp_path.glob("*.ics"))


def test_a_place_that_cannot_be_written_offers_another(desk: Desk, tmp_path: Path) -> None:
    dialog = desk.options()
    desk.answers = [tmp_path / "nowhere" / "assidu.ics", tmp_path / "assidu.ics"]
    dialog.everything.click()
    assert dialog.problem is not None and dialog.problem.isVisible()
    assert dialog.elsewhere is not None
    dialog.elsewhere.click()
    assert (tmp_path / "assidu.ics").exists()


def test_the_changes_go_into_a_file_beside_and_the_person_hears_what_for(exported: Desk, tmp_path: Path) -> None:
    dialog = exported.options()
    exported.answers = [tmp_path / "assidu-changes.ics"]
    dialog.changes.click()
    assert exported.suggestions == [str(tmp_path / "assidu-changes.ics")]
    assert (tmp_path / "assidu-changes.ics").read_bytes().count(b"BEGIN:VEVENT") == 1
    assert exported.shown() == [ChangesDialog]
    assert exported.toasts[-1].startswith("The changes are in a file of their own")
    assert exported.bridge.settings.calendar_file == str(tmp_path / "assidu.ics")
    exported.window.findChildren(ChangesDialog)[0].accept()
    assert exported.options().changes.isHidden()


def test_what_is_called_off_can_be_written_alone(exported: Desk, tmp_path: Path) -> None:
    exported.bridge.perform(actions.remove_series, series_id=1)
    dialog = exported.options()
    exported.answers = [tmp_path / "off.ics"]
    dialog.cancellations.click()
    assert b"STATUS:CANCELLED" in (tmp_path / "off.ics").read_bytes()


def test_everything_goes_where_it_went_before_without_a_question(exported: Desk, tmp_path: Path) -> None:
    old = (tmp_path / "assidu.ics").read_bytes()
    dialog = exported.options()
    dialog.everything.click()
    assert (tmp_path / "assidu.ics").read_bytes() != old
    assert exported.suggestions == [] and exported.shown() == []


def test_escape_closes_and_keeps_what_was_chosen(desk: Desk, qtbot: QtBot) -> None:
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    dialog = desk.options()
    dialog.goals.click()
    focused = desk.window.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Escape)
    assert desk.shown() == []
    assert desk.bridge.settings.export_goals is False


@pytest.mark.parametrize("program", Program)
def test_every_program_has_its_way_of_taking_changes_in(desk: Desk, program: Program, tmp_path: Path) -> None:
    dialog = ChangesDialog(tmp_path / "assidu-changes.ics", desk.window)
    dialog.open()
    dialog.programs.set_chosen(program)
    words = how_to(program)
    assert words.changes in text_of(dialog.advice)
    assert words.steps and words.later
    dialog.reject()


def test_one_block_goes_into_a_file_of_its_own(desk: Desk, tmp_path: Path) -> None:
    desk.answers = [None, tmp_path / "block.ics"]
    slot = datetime(2026, 11, 17, 9)
    for _ in range(2):
        export_one_block(desk.bridge, desk.window, 1, slot, desk.ask)
    assert (tmp_path / "block.ics").read_bytes().count(b"BEGIN:VEVENT") == 1
    assert desk.suggestions[0].endswith("assidu-2026-11-17.ics")
    assert len(desk.toasts) == 1 and "block.ics" in desk.toasts[0]
    assert desk.bridge.settings.calendar_file == ""


def test_one_block_that_is_gone_is_told(desk: Desk, tmp_path: Path) -> None:
    failed: list[KnownError] = []
    desk.bridge.failed.connect(failed.append)
    desk.answers = [tmp_path / "block.ics"]
    export_one_block(desk.bridge, desk.window, 1, datetime(2026, 11, 18, 9), desk.ask)
    assert [error.code for error in failed] == ["slot"]
