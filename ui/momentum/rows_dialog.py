"""The rows behind a number: what was counted, each one click from where it lives."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from planner.clock import monday_of
from planner.domain import defaults
from planner.domain.momentum.heat_map import HeatMap
from planner.domain.momentum.reading import Evidence, EvidenceKind, RowKind
from planner.domain.momentum.tracing import TracedRow, TracedRows
from planner.domain.prospects.pursuit import Verdict
from planner.storage.queries.balance import BALANCE_WEEKS
from planner.storage.queries.momentum import momentum
from planner.storage.queries.momentum_rows import (
    pipeline_rows,
    prospect_time_rows,
    rows_between,
    rows_of,
    signed_rows,
    verdict_rows,
)
from ui.bridge.bridge import Bridge
from ui.bridge.formats import day_month, number
from ui.bridge.labels import label_of
from ui.bridge.navigation import Command, Navigator
from ui.kit import Button, Dialog, ItemRole, Segmented, StrongRole, Table, label
from ui.momentum.page_facts import verdict_days
from ui.momentum.row_words import kind_word, row_day, row_facts, row_name

_WIDTH, _MOST_ROWS = 680, 9
_DAY_WIDTH, _NAME_WIDTH = 176, 220


@dataclass(frozen=True, slots=True)
class Group:
    """Rows of one kind; `words` count them."""

    words: str
    found: TracedRows


class RowsModel(QAbstractTableModel):
    """Day, what, and what happened."""

    def __init__(self, rows: Sequence[TracedRow], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = rows

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Day"), self.tr("What"), self.tr("Details"))[section]

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return _CELLS[index.column()](row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (cell(row) for cell in _CELLS) if part)
        if role == StrongRole:
            return index.column() == 1
        return row if role == ItemRole else None


class RowsDialog(Dialog):
    """A table, or several to choose from; Enter or a double click opens a row."""

    def __init__(
        self, parent: QWidget, title: str, groups: Sequence[Group], opened: Callable[[TracedRow], object]
    ) -> None:
        super().__init__(parent, title, _WIDTH)
        self._opened = opened
        self.groups = [group for group in groups if group.found.total] or list(groups[:1])
        self.choice: Segmented | None = None
        if len(self.groups) > 1:
            options = [(str(place), group.words) for place, group in enumerate(self.groups)]
            self.choice = Segmented(options, widest=_WIDTH - 60)
            self.choice.chosen.connect(self._on_chosen)
            self.body.addWidget(self.choice)
        self.words = label("", "body", "text2", wrap=True)
        self.body.addWidget(self.words)
        self.table = Table(edge_padding=8, ground="surface")
        self.table.set_compact(True)
        self.table.row_opened.connect(self._on_row)
        self.body.addWidget(self.table)
        self._add_footer()
        self._show(0)

    def _add_footer(self) -> None:
        self.open_button = Button(self.tr("Open"), "secondary", key_hint=self.tr("Enter"))
        self.open_button.clicked.connect(self._on_open)
        close = Button(self.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        self.add_footer_right(self.open_button)
        self.add_footer_right(close)

    def _show(self, place: int) -> None:
        group = self.groups[place]
        rows = group.found.rows
        self.table.setModel(RowsModel(rows, self.table))
        self.table.set_column_widths({0: _DAY_WIDTH, 1: _NAME_WIDTH}, stretch=2)
        self.table.setAccessibleName(group.words)
        head, row = self.table.horizontalHeader().height(), self.table.verticalHeader().defaultSectionSize()
        self.table.setFixedHeight(head + row * min(_MOST_ROWS, max(1, len(rows))) + 2)
        if rows:
            self.table.setCurrentIndex(self.table.model().index(0, 0))
        self.table.setVisible(bool(rows))
        self.open_button.setVisible(bool(rows))
        self.words.setText(self._words(group))
        self.words.setVisible(self.choice is None or group.found.is_cut or not rows)
        if self.isVisible():
            self.relayout()

    def _words(self, group: Group) -> str:
        found = group.found
        if not found.rows:
            return self.tr("There is nothing behind this figure: that is what it says.")
        if found.is_cut:
            words = self.tr("{rows}, the latest {count} are listed.")
            return words.format(rows=group.words, count=number(len(found.rows)))
        return group.words

    def _on_chosen(self, key: str) -> None:
        self._show(int(key))

    def _on_open(self) -> None:
        self._on_row(self.table.currentIndex())

    def _on_row(self, index: QModelIndex) -> None:
        row = index.data(ItemRole) if index.isValid() else None
        if isinstance(row, TracedRow):
            self.accept()
            self._opened(row)


class RowsOpener(QObject):
    """Reads the rows of a number and shows them over the window; opens the one that is chosen."""

    def __init__(self, bridge: Bridge, navigator: Navigator, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge, self._navigator, self._over = bridge, navigator, parent

    def open_evidence(self, evidence: Evidence) -> None:
        """The rows of a figure of evidence."""
        found = rows_of(self._bridge.store, evidence, self._bridge.today)
        kind = RowKind.BLOCKS if evidence.kind is EvidenceKind.NOTHING_AHEAD else evidence.rows
        title = self.tr("{first} to {last}").format(first=day_month(evidence.first), last=day_month(evidence.last))
        if evidence.kind is EvidenceKind.NOTHING_AHEAD:
            title = self.tr("The four weeks after {day}").format(day=day_month(evidence.last))
        self._show(title, [(kind, found)])

    def open_week(self, monday: date) -> None:
        """Everything of a week."""
        store, today, sunday = self._bridge.store, self._bridge.today, monday + timedelta(days=6)
        kinds = (RowKind.BLOCKS, RowKind.TOUCHES, RowKind.PROSPECTS, RowKind.CLIENT_WORK)
        groups = [(kind, rows_between(store, kind, monday, sunday, today)) for kind in kinds]
        currency = momentum(store, today).currency
        groups.append((RowKind.PROPOSALS, pipeline_rows(store, min(sunday, today), currency)))
        self._show(self.tr("Week of {day}").format(day=day_month(monday)), groups)

    def open_blocks(self, year: HeatMap) -> None:
        """The blocks that a year counts: today's, for one, are still to come."""
        due = {cell.day for week in year.weeks for cell in week if cell.is_due}
        first, today = year.weeks[0][0].day, self._bridge.today
        rows = rows_between(self._bridge.store, RowKind.BLOCKS, first, today, today).rows
        found = TracedRows(tuple(row for row in rows if row.day in due), year.planned)
        self._show(self.tr("Blocks, 52 weeks"), [(RowKind.BLOCKS, found)])

    def open_signed_work(self) -> None:
        """The signed work that is not over."""
        found = signed_rows(self._bridge.store, self._bridge.today)
        self._show(self.tr("Signed work ahead"), [(RowKind.SIGNED_WORK, found)])

    def open_own_cases(self) -> None:
        """The signed work of all years: what the forecast has learned from."""
        today = self._bridge.today
        found = rows_between(self._bridge.store, RowKind.SIGNED_WORK, defaults.EARLIEST_DAY, today, today)
        self._show(self.tr("Signed work"), [(RowKind.SIGNED_WORK, found)])

    def open_client_time(self) -> None:
        """The time for clients in the weeks of the balance."""
        first, today = self._balance_days()
        found = rows_between(self._bridge.store, RowKind.CLIENT_WORK, first, today, today)
        self._show(self.tr("Time for clients, last 4 weeks"), [(RowKind.CLIENT_WORK, found)])

    def open_prospect_time(self) -> None:
        """The time for prospects in the weeks of the balance: kept blocks, and contacts outside of them."""
        first, today = self._balance_days()
        found = prospect_time_rows(self._bridge.store, first, today, today)
        self._show(
            self.tr("Time for prospects, last 4 weeks"),
            [(RowKind.BLOCKS, found)],
            self.tr("%n block(s) and contact(s)", "", found.total),
        )

    def open_verdict(self, verdict: Verdict) -> None:
        """The contacts behind the time that went to a verdict."""
        found = verdict_rows(self._bridge.store, verdict, *verdict_days(self._bridge.today))
        title = self.tr("{verdict}, last 12 weeks").format(verdict=label_of(verdict))
        self._show(title, [(RowKind.TOUCHES, found)])

    def open_row(self, row: TracedRow) -> None:
        """Go to where a row lives."""
        if row.kind is RowKind.BLOCKS:
            self._navigator.open_day(row.day)
        elif row.proposal_id is not None:
            self._navigator.open_proposal(row.proposal_id)
        elif row.goal_id is not None:
            self._navigator.open_goal(row.goal_id)
        elif row.prospect_id is not None:
            self._navigator.open_prospect(row.prospect_id)
        elif row.kind is RowKind.SIGNED_WORK:
            self._navigator.run(Command.SIGNED_WORK)
        else:
            self._navigator.open_day(row.day)

    def _balance_days(self) -> tuple[date, date]:
        today = self._bridge.today
        return monday_of(today) - timedelta(weeks=BALANCE_WEEKS - 1), today

    def _show(self, title: str, found: Sequence[tuple[RowKind, TracedRows]], words: str = "") -> None:
        groups = [Group(words or kind_word(kind, rows.total), rows) for kind, rows in found]
        RowsDialog(self._over, title, groups, self.open_row).open()


_CELLS = (row_day, row_name, row_facts)
