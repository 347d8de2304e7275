"""What became of the blocks, by purpose: only what has begun is counted, whatever range is chosen."""

from datetime import date, datetime, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.actions import blocks as actions
from planner.actions.pauses import add_pause
from planner.domain.blocks.attendance import Outcome, Reason
from planner.domain.blocks.purpose import Purpose
from planner.storage.store import Store
from tests.ui.week.week_samples import MONDAY, TUESDAY, Shown, series_fields, show_week
from ui.bridge.language import Translators
from ui.kit import Menu
from ui.week.adherence_dialog import AdherenceDialog

OCTOBER = datetime(2026, 10, 6, 9, 0)


def _ask(shown: Shown) -> AdherenceDialog:
    shown.page.body.grid.setFocus()
    shown.press(Qt.Key.Key_W)
    return shown.window.findChild(AdherenceDialog)


def _rows(dialog: AdherenceDialog) -> dict[str, list[str]]:
    """Kept, shortened, missed, not marked, moved, paused, time, share."""
    model = dialog.table.model()
    lines = [
        [str(model.index(row, column).data()).replace("\u00a0", " ") for column in range(9)]
        for row in range(model.rowCount())
    ]
    return {line[0]: line[1:] for line in lines}


def _reasons(dialog: AdherenceDialog) -> list[str]:
    return [pill.text() for pill in dialog.reason_pills]


def _mark_some(shown: Shown) -> None:
    calls = shown.block(TUESDAY).occurrence.series.id
    follow_ups = shown.block(MONDAY).occurrence.series.id
    for series_id, slot, outcome, minutes, reason in (
        (calls, TUESDAY, Outcome.SHORTENED, 40, Reason.URGENT_JOB),
        (calls, OCTOBER, Outcome.KEPT, None, None),
        (follow_ups, MONDAY, Outcome.MISSED, None, Reason.URGENT_JOB),
        (follow_ups, datetime(2026, 10, 12, 14), Outcome.MISSED, None, Reason.NO_TIME),
    ):
        shown.bridge.perform(
            actions.mark_block, series_id=series_id, slot=slot, outcome=outcome, minutes=minutes, reason=reason
        )


def test_what_has_begun_is_counted_by_purpose(shown: Shown) -> None:
    _mark_some(shown)
    dialog = _ask(shown)
    assert dialog.isVisible()
    # Calls from 16 October to Thursday 12 November, 08:47: the one of 09:00 that day is still to come.
    assert _rows(dialog)["Phone prospecting"] == ["0", "1", "0", "6", "0", "0", "40 min", "14%"]
    assert _rows(dialog)["Follow-ups"] == ["0", "0", "1", "3", "0", "0", "0 min", "0%"]
    dialog.days.choice.set_chosen("year")
    assert _rows(dialog)["Phone prospecting"] == ["1", "1", "0", "9", "0", "0", "2 h 10", "18%"]
    assert _rows(dialog)["In all"][:3] == ["1", "1", "2"]
    assert dialog.sentence.text().startswith("2 of ")
    assert dialog.sentence.text().endswith("since Thursday 1 January 2026, shortened ones too.")


def test_the_same_by_weekday(shown: Shown) -> None:
    _mark_some(shown)
    dialog = _ask(shown)
    before = _rows(dialog)["In all"]
    dialog.view.set_chosen("weekday")
    assert list(_rows(dialog)) == ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "In all"]
    assert _rows(dialog)["Tuesday"] == ["0", "1", "0", "3", "0", "0", "40 min", "25%"]
    assert _rows(dialog)["In all"] == before


def test_reasons_are_counted_the_most_frequent_first(shown: Shown) -> None:
    _mark_some(shown)
    dialog = _ask(shown)
    assert _reasons(dialog) == ["Urgent job: 2"]
    dialog.days.choice.set_chosen("year")
    assert _reasons(dialog) == ["Urgent job: 2", "No time: 1"]
    dialog.days.choice.set_chosen("other")
    dialog.days.last.set_value(date(2026, 10, 1))
    assert not dialog.reasons.isVisible()


