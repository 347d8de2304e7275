"""The sidebar: sections with their badges, lists with their counts, this week at the bottom."""

from datetime import date

from planner.actions.blocks import mark_block
from planner.actions.lists import save_list
from planner.domain.blocks.attendance import Outcome
from planner.domain.prospects.list_query import ListFilter, ListName
from planner.domain.prospects.prospect import NextStep, NextStepKind
from tests.ui.desk import Desk
from tests.ui.shell.shell_samples import add
from tests.ui.week.week_samples import TUESDAY, fill_week
from ui.bridge.navigation import Section
from ui.kit import SidebarItem, WeekMarks
from ui.prospects.page import ProspectsPage


def items(desk: Desk) -> dict[str, SidebarItem]:
    """What can be clicked, by its words."""
    found = desk.content.sidebar.findChildren(SidebarItem)
    return {each.text().replace("&&", "&"): each for each in found if not each.isHidden()}


def test_today_counts_who_is_due(desk: Desk) -> None:
    assert items(desk)["Today"].accessibleName() == "Today"
    step = NextStep(NextStepKind.CALL, "", date(2026, 11, 12))
    add(desk.store, "Régie Belvauze", next_step=step)
    desk.bridge.undo()
    desk.bridge.redo()
    assert items(desk)["Today"].accessibleName() == "Today, 1"


def test_lists_stand_under_prospects_with_their_counts(desk: Desk) -> None:
    add(desk.store, "Régie Belvauze", tags=("syndic",))
    desk.bridge.perform(save_list, name="Syndics & co", wanted=ListFilter(ListName.ALL, tags=("syndic",)))
    add(desk.store, "Hôtel du Chêne")
    desk.bridge.undo()
    desk.bridge.redo()
    desk.press("Ctrl+3")
    assert items(desk)["Active"].accessibleName() == "Active, 2"
    desk.click(items(desk)["Syndics & co"])
    page = desk.page(ProspectsPage)
    assert page.list.model.rowCount() == 1
    assert items(desk)["Syndics & co"].isChecked()
    desk.click(items(desk)["Active"])
    assert page.list.model.rowCount() == 2


def test_the_trash_is_listed_when_something_is_in_it(desk: Desk) -> None:
    add(desk.store, "Régie Belvauze")
    desk.press("Ctrl+3")
    desk.settle()
    assert "Trash" not in items(desk)
    page = desk.page(ProspectsPage)
    desk.window.navigator.open_list(ListFilter(ListName.ALL))
    page.list.table.setFocus()
    desk.press("Ctrl+A")
    desk.press("Shift+Del")
    assert items(desk)["Trash"].accessibleName() == "Trash, 1"


def test_a_click_shows_a_section_and_marks_it(desk: Desk) -> None:
    desk.click(items(desk)["Goals"])
    assert desk.content.section is Section.GOALS
    assert [name for name, item in items(desk).items() if item.isChecked()] == ["Goals"]


def test_the_marks_of_this_week_say_the_same_as_the_words(desk: Desk) -> None:
    fill_week(desk.store)
    desk.bridge.perform(mark_block, series_id=1, slot=TUESDAY, outcome=Outcome.KEPT)
    marks = desk.content.sidebar.findChild(WeekMarks)
    assert marks is not None
    assert marks.accessibleName() == "1 of 4 kept"


def test_a_narrow_window_has_a_rail_of_icons(desk: Desk) -> None:
    desk.window.resize(1250, 760)
    assert desk.content.sidebar.width() == 208
    desk.window.resize(1199, 760)
    assert desk.content.sidebar.width() == 60
    assert "Ctrl+2" in items(desk)["Week"].toolTip()
    desk.press("Ctrl+2")
    assert desk.content.section is Section.WEEK
    desk.window.resize(1200, 760)
    assert desk.content.sidebar.width() == 208
