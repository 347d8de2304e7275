"""The window as a whole: what it remembers, what it says, and where its keys lead."""

from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.actions.goals import add_goal
from planner.actions.prospects import add_prospect, add_tag, trash_prospects
from planner.actions.settings import change_settings
from planner.domain.goals.goal import Goal, GoalId, Measure
from planner.domain.prospects.list_query import ListName
from planner.domain.prospects.prospect import Prospect, ProspectId
from planner.storage.queries.prospects import list_counts
from planner.storage.store import Store
from tests.ui.desk import Desk, at_desk
from tests.ui.first_painting import FirstPainting, places
from tests.ui.shell.shell_samples import add
from ui.bridge.navigation import Command, Section
from ui.contact import LogDialog
from ui.goals import CelebrationDialog, GoalDialog
from ui.importing.dialog import ImportDialog
from ui.kit import Dialog, Label
from ui.prospects.add_dialog import AddProspectDialog
from ui.shell.commands import COMMANDS, SECTIONS, Entry
from ui.shell.problem import ProblemWindow
from ui.shell.shortcuts import ShortcutsDialog
from ui.shell.single_instance import SingleInstance
from ui.week.series_dialog import SeriesDialog

DIALOGS: dict[Command, type[Dialog]] = {
    Command.NEW_PROSPECT: AddProspectDialog,
    Command.IMPORT_PROSPECTS: ImportDialog,
    Command.NEW_SERIES: SeriesDialog,
    Command.NEW_GOAL: GoalDialog,
    Command.LOG_CONTACT: LogDialog,
    Command.SHOW_SHORTCUTS: ShortcutsDialog,
}


def menu_texts(desk: Desk) -> list[str]:
    """What the menu of the window offers."""
    return [action.text() for action in desk.window.actions() if action.text()]


def test_no_two_actions_share_a_key(desk: Desk) -> None:
    keys = Counter(action.shortcut().toString() for action in desk.window.actions() if not action.shortcut().isEmpty())
    assert [key for key, times in keys.items() if times > 1] == []
    table = [entry.key for entry in (*COMMANDS, *SECTIONS) if entry.key]
    assert len(set(table)) == len(table)
    assert set(table) <= set(keys)


@pytest.mark.parametrize("section", list(Section))
def test_keys_of_a_page_leave_the_keys_of_the_window_alone(desk: Desk, section: Section) -> None:
    page = desk.go_to(section)
    desk.settle()
    window = {action.shortcut().toString() for action in desk.window.actions()} - {""}
    own = {shortcut.key().toString() for shortcut in page.findChildren(QShortcut)}
    own |= {action.shortcut().toString() for action in page.findChildren(QAction)}
    assert not window & own


def test_the_first_painting_of_a_page_is_the_one_that_stays(desk: Desk) -> None:
    add_goal(desk.store, goal=Goal(GoalId(0), Measure.BLOCKS_KEPT, 10, date(2026, 11, 1), date(2026, 12, 1)))
    for section in (Section.SETTINGS, Section.GOALS, Section.MOMENTUM):
        page = desk.content.page(section)
        first = FirstPainting(desk.window, lambda page=page: page)  # type: ignore[misc]
        desk.go_to(section)
        desk.settle()
        assert first.places == places(page), section


@pytest.mark.parametrize("entry", [each for each in SECTIONS if each.key], ids=lambda each: each.key)
def test_each_section_has_a_key_that_works(desk: Desk, entry: Entry) -> None:
    desk.go_to(Section.GOALS if entry.target is Section.TODAY else Section.TODAY)
    desk.press(entry.key)
    assert desk.content.section is entry.target


@pytest.mark.parametrize("entry", [each for each in COMMANDS if each.target in DIALOGS], ids=lambda each: each.key)
def test_each_command_has_a_key_that_works(desk: Desk, entry: Entry) -> None:
    assert isinstance(entry.target, Command)
    desk.press(entry.key)
    desk.dialog(DIALOGS[entry.target])
    desk.press("Esc")
    desk.wait_closed()


def test_undo_and_redo_carry_the_name_of_what_they_do(desk: Desk) -> None:
    someone = add(desk.store, "Régie Belvauze")
    desk.bridge.perform(add_tag, prospect_ids=[someone], tag="syndic")
    assert "Undo: add tag" in menu_texts(desk)
    desk.press("Ctrl+Z")
    assert {"Undo: add prospect", "Redo: add tag"} <= set(menu_texts(desk))
    desk.press("Ctrl+Shift+Z")
    assert {"Undo: add tag", "Redo"} <= set(menu_texts(desk))


