"""Cadences in the window: the list, the form, and starting one with somebody."""

from datetime import date

from pytestqt.qtbot import QtBot

from planner.actions.cadences import save_cadence, start_cadence
from planner.actions.prospects import add_prospect, set_next_step
from planner.actions.pursuit import win
from planner.actions.settings import change_settings
from planner.actions.touches import log_touch
from planner.domain.followup.cadence import BUILT_IN, BuiltIn, Cadence, CadenceStep, Direction
from planner.domain.prospects.prospect import NextStep, NextStepKind, Prospect, ProspectId, State
from planner.domain.touches.touch import Channel, Touch, TouchId, TouchOutcome
from planner.storage.queries.cadences import cadence, own_cadences, running_with
from planner.storage.queries.prospects import prospect
from planner.storage.store import Store
from tests.ui.desk import Desk, at_desk
from ui.bridge.navigation import Command
from ui.contact import LogDialog
from ui.kit import Label
from ui.nurture import CadenceChooser, CadenceEditor, CadenceList
from ui.nurture.cadence_list import CadenceRow
from ui.nurture.cadence_words import worded

TODAY = date(2026, 11, 12)
SHORT = Cadence(
    0, "Short", Direction.FORWARD, (CadenceStep(0, NextStepKind.CALL, "Ask"), CadenceStep(7, NextStepKind.DECIDE))
)


def add(store: Store) -> int:
    return add_prospect(store, prospect=Prospect(ProspectId(0), "Atelier Baraton")).created or 0


def opened(desk: Desk) -> CadenceList:
    desk.window.navigator.run(Command.CADENCES)
    return desk.dialog(CadenceList)


def chooser(desk: Desk, prospect_id: int) -> CadenceChooser:
    desk.window.navigator.choose_cadence(prospect_id)
    return desk.dialog(CadenceChooser)


def row(dialog: CadenceList, name: str) -> CadenceRow:
    return next(each for each in dialog.findChildren(CadenceRow) if each.row.accessibleName().startswith(name))


def test_enter_starts_what_is_shown(desk: Desk) -> None:
    someone = add(desk.store)
    dialog = chooser(desk, someone)
    assert dialog.preview.lines()[0] == "Thu 12 Nov, Call, Introduce yourself and ask who decides"
    assert len(dialog.preview.lines()) == len(BUILT_IN[0].steps)
    desk.press("Return")
    found = prospect(desk.store, someone)
    assert found.state is State.ACTIVE
    assert found.next_step is not None
    assert found.next_step.text == "Introduce yourself and ask who decides"
    assert "Cadence started" in desk.toast()


def test_the_step_that_gives_way_is_named(desk: Desk) -> None:
    someone = add(desk.store)
    assert not chooser(desk, someone).replaces.isVisible()
    desk.press("Escape")
    step = NextStep(NextStepKind.PROPOSAL, "Send the proposal", date(2026, 11, 13))
    set_next_step(desk.store, prospect_id=someone, step=step)
    assert chooser(desk, someone).replaces.text() == "Replaces: Send the proposal, tomorrow"


def test_after_a_proposal_was_asked_its_cadence_is_proposed(desk: Desk) -> None:
    someone = add(desk.store)
    assert chooser(desk, someone).cadence().built_in is BuiltIn.FIRST_CONTACT
    desk.press("Escape")
    at = desk.store.clock.now_utc()
    asked = Touch(TouchId(0), someone, at, Channel.PHONE, TouchOutcome.PROPOSAL_ASKED)
    log_touch(desk.store, touch=asked)
    dialog = chooser(desk, someone)
    assert dialog.cadence().built_in is BuiltIn.AFTER_PROPOSAL
    assert len(dialog.preview.lines()) == 5


def test_back_from_a_date_a_day_is_suggested_and_what_is_past_is_said(desk: Desk) -> None:
    dialog = chooser(desk, add(desk.store))
    dialog.choice.set_chosen("2")
    assert len(dialog.preview.lines()) == len(BUILT_IN[2].steps)
    dialog.anchor.set_value(date(2026, 11, 30))
    assert len(dialog.preview.lines()) == 3
    assert dialog.note.text() == "2 steps would lie in the past and are left out."
    dialog.anchor.set_value(TODAY)
    assert not dialog.start_button.isEnabled()
    assert dialog.preview.lines() == []
    assert "over by 12 November 2026" in dialog.anchor_row.error_text()


def test_a_day_that_was_chosen_stays(desk: Desk) -> None:
    dialog = chooser(desk, add(desk.store))
    dialog.anchor.set_value(date(2027, 1, 11))
    dialog.choice.set_chosen("2")
    assert dialog.anchor.value() == date(2027, 1, 11)


