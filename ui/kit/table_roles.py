"""What a table model tells the TablePainter, beside the display role."""

from enum import IntEnum

from PySide6.QtCore import Qt

_FIRST = int(Qt.ItemDataRole.UserRole)


class TableRole(IntEnum):
    """Roles that models answer in data().

    SECOND_LINE: str under the first line. TONE: colour token of the second line (of the first when there is none).
    PILL: (text, tone) or (text, tone, icon) in place of text. STRONG: True for a name in 600. DOTS: (filled, total,
    tone) attempt dots. METER: (filled, total, tone) pressure cells. SORT: native value to sort by. ITEM: the object
    of the row. DIM: True for a row that is over and done with. SECOND_KEPT: True where the second line, beside the
    first in rows of one line, keeps its room and the first is cut.
    """

    SECOND_LINE = _FIRST + 1
    TONE = _FIRST + 2
    PILL = _FIRST + 3
    STRONG = _FIRST + 4
    DOTS = _FIRST + 5
    METER = _FIRST + 6
    SORT = _FIRST + 7
    ITEM = _FIRST + 8
    DIM = _FIRST + 9
    SECOND_KEPT = _FIRST + 10


SecondLineRole = TableRole.SECOND_LINE
ToneRole = TableRole.TONE
PillRole = TableRole.PILL
StrongRole = TableRole.STRONG
DotsRole = TableRole.DOTS
MeterRole = TableRole.METER
SortRole = TableRole.SORT
ItemRole = TableRole.ITEM
DimRole = TableRole.DIM
SecondKeptRole = TableRole.SECOND_KEPT
