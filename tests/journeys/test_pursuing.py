"""From a new name to a client, from five tries to a decision, parting and coming back, and the guard."""

from datetime import timedelta

from planner.clock import FrozenClock
from planner.domain.prospects.list_query import ListFilter, ListName, Sort
from planner.domain.prospects.prospect import Prospect, State
from planner.domain.prospects.pursuit import LetGoReason, Verdict
from planner.domain.touches.touch import TouchOutcome
from planner.storage.integrity import check_store
from planner.storage.queries.followups import advice_of
from planner.storage.queries.prospects import prospect, prospect_ids
from planner.storage.queries.touches import touches_of
from tests.ui.desk import Desk
from ui.contact import DecisionDialog, GoForNoDialog, LogDialog
from ui.prospects.page import ProspectsPage


def add_by_line(desk: Desk, line: str) -> int:
    """Ctrl+N, a line, Enter: gives the id of the new prospect, who is then opened."""
    desk.press("Ctrl+N")
    desk.write(line)
    desk.press("Return")
    desk.press("Esc")
    desk.wait_closed()
    found = max(prospect_ids(desk.store, ListFilter(ListName.ALL), Sort(), desk.bridge.today))
    desk.window.navigator.open_prospect(found)
    desk.settle()
    return found


def now(desk: Desk, prospect_id: int) -> Prospect:
    """The prospect as it stands."""
    return prospect(desk.store, prospect_id)


def days_pass(desk: Desk, days: int) -> None:
    """The owner comes back some days later."""
    desk.store.clock = FrozenClock(instant=desk.store.clock.now_utc() + timedelta(days=days))
    desk.content.minute_passed()
    desk.settle()


def log(desk: Desk, *keys: str) -> None:
    """Ctrl+L about the one who is chosen, then keys, until the dialog is gone."""
    desk.press("Ctrl+L")
    desk.dialog(LogDialog)
    for key in keys:
        desk.press(key)
    desk.qtbot.waitUntil(lambda: not any(isinstance(each, LogDialog) for each in desk.dialogs()))


def codes(desk: Desk, prospect_id: int) -> list[str]:
    """What the program advises."""
    return [each.code.value for each in advice_of(desk.store, prospect_id, desk.bridge.today)]


def test_from_a_new_name_to_a_client(desk: Desk) -> None:
    karim = add_by_line(desk, "Garage Pontrambel, Karim Essaoui, 04 65 71 31 55")
    page = desk.page(ProspectsPage)
    assert now(desk, karim).state is State.TO_QUALIFY
    page.list.table.setFocus()
    desk.press("Y")  # into the six questions
    for key in ("Y", "Y", "Y", "Y"):  # each answer goes on to the next question
        desk.press(key)
    assert now(desk, karim).pursuit.verdict is Verdict.PURSUE
    assert now(desk, karim).state is State.ACTIVE
    assert page.detail.prospect is not None and page.detail.prospect.id == karim

    for _ in range(3):
        days_pass(desk, 7)
        log(desk, "3", "Return")
    assert now(desk, karim).pursuit.tally.attempts == 3
    for _ in range(3):
        days_pass(desk, 35)
        log(desk, "6", "Return", "1", "Return")  # maybe later, and a day a month away
        for dialog in desk.dialogs():  # the stop may ask on the way; later is an answer
            assert isinstance(dialog, DecisionDialog)
            desk.press("Esc")
        desk.wait_closed()
    assert "go-for-the-no" in codes(desk, karim)

    desk.window.navigator.go_for_no(karim)
    desk.dialog(GoForNoDialog)
    desk.press("2")
    desk.write("the lease ends in June")
    desk.press("Return")
    desk.wait_closed()
    found = now(desk, karim)
    assert (found.state, found.pursuit.tally.maybes) == (State.ACTIVE, 0)
    assert found.next_step is not None and found.next_step.agreed_on == desk.bridge.today
    assert "go-for-the-no" not in codes(desk, karim)

    next(each for each in page.detail.head.more_menu().actions() if each.data() == "win").trigger()
    desk.settle()
    assert now(desk, karim).state is State.CLIENT
    assert now(desk, karim).next_step is None
    assert check_store(desk.store, lambda *_: None).is_whole


