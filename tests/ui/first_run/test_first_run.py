"""Three questions, four keys and the name of a reward: a planned week and a goal."""

from datetime import date, time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.domain.blocks.purpose import Purpose
from planner.domain.first_run import Cell
from planner.domain.goals.goal import Measure
from planner.domain.settings import Pattern
from planner.storage.queries.blocks import all_series
from planner.storage.queries.goals import goals
from planner.storage.queries.settings import settings
from planner.storage.store import Store
from ui.bridge.language import Translators
from ui.bridge.navigation import Navigator
from ui.first_run import FirstRun
from ui.first_run.goal_step import GoalStep
from ui.first_run.pattern_step import PatternStep
from ui.first_run.rhythm_step import RhythmStep
from ui.kit import ChoiceCard, Label


def press(first_run: FirstRun, key: Qt.Key, qtbot: QtBot) -> None:
    """A key into whatever has the focus; then the next step has it."""
    target = QApplication.focusWidget()
    QTest.keyClick(target if target is not None else first_run, key)
    qtbot.waitUntil(lambda: first_run.isHidden() or first_run.body.isAncestorOf(QApplication.focusWidget()))


def words(first_run: FirstRun) -> set[str]:
    return {label.text() for label in first_run.findChildren(Label) if label.isVisible()}


def test_four_keys_and_a_reward_plan_the_week(
    first_run: FirstRun, navigator: Navigator, store: Store, qtbot: QtBot
) -> None:
    press(first_run, Qt.Key.Key_1, qtbot)
    press(first_run, Qt.Key.Key_Return, qtbot)
    press(first_run, Qt.Key.Key_Return, qtbot)
    QTest.keyClicks(QApplication.focusWidget(), "Weekend in Annecy")
    with qtbot.waitSignals([first_run.finished, navigator.section_requested]):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    (series,) = all_series(store)
    assert (series.purpose, series.weekdays) == (Purpose.CALLS, {1, 3})
    assert (series.start, series.minutes, series.holiday_calendar) == (time(9), 90, "FR")
    (goal,) = goals(store)
    assert goal.measure is Measure.BLOCKS_KEPT
    assert goal.reward is not None
    assert goal.reward.title == "Weekend in Annecy"
    kept = settings(store)
    assert (kept.first_run_done, kept.pattern) == (True, Pattern.NO_SYSTEM)
    assert not kept.rhythm_skipped
    assert not kept.goal_skipped


def test_enter_three_times_takes_what_is_proposed(first_run: FirstRun, store: Store, qtbot: QtBot) -> None:
    press(first_run, Qt.Key.Key_Return, qtbot)
    press(first_run, Qt.Key.Key_Return, qtbot)
    with qtbot.waitSignal(first_run.finished):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    (series,) = all_series(store)
    assert series.minutes == 30
    (goal,) = goals(store)
    assert (goal.target, goal.ends_on, goal.reward) == (14, date(2027, 1, 31), None)
    assert settings(store).pattern is Pattern.UNSURE


def test_skipping_everything_keeps_the_steps_open(first_run: FirstRun, store: Store, qtbot: QtBot) -> None:
    first_run.skip()
    first_run.skip()
    with qtbot.waitSignal(first_run.finished):
        first_run.skip()
    assert len(all_series(store)) == 1
    assert len(goals(store)) == 1
    kept = settings(store)
    assert (kept.first_run_done, kept.rhythm_skipped, kept.goal_skipped) == (True, True, True)


def test_many_an_undo_stops_at_what_it_made_and_a_key_too_many_makes_nothing(first_run: FirstRun, store: Store) -> None:
    for _ in range(4):
        first_run.go_on()
    assert store.undo() is None
    assert len(all_series(store)) == len(goals(store)) == 1
    assert settings(store).first_run_done


def test_keys_choose_a_card_and_nothing_is_chosen_before(first_run: FirstRun, qtbot: QtBot) -> None:
    cards = first_run.body.findChildren(ChoiceCard)
    assert not any(card.isChecked() for card in cards)
    for key, pattern in (
        (Qt.Key.Key_2, Pattern.WAITING),
        (Qt.Key.Key_3, Pattern.COMFORTABLE),
        (Qt.Key.Key_0, Pattern.UNSURE),
    ):
        press(first_run, key, qtbot)
        assert first_run.answers.pattern is pattern
    assert not any(card.isChecked() for card in cards)


def test_who_waits_for_answers_is_proposed_new_names(first_run: FirstRun) -> None:
    first_run.answers.pattern = Pattern.WAITING
    first_run.go_on()
    first_run.go_on()
    assert isinstance(first_run.body, GoalStep)
    values = first_run.body.form.values()
    assert (values["measure"], values["target"]) == ("prospects_added", 20)


