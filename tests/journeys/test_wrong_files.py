"""Files that are not what they should be: a sentence that helps, and nothing changed."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from planner.domain.prospects.list_query import ListName
from planner.storage.queries.prospects import list_counts
from tests.journeys.answers import FileAnswers, answer_file_dialogs
from tests.ui.desk import Desk
from tests.ui.week.week_samples import fill_week
from ui.exporting.how_to_dialog import HowToDialog
from ui.exporting.problem_dialog import ProblemDialog
from ui.importing.dialog import ImportDialog
from ui.kit import Label

WRONG = {
    "binary": (b"\x00\x01\x02\x7fELF\x00\x00\xff\xfe" * 40, "list.csv", "CSV"),
    "empty": (b"", "list.csv", "empty"),
    "unclosed quote": (b'company;town\r\n"R\xe9gie Belvauze;Lyon\r\nNext;Paris\r\n', "list.csv", "quot"),
    "workbook": (b"PK\x03\x04\x14\x00\x06\x00" + b"\x00" * 60, "list.xlsx", "CSV"),
}


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> FileAnswers:
    """What the file dialogs would say."""
    return answer_file_dialogs(monkeypatch)


@pytest.mark.parametrize("kind", list(WRONG))
def test_a_wrong_file_gets_a_sentence_that_helps(
    desk: Desk, answers: FileAnswers, qtbot: QtBot, tmp_path: Path, kind: str
) -> None:
    content, name, word = WRONG[kind]
    path = tmp_path / name
    path.write_bytes(content)
    answers.open_with = [path]
    desk.press("Ctrl+I")
    dialog = desk.dialog(ImportDialog)
    desk.press("Return")
    qtbot.waitUntil(dialog.file_step.problem.isVisible)
    said = " ".join(each.text() for each in dialog.file_step.problem.findChildren(Label))
    assert word.lower() in said.lower(), said
    assert dialog.file_step.choose_button.isVisible()
    desk.press("Esc")
    desk.wait_closed()
    assert not list_counts(desk.store, desk.bridge.today)[ListName.ALL]
    assert path.read_bytes() == content


def test_after_a_wrong_file_the_right_one_is_two_keys_away(
    desk: Desk, answers: FileAnswers, qtbot: QtBot, tmp_path: Path
) -> None:
    wrong, right = tmp_path / "empty.csv", tmp_path / "people.csv"
    wrong.write_bytes(b"")
    right.write_text("company;town\nNorth Works;Leeds\n", "utf-8")
    answers.open_with = [wrong, right]
    desk.press("Ctrl+I")
    dialog = desk.dialog(ImportDialog)
    desk.press("Return")
    qtbot.waitUntil(dialog.file_step.problem.isVisible)
    desk.press("Return")
    qtbot.waitUntil(dialog.columns_step.isVisible)
    desk.press("Return")
    qtbot.waitUntil(dialog.result_step.isVisible)
    assert list_counts(desk.store, desk.bridge.today)[ListName.ALL] == 1


def test_a_place_that_cannot_be_written_offers_another(desk: Desk, answers: FileAnswers, tmp_path: Path) -> None:
    fill_week(desk.store)
    taken = tmp_path / "folder.ics"
    taken.mkdir()
    good = tmp_path / "plan.ics"
    answers.save_as = [taken, good]
    desk.press("Ctrl+E")
    problem = desk.dialog(ProblemDialog)
    assert str(taken) in problem.sentence.text()
    assert desk.bridge.settings.calendar_file == ""
    desk.click(problem.way_out)
    assert good.exists()
    assert desk.dialog(HowToDialog).isVisible()
    assert desk.bridge.settings.calendar_file == str(good)


def test_a_read_only_folder_is_named(
    desk: Desk, answers: FileAnswers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill_week(desk.store)
    locked = tmp_path / "locked"
    locked.mkdir()
    locked.chmod(0o500)
    if _can_write(locked):
        pytest.skip("this account may write everywhere")
    answers.save_as = [locked / "plan.ics"]
    desk.press("Ctrl+E")
    assert "locked" in desk.dialog(ProblemDialog).sentence.text()
    locked.chmod(0o700)


def _can_write(folder: Path) -> bool:
    try:
        (folder / "probe").touch()
    except PermissionError:
        return False
    (folder / "probe").unlink()
    return True