def test_one_that_runs_can_be_ended(desk: Desk) -> None:
    someone = add(desk.store)
    start_cadence(desk.store, prospect_id=someone, cadence=BUILT_IN[0], anchor=TODAY)
    dialog = chooser(desk, someone)
    desk.click(dialog.stop_button)
    assert running_with(desk.store, prospect(desk.store, someone)) is None


def test_without_one_that_runs_there_is_nothing_to_end(desk: Desk) -> None:
    dialog = chooser(desk, add(desk.store))
    assert dialog.stop_button.window() is desk.window
    assert not dialog.stop_button.isVisible()


def test_none_is_offered_for_a_client(desk: Desk) -> None:
    someone = add(desk.store)
    win(desk.store, prospect_ids=[someone])
    desk.window.navigator.choose_cadence(someone)
    assert desk.dialogs() == []
    assert "Atelier Baraton" in desk.toast()


def test_a_built_in_one_is_copied_to_be_changed(desk: Desk) -> None:
    dialog = opened(desk)
    desk.click(row(dialog, "First contact").copy_button)
    form = desk.dialog(CadenceEditor)
    desk.click(form.steps.rows()[1].remove_button)
    desk.click(form.save_button)
    own = own_cadences(desk.store)
    assert [each.name for each in own] == ["First contact, my way"]
    assert [step.offset_days for step in own[0].steps] == [0, 7, 14, 21, 35]
    assert row(dialog, "First contact, my way").isVisible()


def test_a_new_one_gets_its_steps_in_their_order(desk: Desk) -> None:
    desk.click(opened(desk).new_button)
    form = desk.dialog(CadenceEditor)
    desk.write("Fair")
    desk.click(form.steps.add_button)
    form.steps.rows()[-1].days.setValue(3)
    form.steps.rows()[-1].kind.set_chosen("email")
    desk.press("Return")
    (saved,) = own_cadences(desk.store)
    assert [(step.offset_days, step.kind.value) for step in saved.steps] == [
        (0, "call"),
        (3, "email"),
        (7, "call"),
        (14, "decide"),
    ]


def test_what_is_wrong_is_said_in_the_form(desk: Desk) -> None:
    save_cadence(desk.store, cadence=SHORT)
    desk.click(opened(desk).new_button)
    form = desk.dialog(CadenceEditor)
    desk.press("Return")
    assert form.name.property("error")
    form.name.setText("SHORT")
    desk.click(form.save_button)
    assert form.name.property("error")
    form.name.setText("Shorter")
    form.steps.decision.days.setValue(1)
    desk.click(form.save_button)
    assert form.problem.text() == "Each step needs a day of its own, and the decision comes last."
    assert [each.name for each in own_cadences(desk.store)] == ["Short"]


def test_an_own_one_is_changed_and_removed(desk: Desk) -> None:
    save_cadence(desk.store, cadence=SHORT)
    dialog = opened(desk)
    desk.click(row(dialog, "Short").row)
    form = desk.dialog(CadenceEditor)
    form.direction.set_chosen("backward")
    desk.click(form.save_button)
    (saved,) = own_cadences(desk.store)
    assert saved.direction is Direction.BACKWARD
    assert [step.offset_days for step in saved.steps] == [7, 0], "the steps turn round with the direction"
    desk.click(row(dialog, "Short").remove_button)
    assert own_cadences(desk.store) == []


def test_a_logged_contact_leads_to_the_next_step_of_the_cadence(desk: Desk) -> None:
    someone = add(desk.store)
    start_cadence(desk.store, prospect_id=someone, cadence=worded(BUILT_IN[0]), anchor=TODAY)
    desk.window.navigator.log_contact(someone)
    dialog = desk.dialog(LogDialog)
    desk.press("1")
    assert any("as the cadence has it" in each.text() for each in dialog.findChildren(Label))
    desk.press("Return")
    step = prospect(desk.store, someone).next_step
    assert step is not None
    assert (step.kind, step.text) == (NextStepKind.EMAIL, "Say in three lines why you called")


def test_on_its_last_day_the_cadence_asks_to_decide(desk: Desk) -> None:
    someone = add(desk.store)
    decided_today = Cadence(0, "Ends", Direction.BACKWARD, (CadenceStep(9, NextStepKind.CALL), SHORT.steps[-1]))
    created = save_cadence(desk.store, cadence=decided_today).created or 0
    start_cadence(desk.store, prospect_id=someone, cadence=cadence(desk.store, created), anchor=date(2026, 11, 19))
    desk.window.navigator.decide(someone)
    assert "This is the day that was set for deciding." in [
        each.text() for each in desk.dialogs()[-1].findChildren(Label)
    ]


def test_a_toast_in_french_ends_in_one_full_stop(qtbot: QtBot, store: Store) -> None:
    change_settings(store, first_run_done=True, animation=False)
    someone = add(store)
    with at_desk(qtbot, store, "fr") as french:
        chooser(french, someone)
        french.press("Return")
        assert french.toast().endswith("jeu. 12 nov.")