def test_each_time_of_day_becomes_one_series(first_run: FirstRun, store: Store, qtbot: QtBot) -> None:
    first_run.answers.pattern = Pattern.NO_SYSTEM
    first_run.go_on()
    qtbot.waitUntil(lambda: first_run.body.isAncestorOf(QApplication.focusWidget()))
    assert "2 blocks, 3\u00a0h a week" in words(first_run)
    # From Tuesday 09:00 down to 14:00 and on to Wednesday 14:00.
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Space):
        QTest.keyClick(QApplication.focusWidget(), key)
    assert "4 blocks, 6\u00a0h a week" in words(first_run)
    first_run.go_on()
    first_run.go_on()
    found = {series.start: series.weekdays for series in all_series(store)}
    assert found == {time(9): {1, 3}, time(14): {1, 2}}


def test_a_block_whose_hour_has_passed_begins_the_day_after(first_run: FirstRun, store: Store) -> None:
    first_run.go_on()
    assert isinstance(first_run.body, RhythmStep)
    first_run.answers.cells = {Cell(3, 0), Cell(3, 1)}
    first_run.go_on()
    first_run.go_on()
    found = {series.start: series.first_day for series in all_series(store)}
    assert found == {time(8): date(2026, 11, 13), time(9): date(2026, 11, 12)}


def test_half_hours_are_one_click_away(first_run: FirstRun, qtbot: QtBot) -> None:
    first_run.answers.pattern = Pattern.COMFORTABLE
    first_run.go_on()
    assert isinstance(first_run.body, RhythmStep)
    first_run.body.length_button.click()
    qtbot.waitUntil(first_run.body.isVisible)
    assert "2 blocks, 1\u00a0h a week" in words(first_run)
    assert "09:00\u00a0–\u00a009:30" in words(first_run)


def test_without_a_block_the_rhythm_stays_open(first_run: FirstRun, store: Store) -> None:
    first_run.go_on()
    first_run.answers.cells = set()
    first_run.go_on()
    first_run.go_on()
    assert all_series(store) == []
    assert settings(store).rhythm_skipped


def test_the_holidays_of_a_region_can_be_chosen(first_run: FirstRun, store: Store, qtbot: QtBot) -> None:
    first_run.go_on()
    step = first_run.body
    assert isinstance(step, RhythmStep)
    qtbot.waitUntil(lambda: "Public holidays are left out: France." in words(first_run))
    step.change_button.click()
    step.region.set_chosen("FR-57")
    step.region.activated.emit(step.region.currentIndex())
    first_run.go_on()
    first_run.go_on()
    assert all_series(store)[0].holiday_calendar == "FR-57"
    assert settings(store).holiday_calendar == "FR-57"


def test_going_back_keeps_what_was_answered(first_run: FirstRun, qtbot: QtBot) -> None:
    press(first_run, Qt.Key.Key_3, qtbot)
    first_run.go_on()
    first_run.go_on()
    assert isinstance(first_run.body, GoalStep)
    first_run.body.form.fill({"reward": "A bicycle"})
    first_run.go_back()
    first_run.go_back()
    assert isinstance(first_run.body, PatternStep)
    assert [card.isChecked() for card in first_run.body.findChildren(ChoiceCard)] == [False, False, True]
    first_run.go_on()
    first_run.go_on()
    assert isinstance(first_run.body, GoalStep)
    assert first_run.body.form.values()["reward"] == "A bicycle"


def test_another_language_is_spoken_at_once(first_run: FirstRun, english: Translators, qtbot: QtBot) -> None:
    first_run.language_chosen.connect(english.install)
    first_run.go_on()
    first_run.go_on()
    assert isinstance(first_run.body, GoalStep)
    first_run.body.form.fill({"reward": "Week-end"})
    first_run.languages.set_chosen("fr")
    qtbot.waitUntil(lambda: "Dans quel but\u202f?" in words(first_run))
    assert isinstance(first_run.body, GoalStep)
    assert first_run.body.form.values()["reward"] == "Week-end"
    assert "dim. 31 janvier 2027" in first_run.body.form.ends_on.text()


def test_a_picture_of_the_reward_is_kept(first_run: FirstRun, store: Store, tmp_path: Path) -> None:
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    assert image.save(str(tmp_path / "lake.png"))
    first_run.go_on()
    first_run.go_on()
    assert isinstance(first_run.body, GoalStep)
    first_run.body.form.fill({"reward": "The lake"})
    first_run.body.preview.take_file(tmp_path / "lake.png")
    first_run.go_on()
    reward = goals(store)[0].reward
    assert reward is not None
    assert reward.picture_id is not None
