"""Letting go by one key: the toast has the way back and takes the reason."""

from planner.actions.pursuit import let_go
from planner.domain.prospects.list_query import ListFilter, ListName
from planner.domain.prospects.prospect import State
from planner.domain.prospects.pursuit import LetGoReason
from planner.storage.queries.prospects import prospect
from tests.ui.desk import Desk
from tests.ui.shell.shell_samples import add
from ui.prospects.page import ProspectsPage


def test_one_key_lets_go_and_a_digit_says_why(desk: Desk) -> None:
    add(desk.store, "Imprimerie Castelverne")
    desk.bridge.undo()
    desk.bridge.redo()
    desk.window.navigator.open_list(ListFilter(ListName.ALL))
    desk.page(ProspectsPage).list.table.setFocus()
    desk.press("Del")
    assert prospect(desk.store, 1).state is State.LET_GO
    toast = desk.window.toasts.current()
    assert toast is not None
    assert toast.sentence() == "Let go: Imprimerie Castelverne. Newsletter stays on."
    desk.press("2")
    assert prospect(desk.store, 1).pursuit.let_go_reason is LetGoReason.UNPLEASANT
    desk.bridge.undo()
    desk.bridge.undo()
    assert prospect(desk.store, 1).state is not State.LET_GO


def test_who_was_let_go_for_a_reason_is_not_asked_about(desk: Desk) -> None:
    add(desk.store, "Imprimerie Castelverne")
    desk.bridge.perform(let_go, prospect_ids=[1], reason=LetGoReason.LEADS_US_ON)
    toast = desk.window.toasts.current()
    assert toast is not None
    assert toast.answers is None
