"""Stops on the way to a goal: rows of "at how many" and a small treat, added and taken away."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.kit.amount_field import AmountField
from ui.kit.button import Button, IconButton
from ui.kit.fields import TextField
from ui.kit.flow import FlowLayout
from ui.kit.labels import label
from ui.kit.layout import boxed, hbox, vbox
from ui.kit.measure_choice import MeasureOption

MOST_MILESTONES = 9
_NUMBER_WIDTH = 150


@dataclass(frozen=True, slots=True)
class MilestoneValues:
    """One row: `key` is what set_rows() gave it, 0 for a new one; `target` as the number field shows it."""

    key: int
    target: int
    reward: str


class MilestoneRows(QWidget):
    """The rows, with a button for one more. `changed` follows every edit, `grown` when a row came or went.

    A number that nobody typed follows what `propose_with` proposes for its place.
    """

    changed = Signal()
    grown = Signal()

    def __init__(self, symbol: str, *, symbol_first: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._symbol, self._symbol_first = symbol, symbol_first
        self._rows: list[MilestoneRow] = []
        self._measure: MeasureOption | None = None
        self._with_rewards = True
        self._proposed: Callable[[Sequence[int]], int] = _nowhere
        self._is_settling = False
        self._box = vbox(spacing=8)
        self._error = label("", "small", "bad_text", wrap=True)
        self._error.hide()
        self.add_button = Button("", "link", "plus")
        self.add_button.clicked.connect(self.add)
        heading, name = FlowLayout(spacing=16, line_spacing=0), label(self.tr("Stops on the way"), "body_medium")
        name.setMinimumHeight(self.add_button.sizeHint().height())
        heading.addWidget(name)
        heading.addWidget(self.add_button)
        self.setLayout(vbox(boxed(heading), self._box, self._error, spacing=4))
        self._name_button()

    def rows(self) -> list[MilestoneValues]:
        """What the rows hold, in their order on screen."""
        return [MilestoneValues(row.key, row.target.value(), row.reward.text().strip()) for row in self._rows]

    def set_rows(self, rows: list[MilestoneValues]) -> None:
        """Show these and no others."""
        for row in list(self._rows):
            self._drop(row)
        for values in rows:
            self._append(values)
        self._refresh()

    def set_measure(self, measure: MeasureOption) -> None:
        """Say what is counted."""
        self._measure = measure
        for row in self._rows:
            row.target.show_as(measure)
        self.settle()

    def propose_with(self, proposed: Callable[[Sequence[int]], int]) -> None:
        """Say where a stop would lie beside those that are there; 0 for nowhere."""
        self._proposed = proposed

    def settle(self) -> None:
        """Put the numbers that nobody typed where they are proposed now."""
        self._is_settling = True
        for place, row in enumerate(self._rows):
            if not row.target.is_own():
                before = [each.target.value() for each in self._rows[:place]]
                after = [each.target.value() for each in self._rows[place + 1 :] if each.target.is_own()]
                row.target.put(self._proposed([*before, *after]))
        self._is_settling = False

    def set_with_rewards(self, wanted: bool) -> None:
        """Without rewards a stop is a number alone."""
        self._with_rewards = wanted
        self._name_button()

    def add(self) -> None:
        """One more row, with the cursor in its number."""
        self._append(MilestoneValues(0, 0, ""))
        self.settle()
        self._refresh()
        self._rows[-1].target.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._rows[-1].target.selectAll()

    def check(self, target: int) -> bool:
        """Whether every stop lies before the target, and no two at the same place; what is wrong is said below."""
        taken = [row.target.value() for row in self._rows]
        wrong = ""
        if any(row.target.is_wrong() for row in self._rows):
            wrong = self.tr("One of the stops is no number.")
        elif any(not 0 < each < target for each in taken):
            wrong = self.tr("A stop on the way comes before the goal itself.")
        elif len(set(taken)) < len(taken):
            wrong = self.tr("Two stops are at the same place.")
        self._error.setText(wrong)
        self._error.setVisible(bool(wrong))
        return not wrong

    def _append(self, values: MilestoneValues) -> None:
        row = MilestoneRow(values, self._symbol, symbol_first=self._symbol_first, with_reward=self._with_rewards)
        if self._measure is not None:
            row.target.show_as(self._measure)
        row.target.setValue(values.target)
        row.changed.connect(self._on_row)
        row.removed.connect(self._on_removed)
        self._rows.append(row)
        self._box.addWidget(row)
        row.show()  # at once: what is not seen yet keeps no focus

    def _drop(self, row: "MilestoneRow") -> None:
        self._rows.remove(row)
        self._box.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _on_row(self) -> None:
        if not self._is_settling:
            self.changed.emit()

    def _on_removed(self) -> None:
        row = self.sender()
        if isinstance(row, MilestoneRow):
            self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
            self._drop(row)
            self._refresh()

    def _refresh(self) -> None:
        self._error.hide()
        self._order_tabs()
        self.add_button.setVisible(len(self._rows) < MOST_MILESTONES)
        self.updateGeometry()
        self.changed.emit()
        self.grown.emit()

    def _order_tabs(self) -> None:
        """Rows are made later than what stands around them: the keyboard meets them in their place all the same."""
        stops = [self.add_button, *(part for row in self._rows for part in (row.target, row.reward, row.remove_button))]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _name_button(self) -> None:
        with_treat, alone = self.tr("Add a stop with a small treat"), self.tr("Add a stop")
        self.add_button.set_words(with_treat if self._with_rewards else alone)


def _nowhere(taken: Sequence[int]) -> int:  # noqa: ARG001
    return 0


class MilestoneRow(QWidget):
    """One stop: where it is, and its treat."""

    changed = Signal()
    removed = Signal()

    def __init__(self, values: MilestoneValues, symbol: str, *, symbol_first: bool, with_reward: bool) -> None:
        super().__init__()
        self.key = values.key
        self.target = AmountField(symbol, symbol_first=symbol_first)
        self.target.setAccessibleName(self.tr("Stop at"))
        self.target.setFixedWidth(_NUMBER_WIDTH)
        self.reward = TextField(self.tr("A small treat, for example: a coffee by the river"), values.reward)
        self.reward.setAccessibleName(self.tr("Small treat"))
        self.reward.setCursorPosition(0)
        if not with_reward:
            self.reward.hide()
        self.remove_button = IconButton("x", self.tr("Remove this stop"))
        self.remove_button.clicked.connect(self.removed)
        row = hbox(label(self.tr("At"), "body", "text2"), self.target, spacing=8)
        row.addWidget(self.reward, 1)
        row.addWidget(self.remove_button)
        if not with_reward:
            row.addStretch(1)
        self.setLayout(row)
        self.target.valueChanged.connect(self.changed)
        self.reward.textChanged.connect(self.changed)
