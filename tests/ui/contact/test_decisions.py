"""Going for the no, and the forced choice when the stop has come."""

from datetime import date

import pytest

from planner.actions.pursuit import extend_pursuit
from planner.domain import defaults
from planner.domain.prospects.prospect import State
from planner.domain.touches.touch import TouchOutcome
from planner.storage.queries.prospects import prospect
from planner.storage.queries.touches import touches_of
from planner.storage.store import Store
from tests.ui.contact.contact_samples import TODAY, add, state_of, tried
from tests.ui.desk import Desk
from ui.contact import DecisionDialog, GoForNoDialog


def at_the_stop(store: Store, company: str = "Garage Pontrambel") -> int:
    """Somebody who gave no sign in five tries."""
    prospect_id = add(store, company, "Karim Essaoui")
    tried(store, prospect_id, TouchOutcome.NO_ANSWER, [40, 30, 20, 10, 3])
    return prospect_id


def deciding(desk: Desk, prospect_id: int) -> DecisionDialog:
    """The forced choice about somebody."""
    desk.window.navigator.decide(prospect_id)
    return desk.dialog(DecisionDialog)


@pytest.mark.parametrize(("key", "state"), [("2", State.NURTURE), ("3", State.LET_GO)])
def test_one_key_decides_and_one_undo_takes_it_back(desk: Desk, key: str, state: State) -> None:
    prospect_id = at_the_stop(desk.store)
    deciding(desk, prospect_id)
    desk.press(key)
    desk.wait_closed()
    assert state_of(desk.store, prospect_id) is state
    desk.press("Ctrl+Z")
    assert state_of(desk.store, prospect_id) is State.ACTIVE


def test_asking_for_the_no_leads_to_its_form(desk: Desk) -> None:
    deciding(desk, at_the_stop(desk.store))
    desk.press("1")
    desk.dialog(GoForNoDialog)
    desk.press("Esc")
    desk.wait_closed()


def test_going_on_needs_a_reason_and_is_offered_once(desk: Desk) -> None:
    prospect_id = at_the_stop(desk.store)
    dialog = deciding(desk, prospect_id)
    desk.press("4")
    desk.press("Return")
    assert dialog.reason.property("error")
    desk.write("budget in March")
    desk.press("Return")
    desk.wait_closed()
    assert prospect(desk.store, prospect_id).pursuit.extended_on == TODAY
    tried(desk.store, prospect_id, TouchOutcome.NO_ANSWER, [2, 1])
    assert list(deciding(desk, prospect_id).choices) == ["1", "2", "3"]
    desk.press("Esc")
    desk.wait_closed()


def test_deciding_later_writes_nothing(desk: Desk) -> None:
    prospect_id = at_the_stop(desk.store)
    before = prospect(desk.store, prospect_id)
    deciding(desk, prospect_id)
    desk.press("Esc")
    desk.wait_closed()
    assert prospect(desk.store, prospect_id) == before


def test_stop_asks_by_itself_a_few_times_a_day(desk: Desk) -> None:
    for number in range(defaults.FORCED_CHOICES_A_DAY + 1):
        prospect_id = add(desk.store, f"Atelier {number}")
        tried(desk.store, prospect_id, TouchOutcome.NO_ANSWER, [40, 30, 20, 10])
        desk.window.navigator.log_contact(prospect_id)
        desk.settle()
        desk.press("1")
        desk.press("Return")
        desk.settle()
        asked = [each for each in desk.dialogs() if isinstance(each, DecisionDialog)]
        assert len(asked) == (1 if number < defaults.FORCED_CHOICES_A_DAY else 0)
        if asked:
            desk.press("Esc")
        desk.wait_closed()


def test_sentence_names_the_person(desk: Desk) -> None:
    prospect_id = add(desk.store, "Imprimerie Castelverne", "Thomas Airaud")
    desk.window.navigator.go_for_no(prospect_id)
    dialog = desk.dialog(GoForNoDialog)
    assert "Thomas Airaud" in dialog.spoken()
    desk.press("Esc")
    desk.wait_closed()


def test_a_no_lets_go_with_one_undo(desk: Desk) -> None:
    prospect_id = add(desk.store, "Imprimerie Castelverne", "Thomas Airaud")
    desk.window.navigator.go_for_no(prospect_id)
    desk.dialog(GoForNoDialog)
    desk.press("1")
    desk.press("Return")
    desk.wait_closed()
    assert state_of(desk.store, prospect_id) is State.LET_GO
    assert touches_of(desk.store, prospect_id)[0].outcome is TouchOutcome.NOT_INTERESTED
    desk.press("Ctrl+Z")
    assert state_of(desk.store, prospect_id) is State.ACTIVE
    assert touches_of(desk.store, prospect_id) == []


def test_a_no_can_be_kept_warm(desk: Desk) -> None:
    prospect_id = add(desk.store, "Imprimerie Castelverne", "Thomas Airaud")
    desk.window.navigator.go_for_no(prospect_id)
    dialog = desk.dialog(GoForNoDialog)
    desk.press("1")
    desk.click(dialog.nurture_button)
    desk.wait_closed()
    assert state_of(desk.store, prospect_id) is State.NURTURE
    desk.press("Ctrl+Z")
    assert state_of(desk.store, prospect_id) is State.ACTIVE


def test_real_timing_needs_their_reason_and_keeps_the_day(desk: Desk) -> None:
    prospect_id = add(desk.store, "Imprimerie Castelverne", "Thomas Airaud")
    desk.window.navigator.go_for_no(prospect_id)
    dialog = desk.dialog(GoForNoDialog)
    desk.press("2")
    desk.press("Return")
    assert dialog.isVisible()
    desk.write("lease ends in February")
    dialog.day.set_value(date(2027, 2, 15))
    desk.press("Return")
    desk.wait_closed()
    found = prospect(desk.store, prospect_id)
    assert found.state is State.ACTIVE
    assert found.next_step is not None
    assert (found.next_step.day, found.next_step.agreed_on) == (date(2027, 2, 15), TODAY)
    assert touches_of(desk.store, prospect_id)[0].note == "lease ends in February"


def test_extended_once_is_not_offered_again_after_a_restart(desk: Desk) -> None:
    prospect_id = at_the_stop(desk.store)
    extend_pursuit(desk.store, prospect_id=prospect_id, reason="budget")
    assert "4" not in deciding(desk, prospect_id).choices
    desk.press("Esc")
    desk.wait_closed()
