"""Setting a goal: what is typed is what is kept, with its picture."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.actions.goals import edit_goal
from planner.actions.settings import change_settings
from planner.domain.goals.goal import Measure
from planner.storage.queries.goals import goal as read_goal
from planner.storage.queries.goals import goals as read_goals
from planner.storage.queries.goals import picture_bytes
from planner.storage.store import Store
from tests.ui.goals.goal_samples import set_goal
from ui.goals import GoalDialog, GoalsPage
from ui.kit import Label


@pytest.fixture
def dialog(page: GoalsPage, qtbot: QtBot) -> GoalDialog:
    """The dialog for a first goal."""
    with qtbot.waitActive(page):
        page.show()
    return page.new_goal()


def photo(path: Path, width: int = 3200, height: int = 2000) -> Path:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    assert image.save(str(path))
    return path


def test_a_first_goal_is_filled_in_so_that_enter_is_enough(dialog: GoalDialog, store: Store) -> None:
    QTest.keyClick(dialog.form.reward, Qt.Key.Key_Return)
    goal = read_goals(store)[0]
    assert (goal.measure, goal.target, goal.ends_on) == (Measure.BLOCKS_KEPT, 12, date(2027, 2, 11))
    assert goal.reward is None


def test_everything_typed_is_kept(dialog: GoalDialog, store: Store) -> None:
    dialog.form.fill(
        {
            "measure": "minutes_kept",
            "target": 600,
            "reward": "Concert",
            "cost": 9_000,
            "consequence": "None",
            "why": "X",
        }
    )
    dialog.preview.choose_art("stage")
    dialog.save_button.click()
    goal = read_goals(store)[0]
    assert (goal.measure, goal.target, goal.consequence, goal.why) == (Measure.MINUTES_KEPT, 600, "None", "X")
    assert goal.reward is not None
    assert (goal.reward.title, goal.reward.cost_cents, goal.reward.art) == ("Concert", 9000, "stage")


def test_the_preview_says_what_is_being_set(dialog: GoalDialog) -> None:
    dialog.form.fill({"target": 1, "reward": "Bicycle"})
    said = [label.text() for label in dialog.preview.findChildren(Label)]
    assert {"Bicycle", "Keep 1 block", "By 11 February"} <= set(said)


def test_an_end_before_the_start_is_said_under_the_field(dialog: GoalDialog, store: Store) -> None:
    dialog.form.fill({"ends_on": date(2026, 1, 1)})
    dialog.save_button.click()
    assert dialog.form.ends_row.error_text() == "The end comes before the start."
    assert read_goals(store) == []
    dialog.form.fill({"ends_on": date(2027, 1, 1)})
    assert dialog.form.ends_row.error_text() == ""


def test_a_large_photo_is_made_smaller_and_kept(dialog: GoalDialog, store: Store, tmp_path: Path) -> None:
    assert dialog.preview.take_file(photo(tmp_path / "lake.png"))
    dialog.form.fill({"reward": "The lake"})
    dialog.save_button.click()
    reward = read_goals(store)[0].reward
    assert reward is not None
    assert reward.picture_id is not None
    kept = QImage.fromData(picture_bytes(store, reward.picture_id))
    assert (kept.width(), kept.height()) == (1600, 1000)


def test_a_picture_can_be_pasted(dialog: GoalDialog) -> None:
    image = QImage(20, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    data = QMimeData()
    data.setImageData(image)
    QGuiApplication.clipboard().setMimeData(data)
    dialog.preview.paste()
    assert dialog.preview.picture()
    QGuiApplication.clipboard().clear()  # what Python made must not outlive it


def test_a_file_that_is_no_picture_is_refused_in_words(dialog: GoalDialog, tmp_path: Path) -> None:
    text = tmp_path / "list.csv"
    text.write_text("a;b")
    assert not dialog.preview.take_file(text)
    shown = [label.text() for label in dialog.preview.findChildren(Label) if label.isVisible()]
    assert "This is not a picture Assidu can show. A JPEG or PNG file works." in shown


def test_editing_keeps_the_picture_unless_it_is_taken_away(
    page: GoalsPage, store: Store, tmp_path: Path, qtbot: QtBot
) -> None:
    goal_id = set_goal(store)
    with qtbot.waitActive(page):
        page.show()
    first = page.edit_goal(goal_id, "reward")
    first.preview.take_file(photo(tmp_path / "small.png", 40, 30))
    first.save_button.click()
    second = page.edit_goal(goal_id, "reward")
    second.form.fill({"reward": "Two days in Annecy"})
    second.save_button.click()
    reward = read_goal(store, goal_id).reward
    assert reward is not None
    assert (reward.title, reward.picture_id is not None, reward.art) == ("Two days in Annecy", True, "")
    third = page.edit_goal(goal_id, "reward")
    third.preview.remove_picture()
    third.save_button.click()
    reward = read_goal(store, goal_id).reward
    assert reward is not None
    assert (reward.picture_id, reward.art) == (None, "")


def test_cents_of_the_cost_outlive_an_edit(page: GoalsPage, store: Store, qtbot: QtBot) -> None:
    goal_id = set_goal(store)
    kept = read_goal(store, goal_id)
    assert kept.reward is not None
    edit_goal(store, goal=replace(kept, reward=replace(kept.reward, cost_cents=1250)))
    with qtbot.waitActive(page):
        page.show()
    for typed, cents in (({"target": 14}, 1250), ({"cost": 2_050}, 2_050), ({"cost": 0}, None)):
        dialog = page.edit_goal(goal_id)
        dialog.form.fill(typed)
        dialog.save_button.click()
        reward = read_goal(store, goal_id).reward
        assert reward is not None
        assert reward.cost_cents == cents


def test_cost_stays_in_the_currency_it_was_promised_in(page: GoalsPage, store: Store, qtbot: QtBot) -> None:
    goal_id = set_goal(store)
    page.bridge.perform(change_settings, currency="CHF")
    with qtbot.waitActive(page):
        page.show()
    assert "€" in page.edit_goal(goal_id).form.cost.text()
    assert "CHF" in page.new_goal().form.cost.prefix()


def test_escape_changes_nothing(page: GoalsPage, store: Store, qtbot: QtBot) -> None:
    goal_id = set_goal(store)
    with qtbot.waitActive(page):
        page.show()
    dialog = page.edit_goal(goal_id)
    dialog.form.fill({"target": 99})
    QTest.keyClick(dialog.form.target, Qt.Key.Key_Escape)
    assert read_goal(store, goal_id).target == 13
