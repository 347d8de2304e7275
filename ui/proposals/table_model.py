"""The proposals as rows: columns as data, sorted by their own values."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from planner.domain.proposals.proposal import Standing
from planner.domain.prospects.folding import fold
from ui.bridge.formats import day_month_year, day_short, number
from ui.bridge.proposal_words import amount_words, is_urgent, proposal_sentence, standing_word, time_words
from ui.kit import DimRole, ItemRole, PillRole, SecondLineRole, SortRole, StrongRole, ToneRole
from ui.proposals.detail_dialog import TONES
from ui.proposals.items import Item

Index = QModelIndex | QPersistentModelIndex
Cell = dict[int, Any]
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_SENTENCE = int(Qt.ItemDataRole.AccessibleTextRole)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_ORDER = {standing: place for place, standing in enumerate(Standing)}
_FAR = 10**7  # after everything with an end


class ColumnId(StrEnum):
    """The columns, from left to right."""

    NAME = "name"
    AMOUNT = "amount"
    STANDING = "standing"
    TIME = "time"
    SENT = "sent"
    UNTIL = "until"
    VERSION = "version"


COLUMNS = tuple(ColumnId)


@dataclass(frozen=True, slots=True)
class Order:
    """By which column, and which way."""

    column: ColumnId = ColumnId.STANDING
    descending: bool = False


class ProposalTableModel(QAbstractTableModel):
    """Every proposal; `show_items` and `sort` keep the whole list in memory: there are hundreds, not thousands."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: list[Item] = []
        self._today = date.min
        self._cells: dict[tuple[int, int], Cell] = {}
        self.order = Order()

    def show_items(self, items: Sequence[Item], today: date) -> None:
        """Show other items, in the order that is chosen."""
        ordered = _sorted(items, self.order)
        if (ordered, today) == (self._items, self._today):
            return
        self.beginResetModel()
        self._items, self._today = ordered, today
        self._cells.clear()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column."""
        self.order = Order(COLUMNS[column], order == Qt.SortOrder.DescendingOrder)
        self.layoutAboutToBeChanged.emit()
        self._items = _sorted(self._items, self.order)
        self._cells.clear()
        self.layoutChanged.emit()

    def item(self, row: int) -> Item | None:
        """The item of a row."""
        return self._items[row] if 0 <= row < len(self._items) else None

    def row_of(self, proposal_id: int) -> int:
        """The row of a proposal, -1 when it is not there."""
        return next((row for row, item in enumerate(self._items) if item.id == proposal_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._items)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        item = self.item(index.row()) if index.isValid() else None
        if item is None:
            return None
        if role == _SENTENCE:
            return proposal_sentence(item.proposal, item.name, self._today)
        if role == ItemRole:
            return item
        if role == SortRole:
            return _KEYS[COLUMNS[index.column()]](item)
        cell = self.cell_facts(index.row(), index.column())
        return cell.get(role) if cell is not None else None

    def cell_facts(self, row: int, column: int) -> Cell | None:
        """All that is painted of a cell, by role."""
        item = self.item(row)
        if item is None:
            return None
        key = item.id, column
        cell = self._cells.get(key)
        if cell is None:
            cell = self._cells[key] = _cell(item, COLUMNS[column], self._today)
        return cell

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        if role == _ALIGNMENT and COLUMNS[section] is ColumnId.AMOUNT:
            return _RIGHT
        return header_text(COLUMNS[section]) if role == _DISPLAY else None


def header_text(column: ColumnId) -> str:
    """What stands over a column."""
    texts = {
        ColumnId.NAME: QCoreApplication.translate("ProposalTable", "Prospect"),
        ColumnId.AMOUNT: QCoreApplication.translate("ProposalTable", "Amount"),
        ColumnId.STANDING: QCoreApplication.translate("ProposalTable", "Standing"),
        ColumnId.TIME: QCoreApplication.translate("ProposalTable", "Time"),
        ColumnId.SENT: QCoreApplication.translate("ProposalTable", "Sent"),
        ColumnId.UNTIL: QCoreApplication.translate("ProposalTable", "Holds through"),
        ColumnId.VERSION: QCoreApplication.translate("ProposalTable", "Version"),
    }
    return texts[column]


def _cell(item: Item, column: ColumnId, today: date) -> Cell:
    proposal, version = item.proposal, item.proposal.current
    dim = item.standing in (Standing.DECLINED, Standing.CLOSED)
    match column:
        case ColumnId.NAME:
            strong = {int(StrongRole): True, int(DimRole): dim}
            return {_DISPLAY: item.name, int(SecondLineRole): proposal.title, **strong}
        case ColumnId.AMOUNT:
            words = "" if version.amount_cents is None else amount_words(proposal)
            return {_DISPLAY: words, _ALIGNMENT: _RIGHT, int(DimRole): dim}
        case ColumnId.STANDING:
            return {int(PillRole): (standing_word(item.standing), TONES[item.standing])}
        case ColumnId.TIME:
            tone = {int(ToneRole): "warn_text"} if is_urgent(proposal, today) else {}
            return {_DISPLAY: time_words(proposal, today), int(DimRole): dim, **tone}
        case ColumnId.SENT:
            return _day(version.sent_on, today, dim=dim)
        case ColumnId.UNTIL:
            return _day(version.valid_until, today, dim=dim)
        case _:
            return {_DISPLAY: number(version.number), int(DimRole): dim}


def _day(day: date | None, today: date, *, dim: bool) -> Cell:
    shown = "" if day is None else day_short(day) if day.year == today.year else day_month_year(day)
    return {_DISPLAY: shown, int(DimRole): dim}


def _place_in_time(item: Item) -> tuple[int, int]:
    """Drafts, then by days left, then what was answered, the newest first."""
    if item.days_left is not None:
        return 1, item.days_left
    answered = item.proposal.answered_on
    return (2, -answered.toordinal()) if answered is not None else (0 if item.standing is Standing.DRAFT else 1, _FAR)


_KEYS: dict[ColumnId, Callable[[Item], Any]] = {
    ColumnId.NAME: lambda item: (fold(item.name), fold(item.proposal.title)),
    ColumnId.AMOUNT: lambda item: (item.proposal.currency, item.proposal.current.amount_cents or 0),
    ColumnId.STANDING: lambda item: (_ORDER[item.standing], *_place_in_time(item)),
    ColumnId.TIME: _place_in_time,
    ColumnId.SENT: lambda item: item.proposal.current.sent_on or date.max,
    ColumnId.UNTIL: lambda item: item.proposal.current.valid_until or date.max,
    ColumnId.VERSION: lambda item: item.proposal.current.number,
}


def _sorted(items: Sequence[Item], order: Order) -> list[Item]:
    ordered = sorted(items, key=lambda item: item.id, reverse=True)
    return sorted(ordered, key=_KEYS[order.column], reverse=order.descending)
