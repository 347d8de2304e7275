"""Who recommends us: results, told and thanked by one click, and the ways on."""

from collections.abc import Iterator
from datetime import date

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from planner.actions.ideal_client import save_ideal_client
from planner.actions.prospects import add_prospect
from planner.actions.pursuit import win
from planner.actions.referrals import save_source, set_source
from planner.domain.prospects.ideal_client import IdealCriterion
from planner.domain.prospects.prospect import Prospect, ProspectId
from planner.domain.referrals.source import Source
from planner.storage.queries.referrals import source, sources
from planner.storage.store import Store
from ui.bridge.bridge import Bridge
from ui.bridge.language import Translators
from ui.bridge.navigation import Command, Navigator
from ui.ideal import ReferralsDialog, open_referrals
from ui.ideal.add_source_dialog import AddSourceDialog
from ui.ideal.sources_model import CLIENTS, SENT, WHO, WORTH
from ui.kit import ListRow, SecondLineRole

TODAY = date(2026, 11, 12)


def add(store: Store, company: str, value_cents: int | None = None) -> int:
    created = add_prospect(store, prospect=Prospect(ProspectId(0), company, value_cents=value_cents)).created
    assert created is not None
    return created


def add_source(store: Store, name: str, prospect_id: int | None = None) -> int:
    created = save_source(store, source=Source(0, name, prospect_id)).created
    assert created is not None
    return created


@pytest.fixture
def window(qtbot: QtBot, english: Translators) -> QWidget:
    """Something for the dialog to stand over."""
    found = QWidget()
    found.resize(1100, 700)
    qtbot.addWidget(found)
    with qtbot.waitExposed(found):
        found.show()
    return found


@pytest.fixture
def odile(store: Store) -> int:
    """A source who sent two, one of whom signed."""
    odile = add_source(store, "Odile Marchetti")
    signed, new = add(store, "Hôtel Brévent", 1_240_000), add(store, "Régie Belvauze")
    set_source(store, prospect_ids=[signed, new], source_id=odile)
    win(store, prospect_ids=[signed])
    return odile


@pytest.fixture
def dialog(bridge: Bridge, navigator: Navigator, window: QWidget) -> Iterator[ReferralsDialog]:
    """The dialog, open."""
    opened = open_referrals(bridge, navigator, window)
    yield opened
    if shiboken6.isValid(opened):
        opened.reject()


def rows_of(dialog: ReferralsDialog) -> list[ListRow]:
    return dialog.details.findChildren(ListRow)


