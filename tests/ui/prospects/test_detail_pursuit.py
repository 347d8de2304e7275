"""The details of pursuing: each answer, agreement and move reaches the store by one action and can be undone."""

from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.actions.ideal_client import save_ideal_client
from planner.actions.pursuit import agree, let_go, nurture, qualify, set_requalify_day
from planner.actions.touches import log_touch
from planner.domain.followup.advice import AdviceCode
from planner.domain.prospects.ideal_client import IdealCriterion
from planner.domain.prospects.lifecycle import months_later
from planner.domain.prospects.prospect import Prospect, ProspectClass, State
from planner.domain.prospects.pursuit import Agreement, LetGoReason, Newsletter, Verdict
from planner.domain.prospects.qualification import Answer, Criterion, Sheet
from planner.domain.touches.touch import Channel, Touch, TouchId, TouchOutcome
from planner.storage.queries.prospects import prospect
from planner.storage.queries.referrals import sources
from planner.storage.queries.touches import sheet_of
from tests.ui.prospects.conftest import TODAY
from ui.bridge.bridge import Bridge
from ui.bridge.navigation import Navigator
from ui.prospects.detail import ProspectDetail
from ui.prospects.leave_alone_dialog import LeaveAloneDialog
from ui.prospects.nurture_dialog import NurtureDialog
from ui.prospects.page import ProspectsPage

NEW = 5  # somebody to qualify


@pytest.fixture
def detail(page: ProspectsPage) -> ProspectDetail:
    page.open_prospect(1)
    return page.detail


def stored(bridge: Bridge, prospect_id: int = 1) -> Prospect:
    return prospect(bridge.store, prospect_id)


def touch(bridge: Bridge, days_ago: int, outcome: TouchOutcome = TouchOutcome.NO_ANSWER, prospect_id: int = 1) -> None:
    at = bridge.store.clock.now_utc() - timedelta(days=days_ago)
    new = Touch(TouchId(0), prospect_id, at, Channel.PHONE, outcome)
    assert bridge.perform(log_touch, touch=new) is not None


def qualified(detail: ProspectDetail) -> None:
    for criterion in Criterion:
        detail.scorecard.criteria.toggle(criterion.value).set_value("yes")


def test_answers_are_given_by_keys_and_say_why(
    page: ProspectsPage, detail: ProspectDetail, bridge: Bridge, qtbot: QtBot
) -> None:
    page.list.table.setFocus()
    qtbot.keyClick(page.list.table, Qt.Key.Key_Y)
    for key in (Qt.Key.Key_Y, Qt.Key.Key_N, Qt.Key.Key_Question):
        qtbot.keyClick(QApplication.focusWidget(), key)
    sheet = sheet_of(bridge.store, 1)
    assert sheet.answered(Answer.YES) == (Criterion.FITS,)
    assert sheet.answered(Answer.NO) == (Criterion.NEED,)
    assert detail.scorecard.verdict.text() == "Find out"
    assert detail.scorecard.why.text().startswith("One thing speaks against it: the need.")
    bridge.undo()
    assert sheet_of(bridge.store, 1).answered(Answer.NO) == ()
    assert detail.scorecard.criteria.toggle(Criterion.NEED.value).value() == "unknown"


def test_keys_lead_on_to_the_gut_feeling_and_back_to_the_list(
    page: ProspectsPage, detail: ProspectDetail, bridge: Bridge, qtbot: QtBot
) -> None:
    page.list.table.setFocus()
    qtbot.keyClick(page.list.table, Qt.Key.Key_Y)
    for _ in range(5):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Y)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up)
    assert detail.scorecard.criteria.toggle(list(Criterion)[5].value).isAncestorOf(QApplication.focusWidget())
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_N)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_4)
    sheet = sheet_of(bridge.store, 1)
    assert (len(sheet.answered(Answer.YES)), sheet.answered(Answer.NO), sheet.gut) == (5, (list(Criterion)[5],), 4)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert page.list.table.hasFocus()


def test_whoever_is_qualified_stays_in_sight(page: ProspectsPage, bridge: Bridge, qtbot: QtBot) -> None:
    page.open_prospect(NEW)
    qualified(page.detail)
    assert stored(bridge, NEW).state is State.ACTIVE
    qtbot.waitUntil(lambda: not page._detail_timer.isActive())
    assert page.detail.prospect is not None
    assert page.detail.prospect.id == NEW
    assert page.detail.scorecard.verdict.text() == "Pursue"
    assert page.detail.next_step.change_button.words() == "Change"


