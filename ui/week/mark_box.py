"""How a block went: kept, shortened or missed, with the minutes or the reason when they help."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from planner.domain.blocks.attendance import Outcome, Reason
from planner.domain.blocks.occurrences import OccurrenceState
from planner.domain.blocks.validation import SHORTEST_MINUTES
from ui.bridge.labels import label_of
from ui.kit import ChoiceChip, NumberField, boxed, hbox, label, vbox
from ui.week.chips import chip_row
from ui.week.plan import WeekBlock
from ui.week.reason_box import ReasonBox

_OUTCOMES = {
    Outcome.KEPT: OccurrenceState.KEPT,
    Outcome.SHORTENED: OccurrenceState.SHORTENED,
    Outcome.MISSED: OccurrenceState.MISSED,
}


class MarkBox(QWidget):
    """`marked` carries an Outcome, the minutes or None, and a Reason or None; choosing again what is chosen unmarks."""

    marked = Signal(object, object, object)
    unmarked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._outcome: Outcome | None = None
        self._build()
        self._connect()

    def show_block(self, block: WeekBlock, *, is_over: bool) -> None:
        """Show what was said about a block; before it is over the question is put for later."""
        self._heading.setText(self.tr("How did it go?") if is_over else self.tr("When it is done"))
        mark = block.occurrence.attendance
        self._outcome = mark.outcome if mark else None
        for outcome, chip in self.chips.items():
            chip.setChecked(outcome is self._outcome)
        self._show_minutes(block)
        self.reasons.set_reason(mark.reason if mark else None)
        self.reasons.setVisible(self._outcome is Outcome.MISSED)

    def ask_minutes(self) -> None:
        """Put the cursor into the minutes, if they are asked for."""
        if self._outcome is Outcome.SHORTENED:
            self.minutes.setFocus()
            self.minutes.selectAll()

    def _show_minutes(self, block: WeekBlock) -> None:
        mark = block.occurrence.attendance
        planned = block.occurrence.minutes
        worked = mark.minutes if mark and mark.minutes is not None else suggested_minutes(planned)
        self.minutes.blockSignals(True)
        self.minutes.setRange(1, planned)
        self.minutes.setValue(worked)
        self.minutes.blockSignals(False)
        self._minutes_box.setVisible(self._outcome is Outcome.SHORTENED)

    def _build(self) -> None:
        self.chips = {outcome: ChoiceChip(label_of(state)) for outcome, state in _OUTCOMES.items()}
        for chip, key in zip(self.chips.values(), "KHM", strict=True):
            chip.setToolTip(self.tr("{name} (key {key})").format(name=chip.accessibleName(), key=key))
        self.reasons = ReasonBox()
        self.minutes = NumberField(1, 720, unit=self.tr("min"))
        self.minutes.setAccessibleName(self.tr("Minutes worked"))
        self._minutes_box = boxed(hbox(label(self.tr("Minutes worked"), "body", "text2"), None, self.minutes))
        outcomes = chip_row(self.chips.values())
        self._heading = label("", "heading")
        self.setLayout(
            vbox(self._heading, outcomes, self._minutes_box, self.reasons, spacing=10, margins=(18, 14, 14, 16))
        )

    def _connect(self) -> None:
        for chip in self.chips.values():
            chip.clicked.connect(self._on_outcome)
        self.reasons.chosen.connect(self._on_reason)
        self.minutes.editingFinished.connect(self._on_minutes)

    def _on_outcome(self) -> None:
        chosen = next(outcome for outcome, chip in self.chips.items() if chip is self.sender())
        if chosen is self._outcome:
            self.unmarked.emit()
        elif chosen is Outcome.SHORTENED:
            self.marked.emit(chosen, self.minutes.value(), None)
        else:
            self.marked.emit(chosen, None, None)

    def _on_reason(self, reason: Reason | None) -> None:
        self.marked.emit(Outcome.MISSED, None, reason)

    def _on_minutes(self) -> None:
        if self._outcome is Outcome.SHORTENED:
            self.marked.emit(Outcome.SHORTENED, self.minutes.value(), None)


def suggested_minutes(planned: int) -> int:
    """Half of the block, in fives: a first guess at a short one."""
    return max(SHORTEST_MINUTES, planned // 2 // 5 * 5)
