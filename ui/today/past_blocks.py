"""Blocks that are over without a word on them: one click each."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from planner.domain.blocks.attendance import Outcome
from planner.domain.blocks.occurrences import Occurrence
from ui.bridge.formats import capital, clock_range, weekday_day_short
from ui.bridge.labels import label_of
from ui.kit import Button, Card, ElidedLabel, boxed, hbox


class PastBlocksCard(Card):
    """What became of these blocks? `marked` carries the block and the outcome."""

    marked = Signal(object, object)

    def __init__(self, blocks: Sequence[Occurrence], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What became of these blocks?"), len(blocks), None, 0, parent)
        self.buttons: dict[tuple[int, Outcome], Button] = {}
        for index, block in enumerate(blocks):
            if index:
                self.add_row_separator()
            self.body.addWidget(self._row(index, block))

    def _row(self, index: int, block: Occurrence) -> QWidget:
        day = capital(weekday_day_short(block.start.date()))
        when = self.tr("{day}, {hours}").format(day=day, hours=clock_range(block.start, block.end))
        row = hbox(spacing=8, margins=(16, 8, 12, 8))
        row.addWidget(ElidedLabel(when, "body_strong"))
        row.addWidget(ElidedLabel(block.series.title or label_of(block.series.purpose, long=True), "body", "text2"), 1)
        for outcome, words, kind in (
            (Outcome.KEPT, self.tr("Kept"), "tinted"),
            (Outcome.SHORTENED, self.tr("Shortened"), "secondary"),
            (Outcome.MISSED, self.tr("Missed"), "quiet"),
        ):
            button = Button(words, kind, size="small")  # type: ignore[arg-type]
            button.setAccessibleDescription(when)
            button.clicked.connect(partial(self._on_outcome, block, outcome))
            self.buttons[index, outcome] = button
            row.addWidget(button)
        return boxed(row)

    def _on_outcome(self, block: Occurrence, outcome: Outcome) -> None:
        self.marked.emit(block, outcome)
