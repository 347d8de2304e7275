"""First run, people from a spreadsheet, a series, and the file in the calendar."""

from pathlib import Path

import icalendar
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.domain.goals.goal import GoalStatus
from planner.domain.prospects.list_query import ListFilter, ListName, Sort
from planner.storage.queries.blocks import all_series
from planner.storage.queries.goals import goals
from planner.storage.queries.prospects import prospect, prospect_ids
from tests.journeys.answers import answer_file_dialogs
from tests.ui.desk import Desk, write_file
from ui.bridge.navigation import Section
from ui.exporting.how_to_dialog import HowToDialog
from ui.importing.dialog import ImportDialog
from ui.kit import TextField
from ui.prospects.page import ProspectsPage
from ui.today.page import TodayPage
from ui.week.page import WeekPage
from ui.week.series_dialog import SeriesDialog

FRENCH_CSV = (
    "Société;Prénom;Nom;Téléphone;E-mail;Ville;Étiquettes;Prochaine étape;Date prochaine étape\r\n"
    "Régie Belvauze;Nadia;Kermel;04 65 71 20 38;nadia@belvauze.example;Lyon;syndic;Appeler;12/11/2026\r\n"
    "Boulangerie Lefèvre;Étienne;Lefèvre;06 39 98 11 20;etienne@lefevre.example;Villeurbanne;;;\r\n"
    "Hôtel du Chêne;Zoé;Garrel;04 65 71 22 90;;Vienne;hôtel;;\r\n"
)


def pass_first_run(desk: Desk) -> None:
    """Choose a pattern, accept the rhythm, promise a reward."""
    assert desk.window.first_run is not None
    desk.settle()
    desk.press("1")
    desk.press("Return")
    desk.settle()
    desk.press("Return")
    desk.settle()
    desk.write("Weekend in Annecy")
    desk.press("Return")
    desk.qtbot.waitUntil(lambda: desk.window.content is not None)
    desk.settle()


def test_the_first_run_takes_four_actions_and_a_word(first_desk: Desk) -> None:
    pass_first_run(first_desk)
    assert first_desk.actions == 4
    assert first_desk.page(TodayPage).isVisible()
    running = goals(first_desk.store)
    assert [(each.status, each.reward.title if each.reward else "") for each in running] == [
        (GoalStatus.RUNNING, "Weekend in Annecy")
    ]
    planned = {(day, each.start.hour, each.minutes) for each in all_series(first_desk.store) for day in each.weekdays}
    assert planned == {(1, 9, 90), (3, 9, 90)}


def test_the_first_run_can_be_gone_through_by_skipping(first_desk: Desk) -> None:
    for _ in range(3):
        first_desk.settle()
        run = first_desk.window.first_run
        assert run is not None
        run.skip()
    first_desk.qtbot.waitUntil(lambda: first_desk.window.content is not None)
    assert first_desk.page(TodayPage).checklist is not None
    assert first_desk.bridge.settings.rhythm_skipped and first_desk.bridge.settings.goal_skipped


def test_back_keeps_what_was_typed(first_desk: Desk) -> None:
    first_desk.settle()
    for _ in range(2):
        first_desk.press("Return")
        first_desk.settle()
    first_desk.write("A kayak")
    first_desk.press("Esc")
    first_desk.settle()
    first_desk.press("Return")
    first_desk.settle()
    field = QApplication.focusWidget()
    assert isinstance(field, TextField)
    assert field.text() == "A kayak"


def test_from_a_fresh_start_to_the_calendar(
    first_desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, answers = first_desk, answer_file_dialogs(monkeypatch)
    pass_first_run(desk)

    answers.open_with = [write_file(tmp_path / "contacts.csv", FRENCH_CSV, "cp1252")]
    desk.press("Ctrl+I")
    importing = desk.dialog(ImportDialog)
    desk.click(importing.file_step.choose_button)
    qtbot.waitUntil(importing.columns_step.isVisible)
    desk.press("Return")
    qtbot.waitUntil(importing.result_step.isVisible)
    assert desk.toast() == "3 prospects added."
    desk.press("Return")
    desk.wait_closed()
    assert desk.page(ProspectsPage).list.model.rowCount() == 3
    everyone = prospect_ids(desk.store, ListFilter(ListName.ALL), Sort(), desk.bridge.today)
    people = {prospect(desk.store, each).display_name: prospect(desk.store, each) for each in everyone}
    baker = next(each for each in people.values() if each.company == "Boulangerie Lefèvre")
    assert baker.persons[0].name == "Étienne Lefèvre"

    desk.press("Ctrl+B")
    desk.dialog(SeriesDialog)
    desk.press("Return")
    desk.wait_closed()
    assert desk.toast() == "The blocks are on your week."
    assert len(all_series(desk.store)) >= 2

    target = tmp_path / "agenda.ics"
    answers.save_as, answers.asked = [target], 0
    desk.press("Ctrl+2")
    assert desk.page(WeekPage).isVisible()
    desk.press("Ctrl+E")
    how_to = desk.dialog(HowToDialog)
    events = icalendar.Calendar.from_ical(target.read_bytes()).walk("VEVENT")
    assert len(events) >= 2
    assert str(target) in desk.toast()
    desk.click(how_to.done_button)
    desk.wait_closed()

    before = target.read_bytes()
    target.unlink()
    desk.press("Ctrl+E")
    assert target.read_bytes() == before
    assert answers.asked == 1
    assert not desk.dialogs()
    assert desk.content.section is Section.WEEK
