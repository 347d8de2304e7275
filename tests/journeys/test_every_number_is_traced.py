"""Every number on Momentum opens the rows that made it, and they add up to it."""

import re
from collections.abc import Sequence
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from planner.demo.patterns import DemoPattern
from planner.domain.momentum.reading import RowKind
from planner.domain.momentum.tracing import TracedRow
from planner.storage.store import Store
from tests.journeys.slowing import at_slow_desk
from tests.ui.desk import Desk
from tests.ui.numbers import numbers
from tests.ui.today.conftest import MovingClock
from ui.bridge.formats import length
from ui.momentum import MomentumPage
from ui.momentum.basis_dialog import BasisDialog
from ui.momentum.rows_dialog import RowsDialog
from ui.prospects.page import ProspectsPage
from ui.week.page import WeekPage

THIS_WEEK = date(2026, 11, 9)
GAUGE = "Well qualified, active"


@pytest.fixture
def clock() -> MovingClock:
    """Thursday 12 November 2026."""
    return MovingClock()


def rows_behind(desk: Desk, figure: QWidget) -> list[TracedRow]:
    """What is listed after Enter on a figure."""
    figure.setFocus(Qt.FocusReason.TabFocusReason)
    desk.press("Return")
    return listed(desk)


def listed(desk: Desk) -> list[TracedRow]:
    """The rows of the dialog that is open, which is closed again."""
    if any(isinstance(each, BasisDialog) for each in desk.dialogs()):
        desk.click(desk.dialog(BasisDialog).works_button)
    rows = [row for group in desk.dialog(RowsDialog).groups for row in group.found.rows]
    desk.press("Esc")
    desk.wait_closed()
    return rows


def minutes(rows: Sequence[TracedRow]) -> int:
    """How long they took; of blocks what was kept."""
    return sum((row.minutes_kept if row.kind is RowKind.BLOCKS else row.minutes) or 0 for row in rows)


def minutes_said(words: str) -> int:
    """The minutes of "28 h 30 a week"."""
    hours, *rest = [int(each) for each in re.findall(r"\d+", words)]
    return 60 * hours + sum(rest)


def test_figures_are_made_of_the_rows_behind_them(
    qtbot: QtBot, store: Store, clock: MovingClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    with at_slow_desk(qtbot, store, monkeypatch, DemoPattern.COMFORTABLE) as desk:
        desk.press("Ctrl+6")
        found = numbers(desk.page(MomentumPage))
        untraced = [words for words, opener in found.items() if opener is None]
        assert not untraced, "no number without the way to its rows"
        openers = {words: each for words, each in found.items() if each is not None}
        traced = {words: rows_behind(desk, each) for words, each in openers.items() if not words.startswith(GAUGE)}
        assert len(traced) == 12
        assert all(traced.values()), "no figure without rows"

        (effort,) = (rows for name, rows in traced.items() if name.startswith("Effort fell"))
        assert minutes(effort) == 3 * 90, "1 h 30 a week"
        (work,) = (rows for name, rows in traced.items() if name.startswith("Client work rose"))
        (rose,) = (name for name in traced if name.startswith("Client work rose"))
        assert abs(minutes(work) / 4 - minutes_said(rose.split(" to ")[1])) <= 15, "said in half hours"
        (goal,) = next(rows for name, rows in traced.items() if name.startswith("No goal since"))
        assert goal.kind is RowKind.GOALS
        (cases,) = (name for name in traced if "of your own cases" in name)
        assert len(traced[cases]) == int(cases.split()[0])
        (blocks,) = (name for name in traced if name.endswith("blocks kept."))
        kept = sum(1 for row in traced[blocks] if row.minutes_kept)
        assert blocks == f"{kept} of {len(traced[blocks])} blocks kept."
        clients, prospects = (
            next(name for name in traced if name.startswith(side)) for side in ("Clients", "Prospects")
        )
        share = 100 * minutes(traced[prospects]) / (minutes(traced[prospects]) + minutes(traced[clients]))
        assert (clients, prospects) == (f"Clients {100 - round(share)}%", f"Prospects {round(share)}%")
        for verdict in ("Pursue", "Find out", "Let go"):
            (name,) = (each for each in traced if each.startswith(f"{verdict},"))
            assert name == f"{verdict}, {length(minutes(traced[name]))}"

        (gauge,) = (each for name, each in openers.items() if name.startswith(GAUGE))
        counted = gauge.accessibleName().removeprefix(f"{GAUGE}, ").split()[0]
        gauge.setFocus()
        desk.press("Return")
        assert desk.page(ProspectsPage).list.model.rowCount() == int(counted)


def test_charts_open_what_is_behind_each_of_their_steps(
    qtbot: QtBot, store: Store, clock: MovingClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    with at_slow_desk(qtbot, store, monkeypatch, DemoPattern.COMFORTABLE) as desk:
        desk.press("Ctrl+6")
        page = desk.page(MomentumPage)
        bars, momentum = page.effort.bars, page.effort.momentum
        assert momentum is not None
        for weeks_back in (2, 9):
            bars.setFocus(Qt.FocusReason.TabFocusReason)
            bars.choose_step(bars.step_count() - 1 - weeks_back)
            desk.press("Return")
            week, rows = momentum.weeks[-weeks_back], listed(desk)
            by_kind = {kind: [row for row in rows if row.kind is kind] for kind in RowKind}
            assert minutes(by_kind[RowKind.BLOCKS]) == week.minutes_kept
            assert len(by_kind[RowKind.TOUCHES]) == week.touches
            assert len(by_kind[RowKind.PROSPECTS]) == week.new_prospects
            assert minutes(by_kind[RowKind.CLIENT_WORK]) == week.client_minutes
            assert sum(row.amount_cents or 0 for row in by_kind[RowKind.PROPOSALS]) == momentum.pipeline[-weeks_back]

        for keys in ("Tab", "Tab", "Return"):  # what is ahead today
            desk.press(keys)
        assert {row.kind for row in listed(desk)} == {RowKind.SIGNED_WORK}
        for keys in ("Right", "Return"):  # what is foretold rests on own cases
            desk.press(keys)
        desk.dialog(BasisDialog)
        desk.press("Esc")
        desk.wait_closed()

        for keys in ("Tab", "Tab", "Tab", "Return"):  # past what is hoped for and the count of blocks
            desk.press(keys)
        assert desk.page(WeekPage).monday() == THIS_WEEK
