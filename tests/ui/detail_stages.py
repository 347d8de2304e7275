"""The stages of the details of one prospect: their forms and dialogs."""

from collections.abc import Callable

from planner.domain.prospects.list_query import ListFilter, ListName, Sort
from planner.storage.queries.prospects import prospect_ids
from tests.ui.desk import Desk
from ui.bridge.navigation import Section
from ui.prospects.detail import ProspectDetail
from ui.prospects.nurture_dialog import NurtureDialog
from ui.prospects.page import ProspectsPage

_TRIED = 20


def first_of(desk: Desk, name: ListName) -> ProspectDetail | None:
    """The details of the first one of a list, in their place; None when the list is empty."""
    desk.window.navigator.open_list(ListFilter(name))
    page = desk.content.page(Section.PROSPECTS)
    assert isinstance(page, ProspectsPage)
    found = prospect_ids(desk.store, ListFilter(name), Sort(), desk.bridge.today)
    if not found:
        return None
    page.open_prospect(found[0])
    return page.detail


def forms_of(name: ListName) -> Callable[[Desk], bool]:
    """Every form of the details open, and nothing saved."""

    def stage(desk: Desk) -> bool:
        detail = first_of(desk, name)
        if detail is None:
            return False
        detail.next_step.open_form()
        detail.agreement.open_form()
        detail.parked.requalify.open_form()
        return True

    return stage


def put_off(desk: Desk) -> bool:
    """Where a step that is due can be put off to."""
    detail = first_of(desk, ListName.DUE)
    if detail is None:
        return False
    detail.next_step.open_put_off()
    detail.next_step.put_off.ask_why(True)
    return True


def keep_warm(desk: Desk) -> bool:
    """Until when to keep somebody warm."""
    detail = first_of(desk, ListName.ACTIVE)
    if detail is None:
        return False
    detail.moves.ask_nurture()
    desk.dialog(NurtureDialog).has_day.setChecked(True)
    return True


def leave_alone(desk: Desk) -> bool:
    """The question before do not contact."""
    detail = first_of(desk, ListName.ACTIVE)
    if detail is None:
        return False
    detail.moves.ask_leave_alone()
    return True


def change_contact(desk: Desk) -> bool:
    """A contact of the log is corrected."""
    for prospect_id in prospect_ids(desk.store, ListFilter(ListName.ALL), Sort(), desk.bridge.today)[:_TRIED]:
        detail = first_of(desk, ListName.ALL)
        assert detail is not None
        detail.show_prospect(prospect_id)
        row = next((row for row in detail.history.rows if row.focusPolicy() and not row.isHidden()), None)
        if row is not None:
            row.click()
            return True
    return False
