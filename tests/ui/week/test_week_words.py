"""Titles and sentences in both languages, and whether they fit."""

from dataclasses import replace
from datetime import date, datetime, time

import pytest
from pytestqt.qtbot import QtBot

from planner.actions.blocks import add_series
from planner.domain.blocks.purpose import Purpose
from planner.storage.store import Store
from tests.ui.week.week_samples import FRIDAY, HOLIDAY, THURSDAY, TUESDAY, Shown, fill_week, series_fields, show_week
from ui.bridge.language import Translators
from ui.kit import Button
from ui.week.week_title import week_title
from ui.week.words import block_sentence


@pytest.mark.parametrize(
    ("monday", "title"),
    [
        (date(2026, 11, 9), "9 – 15 November 2026"),
        (date(2026, 11, 30), "30 November – 6 December 2026"),
        (date(2026, 12, 28), "28 December 2026 – 3 January 2027"),
    ],
)
def test_the_title_says_month_and_year_once(english: Translators, monday: date, title: str) -> None:
    assert week_title(monday) == title


def test_french_says_first_of_the_month(english: Translators) -> None:
    english.install("fr")
    assert week_title(date(2027, 2, 1)) == "1er – 7 février 2027"


def test_a_block_says_itself_in_a_sentence(shown: Shown) -> None:
    assert block_sentence(shown.block(TUESDAY)) == (
        "Phone prospecting, Tuesday 10 November, 09:00\u00a0–\u00a010:30. Planned."
    )
    assert "Left out: Armistice" in block_sentence(shown.block(HOLIDAY))
    shown.drag(THURSDAY, days=1, minutes=150)
    assert "moved to Fri\u00a013" in block_sentence(shown.block(THURSDAY))
    assert shown.widget(FRIDAY).accessibleName() == block_sentence(shown.block(FRIDAY))


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize(("size", "beside"), [((1280, 800), 208), ((1100, 700), 60)])
def test_no_button_is_cut(
    qtbot: QtBot, store: Store, english: Translators, language: str, size: tuple[int, int], beside: int
) -> None:
    english.install(language)
    fill_week(store)
    shown = show_week(qtbot, store, size, beside)
    shown.focus(THURSDAY)
    shown.page.body.grid.opened.emit(shown.block(THURSDAY))
    qtbot.waitUntil(shown.page.header.export.isVisible)
    for button in shown.page.findChildren(Button):
        if button.isVisible():
            assert button.width() >= button.sizeHint().width(), button.words()
            assert shown.page.rect().contains(button.mapTo(shown.page, button.rect().bottomRight()))


def test_a_title_is_text_and_never_markup(shown: Shown) -> None:
    fields = replace(series_fields(Purpose.VISITS, {4}, time(16), 60), title="<b>Quai</b> & fils")
    shown.bridge.perform(add_series, fields=fields)
    widget = shown.widget(datetime(2026, 11, 13, 16))
    assert widget.spec().title == "<b>Quai</b> & fils"
    assert "&lt;b&gt;" in widget.toolTip()
