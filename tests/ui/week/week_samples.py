"""Blocks for a week, and the page in a window as the shell shows it."""

from dataclasses import dataclass, field
from datetime import date, datetime, time

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from planner.actions import blocks as actions
from planner.changes import ChangeSet
from planner.domain.blocks.editing import SeriesFields
from planner.domain.blocks.purpose import Purpose
from planner.domain.prospects.list_query import ListFilter
from planner.errors import KnownError
from planner.storage.store import Store
from ui.bridge.bridge import Bridge
from ui.bridge.navigation import Command, Navigator
from ui.week.block_widget import BlockWidget
from ui.week.page import WeekPage
from ui.week.plan import WeekBlock

MONDAY = datetime(2026, 11, 9, 14, 0)
TUESDAY = datetime(2026, 11, 10, 9, 0)
HOLIDAY = datetime(2026, 11, 11, 10, 0)
THURSDAY = datetime(2026, 11, 12, 9, 0)
FRIDAY = datetime(2026, 11, 13, 8, 30)


def series_fields(
    purpose: Purpose, weekdays: set[int], start: time, minutes: int, *, first_day: date = date(2026, 10, 5)
) -> SeriesFields:
    """A series in Paris that leaves out French holidays."""
    return SeriesFields(
        purpose=purpose,
        weekdays=frozenset(weekdays),
        start=start,
        minutes=minutes,
        first_day=first_day,
        zone="Europe/Paris",
        holiday_calendar="FR",
    )


def fill_week(store: Store) -> None:
    """Calls on Tuesday and Thursday, e-mails on the holiday, follow-ups on Monday, a quarter of an hour on Friday."""
    for fields in (
        series_fields(Purpose.CALLS, {1, 3}, time(9), 90),
        series_fields(Purpose.EMAILS, {2}, time(10), 60),
        series_fields(Purpose.FOLLOW_UPS, {0}, time(14), 60),
        series_fields(Purpose.PRACTICE, {4}, time(8, 30), 15),
    ):
        actions.add_series(store, fields=fields)


@dataclass
class Shown:
    """The page, and what it told the rest of the window."""

    page: WeekPage
    bridge: Bridge
    window: QWidget
    commands: list[Command] = field(default_factory=list)
    lists: list[ListFilter] = field(default_factory=list)
    performed: list[ChangeSet] = field(default_factory=list)
    failed: list[KnownError] = field(default_factory=list)

    def widget(self, start: datetime) -> BlockWidget:
        """The block that stands at a time of the week on show."""
        found = [each for each in self.page.body.grid.block_widgets() if each.block.start == start]
        assert found, f"no block at {start}"
        return found[0]

    def block(self, start: datetime) -> WeekBlock:
        """The same as a value."""
        return self.widget(start).block

    def starts(self) -> list[datetime]:
        """Where blocks take place."""
        widgets = self.page.body.grid.block_widgets()
        return [each.block.start for each in widgets if not each.block.occurrence.is_ghost]

    def focus(self, start: datetime) -> None:
        """Go to a block by keyboard."""
        self.page.body.grid.focus_block(self.block(start).key)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(self.window.focusWidget() or self.window, key, modifier)

    def drag(
        self, start: datetime, *, days: int = 0, minutes: int = 0, by_edge: bool = False, by_top: bool = False
    ) -> None:
        """Take a block by its middle, its lower or its upper edge, and put it down elsewhere."""
        widget, grid = self.widget(start), self.page.body.grid
        frame = grid.frame()
        edges = frame.edges
        width = edges[start.weekday() + days] - edges[start.weekday()]
        way = QPoint(round(width), round(minutes / 60 * frame.hour_height))
        middle = widget.RING + 2 if by_top else widget.height() // 2
        held = QPoint(widget.width() // 2, widget.height() - widget.RING - 2 if by_edge else middle)
        at = widget.mapTo(self.window, held)
        QTest.mousePress(widget, Qt.MouseButton.LeftButton, pos=held)
        for part in (0.5, 1.0):
            here = at + QPoint(round(way.x() * part), round(way.y() * part))
            QTest.mouseMove(widget, widget.mapFrom(self.window, here))
        QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=widget.mapFrom(self.window, at + way))


def show_week(qtbot: QtBot, store: Store, size: tuple[int, int] = (1280, 800), beside: int = 208) -> Shown:
    """The page in a window of a size; `beside` is the width of the sidebar."""
    bridge, navigator = Bridge(store), Navigator()
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(*size)
    page = WeekPage(bridge, navigator, window)
    page.setGeometry(beside, 56, size[0] - beside, size[1] - 56)
    shown = Shown(page, bridge, window)
    navigator.setParent(window)
    navigator.command_requested.connect(shown.commands.append)
    navigator.list_requested.connect(shown.lists.append)
    bridge.performed.connect(shown.performed.append)
    bridge.failed.connect(shown.failed.append)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return shown