def test_tab_goes_down_the_page_whatever_came_later(detail: ProspectDetail, bridge: Bridge, qtbot: QtBot) -> None:
    bridge.perform(save_ideal_client, criteria=[IdealCriterion(0, "Near by")])
    qtbot.waitUntil(lambda: not detail._tab_timer.isActive())
    detail.scorecard.red_flags.field.setFocus()
    qtbot.keyClick(detail.scorecard.red_flags.field, Qt.Key.Key_Tab)
    assert detail.ideal.isAncestorOf(QApplication.focusWidget())
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is detail.agreement.change_button


def test_gut_feeling_and_red_flags(detail: ProspectDetail, bridge: Bridge, qtbot: QtBot) -> None:
    card = detail.scorecard
    card.gut.setFocus()
    qtbot.keyClick(card.gut, Qt.Key.Key_2)
    for flag in ("Wants it all by tomorrow", "Speaks ill of others"):
        qtbot.keyClicks(card.red_flags.field, flag)
        qtbot.keyClick(card.red_flags.field, Qt.Key.Key_Return)
    assert sheet_of(bridge.store, 1).gut == 2
    assert sheet_of(bridge.store, 1).red_flags == ("Wants it all by tomorrow", "Speaks ill of others")
    assert stored(bridge).pursuit.verdict is Verdict.LET_GO
    assert card.verdict.text() == "Let go"
    card.gut._cells[1].click()
    assert sheet_of(bridge.store, 1).gut is None


def test_ideal_client_appears_with_its_criteria(page: ProspectsPage, detail: ProspectDetail, bridge: Bridge) -> None:
    assert not detail.ideal.isVisible()
    bridge.perform(save_ideal_client, criteria=[IdealCriterion(0, "Near by", 3, True)])
    assert detail.ideal.isVisible()
    detail.ideal.criteria.toggle("1").set_value("no")
    assert stored(bridge).klass is ProspectClass.OUT
    assert detail.ideal.klass.text() == "Out"
    assert detail.facts.klass.value() == ProspectClass.OUT.value


def test_agreement_is_changed_in_place(detail: ProspectDetail, bridge: Bridge, qtbot: QtBot) -> None:
    card = detail.agreement
    assert "Nothing agreed yet" in card._first.text()
    card.change_button.click()
    card.every.setValue(30)
    card.channel.set_chosen(Channel.PHONE.value)
    card.best_from.setText("9")
    card.best_to.setText("8")
    qtbot.keyClick(card.best_to, Qt.Key.Key_Return)
    assert stored(bridge).pursuit.agreement.is_empty
    card.best_to.setText("11 h 30")
    qtbot.keyClick(card.best_to, Qt.Key.Key_Return)
    assert stored(bridge).pursuit.agreement == Agreement(30, Channel.PHONE, TODAY, time(9), time(11, 30))
    assert card._first.text() == "Every 30 days, by phone"
    assert card._best.text() == "Best between 09:00 and 11:30"
    assert card._stop.text() == "Stop after 6 tries or on 10 February"
    card.change_button.click()
    card.nothing_button.click()
    assert stored(bridge).pursuit.agreement.is_empty


def test_an_agreed_pace_offers_to_move_a_step_that_nobody_agreed_to(detail: ProspectDetail, bridge: Bridge) -> None:
    card = detail.agreement
    touch(bridge, 3)
    bridge.perform(agree, prospect_id=1, agreement=Agreement(30))
    assert card.step_button.isVisible()
    assert card.step_button.text() == "Next step on 9 December"
    card.step_button.click()
    step = stored(bridge).next_step
    assert step is not None
    assert (step.day, step.agreed_on) == (date(2026, 12, 9), TODAY)
    assert not card.step_button.isVisible()


def test_meter_says_where_it_stands_and_why(detail: ProspectDetail, bridge: Bridge) -> None:
    assert detail.meter.why.text() == "No try is waiting for an answer. One this month is welcome."
    for days in (5, 4, 3, 2, 1):
        touch(bridge, days)
    assert detail.meter.zone.text() == "Too much"
    assert detail.meter.why.text().startswith("5 tries in 5 days. That is ")
    assert detail.meter.why.text() in detail.meter.scale.accessibleName()


