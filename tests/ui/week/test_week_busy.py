"""Other appointments on the week: where they stand, what they say, and where a block that meets one can go."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from planner.actions import blocks as actions
from planner.actions.pauses import add_pause
from planner.domain.blocks.occurrences import OccurrenceState
from planner.storage.store import Store
from tests.ui.week.busy_samples import add_busy
from tests.ui.week.week_samples import THURSDAY, TUESDAY, Shown, fill_week, show_week
from ui.bridge.language import Translators
from ui.week.bands import MOST_ROWS, bands_of
from ui.week.clash_box import ClashBox
from ui.week.plan import load_week

SUPPLIER = ("Supplier", datetime(2026, 11, 12, 10), datetime(2026, 11, 12, 12, 30))
ALT = Qt.KeyboardModifier.AltModifier


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """A time of November 2026."""
    return datetime(2026, 11, day, hour, minute)


def show_with(qtbot: QtBot, store: Store, *times: tuple[str, datetime, datetime]) -> Shown:
    """The week with blocks and some appointments."""
    fill_week(store)
    add_busy(store, *times)
    return show_week(qtbot, store)


def clash_of(shown: Shown) -> ClashBox:
    """The box in the panel."""
    return shown.page.body.panel.clash


def test_an_appointment_stands_at_its_hours_and_is_named(qtbot: QtBot, store: Store, english: Translators) -> None:
    shown = show_with(qtbot, store, ("Supplier", at(12, 11), at(12, 12, 30)))
    grid = shown.page.body.grid
    (body,) = grid.busy_bodies()
    frame = grid.frame()
    assert frame.edges[3] <= body.left() and body.right() <= frame.edges[4]
    assert abs(body.top() - frame.y_of(11 * 60)) <= 2
    span = grid.busy_at(body.center())
    assert span is not None and span.busy.title == "Supplier"
    QApplication.sendEvent(grid, QHelpEvent(QEvent.Type.ToolTip, body.center(), grid.mapToGlobal(body.center())))
    sentence = "Supplier, Thursday 12 November, 11:00\u00a0–\u00a012:30. Busy, from your calendar."
    assert QToolTip.text() == sentence
    assert grid.accessibleDescription() == sentence
    QTest.keyClick(grid, Qt.Key.Key_End)
    QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=body.center())
    selected = shown.page.selected()
    assert selected is not None and selected.start != at(12, 11)


def test_a_block_and_what_it_meets_stand_side_by_side(qtbot: QtBot, store: Store, english: Translators) -> None:
    shown = show_with(qtbot, store, SUPPLIER, ("Far", at(10, 14), at(10, 15)))
    bodies = shown.page.body.grid.busy_bodies()
    block = shown.widget(THURSDAY).body()
    beside = next(body for body in bodies if body.left() > block.left() and body.top() > block.top())
    assert block.right() < beside.left() and block.width() > beside.width()
    assert shown.widget(THURSDAY).spec().clash
    assert not shown.widget(TUESDAY).spec().clash
    assert shown.widget(TUESDAY).body().width() > block.width() + 20
    assert "Overlaps with Supplier, 10:00\u00a0–\u00a012:30" in shown.widget(THURSDAY).accessibleName()


def test_an_appointment_over_midnight_stands_on_both_days(qtbot: QtBot, store: Store, english: Translators) -> None:
    shown = show_with(qtbot, store, ("Night", at(10, 20), at(11, 9)))
    columns = {shown.page.body.grid.frame().column_at(body.center().x()) for body in shown.page.body.grid.busy_bodies()}
    assert columns == {1, 2}


def test_the_night_does_not_make_the_day_longer(qtbot: QtBot, store: Store, english: Translators) -> None:
    shown = show_with(qtbot, store, ("Dinner", at(10, 20), at(10, 21)), ("Flight", at(11, 2), at(11, 4)))
    hours = shown.page.body.grid.frame().hours
    assert (hours.first, hours.last) == (7, 21)


def test_f_moves_a_block_to_the_nearest_free_place(qtbot: QtBot, store: Store, english: Translators) -> None:
    shown = show_with(qtbot, store, SUPPLIER)
    shown.focus(THURSDAY)
    box = clash_of(shown)
    assert box.isVisible() and box.short_button.isHidden()
    assert box.free_button.words() == "Move to 12:30"
    shown.press(Qt.Key.Key_F)
    assert at(12, 12, 30) in shown.starts()
    assert not box.isVisible()
    shown.bridge.undo()
    assert THURSDAY in shown.starts()


def test_on_a_full_day_g_puts_a_short_one_in(qtbot: QtBot, store: Store, english: Translators) -> None:
    shown = show_with(qtbot, store, ("Works", at(12, 8), at(12, 12)), ("Works", at(12, 12, 15), at(12, 18)))
    shown.focus(THURSDAY)
    box = clash_of(shown)
    assert box.short_button.words() == "A short one: 15\u00a0min at 12:00"
    assert box.free_button.words().startswith("Move to ") and box.free_button.words() != "Move to 12:00"
    shown.press(Qt.Key.Key_G)
    block = shown.block(at(12, 12))
    assert block.occurrence.minutes == 15
    assert [change.action for change in shown.performed] == ["shorten_block"]
    shown.press(Qt.Key.Key_G)
    assert len(shown.performed) == 1


def test_an_uncertain_appointment_is_only_mentioned(qtbot: QtBot, store: Store, english: Translators) -> None:
    fill_week(store)
    add_busy(store, soft=[SUPPLIER])
    shown = show_week(qtbot, store)
    shown.focus(THURSDAY)
    assert not shown.widget(THURSDAY).spec().clash
    assert not clash_of(shown).isVisible()
    assert "Perhaps at the same time: Supplier" in shown.widget(THURSDAY).accessibleName()


def test_what_is_over_or_kept_clashes_with_nothing(qtbot: QtBot, store: Store, english: Translators) -> None:
    shown = show_with(qtbot, store, ("Supplier", at(10, 9), at(10, 10)), SUPPLIER)
    assert not shown.widget(TUESDAY).spec().clash
    shown.focus(THURSDAY)
    shown.press(Qt.Key.Key_K)
    assert not shown.widget(THURSDAY).spec().clash


def test_a_drag_shows_what_it_would_meet(qtbot: QtBot, store: Store, english: Translators) -> None:
    shown = show_with(qtbot, store, ("Supplier", at(12, 11), at(12, 12)))
    widget, frame = shown.widget(THURSDAY), shown.page.body.grid.frame()
    QTest.mousePress(widget, Qt.MouseButton.LeftButton, pos=widget.rect().center())
    QTest.mouseMove(widget, widget.rect().center() + QPoint(0, round(1.5 * frame.hour_height)))
    assert widget.spec().clash
    QTest.mouseRelease(widget, Qt.MouseButton.LeftButton)
    shown.bridge.undo()


def test_days_without_hours_and_pauses_are_bands_over_the_grid(
    qtbot: QtBot, store: Store, english: Translators
) -> None:
    fill_week(store)
    add_busy(store, days=[("Fair", date(2026, 11, 9), date(2026, 11, 11))])
    add_pause(store, starts_on=date(2026, 11, 13), ends_on=date(2026, 11, 20), why="Holiday by the sea")
    shown = show_week(qtbot, store)
    bands = bands_of(load_week(shown.bridge, shown.page.monday()))
    assert [(band.first, band.last, band.words) for band in bands] == [
        (4, 6, "Pause: Holiday by the sea"),
        (0, 1, "Fair"),
    ]
    assert not shown.page.body.grid.busy_bodies()
    name = shown.page.body.days.accessibleName()
    assert "Pause: Holiday by the sea" in name and "Fair, Monday 9 November, all day" in name
    assert shown.block(at(13, 8, 30)).occurrence.state is OccurrenceState.PAUSED


def test_more_bands_than_rows_are_counted(qtbot: QtBot, store: Store, english: Translators) -> None:
    fill_week(store)
    add_busy(store, days=[(f"Fair {number}", date(2026, 11, 10), date(2026, 11, 11)) for number in range(5)])
    shown = show_week(qtbot, store)
    bands = bands_of(load_week(shown.bridge, shown.page.monday()))
    assert max(band.row for band in bands) == MOST_ROWS - 1
    assert [band.words for band in bands if band.row == MOST_ROWS - 1] == ["+3"]


def test_a_reading_of_a_calendar_shows_at_once(shown: Shown, store: Store) -> None:
    add_busy(store, SUPPLIER)
    shown.bridge.announce(actions.skip_block(store, series_id=1, slot=TUESDAY + timedelta(days=7)))
    assert shown.page.body.grid.busy_bodies()
