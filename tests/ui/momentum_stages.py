"""The stages of Momentum: rows, tables, what the forecast rests on, the journal and the self-diagnosis."""

from collections.abc import Callable, Mapping

from tests.ui.desk import Desk
from ui.bridge.navigation import Section
from ui.momentum import MomentumPage, open_journal, open_self_diagnosis
from ui.momentum.purpose_dialog import PurposeDialog


def _page(desk: Desk) -> MomentumPage:
    page = desk.go_to(Section.MOMENTUM)
    assert isinstance(page, MomentumPage)
    desk.settle()
    return page


def week_rows(desk: Desk) -> bool:
    """The rows of the present week."""
    page = _page(desk)
    assert page.effort.momentum is not None
    page.effort.week_opened.emit(page.effort.momentum.current.monday)
    return True


def effort_table(desk: Desk) -> bool:
    """All weeks in a table."""
    _page(desk).effort.show_table()
    return True


def ahead_table(desk: Desk) -> bool:
    """The forecast in a table."""
    page = _page(desk)
    if page.work is None or page.work.forecast.too_little:
        return False
    page.ahead.show_table()
    return True


def forecast_basis(desk: Desk) -> bool:
    """What the forecast rests on."""
    _page(desk).ahead.basis_wanted.emit()
    return True


def balance_table(desk: Desk) -> bool:
    """Clients and prospects by week."""
    return _page(desk).balance.show_table() is not None


def journal(desk: Desk) -> bool:
    """The journal of slowdowns."""
    open_journal(desk.bridge, desk.window)
    return True


def self_diagnosis(desk: Desk) -> bool:
    """The questions with an answer, and the figures beside it."""
    dialog = open_self_diagnosis(desk.bridge, desk.window)
    next(iter(dialog.chips.values())).setChecked(True)
    return True


def on_purpose(desk: Desk) -> bool:
    """Until when?"""
    PurposeDialog(desk.bridge, 0, desk.window).open()
    return True


MOMENTUM_STAGES: Mapping[str, Callable[[Desk], bool]] = {
    "rows of a week": week_rows,
    "effort as a table": effort_table,
    "work ahead as a table": ahead_table,
    "what the forecast rests on": forecast_basis,
    "balance as a table": balance_table,
    "journal of slowdowns": journal,
    "self-diagnosis": self_diagnosis,
    "on purpose": on_purpose,
}