def test_step_is_put_off_and_the_third_time_asks_why(detail: ProspectDetail, bridge: Bridge, qtbot: QtBot) -> None:
    card = detail.next_step
    card.put_off_button.click()
    card.put_off.buttons[0].click()
    step = stored(bridge).next_step
    assert step is not None
    assert (step.day, step.snoozes) == (TODAY + timedelta(days=1), 1)
    assert not card.put_off_button.isVisible()
    card.put_off.chosen.emit(TODAY + timedelta(days=2), "")
    card.put_off.begin(TODAY)
    card.put_off.buttons[1].click()
    assert card.put_off.reason.property("error")
    qtbot.keyClicks(card.put_off.reason, "Away")
    assert not card.put_off.reason.property("error")
    qtbot.keyClick(card.put_off.reason, Qt.Key.Key_Return)
    step = stored(bridge).next_step
    assert step is not None
    assert (step.day, step.snoozes) == (date(2026, 11, 16), 3)


def test_enter_in_the_reason_says_what_is_missing(detail: ProspectDetail, bridge: Bridge, qtbot: QtBot) -> None:
    form = detail.next_step.put_off
    form.ask_why(True)
    form.begin(TODAY)
    qtbot.keyClick(form.reason, Qt.Key.Key_Return)
    assert form.reason.property("error")
    qtbot.keyClicks(form.reason, "Away")
    qtbot.keyClick(form.reason, Qt.Key.Key_Return)
    assert form.missing.isVisible()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    step = stored(bridge).next_step
    assert step is not None
    assert step.day == TODAY + timedelta(days=1)
    assert not form.isVisible()


def test_stop_rule_leads_to_the_decision(detail: ProspectDetail, bridge: Bridge, navigator: Navigator) -> None:
    asked: list[int] = []
    navigator.decision_requested.connect(asked.append)
    for days in (60, 50, 40, 30, 20, 10):
        touch(bridge, days)
    assert detail.advice.code is AdviceCode.STOP_RULE
    detail.advice.do_button.click()
    assert asked == [1]


def test_maybes_lead_to_the_no(detail: ProspectDetail, bridge: Bridge, navigator: Navigator) -> None:
    asked: list[int] = []
    navigator.no_requested.connect(asked.append)
    for days in (40, 20):
        touch(bridge, days, TouchOutcome.MAYBE_LATER)
    detail.advice.do_button.click()
    assert asked == [1]


def test_verdict_to_let_go_can_be_followed_or_not(page: ProspectsPage, detail: ProspectDetail, bridge: Bridge) -> None:
    bridge.perform(qualify, prospect_id=1, sheet=Sheet({Criterion.FITS: Answer.NO}))
    assert detail.advice.code is AdviceCode.LET_GO
    detail.advice.refuse_button.click()
    assert not detail.advice.isVisible()
    detail.reload()
    assert detail.advice.code is not AdviceCode.LET_GO
    bridge.perform(qualify, prospect_id=2, sheet=Sheet({Criterion.FITS: Answer.NO}))
    page.open_prospect(2)
    detail.advice.do_button.click()
    assert stored(bridge, 2).state is State.LET_GO


def test_nurture_asks_for_day_and_event_and_r_wakes_up(
    page: ProspectsPage, detail: ProspectDetail, bridge: Bridge, qtbot: QtBot
) -> None:
    detail.head.menu_chosen.emit("nurture")
    dialog = page.window().findChild(NurtureDialog)
    dialog.has_day.setChecked(True)
    dialog.note.setText("the board is elected")
    qtbot.keyClick(dialog.note, Qt.Key.Key_Return)
    found = stored(bridge)
    assert (found.state, found.pursuit.wake_note) == (State.NURTURE, "the board is elected")
    assert found.pursuit.wake_on == months_later(TODAY, 3)
    assert detail.parked.isVisible()
    assert "the board is elected" in detail.parked._first.text()
    page.list.table.setFocus()
    page.open_prospect(1)
    qtbot.keyClick(page.list.table, Qt.Key.Key_R)
    assert stored(bridge).state is State.ACTIVE
    assert not detail.parked.isVisible()


def test_what_one_waited_for_happened(page: ProspectsPage, bridge: Bridge) -> None:
    bridge.perform(nurture, prospect_ids=[1], wake_note="the move is done")
    page.open_prospect(1)
    page.detail.parked.happened_button.click()
    assert stored(bridge).state is State.ACTIVE


