"""The looks and dialogs of the week as stages."""

from collections.abc import Callable, Mapping
from datetime import date

from planner.actions.pauses import add_pause
from planner.storage.queries.pauses import all_pauses
from tests.ui.desk import Desk
from ui.bridge.navigation import Section
from ui.week.adherence_dialog import AdherenceDialog
from ui.week.page import WeekPage
from ui.week.pauses_dialog import PausesDialog
from ui.week.print_dialog import print_week


def _week(desk: Desk) -> WeekPage:
    page = desk.go_to(Section.WEEK)
    assert isinstance(page, WeekPage)
    page.show_day(desk.bridge.today)
    return page


def _month(desk: Desk) -> bool:
    """Six weeks in the place of the week."""
    page = _week(desk)
    if not page.body.grid.block_widgets():
        return False
    page.header.month_asked.emit()
    return True


def _pauses(desk: Desk) -> bool:
    """A pause that is there, and a new one that meets it."""
    page = _week(desk)
    if not all_pauses(desk.store):
        add_pause(desk.store, starts_on=date(2027, 2, 1), ends_on=date(2027, 2, 14), why="Two weeks by the sea")
    dialog = PausesDialog(desk.bridge, page)
    dialog.open()
    dialog.form.first.set_value(date(2027, 1, 30))
    dialog.form.last.set_value(date(2027, 2, 3))
    dialog.save_button.click()
    return True


def _adherence(desk: Desk) -> bool:
    """Any days, by weekday, with what got in the way."""
    dialog = AdherenceDialog(desk.bridge, _week(desk))
    dialog.days.choice.set_chosen("quarter")
    dialog.days.choice.set_chosen("other")
    dialog.view.set_chosen("weekday")
    dialog.open()
    return True


def _paper(desk: Desk) -> bool:
    """Before the week is printed."""
    page = _week(desk)
    print_week(desk.bridge, page.monday(), page)
    return True


WEEK_STAGES: Mapping[str, Callable[[Desk], bool]] = {
    "month": _month,
    "pauses": _pauses,
    "adherence": _adherence,
    "paper": _paper,
}


def back_to_week(desk: Desk) -> None:
    """After the month the page of the week shows a week again."""
    content = desk.window.content
    if content is not None and content.section is Section.WEEK:
        _week(desk)
