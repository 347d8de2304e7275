"""While a series is typed: its next dates, what they meet, and free times to take."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.actions.pauses import add_pause
from planner.domain.blocks.purpose import Purpose
from planner.storage.queries.blocks import all_series
from planner.storage.store import Store
from tests.ui.week.busy_samples import add_busy
from tests.ui.week.week_samples import THURSDAY, Shown, series_fields
from ui.kit import Dialog
from ui.week.outlook import Outlook, look_ahead
from ui.week.preview import draft_series
from ui.week.series_dialog import SeriesDialog

FIELDS = replace(series_fields(Purpose.VISITS, {4}, time(14), 60, first_day=date(2026, 11, 13)), holiday_calendar="")


def ahead(shown: Shown, **changed: object) -> Outlook:
    """Look ahead for a series on Fridays at 14:00."""
    fields = replace(FIELDS, **changed)  # type: ignore[arg-type]
    return look_ahead(shown.bridge, draft_series(fields, shown.bridge.store.clock.now_utc()), None)


def opened(shown: Shown) -> SeriesDialog:
    """The dialog that is open."""
    (found,) = [each for each in shown.window.findChildren(Dialog) if each.isVisible()]
    assert isinstance(found, SeriesDialog)
    return found


def fridays(hour: int) -> list[tuple[str, datetime, datetime]]:
    """The same appointment on four Fridays."""
    starts = [datetime(2026, 11, 13, hour) + timedelta(weeks=week) for week in range(4)]
    return [("Team meeting", start, start + timedelta(hours=2)) for start in starts]


def test_dates_say_what_they_meet(shown: Shown, store: Store) -> None:
    add_busy(store, *fridays(14)[:1])
    found = ahead(shown)
    assert [each.start for each in found.dates[:2]] == [datetime(2026, 11, 13, 14), datetime(2026, 11, 20, 14)]
    assert [each.clash.title if each.clash else None for each in found.dates[:2]] == ["Team meeting", None]


def test_proposals_are_free_in_all_weeks_and_the_nearest_come_first(shown: Shown, store: Store) -> None:
    add_busy(store, *fridays(14))
    found = ahead(shown)
    assert (found.free_weeks, found.weeks) == (4, 4)
    first = found.proposals[0]
    assert (first.weekdays, first.start) == (frozenset({4}), time(13))
    assert len(found.proposals) == 3


def test_a_time_that_is_taken_once_is_no_time_for_all_weeks(shown: Shown, store: Store) -> None:
    add_busy(store, *fridays(14), ("Dentist", datetime(2026, 11, 27, 13), datetime(2026, 11, 27, 13, 30)))
    assert ahead(shown).proposals[0].start != time(13)


def test_where_nothing_is_free_in_all_weeks_the_best_is_said(shown: Shown, store: Store) -> None:
    works = [("Works", datetime(2026, 11, 9 + day, 8), datetime(2026, 11, 9 + day, 18)) for day in range(3, 12)]
    add_busy(store, *works)
    found = ahead(shown)
    assert (found.free_weeks, found.weeks) == (3, 4)


def test_days_off_are_no_dates_and_count_against_nothing(shown: Shown, store: Store) -> None:
    add_pause(store, starts_on=date(2026, 11, 16), ends_on=date(2026, 11, 22))
    found = ahead(shown, holiday_calendar="FR")
    assert datetime(2026, 11, 20, 14) not in [each.start for each in found.dates]
    assert found.free_weeks == 4


def test_several_days_are_proposed_together(shown: Shown) -> None:
    found = ahead(shown, weekdays=frozenset({1, 3}), start=time(9))
    assert all(choice.weekdays == {1, 3} for choice in found.proposals)
    assert any(each.meets_own for each in found.dates)


def test_a_series_is_not_in_its_own_way(shown: Shown) -> None:
    shown.focus(THURSDAY)
    shown.press(Qt.Key.Key_E)
    outlook = opened(shown).form.outlook
    assert set(outlook.dates.lines()) == {"Free"}


def test_alt_and_a_digit_take_a_proposal(shown: Shown, store: Store) -> None:
    add_busy(store, *fridays(16))
    shown.page.new_series()
    form = opened(shown).form
    for day, chip in enumerate(form.weekdays.chips):
        chip.setChecked(day == 4)
    form.time.set_value(time(16))
    assert form.outlook.dates.lines()[0].startswith("Overlaps with Team meeting")
    proposal = form.outlook.buttons[0].words()
    QTest.keyClick(form.time, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert form.fields().start == time(15)
    assert proposal == "Fri\u00a015:00"
    assert set(form.outlook.dates.lines()) == {"Free"}


def test_a_new_series_begins_at_a_free_time(shown: Shown) -> None:
    shown.page.new_series()
    fields = opened(shown).form.fields()
    assert (fields.weekdays, fields.start) == (frozenset({1, 3}), time(10, 30))


@pytest.mark.parametrize("minutes", [60, 90])
def test_the_if_then_line_is_kept_and_shown(shown: Shown, store: Store, minutes: int) -> None:
    shown.page.new_series()
    dialog = opened(shown)
    dialog.form.minutes.setValue(minutes)
    dialog.form.if_then.setText("If it rains, then I call.")
    dialog.save_button.click()
    assert all_series(store)[-1].if_then == "If it rains, then I call."
    assert all_series(store)[-1].minutes == minutes


def test_a_proposal_is_taken_by_key_from_anywhere_in_the_dialog(shown: Shown, store: Store) -> None:
    add_busy(store, *fridays(14))
    shown.focus(THURSDAY)
    shown.press(Qt.Key.Key_E)
    dialog = opened(shown)
    focused = shown.window.focusWidget()
    assert focused is not None and not dialog.form.isAncestorOf(focused)
    proposal = dialog.form.outlook.buttons[1].words()
    shown.press(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert f"{dialog.form.time.value():%H:%M}" in proposal


def test_saving_what_was_not_changed_changes_nothing(shown: Shown, store: Store) -> None:
    shown.focus(THURSDAY)
    shown.press(Qt.Key.Key_E)
    before = all_series(store)
    opened(shown).save_button.click()
    assert not shown.performed
    assert all_series(store) == before
    assert not [each for each in shown.window.findChildren(Dialog) if each.isVisible()]
