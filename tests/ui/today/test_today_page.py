"""Today says what to do now, and its button does it."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from planner.actions.call_lists import set_call_list
from planner.actions.goals import postpone_next_goal
from planner.actions.prospects import add_prospect, edit_prospect
from planner.actions.pursuit import nurture
from planner.actions.settings import change_settings
from planner.actions.work import add_signed_work
from planner.domain.blocks.attendance import Outcome
from planner.domain.goals.goal import Measure
from planner.domain.prospects.list_query import ListFilter, ListName
from planner.domain.prospects.prospect import NextStep, NextStepKind, Prospect, ProspectId
from planner.domain.work.signed import SignedWork, SignedWorkId
from planner.storage.queries.blocks import attendance_of
from planner.storage.queries.prospects import prospect
from planner.storage.store import Store
from tests.ui.today.conftest import MovingClock
from tests.ui.today.today_samples import TODAY, know_people, mark, plan, set_goal
from ui.bridge.navigation import Command, Navigator, Section
from ui.kit import Button, Label
from ui.today import TodayPage
from ui.today.due_card import DueCard
from ui.today.goal_today import NextGoalCard, RunningGoalCard

DASH = "\u00a0–\u00a0"
YESTERDAY = TODAY - timedelta(days=1)


def words(widget: QWidget) -> str:
    """Everything a widget says."""
    return "\n".join(one.text() for one in widget.findChildren(Label) if one.isVisible())


def show(page: TodayPage, qtbot: QtBot) -> None:
    with qtbot.waitExposed(page):
        page.show()


def press(page: QWidget, text: str) -> None:
    button = next(one for one in page.findChildren(Button) if one.words() == text and one.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_an_empty_store_asks_for_people(page: TodayPage, navigator: Navigator, qtbot: QtBot) -> None:
    show(page, qtbot)
    assert "Your first week starts here." in words(page)
    assert page.hero.headline.text() == "No blocks are planned yet."
    assert "No one to call yet" in words(page)
    with qtbot.waitSignal(navigator.command_requested, check_params_cb=lambda command: command is Command.NEW_PROSPECT):
        press(page, "Add people")
    with qtbot.waitSignal(
        navigator.command_requested, check_params_cb=lambda command: command is Command.IMPORT_PROSPECTS
    ):
        press(page, "Import a file")


def test_the_next_block_comes_with_the_people_to_call(page: TodayPage, store: Store, qtbot: QtBot) -> None:
    series = plan(store, 1, 3, first_day=date(2026, 11, 9))
    mark(store, series, date(2026, 11, 10))
    know_people(store, 20, due=8)
    show(page, qtbot)
    assert page.hero.headline.text() == f"Next block: today, 09:00{DASH}10:30, 8 people to call."
    assert page.hero.third.text() == "First on the list: Person 03, Company 03. The block starts in 13 minutes."
    assert "You have kept 1 of 2 blocks this week." in words(page)


def test_one_person_is_not_people(page: TodayPage, store: Store, qtbot: QtBot) -> None:
    plan(store, 4)
    know_people(store, 1, due=1)
    show(page, qtbot)
    assert page.hero.headline.text() == f"Next block: tomorrow, 09:00{DASH}10:30, 1 person to call."


def test_six_due_rows_and_the_whole_count(page: TodayPage, store: Store, navigator: Navigator, qtbot: QtBot) -> None:
    ids = know_people(store, 20, due=8)
    show(page, qtbot)
    card = page.due_card
    assert isinstance(card, DueCard)
    assert len(card.rows) == 6
    assert "8" in words(card)
    assert "3 days ago" in words(card)
    assert "yesterday" in words(card)
    with qtbot.waitSignal(navigator.prospect_requested, check_params_cb=lambda found: found == ids[3]):
        QTest.mouseClick(card.rows[0], Qt.MouseButton.LeftButton)
    due = ListFilter(ListName.DUE)
    with qtbot.waitSignal(navigator.list_requested, check_params_cb=lambda wanted: wanted == due):
        press(card, "See all in Prospects")


def test_nobody_due_is_fine(page: TodayPage, store: Store, qtbot: QtBot) -> None:
    know_people(store, 5, due=0)
    show(page, qtbot)
    assert "Nobody is due, and that is fine" in words(page)


def test_new_people_without_a_step_are_not_forgotten(
    page: TodayPage, store: Store, navigator: Navigator, qtbot: QtBot
) -> None:
    plan(store, 4)
    for number in range(5):
        add_prospect(store, prospect=Prospect(ProspectId(0), f"Atelier {number}"))
    show(page, qtbot)
    assert "5 new prospects to qualify" in words(page)
    assert "Nobody is due. 5 new prospects wait to be qualified." in words(page)
    with qtbot.waitSignal(navigator.list_requested, check_params_cb=lambda found: found.name is ListName.TO_QUALIFY):
        press(page, "Qualify them")


def test_a_block_that_is_on_is_marked_as_kept(page: TodayPage, store: Store, clock: MovingClock, qtbot: QtBot) -> None:
    series = plan(store, 3)
    know_people(store, 5, due=2)
    clock.instant = datetime(2026, 11, 12, 8, 30, tzinfo=UTC)
    show(page, qtbot)
    assert page.hero.headline.text() == f"Your block is on: 09:00{DASH}10:30, 2 people to call."
    press(page, "Mark as kept")
    assert [each.outcome for each in attendance_of(store, series)] == [Outcome.KEPT]
    assert "You have kept 1 of 1 block this week." in words(page)
    assert page.hero.headline.text() == "No block is left this week."


def test_the_call_list_of_the_next_block_comes_before_whoever_is_due(
    page: TodayPage, store: Store, qtbot: QtBot
) -> None:
    series = plan(store, 3)
    know_people(store, 5, due=2)
    show(page, qtbot)
    last = max(row["id"] for row in store.db.query("SELECT id FROM prospects"))
    slot = datetime(2026, 11, 12, 9)
    page.bridge.perform(set_call_list, series_id=series, slot=slot, prospect_ids=[last, last - 1, last - 2])
    assert page.hero.headline.text() == f"Next block: today, 09:00{DASH}10:30, 3 people to call."
    who = prospect(store, last)
    assert f"First on the list: {who.persons[0].name if who.persons else who.company}" in words(page)
    page.bridge.undo()
    assert page.hero.headline.text() == f"Next block: today, 09:00{DASH}10:30, 2 people to call."


def test_a_block_that_is_just_over_asks_how_it_went(
    page: TodayPage, store: Store, clock: MovingClock, qtbot: QtBot
) -> None:
    series = plan(store, 3, 4)
    know_people(store, 5, due=2)
    clock.instant = datetime(2026, 11, 12, 15, 0, tzinfo=UTC)
    show(page, qtbot)
    assert page.hero.headline.text() == f"Your block is over: 09:00{DASH}10:30. How did it go?"
    press(page, "Shortened")
    assert [each.outcome for each in attendance_of(store, series)] == [Outcome.SHORTENED]
    assert page.hero.headline.text() == f"Next block: tomorrow, 09:00{DASH}10:30, 2 people to call."


def test_without_a_block_left_the_week_is_planned(
    page: TodayPage, store: Store, navigator: Navigator, qtbot: QtBot
) -> None:
    plan(store, 0)
    know_people(store, 5, due=0)
    show(page, qtbot)
    assert page.hero.headline.text() == "No block is left this week."
    assert page.hero.third.text() == "The next one: Mon 16 Nov, 09:00."
    with qtbot.waitSignal(navigator.section_requested, check_params_cb=lambda section: section is Section.WEEK):
        press(page, "Plan the week")


def test_without_any_series_a_new_one_is_offered(
    page: TodayPage, store: Store, navigator: Navigator, qtbot: QtBot
) -> None:
    know_people(store, 5, due=0)
    show(page, qtbot)
    with qtbot.waitSignal(navigator.command_requested, check_params_cb=lambda command: command is Command.NEW_SERIES):
        press(page, "New block series")


def test_past_blocks_are_marked_row_by_row(page: TodayPage, store: Store, qtbot: QtBot) -> None:
    series = plan(store, 0, 1, 2, first_day=date(2026, 11, 9))
    know_people(store, 5, due=1)
    show(page, qtbot)
    assert page.past_card is not None
    assert f"Mon 9 Nov, 09:00{DASH}10:30" in words(page.past_card)
    page.past_card.buttons[0, Outcome.KEPT].click()
    assert page.past_card is not None
    page.past_card.buttons[0, Outcome.MISSED].click()
    found = {each.slot.date(): each.outcome for each in attendance_of(store, series)}
    assert found == {date(2026, 11, 9): Outcome.KEPT, date(2026, 11, 10): Outcome.MISSED}
    left = page.past_card
    qtbot.waitUntil(lambda: f"Wed 11 Nov, 09:00{DASH}10:30" in words(left))


def test_the_goal_shows_what_is_left_and_opens_goals(
    page: TodayPage, store: Store, navigator: Navigator, qtbot: QtBot
) -> None:
    set_goal(store)
    show(page, qtbot)
    card = page.goal_card
    assert isinstance(card, RunningGoalCard)
    assert {"Goal, by 30 November", "Weekend in Annecy", "Keep 13 more blocks", "4 blocks behind"} <= set(
        words(card).splitlines()
    )
    with qtbot.waitSignal(navigator.section_requested, check_params_cb=lambda section: section is Section.GOALS):
        QTest.keyClick(card, Qt.Key.Key_Return)


def test_a_goal_follows_signed_work_at_once(page: TodayPage, store: Store, qtbot: QtBot) -> None:
    set_goal(store, measure=Measure.SIGNED_AMOUNT, target=10_000_00)
    show(page, qtbot)
    work = SignedWork(SignedWorkId(0), "Heating", TODAY, TODAY, TODAY, 600, 4_000_00)
    page.bridge.perform(add_signed_work, work=work)
    assert page.facts is not None and page.facts.goal is not None
    assert page.facts.goal.done == 4_000_00


def test_a_missed_goal_asks_its_question(page: TodayPage, store: Store, qtbot: QtBot) -> None:
    set_goal(store, ends_on=date(2026, 11, 8))
    show(page, qtbot)
    assert page.goal_card is not None
    assert "The date passed at 0 of 13." in words(page.goal_card)


def test_a_reached_goal_leads_to_the_next_one_until_postponed(
    page: TodayPage, store: Store, navigator: Navigator, qtbot: QtBot
) -> None:
    mark(store, plan(store, 2, first_day=YESTERDAY), YESTERDAY)
    goal_id = set_goal(store, target=1)
    show(page, qtbot)
    card = page.goal_card
    assert isinstance(card, NextGoalCard)
    assert "Reached on 12 November" in words(card)
    with qtbot.waitSignal(navigator.command_requested, check_params_cb=lambda command: command is Command.NEW_GOAL):
        press(card, "Set the next goal")
    page.bridge.perform(postpone_next_goal, goal_id=goal_id)
    assert page.goal_card is not None
    assert "What would you like to aim at next?" not in words(page.goal_card)


def test_the_first_week_is_ticked_off_and_goes(page: TodayPage, store: Store, qtbot: QtBot) -> None:
    series = plan(store, 2, 3, first_day=YESTERDAY)
    show(page, qtbot)
    assert page.checklist is not None
    assert [step.isEnabled() for step in page.checklist.steps] == [False, True, True, True, True]
    set_goal(store)
    know_people(store, 5, due=0)
    mark(store, series, YESTERDAY)
    page.bridge.perform(change_settings, calendar_file="plan.ics")
    assert page.checklist is None


def test_a_skipped_step_stays_open_until_it_is_looked_at(
    page: TodayPage, store: Store, navigator: Navigator, qtbot: QtBot
) -> None:
    plan(store, 3)
    page.bridge.perform(change_settings, rhythm_skipped=True)
    show(page, qtbot)
    assert page.checklist is not None
    with qtbot.waitSignal(navigator.section_requested, check_params_cb=lambda section: section is Section.WEEK):
        page.checklist.steps[0].click()
    assert not page.checklist.steps[0].isEnabled()


def test_time_goes_by_in_the_words_and_then_in_the_buttons(
    page: TodayPage, store: Store, clock: MovingClock, qtbot: QtBot
) -> None:
    plan(store, 3)
    know_people(store, 5, due=1)
    show(page, qtbot)
    button = page.hero.primary
    clock.instant = datetime(2026, 11, 12, 7, 59, tzinfo=UTC)
    page.minute_passed()
    assert page.hero.third.text().endswith("The block starts in 1 minute.")
    assert page.hero.primary is button
    clock.instant = datetime(2026, 11, 12, 8, 0, tzinfo=UTC)
    page.minute_passed()
    assert page.hero.headline.text().startswith("Your block is on")
    assert page.hero.primary is not button


def test_a_hidden_page_does_not_watch_the_clock(
    page: TodayPage, store: Store, clock: MovingClock, qtbot: QtBot
) -> None:
    plan(store, 3)
    know_people(store, 5, due=1)
    show(page, qtbot)
    assert page.is_watching()
    page.hide()
    assert not page.is_watching()
    read = page.facts
    page.show()
    assert page.facts is read  # nothing happened meanwhile, and it is the same minute
    page.hide()
    clock.instant = datetime(2026, 11, 12, 7, 50, tzinfo=UTC)
    page.show()
    assert page.hero.third.text().endswith("The block starts in 10 minutes.")


def test_a_compact_window_puts_the_right_column_under_the_left(page: TodayPage, store: Store, qtbot: QtBot) -> None:
    set_goal(store)
    know_people(store, 8, due=8)
    show(page, qtbot)
    assert page.due_card is not None
    assert page.goal_card is not None
    beside = page.goal_card.mapTo(page, page.goal_card.rect().topLeft()).x() > page.due_card.width() / 2
    page.resize(1100, 700)
    qtbot.waitUntil(lambda: page.goal_card is not None and _top(page, page.goal_card) > _bottom(page))
    assert beside


def _top(page: TodayPage, widget: QWidget) -> int:
    return widget.mapTo(page, widget.rect().topLeft()).y()


def _bottom(page: TodayPage) -> int:
    assert page.due_card is not None
    return page.due_card.mapTo(page, page.due_card.rect().bottomLeft()).y()


def test_a_light_word_comes_after_whoever_wanted_to_be_woken_and_is_never_late(
    page: TodayPage, store: Store, navigator: Navigator, qtbot: QtBot
) -> None:
    word, woken = know_people(store, 2, due=0)
    nurture(store, prospect_ids=[word])
    nurture(store, prospect_ids=[woken], wake_on=TODAY, wake_note="Lease ends")
    late = NextStep(NextStepKind.CALL, "", TODAY - timedelta(days=9))
    edit_prospect(store, prospect=replace(prospect(store, word), next_step=late))
    show(page, qtbot)
    assert not isinstance(page.due_card, DueCard)
    card = page.look_again_card
    assert card is not None
    said = words(card)
    assert said.index("Lease ends") < said.index("A light word")
    assert "ago" not in said
    with qtbot.waitSignal(navigator.prospect_requested, check_params_cb=lambda found: found == word):
        card.rows[1].activated.emit()
