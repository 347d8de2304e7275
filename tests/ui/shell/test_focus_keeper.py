"""The keys go on working when what had the focus goes away."""

from PySide6.QtWidgets import QApplication

from tests.ui.desk import Desk
from tests.ui.week.week_samples import fill_week
from ui.bridge.navigation import Section
from ui.kit import Dialog
from ui.week.page import WeekPage


def has_focus_inside(page: WeekPage) -> bool:
    """Whether keys reach the page."""
    focused = QApplication.focusWidget()
    return focused is not None and (focused is page or page.isAncestorOf(focused))


def test_a_button_that_goes_leaves_the_keys_to_the_page(desk: Desk) -> None:
    fill_week(desk.store)
    desk.go_to(Section.WEEK)
    page = desk.page(WeekPage)
    desk.settle()
    desk.press("Right")
    page.body.panel.move_button.setFocus()
    page.body.panel.move_button.hide()
    desk.qtbot.waitUntil(lambda: has_focus_inside(page))
    before = page.monday()
    desk.press("PgDown")
    assert page.monday() > before


def test_a_move_out_of_the_week_from_the_panel_leaves_the_keys_to_the_week(desk: Desk) -> None:
    fill_week(desk.store)
    desk.go_to(Section.WEEK)
    page = desk.page(WeekPage)
    desk.settle()
    page.body.panel.move_button.setFocus()
    for _ in range(7):
        desk.press("Alt+Right")
        if any(each.isVisible() for each in desk.window.findChildren(Dialog)):
            break
    desk.press("2")
    desk.press("Return")
    desk.qtbot.waitUntil(lambda: has_focus_inside(page))
    before = page.monday()
    desk.press("PgDown")
    assert page.monday() > before