def test_results_stand_beside_the_name(store: Store, odile: int, dialog: ReferralsDialog) -> None:
    QAbstractItemModelTester(dialog.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    cells = {column: dialog.model.index(0, column).data() for column in (WHO, SENT, CLIENTS, WORTH)}
    assert cells == {WHO: "Odile Marchetti", SENT: "2", CLIENTS: "1", WORTH: "€12,400"}
    spoken = dialog.model.index(0, WHO).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Odile Marchetti. 2 sent. 1 became a client."


def test_a_client_who_recommends_is_marked_as_one(store: Store, odile: int, dialog: ReferralsDialog) -> None:
    save_source(store, source=Source(0, "", add(store, "Garage Tivollier")))
    dialog.reload()
    row = dialog.model.row_of(sources(store)[0].id)
    assert dialog.model.index(row, WHO).data(SecondLineRole) == "Client"


def test_told_and_thanked_are_kept_by_one_click_and_taken_back(
    store: Store, bridge: Bridge, odile: int, dialog: ReferralsDialog
) -> None:
    dialog.details.told_button.click()
    dialog.details.thanked_button.click()
    assert (source(store, odile).told_on, source(store, odile).thanked_on) == (TODAY, TODAY)
    assert not dialog.details.told_button.isVisible()
    bridge.undo()
    assert source(store, odile).thanked_on is None
    assert dialog.details.thanked_button.isVisible()


def test_name_and_note_are_kept_when_one_leaves_them(store: Store, odile: int, dialog: ReferralsDialog) -> None:
    details = dialog.details
    details.note.setText("accountant")
    details.note.editingFinished.emit()
    details.name.setText("  Odile M. ")
    details.name.editingFinished.emit()
    assert (source(store, odile).name, source(store, odile).note) == ("Odile M.", "accountant")
    details.name.clear()
    details.name.editingFinished.emit()
    assert source(store, odile).name == details.name.text() == "Odile M."


def test_name_that_is_refused_does_not_stay(store: Store, bridge: Bridge, odile: int, dialog: ReferralsDialog) -> None:
    add_source(store, "Paul")
    failed = list[object]()
    bridge.failed.connect(failed.append)
    dialog.details.name.setText("paul")
    dialog.details.name.editingFinished.emit()
    assert len(failed) == 1
    assert dialog.details.name.text() == "Odile Marchetti"


def test_whom_a_source_sent_can_be_opened(
    store: Store, odile: int, dialog: ReferralsDialog, navigator: Navigator
) -> None:
    opened = list[int]()
    navigator.prospect_requested.connect(opened.append)
    first = rows_of(dialog)[0]
    assert first.accessibleName().startswith("Hôtel Brévent")
    first.click()
    assert opened == [prospect_id for prospect_id, company in _companies(store) if company == "Hôtel Brévent"]
    assert not dialog.isVisible()


def test_text_greets_a_person_by_name(store: Store, odile: int, dialog: ReferralsDialog) -> None:
    assert not dialog.details.share.isVisible()
    save_ideal_client(store, criteria=[IdealCriterion(0, "Recurring work")])
    dialog.reload()
    dialog.details.share.copy_button.click()
    assert QGuiApplication.clipboard().text().startswith("Hello Odile Marchetti,\n")
    assert "– Recurring work" in QGuiApplication.clipboard().text()


def test_removed_source_gives_way_to_the_next(store: Store, odile: int, dialog: ReferralsDialog) -> None:
    add_source(store, "Paul")
    dialog.reload()
    dialog.details.remove_button.click()
    assert [each.name for each in sources(store)] == ["Paul"]
    assert dialog.details.name.text() == "Paul"


def test_first_source_is_added_by_its_name(store: Store, dialog: ReferralsDialog, window: QWidget) -> None:
    assert dialog.model.rowCount() == 0
    dialog.add_source()
    asking = window.findChild(AddSourceDialog)
    assert asking is not None
    asking.add_button.click()
    assert asking.isVisible()  # nobody was named
    QTest.keyClicks(asking.name, "Odile")
    QTest.keyClick(asking.name, Qt.Key.Key_Return)
    assert [each.name for each in sources(store)] == ["Odile"]
    assert dialog.details.name.text() == "Odile"


def test_client_is_added_by_the_beginning_of_the_name(
    qtbot: QtBot, store: Store, odile: int, dialog: ReferralsDialog, window: QWidget
) -> None:
    garage, bakery = add(store, "Garage Tivollier"), add(store, "Boulangerie Élan")
    win(store, prospect_ids=[garage, bakery])
    dialog.add_source()
    asking = window.findChild(AddSourceDialog)
    assert asking is not None
    asking.name.setText("tiv")
    qtbot.waitUntil(lambda: [each.accessibleName() for each in _offers(asking)] == ["Garage Tivollier"])
    _offers(asking)[0].click()
    assert [each.prospect_id for each in sources(store)] == [garage, None]
    assert dialog.details.name.text() == "Garage Tivollier"
    assert dialog.details.open_button.isVisible()


def test_way_to_the_ideal_client(dialog: ReferralsDialog, navigator: Navigator) -> None:
    asked = list[object]()
    navigator.command_requested.connect(asked.append)
    dialog.ideal_button.click()
    assert asked == [Command.IDEAL_CLIENT]


def _companies(store: Store) -> list[tuple[int, str]]:
    return store.db.execute("SELECT id, company FROM prospects").fetchall()


def _offers(dialog: AddSourceDialog) -> list[ListRow]:
    return [each for each in dialog.findChildren(ListRow) if each.isVisible()]
