"""One block goes elsewhere by keyboard, comes back, and goes again."""

from datetime import datetime

import pytest

from tests.ui.desk import Desk
from tests.ui.week.week_samples import THURSDAY, fill_week
from ui.week.block_widget import BlockWidget
from ui.week.page import WeekPage


@pytest.fixture
def week(desk: Desk) -> WeekPage:
    """The week of Thursday 12 November, reached by its key."""
    fill_week(desk.store)
    desk.press("Ctrl+2")
    page = desk.page(WeekPage)
    desk.settle()
    return page


def starts(page: WeekPage) -> set[datetime]:
    """Where blocks take place."""
    blocks = [each.block for each in page.body.grid.block_widgets()]
    return {each.start for each in blocks if not each.occurrence.is_ghost}


def tab_to(desk: Desk, start: datetime) -> None:
    """Reach a block by Tab and arrows alone."""
    for _ in range(60):
        focused = desk.window.focusWidget()
        if isinstance(focused, BlockWidget):
            break
        desk.press("Tab")
    for _ in range(20):
        focused = desk.window.focusWidget()
        assert isinstance(focused, BlockWidget), f"the focus is on {focused}"
        if focused.block.start == start:
            return
        desk.press("Right" if focused.block.start < start else "Left")
    raise AssertionError(f"no way to {start}")


def test_alt_and_arrows_then_undo_and_redo(desk: Desk, week: WeekPage) -> None:
    moved = datetime(2026, 11, 13, 9, 30)
    tab_to(desk, THURSDAY)
    desk.press("Alt+Right")
    desk.press("Alt+Down")
    assert moved in starts(week) and THURSDAY not in starts(week)
    assert desk.toast() == "Moved to Fri 13 Nov, 09:30. Only this one has moved."
    focused = desk.window.focusWidget()
    assert isinstance(focused, BlockWidget) and focused.block.start == moved

    desk.press("Ctrl+Z")
    assert desk.toast() == "Undone: move block."
    desk.press("Ctrl+Z")
    assert THURSDAY in starts(week) and moved not in starts(week)

    desk.press("Ctrl+Shift+Z")
    desk.press("Ctrl+Shift+Z")
    assert moved in starts(week)
    assert desk.toast() == "Done again: move block."


def test_the_toast_takes_back_what_it_tells_of(desk: Desk, week: WeekPage) -> None:
    tab_to(desk, THURSDAY)
    desk.press("Alt+Down")
    toast = desk.window.toasts.current()
    assert toast is not None and toast.undo_button is not None
    desk.click(toast.undo_button)
    assert THURSDAY in starts(week)
    assert desk.toast() == "Undone: move block."


def test_a_new_series_by_one_letter_and_enter(desk: Desk, week: WeekPage) -> None:
    before = len(week.body.grid.block_widgets())
    tab_to(desk, THURSDAY)
    desk.press("N")
    assert desk.dialogs()
    desk.press("Return")
    desk.wait_closed()
    assert len(week.body.grid.block_widgets()) == before + 1
    assert desk.toast() == "The blocks are on your week."
