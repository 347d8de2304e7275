"""Planning, editing, moving and removing by dialog."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from planner.actions import blocks as actions
from planner.domain.blocks.attendance import Outcome, Reason
from planner.domain.blocks.occurrences import OccurrenceState
from planner.domain.blocks.purpose import Purpose
from planner.storage.queries.blocks import all_series
from planner.storage.store import Store
from tests.ui.week.week_samples import MONDAY, THURSDAY, TUESDAY, Shown, series_fields
from ui.kit import Dialog, FieldRow
from ui.week.move_dialog import MoveDialog
from ui.week.remove_dialog import RemoveDialog
from ui.week.scope import Scope
from ui.week.series_dialog import SeriesDialog

D = TypeVar("D", bound=Dialog)
NEXT_TUESDAY = datetime(2026, 11, 17, 9, 0)
LAST_TUESDAY = datetime(2026, 11, 3, 9, 0)


def opened(shown: Shown, kind: type[D]) -> D:
    """The dialog that is open."""
    found = [each for each in shown.window.findChildren(kind) if each.isVisible()]
    assert len(found) == 1
    return found[0]


def ask_by(shown: Shown, start: datetime, key: Qt.Key, kind: type[D]) -> D:
    """Select a block and press the key of a dialog."""
    shown.focus(start)
    shown.press(key)
    return opened(shown, kind)


def error_under(field: QWidget) -> str:
    """What stands under a field."""
    row = field.parentWidget()
    assert isinstance(row, FieldRow)
    return row.error_text()


def test_n_plans_a_series_with_what_suits_most(shown: Shown, store: Store) -> None:
    shown.page.body.grid.focus_block(None)
    shown.press(Qt.Key.Key_N)
    dialog = opened(shown, SeriesDialog)
    dialog.form.purpose.set_chosen(Purpose.REFERRALS.value)
    dialog.form.title.setText("Anciens clients")
    for day, chip in enumerate(dialog.form.weekdays.chips):
        chip.setChecked(day == 4)
    dialog.form.time.set_value(time(16, 0))
    dialog.save_button.click()
    added = all_series(store)[-1]
    assert (added.purpose, added.title, added.weekdays, added.start, added.minutes) == (
        Purpose.REFERRALS,
        "Anciens clients",
        frozenset({4}),
        time(16, 0),
        60,
    )
    assert (added.zone, added.alarm_minutes, added.holiday_calendar) == ("Europe/Paris", 10, "FR")
    assert datetime(2026, 11, 13, 16, 0) in shown.starts()


def test_the_sentence_says_what_the_series_comes_to(shown: Shown) -> None:
    shown.page.new_series()
    form = opened(shown, SeriesDialog).form
    assert form.sentence.accessibleName() == "Every Tuesday and Thursday, 10:30\u00a0–\u00a011:30. Next: Thu 12 Nov."
    form.every_n.setValue(2)
    assert form.sentence.accessibleName().startswith("Every 2 weeks on Tuesday and Thursday")


def test_left_out_dates_are_named(shown: Shown) -> None:
    shown.page.new_series()
    form = opened(shown, SeriesDialog).form
    assert any("Ascension" in text for text in _texts(form))
    form.holidays.check.setChecked(False)
    assert not any("Ascension" in text for text in _texts(form))
    assert form.fields().holiday_calendar == ""


def test_a_region_has_holidays_of_its_own(shown: Shown) -> None:
    shown.page.new_series()
    form = opened(shown, SeriesDialog).form
    form.holidays.country.set_chosen("CA")
    form.holidays.region.set_chosen("CA-QC")
    assert form.fields().holiday_calendar == "CA-QC"


@pytest.mark.parametrize(
    ("spoil", "field"),
    [
        (lambda form: [chip.setChecked(False) for chip in form.weekdays.chips], "weekdays"),
        (lambda form: form.zone.setText("Atlantis"), "zone"),
        (lambda form: (form.ends.kind.set_chosen("on_day"), form.ends.day.set_value(date(2026, 11, 1))), "ends"),
    ],
)
def test_what_cannot_be_is_said_under_its_field(
    shown: Shown, store: Store, spoil: Callable[[object], object], field: str
) -> None:
    before = len(all_series(store))
    shown.page.new_series()
    dialog = opened(shown, SeriesDialog)
    spoil(dialog.form)
    dialog.save_button.click()
    assert dialog.isVisible()
    assert error_under(getattr(dialog.form, field))
    assert len(all_series(store)) == before


def test_enter_in_a_field_saves(shown: Shown, store: Store) -> None:
    before = len(all_series(store))
    shown.page.new_series()
    dialog = opened(shown, SeriesDialog)
    dialog.form.title.setFocus()
    QTest.keyClick(dialog.form.title, Qt.Key.Key_Return)
    assert len(all_series(store)) == before + 1


def test_editing_all_changes_every_date(shown: Shown, store: Store) -> None:
    dialog = ask_by(shown, TUESDAY, Qt.Key.Key_E, SeriesDialog)
    assert dialog.scope is not None
    dialog.scope.set_chosen(Scope.ALL.value)
    dialog.form.time.set_value(time(11, 0))
    dialog.save_button.click()
    shown.page.show_day(LAST_TUESDAY.date())
    assert LAST_TUESDAY.replace(hour=11) in shown.starts()


def test_editing_the_following_leaves_what_was(shown: Shown, store: Store) -> None:
    dialog = ask_by(shown, THURSDAY, Qt.Key.Key_E, SeriesDialog)
    dialog.form.time.set_value(time(11, 0))
    dialog.save_button.click()
    assert TUESDAY in shown.starts()
    assert THURSDAY.replace(hour=11) in shown.starts()
    shown.page.show_day(NEXT_TUESDAY.date())
    assert NEXT_TUESDAY.replace(hour=11) in shown.starts()


def test_editing_only_this_one_moves_it(shown: Shown) -> None:
    dialog = ask_by(shown, THURSDAY, Qt.Key.Key_E, SeriesDialog)
    assert dialog.scope is not None and dialog.move_form is not None
    dialog.scope.set_chosen(Scope.ONE.value)
    assert dialog.form.isHidden()
    dialog.move_form.time.set_value(time(13, 0))
    dialog.move_form.minutes.setValue(30)
    dialog.save_button.click()
    moved = shown.block(THURSDAY.replace(hour=13))
    assert moved.occurrence.minutes == 30
    assert TUESDAY in shown.starts()


def test_a_move_beyond_the_week_counts_as_missed_and_says_so(shown: Shown) -> None:
    shown.focus(THURSDAY)
    shown.page.body.panel.move_button.click()
    dialog = opened(shown, MoveDialog)
    assert dialog.form.warning.isHidden() or not dialog.form.warning.isVisible()
    dialog.form.day.set_value(date(2026, 11, 18))
    assert dialog.form.warning.isVisible()
    dialog.form.reasons.choices[Reason.NO_TIME].click()
    dialog.move_button.click()
    assert shown.block(THURSDAY).occurrence.left_week
    assert any("missed" in text for text in _texts(shown.page.body.panel))


def test_a_time_that_the_clock_change_leaves_out_is_refused_in_place(shown: Shown) -> None:
    shown.bridge.perform(
        actions.add_series, fields=series_fields(Purpose.VISITS, {6}, time(12), 60, first_day=date(2027, 3, 28))
    )
    shown.page.show_day(date(2027, 3, 28))
    shown.focus(datetime(2027, 3, 28, 12, 0))
    shown.page.body.panel.move_button.click()
    dialog = opened(shown, MoveDialog)
    dialog.form.time.set_value(time(2, 30))
    dialog.move_button.click()
    assert dialog.isVisible()
    assert error_under(dialog.form.time)
    assert not shown.failed


def test_removing_only_this_one_skips_it(shown: Shown) -> None:
    dialog = ask_by(shown, THURSDAY, Qt.Key.Key_Delete, RemoveDialog)
    dialog.remove_button.click()
    assert shown.block(THURSDAY).occurrence.state is OccurrenceState.SKIPPED


def test_removing_the_following_ends_the_series(shown: Shown) -> None:
    dialog = ask_by(shown, THURSDAY, Qt.Key.Key_Delete, RemoveDialog)
    dialog.scope.set_chosen(Scope.FOLLOWING.value)
    assert "stays counted" in dialog.sentence.text()
    dialog.remove_button.click()
    assert TUESDAY in shown.starts()
    assert THURSDAY not in shown.starts()


def test_removing_all_keeps_what_was_kept(shown: Shown) -> None:
    series_id = shown.block(MONDAY).occurrence.series.id
    shown.bridge.perform(actions.mark_block, series_id=series_id, slot=MONDAY, outcome=Outcome.KEPT)
    dialog = ask_by(shown, MONDAY, Qt.Key.Key_Delete, RemoveDialog)
    dialog.scope.set_chosen(Scope.ALL.value)
    dialog.remove_button.click()
    kept = shown.block(MONDAY)
    assert kept.occurrence.state is OccurrenceState.KEPT
    assert not kept.is_movable
    shown.focus(MONDAY)
    assert shown.page.body.panel.edit_button.isHidden()


def test_a_series_that_ends_after_a_count_keeps_it(shown: Shown, store: Store) -> None:
    fields = replace(series_fields(Purpose.VISITS, {0}, time(8), 60, first_day=date(2026, 11, 9)), count=5)
    shown.bridge.perform(actions.add_series, fields=fields)
    dialog = ask_by(shown, datetime(2026, 11, 9, 8, 0), Qt.Key.Key_E, SeriesDialog)
    assert dialog.form.fields() == fields


def _texts(widget: QWidget) -> list[str]:
    from ui.kit import Label

    return [each.text() for each in widget.findChildren(Label) if not each.isHidden()]
