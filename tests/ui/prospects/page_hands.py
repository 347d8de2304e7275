"""Hands and eyes for the page of prospects."""

from PySide6.QtWidgets import QMenu

from planner.domain.prospects.prospect import State
from planner.storage.queries.prospects import prospects
from ui.bridge.bridge import Bridge
from ui.kit import Label
from ui.prospects.bulk_menu import Deed, Doing
from ui.prospects.page import ProspectsPage


def names(page: ProspectsPage) -> list[str]:
    model = page.list.model
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def texts(page: ProspectsPage) -> list[str]:
    return [label.text() for label in page.list.findChildren(Label) if label.isVisible()]


def choose(page: ProspectsPage, count: int) -> None:
    table = page.list.table
    table.clearSelection()
    for row in range(count):
        table.selectionModel().select(
            page.list.model.index(row, 0),
            table.selectionModel().SelectionFlag.Select | table.selectionModel().SelectionFlag.Rows,
        )


def deed(page: ProspectsPage, doing: Doing, value: str = "") -> None:
    """Choose an entry of the menu of those chosen, in the menu itself or in one inside it."""
    menu = page._bulk.menu()
    inner = [each.menu() for each in menu.actions() if isinstance(each.menu(), QMenu)]
    entries = [*menu.actions(), *(entry for each in inner for entry in each.actions())]
    menu.triggered.emit(next(entry for entry in entries if entry.data() == Deed(doing, value)))


def states(bridge: Bridge, ids: list[int]) -> list[State]:
    return [found.state for found in prospects(bridge.store, ids)]
