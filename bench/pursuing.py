"""Opening a prospect, logging a touch and the Due list, with 100 000 prospects and 500 000 touches, on a real window.

Each time begins with the key (or the request for the list) and ends when the window has nothing left to paint.
"""

import os
import statistics
import tempfile
from collections.abc import Callable
from itertools import count
from pathlib import Path
from time import perf_counter
from typing import Any

from bench.people import TODAY
from bench.report import Figure
from bench.settling import come_to_rest, put_away, settler
from bench.touches import fill_store_with_touches

GOALS_MS = {"opening a prospect": 50, "logging a touch, from Enter to repaint": 30, "the Due list": 50}
_TIMES = 30


def main() -> list[Figure]:
    """The 95th percentile of each, in milliseconds."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as scratch:
        touches = fill_store_with_touches(Path(scratch))
        measured = _measure(Path(scratch))
    return [_figure(name, times, touches) for name, times in measured.items()]


def _figure(name: str, times: list[float], touches: int) -> Figure:
    detail = f"median {statistics.median(times):.1f} ms, worst {max(times):.1f} ms; {touches:,} touches"
    return Figure(f"{name}, p95", statistics.quantiles(times, n=20)[-1], GOALS_MS[name], detail, "ms")


def _measure(folder: Path) -> dict[str, list[float]]:
    from PySide6.QtTest import QTest

    from planner.actions.opening import open_store
    from planner.clock import Clock
    from planner.domain.prospects.list_query import ListFilter, ListName
    from ui.app import build_window, make_application
    from ui.bridge.language import Translators
    from ui.bridge.navigation import Section
    from ui.kit import ThemeController
    from ui.prospects.page import ProspectsPage

    app = make_application(["bench"])
    store = open_store(folder, Clock(TODAY))
    window = build_window(app, store, ThemeController(), Translators(), "en")
    window.show()
    come_to_rest(window)
    if window.content is None:
        raise SystemExit("the window shows no content")
    page = window.content.show_section(Section.PROSPECTS)
    if not isinstance(page, ProspectsPage):
        raise SystemExit("this is not the page of prospects")
    window.navigator.open_list(ListFilter(ListName.ACTIVE))
    QTest.qWait(500)
    settle = settler()
    found = {
        "opening a prospect": _open_each(page, settle),
        "logging a touch, from Enter to repaint": _log_each(window, page, settle),
        "the Due list": _show_due(window, settle),
    }
    put_away(window)
    return found


def _open_each(page: Any, settle: Callable[[], None]) -> list[float]:
    """Down to the next row, a rest in which the pane follows, then Enter on a row the pane has not shown yet."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    times = []
    for row in range(_TIMES):
        page.list.table.setCurrentIndex(page.list.model.index(row * 7, 0))
        start = perf_counter()
        QTest.keyClick(page.list.table, Qt.Key.Key_Return)
        settle()
        times.append((perf_counter() - start) * 1000)
        QTest.qWait(80)
    return times


def _log_each(window: Any, page: Any, settle: Callable[[], None]) -> list[float]:
    """Ctrl+L and 3 for somebody chosen; the time begins with Enter."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    times: list[float] = []
    for row in count():
        if len(times) == _TIMES:
            break
        page.list.table.setFocus()
        page.list.table.setCurrentIndex(page.list.model.index(row * 5, 0))
        QTest.qWait(80)
        QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        settle()
        QTest.keyClick(_focused(), Qt.Key.Key_3)
        settle()
        focused = _focused()
        before = window.bridge.store.undo_change
        start = perf_counter()
        QTest.keyClick(focused, Qt.Key.Key_Return)
        settle()
        times.append((perf_counter() - start) * 1000)
        if window.bridge.store.undo_change is before:
            raise SystemExit("Enter logged nothing")
        if _asked_to_decide(window):  # that opens a second dialog, which is no part of logging
            times.pop()
        QTest.qWait(250)
    return times


def _asked_to_decide(window: Any) -> bool:
    """Whether a decision offered itself; it is put off."""
    from ui.contact import DecisionDialog

    asked = [each for each in window.findChildren(DecisionDialog) if each.isVisible()]
    for dialog in asked:
        dialog.reject()
    return bool(asked)


def _focused() -> Any:
    from PySide6.QtWidgets import QApplication

    return QApplication.focusWidget()


def _show_due(window: Any, settle: Callable[[], None]) -> list[float]:
    from PySide6.QtTest import QTest

    from planner.domain.prospects.list_query import ListFilter, ListName

    times = []
    for _ in range(_TIMES):
        window.navigator.open_list(ListFilter(ListName.ACTIVE))
        QTest.qWait(400)
        start = perf_counter()
        window.navigator.open_list(ListFilter(ListName.DUE))
        settle()
        times.append((perf_counter() - start) * 1000)
        QTest.qWait(100)
    return times
