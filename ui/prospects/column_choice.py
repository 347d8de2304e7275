"""Which columns the table shows: those of the list, or the owner's choice, as far as there is room."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date

from planner.domain.prospects.list_query import ListName
from ui.bridge.formats import day_short
from ui.bridge.labels import label_of
from ui.kit.fonts import role_font, tabular, text_width
from ui.kit.pill import pill_size
from ui.kit.table_painter import CELL_PAD
from ui.prospects.columns import COLUMNS, Column, ColumnId, header_text, spent
from ui.prospects.tones import state_icon

# In the order in which they give way: the last one first.
_PURSUED = (
    ColumnId.COMPANY,
    ColumnId.NEXT_STEP,
    ColumnId.VERDICT,
    ColumnId.ATTEMPTS,
    ColumnId.PEST,
    ColumnId.STATE,
    ColumnId.MINUTES,
    ColumnId.LAST,
    ColumnId.KLASS,
    ColumnId.TOWN,
    ColumnId.VALUE,
    ColumnId.TAGS,
    ColumnId.ORIGIN,
    ColumnId.ADDED,
)
_PARTED = (
    ColumnId.COMPANY,
    ColumnId.VERDICT,
    ColumnId.LAST,
    ColumnId.MINUTES,
    ColumnId.TOWN,
    ColumnId.KLASS,
    ColumnId.VALUE,
    ColumnId.TAGS,
    ColumnId.ORIGIN,
    ColumnId.ADDED,
)
_PARTED_LISTS = (ListName.CLIENTS, ListName.LET_GO, ListName.DO_NOT_CONTACT)
_MIXED_LISTS = (ListName.ALL, ListName.DUE, ListName.TRASH)
_EXTRA = frozenset(_PURSUED[_PURSUED.index(ColumnId.KLASS) :])
_FOR_LONG_NAMES = 60  # the company has this much more before a further column is shown
_TELLING = 5
_DAY_BESIDE = 80
_PAIR = frozenset({ColumnId.MINUTES, ColumnId.LAST})  # together or not at all


def columns_of_list(name: ListName, *, narrow: bool) -> tuple[ColumnId, ...]:
    """The columns of a list, the telling ones first; a narrow window has those alone."""
    if name in _PARTED_LISTS:
        return _PARTED[:_TELLING] if narrow else _PARTED
    shown = tuple(each for each in _PURSUED if each is not ColumnId.STATE or name in _MIXED_LISTS)
    return shown[: shown.index(ColumnId.MINUTES)] if narrow else shown


def in_order_of_importance(chosen: Collection[ColumnId]) -> tuple[ColumnId, ...]:
    """The owner's choice, the telling ones first; the company always."""
    return tuple(each for each in _PURSUED if each in chosen or each is ColumnId.COMPANY)


def columns_that_fit(width: int, wanted: Sequence[ColumnId], widths: Mapping[ColumnId, int]) -> frozenset[ColumnId]:
    """Those of the wanted columns that find room, from the first on."""
    shown: set[ColumnId] = set()
    left = width
    for each in wanted:
        if widths[each] + (_FOR_LONG_NAMES if each in _EXTRA else 0) > left:
            break
        left -= widths[each]
        shown.add(each)
    if set(wanted) >= _PAIR and not shown >= _PAIR:
        shown -= _PAIR
    return frozenset(shown or {ColumnId.COMPANY})


def measured_widths(scale: float, *, one_line: bool = False) -> dict[ColumnId, int]:
    """The width of every column in logical pixels: room for its heading and its pills in this language.

    In rows of one line the day stands beside the step, which needs more.
    """
    widths = {column.id: max(round(column.width * scale), _least(column)) for column in COLUMNS}
    if one_line:
        widths[ColumnId.NEXT_STEP] += round(_DAY_BESIDE * scale)
    return widths


def columns_from_text(text: str) -> tuple[ColumnId, ...]:
    """A choice of columns, as `columns_to_text` keeps it; empty where there is none."""
    known = {column.value for column in ColumnId}
    return tuple(ColumnId(name) for name in text.split() if name in known)


def columns_to_text(chosen: Collection[ColumnId]) -> str:
    """A choice of columns as text, in the order of the table."""
    return " ".join(column.id.value for column in COLUMNS if column.id in chosen)


def _least(column: Column) -> int:
    content = [text_width(header_text(column), role_font("micro"))]
    content += [text_width(sample, tabular(role_font("body"))) for sample in _samples(column.id)]
    content += [pill_size(label_of(word), state_icon(word)).width() for word in column.pills]
    return max(content) + 2 * CELL_PAD


def _samples(column: ColumnId) -> list[str]:
    """The widest that stands in a column of figures."""
    if column is ColumnId.MINUTES:
        return [spent(44 * 60 + 44)]
    return [day_short(date(2026, month, 28)) for month in range(1, 13)] if column is ColumnId.LAST else []
