"""From a key in the filter field to the repainted table, with 100 000 prospects, against QSortFilterProxyModel.

Every key is sent to the focused field; the time ends when the window has nothing left to paint. Both sides run in one
process, one
after the other, on the same rows; the proxy filters a plain Python table model on all columns, ignoring case.
"""

import os
import statistics
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from typing import Any

from bench.people import TODAY, fill_store
from bench.report import Figure
from bench.settling import come_to_rest, settler

GOAL_MS = 16
TYPED = ("lefevre lyo", "garage pont", "contact500", "04 60 05", "hotel annecy", "oeuvrard")


def main() -> list[Figure]:
    """The 95th percentile of both, and their ratio."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as scratch:
        fill_store(Path(scratch))
        ours, proxy = _measure(Path(scratch))
    detail = f"median {statistics.median(ours):.1f} ms; proxy p95 {_p95(proxy):.0f} ms, median "
    detail += f"{statistics.median(proxy):.0f} ms"
    return [
        Figure("key in the search to repainted table, p95", _p95(ours), GOAL_MS, detail, "ms"),
        Figure(
            "the same against QSortFilterProxyModel, p95 over p95", _p95(ours) / _p95(proxy), None, "less is faster"
        ),
    ]


def _measure(folder: Path) -> tuple[list[float], list[float]]:
    from PySide6.QtWidgets import QLineEdit, QTableView

    from planner.actions.opening import open_store
    from planner.clock import Clock
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
    content = window.content
    if content is None:
        raise SystemExit("the window shows no content")
    page = content.show_section(Section.PROSPECTS)
    if not isinstance(page, ProspectsPage):
        raise SystemExit("this is not the page of prospects")
    app.processEvents()
    field, settle = page.list.header.search, settler()
    ours = _type_all(field, settle)
    window.close()

    view, line = _proxy_window(store)
    view.show()
    app.processEvents()
    if not isinstance(view, QTableView) or not isinstance(line, QLineEdit):
        raise SystemExit("no table to compare with")
    proxy = _type_all(line, settle)
    view.close()
    store.close()
    return ours, proxy


def _proxy_window(store: Any) -> tuple[Any, Any]:
    from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt
    from PySide6.QtWidgets import QLineEdit, QTableView

    rows = store.db.execute("SELECT company, person, town, origin, tags, next_text FROM prospects").fetchall()

    class Plain(QAbstractTableModel):
        def rowCount(self, parent: Any = None) -> int:
            return 0 if parent is not None and parent.isValid() else len(rows)

        def columnCount(self, parent: Any = None) -> int:
            return 0 if parent is not None and parent.isValid() else 6

        def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> Any:
            return rows[index.row()][index.column()] if role == Qt.ItemDataRole.DisplayRole else None

    view, line = QTableView(), QLineEdit()
    model = Plain(view)
    proxy = QSortFilterProxyModel(view)
    proxy.setSourceModel(model)
    proxy.setFilterKeyColumn(-1)
    proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    view.setModel(proxy)
    line.setParent(view)
    line.textChanged.connect(proxy.setFilterFixedString)
    view.resize(900, 700)
    return view, line


def _type_all(field: Any, settle: Callable[[], None]) -> list[float]:
    """Type every text key by key; milliseconds from each key to the painted table."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    field.setFocus()
    times: list[float] = []
    for text in TYPED:
        for letter in text:
            start = perf_counter()
            QTest.keyClicks(field, letter)
            settle()
            times.append((perf_counter() - start) * 1000)
        QTest.qWait(250)
        field.clear()
        QTest.keyClick(field, Qt.Key.Key_Home)
        settle()
        QTest.qWait(250)
    return times


def _p95(values: list[float]) -> float:
    return statistics.quantiles(values, n=20)[-1]
