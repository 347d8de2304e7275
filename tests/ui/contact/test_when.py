"""Yesterday's call can be logged today, at the hour it was."""

from datetime import UTC, date, datetime, time, timedelta

from PySide6.QtWidgets import QApplication

from planner.actions.prospects import set_next_step
from planner.domain.prospects.prospect import NextStep, NextStepKind, State
from planner.domain.touches.touch import Touch, TouchOutcome
from planner.storage.queries.prospects import prospect
from planner.storage.queries.touches import touches_of
from tests.ui.contact.contact_samples import TODAY, add, state_of, tried
from tests.ui.desk import Desk
from ui.contact import LogDialog
from ui.contact.log_form import LogForm

YESTERDAY = TODAY - timedelta(days=1)


def opened(desk: Desk, prospect_id: int) -> LogForm:
    """The form about somebody."""
    desk.window.navigator.log_contact(prospect_id)
    desk.settle()
    form = desk.dialog(LogDialog).form
    assert form is not None
    return form


def first_touch(desk: Desk, prospect_id: int) -> Touch:
    """The touch that happened first."""
    return touches_of(desk.store, prospect_id)[0]


def garage(desk: Desk) -> int:
    """Somebody with a next step."""
    return add(desk.store, "Garage Pontrambel", "Karim Essaoui")


def test_untouched_it_is_now(desk: Desk) -> None:
    prospect_id = garage(desk)
    form = opened(desk, prospect_id)
    assert form.when.button.words() == "just now"
    assert not form.when.isVisible()
    desk.press("Alt+T")
    desk.press("1")
    desk.press("Return")
    desk.wait_closed()
    assert first_touch(desk, prospect_id).at == desk.store.clock.now_utc()


def test_yesterday_at_half_past_two_by_keys(desk: Desk) -> None:
    prospect_id = garage(desk)
    form = opened(desk, prospect_id)
    desk.press("Alt+T")
    assert form.when.yesterday.hasFocus()
    desk.press("Return")
    assert QApplication.focusWidget() is form.when.time
    desk.write("1430")
    assert form.when.button.words() == "yesterday, 14:30"
    desk.press("Return")
    desk.press("3")
    desk.press("Return")
    desk.wait_closed()
    assert first_touch(desk, prospect_id).at == datetime(2026, 11, 11, 13, 30, tzinfo=UTC)


def test_hour_is_the_one_of_the_owners_zone_on_that_day(desk: Desk) -> None:
    form = opened(desk, garage(desk))
    desk.click(form.when.button)
    form.when.day.set_value(date(2026, 7, 1))
    form.when.time.set_value(time(9, 0))
    assert form.touch().at == datetime(2026, 7, 1, 7, 0, tzinfo=UTC)
    assert form.when.button.words() == "Wed 1 Jul, 09:00"


def test_chips_follow_the_day(desk: Desk) -> None:
    form = opened(desk, garage(desk))
    desk.click(form.when.button)
    assert form.when.today.isChecked()
    form.when.day.set_value(YESTERDAY)
    assert form.when.yesterday.isChecked() and not form.when.today.isChecked()
    form.when.day.set_value(TODAY - timedelta(days=3))
    assert not form.when.yesterday.isChecked() and not form.when.today.isChecked()
    desk.click(form.when.today)
    assert form.when.day.value() == TODAY
    desk.click(form.when.today)
    assert form.when.today.isChecked()


def test_moment_to_come_is_refused_in_words(desk: Desk) -> None:
    prospect_id = garage(desk)
    form = opened(desk, prospect_id)
    desk.press("1")
    desk.press("Alt+T")
    desk.click(form.when.today)
    desk.write("2300")
    desk.press("Return")
    assert touches_of(desk.store, prospect_id) == []
    assert form.when.time.property("error")
    assert form.when.time.hasFocus()
    desk.write("0815")
    assert not form.when.time.property("error")
    desk.press("Return")
    desk.wait_closed()
    assert first_touch(desk, prospect_id).at == datetime(2026, 11, 12, 7, 15, tzinfo=UTC)


