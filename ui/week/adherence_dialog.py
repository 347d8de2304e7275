"""What became of the blocks of some days, by what they were for and by weekday, and what got in the way."""

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtWidgets import QWidget

from planner.domain.blocks.attendance import Reason
from planner.domain.blocks.occurrences import Occurrence, OccurrenceState
from planner.domain.blocks.summary import (
    KEPT_STATES,
    Adherence,
    adherence,
    adherence_by_purpose,
    adherence_by_weekday,
)
from planner.domain.zones import to_zone
from planner.storage.queries.blocks import occurrences_between, reasons_between
from ui.bridge.bridge import Bridge
from ui.bridge.formats import day_full, number
from ui.bridge.labels import label_of
from ui.kit import Button, Dialog, EmptyState, Pill, Segmented, boxed, clear_layout, hbox, label, vbox
from ui.kit.flow import FlowLayout
from ui.week.adherence_range import DaysChoice
from ui.week.adherence_table import AdherenceTable, by_purpose, by_weekday

_WIDTH = 900
_PURPOSE, _WEEKDAY = "purpose", "weekday"
_GONE = frozenset({OccurrenceState.SKIPPED, OccurrenceState.HOLIDAY})


class AdherenceDialog(Dialog):
    """Counts of what has begun by now, over a stretch of days to choose."""

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent, "", _WIDTH)
        self.set_title(self.tr("What became of the blocks"))
        self._bridge = bridge
        self._add_parts()
        self.days.changed.connect(self._fill)
        self.view.chosen.connect(self._fill)
        self._fill()

    def open(self) -> None:
        """Begin at the stretch of days that is chosen."""
        super().open()
        self.days.focus_chosen()

    def _add_parts(self) -> None:
        self.days = DaysChoice(self._bridge.today)
        self.view = Segmented([(_PURPOSE, self.tr("By purpose")), (_WEEKDAY, self.tr("By weekday"))])
        self.view.setAccessibleName(self.tr("Rows"))
        self.sentence = label("", "body", "text2", wrap=True)
        self.table = AdherenceTable()
        self._pills = FlowLayout(spacing=6)
        self.reasons = boxed(vbox(label(self.tr("What got in the way"), "body_strong"), self._pills, spacing=8))
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
        head = hbox(self.sentence, self.view, spacing=16)
        head.setStretch(0, 1)
        self._head = boxed(head)
        for part in (self.days, self._head, self.table, self.reasons, self.note, self.nothing):
            self.body.addWidget(part)
        close = Button(self.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        self.add_footer_right(close)

    def _fill(self) -> None:
        first, last = self.days.days()
        found = _begun(self._bridge, first, last)
        total = adherence(found)
        is_there = bool(total.total or total.paused)
        self._show_table(found, total)
        self.sentence.setText(self._words(first, last, total))
        self._show_reasons(reasons_between(self._bridge.store, first, last + timedelta(days=1)))
        for part in (self._head, self.table):
            part.setVisible(is_there)
        self.nothing.setVisible(not is_there)
        self.note.setVisible(total.moved > 0)
        if self.isVisible():
            self.relayout()

    def _show_table(self, found: list[Occurrence], total: Adherence) -> None:
        if self.view.value() == _PURPOSE:
            self.table.setAccessibleName(self.tr("Kept by purpose"))
            self.table.show_rows(self.tr("What for"), by_purpose(adherence_by_purpose(found)), total)
        else:
            self.table.setAccessibleName(self.tr("Kept by weekday"))
            self.table.show_rows(self.tr("Day"), by_weekday(adherence_by_weekday(found)), total)

    def _show_reasons(self, counts: Mapping[Reason, int]) -> None:
        clear_layout(self._pills)
        self.reason_pills = [
            Pill(self.tr("{reason}: {count}").format(reason=label_of(reason), count=number(counts[reason])))
            for reason in sorted(counts, key=lambda each: (-counts[each], list(Reason).index(each)))
        ]
        for pill in self.reason_pills:
            self._pills.addWidget(pill)
        self.reasons.setVisible(bool(counts))

    def _words(self, first: date, last: date, total: Adherence) -> str:
        if not total.total:
            return self.tr("Every block of these days is paused: nothing was to be kept.")
        if last < self._bridge.today:
            words = self.tr("{kept} of %n block(s) kept from {first} to {last}, shortened ones too.", "", total.total)
        else:
            words = self.tr("{kept} of %n block(s) kept since {first}, shortened ones too.", "", total.total)
        return words.format(kept=number(total.done), first=day_full(first), last=day_full(last))


def _begun(bridge: Bridge, first: date, last: date) -> list[Occurrence]:
    """What was on the plan on these days of the owner's clock, without the blocks that are still to come."""
    # A series may live on the other side of the date line.
    around = occurrences_between(bridge.store, first - timedelta(days=1), last + timedelta(days=2), bridge.holidays)
    found = []
    for each in around:
        start = to_zone(each.start, each.series.zone, bridge.settings.zone)
        has_begun = start <= bridge.now or each.state in KEPT_STATES
        if first <= start.date() <= last and has_begun and each.state not in _GONE:
            found.append(each)
    return found
