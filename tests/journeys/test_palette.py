"""Ctrl+K: anyone and anything by a few letters."""

import pytest

from planner.actions.pursuit import pursue
from planner.domain.prospects.prospect import State
from planner.storage.queries.prospects import prospect
from tests.journeys.people import add_people
from tests.ui.desk import Desk
from ui.bridge.navigation import Section
from ui.contact import GoForNoDialog
from ui.kit import Dialog
from ui.nurture import CadenceChooser
from ui.prospects.add_dialog import AddProspectDialog
from ui.prospects.nurture_dialog import NurtureDialog
from ui.prospects.page import ProspectsPage
from ui.shell.palette import CommandPalette
from ui.shell.shortcuts import ShortcutsDialog


def palette(desk: Desk) -> CommandPalette:
    """The palette of the window."""
    assert desk.window.palette_panel is not None
    return desk.window.palette_panel


@pytest.mark.parametrize("letters", ["lef", "éti", "eti lef", "LEF LYO"])
def test_anyone_is_three_letters_away(desk: Desk, letters: str) -> None:
    wanted = add_people(desk.store)["Boulangerie Lefèvre"]
    desk.press("Ctrl+K")
    assert palette(desk).isVisible()
    desk.write(letters)
    desk.press("Return")
    assert not palette(desk).isVisible()
    page = desk.page(ProspectsPage)
    assert page.selected_ids() == [wanted]
    assert page.detail.prospect == prospect(desk.store, wanted)


def test_arrows_choose_another_person(desk: Desk) -> None:
    add_people(desk.store)
    desk.press("Ctrl+K")
    desk.write("lyo")
    desk.press("Down")
    desk.press("Return")
    shown = desk.page(ProspectsPage).detail.prospect
    assert shown is not None and shown.company == "Régie Belvauze"


@pytest.mark.parametrize(
    ("typed", "dialog"), [("> keyb", ShortcutsDialog), (">shortcuts", ShortcutsDialog), (">add", AddProspectDialog)]
)
def test_commands_alone_after_the_sign(desk: Desk, typed: str, dialog: type[Dialog]) -> None:
    add_people(desk.store)
    desk.press("Ctrl+K")
    desk.write(typed)
    desk.press("Return")
    assert desk.dialog(dialog).isVisible()
    desk.press("Esc")
    desk.wait_closed()


def test_a_section_by_its_name(desk: Desk) -> None:
    desk.press("/")
    desk.write("goa")
    desk.press("Down")
    desk.press("Return")
    assert desk.content.section is Section.GOALS


def test_a_name_that_is_not_there_is_added_with_one_key(desk: Desk) -> None:
    desk.press("Ctrl+K")
    desk.write("Maison Delmare")
    desk.press("Ctrl+N")
    dialog = desk.dialog(AddProspectDialog)
    assert not palette(desk).isVisible()
    assert dialog.line.text() == "Maison Delmare"
    desk.press("Return")
    assert desk.toast() == "Added: Maison Delmare."
    desk.press("Esc")
    desk.wait_closed()


def test_esc_gives_the_focus_back(desk: Desk) -> None:
    add_people(desk.store)
    desk.press("Ctrl+3")
    desk.press("Ctrl+F")
    before = desk.window.focusWidget()
    desk.press("Ctrl+K")
    assert desk.window.focusWidget() is not before
    desk.press("Esc")
    assert not palette(desk).isVisible()
    assert desk.window.focusWidget() is before


def test_keys_of_the_page_behind_rest_while_it_is_open(desk: Desk) -> None:
    desk.press("Ctrl+2")
    desk.press("Ctrl+K")
    desk.write("n")
    assert not desk.dialogs()
    desk.press("Esc")


@pytest.mark.parametrize(
    ("letters", "dialog"), [("go for", GoForNoDialog), ("nurt", NurtureDialog), ("start a cad", CadenceChooser)]
)
def test_what_can_be_done_with_the_one_who_is_open(desk: Desk, letters: str, dialog: type[Dialog]) -> None:
    wanted = add_people(desk.store)["Atelier Norval"]
    pursue(desk.store, prospect_ids=[wanted])
    desk.window.navigator.open_prospect(wanted)
    desk.press("Ctrl+K")
    desk.write(letters)
    desk.press("Return")
    desk.dialog(dialog).reject()
    desk.wait_closed()


def test_letting_go_by_its_name_and_only_of_who_is_open(desk: Desk) -> None:
    wanted = add_people(desk.store)["Atelier Norval"]
    desk.window.navigator.open_prospect(wanted)
    desk.press("Ctrl+K")
    desk.write("let go")
    desk.press("Return")
    assert prospect(desk.store, wanted).state is State.LET_GO
    desk.window.navigator.go_to(Section.TODAY)
    desk.press("Ctrl+K")
    desk.write("they called")
    desk.press("Return")
    assert prospect(desk.store, wanted).state is State.LET_GO