def test_no_day_to_come_can_be_chosen(desk: Desk) -> None:
    form = opened(desk, garage(desk))
    desk.click(form.when.button)
    form.when.day.set_value(TODAY + timedelta(days=4))
    assert form.when.day.value() == TODAY


def test_older_one_than_the_latest_is_only_counted_and_says_so(desk: Desk) -> None:
    prospect_id = garage(desk)
    tried(desk.store, prospect_id, TouchOutcome.NO_ANSWER, [1])
    step = prospect(desk.store, prospect_id).next_step
    form = opened(desk, prospect_id)
    assert not form.counted.isVisible()
    desk.press("7")
    assert form.parting.isVisible()
    form.when.open_editor()
    form.when.day.set_value(TODAY - timedelta(days=5))
    assert form.counted.isVisible()
    assert not form.parting.isVisible()
    desk.press("Alt+1")
    assert not form.next.isVisible()
    desk.press("Return")
    desk.wait_closed()
    after = prospect(desk.store, prospect_id)
    assert after.next_step == step
    assert after.pursuit.tally.attempts == 2


def test_older_one_is_never_the_last_try(desk: Desk) -> None:
    prospect_id = garage(desk)
    tried(desk.store, prospect_id, TouchOutcome.NO_ANSWER, [30, 25, 20, 15])
    form = opened(desk, prospect_id)
    desk.press("1")
    assert form.is_last_try()
    form.when.open_editor()
    form.when.day.set_value(TODAY - timedelta(days=17))
    assert not form.is_last_try()
    desk.dialog(LogDialog).save()
    desk.settle()
    assert state_of(desk.store, prospect_id) is State.ACTIVE


def test_guard_looks_at_the_day_it_was(desk: Desk) -> None:
    prospect_id = garage(desk)
    tried(desk.store, prospect_id, TouchOutcome.TALKED, [31])
    step = NextStep(NextStepKind.CALL, "", TODAY, agreed_on=TODAY - timedelta(days=31))
    set_next_step(desk.store, prospect_id=prospect_id, step=step)
    form = opened(desk, prospect_id)
    assert not form.guard.isVisible()
    form.when.open_editor()
    form.when.day.set_value(TODAY - timedelta(days=10))
    assert form.guard.isVisible()
    form.when.day.set_value(TODAY - timedelta(days=40))
    assert form.counted.isVisible()
    assert not form.guard.isVisible()


def test_button_closes_what_it_opened_and_the_choice_stays(desk: Desk) -> None:
    form = opened(desk, garage(desk))
    desk.click(form.when.button)
    form.when.day.set_value(YESTERDAY)
    desk.click(form.when.button)
    assert not form.when.isVisible()
    assert form.when.button.words().startswith("yesterday")
    assert form.when.on() == YESTERDAY


def test_the_day_of_a_meeting_is_agreed_only_after_a_yes(desk: Desk) -> None:
    prospect_id = add(desk.store, "Garage Pontrambel", "Karim Essaoui")
    desk.window.navigator.log_contact(prospect_id)
    form = desk.dialog(LogDialog).form
    assert form is not None
    desk.press("4")
    assert form.next.day.hasFocus()
    assert not form.next.agreed.isChecked()
    assert form.next.step() is None
    desk.press("Return")
    assert touches_of(desk.store, prospect_id) == [], "nobody has said that this is the day"
    assert form.next.day.hasFocus()
    shown = form.next.day.value()
    desk.press("Return")
    desk.wait_closed()
    step = prospect(desk.store, prospect_id).next_step
    assert step is not None
    assert (step.day, step.agreed_on) == (shown, TODAY)


def test_a_tick_says_that_the_day_of_a_meeting_is_right(desk: Desk) -> None:
    prospect_id = add(desk.store, "Garage Pontrambel", "Karim Essaoui")
    desk.window.navigator.log_contact(prospect_id)
    form = desk.dialog(LogDialog).form
    assert form is not None
    desk.press("4")
    desk.click(form.next.agreed)
    step = form.next.step()
    assert step is not None
    assert (step.day, step.agreed_on) == (form.next.day.value(), TODAY)
