"""Pauses are planned, changed and taken away by mouse and by keys, and say what they do before they do it."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.domain.blocks.occurrences import OccurrenceState
from planner.domain.blocks.pauses import Pause
from planner.storage.queries.pauses import all_pauses
from tests.ui.week.week_samples import FRIDAY, THURSDAY, Shown
from ui.kit import FieldRow
from ui.week.pauses_dialog import PausesDialog


@pytest.fixture
def dialog(shown: Shown) -> PausesDialog:
    """Over the week of Thursday 12 November."""
    opened = PausesDialog(shown.bridge, shown.page)
    opened.open()
    return opened


def plan(dialog: PausesDialog, first: date, last: date, why: str = "") -> None:
    dialog.form.first.set_value(first)
    dialog.form.last.set_value(last)
    dialog.form.why.setText(why)
    dialog.save_button.click()


def pauses(shown: Shown) -> list[Pause]:
    return all_pauses(shown.bridge.store)


def error_under(field: object) -> str:
    row = field.parentWidget()  # type: ignore[attr-defined]
    assert isinstance(row, FieldRow)
    return row.error_text()


def test_enter_plans_the_two_weeks_that_are_proposed(dialog: PausesDialog, shown: Shown) -> None:
    # Twice calls, e-mails, follow-ups and practice.
    assert dialog.form.effect.text() == "14 days, 10 blocks paused."
    assert not dialog.list.isVisible()
    shown.press(Qt.Key.Key_Return)
    assert [(each.starts_on, each.ends_on) for each in pauses(shown)] == [(date(2026, 11, 16), date(2026, 11, 29))]
    assert [row.accessibleName() for row in dialog.list.rows] == [
        "16 November to 29 November 2026, To come, 10 blocks paused"
    ]
    assert dialog.form.first.value() == date(2026, 11, 30), "the next proposal is free"


def test_the_week_behind_shows_its_blocks_as_paused_and_undo_brings_them_back(
    dialog: PausesDialog, shown: Shown
) -> None:
    plan(dialog, date(2026, 11, 12), date(2026, 11, 13), "Flu")
    assert shown.block(THURSDAY).occurrence.state is OccurrenceState.PAUSED
    assert shown.block(FRIDAY).occurrence.state is OccurrenceState.PAUSED
    shown.bridge.undo()
    assert shown.block(THURSDAY).occurrence.state is OccurrenceState.PLANNED
    assert not dialog.list.isVisible()


def test_chips_fill_the_words_and_take_them_away(dialog: PausesDialog, shown: Shown) -> None:
    dialog.form.chips["Illness"].click()
    assert dialog.form.why.text() == "Illness"
    dialog.form.chips["Holiday"].click()
    assert dialog.form.why.text() == "Holiday"
    assert [words for words, chip in dialog.form.chips.items() if chip.isChecked()] == ["Holiday"]
    dialog.form.chips["Holiday"].click()
    assert dialog.form.why.text() == ""


def test_a_later_first_day_takes_the_last_day_along(dialog: PausesDialog) -> None:
    dialog.form.first.set_value(date(2027, 1, 4))
    assert dialog.form.last.value() == date(2027, 1, 4)
    assert dialog.form.effect.text() == "1 day, 1 block paused."


def test_what_cannot_be_is_said_under_its_field(dialog: PausesDialog, shown: Shown) -> None:
    plan(dialog, date(2026, 12, 21), date(2027, 1, 3))
    plan(dialog, date(2026, 12, 1), date(2026, 11, 30))
    assert error_under(dialog.form.last) == "The pause must end on its first day or later."
    plan(dialog, date(2026, 12, 1), date(2026, 12, 31))
    assert error_under(dialog.form.first) == (
        "There is a pause on these days already: 21 December 2026 to 3 January 2027."
    )
    plan(dialog, date(2027, 2, 1), date(2029, 2, 1))
    assert error_under(dialog.form.last) == "A pause lasts 366 days at most."
    dialog.form.last.set_value(date(2027, 2, 7))
    assert error_under(dialog.form.last) == ""
    assert len(pauses(shown)) == 1
    assert shown.failed == []


def test_a_row_is_edited_by_enter_and_esc_goes_back_to_a_new_one(dialog: PausesDialog, shown: Shown) -> None:
    plan(dialog, date(2026, 12, 21), date(2027, 1, 3), "Holiday")
    row = dialog.list.rows[0]
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Return)
    assert dialog.heading.text() == "Change this pause"
    assert dialog.form.chips["Holiday"].isChecked()
    shown.press(Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.heading.text() == "New pause"
    dialog.list.rows[0].edit.click()
    dialog.form.last.set_value(date(2026, 12, 31))
    dialog.save_button.click()
    assert [each.ends_on for each in pauses(shown)] == [date(2026, 12, 31)]
    assert dialog.heading.text() == "New pause"


def test_del_removes_a_row_and_leaves_the_next_one_in_hand(dialog: PausesDialog, shown: Shown) -> None:
    for month in (1, 2):
        plan(dialog, date(2027, month, 4), date(2027, month, 10))
    dialog.list.rows[0].setFocus()
    assert shown.window.focusWidget() is dialog.list.rows[0]
    shown.press(Qt.Key.Key_Delete)
    assert [each.starts_on.month for each in pauses(shown)] == [2]
    assert shown.window.focusWidget() is dialog.list.rows[0]
    dialog.list.rows[0].remove.click()
    assert pauses(shown) == []
    assert dialog.isAncestorOf(shown.window.focusWidget())


def test_what_is_over_stands_last(dialog: PausesDialog) -> None:
    plan(dialog, date(2026, 8, 3), date(2026, 8, 16))
    plan(dialog, date(2026, 11, 12), date(2026, 11, 12))
    plan(dialog, date(2026, 12, 21), date(2026, 12, 22))
    words = [row.accessibleName() for row in dialog.list.rows]
    assert [each.split(", ")[-2] for each in words] == ["On now", "To come", "Over"]


def test_a_pause_that_undo_takes_away_is_no_longer_edited(dialog: PausesDialog, shown: Shown) -> None:
    plan(dialog, date(2026, 12, 21), date(2027, 1, 3))
    dialog.list.rows[0].edit.click()
    shown.bridge.undo()
    assert dialog.heading.text() == "New pause"
