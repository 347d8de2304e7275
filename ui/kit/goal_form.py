"""The form for a goal and the promise that goes with it; it knows fields, not goals."""

from collections.abc import Sequence
from typing import Any, Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

from ui.kit.checks import ChoiceChip
from ui.kit.fields import FieldRow, TextField
from ui.kit.flow import FlowLayout
from ui.kit.labels import label
from ui.kit.layout import boxed, hbox, vbox
from ui.kit.value_fields import DateField, NumberField

FieldName = Literal["measure", "target", "ends_on", "reward", "cost", "consequence", "why"]
LARGEST_TARGET = 100_000
LARGEST_COST = 10_000_000  # whole units of the currency


class GoalForm(QWidget):
    """Measure, how many, by when, reward, cost, what if missed; `full` adds the first day and why it matters.

    `measures` are (key, name, unit). `values()` gives a dictionary with measure, target, starts_on, ends_on, reward,
    cost (whole units, 0 for none), consequence and why.
    """

    changed = Signal()

    def __init__(
        self,
        measures: Sequence[tuple[str, str, str]],
        currency_symbol: str,
        *,
        symbol_first: bool,
        full: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._full = full
        self._units = {key: unit for key, _, unit in measures}
        self._chips = {key: ChoiceChip(name) for key, name, _ in measures}
        self._group = QButtonGroup(self)
        self.target = NumberField(1, LARGEST_TARGET, 12)
        self.starts_on, self.ends_on = DateField(), DateField()
        self.reward = TextField()
        self.cost = NumberField(0, LARGEST_COST)
        self.consequence, self.why = TextField(), TextField()
        self._dress_cost(currency_symbol, symbol_first)
        self._build()
        self._connect()
        next(iter(self._chips.values())).setChecked(True)

    def values(self) -> dict[str, Any]:
        """What the form holds now."""
        return {
            "measure": self._measure(),
            "target": self.target.value(),
            "starts_on": self.starts_on.value(),
            "ends_on": self.ends_on.value(),
            "reward": self.reward.text(),
            "cost": self.cost.value(),
            "consequence": self.consequence.text(),
            "why": self.why.text(),
        }

    def fill(self, values: dict[str, Any]) -> None:
        """Put values in; names that are absent leave their field as it is."""
        if "measure" in values:
            self._chips[values["measure"]].setChecked(True)
        for name, number in (("target", self.target), ("cost", self.cost)):
            if name in values:
                number.setValue(values[name])
        for name, day in (("starts_on", self.starts_on), ("ends_on", self.ends_on)):
            if name in values:
                day.set_value(values[name])
        for name, text in (("reward", self.reward), ("consequence", self.consequence), ("why", self.why)):
            if name in values:
                text.setText(values[name])
                text.setCursorPosition(0)

    def check(self) -> bool:
        """Whether it can be kept; what is wrong is said under its field."""
        wrong = self.ends_on.value() < self.starts_on.value()
        self.ends_on.set_error(self.tr("The end comes before the start.") if wrong else None)
        return not wrong

    def focus_on(self, name: FieldName) -> None:
        """Put the cursor into a field."""
        field: QWidget = self._chips[self._measure()] if name == "measure" else getattr(self, name)
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if isinstance(field, TextField):
            field.selectAll()

    def _measure(self) -> str:
        return next(key for key, chip in self._chips.items() if chip.isChecked())

    def _dress_cost(self, symbol: str, first: bool) -> None:
        self.cost.setSpecialValueText("\u00a0")
        self.cost.setGroupSeparatorShown(True)
        if first:
            self.cost.setPrefix(symbol)
        else:
            self.cost.setSuffix(f"\u00a0{symbol}")

    def _build(self) -> None:
        for chip in self._chips.values():
            self._group.addButton(chip)
        flow = FlowLayout(spacing=8)
        for chip in self._chips.values():
            flow.addWidget(chip)
        chips = boxed(flow)
        self.reward.setPlaceholderText(self.tr("For example: a weekend by the lake"))
        self.consequence.setPlaceholderText(self.tr("For example: I wash the van every Saturday"))
        self.ends_row = FieldRow(self.tr("By when"), self.ends_on)
        count = FieldRow(self.tr("How many"), self.target)
        box = vbox(spacing=16)
        box.addLayout(vbox(label(self.tr("What do you want to reach?"), "body_medium"), chips, spacing=5))
        box.addLayout(_side_by_side(count, self.ends_row))
        box.addWidget(FieldRow(self.tr("What will you give yourself?"), self.reward))
        cost = FieldRow(self.tr("About how much"), self.cost)
        box.addLayout(_side_by_side(cost, FieldRow(self.tr("And if you miss it"), self.consequence)))
        if self._full:
            self.why.setPlaceholderText(self.tr("For example: fewer empty weeks in February"))
            why = FieldRow(self.tr("Why it matters to you"), self.why)
            box.addLayout(_side_by_side(why, FieldRow(self.tr("Counted from"), self.starts_on)))
        else:
            self.starts_on.setParent(self)
            self.why.setParent(self)
            self.starts_on.hide()
            self.why.hide()
        box.addStretch(1)
        self.setLayout(box)

    def _connect(self) -> None:
        self._group.buttonToggled.connect(self._on_measure_toggled)
        self.target.valueChanged.connect(self._on_edited)
        self.cost.valueChanged.connect(self._on_edited)
        self.starts_on.dateChanged.connect(self._on_edited)
        self.ends_on.dateChanged.connect(self._on_edited)
        for text in (self.reward, self.consequence, self.why):
            text.textChanged.connect(self._on_edited)

    def _on_measure_toggled(self, _chip: QAbstractButton, checked: bool) -> None:
        if checked:
            self.target.set_unit(self._units[self._measure()])
            self.changed.emit()

    def _on_edited(self) -> None:
        if self.ends_row.error_text():
            self.check()
        self.changed.emit()


def _side_by_side(*rows: QWidget) -> QHBoxLayout:
    box = hbox(spacing=16)
    for row in rows:
        box.addWidget(row, 1, Qt.AlignmentFlag.AlignTop)
    return box
