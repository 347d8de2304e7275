"""What became of the blocks of some weeks, by what they were for."""

from datetime import date, timedelta

from PySide6.QtWidgets import QAbstractItemView, QWidget

from planner.domain.blocks.occurrences import Occurrence, OccurrenceState
from planner.domain.blocks.purpose import Purpose
from planner.domain.blocks.summary import Adherence, adherence_by_purpose
from planner.domain.zones import to_zone
from planner.storage.queries.blocks import occurrences_between
from ui.bridge.bridge import Bridge
from ui.bridge.formats import day_full, length, number
from ui.bridge.labels import label_of
from ui.kit import Button, Dialog, EmptyState, Segmented, Table, hbox, label
from ui.kit.figures_dialog import FiguresModel

_WIDTH = 800
_COLUMN_WIDTH = 90
_TIME_WIDTH = 96
_WEEKS = {"4": 4, "12": 12}
_THIS_YEAR = "year"
_UNTOLD = frozenset({OccurrenceState.PLANNED, OccurrenceState.MOVED_AWAY})


class AdherenceDialog(Dialog):
    """Counts by purpose, up to now, over a stretch of days to choose."""

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent, "", _WIDTH)
        self.set_title(self.tr("What became of the blocks"))
        self._bridge = bridge
        self._add_parts()
        self.range.chosen.connect(self._on_range)
        self._fill()

    def _add_parts(self) -> None:
        self.range = Segmented(
            [
                ("4", self.tr("Last 4 weeks")),
                ("12", self.tr("Last 12 weeks")),
                (_THIS_YEAR, self.tr("This year")),
            ]
        )
        self.sentence = label("", "body", "text2", wrap=True)
        self.table = Table(edge_padding=8, ground="surface")
        self.table.setAccessibleName(self.tr("Kept by purpose"))
        self.table.set_compact(True)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.note = label(
            self.tr("A block that moved within its week is counted as moved and as what became of it."),
            "small",
            "text2",
            wrap=True,
        )
        self.nothing = EmptyState(
            "calendar-check",
            self.tr("No blocks in these days"),
            self.tr("As soon as a block has begun, you see here how it went."),
        )
        self.body.addLayout(hbox(self.range, None))
        for part in (self.sentence, self.table, self.note, self.nothing):
            self.body.addWidget(part)
        close = Button(self.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        self.add_footer_right(close)

    def _fill(self) -> None:
        first = _first_day(self.range.value(), self._bridge.today)
        found = adherence_by_purpose(_begun(self._bridge, first))
        counts = [(purpose, found[purpose]) for purpose in Purpose if purpose in found and _total(found[purpose])]
        self._show_table(counts)
        self.sentence.setText(self._words(first, [each for _, each in counts]))
        self.nothing.setVisible(not counts)
        for part in (self.sentence, self.table, self.note):
            part.setVisible(bool(counts))
        self.note.setVisible(any(each.moved for _, each in counts))
        if self.isVisible():
            self.relayout()

    def _show_table(self, counts: list[tuple[Purpose, Adherence]]) -> None:
        columns = [
            self.tr("What for"),
            self.tr("Kept"),
            self.tr("Shortened"),
            self.tr("Missed"),
            self.tr("Not marked"),
            self.tr("Moved"),
            self.tr("Time"),
        ]
        rows = [
            [
                label_of(purpose, long=True),
                *map(number, (each.kept, each.shortened, each.missed, each.planned, each.moved)),
                length(each.minutes),
            ]
            for purpose, each in counts
        ]
        self.table.setModel(FiguresModel(columns, rows, self.table))
        widths = dict.fromkeys(range(1, len(columns) - 1), _COLUMN_WIDTH)
        self.table.set_column_widths({**widths, len(columns) - 1: _TIME_WIDTH}, stretch=0)
        head, row = self.table.horizontalHeader().height(), self.table.verticalHeader().defaultSectionSize()
        self.table.setFixedHeight(head + row * max(1, len(rows)))

    def _words(self, first: date, counts: list[Adherence]) -> str:
        total = sum(_total(each) for each in counts)
        kept = sum(each.kept + each.shortened for each in counts)
        words = self.tr("{kept} of %n block(s) kept since {day}, shortened ones too.", "", total)
        return words.format(kept=number(kept), day=day_full(first))

    def _on_range(self) -> None:
        self._fill()


def _first_day(chosen: str, today: date) -> date:
    if chosen == _THIS_YEAR:
        return today.replace(month=1, day=1)
    return today - timedelta(days=7 * _WEEKS[chosen] - 1)


def _begun(bridge: Bridge, first: date) -> list[Occurrence]:
    """What was on the plan from a day on, without the blocks that are still to come."""
    last = bridge.today + timedelta(days=2)  # a series may live on the other side of the date line
    found = occurrences_between(bridge.store, first, last, bridge.holidays)
    return [each for each in found if not _is_to_come(each, bridge)]


def _is_to_come(occurrence: Occurrence, bridge: Bridge) -> bool:
    if occurrence.state not in _UNTOLD:
        return False
    start = to_zone(occurrence.start, occurrence.series.zone, bridge.settings.zone)
    return start > bridge.now


def _total(counts: Adherence) -> int:
    """The blocks that were to take place."""
    return counts.kept + counts.shortened + counts.missed + counts.planned
