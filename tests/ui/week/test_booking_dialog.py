"""Four weeks are booked with Enter, or without the blocks that were clicked away."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from planner.actions.blocks import edit_series
from planner.domain.blocks.editing import fields_of
from planner.domain.blocks.purpose import Purpose
from planner.storage.queries.blocks import all_series, occurrences_between
from tests.ui.week.week_samples import THURSDAY, Shown
from ui.week.booking_dialog import BookingDialog


@pytest.fixture
def dialog(shown: Shown) -> BookingDialog:
    """On Thursday 12 November, after every series but that of the e-mails has come to its end."""
    for series in all_series(shown.bridge.store):
        if series.purpose is not Purpose.EMAILS:
            ended = replace(fields_of(series), until=THURSDAY.date() - timedelta(days=1))
            edit_series(shown.bridge.store, series_id=series.id, fields=ended)
    opened = BookingDialog(shown.bridge, shown.page)
    opened.open()
    return opened


def booked(shown: Shown) -> int:
    days = THURSDAY.date(), THURSDAY.date() + timedelta(days=35)
    return len([it for it in occurrences_between(shown.bridge.store, *days, shown.bridge.holidays) if not it.is_ghost])


def test_enter_books_all_and_undo_takes_all_back(dialog: BookingDialog, shown: Shown) -> None:
    before, proposed = booked(shown), len(dialog.chips)
    assert proposed
    shown.press(Qt.Key.Key_Return)
    assert booked(shown) == before + proposed
    assert not dialog.isVisible()
    shown.bridge.undo()
    assert booked(shown) == before


def test_a_click_leaves_one_out(dialog: BookingDialog, shown: Shown) -> None:
    before, proposed = booked(shown), len(dialog.chips)
    dialog.chips[0].click()
    dialog.book_button.click()
    assert booked(shown) == before + proposed - 1


def test_without_any_chosen_there_is_nothing_to_book(dialog: BookingDialog, shown: Shown) -> None:
    for chip in dialog.chips:
        chip.click()
    assert not dialog.book_button.isEnabled()


def test_when_all_is_booked_it_says_so(dialog: BookingDialog, shown: Shown) -> None:
    dialog.book_button.click()
    again = BookingDialog(shown.bridge, shown.page)
    assert not again.chips
    assert not again.book_button.isVisibleTo(again)
