"""The form of a goal: two groups of measures, a period, money, stops on the way; no rewards where they are off."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.actions.goals import add_goal
from planner.actions.settings import change_settings
from planner.domain.goals.goal import Goal, GoalId, Measure, Milestone
from planner.domain.goals.period import Period, period_ends
from planner.storage.queries.goals import goal as read_goal
from planner.storage.queries.goals import goals as read_goals
from planner.storage.store import Store
from tests.ui.goals.goal_samples import keep_blocks, plan_blocks, set_goal
from ui.goals import GoalDialog, GoalsPage
from ui.kit import Button, Label
from ui.kit.milestone_rows import MilestoneRow, MilestoneValues
from ui.kit.period_fields import OWN, QUARTER, last_day


def shown(page: GoalsPage, qtbot: QtBot) -> GoalsPage:
    with qtbot.waitActive(page):
        page.show()
    return page


def said(dialog: GoalDialog) -> set[str]:
    """What can be read in the dialog."""
    words = {label.text() for label in dialog.findChildren(Label) if label.isVisible()}
    return words | {button.words() for button in dialog.findChildren(Button) if button.isVisible()}


def test_the_group_is_chosen_first_and_remembers_its_measure(page: GoalsPage, qtbot: QtBot) -> None:
    choice = shown(page, qtbot).new_goal().form.measure
    choice.member.set_chosen("noes")
    choice.group.segment("results").click()
    assert choice.option().key == "meetings"
    choice.group.segment("effort").click()
    assert choice.option().key == "noes"


def test_a_measure_of_another_kind_brings_a_number_of_its_own_pace_or_none(
    page: GoalsPage, store: Store, qtbot: QtBot
) -> None:
    keep_blocks(store, plan_blocks(store), date(2026, 11, 2), 10)
    dialog = shown(page, qtbot).new_goal()
    form, choices = dialog.form, dialog.suggestions.choices if dialog.suggestions is not None else []
    assert [each.isChecked() for each in choices] == [True, False, False]
    form.measure.group.segment("results").click()
    form.measure.member.set_chosen("signed_amount")
    assert (form.target.value(), form.target.text().strip()) == (0, "")
    assert not any(each.isChecked() for each in choices)
    dialog.save_button.click()
    assert form.count_row.error_text() == "A number is missing here."
    form.fill({"measure": "minutes_kept"})
    assert form.target.value() == 5_000  # ten hours in eleven days
    assert form.count_row.error_text() == ""
    form.fill({"measure": "prospects_added"})
    assert [each.isChecked() for each in choices] == [False, False, True]
    form.target.setValue(15)
    form.fill({"measure": "attempts"})
    assert form.target.value() == 15, "typed for a count, kept for a count"
    form.fill({"measure": "signed_amount"})
    assert form.target.value() == 0
    form.fill({"measure": "conversations"})
    assert form.target.value() == 15
    dialog.reject()


def test_stops_are_proposed_half_way_and_follow_the_target_until_they_are_typed(page: GoalsPage, qtbot: QtBot) -> None:
    window = shown(page, qtbot)
    window.resize(1100, 700)
    dialog = window.new_goal()
    stops = dialog.form.milestones
    assert stops.add_button.visibleRegion().boundingRect() == stops.add_button.rect()
    for _ in range(2):
        stops.add_button.click()
    assert [row.target for row in stops.rows()] == [6, 8]
    dialog.form.target.setValue(30)
    assert [row.target for row in stops.rows()] == [15, 20]
    stops.findChildren(MilestoneRow)[0].target.setValue(10)
    dialog.form.fill({"measure": "signed_amount", "target": 2_500_000})
    assert [row.target for row in stops.rows()] == [1_250_000, 1_750_000]
    dialog.form.fill({"measure": "blocks_kept", "target": 40})
    assert [row.target for row in stops.rows()] == [10, 25]
    dialog.reject()


def test_every_measure_can_be_chosen(page: GoalsPage, qtbot: QtBot) -> None:
    form = shown(page, qtbot).new_goal().form
    for measure in Measure:
        form.fill({"measure": measure.value})
        assert form.values()["measure"] == measure.value


def test_one_line_says_that_effort_is_what_one_controls(page: GoalsPage, qtbot: QtBot) -> None:
    dialog = shown(page, qtbot).new_goal()
    assert "Effort is what you control." in said(dialog)
    dialog.form.measure.group.segment("results").click()
    assert "Others decide on results too. Effort is what you control." in said(dialog)


def test_money_is_typed_with_its_cents_and_kept_with_them(page: GoalsPage, store: Store, qtbot: QtBot) -> None:
    dialog = shown(page, qtbot).new_goal()
    stop = MilestoneValues(0, 1_000_000, "Oysters")
    dialog.form.fill({"measure": "signed_amount", "target": 25_000_000, "milestones": [stop]})
    assert dialog.form.target.text() == "€250,000"
    assert "Sign €250,000 of new work" in said(dialog)
    for field, written in ((dialog.form.target, "12000,50"), (dialog.form.cost, "80,50")):
        field.selectAll()
        QTest.keyClicks(field, written)
    dialog.form.reward.setText("Boots")
    dialog.save_button.click()
    goal = read_goals(store)[0]
    assert (goal.target, goal.currency) == (1_200_050, "EUR")
    assert goal.reward is not None
    assert goal.reward.cost_cents == 8_050
    assert [(each.target, each.reward) for each in goal.milestones] == [(1_000_000, "Oysters")]


def test_cents_of_a_target_outlive_an_edit(page: GoalsPage, store: Store, qtbot: QtBot) -> None:
    goal = Goal(GoalId(0), Measure.SIGNED_AMOUNT, 123_456, date(2026, 11, 1), date(2026, 11, 30))
    goal_id = add_goal(store, goal=goal).created
    assert goal_id is not None
    dialog = shown(page, qtbot).edit_goal(goal_id)
    dialog.form.fill({"why": "February"})
    dialog.save_button.click()
    assert read_goal(store, goal_id).target == 123_456


def test_a_period_moves_the_last_day_and_typing_it_makes_it_ones_own(page: GoalsPage, qtbot: QtBot) -> None:
    form = shown(page, qtbot).new_goal().form
    assert form.period.length.value() == QUARTER
    form.period.length.segment("week").click()
    assert form.ends_on.value() == date(2026, 11, 18)
    form.starts_on.set_value(date(2026, 11, 16))
    assert form.ends_on.value() == date(2026, 11, 22)
    form.ends_on.set_value(date(2026, 11, 24))
    assert form.period.length.value() == OWN


@pytest.mark.parametrize("period", [Period.WEEK, Period.MONTH, Period.QUARTER])
def test_the_periods_of_the_form_are_those_of_the_planner(period: Period) -> None:
    for first in (date(2026, 11, 12), date(2027, 1, 31), date(2028, 2, 29), date(2026, 12, 31)):
        assert last_day(first, period.value) == period_ends(period, first)


def test_stops_are_added_and_taken_away(page: GoalsPage, store: Store, qtbot: QtBot) -> None:
    goal_id = set_goal(store)
    dialog = shown(page, qtbot).edit_goal(goal_id, "milestones")
    first = dialog.form.milestones.findChildren(MilestoneRow)[0]
    qtbot.waitUntil(first.target.hasFocus)
    first.target.setValue(5)
    first.reward.setText("A coffee by the river")
    dialog.form.milestones.add_button.click()
    dialog.form.milestones.findChildren(MilestoneRow)[1].target.setValue(3)
    dialog.save_button.click()
    assert [each.target for each in read_goal(store, goal_id).milestones] == [3, 5]
    again = page.edit_goal(goal_id)
    remove = again.form.milestones.findChildren(MilestoneRow)[0].findChildren(type(page.cards[0].more_button))[0]
    remove.click()
    again.save_button.click()
    assert [each.reward for each in read_goal(store, goal_id).milestones] == ["A coffee by the river"]


def test_a_stop_that_is_edited_keeps_what_became_of_it(page: GoalsPage, store: Store, qtbot: QtBot) -> None:
    keep_blocks(store, plan_blocks(store), date(2026, 11, 2), 6)
    goal = Goal(
        GoalId(0), Measure.BLOCKS_KEPT, 13, date(2026, 11, 1), date(2026, 11, 30), milestones=(Milestone(0, 5, "Tea"),)
    )
    goal_id = add_goal(store, goal=goal).created
    assert goal_id is not None
    dialog = shown(page, qtbot).edit_goal(goal_id)
    dialog.form.milestones.findChildren(MilestoneRow)[0].reward.setText("Coffee")
    dialog.save_button.click()
    stop = read_goal(store, goal_id).milestones[0]
    assert (stop.reward, stop.reached_on) == ("Coffee", date(2026, 11, 12))


def test_a_stop_beyond_the_goal_is_said_in_place(page: GoalsPage, store: Store, qtbot: QtBot) -> None:
    dialog = shown(page, qtbot).new_goal()
    dialog.form.fill({"target": 5, "milestones": [MilestoneValues(0, 5, "")]})
    dialog.save_button.click()
    assert "A stop on the way comes before the goal itself." in said(dialog)
    dialog.form.fill({"milestones": [MilestoneValues(0, 2, ""), MilestoneValues(0, 2, "")]})
    dialog.save_button.click()
    assert "Two stops are at the same place." in said(dialog)
    assert read_goals(store) == []


def test_the_second_proposal_is_taken_by_its_key(page: GoalsPage, store: Store, qtbot: QtBot) -> None:
    keep_blocks(store, plan_blocks(store), date(2026, 11, 2), 10)
    set_goal(store, target=10)
    dialog = shown(page, qtbot).new_goal()
    assert dialog.suggestions is not None
    first, second = dialog.suggestions.choices[:2]
    qtbot.waitUntil(first.hasFocus)
    before = dialog.form.values()["target"]
    QTest.keyClick(first, Qt.Key.Key_2)
    assert second.isChecked()
    assert dialog.form.values()["target"] > before
    qtbot.waitUntil(dialog.form.reward.hasFocus)
    QTest.keyClicks(dialog.form.reward, "2 days")
    QTest.keyClick(dialog.form.reward, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert dialog.form.values()["measure"] != "blocks_kept"
    assert dialog.form.values()["reward"] == "2 days"


def test_without_rewards_nothing_is_asked_about_them(page: GoalsPage, store: Store, qtbot: QtBot) -> None:
    keep_blocks(store, plan_blocks(store), date(2026, 11, 2), 10)
    set_goal(store, target=10)
    page.bridge.perform(change_settings, rewards_on=False)
    dialog = shown(page, qtbot).new_goal()
    for word in ("reward", "give yourself", "how much", "treat", "Once more", "picture", "set aside"):
        assert not [text for text in said(dialog) if word in text], word
    assert not dialog.form.reward.isVisible()
    dialog.save_button.click()
    newest = max(read_goals(store), key=lambda each: each.id)
    assert newest.reward is None


def test_an_edit_without_rewards_keeps_the_one_that_is_there(page: GoalsPage, store: Store, qtbot: QtBot) -> None:
    goal_id = set_goal(store)
    page.bridge.perform(change_settings, rewards_on=False)
    dialog = shown(page, qtbot).edit_goal(goal_id, "reward")
    dialog.form.fill({"target": 20})
    dialog.save_button.click()
    goal = read_goal(store, goal_id)
    assert goal.target == 20
    assert goal.reward is not None
    assert (goal.reward.title, goal.reward.art, goal.reward.cost_cents) == ("Weekend in Annecy", "lake", 32_000)
