"""Blocks outside the working hours are allowed, and gently said."""

from datetime import datetime, time

import pytest
from PySide6.QtCore import Qt

from planner.actions.settings import change_settings
from planner.domain.settings import Settings
from tests.ui.week.test_week_dialogs import ask_by, opened
from tests.ui.week.week_samples import TUESDAY, Shown
from ui.week.move_dialog import MoveDialog
from ui.week.scope import Scope
from ui.week.series_dialog import SeriesDialog
from ui.week.working_hours import WorkingHours

HINT = "Outside your working hours, 08:00\u00a0–\u00a018:00."


@pytest.mark.parametrize(
    ("start", "minutes", "outside"),
    [
        (time(8), 60, False),
        (time(7, 59), 60, True),
        (time(17), 60, False),
        (time(17), 61, True),
        (time(23, 30), 60, True),
    ],
)
def test_the_form_of_a_series_says_what_lies_outside(shown: Shown, start: time, minutes: int, outside: bool) -> None:
    shown.page.new_series()
    form = opened(shown, SeriesDialog).form
    assert not form.hours_hint.isVisible()
    form.time.set_value(start)
    form.minutes.setValue(minutes)
    assert form.hours_hint.isVisible() == outside
    assert form.hours_hint.text() == (HINT if outside else "")
    assert form.check()


def test_a_series_of_another_zone_is_measured_by_the_owners_day(shown: Shown) -> None:
    shown.page.new_series()
    form = opened(shown, SeriesDialog).form
    form.zone.setText("America/Los_Angeles")  # 09:00 there is 18:00 in Paris
    assert form.hours_hint.text() == HINT
    form.zone.setText("America/Los")
    assert form.hours_hint.text() == ""


def test_moving_one_block_says_it_too(shown: Shown) -> None:
    dialog = ask_by(shown, TUESDAY, Qt.Key.Key_E, SeriesDialog)
    assert dialog.scope is not None and dialog.move_form is not None
    dialog.scope.set_chosen(Scope.ONE.value)
    dialog.move_form.time.set_value(time(6, 30))
    assert dialog.move_form.hours_hint.text() == HINT
    dialog.reject()
    shown.page._commands.ask_move(shown.block(TUESDAY))
    form = opened(shown, MoveDialog).form
    assert not form.hours_hint.isVisible()
    form.time.set_value(time(19, 0))
    assert form.hours_hint.isVisible()


@pytest.mark.parametrize(
    ("hours", "minutes", "proposed"),
    [((8, 18), 60, time(9)), ((13, 20), 60, time(13)), ((6, 9), 60, time(6)), ((0, 24), 720, time(9))],
)
def test_the_proposed_start_lies_inside(hours: tuple[int, int], minutes: int, proposed: time) -> None:
    settings = Settings(work_from_hour=hours[0], work_to_hour=hours[1])
    working = WorkingHours.of(settings)
    assert working.proposed_start(minutes) == proposed
    assert working.hint(datetime.combine(TUESDAY, proposed), minutes, settings.zone) == ""


def test_a_new_series_is_proposed_inside_the_hours_of_the_settings(shown: Shown) -> None:
    shown.bridge.perform(change_settings, work_from_hour=14, work_to_hour=20)
    shown.page.new_series()
    assert opened(shown, SeriesDialog).form.time.value() == time(14)
