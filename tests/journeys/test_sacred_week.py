"""A week that stands among other appointments: a clash gets a free place, blocks move by mouse and by keys, and a
series changes from one of its dates on.
"""

from datetime import datetime, time, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from planner.actions.call_lists import set_call_list
from planner.storage.queries.blocks import all_series, reasons_between
from planner.storage.queries.call_lists import call_list
from tests.ui.desk import Desk
from tests.ui.week.busy_samples import add_people, busy_file
from tests.ui.week.week_samples import MONDAY, THURSDAY, TUESDAY, fill_week
from ui.bridge.navigation import Command
from ui.calendars.dialog import CalendarsDialog
from ui.week.block_widget import BlockWidget
from ui.week.move_dialog import MoveDialog
from ui.week.page import WeekPage
from ui.week.scope import Scope
from ui.week.series_dialog import SeriesDialog

CALLS = 1
SUPPLIER = ("Supplier", datetime(2026, 11, 12, 10), datetime(2026, 11, 12, 12, 30))


@pytest.fixture
def week(desk: Desk) -> WeekPage:
    """The week of Thursday 12 November, reached by its key."""
    fill_week(desk.store)
    desk.press("Ctrl+2")
    desk.settle()
    return desk.page(WeekPage)


def widget_at(page: WeekPage, start: datetime) -> BlockWidget:
    """The block that takes place at a time."""
    grid = page.body.grid
    (found,) = [
        each for each in grid.block_widgets() if each.block.start == start and not each.block.occurrence.is_ghost
    ]
    return found


def test_a_calendar_is_read_a_clash_seen_and_the_free_place_taken(desk: Desk, week: WeekPage) -> None:
    desk.window.navigator.run(Command.CALENDARS)
    dialog = desk.dialog(CalendarsDialog)
    dialog.read_file(busy_file(desk.store, SUPPLIER))
    desk.qtbot.waitUntil(lambda: len(dialog.rows) == 1)
    desk.press("Esc")
    desk.wait_closed()
    assert len(week.body.grid.busy_bodies()) == 1
    assert widget_at(week, THURSDAY).spec().clash

    desk.click(widget_at(week, THURSDAY))
    assert week.body.panel.clash.free_button.words() == "Move to 12:30"
    desk.press("F")
    moved = widget_at(week, THURSDAY + timedelta(hours=3, minutes=30))
    assert not moved.spec().clash
    assert desk.toast() == "Moved to Thu 12 Nov, 12:30. Only this one has moved."
    desk.press("Ctrl+Z")
    assert widget_at(week, THURSDAY).spec().clash


def test_a_block_moves_by_mouse_and_out_of_its_week_by_keys(desk: Desk, week: WeekPage) -> None:
    widget, frame = widget_at(week, TUESDAY), week.body.grid.frame()
    middle = widget.rect().center()
    way = QPoint(round(frame.edges[4] - frame.edges[1]), round(2 * frame.hour_height))
    QTest.mousePress(widget, Qt.MouseButton.LeftButton, pos=middle)
    start = widget.mapTo(desk.window, middle)
    for part in (0.5, 1.0):
        here = start + QPoint(round(way.x() * part), round(way.y() * part))
        QTest.mouseMove(widget, widget.mapFrom(desk.window, here))
    QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=widget.mapFrom(desk.window, start + way))
    desk.settle()
    assert widget_at(week, datetime(2026, 11, 13, 11))

    desk.click(widget_at(week, MONDAY))
    desk.press("Alt+Left")
    assert desk.dialog(MoveDialog).form.warning.isVisible()
    desk.press("1")
    desk.press("Return")
    desk.wait_closed()
    monday = week.monday()
    assert sum(reasons_between(desk.store, monday, monday + timedelta(days=7)).values()) == 1
    desk.press("Ctrl+Z")
    desk.press("Ctrl+Z")
    assert widget_at(week, TUESDAY) and widget_at(week, MONDAY)


def test_this_and_the_following_split_the_series_and_the_call_list_goes_along(desk: Desk, week: WeekPage) -> None:
    people = add_people(desk.store)
    set_call_list(desk.store, series_id=CALLS, slot=THURSDAY, prospect_ids=people[:2])
    desk.click(widget_at(week, THURSDAY))
    desk.press("E")
    dialog = desk.dialog(SeriesDialog)
    assert dialog.chosen_scope() is Scope.FOLLOWING
    dialog.form.time.set_value(time(14))
    desk.press("Return")
    desk.wait_closed()
    afternoon = THURSDAY.replace(hour=14)
    assert widget_at(week, afternoon) and widget_at(week, TUESDAY)
    new = all_series(desk.store)[-1]
    assert new.id != CALLS and new.first_day == THURSDAY.date()
    assert [each.prospect_id for each in call_list(desk.store, new.id, afternoon)] == people[:2]
    desk.press("Ctrl+Z")
    assert widget_at(week, THURSDAY)
    assert [each.prospect_id for each in call_list(desk.store, CALLS, THURSDAY)] == people[:2]