def test_with_nothing_to_undo_the_entries_rest(first_desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    first_desk.bridge.perform(change_settings, first_run_done=True)
    qtbot.waitUntil(lambda: first_desk.window.content is not None)
    redo = next(action for action in first_desk.window.actions() if action.text().startswith("Redo"))
    assert not redo.isEnabled()


def test_each_action_has_its_toast_and_undo_has_its_own(desk: Desk) -> None:
    someone = add(desk.store, "Régie Belvauze")
    desk.bridge.perform(trash_prospects, prospect_ids=[someone])
    assert desk.toast() == "1 prospect moved to the trash, for 30 days."
    toast = desk.window.toasts.current()
    assert toast is not None and toast.undo_button is not None
    desk.click(toast.undo_button)
    assert desk.toast() == "Undone: move to trash."
    assert list_counts(desk.store, desk.bridge.today)[ListName.ALL] == 1
    again = desk.window.toasts.current()
    assert again is not None and again.undo_button is not None
    desk.click(again.undo_button)
    assert desk.toast() == "Done again: move to trash."


def test_a_toast_does_not_offer_to_undo_what_came_after_it(desk: Desk) -> None:
    someone = add(desk.store, "Régie Belvauze")
    desk.bridge.perform(trash_prospects, prospect_ids=[someone])
    assert desk.window.toasts.current() is not None
    assert desk.bridge.perform(change_settings, work_from_hour=7) is not None
    assert desk.window.toasts.current() is None


def test_an_action_that_is_refused_says_why(desk: Desk) -> None:
    assert desk.bridge.perform(trash_prospects, prospect_ids=[4711]) is None
    assert desk.toast()
    toast = desk.window.toasts.current()
    assert toast is not None and toast.undo_button is None


def test_f6_goes_round_the_parts_of_the_window_and_back(desk: Desk) -> None:
    desk.press("Ctrl+3")
    panes = []
    for _ in range(3):
        desk.press("F6")
        panes.append(pane_of_focus(desk))
    assert panes == ["sidebar", "top bar", "page"]
    desk.press("Shift+F6")
    assert pane_of_focus(desk) == "top bar"


def pane_of_focus(desk: Desk) -> str:
    """The part of the window that has the focus."""
    focus = QApplication.focusWidget()
    assert focus is not None
    if desk.content.sidebar.isAncestorOf(focus):
        return "sidebar"
    return "top bar" if desk.content.top_bar.isAncestorOf(focus) else "page"


def test_size_and_section_come_back_with_the_next_window(qtbot: QtBot, store: Store) -> None:
    change_settings(store, first_run_done=True, animation=False)
    with at_desk(qtbot, store) as first:
        first.window.resize(900, 640)
        first.press("Ctrl+5")
    with at_desk(qtbot, store) as second:
        # The width is cut to the screen, and that of tests is a small one.
        assert second.window.height() == 640
        assert second.content.section is Section.GOALS


def test_a_state_file_of_rubbish_is_no_obstacle(qtbot: QtBot, store: Store) -> None:
    change_settings(store, first_run_done=True, animation=False)
    (Path(store.folder) / "window.ini").write_bytes(b"[General]\ngeometry=rubbish\nsection=nowhere\n")
    with at_desk(qtbot, store) as desk:
        assert desk.content.section is Section.TODAY
        assert desk.window.width() >= desk.window.minimumWidth()


def test_a_second_start_raises_the_window_that_is_open(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "data of mine"
    assert not SingleInstance(folder).raise_other()
    first = SingleInstance(folder)
    first.listen(desk.window)
    desk.window.showMinimized()
    assert SingleInstance(folder).raise_other()
    qtbot.waitUntil(lambda: not desk.window.isMinimized())
    assert not SingleInstance(tmp_path / "other").raise_other()
    first.deleteLater()


def test_the_problem_window_shows_the_sentence_and_closes_by_enter(qtbot: QtBot) -> None:
    window = ProblemWindow("<b>The file</b> was made by a newer version.")
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    labels = window.findChildren(Label)
    assert "<b>The file</b> was made by a newer version." in [label.text() for label in labels]
    focus = window.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Return)
    assert not window.isVisible()


def test_undo_that_cannot_be_is_said_and_nothing_is_lost(desk: Desk, store: Store, qtbot: QtBot) -> None:
    add(store, "Regie Duval")
    for way in (desk.window.bridge.undo, desk.window.bridge.redo):
        with store.change("busy"), qtbot.waitSignal(desk.window.bridge.failed) as told:
            way()
        assert told.args is not None
        assert told.args[0].code == "busy"
    desk.window.bridge.undo()
    assert list_counts(store, desk.window.bridge.today)[ListName.ALL] == 0


def test_a_celebration_waits_for_the_dialog_that_is_open(desk: Desk) -> None:
    today = desk.bridge.today
    desk.bridge.perform(add_goal, goal=Goal(GoalId(0), Measure.PROSPECTS_ADDED, 50, today, today))
    desk.window.navigator.run(Command.NEW_PROSPECT)
    dialog = desk.dialog(AddProspectDialog)
    for place in range(50):
        desk.bridge.perform(
            add_prospect, prospect=Prospect(ProspectId(0), company=f"Atelier {place}", created_on=today)
        )
    desk.settle()
    assert desk.dialogs() == [dialog]
    dialog.reject()
    desk.dialog(CelebrationDialog)
