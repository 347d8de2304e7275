"""The keys work where one left off: after another section, and after every window that closes."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from planner.domain.prospects.list_query import ListFilter, ListName
from planner.domain.prospects.pursuit import Newsletter
from planner.storage.queries.prospects import prospect
from tests.journeys.people import add_people
from tests.ui.desk import Desk
from ui.bridge.navigation import Command
from ui.kit import ComboBox
from ui.prospects.page import ProspectsPage


def at_the_list(desk: Desk) -> ProspectsPage:
    """The list of everybody, the first one chosen by key."""
    add_people(desk.store)
    desk.press("Ctrl+3")
    desk.window.navigator.open_list(ListFilter(ListName.ALL))
    desk.settle()
    page = desk.page(ProspectsPage)
    desk.press("Home")
    assert page.list.table.hasFocus()
    return page


def moves_on(desk: Desk, page: ProspectsPage) -> bool:
    """Whether the arrow keys go from row to row."""
    desk.press("Home")
    before = page.selected_ids()
    desk.press("Down")
    return bool(before) and page.selected_ids() != before


def test_keys_reach_the_list_as_soon_as_it_shows(desk: Desk) -> None:
    page = at_the_list(desk)
    desk.press("Ctrl+1")
    desk.press("Ctrl+3")
    assert moves_on(desk, page)


@pytest.mark.parametrize("keys", [("Esc",), ("1", "Return")], ids=["left", "saved"])
def test_keys_reach_the_list_after_a_contact(desk: Desk, keys: tuple[str, ...]) -> None:
    page = at_the_list(desk)
    desk.press("Ctrl+L")
    for key in keys:
        desk.press(key)
    desk.wait_closed()
    assert moves_on(desk, page)


def test_keys_reach_the_list_after_the_palette(desk: Desk) -> None:
    page = at_the_list(desk)
    desk.press("Ctrl+K")
    desk.write("bel")
    desk.press("Return")
    assert moves_on(desk, page)
    desk.press("Ctrl+K")
    desk.press("Esc")
    assert moves_on(desk, page)


@pytest.mark.parametrize(
    "command",
    [
        *(Command.IDEAL_CLIENT, Command.REFERRALS, Command.NEWSLETTER, Command.CADENCES),
        *(Command.SINS, Command.LEDGER, Command.SELF_CHECK, Command.NEW_PROSPECT, Command.SHOW_SHORTCUTS),
    ],
)
def test_keys_reach_the_list_after_a_window(desk: Desk, command: Command) -> None:
    page = at_the_list(desk)
    desk.window.navigator.run(command)
    desk.settle()
    assert desk.dialogs()
    desk.press("Esc")
    desk.wait_closed()
    assert moves_on(desk, page)


def test_keys_reach_the_list_after_a_window_that_the_palette_opened(desk: Desk) -> None:
    page = at_the_list(desk)
    desk.press("Ctrl+K")
    desk.write(">ideal")
    desk.press("Return")
    desk.qtbot.waitUntil(lambda: bool(desk.dialogs()))
    desk.press("Esc")
    desk.wait_closed()
    assert moves_on(desk, page)


def turn_wheel(widget: QWidget) -> None:
    """One notch down over a widget."""
    at = QPointF(widget.rect().center())
    event = QWheelEvent(
        at,
        QPointF(widget.mapToGlobal(widget.rect().center())),
        QPoint(0, 0),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def test_the_wheel_scrolls_and_changes_nothing(desk: Desk) -> None:
    page = at_the_list(desk)
    desk.qtbot.waitUntil(lambda: page.detail.prospect is not None)
    shown = page.detail.prospect
    assert shown is not None
    boxes = [each for each in page.detail.findChildren(ComboBox) if each.isVisibleTo(page.detail)]
    assert boxes
    for box in boxes:
        turn_wheel(box)
        assert not box.hasFocus()
        box.setFocus()
        turn_wheel(box)
    found = prospect(desk.store, shown.id)
    assert (found.state, found.klass) == (shown.state, shown.klass)
    assert found.pursuit.newsletter is Newsletter.UNSAID
