"""The hours for clients, the price of an hour, and the way to what counts as client work."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.actions.settings import change_settings
from planner.storage.queries.settings import settings
from planner.storage.store import Store
from tests.ui.desk import Desk
from ui.bridge.navigation import Section
from ui.kit import FieldRow, PageScroll
from ui.preferences.capacity_card import CapacityCard
from ui.preferences.page import PreferencesPage
from ui.work.rules_dialog import ClientRulesDialog


def _card(desk: Desk) -> CapacityCard:
    page = desk.go_to(Section.SETTINGS)
    desk.settle()
    return page.findChildren(CapacityCard)[-1]


def test_hours_and_price_are_kept_at_once(desk: Desk, store: Store) -> None:
    _card(desk).hours.setValue(24)
    desk.settle()
    card = _card(desk)
    card.price.setText("72,50")
    card.price.editingFinished.emit()
    assert (settings(store).client_hours_a_week, settings(store).hour_price_cents) == (24, 7250)
    desk.settle()
    assert _card(desk).price.text() == "€72.50"
    _card(desk).price.clear()
    _card(desk).price.editingFinished.emit()
    assert settings(store).hour_price_cents == 0


def test_tab_after_a_change_goes_on_and_the_page_stays_where_it_was(desk: Desk, store: Store) -> None:
    hours = _card(desk).hours
    page = desk.window.findChildren(PreferencesPage)[0]
    hours.setFocus(Qt.FocusReason.TabFocusReason)
    desk.settle()
    bar = page.findChildren(PageScroll)[0].verticalScrollBar()
    bar.setValue(bar.maximum())
    at = bar.value()
    hours.selectAll()
    QTest.keyClicks(hours, "23")
    QTest.keyClick(hours, Qt.Key.Key_Tab)
    assert settings(store).client_hours_a_week == 23
    desk.settle()
    assert at > 0 and bar.value() == at
    card = page.findChildren(CapacityCard)[-1]
    assert card.price.hasFocus()
    QTest.keyClick(card.price, Qt.Key.Key_Tab)
    assert card.rules_button.hasFocus()
    card.hours.setFocus()
    card.hours.selectAll()
    QTest.keyClicks(card.hours, "37,5")
    QTest.keyClick(card.hours, Qt.Key.Key_Return)
    assert settings(store).client_hours_a_week == 23
    row = card.hours.parentWidget()
    assert isinstance(row, FieldRow)
    assert row.error_text() == "A whole number, without comma or point."


def test_what_is_no_amount_changes_nothing(desk: Desk, store: Store) -> None:
    change_settings(store, hour_price_cents=6500)
    card = _card(desk)
    for wrong in ("much", "0", "-5", "900000"):
        card.price.setText(wrong)
        card.price.editingFinished.emit()
        assert card.price.property("error") is True
    assert settings(store).hour_price_cents == 6500


def test_button_leads_to_words_and_categories(desk: Desk) -> None:
    _card(desk).rules_button.click()
    desk.settle()
    assert desk.dialog(ClientRulesDialog).word.hasFocus()
