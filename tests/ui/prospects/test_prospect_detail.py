"""The details: every edit reaches the store once, by one action."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from planner.actions.prospects import set_state, trash_prospects
from planner.actions.settings import change_settings
from planner.domain.prospects.lifecycle import months_later
from planner.domain.prospects.prospect import (
    NextStep,
    NextStepKind,
    Person,
    PersonId,
    Prospect,
    ProspectClass,
    Role,
    State,
)
from planner.storage.queries.prospects import prospect
from tests.ui.prospects.conftest import TODAY
from ui.bridge import links
from ui.bridge.bridge import Bridge
from ui.kit import Button
from ui.prospects.detail import ProspectDetail
from ui.prospects.hours import parse_hour
from ui.prospects.inline import InlineText
from ui.prospects.page import ProspectsPage


@pytest.fixture
def detail(page: ProspectsPage) -> ProspectDetail:
    page.open_prospect(1)
    return page.detail


def stored(bridge: Bridge, prospect_id: int = 1) -> Prospect:
    return prospect(bridge.store, prospect_id)


def type_in(qtbot: QtBot, field: InlineText, text: str) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_shows_who_it_is(detail: ProspectDetail) -> None:
    assert detail.head.call_button.words() == "04 65 71 20 30"
    assert detail.facts.company.text() == "Régie Belvauze"
    assert detail.facts.value.text() == "€1,000"


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [("company", "Régie Neuve", "Régie Neuve"), ("town", "Oullins", "Oullins"), ("origin", "Salon", "Salon")],
)
def test_a_line_is_saved_with_enter(
    detail: ProspectDetail, bridge: Bridge, qtbot: QtBot, name: str, text: str, expected: str
) -> None:
    with qtbot.waitSignal(bridge.performed):
        field = getattr(detail.facts, name)
        field.setFocus()
        field.setText(text)
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert getattr(stored(bridge), name) == expected
    bridge.undo()
    assert getattr(stored(bridge), name) != expected


def test_leaving_an_unchanged_field_saves_nothing(detail: ProspectDetail, bridge: Bridge, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(bridge.performed):
        for field in (detail.facts.company, detail.facts.town, detail.facts.value, detail.notes):
            field.setFocus()
        detail.facts.company.setFocus()


def test_escape_puts_back_what_was_there(detail: ProspectDetail, bridge: Bridge, qtbot: QtBot) -> None:
    detail.facts.town.setFocus()
    qtbot.keyClicks(detail.facts.town, "zzz")
    qtbot.keyClick(detail.facts.town, Qt.Key.Key_Escape)
    assert detail.facts.town.text() == "Lyon"
    detail.facts.company.setFocus()
    assert stored(bridge).town == "Lyon"


def test_notes_are_saved_when_one_leaves_them(detail: ProspectDetail, bridge: Bridge, qtbot: QtBot) -> None:
    detail.notes.setFocus()
    qtbot.keyClicks(detail.notes, "Calls back on Fridays")
    with qtbot.waitSignal(bridge.performed):
        detail.facts.company.setFocus()
    assert stored(bridge).notes == "Calls back on Fridays"


def test_what_is_typed_is_saved_for_the_one_it_was_typed_for(
    page: ProspectsPage, detail: ProspectDetail, bridge: Bridge, qtbot: QtBot
) -> None:
    detail.facts.town.setFocus()
    detail.facts.town.selectAll()
    qtbot.keyClicks(detail.facts.town, "Oullins")
    detail.show_prospect(2)
    assert stored(bridge, 1).town == "Oullins"
    assert stored(bridge, 2).town == "Vienne"
    assert detail.facts.town.text() == "Vienne"


@pytest.mark.parametrize(("typed", "cents"), [("4 300", 430_000), ("12,5k", 1_250_000), ("", None)])
def test_value_is_read_as_people_write_it(
    detail: ProspectDetail, bridge: Bridge, qtbot: QtBot, typed: str, cents: int | None
) -> None:
    bridge.perform(change_settings, currency="CHF")
    detail.facts.value.setFocus()
    detail.facts.value.clear()
    qtbot.keyClicks(detail.facts.value, typed)
    qtbot.keyClick(detail.facts.value, Qt.Key.Key_Return)
    assert stored(bridge).value_cents == cents
    assert cents is None or stored(bridge).currency == "CHF", "the currency of when the page was made"


def test_odd_value_is_said_and_not_saved(detail: ProspectDetail, bridge: Bridge, qtbot: QtBot) -> None:
    type_in(qtbot, detail.facts.value, "a lot")
    assert "Write a number" in detail.facts.value_line._under.text()
    assert stored(bridge).value_cents == 100_000


def test_class_and_state_are_saved_at_once(detail: ProspectDetail, bridge: Bridge) -> None:
    detail.facts.klass.set_chosen(ProspectClass.C.value)
    detail.facts.klass.activated.emit(detail.facts.klass.currentIndex())
    assert stored(bridge).klass is ProspectClass.C
    detail.facts.state.set_chosen(State.CLIENT.value)
    detail.facts.state.activated.emit(detail.facts.state.currentIndex())
    assert stored(bridge).state is State.CLIENT


def test_tags_are_added_and_taken_off(detail: ProspectDetail, bridge: Bridge, qtbot: QtBot) -> None:
    qtbot.keyClicks(detail.facts.tags.field, "vip, Syndic")
    qtbot.keyClick(detail.facts.tags.field, Qt.Key.Key_Return)
    assert stored(bridge).tags == ("syndic", "vip")
    chips = [each for each in detail.facts.tags.findChildren(Button) if each.words() == "syndic"]
    chips[-1].click()
    assert stored(bridge).tags == ("vip",)


def test_person_gets_a_second_phone(detail: ProspectDetail, bridge: Bridge, qtbot: QtBot) -> None:
    editor = detail.people.editors[0]
    editor.contacts.add_phone.click()
    type_in(qtbot, editor.contacts.lines[-1].field, "06 11 22 33 44")
    person = stored(bridge).persons[0]
    assert [point.normalised for point in person.contacts][-1] == "+33611223344"
    assert len(person.contacts) == 3
    assert len(detail.people.editors[0].contacts.lines) == 3


def test_odd_phone_is_kept_and_said(detail: ProspectDetail, bridge: Bridge, qtbot: QtBot) -> None:
    line = detail.people.editors[0].contacts.lines[0]
    type_in(qtbot, line.field, "06 11")
    assert stored(bridge).persons[0].contacts[0].value == "06 11"
    assert line._under.isVisibleTo(detail)
    assert not line.use_button.isEnabled()


def test_contact_points_can_be_taken_away(detail: ProspectDetail, bridge: Bridge) -> None:
    detail.people.editors[0].contacts.lines[0].remove_button.click()
    assert [point.value for point in stored(bridge).persons[0].contacts] == ["person0@example.org"]
    assert not detail.head.call_button.isVisibleTo(detail)


def test_persons_come_and_go(detail: ProspectDetail, bridge: Bridge, qtbot: QtBot) -> None:
    detail.people.add_button.click()
    type_in(qtbot, detail.people.editors[1].name, "Paul Roux")
    editor = detail.people.editors[1]
    editor.role.set_chosen(Role.GATEKEEPER.value)
    editor.role.activated.emit(editor.role.currentIndex())
    assert [(person.name, person.role) for person in stored(bridge).persons] == [
        ("Nadia Kermel", Role.DECISION_MAKER),
        ("Paul Roux", Role.GATEKEEPER),
    ]
    detail.people.editors[0].remove_button.click()
    assert [person.name for person in stored(bridge).persons] == ["Paul Roux"]
    bridge.undo()
    assert len(stored(bridge).persons) == 2
    assert len(detail.people.editors) == 2


def test_company_line_has_contact_points_of_its_own(detail: ProspectDetail, bridge: Bridge, qtbot: QtBot) -> None:
    detail.company_contacts.add_email.click()
    type_in(qtbot, detail.company_contacts.lines[0].field, "hello@belvauze.example")
    assert stored(bridge).contacts[0].normalised == "hello@belvauze.example"


def test_the_last_name_cannot_go(page: ProspectsPage, detail: ProspectDetail, bridge: Bridge) -> None:
    page.open_prospect(6)
    detail.people.editors[0].name.setText("")
    detail.people.editors[0].name.commit()
    assert stored(bridge, 6).persons[0].name == "Odile Prunevaux"
    assert "needs a name" in detail.facts.company_line._under.text()


def test_next_step_by_preset(detail: ProspectDetail, bridge: Bridge, qtbot: QtBot) -> None:
    card = detail.next_step
    card.change_button.click()
    week = next(each for each in card.findChildren(Button) if each.words() == "In a week")
    week.click()
    card.hour.setText("14h30")
    card.words.setText("Show the offer")
    qtbot.keyClick(card.words, Qt.Key.Key_Return)
    expected = NextStep(NextStepKind.CALL, "Show the offer", TODAY + timedelta(days=7), time(14, 30))
    assert stored(bridge).next_step == expected
    assert not card._form.isVisible()


def test_next_step_on_a_day_that_is_over_stays_open(detail: ProspectDetail, bridge: Bridge) -> None:
    before = stored(bridge).next_step
    card = detail.next_step
    card.open_form()
    card.day.set_value(TODAY - timedelta(days=1))
    card.save()
    assert card._form.isVisibleTo(detail)
    assert stored(bridge).next_step == before
    card.day.set_value(TODAY)
    card.save()
    assert not card._form.isVisibleTo(detail)


def test_next_step_with_an_odd_hour_stays_open(detail: ProspectDetail, bridge: Bridge) -> None:
    before = stored(bridge).next_step
    detail.next_step.open_form()
    detail.next_step.hour.setText("soon")
    detail.next_step.save()
    assert detail.next_step._form.isVisibleTo(detail)
    assert stored(bridge).next_step == before


def test_next_step_agreed_and_removed(page: ProspectsPage, bridge: Bridge) -> None:
    page.open_prospect(5)
    card = page.detail.next_step
    card.open_form()
    card.agreed.setChecked(True)
    card.save()
    found = stored(bridge, 5).next_step
    assert found is not None
    assert found.agreed_on == TODAY
    card.open_form()
    card.remove_button.click()
    assert stored(bridge, 5).next_step is None
    assert card.change_button.words() == "Set"


def test_somebody_active_keeps_a_next_step(detail: ProspectDetail) -> None:
    detail.next_step.open_form()
    assert not detail.next_step.remove_button.isVisibleTo(detail)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("9", time(9)), ("9:30", time(9, 30)), ("9 h 05", time(9, 5)), ("24", None), ("9:75", None), ("nine", None)],
)
def test_hours_as_people_type_them(text: str, expected: time | None) -> None:
    assert parse_hour(text) == expected


@pytest.mark.parametrize(
    ("day", "later"),
    [
        (date(2026, 11, 12), date(2026, 12, 12)),
        (date(2026, 1, 31), date(2026, 2, 28)),
        (date(2026, 12, 31), date(2027, 1, 31)),
    ],
)
def test_a_month_later_is_a_day_that_exists(day: date, later: date) -> None:
    assert months_later(day, 1) == later


def test_call_copies_the_number_when_no_phone_answers(detail: ProspectDetail, monkeypatch: pytest.MonkeyPatch) -> None:
    called: list[str] = []
    monkeypatch.setattr(links, "call", lambda number: bool(called.append(number)))
    detail.call()
    assert called == ["+33465712030"]
    assert "The number is copied" in detail.head._said.text()


def test_mail_goes_to_the_address_alone(detail: ProspectDetail, monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[str] = []
    monkeypatch.setattr(links, "write_mail", lambda address: written.append(address) or True)
    detail.head.mail_button.click()
    assert written == ["person0@example.org"]


def test_more_menu_copies_and_trashes(detail: ProspectDetail, bridge: Bridge) -> None:
    menu = detail.head.more_menu()
    menu.triggered.emit(menu.actions()[0])
    assert QGuiApplication.clipboard().text() == "04 65 71 20 30"
    menu.triggered.emit(menu.actions()[-1])
    assert stored(bridge).trashed_on is not None


def test_trashed_one_can_come_back(page: ProspectsPage, detail: ProspectDetail, bridge: Bridge) -> None:
    bridge.perform(trash_prospects, prospect_ids=[1])
    page.open_prospect(1)
    assert detail.trashed.isVisible()
    detail.restore_button.click()
    assert stored(bridge).trashed_on is None


def test_do_not_contact_takes_the_buttons_away(page: ProspectsPage, detail: ProspectDetail, bridge: Bridge) -> None:
    bridge.perform(set_state, prospect_ids=[1], state=State.DO_NOT_CONTACT)
    page.open_prospect(1)
    assert not detail.head.call_button.isVisible()
    assert not detail.head.mail_button.isVisible()


def test_what_someone_can_decide_stands_under_a_name_that_needs_the_room(
    detail: ProspectDetail, bridge: Bridge
) -> None:
    head = detail.head
    detail.window().resize(1280, 800)
    head.show_prospect(replace(stored(bridge), persons=(Person(PersonId(0), "Zoé", Role.DECISION_MAKER),)))
    beside = head._pill_box.isHidden()
    long = Person(PersonId(0), "Marie-Antoinette de la Rochefoucauld", Role.DECISION_MAKER)
    head.show_prospect(replace(stored(bridge), persons=(long,)))
    assert beside
    assert not head._pill_box.isHidden()
    assert head._pill_box.isAncestorOf(head._pill)
