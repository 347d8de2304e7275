"""The history: what happened, the newest first; each contact can be corrected and removed."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from planner.actions.cadences import start_cadence
from planner.actions.pursuit import let_go, snooze
from planner.actions.touches import log_touch
from planner.domain.followup.cadence import BUILT_IN
from planner.domain.prospects.prospect import NextStep, NextStepKind
from planner.domain.prospects.pursuit import LetGoReason
from planner.domain.touches.touch import Channel, Signal, Touch, TouchId, TouchOutcome
from planner.storage.queries.prospects import prospect
from planner.storage.queries.touches import touches_of
from ui.bridge.bridge import Bridge
from ui.prospects.detail import ProspectDetail
from ui.prospects.history import AT_ONCE
from ui.prospects.history_words import Entry
from ui.prospects.page import ProspectsPage
from ui.prospects.touch_dialog import TouchDialog

STEP = NextStep(NextStepKind.CALL, "", date(2026, 11, 20))


@pytest.fixture
def detail(page: ProspectsPage) -> ProspectDetail:
    page.open_prospect(1)
    return page.detail


def log(bridge: Bridge, days_ago: int, outcome: TouchOutcome = TouchOutcome.TALKED, **more: object) -> None:
    at = datetime(2026, 11, 12, 7, 30, tzinfo=UTC) - timedelta(days=days_ago)
    fields: dict[str, object] = {"channel": Channel.PHONE, "minutes": 6, **more}
    new = Touch(TouchId(0), 1, at, outcome=outcome, **fields)  # type: ignore[arg-type]
    assert bridge.perform(log_touch, touch=new, next_step=STEP) is not None


def shown(detail: ProspectDetail) -> list[Entry]:
    entries = [row.entry() for row in detail.history.rows if row.isVisible()]
    return [replace(each, title=each.title.replace("\u00a0", " ")) for each in entries if each is not None]


def test_contacts_and_decisions_stand_in_one_order(detail: ProspectDetail, bridge: Bridge) -> None:
    log(bridge, 9, note="Happy with the repair", signals=frozenset({Signal.ASKS_PRICE}))
    log(bridge, 3, TouchOutcome.NO_ANSWER, minutes=0)
    log(bridge, 1, channel=Channel.EMAIL, incoming=True)
    bridge.perform(let_go, prospect_ids=[1], reason=LetGoReason.NOT_WIN_WIN)
    entries = shown(detail)
    assert [each.title for each in entries] == ["Let go", "Talked, 6 min", "No answer", "Talked, 6 min"]
    assert [each.icon for each in entries] == ["let-go", "mail", "voicemail", "phone"]
    assert [each.mark for each in entries] == ["", "From them", "", ""]
    assert entries[0].note == "Not good for both"
    assert entries[3].note == "Happy with the repair\nAsks about the price"
    assert entries[3].day == "3 Nov"
    assert "Phone" in entries[3].said
    assert detail.history._spent.text() == "12\u00a0min in 3 contacts"


def test_only_the_newest_are_made_until_asked_for(detail: ProspectDetail, bridge: Bridge) -> None:
    for days in range(AT_ONCE + 5, 0, -1):
        log(bridge, days, TouchOutcome.TALKED)
    assert len(shown(detail)) == AT_ONCE
    assert shown(detail)[0].day == "11 Nov"
    detail.history.earlier_button.click()
    assert len(shown(detail)) == AT_ONCE + 5
    assert not detail.history.earlier_button.isVisible()


def test_a_contact_is_corrected(page: ProspectsPage, detail: ProspectDetail, bridge: Bridge, qtbot: QtBot) -> None:
    log(bridge, 2)
    detail.history.rows[0].setFocus()
    qtbot.keyClick(detail.history.rows[0], Qt.Key.Key_Return)
    dialog = page.window().findChild(TouchDialog)
    assert dialog.hour.text() == "08:30"
    dialog.outcome.set_chosen(TouchOutcome.NO_ANSWER.value)
    dialog.minutes.setValue(2)
    dialog.hour.setText("9 h 15")
    dialog.note.setPlainText("Voicemail")
    dialog.day.selectAll()
    dialog.day.insert("31/2")
    dialog.day.setModified(True)
    qtbot.keyClick(dialog.day, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.isVisible() and dialog.day.property("error"), "the day from before was kept without a word"
    dialog.save_button.click()
    touch = touches_of(bridge.store, 1)[0]
    assert (touch.outcome, touch.minutes, touch.note) == (TouchOutcome.NO_ANSWER, 2, "Voicemail")
    assert touch.at == datetime(2026, 11, 10, 8, 15, tzinfo=UTC)
    assert shown(detail)[0].title == "No answer, 2 min"
    bridge.undo()
    assert shown(detail)[0].title == "Talked, 6 min"


def test_what_was_noticed_stays_and_can_be_corrected(
    page: ProspectsPage, detail: ProspectDetail, bridge: Bridge, qtbot: QtBot
) -> None:
    log(bridge, 2, signals=frozenset({Signal.ASKS_PRICE}))
    detail.history.rows[0].click()
    dialog = page.window().findChild(TouchDialog)
    dialog.note.setPlainText("Wants a date too")
    dialog.chips[Signal.ASKS_DATES].click()
    dialog.save()
    assert touches_of(bridge.store, 1)[0].signals == {Signal.ASKS_PRICE, Signal.ASKS_DATES}


@pytest.mark.parametrize("hour", ["soon", "23:00"])
def test_an_hour_that_cannot_be_is_said(page: ProspectsPage, detail: ProspectDetail, bridge: Bridge, hour: str) -> None:
    log(bridge, 0)
    detail.history.rows[0].click()
    dialog = page.window().findChild(TouchDialog)
    dialog.hour.setText(hour)
    dialog.save()
    assert dialog.isVisible()
    assert dialog.hour.property("error")


def test_a_contact_is_removed_by_key_and_comes_back(detail: ProspectDetail, bridge: Bridge, qtbot: QtBot) -> None:
    log(bridge, 2)
    row = detail.history.rows[0]
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Delete)
    assert touches_of(bridge.store, 1) == []
    assert not row.isVisible()
    bridge.undo()
    assert row.isVisible()


def test_a_contact_is_removed_from_its_menu(detail: ProspectDetail, bridge: Bridge) -> None:
    log(bridge, 2)
    menu = detail.history.rows[0].menu()
    menu.triggered.emit(menu.actions()[1])
    assert touches_of(bridge.store, 1) == []


def test_a_decision_cannot_be_opened(detail: ProspectDetail, bridge: Bridge) -> None:
    bridge.perform(let_go, prospect_ids=[1])
    row = detail.history.rows[0]
    assert row.focusPolicy() is Qt.FocusPolicy.NoFocus
    row.click()
    assert detail.window().findChild(TouchDialog) is None


def test_decisions_say_what_brought_them_about(page: ProspectsPage, bridge: Bridge) -> None:
    bridge.perform(start_cadence, prospect_id=5, cadence=BUILT_IN[0], anchor=date(2026, 11, 12))
    bridge.perform(snooze, prospect_id=5, until=date(2026, 11, 20), reason="They moved")
    page.open_prospect(5)
    assert [(each.title, each.note) for each in shown(page.detail)] == [
        ("Next step put off", "Until 20 November\nThey moved"),
        ("Active", "With a cadence"),
    ]
    assert page.detail.follow_up._runs.text() == "First contact, step 1 of 6"
    assert page.detail.follow_up._ahead.text().startswith("Then e-mail on ")
    page.detail.follow_up.stop_button.click()
    assert prospect(bridge.store, 5).pursuit.cadence_id is None
    assert not page.detail.follow_up.stop_button.isVisible()


def test_long_words_take_a_second_line_instead_of_being_cut(detail: ProspectDetail, bridge: Bridge) -> None:
    log(bridge, 1, channel=Channel.EMAIL, incoming=True)
    row = detail.history.rows[0]
    assert row.heightForWidth(170) > row.heightForWidth(600)
