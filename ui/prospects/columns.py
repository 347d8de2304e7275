"""The columns of the table of prospects, as data: header, order, width, and what a cell shows."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt

from planner.domain import defaults
from planner.domain.followup import pest
from planner.domain.followup.stop_rule import limits
from planner.domain.prospects.list_query import SortColumn
from planner.domain.prospects.prospect import NextStep, ProspectClass, State
from planner.domain.prospects.pursuit import Verdict
from planner.storage.queries.prospects import ProspectRow
from ui.bridge.formats import NO_BREAK, capital, clock, day_short, money, relative_day
from ui.bridge.labels import label_of
from ui.kit import DotsRole, MeterRole, PillRole, SecondKeptRole, SecondLineRole, StrongRole, ToneRole
from ui.kit.tooltips import plain_tooltip
from ui.prospects.tones import CLASS_TONES, VERDICT_TONES, state_pill

Cell = dict[int, object]
CellMaker = Callable[[ProspectRow, date], Cell]

AT_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TOOLTIP = int(Qt.ItemDataRole.ToolTipRole)
_LONGEST_TEXT = 500
_MOST_DOTS = 6  # more would not fit; a big fish has its tries in figures
_CELLS = 5
_PURSUED = frozenset({State.TO_QUALIFY, State.ACTIVE})


class ColumnId(StrEnum):
    """The columns, by the names under which an owner's choice of them is kept."""

    COMPANY = "company"
    VERDICT = "verdict"
    NEXT_STEP = "next_step"
    ATTEMPTS = "attempts"
    LAST = "last"
    MINUTES = "minutes"
    PEST = "pest"
    STATE = "state"
    KLASS = "klass"
    TOWN = "town"
    VALUE = "value"
    TAGS = "tags"
    ORIGIN = "origin"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Column:
    """One column; `width` in logical pixels at 100 % text size, `sort` None where there is no order by it.

    `pills` are the words that stand in it as pills: it is wide enough for each of them.
    """

    id: ColumnId
    sort: SortColumn | None
    header: str
    width: int
    cell: CellMaker
    pills: tuple[StrEnum, ...] = ()
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
    """A row for a screen reader: who, the verdict (or the state of those one does not pursue), what is next, tries."""
    name = row.display_name
    if row.second_line:
        name = QCoreApplication.translate("ProspectTable", "{person}, {company}").format(
            person=row.person, company=row.company
        )
    pursued = row.state in _PURSUED
    parts = [name, label_of(row.verdict) if pursued else label_of(row.state), _step_sentence(row, today)]
    if pursued and row.attempts:
        tries = QCoreApplication.translate("ProspectTable", "Try {tries} of {limit}")
        parts.append(tries.format(tries=row.attempts, limit=limits(row).attempts))
    return " ".join(f"{part}." for part in parts)


def _step_sentence(row: ProspectRow, today: date) -> str:
    step = row.next_step
    if step is None:
        return QCoreApplication.translate("ProspectTable", "No next step")
    template = QCoreApplication.translate("ProspectTable", "{step} {day}")
    if step.at is not None:
        template = QCoreApplication.translate("ProspectTable", "{step} {day} {time}")
    time = clock(step.at) if step.at else ""
    return template.format(step=step_text(step), day=relative_day(step.day, today), time=time)


def spent(minutes: int) -> str:
    """ "1 h 25", "0 h 05": always with hours, so that a column of them can be compared."""
    return f"{minutes // 60}{NO_BREAK}h{NO_BREAK}{minutes % 60:02d}"


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
    day = step_day(row.next_step, today)
    cell = {**_text(step_text(row.next_step)), int(SecondLineRole): day, int(SecondKeptRole): True}
    if row.state in _PURSUED and row.next_step.is_due(today):  # nobody else is ever overdue
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


def _verdict(row: ProspectRow, today: date) -> Cell:  # noqa: ARG001
    word = label_of(row.verdict)
    return {_DISPLAY: word, int(PillRole): (word, VERDICT_TONES[row.verdict])}


def _attempts(row: ProspectRow, today: date) -> Cell:  # noqa: ARG001
    if not row.attempts and not row.state.is_open:
        return {_DISPLAY: ""}
    limit = limits(row).attempts
    words = QCoreApplication.translate("ProspectTable", "{tries} of {limit}").format(tries=row.attempts, limit=limit)
    if limit > _MOST_DOTS:
        return {_DISPLAY: words, int(ToneRole): "warn_text" if _is_near_stop(row, limit) else "text2"}
    tone = "warn" if _is_near_stop(row, limit) else "accent"
    dots = (min(row.attempts, limit), limit, tone)
    return {_DISPLAY: words, _TOOLTIP: plain_tooltip(words), int(DotsRole): dots}


