"""The columns of the table of prospects, as data: header, order, width, and what a cell shows."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt

from planner.domain.prospects.list_query import SortColumn
from planner.domain.prospects.prospect import NextStep, ProspectClass
from planner.storage.queries.prospects import ProspectRow
from ui.bridge.formats import capital, clock, day_short, money, relative_day
from ui.bridge.labels import label_of
from ui.kit import PillRole, SecondLineRole, StrongRole, ToneRole
from ui.kit.tooltips import plain_tooltip
from ui.prospects.tones import CLASS_TONES, state_pill

Cell = dict[int, object]
CellMaker = Callable[[ProspectRow, date], Cell]

AT_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TOOLTIP = int(Qt.ItemDataRole.ToolTipRole)
_LONGEST_TEXT = 500


@dataclass(frozen=True, slots=True)
class Column:
    """One column; `width` in logical pixels at 100 % text size."""

    sort: SortColumn
    header: str
    width: int
    cell: CellMaker
    at_right: bool = False


def step_text(step: NextStep) -> str:
    """What the next step is: the owner's words, or the means."""
    return step.text or label_of(step.kind)


def step_day(step: NextStep, today: date) -> str:
    """ "Today, 09:00" or "Tue 17 Nov"."""
    day = capital(relative_day(step.day, today))
    if step.at is None:
        return day
    return QCoreApplication.translate("ProspectTable", "{day}, {time}").format(day=day, time=clock(step.at))


def header_text(column: Column) -> str:
    """The column's heading in the person's language."""
    return QCoreApplication.translate("ProspectTable", column.header)


def row_sentence(row: ProspectRow, today: date) -> str:
    """A row as one sentence for a screen reader."""
    name = row.display_name
    if row.second_line:
        name = QCoreApplication.translate("ProspectTable", "{person}, {company}").format(
            person=row.person, company=row.company
        )
    if row.next_step is None:
        sentence = QCoreApplication.translate("ProspectTable", "{name}. {state}. No next step yet.")
        return sentence.format(name=name, state=label_of(row.state))
    sentence = QCoreApplication.translate("ProspectTable", "{name}. {state}. {step}: {day}.")
    day = step_day(row.next_step, today)
    return sentence.format(name=name, state=label_of(row.state), step=step_text(row.next_step), day=day)


def _text(text: str) -> Cell:
    shown = text[:_LONGEST_TEXT]
    return {_DISPLAY: shown, _TOOLTIP: plain_tooltip(shown)} if shown else {_DISPLAY: ""}


def _company(row: ProspectRow, today: date) -> Cell:  # noqa: ARG001 - all cells are made from the same two
    cell = _text(row.display_name)
    return {**cell, int(SecondLineRole): row.second_line[:_LONGEST_TEXT], int(StrongRole): True}


def _town(row: ProspectRow, today: date) -> Cell:  # noqa: ARG001
    return _text(row.town)


def _state(row: ProspectRow, today: date) -> Cell:  # noqa: ARG001
    return {_DISPLAY: label_of(row.state), int(PillRole): state_pill(row.state)}


def _klass(row: ProspectRow, today: date) -> Cell:  # noqa: ARG001
    if row.klass is ProspectClass.NONE:
        return {_DISPLAY: ""}
    word = label_of(row.klass) if row.klass is ProspectClass.OUT else row.klass.value
    return {_DISPLAY: word, int(PillRole): (word, CLASS_TONES[row.klass]), _TOOLTIP: label_of(row.klass)}


def _next_step(row: ProspectRow, today: date) -> Cell:
    if row.next_step is None:
        return {_DISPLAY: ""}
    cell = {**_text(step_text(row.next_step)), int(SecondLineRole): step_day(row.next_step, today)}
    if row.next_step.is_due(today):
        cell[int(ToneRole)] = "accent_text"
    return cell


def _tags(row: ProspectRow, today: date) -> Cell:  # noqa: ARG001
    return {**_text(", ".join(row.tags)), int(ToneRole): "text2"}


def _value(row: ProspectRow, today: date) -> Cell:  # noqa: ARG001
    shown = "" if row.value_cents is None else money(row.value_cents, row.currency)
    return {**_text(shown), _ALIGNMENT: AT_RIGHT}


def _origin(row: ProspectRow, today: date) -> Cell:  # noqa: ARG001
    return {**_text(row.origin), int(ToneRole): "text2"}


def _added(row: ProspectRow, today: date) -> Cell:
    shown = day_short(row.created_on)
    if row.created_on.year != today.year:
        shown = relative_day(row.created_on, today)
    return {**_text(shown), int(ToneRole): "text2"}


_COMPANY = str(QT_TRANSLATE_NOOP("ProspectTable", "Company and contact"))
_TOWN = str(QT_TRANSLATE_NOOP("ProspectTable", "Town"))
_STATE = str(QT_TRANSLATE_NOOP("ProspectTable", "State"))
_CLASS = str(QT_TRANSLATE_NOOP("ProspectTable", "Class"))
_NEXT = str(QT_TRANSLATE_NOOP("ProspectTable", "Next step"))
_TAGS = str(QT_TRANSLATE_NOOP("ProspectTable", "Tags"))
_VALUE = str(QT_TRANSLATE_NOOP("ProspectTable", "Value"))
_ORIGIN = str(QT_TRANSLATE_NOOP("ProspectTable", "Origin"))
_ADDED = str(QT_TRANSLATE_NOOP("ProspectTable", "Added"))

COLUMNS = (
    Column(SortColumn.COMPANY, _COMPANY, 226, _company),
    Column(SortColumn.TOWN, _TOWN, 124, _town),
    Column(SortColumn.STATE, _STATE, 128, _state),
    Column(SortColumn.KLASS, _CLASS, 76, _klass),
    Column(SortColumn.NEXT_STEP, _NEXT, 194, _next_step),
    Column(SortColumn.TAGS, _TAGS, 130, _tags),
    Column(SortColumn.VALUE, _VALUE, 88, _value, at_right=True),
    Column(SortColumn.ORIGIN, _ORIGIN, 120, _origin),
    Column(SortColumn.ADDED, _ADDED, 96, _added),
)
_BY_IMPORTANCE = (
    SortColumn.COMPANY,
    SortColumn.NEXT_STEP,
    SortColumn.STATE,
    SortColumn.KLASS,
    SortColumn.TOWN,
    SortColumn.VALUE,
    SortColumn.TAGS,
    SortColumn.ORIGIN,
    SortColumn.ADDED,
)


def index_of(sort: SortColumn) -> int:
    """Where the column with this order stands; -1 when no column has it."""
    return next((place for place, column in enumerate(COLUMNS) if column.sort is sort), -1)


def columns_that_fit(width: int, *, with_state: bool, scale: float) -> frozenset[SortColumn]:
    """The columns to show in so many pixels, the telling ones first; a list of one state needs no state column."""
    shown: set[SortColumn] = set()
    left = float(width)
    for sort in _BY_IMPORTANCE:
        needed = COLUMNS[index_of(sort)].width * scale
        if sort is SortColumn.STATE and not with_state:
            continue
        if needed > left:
            break
        left -= needed
        shown.add(sort)
    return frozenset(shown or {SortColumn.COMPANY})
