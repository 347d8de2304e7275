"""The plan wizard, from an amount to blocks on the week, on a real window."""

from datetime import date, time, timedelta

from planner.actions.blocks import add_series
from planner.actions.pauses import add_pause
from planner.actions.settings import change_settings
from planner.domain.blocks.editing import SeriesFields
from planner.domain.blocks.purpose import Purpose
from planner.domain.planning.wishes import PlanKind, Wishes
from planner.storage.queries.blocks import all_series
from tests.ui.desk import Desk
from ui.bridge.navigation import Command
from ui.planning.plan_dialog import PlanDialog

ONE_CONTRACT = Wishes(PlanKind.STEADY, True, 1, 1, 1, date(2027, 5, 13), 4, 60)


def opened(desk: Desk, wishes: Wishes = ONE_CONTRACT) -> PlanDialog:
    desk.bridge.perform(change_settings, plan_wishes=wishes.to_text())
    desk.window.navigator.run(Command.PLAN_WIZARD)
    return desk.dialog(PlanDialog)


def test_contracts_become_blocks_of_a_week(desk: Desk) -> None:
    dialog = opened(desk)
    assert dialog.sentence.text() == "3 blocks of 1\u00a0h a week, for 19 weeks"
    assert dialog.wanted_blocks == 3


def test_an_amount_is_turned_into_contracts_while_one_types(desk: Desk) -> None:
    dialog = opened(desk)
    dialog.form.by.set_chosen("money")
    dialog.form.money.setValue(10_000)
    dialog.form.contract.setValue(5_000)
    assert dialog.form.wishes().contracts_wanted() == 2
    assert dialog.wanted_blocks == 4


def test_enter_twice_puts_the_plan_on_the_week_and_one_undo_takes_it_off(desk: Desk) -> None:
    before = all_series(desk.store)
    opened(desk)
    desk.press("Return")
    desk.press("Return")
    desk.wait_closed()
    new = [series for series in all_series(desk.store) if series not in before]
    assert [(series.start, series.weekdays, series.minutes) for series in new] == [(time(9), frozenset({0, 1, 3}), 60)]
    assert desk.bridge.settings.well_qualified_wanted == 51
    desk.bridge.undo()
    assert all_series(desk.store) == before


def test_places_stand_beside_blocks_that_are_there(desk: Desk) -> None:
    fields = SeriesFields(Purpose.CALLS, frozenset({1}), time(9), 60, date(2026, 11, 9), "Europe/Paris")
    add_series(desk.store, fields=fields)
    dialog = opened(desk)
    assert dialog.wanted_blocks == 2
    desk.click(dialog.find_button)
    places = [(slot.weekday, slot.start) for slot in dialog.slots.chosen()]
    assert (1, time(9)) not in places
    assert len(places) == 2


def test_planned_blocks_that_are_enough_need_no_more(desk: Desk) -> None:
    every_day = frozenset(range(5))
    fields = SeriesFields(Purpose.CALLS, every_day, time(9), 60, date(2026, 11, 9), "Europe/Paris")
    add_series(desk.store, fields=fields)
    dialog = opened(desk)
    assert dialog.find_button.words() == "Keep this plan"
    desk.click(dialog.find_button)
    desk.wait_closed()
    assert len(all_series(desk.store)) == 1
    assert desk.bridge.settings.well_qualified_wanted == 51


def test_a_pause_in_the_first_weeks_is_no_free_place(desk: Desk) -> None:
    monday = date(2026, 11, 16)
    add_pause(desk.store, starts_on=monday, ends_on=monday + timedelta(days=6))
    dialog = opened(desk)
    desk.click(dialog.find_button)
    assert {slot.free_weeks for slot in dialog.slots.chosen()} == {3}


def test_more_than_a_week_holds_cannot_be_put_on_it(desk: Desk) -> None:
    dialog = opened(desk)
    dialog.form.contracts.setValue(500)
    assert not dialog.find_button.isEnabled()
    dialog.form.contracts.setValue(1)
    assert dialog.find_button.isEnabled()


def test_burst_ends_with_its_last_week(desk: Desk) -> None:
    opened(desk, Wishes(PlanKind.BURST, True, 1, 1, 1, date(2027, 5, 13), 4, 60))
    desk.press("Return")
    desk.press("Return")
    desk.wait_closed()
    new = all_series(desk.store)
    assert {series.first_day for series in new} == {date(2027, 3, 1)}
    assert {series.until for series in new} == {date(2027, 3, 28)}


def test_nothing_chosen_cannot_be_put_on_the_week(desk: Desk) -> None:
    dialog = opened(desk)
    desk.click(dialog.find_button)
    for box in dialog.slots.boxes:
        box.setChecked(False)
    assert not dialog.put_button.isEnabled()
    desk.press("Esc")
    desk.wait_closed()
    assert all_series(desk.store) == []
