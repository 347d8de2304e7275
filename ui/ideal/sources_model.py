"""Those who recommend us, as rows of a table."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from planner.storage.queries.referrals import SourceResult
from ui.bridge.formats import money, number
from ui.kit import ItemRole, SecondLineRole, StrongRole, ToneRole
from ui.kit.paint import LEFT, RIGHT

WHO, SENT, CLIENTS, PURSUED, LET_GO, WORTH = range(6)
_Index = QModelIndex | QPersistentModelIndex


class SourcesModel(QAbstractTableModel):
    """One row a source, with what became of those it sent."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._results: list[SourceResult] = []
        self._titles = (
            self.tr("Name"),
            self.tr("Sent"),
            self.tr("Clients"),
            self.tr("Active"),
            self.tr("Let go"),
            self.tr("Clients’ worth"),
        )

    def set_results(self, results: Sequence[SourceResult]) -> None:
        """Show other sources."""
        self.beginResetModel()
        self._results = list(results)
        self.endResetModel()

    def result(self, row: int) -> SourceResult | None:
        """The source of a row; None where there is no such row."""
        return self._results[row] if 0 <= row < len(self._results) else None

    def row_of(self, source_id: int) -> int:
        """The row of a source; -1 when it is not there."""
        return next((row for row, each in enumerate(self._results) if each.source.id == source_id), -1)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._results)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return _align(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        result, column = self._results[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(result, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _align(column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._sentence(result) if column == WHO else f"{self._titles[column]}: {self._cell(result, column)}"
        if role == ItemRole:
            return result
        if column == WHO:
            return True if role == StrongRole else self._second_line(result) if role == SecondLineRole else None
        return "text3" if role == ToneRole and not _figures(result)[column] else None

    def _cell(self, result: SourceResult, column: int) -> str:
        if column == WHO:
            return result.source.name
        if column == WORTH:
            return ", ".join(money(cents, currency) for currency, cents in result.client_value.items()) or "–"
        figure = _figures(result)[column]
        return number(figure) if figure else "–"

    def _second_line(self, result: SourceResult) -> str:
        return result.source.note.partition("\n")[0] or (self.tr("Client") if result.source.prospect_id else "")

    def _sentence(self, result: SourceResult) -> str:
        sent = self.tr("%n sent", "", result.sent)
        clients = self.tr("%n became client(s)", "", result.clients)
        return f"{result.source.name}. {sent}. {clients}."


def _figures(result: SourceResult) -> dict[int, int]:
    return {
        SENT: result.sent,
        CLIENTS: result.clients,
        PURSUED: result.pursued,
        LET_GO: result.let_go,
        WORTH: sum(result.client_value.values()),
    }


def _align(column: int) -> int:
    return int(LEFT if column == WHO else RIGHT)