def test_five_tries_then_a_decision_then_a_sign(desk: Desk) -> None:
    lucie = add_by_line(desk, "Salon Bérénelle, Lucie Varennot, 04 65 71 08 53")
    for _ in range(4):
        log(desk, "1", "Return")
        days_pass(desk, 5)
    desk.press("Ctrl+L")
    desk.press("1")
    desk.press("Return")
    desk.settle()
    desk.dialog(DecisionDialog)
    desk.press("2")
    desk.wait_closed()
    assert now(desk, lucie).state is State.NURTURE
    days_pass(desk, 40)
    desk.window.navigator.open_prospect(lucie)
    desk.settle()
    log(desk, "I", "3", "Return")
    found = now(desk, lucie)
    assert found.state is State.ACTIVE
    assert found.next_step is not None
    assert found.pursuit.tally.attempts == 0
    assert touches_of(desk.store, lucie)[-1].incoming


def test_letting_go_is_one_key_and_so_is_the_way_back(desk: Desk) -> None:
    lucie = add_by_line(desk, "Salon Bérénelle, Lucie Varennot, 04 65 71 08 53")
    log(desk, "3", "Return")
    before = now(desk, lucie)
    desk.page(ProspectsPage).list.table.setFocus()
    desk.actions = 0
    desk.press("Del")
    assert desk.actions == 1
    assert now(desk, lucie).state is State.LET_GO
    assert "Salon Bérénelle" in desk.toast()
    desk.press("2")
    assert now(desk, lucie).pursuit.let_go_reason is LetGoReason.UNPLEASANT
    desk.press("Ctrl+Z")
    desk.press("Ctrl+Z")
    assert now(desk, lucie) == before


def test_contact_before_the_agreed_day_asks_why(desk: Desk) -> None:
    solene = add_by_line(desk, "Cabinet dentaire Sorlane, Solène Mirval, 04 65 71 20 38")
    log(desk, "9", "Return", "J", "Return", "1", "Return")  # real timing: their reason first, then in a month
    agreed = now(desk, solene).next_step
    assert agreed is not None and agreed.agreed_on is not None and agreed.day > desk.bridge.today
    desk.press("Ctrl+L")
    desk.press("1")
    desk.press("Return")
    assert len(touches_of(desk.store, solene)) == 1, "logged without a reason"
    dialog = desk.dialog(LogDialog)
    assert dialog.form is not None and dialog.form.guard.isVisible()
    desk.click(dialog.form.guard.chips[0])
    desk.press("Return")
    desk.wait_closed()
    last = touches_of(desk.store, solene)[-1]
    assert last.outcome is TouchOutcome.NO_ANSWER
    assert last.overruled


def test_what_was_typed_into_a_field_and_kept_is_undone_by_the_same_key(desk: Desk) -> None:
    lucie = add_by_line(desk, "Salon Bérénelle, Lucie Varennot, 04 65 71 08 53")
    field = desk.page(ProspectsPage).detail.follow_up.source
    field.setFocus()
    desk.write("Nadia")
    desk.press("Return")
    assert now(desk, lucie).pursuit.source_id
    desk.press("Ctrl+Z")
    assert now(desk, lucie).pursuit.source_id is None
    assert field.text() == ""
    desk.press("Ctrl+Shift+Z")
    assert now(desk, lucie).pursuit.source_id
    assert field.text() == "Nadia"
    desk.write("x")
    desk.press("Ctrl+Z")
    assert field.text() == "Nadia"
    assert now(desk, lucie).pursuit.source_id


def test_a_notes_field_that_is_only_looked_at_leaves_undo_to_the_window(desk: Desk) -> None:
    lucie = add_by_line(desk, "Salon Bérénelle, Lucie Varennot, 04 65 71 08 53")
    log(desk, "3", "Return")
    notes = desk.page(ProspectsPage).detail.notes
    notes.setFocus()
    desk.press("Ctrl+Z")
    assert touches_of(desk.store, lucie) == []


def test_while_a_day_is_asked_other_digits_do_not_change_what_came_of_it(desk: Desk) -> None:
    solene = add_by_line(desk, "Cabinet dentaire Sorlane, Solène Mirval, 04 65 71 20 38")
    desk.press("Ctrl+L")
    desk.press("6")
    desk.press("Return")
    for key in ("2", "5", "3"):  # only the last is on offer
        desk.press(key)
    desk.press("Return")
    desk.wait_closed()
    assert touches_of(desk.store, solene)[-1].outcome is TouchOutcome.MAYBE_LATER
