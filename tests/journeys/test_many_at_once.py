"""Several people chosen: a tag for all of them, the trash, and back."""

import pytest

from planner.domain.prospects.list_query import ListFilter, ListName, Sort
from planner.storage.queries.prospects import list_counts, prospect, prospect_ids
from tests.journeys.people import add_people
from tests.ui.desk import Desk
from ui.prospects.dialogs import TagDialog
from ui.prospects.page import ProspectsPage


@pytest.fixture
def people(desk: Desk) -> dict[str, int]:
    """Four people, on screen."""
    ids = add_people(desk.store)
    desk.window.navigator.open_list(ListFilter(ListName.ALL))
    return ids


def tagged(desk: Desk, tag: str) -> int:
    """How many have a tag."""
    everyone = prospect_ids(desk.store, ListFilter(ListName.ALL, tags=(tag,)), Sort(), desk.bridge.today)
    return len(everyone)


def test_filter_choose_all_tag_undo(desk: Desk, people: dict[str, int]) -> None:
    page = desk.page(ProspectsPage)
    desk.press("Ctrl+F")
    desk.write("lyo")
    desk.qtbot.waitUntil(lambda: page.list.model.rowCount() == 2)
    desk.press("Return")
    desk.press("Ctrl+A")
    desk.qtbot.waitUntil(page.list.bulk_bar.isVisible)
    desk.press("T")
    desk.dialog(TagDialog)
    desk.write("to call")
    desk.press("Return")
    desk.wait_closed()
    assert desk.toast() == "Tag added to 2 prospects."
    assert tagged(desk, "to call") == 2
    assert "to call" in prospect(desk.store, people["Régie Belvauze"]).tags
    desk.press("Ctrl+Z")
    assert tagged(desk, "to call") == 0
    assert prospect(desk.store, people["Régie Belvauze"]).tags == ("syndic",)


def test_delete_and_restore_from_the_trash(desk: Desk, people: dict[str, int]) -> None:
    page = desk.page(ProspectsPage)
    desk.press("Ctrl+F")
    desk.write("lyo")
    desk.qtbot.waitUntil(lambda: page.list.model.rowCount() == 2)
    desk.press("Return")
    desk.press("Ctrl+A")
    desk.press("Shift+Del")
    assert desk.toast() == "2 prospects moved to the trash, for 30 days."
    counts = list_counts(desk.store, desk.bridge.today)
    assert (counts[ListName.ALL], counts[ListName.TRASH]) == (2, 2)

    desk.window.navigator.open_list(ListFilter(ListName.TRASH))
    desk.qtbot.waitUntil(lambda: page.list.model.rowCount() == 2)
    page.list.table.setFocus()
    desk.press("Ctrl+A")
    desk.qtbot.waitUntil(page.list.bulk_bar.restore_button.isVisible)
    desk.click(page.list.bulk_bar.restore_button)
    assert desk.toast() == "2 prospects back on the list."
    counts = list_counts(desk.store, desk.bridge.today)
    assert (counts[ListName.ALL], counts[ListName.TRASH]) == (4, 0)
