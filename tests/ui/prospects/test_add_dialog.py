"""Adding people by one line each."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from planner.domain.prospects.list_query import ListFilter, ListName
from planner.storage.queries.prospects import list_counts, prospect
from tests.ui.prospects.conftest import TODAY
from ui.bridge.bridge import Bridge
from ui.bridge.navigation import Command, Navigator
from ui.kit import Pill
from ui.prospects.add_dialog import AddProspectDialog
from ui.prospects.page import ProspectsPage


@pytest.fixture
def dialog(page: ProspectsPage, bridge: Bridge, navigator: Navigator, qtbot: QtBot) -> Iterator[AddProspectDialog]:
    made = AddProspectDialog(bridge, navigator, page)
    made.open()
    yield made


def chips(dialog: AddProspectDialog) -> set[str]:
    return {chip.text() for chip in dialog.findChildren(Pill) if chip.isVisible()}


def count(bridge: Bridge) -> int:
    return list_counts(bridge.store, TODAY)[ListName.ALL]


def test_says_what_it_recognises(dialog: AddProspectDialog, qtbot: QtBot) -> None:
    qtbot.keyClicks(dialog.line, "Garage Morel, Hugo Morel, 06 12 34 56 78")
    expected = {"Company: Garage Morel", "Person: Hugo Morel", "Phone: 06 12 34 56 78"}
    qtbot.waitUntil(lambda: chips(dialog) == expected)


def test_enter_twice_adds_two_people(dialog: AddProspectDialog, bridge: Bridge, qtbot: QtBot) -> None:
    before = count(bridge)
    for text in ("Garage Morel, Hugo Morel, 06 12 34 56 78", "Mairie d'Écully, elodie@ecully.example"):
        dialog.line.setText(text)
        qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
        assert dialog.isVisible()
        assert dialog.line.text() == ""
    assert count(bridge) == before + 2
    assert dialog._added.text() == "Added: Mairie d'Écully."
    assert prospect(bridge.store, 7).persons[0].contacts[0].normalised == "+33612345678"
    bridge.undo()
    bridge.undo()
    assert count(bridge) == before


def test_a_number_alone_is_no_prospect(dialog: AddProspectDialog, bridge: Bridge, qtbot: QtBot) -> None:
    before = count(bridge)
    qtbot.keyClicks(dialog.line, "06 12 34 56 78")
    assert not dialog.add_button.isEnabled()
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    assert count(bridge) == before
    assert dialog.line.property("error")


@pytest.mark.parametrize("text", ["regie belvauze à Lyon", "Nadia, 04.65.71.20.30", "x, PERSON0@example.org"])
def test_a_double_is_offered_to_open(dialog: AddProspectDialog, navigator: Navigator, qtbot: QtBot, text: str) -> None:
    dialog.line.setText(text)
    qtbot.waitUntil(dialog.open_button.isVisible)
    with qtbot.waitSignal(navigator.prospect_requested, check_params_cb=lambda wanted: wanted == 1):
        dialog.open_button.click()
    assert not dialog.isVisible()


def test_somebody_new_is_no_double(dialog: AddProspectDialog) -> None:
    dialog.line.setText("Boulangerie Ferrand, Vienne")
    dialog.look_for_double()
    assert not dialog.open_button.isVisible()


def test_escape_closes(dialog: AddProspectDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog.line, Qt.Key.Key_Escape)


def test_leads_to_the_import(dialog: AddProspectDialog, navigator: Navigator, qtbot: QtBot) -> None:
    with qtbot.waitSignal(navigator.command_requested, check_params_cb=lambda sent: sent is Command.IMPORT_PROSPECTS):
        dialog.import_button.click()


def test_new_people_show_up_on_the_page(dialog: AddProspectDialog, page: ProspectsPage, qtbot: QtBot) -> None:
    page.show_list(ListFilter(ListName.TO_QUALIFY))
    qtbot.keyClicks(dialog.line, "Garage Morel")
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    assert page.list.model.rowCount() == 3


def test_starts_with_a_first_text(page: ProspectsPage, bridge: Bridge, navigator: Navigator, qtbot: QtBot) -> None:
    made = AddProspectDialog(bridge, navigator, page, "Clos Vaubert")
    made.open()
    qtbot.waitUntil(lambda: chips(made) == {"Company: Clos Vaubert"})
    made.reject()
