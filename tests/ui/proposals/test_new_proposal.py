"""For whom a new proposal is and when its work begins: who is offered, and what keys take."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from planner.actions.proposals import edit_proposal
from planner.actions.pursuit import let_go
from planner.domain.proposals.proposal import ProposalState
from planner.domain.proposals.rules import with_current
from planner.storage.queries.proposals import all_proposals
from planner.storage.queries.proposals import proposal as read_proposal
from planner.storage.queries.prospects import prospect
from planner.storage.queries.slots import offered_week
from planner.storage.store import Store
from tests.ui.proposals.proposal_samples import know, propose
from ui.bridge.bridge import Bridge
from ui.bridge.language import Translators
from ui.kit import open_dialogs
from ui.proposals import ProposalDialog, ProposalsPage, open_new_proposal
from ui.proposals.sign_dialog import SignDialog


@pytest.fixture
def over(page: ProposalsPage, english: Translators) -> QWidget:
    """The window, with the page behind."""
    return page.window()


def type_and(key: Qt.Key, text: str) -> None:
    """Type where the focus is, and press a key."""
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, text)
    QTest.keyClick(field, key)


def offered(dialog: ProposalDialog) -> list[str]:
    """The names on the list."""
    return [row.accessibleName().split(",")[0] for row in dialog.who.list.rows()]


def test_who_asked_for_one_comes_first_and_who_was_let_go_only_by_name(
    over: QWidget, store: Store, bridge: Bridge
) -> None:
    for name in ("Vaubert Un", "Vaubert Deux"):
        know(store, name)
    let_go(store, prospect_ids=[know(store, "Vaubert Ancien")])
    propose(store, "Vaubert Demande", cents=None, state=ProposalState.DRAFT)
    dialog = open_new_proposal(bridge, over)
    assert offered(dialog)[0] == "Vaubert Demande"
    assert "Vaubert Ancien" not in offered(dialog)
    dialog.who.field.setText("vaubert")
    assert offered(dialog)[3:] == ["Vaubert Ancien", "New prospect “vaubert”"]


def test_a_small_window_offers_fewer_so_that_the_form_stays_in_sight(
    over: QWidget, store: Store, bridge: Bridge
) -> None:
    for number in range(9):
        know(store, f"Régie {number}")
    over.resize(1100, 700)
    small = open_new_proposal(bridge, over)
    QApplication.processEvents()
    assert len(offered(small)) == 3
    chip = small.validity.chips["30"]
    assert chip.visibleRegion().boundingRect() == chip.rect()
    small.reject()
    over.resize(1280, 800)
    assert len(offered(open_new_proposal(bridge, over))) == 5


def test_company_and_amount_on_one_line_are_taken_by_one_enter(over: QWidget, store: Store, bridge: Bridge) -> None:
    who = know(store, "Régie Belvauze")
    open_new_proposal(bridge, over)
    type_and(Qt.Key.Key_Return, "belv 4 300")
    assert open_dialogs(over) == []
    (made,) = all_proposals(store)
    assert (made.prospect_id, made.current.amount_cents) == (who, 430_000)


def test_tab_takes_company_and_amount_and_asks_on(over: QWidget, store: Store, bridge: Bridge) -> None:
    know(store, "Régie Belvauze")
    dialog = open_new_proposal(bridge, over)
    type_and(Qt.Key.Key_Tab, "belv 4300")
    assert dialog.isVisible()
    assert dialog.amount.value() == (430_000, "EUR")
    assert dialog.amount.amount.hasFocus()


def test_a_name_that_ends_in_a_figure_is_found_as_it_is(over: QWidget, store: Store, bridge: Bridge) -> None:
    know(store, "Garage Pontrambel")
    there = know(store, "Garage 2000")
    dialog = open_new_proposal(bridge, over)
    type_and(Qt.Key.Key_Return, "garage 2000")
    assert dialog.isVisible()
    assert dialog.who.prospect is not None and dialog.who.prospect.id == there
    dialog.who.ask_anew()
    dialog.who.field.setText("garage 900")
    assert offered(dialog)[-2:] == ["New prospect “garage”", "New prospect “garage 900”"]


def test_somebody_new_and_the_proposal_are_one_undo(over: QWidget, store: Store, bridge: Bridge) -> None:
    open_new_proposal(bridge, over)
    type_and(Qt.Key.Key_Return, "Delmare 800")
    (made,) = all_proposals(store)
    assert prospect(store, made.prospect_id).display_name == "Delmare"
    bridge.undo()
    assert all_proposals(store) == []
    assert store.db.execute("SELECT count(*) FROM prospects").fetchone()[0] == 0
    bridge.redo()
    assert len(all_proposals(store)) == 1


def test_the_week_is_worked_out_from_the_amount_that_is_kept(over: QWidget, store: Store, bridge: Bridge) -> None:
    propose(store, "Before", cents=980_000, start_on=date(2026, 12, 21))
    dialog = open_new_proposal(bridge, over)
    alone = dialog.week.value()
    type_and(Qt.Key.Key_Return, "Beta 6000")
    made = all_proposals(store)[-1]
    right = offered_week(store, made, bridge.today).monday
    assert (made.current.amount_cents, made.current.start_on) == (600_000, right)
    assert right != alone, "without an amount the week before the other job would do"
    dialog = open_new_proposal(bridge, over, know(store, "Gamma"))
    alone = dialog.week.value()
    QTest.keyClicks(dialog.amount.amount, "9000")
    shown = dialog.week.value()
    assert shown != alone, "it follows while one writes"
    dialog.save()
    assert all_proposals(store)[-1].current.start_on == shown


def test_the_week_follows_the_end_and_says_why_it_is_far(over: QWidget, store: Store, bridge: Bridge) -> None:
    dialog = open_new_proposal(bridge, over, know(store, "Régie Belvauze"))
    assert dialog.week.value() == date(2026, 12, 14)  # it holds through 12 December
    dialog.validity.choose("60")
    dialog.draft.setFocus()
    type_and(Qt.Key.Key_Tab, "")
    assert dialog.validity.chips["60"].hasFocus()
    assert (dialog.week.value(), dialog.week.words()) == (date(2027, 1, 18), "")
    assert "begins in the week of 18 January 2027" in dialog.sentence.text()
    dialog.week.show_week(date(2026, 12, 7))
    assert dialog.week.words().startswith("The week of 7 December begins before the proposal ends")
    assert "begins" not in dialog.sentence.text()
    dialog.reject()
    SignDialog(bridge, over, propose(store, "Before", cents=3_600_000)).save()
    dialog = open_new_proposal(bridge, over, know(store, "Régie Ouche"))
    dialog.hours.setValue(1_800)
    dialog.validity.choose("15")
    assert dialog.week.words() == "Your weeks are full until Friday 2 April, with signed work."


def test_a_draft_that_waits_is_opened_instead_of_a_second_one(over: QWidget, store: Store, bridge: Bridge) -> None:
    waiting = propose(store, "Régie Belvauze", cents=None, state=ProposalState.DRAFT)
    dialog = open_new_proposal(bridge, over)
    type_and(Qt.Key.Key_Return, "belv 4300")
    assert dialog.isVisible(), "what came to light is shown before it goes out"
    assert dialog.draft_shown is not None and dialog.another_button.isVisible()
    assert (dialog.title.text(), dialog.amount.value()[0]) == ("Boiler room", 430_000)
    type_and(Qt.Key.Key_Return, "")
    (sent,) = all_proposals(store)
    assert (sent.id, sent.state, sent.current.amount_cents) == (waiting, ProposalState.SENT, 430_000)
    bridge.undo()
    assert all_proposals(store)[0].current.amount_cents is None
    dialog = open_new_proposal(bridge, over, sent.prospect_id)
    dialog.another_button.click()
    type_and(Qt.Key.Key_Return, "500")
    assert [each.state for each in all_proposals(store)] == [ProposalState.DRAFT, ProposalState.SENT]


def test_what_a_draft_says_stays_with_whom_it_is_for(over: QWidget, store: Store, bridge: Bridge) -> None:
    promised = read_proposal(store, propose(store, "Alvier", cents=500_000, state=ProposalState.DRAFT))
    week = replace(promised.current, start_on=date(2027, 3, 1))
    edit_proposal(store, proposal=with_current(promised, week))
    propose(store, "Gammet", cents=900_000, state=ProposalState.DRAFT)
    know(store, "Bétrix")
    dialog = open_new_proposal(bridge, over)
    type_and(Qt.Key.Key_Tab, "alvier")
    assert (dialog.amount.value(), dialog.week.value()) == ((500_000, "EUR"), date(2027, 3, 1))
    dialog.who.ask_anew()
    type_and(Qt.Key.Key_Tab, "gammet")
    assert (dialog.amount.value(), dialog.week.value()) == ((900_000, "EUR"), date(2026, 12, 14))
    dialog.who.ask_anew()
    type_and(Qt.Key.Key_Tab, "betrix 700")
    assert dialog.draft_shown is None
    assert (dialog.amount.value(), dialog.title.text()) == ((70_000, "EUR"), "")
