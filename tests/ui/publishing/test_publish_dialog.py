"""The dialog: sign in, choose a calendar, see what would change, turn on, decide, turn off."""

from collections.abc import Callable
from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from planner.actions import blocks
from planner.actions.publishing import make_calendar
from planner.domain.blocks.editing import SeriesFields
from planner.domain.blocks.purpose import Purpose
from planner.publishing.server import Account, CalendarServer
from planner.storage.queries.published import published_events
from planner.storage.store import Store
from tests.planner.publishing.keyrings import FakeKeyring, no_keyring, use_keyring
from tests.planner.publishing.radicale_server import PASSWORD, USER
from ui.bridge.bridge import Bridge
from ui.bridge.language import Translators
from ui.kit import Label
from ui.publishing.account_form import AccountForm
from ui.publishing.publish_dialog import PublishDialog
from ui.publishing.publish_words import Provider
from ui.publishing.publisher import PublishState
from ui.publishing.setup_part import NEW, SetupPart

CALLS = SeriesFields(
    Purpose.CALLS, frozenset({1, 3}), time(9), 60, date(2026, 11, 3), "Europe/Paris", until=date(2026, 12, 1)
)


@pytest.fixture
def dialog(store: Store, window: QWidget, bridge: Bridge, keyring: FakeKeyring, english: Translators) -> PublishDialog:
    assert english
    assert keyring.kept == {}
    blocks.add_series(store, fields=CALLS)
    opened = PublishDialog(bridge, window)
    opened.open()
    return opened


@pytest.fixture
def sign_in(qtbot: QtBot, dialog: PublishDialog, account: Account) -> Callable[[str], SetupPart]:
    """Type the account with a password, and press Enter."""

    def signing_in(password: str) -> SetupPart:
        part = dialog.setup_part
        assert part is not None
        part.form.address.setText(account.url)
        part.form.user.setText(USER)
        part.form.password.clear()
        QTest.keyClicks(part.form.password, password)
        QTest.keyClick(part.form.password, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: not part.is_busy, timeout=10_000)
        return part

    return signing_in


def finished(qtbot: QtBot, dialog: PublishDialog, state: PublishState) -> None:
    publisher = dialog.publisher
    qtbot.waitUntil(lambda: not publisher.is_working and publisher.state is state, timeout=10_000)


def test_from_the_account_to_a_published_calendar_and_off_again(
    qtbot: QtBot, dialog: PublishDialog, sign_in: Callable[[str], SetupPart], store: Store, keyring: FakeKeyring
) -> None:
    part = sign_in(PASSWORD)
    assert dialog.on_button.isVisible()
    part.calendars.set_chosen(NEW)
    part.calendars.activated.emit(0)
    assert part.would.text() == "1 event to add"
    assert keyring.kept == {}
    dialog.on_button.click()
    qtbot.waitUntil(lambda: dialog.standing is not None, timeout=10_000)
    finished(qtbot, dialog, PublishState.UP_TO_DATE)
    assert list(keyring.kept.values()) == [PASSWORD]
    assert dialog.standing is not None
    assert (dialog.standing.line.text(), dialog.standing.where.text()) == ("Up to date", "claire at 127.0.0.1")
    assert len(published_events(store)) == 1
    dialog.off_button.click()
    assert dialog.leaving.isVisible()
    dialog.stay_button.click()
    assert dialog.leaving.isHidden()
    dialog.off_button.click()
    dialog.remove_button.click()
    qtbot.waitUntil(lambda: dialog.setup_part is not None, timeout=10_000)
    assert published_events(store) == {}
    assert keyring.kept == {}


def test_a_wrong_password_is_said_and_a_dry_run_looks_before_anything_is_written(
    qtbot: QtBot, dialog: PublishDialog, sign_in: Callable[[str], SetupPart], account: Account, store: Store
) -> None:
    shared = make_calendar(account, "Shared").url
    part = sign_in("wrong")
    assert "did not accept" in "".join(each.text() for each in part.problem.findChildren(Label))
    assert not part.is_signed_in
    part = sign_in(PASSWORD)
    part.calendars.set_chosen(shared)
    part.calendars.activated.emit(1)
    qtbot.waitUntil(lambda: not part.is_busy, timeout=10_000)
    assert part.would.text().startswith("1 event to add, 0 to change, 0 to remove.")
    with CalendarServer(account) as server:
        assert not [href for href in server.etags(shared) if href.endswith(".ics")]
    assert published_events(store) == {}


def test_what_is_missing_is_said_at_its_field(dialog: PublishDialog) -> None:
    dialog.test_button.click()
    assert dialog.setup_part is not None
    form = dialog.setup_part.form
    assert form.user.property("error")
    assert form.password.property("error")
    assert form.address.property("error")
    QTest.keyClicks(form.address, "https://claire:word@cloud.example.org/")
    assert not form.address.property("error")
    dialog.test_button.click()
    assert form.address.property("error")


def test_known_servers_fill_in_their_address_and_an_open_road_warns(qtbot: QtBot, english: Translators) -> None:
    assert english
    form = AccountForm("", "", keeps_passwords=True)
    qtbot.addWidget(form)
    form.providers.set_chosen(Provider.ICLOUD)
    assert form.address.text() == "https://caldav.icloud.com/"
    form.providers.set_chosen(Provider.NEXTCLOUD)
    assert form.address.text() == ""
    QTest.keyClicks(form.address, "http://cloud.example.org/")
    assert not form.open_road.isHidden()
    form.address.clear()
    QTest.keyClicks(form.address, "http://localhost:5232/")
    assert form.open_road.isHidden()


def test_without_a_keyring_it_says_that_it_will_ask(
    window: QWidget, bridge: Bridge, keyring: FakeKeyring, english: Translators
) -> None:
    assert english
    assert keyring.kept == {}
    with use_keyring(no_keyring()):
        dialog = PublishDialog(bridge, window)
        dialog.open()
    texts = [each.text() for each in dialog.findChildren(Label)]
    assert any("no keyring" in text for text in texts)


def test_a_wrong_password_is_typed_again_at_once_and_enter_goes_on(
    qtbot: QtBot, dialog: PublishDialog, sign_in: Callable[[str], SetupPart]
) -> None:
    part = sign_in("wrong")
    assert part.problem.isVisible()
    assert part.form.password.hasFocus() and part.form.password.selectedText()
    QTest.keyClicks(part.form.password, PASSWORD)
    QTest.keyClick(part.form.password, Qt.Key.Key_Return)
    assert not part.form.isEnabled()
    focused = dialog.window().focusWidget()
    assert focused is part
    QTest.keyClick(part, Qt.Key.Key_Return)  # in impatience
    qtbot.waitUntil(lambda: part.is_signed_in and not part.is_busy, timeout=10_000)
    assert dialog.isVisible() and part.calendars.hasFocus()
    QTest.keyClick(part.calendars, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.standing is not None, timeout=10_000)
    finished(qtbot, dialog, PublishState.UP_TO_DATE)