def test_any_days_can_be_looked_at(shown: Shown) -> None:
    _mark_some(shown)
    dialog = _ask(shown)
    dialog.days.choice.set_chosen("week")
    assert _rows(dialog)["Phone prospecting"] == ["0", "1", "0", "0", "0", "0", "40 min", "100%"]
    dialog.days.choice.set_chosen("other")
    assert dialog.days.days() == (date(2026, 11, 9), date(2026, 11, 12)), "it begins with the days before"
    dialog.days.first.set_value(date(2026, 10, 5))
    dialog.days.last.set_value(date(2026, 10, 11))
    assert _rows(dialog)["Phone prospecting"] == ["1", "0", "0", "1", "0", "0", "1 h 30", "50%"]
    assert "from Monday 5 October 2026 to Sunday 11 October 2026" in dialog.sentence.text()
    dialog.days.last.set_value(date(2026, 10, 1))
    assert dialog.days.days() == (date(2026, 10, 1), date(2026, 10, 1)), "the other day moves along"


def test_paused_blocks_lower_no_share(shown: Shown) -> None:
    _mark_some(shown)
    shown.bridge.perform(add_pause, starts_on=date(2026, 10, 14), ends_on=date(2026, 11, 8))
    dialog = _ask(shown)
    assert _rows(dialog)["Phone prospecting"] == ["0", "1", "0", "0", "0", "6", "40 min", "100%"]
    dialog.days.choice.set_chosen("other")
    dialog.days.first.set_value(date(2026, 10, 19))
    dialog.days.last.set_value(date(2026, 10, 25))
    assert dialog.sentence.text() == "Every block of these days is paused: nothing was to be kept."
    assert _rows(dialog)["In all"][-1] == "–"


def test_a_block_moved_within_its_week_is_counted_as_moved(shown: Shown) -> None:
    series_id = shown.block(TUESDAY).occurrence.series.id
    to = datetime(2026, 11, 11, 15, 0)
    shown.bridge.perform(actions.move_block, series_id=series_id, slot=TUESDAY, to=to)
    shown.bridge.perform(actions.mark_block, series_id=series_id, slot=TUESDAY, outcome=Outcome.KEPT)
    dialog = _ask(shown)
    assert _rows(dialog)["Phone prospecting"][4] == "1"
    assert dialog.note.isVisible()


def test_a_block_still_to_come_that_left_its_week_is_not_missed_yet(shown: Shown) -> None:
    friday = datetime(2026, 11, 13, 8, 30)
    series_id = shown.block(friday).occurrence.series.id
    shown.bridge.perform(actions.move_block, series_id=series_id, slot=friday, to=datetime(2026, 11, 20, 8, 30))
    assert _rows(_ask(shown))["Practice"][2] == "0"


def test_without_blocks_it_says_so(qtbot: QtBot, store: Store, english: Translators) -> None:
    shown = show_week(qtbot, store)
    actions.add_series(store, fields=series_fields(Purpose.CALLS, {3}, time(9), 60, first_day=date(2026, 11, 12)))
    dialog = _ask(shown)
    assert dialog.nothing.isVisible()
    assert not dialog.table.isVisible()


@pytest.mark.parametrize("has_plan", [True, False])
def test_the_menu_of_the_week_opens_it(
    qtbot: QtBot, store: Store, english: Translators, shown: Shown, has_plan: bool
) -> None:
    header = shown.page.header
    qtbot.waitUntil(header.export.isVisible)
    if not has_plan:
        for series_id in (1, 2, 3, 4):
            shown.bridge.perform(actions.remove_series, series_id=series_id)
        qtbot.waitUntil(header.export.isHidden)
    header.more.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, Menu)
    entries = [action for action in menu.actions() if not action.isSeparator()]
    assert len(entries) == (12 if has_plan else 7)
    entries[0].trigger()
    menu.close()
    assert shown.window.findChild(AdherenceDialog).isVisible()


def test_it_works_by_keyboard_and_tells_screen_readers(shown: Shown) -> None:
    dialog = _ask(shown)
    chosen = shown.window.focusWidget()
    assert dialog.isAncestorOf(chosen)
    QTest.keyClick(chosen, Qt.Key.Key_Right)
    assert dialog.days.choice.value() == "quarter"
    table = QAccessible.queryAccessibleInterface(dialog.table)
    assert table.text(QAccessible.Text.Name) == "Kept by purpose"
    QTest.keyClick(shown.window.focusWidget(), Qt.Key.Key_Escape)
    assert not dialog.isVisible()