def test_let_go_says_why_and_they_called_us_brings_back(page: ProspectsPage, bridge: Bridge) -> None:
    bridge.perform(let_go, prospect_ids=[1], reason=LetGoReason.UNPLEASANT)
    page.open_prospect(1)
    parked = page.detail.parked
    assert parked.reason.value() == LetGoReason.UNPLEASANT.value
    assert not page.detail.next_step.isVisible()
    parked.reason.set_chosen(LetGoReason.LEADS_US_ON.value)
    parked.reason.activated.emit(parked.reason.currentIndex())
    assert stored(bridge).pursuit.let_go_reason is LetGoReason.LEADS_US_ON
    parked.requalify.words.click()
    parked.requalify.field.set_value(date(2027, 5, 3))
    parked.requalify.save_button.click()
    assert stored(bridge).pursuit.requalify_on == date(2027, 5, 3)
    parked.requalify.none_button.click()
    assert stored(bridge).pursuit.requalify_on is None
    parked.back_button.click()
    assert stored(bridge).state is State.ACTIVE


def test_looking_again_can_wait(page: ProspectsPage, bridge: Bridge) -> None:
    bridge.perform(let_go, prospect_ids=[1])
    bridge.perform(set_requalify_day, prospect_ids=[1], day=TODAY)
    page.open_prospect(1)
    assert page.detail.advice.code is AdviceCode.REQUALIFY
    page.detail.advice.refuse_button.click()
    assert stored(bridge).pursuit.requalify_on == months_later(TODAY, 12)
    assert not page.detail.advice.isVisible()


def test_do_not_contact_asks_once(page: ProspectsPage, detail: ProspectDetail, bridge: Bridge) -> None:
    detail.head.menu_chosen.emit("leave_alone")
    dialog = page.window().findChild(LeaveAloneDialog)
    assert stored(bridge).state is State.ACTIVE
    dialog.confirm_button.click()
    assert stored(bridge).state is State.DO_NOT_CONTACT
    assert not detail.parked.back_button.isVisible()


def test_the_field_of_the_state_asks_before_do_not_contact(
    page: ProspectsPage, detail: ProspectDetail, bridge: Bridge
) -> None:
    field = detail.facts.state
    field.set_chosen(State.DO_NOT_CONTACT.value)
    field.activated.emit(field.currentIndex())
    assert field.value() == State.ACTIVE.value
    page.window().findChild(LeaveAloneDialog).reject()
    assert stored(bridge).state is State.ACTIVE


@pytest.mark.parametrize(("entry", "state"), [("let_go", State.LET_GO), ("win", State.CLIENT)])
def test_menu_moves(detail: ProspectDetail, bridge: Bridge, entry: str, state: State) -> None:
    menu = detail.head.more_menu()
    menu.triggered.emit(next(action for action in menu.actions() if action.data() == entry))
    assert stored(bridge).state is state


def test_big_fish_newsletter_and_who_sent_them(detail: ProspectDetail, bridge: Bridge, qtbot: QtBot) -> None:
    card = detail.follow_up
    card.big_fish.click()
    assert stored(bridge).pursuit.is_big_fish
    card.newsletter.set_chosen(Newsletter.YES.value)
    card.newsletter.activated.emit(card.newsletter.currentIndex())
    assert stored(bridge).pursuit.newsletter is Newsletter.YES
    card.source.setText("Nadia")
    card.source.commit()
    assert [each.name for each in sources(bridge.store)] == ["Nadia"]
    assert stored(bridge).pursuit.source_id == 1
    card.source.setText("")
    card.source.commit()
    assert stored(bridge).pursuit.source_id is None
    card.source.setText("nadia")
    card.source.commit()
    assert stored(bridge).pursuit.source_id == 1
    assert card.source.text() == "Nadia"


def test_log_and_cadence_are_asked_for(detail: ProspectDetail, navigator: Navigator) -> None:
    asked: list[tuple[str, int]] = []
    navigator.contact_requested.connect(lambda each: asked.append(("log", each)))
    navigator.cadence_requested.connect(lambda each: asked.append(("cadence", each)))
    detail.head.log_button.click()
    detail.follow_up.start_button.click()
    assert asked == [("log", 1), ("cadence", 1)]


def test_a_call_too_early_passes_the_guard(
    detail: ProspectDetail, bridge: Bridge, navigator: Navigator, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Channel] = []
    used: list[object] = []
    navigator.guard_requested.connect(lambda _id, channel, _then: asked.append(channel))
    monkeypatch.setattr(detail.head, "use", used.append)
    detail.head.call_button.click()
    assert (asked, len(used)) == ([], 1)
    detail.moves.agree(Agreement(30, Channel.EMAIL))
    detail.head.call_button.click()
    assert (asked, len(used)) == ([Channel.PHONE], 1)
