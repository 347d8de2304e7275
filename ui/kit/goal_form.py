"""The form for a goal and the promise that goes with it; it knows fields, not goals."""

from collections.abc import Callable, Sequence
from typing import Any, Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from ui.kit.amount_field import AmountField, MoneyField
from ui.kit.checks import CheckBox
from ui.kit.fields import FieldRow, TextField
from ui.kit.labels import label
from ui.kit.layout import boxed, hbox, vbox
from ui.kit.measure_choice import MeasureChoice, MeasureGroup
from ui.kit.milestone_rows import MilestoneRows
from ui.kit.period_fields import PeriodFields
from ui.kit.value_fields import NumberField

FieldName = Literal["measure", "target", "ends_on", "reward", "cost", "consequence", "why", "milestones"]
_TWO, _ONE = 2, 1


class GoalForm(QWidget):
    """Measure, how many, by when, reward, cost, what if missed.

    `full` adds the period, stops on the way, and why it matters. Without `rewards` nothing is asked about rewards.
    `cost_symbol` is the sign of the reward's currency where that is another one.
    `values()` gives a dictionary with measure, target (cents where it is money), starts_on,
    ends_on, reward, cost (cents, 0 for none), set_aside, consequence, why and milestones (MilestoneValues).
    """

    changed = Signal()
    grown = Signal()

    def __init__(
        self,
        measures: Sequence[MeasureGroup],
        currency_symbol: str,
        *,
        symbol_first: bool,
        cost_symbol: str = "",
        full: bool = False,
        rewards: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._full, self._rewards = full, rewards
        self.measure = MeasureChoice(measures)
        self.target = AmountField(currency_symbol, symbol_first=symbol_first)
        self.period = PeriodFields(self)
        self.starts_on, self.ends_on = self.period.starts_on, self.period.ends_on
        self.reward = TextField()
        self.cost = MoneyField(cost_symbol or currency_symbol, symbol_first=symbol_first)
        self.set_aside = CheckBox(self.tr("Already set aside"))
        self.consequence, self.why = TextField(), TextField()
        self.milestones = MilestoneRows(currency_symbol, symbol_first=symbol_first)
        self._proposed: Callable[[str], int] = _nothing
        self._is_filling = False
        self._build()
        self._connect()
        self._show_measure()

    def values(self) -> dict[str, Any]:
        """What the form holds now."""
        return {
            "measure": self.measure.option().key,
            "target": self.target.value(),
            "starts_on": self.starts_on.value(),
            "ends_on": self.ends_on.value(),
            "reward": self.reward.text(),
            "cost": self.cost.value(),
            "set_aside": self.set_aside.isChecked(),
            "consequence": self.consequence.text(),
            "why": self.why.text(),
            "milestones": self.milestones.rows(),
        }

    def fill(self, values: dict[str, Any]) -> None:
        """Put values in; names that are absent leave their field as it is."""
        self._is_filling = "target" in values
        if "measure" in values:
            self.measure.set_chosen(values["measure"])
        if "target" in values:
            self.target.put(values["target"])
        self._is_filling = False
        if "cost" in values:
            self.cost.setValue(values["cost"])
        if "starts_on" in values or "ends_on" in values:
            starts_on = values.get("starts_on", self.starts_on.value())
            self.period.set_days(starts_on, values.get("ends_on", self.ends_on.value()))
        for name, text in (("reward", self.reward), ("consequence", self.consequence), ("why", self.why)):
            if name in values:
                text.setText(values[name])
                text.setCursorPosition(0)
        self.set_aside.setChecked(values.get("set_aside", self.set_aside.isChecked()))
        if "milestones" in values:
            self.milestones.set_rows(values["milestones"])

    def propose_with(self, target: Callable[[str], int], stop: Callable[[Sequence[int]], int]) -> None:
        """Say which number to propose for a measure, and where a stop would lie beside others; 0 for none.

        A number that was typed stays while the measure is of its kind.
        """
        self._proposed = target
        self.milestones.propose_with(stop)

    def check(self) -> bool:
        """Whether it can be kept; what is wrong is said under its field."""
        for field in (self.target, self.cost):
            if field.is_wrong():
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                return False
        if not self.target.value():
            self.target.set_error(self.tr("A number is missing here."))
            self.target.setFocus(Qt.FocusReason.OtherFocusReason)
            return False
        wrong = not self.period.is_valid()
        self.ends_on.set_error(self.tr("The end comes before the start.") if wrong else None)
        return self.milestones.check(self.target.value()) and not wrong

    def focus_on(self, name: FieldName) -> None:
        """Put the cursor into a field."""
        if name == "milestones":
            self.milestones.add()
            return
        field: QWidget = self.measure.member if name == "measure" else getattr(self, name)
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if isinstance(field, TextField | NumberField):
            field.selectAll()

    def _build(self) -> None:
        self.reward.setPlaceholderText(self.tr("For example: a weekend by the lake"))
        self.consequence.setPlaceholderText(self.tr("For example: I wash the van"))
        self.ends_row = FieldRow(self.tr("By when"), self.ends_on)
        self.starts_row = FieldRow(self.tr("Counted from"), self.starts_on)
        self.count_row = count = FieldRow(self.tr("How many"), self.target)
        box = vbox(spacing=12 if self._full else 16)
        box.addLayout(vbox(label(self.tr("What do you want to reach?"), "body_medium"), self.measure, spacing=5))
        if self._full:
            box.addLayout(_side_by_side((count, _ONE), (self._period_row(), _TWO)))
            box.addLayout(_side_by_side((self.starts_row, 1), (self.ends_row, 1)))
            box.addWidget(self.milestones)
        else:
            box.addLayout(_side_by_side((count, 1), (self.ends_row, 1)))
        self._add_promise(box)
        box.addStretch(1)
        self.setLayout(box)
        self._put_away()

    def _add_promise(self, box: QBoxLayout) -> None:
        """Reward, cost, consequence and why, two in a line."""
        missed = FieldRow(self.tr("And if you miss it"), self.consequence)
        beside = [(missed, 1)]
        if self._rewards:
            reward = FieldRow(self.tr("What will you give yourself?"), self.reward)
            cost = FieldRow(self.tr("About how much"), self.cost)
            if self._full:
                box.addLayout(_side_by_side((reward, _TWO), (boxed(vbox(cost, self.set_aside, spacing=4)), _ONE)))
            else:
                box.addWidget(reward)
                beside.insert(0, (cost, 1))
        if self._full:
            self.why.setPlaceholderText(self.tr("For example: fewer empty weeks"))
            beside.append((FieldRow(self.tr("Why it matters to you"), self.why), 1))
        box.addLayout(_side_by_side(*beside))

    def _period_row(self) -> QWidget:
        name = label(self.tr("How long"), "body_medium")
        self.period.length.setMinimumHeight(self.target.sizeHint().height())
        return boxed(vbox(name, hbox(self.period.length, None), spacing=5))

    def _put_away(self) -> None:
        """What is not asked for belongs to the form all the same, and is not seen."""
        self.milestones.set_with_rewards(self._rewards)
        unseen: list[QWidget] = []
        if not self._full:
            unseen += [self.starts_row, self.why, self.milestones, self.period.length, self.set_aside]
        if not self._rewards:
            unseen += [self.reward, self.cost, self.set_aside]
        for widget in unseen:
            widget.setParent(self)
            widget.hide()

    def _connect(self) -> None:
        self.measure.changed.connect(self._on_measure)
        self.target.valueChanged.connect(self._on_target)
        self.cost.valueChanged.connect(self._on_cost)
        self.period.changed.connect(self._on_edited)
        self.set_aside.toggled.connect(self._on_edited)
        self.milestones.changed.connect(self._on_edited)
        self.milestones.grown.connect(self.grown)
        for text in (self.reward, self.consequence, self.why):
            text.textChanged.connect(self._on_edited)
        self._on_cost()

    def _show_measure(self) -> None:
        chosen = self.measure.option()
        self.count_row.set_label(self.tr("How much") if chosen.is_money else self.tr("How many"))
        self.target.show_as(chosen)
        self.milestones.set_measure(chosen)

    def _on_measure(self) -> None:
        self._show_measure()
        if not self._is_filling and not self.target.is_own():
            self.target.put(self._proposed(self.measure.option().key))
        self._on_edited()

    def _on_target(self) -> None:
        self.milestones.settle()
        self._on_edited()

    def _on_cost(self) -> None:
        if self._full and self._rewards:
            self.set_aside.setVisible(self.cost.value() > 0)
        self._on_edited()

    def _on_edited(self) -> None:
        if self.ends_row.error_text():
            self.ends_on.set_error(None)
        if self.count_row.error_text() and self.target.value() and not self.target.is_wrong():
            self.target.set_error(None)
        self.changed.emit()


def _nothing(measure: str) -> int:  # noqa: ARG001
    return 0


def _side_by_side(*rows: tuple[QWidget, int]) -> QHBoxLayout:
    """Fields in a line, each with its share of the room."""
    box = hbox(spacing=16)
    for row, share in rows:
        box.addWidget(row, share, Qt.AlignmentFlag.AlignTop)
    return box
