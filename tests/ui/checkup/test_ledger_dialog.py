"""Where the time goes: the sentence, and the number of good prospects one wants."""

from planner.domain.prospects.pursuit import Verdict
from planner.domain.touches.touch import TouchOutcome
from tests.ui.checkup.checkup_samples import BAD, GOOD, add, add_habits, log
from tests.ui.desk import Desk
from ui.bridge.navigation import Command
from ui.checkup import LedgerDialog
from ui.prospects.page import ProspectsPage


def open_ledger(desk: Desk) -> LedgerDialog:
    desk.window.navigator.run(Command.LEDGER)
    return desk.dialog(LedgerDialog)


def test_time_on_people_to_let_go_is_said_as_calls(desk: Desk) -> None:
    add_habits(desk.store)
    dialog = open_ledger(desk)
    assert dialog.sentence.text() == "1\u00a0h\u00a040 on people to let go: about 5 calls to good ones."


def test_a_few_minutes_are_less_than_a_call(desk: Desk) -> None:
    log(desk.store, add(desk.store, "Menuiserie Delorme", BAD), 3, TouchOutcome.TALKED, 5)
    text = open_ledger(desk).sentence.text()
    assert text == "5\u00a0min on people to let go: less than one call to a good one."


def test_time_for_good_ones_only(desk: Desk) -> None:
    log(desk.store, add(desk.store, "Boulangerie Arnal", GOOD), 3, TouchOutcome.TALKED, 30)
    dialog = open_ledger(desk)
    assert dialog.sentence.text() == "No time went to people to let go."
    assert not dialog.show_button.isVisible()


def test_without_minutes_the_gauge_stands_alone(desk: Desk) -> None:
    dialog = open_ledger(desk)
    assert dialog.ledger is not None and not dialog.ledger.minutes
    assert dialog.standing.text() == "0 active prospects worth pursuing, 20 wanted."


def test_wanted_number_is_kept_when_the_field_is_left(desk: Desk) -> None:
    add_habits(desk.store)
    dialog = open_ledger(desk)
    assert dialog.standing.text() == "5 active prospects worth pursuing, 20 wanted."
    dialog.wanted.setFocus()
    dialog.wanted.selectAll()
    desk.write("8")
    desk.press("Tab")
    assert desk.bridge.settings.well_qualified_wanted == 8
    assert dialog.standing.text() == "5 active prospects worth pursuing, 8 wanted."


def test_people_to_let_go_are_a_list(desk: Desk) -> None:
    add_habits(desk.store)
    desk.click(open_ledger(desk).show_button)
    desk.wait_closed()
    assert desk.page(ProspectsPage).wanted.verdicts == (Verdict.LET_GO,)
