"""Letting go by one key: the toast has the way back and takes the reason."""

from datetime import timedelta
from typing import Any

import pytest

from planner.actions.pursuit import let_go, nurture
from planner.actions.touches import log_touch
from planner.domain.prospects.contact_points import email
from planner.domain.prospects.list_query import ListFilter, ListName
from planner.domain.prospects.prospect import State
from planner.domain.prospects.pursuit import LetGoReason, Newsletter, Pursuit
from planner.domain.touches.touch import Channel, Touch, TouchId, TouchOutcome
from planner.storage.queries.prospects import prospect
from tests.ui.desk import Desk
from tests.ui.shell.shell_samples import add
from ui.prospects.page import ProspectsPage


def test_one_key_lets_go_and_a_digit_says_why(desk: Desk) -> None:
    add(desk.store, "Imprimerie Castelverne", contacts=(email("print@example.org"),))
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


@pytest.mark.parametrize(
    ("fields", "ending"),
    [
        ({"contacts": (email("print@example.org"),)}, " Newsletter stays on."),
        ({}, ""),
        ({"contacts": (email("print@example.org"),), "pursuit": Pursuit(newsletter=Newsletter.NO)}, ""),
    ],
)
def test_newsletter_is_said_to_stay_on_only_where_it_does(desk: Desk, fields: dict[str, Any], ending: str) -> None:
    for name in ("Imprimerie Castelverne", "Garage Pontrambel", "Hôtel Morel"):
        add(desk.store, name, **fields)
    desk.bridge.perform(let_go, prospect_ids=[1])
    assert said(desk) == f"Let go: Imprimerie Castelverne.{ending}"
    no = Touch(TouchId(0), 2, desk.store.clock.now_utc(), Channel.PHONE, TouchOutcome.NOT_INTERESTED)
    desk.bridge.perform(log_touch, touch=no)
    assert said(desk) == f"Logged and let go: Garage Pontrambel.{ending}"
    desk.bridge.perform(let_go, prospect_ids=[2, 3])
    assert said(desk) == f"2 prospects let go.{ending}"


def test_newsletter_of_several_stays_on_when_all_receive_it(desk: Desk) -> None:
    add(desk.store, "Imprimerie Castelverne", contacts=(email("print@example.org"),))
    add(desk.store, "Garage Pontrambel")
    desk.bridge.perform(let_go, prospect_ids=[1, 2])
    assert said(desk) == "2 prospects let go."


def test_wake_day_that_was_just_set_is_said(desk: Desk) -> None:
    add(desk.store, "Imprimerie Castelverne")
    desk.bridge.perform(nurture, prospect_ids=[1], wake_on=desk.bridge.today + timedelta(days=20))
    assert said(desk) == "Kept warm: Imprimerie Castelverne. Wake day Wed 2 Dec."


def said(desk: Desk) -> str:
    toast = desk.window.toasts.current()
    assert toast is not None
    return toast.sentence()
