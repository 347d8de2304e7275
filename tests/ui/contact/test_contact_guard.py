"""The guard: it says what was agreed, asks why, and keeps the reason with the contact."""

from datetime import date

from planner.actions.prospects import set_next_step
from planner.actions.pursuit import agree
from planner.domain.prospects.prospect import NextStep, NextStepKind
from planner.domain.prospects.pursuit import Agreement
from planner.domain.touches.touch import Channel
from planner.storage.queries.touches import touches_of
from planner.storage.store import Store
from tests.ui.contact.contact_samples import TODAY, add
from tests.ui.desk import Desk
from ui.contact import GuardDialog, LogDialog


def promised(store: Store) -> int:
    """Somebody who asked for a call on 12 January, by phone."""
    prospect_id = add(store, "Régie Belvauze", "Nadia Kermel")
    step = NextStep(NextStepKind.CALL, "", date(2027, 1, 12), agreed_on=TODAY)
    set_next_step(store, prospect_id=prospect_id, step=step)
    agree(store, prospect_id=prospect_id, agreement=Agreement(channel=Channel.PHONE))
    return prospect_id


def opened(desk: Desk, prospect_id: int) -> LogDialog:
    """The dialog about somebody."""
    desk.window.navigator.log_contact(prospect_id)
    desk.settle()
    return desk.dialog(LogDialog)


def test_what_was_agreed_stands_in_the_dialog(desk: Desk) -> None:
    dialog = opened(desk, promised(desk.store))
    assert dialog.form is not None
    assert dialog.form.guard.isVisible()
    assert dialog.form.guard.accessibleName() == "You agreed on 12 January 2027, by phone."


def test_saving_without_a_reason_asks_for_it_and_the_reason_is_kept(desk: Desk) -> None:
    prospect_id = promised(desk.store)
    dialog = opened(desk, prospect_id)
    assert dialog.form is not None
    desk.press("3")
    desk.press("Return")
    assert touches_of(desk.store, prospect_id) == []
    assert dialog.form.guard.chips[0].hasFocus()
    desk.press("B")
    desk.press("Return")
    desk.wait_closed()
    assert touches_of(desk.store, prospect_id)[0].overruled == "Something new"


def test_own_words_do_as_a_reason(desk: Desk) -> None:
    prospect_id = promised(desk.store)
    dialog = opened(desk, prospect_id)
    assert dialog.form is not None
    desk.press("3")
    dialog.form.guard.own.setFocus()
    desk.write("leak in the cellar")
    desk.press("Return")
    desk.wait_closed()
    assert touches_of(desk.store, prospect_id)[0].overruled == "leak in the cellar"


def test_who_called_us_needs_no_reason(desk: Desk) -> None:
    prospect_id = promised(desk.store)
    dialog = opened(desk, prospect_id)
    assert dialog.form is not None
    desk.press("I")
    assert not dialog.form.guard.isVisible()
    desk.press("3")
    desk.press("Return")
    desk.wait_closed()
    assert touches_of(desk.store, prospect_id)[0].overruled == ""


def test_another_channel_than_agreed_is_said(desk: Desk) -> None:
    prospect_id = add(desk.store, "Garage Pontrambel", "Karim Essaoui")
    agree(desk.store, prospect_id=prospect_id, agreement=Agreement(channel=Channel.EMAIL))
    dialog = opened(desk, prospect_id)
    assert dialog.form is not None
    assert not dialog.form.guard.isVisible()
    desk.press("P")
    assert dialog.form.guard.accessibleName() == "You agreed to be in touch by e-mail."


def test_before_a_call_the_guard_asks_and_the_log_knows_the_reason(desk: Desk) -> None:
    prospect_id = promised(desk.store)
    called: list[int] = []
    desk.window.navigator.guard_then(prospect_id, Channel.PHONE, lambda: called.append(prospect_id))
    desk.dialog(GuardDialog)
    desk.press("Return")
    assert called == []
    desk.press("A")
    desk.press("Return")
    desk.wait_closed()
    assert called == [prospect_id]
    dialog = opened(desk, prospect_id)
    assert dialog.form is not None
    assert dialog.form.guard.reason() == "They asked for it"
    desk.press("3")
    desk.press("Return")
    desk.wait_closed()
    assert touches_of(desk.store, prospect_id)[0].overruled == "They asked for it"


def test_waiting_opens_no_phone(desk: Desk) -> None:
    prospect_id = promised(desk.store)
    called: list[int] = []
    desk.window.navigator.guard_then(prospect_id, Channel.PHONE, lambda: called.append(prospect_id))
    desk.dialog(GuardDialog)
    desk.press("Esc")
    desk.wait_closed()
    assert called == []


def test_nothing_agreed_goes_straight_on(desk: Desk) -> None:
    prospect_id = add(desk.store, "Garage Pontrambel", "Karim Essaoui")
    called: list[int] = []
    desk.window.navigator.guard_then(prospect_id, Channel.PHONE, lambda: called.append(prospect_id))
    assert called == [prospect_id]
    assert desk.dialogs() == []
