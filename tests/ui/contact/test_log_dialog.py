"""Logging a contact on the real window, by keys as the flows count them and by mouse."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from planner.actions.pursuit import agree
from planner.domain.prospects.list_query import ListFilter, Sort
from planner.domain.prospects.prospect import NextStepKind, State
from planner.domain.prospects.pursuit import Agreement
from planner.domain.touches.touch import Channel, Signal, Touch, TouchOutcome
from planner.storage.queries.prospects import first_prospect_ids, prospect
from planner.storage.queries.touches import touches_of
from tests.ui.contact.contact_samples import TODAY, add, state_of, tried
from tests.ui.desk import Desk
from ui.bridge.navigation import Section
from ui.contact import DecisionDialog, GoForNoDialog, LogDialog
from ui.contact.outcome_grid import OUTCOMES
from ui.prospects.page import ProspectsPage


def logged(desk: Desk, prospect_id: int) -> Touch:
    """The one touch of a prospect."""
    touches = touches_of(desk.store, prospect_id)
    assert len(touches) == 1
    return touches[0]


def opened(desk: Desk, prospect_id: int) -> LogDialog:
    """The dialog about somebody."""
    desk.window.navigator.log_contact(prospect_id)
    desk.settle()
    return desk.dialog(LogDialog)


def found(desk: Desk, words: str) -> list[int]:
    """The ids of those the search finds."""
    return list(first_prospect_ids(desk.store, ListFilter(search=words), Sort(), TODAY, 5)[0])


def test_unplanned_call_takes_four_actions_and_three_letters(desk: Desk) -> None:
    add(desk.store, "Garage Pontrambel", "Karim Essaoui")
    solene = add(desk.store, "Cabinet dentaire Sorlane", "Solène Mirval", on=date(2026, 11, 20))
    desk.go_to(Section.TODAY)
    desk.press("Ctrl+L")
    desk.write("sol")
    desk.press("Return")
    desk.press("3")
    desk.press("Return")
    desk.wait_closed()
    assert desk.actions == 4
    assert logged(desk, solene).outcome is TouchOutcome.TALKED
    assert "Solène" in desk.toast() or "Sorlane" in desk.toast()
    desk.press("Ctrl+Z")
    assert touches_of(desk.store, solene) == []


def test_with_somebody_selected_three_actions_do(desk: Desk) -> None:
    hugo = add(desk.store, "Hôtel du Quai Morel", "Hugo Baraton")
    desk.window.navigator.open_prospect(hugo)
    desk.settle()
    assert desk.page(ProspectsPage).selected_ids() == [hugo]
    desk.press("Ctrl+L")
    desk.press("1")
    desk.press("Return")
    desk.wait_closed()
    assert desk.actions == 3
    assert logged(desk, hugo).outcome is TouchOutcome.NO_ANSWER


def test_by_mouse_four_clicks_do(desk: Desk) -> None:
    nadia = add(desk.store, "Régie Belvauze", "Nadia Kermel")
    desk.go_to(Section.TODAY)
    desk.click(desk.content.top_bar.log_button)
    dialog = desk.dialog(LogDialog)
    desk.click(dialog.picker.rows()[0])
    assert dialog.form is not None
    desk.click(dialog.form.grid.buttons[TouchOutcome.TALKED])
    desk.click(dialog.save_button)
    desk.wait_closed()
    assert desk.actions == 4
    assert logged(desk, nadia).outcome is TouchOutcome.TALKED


def test_unknown_name_is_added_on_the_way(desk: Desk) -> None:
    desk.press("Ctrl+L")
    desk.write("Delmare")
    desk.press("Return")
    desk.press("1")
    desk.press("Return")
    desk.wait_closed()
    ids = found(desk, "delmare")
    assert len(ids) == 1
    assert logged(desk, ids[0]).outcome is TouchOutcome.NO_ANSWER
    assert state_of(desk.store, ids[0]) is State.ACTIVE


def test_new_person_and_the_contact_are_one_undo(desk: Desk) -> None:
    desk.press("Ctrl+L")
    desk.write("Delmare")
    desk.press("Return")
    assert found(desk, "delmare") == []
    desk.press("1")
    desk.press("Return")
    desk.wait_closed()
    assert "Delmare" in desk.toast()
    desk.press("Ctrl+Z")
    assert found(desk, "delmare") == []
    desk.press("Ctrl+Shift+Z")
    (prospect_id,) = found(desk, "delmare")
    assert logged(desk, prospect_id).outcome is TouchOutcome.NO_ANSWER


def test_new_person_whom_one_thinks_better_of_is_not_added(desk: Desk) -> None:
    desk.press("Ctrl+L")
    desk.write("Delmare")
    desk.press("Return")
    desk.press("Esc")
    desk.wait_closed()
    assert found(desk, "delmare") == []


def test_who_is_due_soonest_is_the_first_match(desk: Desk) -> None:
    add(desk.store, "Martin Frères", on=date(2026, 12, 1))
    sooner = add(desk.store, "Martin et Filles", on=date(2026, 11, 13))
    desk.press("Ctrl+L")
    desk.write("martin")
    desk.press("Return")
    dialog = desk.dialog(LogDialog)
    assert dialog.form is not None
    assert dialog.form.prospect.id == sooner


def test_before_typing_the_due_and_the_recent_stand_there(desk: Desk) -> None:
    recent = add(desk.store, "Récent SARL", "Rita Recent", on=date(2026, 12, 20))
    tried(desk.store, recent, TouchOutcome.NO_ANSWER, [2])
    add(desk.store, "Due SARL", "Dora Due", on=date(2026, 11, 10))
    desk.press("Ctrl+L")
    names = [row.accessibleName() for row in desk.dialog(LogDialog).picker.rows()]
    assert [name.split(",")[0] for name in names] == ["Dora Due", "Rita Recent"]


@pytest.mark.parametrize("key", list(OUTCOMES))
def test_each_outcome_has_its_key_before_and_after(desk: Desk, key: str) -> None:
    prospect_id = add(desk.store, "Garage Pontrambel", "Karim Essaoui")
    dialog = opened(desk, prospect_id)
    assert dialog.form is not None
    other = "1" if key != "1" else "2"
    desk.press(other)
    desk.press(f"Alt+{key}")
    assert dialog.form.outcome is OUTCOMES[key]
    assert dialog.form.note.text() == ""


def test_letters_choose_before_an_outcome_and_type_after_it(desk: Desk) -> None:
    dialog = opened(desk, add(desk.store, "Garage Pontrambel", "Karim Essaoui"))
    assert dialog.form is not None
    desk.press("V")
    desk.press("I")
    assert dialog.form.touch().channel is Channel.VISIT
    assert dialog.form.touch().incoming
    desk.press("3")
    desk.write("pm 3")
    assert dialog.form.note.text() == "pm 3"
    assert dialog.form.touch().channel is Channel.VISIT
    desk.press("Alt+M")
    assert dialog.form.touch().channel is Channel.EMAIL


def test_arrows_go_from_outcome_to_outcome(desk: Desk) -> None:
    dialog = opened(desk, add(desk.store, "Garage Pontrambel", "Karim Essaoui"))
    assert dialog.form is not None
    desk.press("Down")
    desk.press("Right")
    desk.press("Return")
    assert dialog.form.outcome is TouchOutcome.MEETING_BOOKED


def test_meeting_opens_the_day_first(desk: Desk) -> None:
    prospect_id = add(desk.store, "Garage Pontrambel", "Karim Essaoui")
    dialog = opened(desk, prospect_id)
    assert dialog.form is not None
    desk.press("4")
    focus = QApplication.focusWidget()
    assert focus is dialog.form.next.day
    dialog.form.next.day.set_value(date(2026, 11, 24))
    desk.press("Return")
    desk.wait_closed()
    step = prospect(desk.store, prospect_id).next_step
    assert step is not None
    assert (step.kind, step.day, step.agreed_on) == (NextStepKind.MEETING, date(2026, 11, 24), TODAY)


def test_outcome_can_be_changed_from_the_day_too(desk: Desk) -> None:
    dialog = opened(desk, add(desk.store, "Garage Pontrambel", "Karim Essaoui"))
    assert dialog.form is not None
    desk.press("4")
    day = dialog.form.next.day.value()
    desk.press("Alt+5")
    assert dialog.form.outcome is TouchOutcome.PROPOSAL_ASKED
    desk.press("Alt+D")
    assert dialog.form.next.day.hasFocus()
    desk.press("Alt+4")
    assert dialog.form.outcome is TouchOutcome.MEETING_BOOKED
    assert dialog.form.next.day.value() == day


def test_maybe_later_asks_for_a_day_before_it_saves(desk: Desk) -> None:
    prospect_id = add(desk.store, "Garage Pontrambel", "Karim Essaoui")
    dialog = opened(desk, prospect_id)
    desk.press("6")
    desk.press("Return")
    assert touches_of(desk.store, prospect_id) == []
    assert dialog.isVisible()
    desk.press("3")
    desk.press("Return")
    desk.wait_closed()
    step = prospect(desk.store, prospect_id).next_step
    assert step is not None
    assert step.day == date(2027, 2, 12)
    assert step.agreed_on == TODAY


def test_real_timing_asks_for_the_reason_and_the_day(desk: Desk) -> None:
    prospect_id = add(desk.store, "Garage Pontrambel", "Karim Essaoui")
    dialog = opened(desk, prospect_id)
    assert dialog.form is not None
    desk.press("9")
    desk.press("Return")
    assert dialog.form.note.property("error")
    desk.write("lease ends in June")
    desk.press("Return")
    assert touches_of(desk.store, prospect_id) == []
    desk.press("6")
    desk.press("Return")
    desk.wait_closed()
    assert logged(desk, prospect_id).note == "lease ends in June"
    step = prospect(desk.store, prospect_id).next_step
    assert step is not None
    assert step.day == date(2027, 5, 12)


def test_it_stands_at_the_top_right(desk: Desk) -> None:
    dialog = opened(desk, add(desk.store, "Garage Pontrambel", "Karim Essaoui"))
    place = dialog.panel.geometry()
    assert desk.window.width() - place.right() < 50
    assert place.top() == 50


def test_sentence_to_say_gets_firmer_with_each_maybe(desk: Desk) -> None:
    prospect_id = add(desk.store, "Garage Pontrambel", "Karim Essaoui")
    dialog = opened(desk, prospect_id)
    assert dialog.form is not None
    desk.press("6")
    first = dialog.form.advice.accessibleName()
    desk.press("Esc")
    tried(desk.store, prospect_id, TouchOutcome.MAYBE_LATER, [40, 20])
    dialog = opened(desk, prospect_id)
    assert dialog.form is not None
    desk.press("6")
    assert dialog.form.advice.isVisible()
    assert dialog.form.advice.accessibleName() != first
    assert "third" in dialog.form.advice.accessibleName()


def test_second_maybe_offers_to_go_for_the_no(desk: Desk) -> None:
    prospect_id = add(desk.store, "Garage Pontrambel", "Karim Essaoui")
    tried(desk.store, prospect_id, TouchOutcome.MAYBE_LATER, [40])
    dialog = opened(desk, prospect_id)
    assert dialog.form is not None
    desk.press("6")
    desk.click(dialog.form.no_button)
    desk.dialog(GoForNoDialog)
    assert len(touches_of(desk.store, prospect_id)) == 1
    desk.press("Esc")
    desk.wait_closed()


def test_not_interested_shows_how_to_part_and_no_day(desk: Desk) -> None:
    prospect_id = add(desk.store, "Garage Pontrambel", "Karim Essaoui")
    dialog = opened(desk, prospect_id)
    assert dialog.form is not None
    desk.press("7")
    assert dialog.form.parting.isVisible()
    assert not dialog.form.next.isVisible()
    desk.press("Return")
    desk.wait_closed()
    assert state_of(desk.store, prospect_id) is State.LET_GO


def test_channel_is_the_agreed_one_else_that_of_the_next_step(desk: Desk) -> None:
    agreed = add(desk.store, "Un SARL", kind=NextStepKind.VISIT)
    agree(desk.store, prospect_id=agreed, agreement=Agreement(channel=Channel.EMAIL))
    planned = add(desk.store, "Deux SARL", kind=NextStepKind.VISIT)
    for prospect_id, channel in ((agreed, Channel.EMAIL), (planned, Channel.VISIT)):
        dialog = opened(desk, prospect_id)
        assert dialog.form is not None
        assert dialog.form.touch().channel is channel
        desk.press("Esc")


def test_of_several_persons_the_one_who_was_typed_is_proposed(desk: Desk) -> None:
    prospect_id = add(desk.store, "Crèche Pomme-Rivière", "Odile Prunevaux", "Claire Aubin")
    desk.press("Ctrl+L")
    desk.write("aub")
    desk.press("Return")
    desk.press("3")
    desk.press("Return")
    desk.wait_closed()
    claire = prospect(desk.store, prospect_id).persons[1]
    assert logged(desk, prospect_id).person_id == claire.id


def test_minutes_and_signs_go_into_the_log(desk: Desk) -> None:
    prospect_id = add(desk.store, "Garage Pontrambel", "Karim Essaoui")
    dialog = opened(desk, prospect_id)
    assert dialog.form is not None
    desk.press("3")
    assert dialog.form.details.minutes.text().strip() == ""
    desk.click(dialog.form.details.signs_button)
    desk.settle()
    dialog.form.details.chips[Signal.ASKS_PRICE].click()
    dialog.form.details.minutes.setFocus(Qt.FocusReason.TabFocusReason)
    desk.write("15")
    desk.press("Return")
    desk.wait_closed()
    touch = logged(desk, prospect_id)
    assert touch.minutes == 15
    assert touch.signals == frozenset({Signal.ASKS_PRICE})


def test_seldom_means_stand_behind_a_menu(desk: Desk) -> None:
    dialog = opened(desk, add(desk.store, "Garage Pontrambel", "Karim Essaoui"))
    assert dialog.form is not None
    offered = [action.data() for action in dialog.form.channels.menu().actions()]
    assert offered == [Channel.POST.value, Channel.SOCIAL.value]
    dialog.form.channels.menu().actions()[0].trigger()
    dialog.form.channels.set_channel(Channel.POST)
    assert dialog.form.touch().channel is Channel.POST


def test_last_try_can_be_saved_and_let_go_in_one(desk: Desk) -> None:
    prospect_id = add(desk.store, "Garage Pontrambel", "Karim Essaoui")
    tried(desk.store, prospect_id, TouchOutcome.NO_ANSWER, [30, 25, 20, 15])
    dialog = opened(desk, prospect_id)
    desk.press("1")
    desk.click(dialog.part_button)
    desk.wait_closed()
    assert state_of(desk.store, prospect_id) is State.LET_GO
    assert len(touches_of(desk.store, prospect_id)) == 5
    desk.press("Ctrl+Z")
    assert state_of(desk.store, prospect_id) is State.ACTIVE
    assert len(touches_of(desk.store, prospect_id)) == 4


def test_enter_at_the_last_try_lets_nobody_go_but_asks_for_a_decision(desk: Desk) -> None:
    prospect_id = add(desk.store, "Garage Pontrambel", "Karim Essaoui")
    tried(desk.store, prospect_id, TouchOutcome.NO_ANSWER, [30, 25, 20, 15])
    dialog = opened(desk, prospect_id)
    desk.press("1")
    assert dialog.part_button.isVisible()
    desk.press("Return")
    desk.dialog(DecisionDialog)
    desk.press("Esc")
    desk.wait_closed()
    assert state_of(desk.store, prospect_id) is State.ACTIVE


def test_palette_logs_who_is_found(desk: Desk) -> None:
    prospect_id = add(desk.store, "Cabinet dentaire Sorlane", "Solène Mirval")
    desk.press("Ctrl+K")
    desk.write("sol")
    desk.press("Ctrl+L")
    dialog = desk.dialog(LogDialog)
    assert dialog.form is not None
    assert dialog.form.prospect.id == prospect_id


def test_somebody_else_leads_back_to_the_search(desk: Desk) -> None:
    add(desk.store, "Cabinet dentaire Sorlane", "Solène Mirval")
    desk.press("Ctrl+L")
    desk.write("sol")
    desk.press("Return")
    dialog = desk.dialog(LogDialog)
    assert dialog.form is not None
    desk.click(dialog.form.who.other_button)
    assert dialog.picker.field.hasFocus()
    assert dialog.form is None