def _last(row: ProspectRow, today: date) -> Cell:
    if row.last_on is None:
        return {_DISPLAY: "–", int(ToneRole): "text2"}
    shown = day_short(row.last_on) if row.last_on.year == today.year else relative_day(row.last_on, today)
    return {**_text(shown), int(ToneRole): "text2"}


def _minutes(row: ProspectRow, today: date) -> Cell:  # noqa: ARG001
    if not row.minutes:
        return {_DISPLAY: "–", int(ToneRole): "text2"}
    shown = spent(row.minutes)
    if row.verdict is Verdict.LET_GO and row.minutes >= defaults.MUCH_TIME_MINUTES:
        return {**_text(shown), int(ToneRole): "warn_text", int(StrongRole): True}
    return {**_text(shown), int(ToneRole): "text2"}


def _pest(row: ProspectRow, today: date) -> Cell:
    if not row.state.is_open:
        return {_DISPLAY: ""}
    level = pest.level(row, today)
    words = QCoreApplication.translate("ProspectTable", "{level} of {most}").format(level=level, most=_CELLS)
    cells = (level, _CELLS, "bad" if level >= _CELLS else "warn" if level >= _CELLS - 1 else "accent")
    return {_DISPLAY: words, _TOOLTIP: plain_tooltip(words), int(MeterRole): cells}


def _is_near_stop(row: ProspectRow, limit: int) -> bool:
    """Whether the next try would be the last, or none is left."""
    return row.attempts > 0 and row.attempts >= limit - 1


_COMPANY = str(QT_TRANSLATE_NOOP("ProspectTable", "Company and contact"))
_TOWN = str(QT_TRANSLATE_NOOP("ProspectTable", "Town"))
_STATE = str(QT_TRANSLATE_NOOP("ProspectTable", "State"))
_CLASS = str(QT_TRANSLATE_NOOP("ProspectTable", "Class"))
_NEXT = str(QT_TRANSLATE_NOOP("ProspectTable", "Next step"))
_TAGS = str(QT_TRANSLATE_NOOP("ProspectTable", "Tags"))
_VALUE = str(QT_TRANSLATE_NOOP("ProspectTable", "Value"))
_ORIGIN = str(QT_TRANSLATE_NOOP("ProspectTable", "Origin"))
_ADDED = str(QT_TRANSLATE_NOOP("ProspectTable", "Added"))
_VERDICT = str(QT_TRANSLATE_NOOP("ProspectTable", "Verdict"))
_ATTEMPTS = str(QT_TRANSLATE_NOOP("ProspectTable", "Attempts"))
_LAST = str(QT_TRANSLATE_NOOP("ProspectTable", "Last"))
_MINUTES = str(QT_TRANSLATE_NOOP("ProspectTable", "Time"))
_PEST = str(QT_TRANSLATE_NOOP("ProspectTable", "Pest meter"))

COLUMNS = (
    Column(ColumnId.COMPANY, SortColumn.COMPANY, _COMPANY, 178, _company),
    Column(ColumnId.STATE, SortColumn.STATE, _STATE, 82, _state, tuple(State)),
    Column(ColumnId.VERDICT, SortColumn.VERDICT, _VERDICT, 82, _verdict, tuple(Verdict)),
    Column(ColumnId.NEXT_STEP, SortColumn.NEXT_STEP, _NEXT, 144, _next_step),
    Column(ColumnId.ATTEMPTS, SortColumn.ATTEMPTS, _ATTEMPTS, 68, _attempts),
    Column(ColumnId.LAST, SortColumn.LAST, _LAST, 62, _last),
    Column(ColumnId.MINUTES, SortColumn.MINUTES, _MINUTES, 56, _minutes),
    Column(ColumnId.PEST, None, _PEST, 70, _pest),
    Column(ColumnId.KLASS, SortColumn.KLASS, _CLASS, 72, _klass),
    Column(ColumnId.TOWN, SortColumn.TOWN, _TOWN, 124, _town),
    Column(ColumnId.VALUE, SortColumn.VALUE, _VALUE, 88, _value, at_right=True),
    Column(ColumnId.TAGS, SortColumn.TAGS, _TAGS, 130, _tags),
    Column(ColumnId.ORIGIN, SortColumn.ORIGIN, _ORIGIN, 120, _origin),
    Column(ColumnId.ADDED, SortColumn.ADDED, _ADDED, 96, _added),
)
_PLACES = {column.id: place for place, column in enumerate(COLUMNS)}


def place_of(column: ColumnId) -> int:
    """Where a column stands in the model."""
    return _PLACES[column]


def index_of(sort: SortColumn) -> int:
    """Where the column with this order stands; -1 when no column has it."""
    return next((place for place, column in enumerate(COLUMNS) if column.sort is sort), -1)
