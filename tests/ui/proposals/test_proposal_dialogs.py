"""Writing a proposal and answering one, by keys, with undo."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from planner.actions.proposals import decline_proposal
from planner.changes import ChangeSet
from planner.domain.proposals.proposal import Proposal, ProposalState, Version
from planner.domain.prospects.prospect import State
from planner.storage.queries.proposals import all_proposals
from planner.storage.queries.proposals import proposal as read
from planner.storage.queries.prospects import prospect
from planner.storage.queries.work import signed_of_proposal
from planner.storage.store import Store
from tests.ui.proposals.proposal_samples import TODAY, know, propose
from tests.ui.today.today_samples import plan
from ui.bridge.bridge import Bridge
from ui.bridge.sentences import toast_sentence
from ui.kit import open_dialogs
from ui.proposals import ProposalsPage, open_end_dates, open_new_proposal
from ui.proposals.acts import Act
from ui.proposals.answer_dialog import AnswerDialog
from ui.proposals.answers import DeclineDialog, ExtendDialog, RenegotiateDialog, SendDialog
from ui.proposals.detail_dialog import DetailDialog
from ui.proposals.proposal_dialog import open_edit
from ui.proposals.sign_dialog import SignDialog

ENTER = Qt.Key.Key_Return


def only(store: Store) -> Proposal:
    """The one proposal there is."""
    (found,) = all_proposals(store)
    return found


def write(text: str) -> None:
    """Type where the focus is."""
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, text)


def press(key: Qt.Key) -> None:
    """Press a key where the focus is."""
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClick(field, key)


@pytest.fixture
def over(page: ProposalsPage) -> QWidget:
    """The window, with the page behind."""
    return page.window()


def test_company_amount_enter_makes_a_proposal_of_thirty_days(over: QWidget, store: Store, bridge: Bridge) -> None:
    who = know(store, "Régie Belvauze")
    open_new_proposal(bridge, over)
    write("belv")
    press(ENTER)
    write("4 300")
    press(ENTER)
    assert open_dialogs(over) == []
    made = only(store)
    assert (made.prospect_id, made.current.amount_cents, made.currency) == (who, 430_000, "EUR")
    assert (made.current.sent_on, made.current.valid_until) == (TODAY, TODAY + timedelta(days=30))
    assert made.current.start_on is not None and made.current.start_on.weekday() == 0
    bridge.undo()
    assert all_proposals(store) == []


def test_for_somebody_known_only_the_amount_is_asked(over: QWidget, store: Store, bridge: Bridge) -> None:
    who = know(store, "Régie Belvauze")
    open_new_proposal(bridge, over, who)
    write("12k")
    press(ENTER)
    assert only(store).current.amount_cents == 1_200_000


def test_somebody_new_is_added_with_the_proposal(over: QWidget, store: Store, bridge: Bridge) -> None:
    open_new_proposal(bridge, over)
    write("Delmare")
    press(ENTER)
    write("800")
    press(ENTER)
    assert prospect(store, only(store).prospect_id).display_name == "Delmare"


@pytest.mark.parametrize("typed", ["abc", "", "-5", "0"])
def test_what_is_no_amount_is_said_in_place(over: QWidget, store: Store, bridge: Bridge, typed: str) -> None:
    dialog = open_new_proposal(bridge, over, know(store, "Régie Belvauze"))
    write(typed)
    press(ENTER)
    assert dialog.amount.error_text() == "Write a number, for example 4 300"
    assert all_proposals(store) == []
    dialog.amount.amount.clear()
    write("4300")
    assert dialog.amount.error_text() == ""


def test_without_anybody_the_dialog_asks_for_whom(over: QWidget, store: Store, bridge: Bridge) -> None:
    dialog = open_new_proposal(bridge, over)
    dialog.amount.amount.setText("100")
    dialog.save()
    assert dialog.isVisible()
    assert dialog.who.field.accessibleDescription() == "Choose for whom it is."
    assert all_proposals(store) == []


def test_a_draft_needs_no_amount_and_has_no_end(over: QWidget, store: Store, bridge: Bridge) -> None:
    dialog = open_new_proposal(bridge, over, know(store, "Régie Belvauze"))
    dialog.draft.setChecked(True)
    dialog.save()
    made = only(store)
    assert (made.state, made.current.sent_on, made.current.valid_until) == (ProposalState.DRAFT, None, None)


def test_another_currency_and_no_end_are_possible(over: QWidget, store: Store, bridge: Bridge) -> None:
    dialog = open_new_proposal(bridge, over, know(store, "Zürcher Bau"))
    dialog.amount.amount.setText("3000 CHF")
    dialog.validity.chips["none"].setChecked(True)
    assert not dialog.sentence.isVisible()
    dialog.save()
    assert (only(store).currency, only(store).current.valid_until) == ("CHF", None)


def test_days_that_cannot_be_are_said_in_place(over: QWidget, store: Store, bridge: Bridge) -> None:
    dialog = open_new_proposal(bridge, over, know(store, "Régie Belvauze"))
    dialog.amount.amount.setText("100")
    dialog.validity.show_end(TODAY + timedelta(days=7))
    dialog.validity.day.set_value(TODAY - timedelta(days=1))
    dialog.save()
    assert dialog.isVisible()
    assert dialog.validity.day.property("error")
    failed: list[object] = []
    bridge.failed.connect(failed.append)
    dialog.validity.choose("30")
    dialog.sent_on.set_value(TODAY + timedelta(days=1))
    dialog.save()
    assert dialog.isVisible() and failed == []
    assert dialog.sent_row.error_text() == "This day is still to come."
    assert dialog.sent_on.hasFocus()


def test_editing_keeps_what_is_not_touched(over: QWidget, store: Store, bridge: Bridge) -> None:
    wanted = propose(store, days_left=5, start_on=date(2026, 12, 7))
    before = read(store, wanted)
    dialog = open_edit(bridge, over, wanted)
    dialog.save()
    assert read(store, wanted) == before
    dialog = open_edit(bridge, over, wanted)
    dialog.title.setText("Boiler  room, both floors")
    dialog.hours.selectAll()
    QTest.keyClicks(dialog.hours, "12,5")
    assert dialog.hours.value() == 750
    dialog.hours.selectAll()
    QTest.keyClicks(dialog.hours, "12h30h")
    dialog.save()
    assert read(store, wanted) == before, "what is no length is not kept as another one"
    dialog.hours.selectAll()
    QTest.keyClicks(dialog.hours, "12h30")
    dialog.save()
    after = read(store, wanted)
    assert (after.title, after.current.minutes) == ("Boiler room, both floors", 750)
    assert after.current.valid_until == before.current.valid_until
    bridge.undo()
    assert read(store, wanted) == before


def test_enter_signs_with_everything_filled_in_and_blocks_stay(over: QWidget, store: Store, bridge: Bridge) -> None:
    told: list[ChangeSet] = []
    bridge.performed.connect(told.append)
    plan(store, 3)
    wanted = propose(store, days_left=5, start_on=date(2026, 12, 7))
    SignDialog(bridge, over, wanted).open()
    press(ENTER)
    assert read(store, wanted).state is ProposalState.SIGNED
    (work,) = signed_of_proposal(store, wanted)
    assert (work.starts_on, work.amount_cents) == (date(2026, 12, 7), 980_000)
    assert prospect(store, read(store, wanted).prospect_id).state is State.CLIENT
    assert toast_sentence(told[-1]) == "Signed: Syndic Clos Vaubert. Next block is still Thu 12 Nov, 09:00."
    bridge.undo()
    assert read(store, wanted).state is ProposalState.SENT
    assert signed_of_proposal(store, wanted) == []


def test_without_a_block_ahead_the_toast_names_none(over: QWidget, store: Store, bridge: Bridge) -> None:
    told: list[ChangeSet] = []
    bridge.performed.connect(told.append)
    SignDialog(bridge, over, propose(store)).open()
    press(ENTER)
    assert toast_sentence(told[-1]) == "Signed: Syndic Clos Vaubert."


def test_a_late_yes_is_shown_the_next_free_week(over: QWidget, store: Store, bridge: Bridge) -> None:
    lapsed = propose(store, "Late", -3, start_on=date(2026, 11, 9))
    dialog = SignDialog(bridge, over, lapsed)
    assert dialog.late is not None
    assert dialog.late.accessibleName() == "The week of 9 November is no longer promised"
    assert dialog.starts_on.value() >= TODAY
    assert SignDialog(bridge, over, propose(store, "In time", 3, start_on=date(2026, 12, 7))).late is None


def test_the_end_of_the_work_follows_until_said_by_hand(over: QWidget, store: Store, bridge: Bridge) -> None:
    dialog = SignDialog(bridge, over, propose(store, start_on=date(2026, 12, 7)))
    dialog.open()
    dialog.hours.setValue(3_600)
    assert dialog.ends_on.value() == date(2026, 12, 18)
    dialog.ends_on.set_value(date(2026, 12, 1))
    dialog.save()
    assert dialog.isVisible()
    assert dialog.ends_row.error_text() == "The end comes before the start."


def test_declined_takes_a_lesson_and_may_keep_them_warm(over: QWidget, store: Store, bridge: Bridge) -> None:
    wanted = propose(store)
    dialog = DeclineDialog(bridge, over, wanted)
    dialog.open()
    write("ask who decides")
    dialog.warm.setChecked(True)
    press(ENTER)
    assert (read(store, wanted).state, read(store, wanted).lesson) == (ProposalState.DECLINED, "ask who decides")
    assert prospect(store, read(store, wanted).prospect_id).state is State.NURTURE
    bridge.undo()
    assert prospect(store, read(store, wanted).prospect_id).state is State.ACTIVE


def test_extend_proposes_fifteen_days_more(over: QWidget, store: Store, bridge: Bridge) -> None:
    running, over_by_now = propose(store, "Running", 2), propose(store, "Over", -3)
    for wanted, until in ((running, TODAY + timedelta(days=17)), (over_by_now, TODAY + timedelta(days=15))):
        ExtendDialog(bridge, over, wanted).open()
        press(ENTER)
        assert read(store, wanted).current.valid_until == until
    promised = propose(store, "Promised", 2, start_on=date(2026, 11, 16))
    dialog = ExtendDialog(bridge, over, promised)
    dialog.open()
    assert dialog.promise.isVisible(), "the new end reaches the promised week: another one is asked for"
    press(ENTER)
    assert read(store, promised).current.start_on == date(2026, 11, 30)


def test_an_extension_that_is_none_is_said_in_place(over: QWidget, store: Store, bridge: Bridge) -> None:
    dialog = ExtendDialog(bridge, over, propose(store, days_left=9))
    dialog.open()
    for days in (-1, 9):
        dialog.until.set_value(TODAY + timedelta(days=days))
        dialog.save()
        assert dialog.isVisible()
        assert dialog.until.property("error")


def test_renegotiating_types_over_the_price_and_keeps_the_old_version(
    over: QWidget, store: Store, bridge: Bridge
) -> None:
    wanted = propose(store, days_left=-6)
    RenegotiateDialog(bridge, over, wanted).open()
    write("8500")
    press(ENTER)
    after = read(store, wanted)
    assert [version.amount_cents for version in after.versions] == [980_000, 850_000]
    assert (after.current.number, after.current.valid_until) == (2, TODAY + timedelta(days=30))
    detail = DetailDialog(bridge, over, wanted)
    assert detail.findChildren(type(detail.sentence))
    bridge.undo()
    assert len(read(store, wanted).versions) == 1


def test_a_draft_is_sent_with_its_end(over: QWidget, store: Store, bridge: Bridge, page: ProposalsPage) -> None:
    draft = propose(store, state=ProposalState.DRAFT)
    SendDialog(bridge, over, draft).open()
    press(ENTER)
    free = date(2026, 12, 14)  # the next free week after its end
    assert read(store, draft).current == Version(1, 980_000, TODAY, TODAY + timedelta(days=30), free)
    bare = propose(store, "Bare", cents=None, state=ProposalState.DRAFT)
    page.moves.run(Act.SEND, bare)
    dialog = open_dialogs(over)[-1]
    assert isinstance(dialog, SendDialog)
    press(ENTER)
    assert dialog.isVisible() and dialog.amount.error_text(), "the amount is asked for in its place"
    write("4300")
    press(ENTER)
    assert read(store, bare).current.amount_cents == 430_000
    bridge.undo()
    assert read(store, bare).current.amount_cents is None


def test_end_dates_are_given_to_all_in_one_undo(over: QWidget, store: Store, bridge: Bridge) -> None:
    endless = [propose(store, f"Endless {number}", None) for number in range(3)]
    propose(store, "With an end", 5)
    dialog = open_end_dates(bridge, over)
    assert [row.item.id for row in dialog.rows] == endless
    dialog.rows[2].tick.setChecked(False)
    press(ENTER)
    ends = [read(store, each).current.valid_until for each in endless]
    assert ends == [TODAY + timedelta(days=30)] * 2 + [None]
    bridge.undo()
    assert [read(store, each).current.valid_until for each in endless] == [None] * 3


def test_end_dates_offers_to_renegotiate_what_has_expired(over: QWidget, store: Store, bridge: Bridge) -> None:
    expired = propose(store, "Over", -3)
    dialog = open_end_dates(bridge, over)
    assert dialog.rows == []
    dialog.renegotiate_buttons[expired].click()
    assert isinstance(open_dialogs(over)[-1], RenegotiateDialog)


def test_an_end_date_that_is_over_is_said_in_place(over: QWidget, store: Store, bridge: Bridge) -> None:
    propose(store, days_left=None)
    dialog = open_end_dates(bridge, over)
    dialog.rows[0].day.set_value(TODAY - timedelta(days=1))
    dialog.save()
    assert dialog.isVisible()
    assert dialog.rows[0].day_row.error_text() == "This day is over."


def test_the_sentence_is_copied_in_either_language(over: QWidget, store: Store, bridge: Bridge) -> None:
    said: list[str] = []
    bridge.said.connect(said.append)
    dialog = DetailDialog(bridge, over, propose(store, days_left=20))
    dialog.open()
    dialog.sentence.french_button.click()
    assert QGuiApplication.clipboard().text().startswith("Ce devis est valable jusqu’au 2 décembre 2026")
    dialog.sentence.english_button.click()
    assert QGuiApplication.clipboard().text().startswith("This proposal is valid until 2 December 2026")
    assert said == ["The sentence is copied, in French.", "The sentence is copied, in English."]


def test_one_click_opens_it_again_and_everything_at_once_can_be_undone(
    page: ProposalsPage, store: Store, bridge: Bridge
) -> None:
    wanted = propose(store, days_left=-3)
    for act, state in (
        (Act.CLOSE, ProposalState.CLOSED),
        (Act.REOPEN, ProposalState.SENT),
        (Act.KEEP_WARM, ProposalState.CLOSED),
    ):
        page.moves.run(act, wanted)
        assert read(store, wanted).state is state
    assert prospect(store, read(store, wanted).prospect_id).state is State.NURTURE
    bridge.undo()
    page.moves.run(Act.REMOVE, wanted)
    assert all_proposals(store) == []
    bridge.undo()
    assert read(store, wanted).state is ProposalState.SENT


def test_the_details_do_what_their_buttons_and_keys_say(page: ProposalsPage, store: Store) -> None:
    wanted = propose(store)
    page.moves.run(Act.OPEN, wanted)
    press(Qt.Key.Key_E)
    assert isinstance(open_dialogs(page)[-1], ExtendDialog)
    open_dialogs(page)[-1].reject()
    page.moves.run(Act.OPEN, wanted)
    dialog = open_dialogs(page)[-1]
    assert isinstance(dialog, DetailDialog)
    dialog.buttons[Act.SIGN].click()
    assert isinstance(open_dialogs(page)[-1], SignDialog)


def test_the_menu_offers_what_fits(page: ProposalsPage, store: Store) -> None:
    running, decided = propose(store, "Running"), propose(store, "Decided")
    decline_proposal(store, proposal_id=decided)
    page.reload()
    items = {each.id: each for each in page.items}
    at = page.mapToGlobal(page.rect().center())
    acts = [action.data() for action in page.moves.open_menu(items[running], at).actions() if action.data()]
    assert {Act.SIGN, Act.COPY_FRENCH, Act.REMOVE} <= set(acts)
    menu = page.moves.open_menu(items[decided], at)
    acts = [action.data() for action in menu.actions() if action.data()]
    assert Act.REOPEN in acts
    assert Act.SIGN not in acts
    assert Act.COPY_FRENCH not in acts
    menu.close()


@pytest.mark.parametrize("kind", [None, SendDialog, ExtendDialog, DeclineDialog, RenegotiateDialog, SignDialog])
def test_tab_goes_through_the_fields_as_they_stand(
    over: QWidget, store: Store, bridge: Bridge, kind: type[AnswerDialog] | None
) -> None:
    wanted = propose(store, state=ProposalState.DRAFT if kind is SendDialog else ProposalState.SENT)
    dialog = open_edit(bridge, over, wanted) if kind is None else kind(bridge, over, wanted)
    dialog.open()
    stops: list[QWidget] = []
    while (focused := QApplication.focusWidget()) not in stops:
        assert focused is not None
        stops.append(focused)
        press(Qt.Key.Key_Tab)
    top = min(range(len(stops)), key=lambda place: stops[place].mapTo(dialog, QPoint()).y())
    places = [each.mapTo(dialog, QPoint()) for each in (*stops[top:], *stops[:top])]
    assert [(at.y() // 20, at.x()) for at in places] == sorted((at.y() // 20, at.x()) for at in places)
