"""The steps of a cadence as rows of fields."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from planner.domain.followup.cadence import FARTHEST_DAYS, MOST_STEPS, CadenceStep, Direction, in_order
from planner.domain.prospects.prospect import NextStepKind
from ui.bridge.labels import label_of
from ui.kit import Button, ComboBox, IconButton, NumberField, TextField, boxed, hbox, label, vbox

_KINDS = (NextStepKind.CALL, NextStepKind.EMAIL, NextStepKind.VISIT, NextStepKind.MESSAGE, NextStepKind.OTHER)
_APART = 7  # days
_GAP = 8


class StepRow(QWidget):
    """When, by what means, and what to say or do; the decision has no other means."""

    removed = Signal(object)

    def __init__(self, step: CadenceStep, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._decides = step.kind is NextStepKind.DECIDE
        self.days = NumberField(0, FARTHEST_DAYS, step.offset_days)
        self.days.setAccessibleName(self.tr("Days"))
        self.kind = ComboBox([(kind.value, label_of(kind)) for kind in _KINDS], step.kind.value)
        self.kind.setAccessibleName(self.tr("By"))
        self.words = TextField(self.tr("What for"), step.text)
        self.words.setAccessibleName(self.tr("What for"))
        self.words.setCursorPosition(0)
        self.remove_button = IconButton("x", self.tr("Remove this step"))
        self.days.setFixedWidth(self.days.sizeHint().width() + 44)
        means: QWidget = label(label_of(step.kind), "body_medium") if self._decides else self.kind
        means.setFixedWidth(170)
        end: QWidget | int = self.remove_button.sizeHint().width() + _GAP if self._decides else self.remove_button
        box = hbox(self.days, means, self.words, end, spacing=_GAP)
        box.setStretch(2, 1)
        self.setLayout(box)
        self.days.valueChanged.connect(self._show_unit)
        self.remove_button.clicked.connect(self._on_remove)
        self._show_unit()

    def step(self) -> CadenceStep:
        """What the fields say."""
        kind = NextStepKind.DECIDE if self._decides else NextStepKind(self.kind.value())
        return CadenceStep(self.days.value(), kind, self.words.text().strip())

    def _show_unit(self) -> None:
        self.days.set_unit(self.tr("day(s)", "", self.days.value()))

    def _on_remove(self) -> None:
        self.removed.emit(self)


class CadenceSteps(QWidget):
    """All steps; the decision always stands last."""

    resized = Signal()

    def __init__(self, steps: tuple[CadenceStep, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contacts = vbox(spacing=8)
        self.decision = StepRow(steps[-1])
        self.add_button = Button(self.tr("Add a step"), "quiet", icon="plus", size="small")
        self.setLayout(vbox(boxed(self._contacts), hbox(self.add_button, None), self.decision, spacing=8))
        for step in steps[:-1]:
            self._add(step)
        self.add_button.clicked.connect(self._on_add)

    def steps(self, direction: Direction) -> tuple[CadenceStep, ...]:
        """The steps as they happen."""
        return in_order([*(row.step() for row in self.rows()), self.decision.step()], direction)

    def rows(self) -> list[StepRow]:
        """The rows of the contacts."""
        items = [self._contacts.itemAt(place) for place in range(self._contacts.count())]
        found = [item.widget() for item in items if item is not None]
        return [row for row in found if isinstance(row, StepRow)]

    def turn_round(self) -> None:
        """Count from the other end: the first step becomes the farthest from the day."""
        rows = [*self.rows(), self.decision]
        span = max(row.days.value() for row in rows)
        for row in rows:
            row.days.setValue(span - row.days.value())

    def _add(self, step: CadenceStep) -> StepRow:
        row = StepRow(step)
        row.removed.connect(self._on_removed)
        self._contacts.addWidget(row)
        self._show_limits()
        return row

    def _on_add(self) -> None:
        last = max((row.days.value() for row in self.rows()), default=-_APART)
        row = self._add(CadenceStep(min(last + _APART, FARTHEST_DAYS), NextStepKind.CALL))
        row.days.setFocus()
        self.resized.emit()

    def _on_removed(self, row: StepRow) -> None:
        self._contacts.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._show_limits()
        self.add_button.setFocus()
        self.resized.emit()

    def _show_limits(self) -> None:
        rows = self.rows()
        self.add_button.setEnabled(len(rows) < MOST_STEPS - 1)
        for row in rows:
            row.remove_button.setEnabled(len(rows) > 1)
