"""The charts: read by keys, opened by Enter, each with its table and its picture."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPixmap
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.actions.settings import change_settings
from planner.domain.blocks.occurrences import OccurrenceState
from planner.domain.momentum.heat_map import DayState
from planner.domain.momentum.reading import RowKind
from planner.domain.momentum.tracing import TracedRow
from planner.storage.queries.proposal_figures import proposal_figures
from planner.storage.store import Store
from tests.ui.momentum.conftest import Show
from ui.bridge.formats import day_until, length, money
from ui.bridge.navigation import Navigator
from ui.kit import FiguresDialog
from ui.momentum import MomentumPage
from ui.momentum.ahead_words import WorkUnit
from ui.momentum.row_words import kind_word, row_facts
from ui.momentum.rows_dialog import RowsDialog


def _rows(page: MomentumPage) -> RowsDialog:
    return next(each for each in page.findChildren(RowsDialog) if each.isVisible())


def test_arrow_keys_name_the_weeks_and_enter_opens_the_rows_of_one(show: Show, qtbot: QtBot) -> None:
    page = show("comfortable")
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    bars = page.effort.bars
    bars.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(bars, Qt.Key.Key_End)
    QTest.keyClick(bars, Qt.Key.Key_Left)
    last = page.effort.momentum.weeks[-1] if page.effort.momentum else None
    assert last is not None
    assert bars.current_step == len(bars.bars) - 2
    assert "contact" in bars.step_words(bars.current_step)
    QTest.keyClick(bars, Qt.Key.Key_Return)
    totals = {group.found.rows[0].kind: group.found.total for group in _rows(page).groups if group.found.rows}
    assert totals.get(RowKind.TOUCHES, 0) == last.touches
    assert totals.get(RowKind.BLOCKS, 0) == last.planned
    _rows(page).reject()
    bars.clearFocus()
    QTest.mouseClick(bars, Qt.MouseButton.LeftButton, pos=bars.step_rect(1).center().toPoint())
    QTest.keyClick(_rows(page), Qt.Key.Key_Escape)
    assert bars.hasFocus()
    QTest.keyClick(bars, Qt.Key.Key_Left)
    assert bars.current_step == 0, "a click leaves the keys at its bar"


def test_a_slow_week_is_marked_by_more_than_its_colour(show: Show) -> None:
    page = show("comfortable")
    low = [bar for bar in page.effort.bars.bars if bar.is_low]
    assert low
    assert not page.effort.bars.bars[-1].is_low, "the present week is not judged"
    assert "Below usual" in [key.words for key in page.effort.head.legend.keys]


def test_t_shows_all_weeks_in_a_table(show: Show) -> None:
    page = show("steady")
    QTest.keyClick(page.effort.bars, Qt.Key.Key_T)
    dialog = next(each for each in page.findChildren(FiguresDialog) if each.isVisible())
    momentum = page.effort.momentum
    assert momentum is not None
    assert dialog.table.model().rowCount() == len(momentum.weeks) + 1


def test_a_day_of_the_year_opens_in_the_week(show: Show, navigator: Navigator) -> None:
    page, opened = show("steady"), []
    navigator.day_requested.connect(opened.append)
    assert page.facts is not None
    week, row, day = next(
        (week, row, cell.day)
        for week, cells in enumerate(page.facts.days.weeks)
        for row, cell in enumerate(cells)
        if cell.state is DayState.KEPT
    )
    page.blocks.map.choose_step(week * len(page.facts.days.weekdays) + row)
    QTest.keyClick(page.blocks.map, Qt.Key.Key_Return)
    assert opened == [day]


def test_a_past_block_that_nobody_marked_is_said_to_be_so() -> None:
    block = TracedRow(RowKind.BLOCKS, date(2026, 11, 2), minutes=60, state=OccurrenceState.PLANNED)
    assert row_facts(block).startswith("Planned, ")
    assert row_facts(replace(block, is_unmarked=True)).startswith("Not marked, ")


def test_large_counts_and_lengths_are_grouped_and_a_stretch_names_its_month_once() -> None:
    assert kind_word(RowKind.TOUCHES, 12_345) == "12,345 contacts"
    assert length(2653 * 60 + 40).replace("\xa0", " ") == "2,653 h 40"
    assert day_until(date(2026, 11, 9), date(2026, 11, 15)) == "9"
    assert day_until(date(2026, 11, 30), date(2026, 12, 6)) == "30 November"


def test_what_is_hoped_for_is_the_sum_of_proposals_and_nothing_is_left_empty(show: Show, store: Store) -> None:
    page = show("steady")
    hoped = proposal_figures(store, page.bridge.today).hoped[page.bridge.settings.currency]
    unit = WorkUnit(1.0, 1.0, page.bridge.settings.currency)
    assert page.work is not None and page.work.hoped_cents == hoped
    weeks = (100_000.0, 200.0, *(0.0,) * 24)
    page.ahead.show_forecast(replace(page.work.forecast, hoped=weeks, too_little=False), unit, hoped)
    chart, basis, head = page.ahead.bands, page.ahead.basis, page.ahead.head
    assert basis.mapTo(head, basis.rect().topRight()).x() == head.rect().right()  # no empty legend beside it
    assert chart.hoped is not None
    assert f"{money(hoped, unit.currency)} if all say yes" in chart.hoped.words
    assert [row[-1] for row in page.ahead.rows()][:3] == ["€1k", "", ""]
    assert "Hoped for" in chart.step_words(1)
    assert "Hoped for" not in chart.step_words(2)


def test_rows_lead_to_where_they_live(show: Show, navigator: Navigator) -> None:
    page = show("")
    opened: list[object] = []
    for signal in (navigator.prospect_requested, navigator.proposal_requested, navigator.goal_requested):
        signal.connect(opened.append)
    day = date(2026, 11, 2)
    for row in (
        TracedRow(RowKind.TOUCHES, day, prospect_id=3),
        TracedRow(RowKind.PROPOSALS, day, prospect_id=3, proposal_id=5),
        TracedRow(RowKind.GOALS, day, goal_id=7),
    ):
        page._opener.open_row(row)
    assert opened == [3, 5, 7]


def test_a_picture_is_copied_and_saved_with_its_name_and_legend(show: Show, tmp_path: Path) -> None:
    page, said = show("steady"), []
    page.bridge.said.connect(said.append)
    bars = page.effort.bars
    QTest.keyClick(bars, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().pixmap().height() > 2 * bars.height()
    bars.write_picture(str(tmp_path / "effort.png"))
    assert QPixmap(str(tmp_path / "effort.png")).width() > 2 * bars.width()
    bars.write_picture(str(tmp_path / "missing" / "effort.png"))
    assert [each.split()[0] for each in said] == ["Picture", "Picture", "The"]


def test_a_chart_says_itself_in_one_sentence(show: Show) -> None:
    page = show("steady")
    assert page.effort.bars.fact_name() == "Weekly effort"
    assert page.effort.bars.fact_value().startswith("The week of ")
    assert "blocks kept." in page.blocks.map.fact_value()


def test_only_what_changed_is_filled_again(show: Show) -> None:
    page = show("comfortable")
    notice, scale = page.diagnosis.notice, page.balance.facts
    page.refresh()
    assert page.diagnosis.notice is notice
    assert page.balance.facts == scale


def test_what_takes_long_to_read_follows_where_there_are_many_contacts(
    show: Show, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    page = show("steady")
    monkeypatch.setattr("ui.momentum.page.is_large", lambda _: True)
    settings = page.bridge.settings
    page.bridge.perform(change_settings, well_qualified_wanted=settings.well_qualified_wanted + 7)
    assert page.balance.facts is not None
    before = page.balance.facts.gauge.wanted
    qtbot.waitUntil(lambda: page.balance.facts is not None and page.balance.facts.gauge.wanted == before + 7)
