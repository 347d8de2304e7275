"""The calendar file from the first click to the second, and what happens when it cannot be written."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from planner.actions import blocks as actions
from planner.actions.settings import change_settings
from planner.domain.blocks.purpose import Purpose
from planner.storage.store import Store
from tests.ui.week.week_samples import series_fields
from ui.bridge.bridge import Bridge
from ui.bridge.language import Translators
from ui.bridge.navigation import Command, Navigator
from ui.exporting.export_flow import ExportFlow
from ui.exporting.how_to import Program, how_to
from ui.exporting.how_to_dialog import HowToDialog
from ui.exporting.places import FILE_NAME
from ui.exporting.problem_dialog import ProblemDialog
from ui.kit import Dialog


@dataclass
class Desk:
    """A flow whose file question is answered from `answers`."""

    window: QWidget
    bridge: Bridge
    navigator: Navigator
    flow: ExportFlow
    answers: list[str]
    suggestions: list[str] = field(default_factory=list)

    def ask(self, _window: QWidget, _title: str, suggested: str, _pattern: str) -> str:
        """Give the next answer."""
        self.suggestions.append(suggested)
        return self.answers.pop(0)

    def dialogs(self) -> list[Dialog]:
        """What is open."""
        return [each for each in self.window.findChildren(Dialog) if each.isVisible()]


@pytest.fixture
def desk(qtbot: QtBot, store: Store) -> Iterator[Desk]:
    """An export with one series to write, in English."""
    before = QLocale()
    translators = Translators()
    translators.install("en")
    actions.add_series(store, fields=series_fields(Purpose.CALLS, {1, 3}, time(9), 90))
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1100, 700)
    with qtbot.waitExposed(window):
        window.show()
    bridge, navigator = Bridge(store, window), Navigator(window)
    desk = Desk(window, bridge, navigator, ExportFlow(bridge, navigator, window), [])
    desk.flow = ExportFlow(bridge, navigator, window, desk.ask)
    yield desk
    QLocale.setDefault(before)


def test_the_first_export_asks_where_writes_and_shows_how_to_go_on(desk: Desk, tmp_path: Path) -> None:
    target = tmp_path / "mon agenda.ics"
    desk.answers = [str(target)]
    desk.flow.start()
    assert target.read_bytes().startswith(b"BEGIN:VCALENDAR")
    assert desk.suggestions[0].endswith(FILE_NAME)
    assert desk.bridge.settings.calendar_file == str(target)
    assert [type(each) for each in desk.dialogs()] == [HowToDialog]


def test_escape_closes_the_how_to(desk: Desk, qtbot: QtBot) -> None:
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    desk.flow.show_how_to()
    dialog = desk.dialogs()[0]
    focused = desk.window.focusWidget()
    assert focused is not None and dialog.isAncestorOf(focused)
    QTest.keyClick(focused, Qt.Key.Key_Escape)
    assert not desk.dialogs()
    assert desk.window.isActiveWindow()


def test_the_second_export_is_one_click(desk: Desk, tmp_path: Path) -> None:
    target = tmp_path / "plan.ics"
    desk.answers = [str(target)]
    desk.flow.start()
    desk.dialogs()[0].accept()
    first = target.read_bytes()
    desk.bridge.perform(actions.add_series, fields=series_fields(Purpose.VISITS, {4}, time(14), 60))
    with_signal: list[object] = []
    desk.bridge.performed.connect(with_signal.append)
    desk.flow.start()
    assert target.read_bytes() != first
    assert not desk.dialogs()
    assert len(desk.suggestions) == 1
    assert len(with_signal) == 1


def test_export_as_chooses_another_place_for_good(desk: Desk, tmp_path: Path) -> None:
    desk.answers = [str(tmp_path / "one.ics"), str(tmp_path / "two.ics")]
    desk.flow.start()
    desk.flow.start_as()
    assert desk.suggestions[1] == str(tmp_path / "one.ics")
    assert desk.bridge.settings.calendar_file == str(tmp_path / "two.ics")


def test_a_name_without_an_ending_gets_one(desk: Desk, tmp_path: Path) -> None:
    desk.answers = [str(tmp_path / "plan.v2")]
    desk.flow.start()
    assert (tmp_path / "plan.v2.ics").exists()


def test_thinking_better_of_it_writes_nothing(desk: Desk) -> None:
    desk.answers = [""]
    desk.flow.start()
    assert desk.bridge.settings.calendar_file == ""
    assert not desk.dialogs()


def test_a_place_that_cannot_be_written_gets_a_sentence_and_another_choice(desk: Desk, tmp_path: Path) -> None:
    target = tmp_path / "plan.ics"
    desk.answers = [str(tmp_path / "nowhere" / "plan.ics"), str(target)]
    desk.flow.start()
    problem = desk.dialogs()[0]
    assert isinstance(problem, ProblemDialog)
    assert "nowhere" in problem.sentence.text()
    assert desk.bridge.settings.calendar_file == ""
    problem.way_out.click()
    assert target.exists()


def test_nothing_to_export_leads_to_a_new_series(desk: Desk, store: Store, tmp_path: Path) -> None:
    commands: list[Command] = []
    desk.navigator.command_requested.connect(commands.append)
    desk.bridge.perform(actions.remove_series, series_id=1)
    desk.answers = [str(tmp_path / "plan.ics")]
    desk.flow.start()
    problem = desk.dialogs()[0]
    assert isinstance(problem, ProblemDialog)
    problem.way_out.click()
    assert commands == [Command.NEW_SERIES]
    assert not (tmp_path / "plan.ics").exists()


def test_only_thunderbird_needs_the_address(desk: Desk, tmp_path: Path) -> None:
    target = tmp_path / "mon agenda.ics"
    desk.answers = [str(target)]
    desk.flow.start()
    dialog = desk.dialogs()[0]
    assert isinstance(dialog, HowToDialog)
    assert not dialog.address.isVisible()
    dialog.programs.set_chosen(Program.THUNDERBIRD.value)
    assert dialog.address.isVisible()
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == target.as_uri()


@pytest.mark.parametrize("program", list(Program))
def test_every_program_has_steps_and_a_word_for_later(desk: Desk, program: Program) -> None:
    words = how_to(program)
    assert len(words.steps) >= 2
    assert words.later


def test_nothing_of_what_was_chosen_leads_to_the_choice(desk: Desk, tmp_path: Path) -> None:
    commands: list[Command] = []
    desk.navigator.command_requested.connect(commands.append)
    desk.bridge.perform(change_settings, export_blocks=False)
    desk.answers = [str(tmp_path / "plan.ics")]
    desk.flow.start()
    problem = desk.dialogs()[0]
    assert isinstance(problem, ProblemDialog)
    problem.way_out.click()
    assert commands == [Command.EXPORT_OPTIONS]
