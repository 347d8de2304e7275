"""Changing a cadence of one's own."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from planner.actions.cadences import save_cadence
from planner.domain.followup.cadence import Cadence, CadenceProblem, Direction, problem
from planner.domain.prospects.folding import fold
from planner.errors import InvalidInputError
from planner.storage.queries.cadences import own_cadences
from ui.bridge.bridge import Bridge
from ui.bridge.errors import error_sentence
from ui.kit import Button, Dialog, FieldRow, Segmented, TextField, hbox, label
from ui.nurture.cadence_steps import CadenceSteps


class CadenceEditor(Dialog):
    """Name, direction and steps; Enter saves."""

    def __init__(self, bridge: Bridge, parent: QWidget, cadence: Cadence) -> None:
        super().__init__(parent, "", 720)
        self.set_title(self.tr("Change cadence") if cadence.id else self.tr("New cadence"))
        self._bridge, self._id = bridge, cadence.id
        self.name = TextField(self.tr("For example: before the heating season"), cadence.name)
        self.direction = Segmented(
            [
                (Direction.FORWARD.value, self.tr("Days after a date")),
                (Direction.BACKWARD.value, self.tr("Days before a date")),
            ],
            cadence.direction.value,
        )
        self.direction.setAccessibleName(self.tr("Counted as"))
        self.steps = CadenceSteps(cadence.steps)
        self.problem = label("", "small", "bad_text", wrap=True)
        self.save_button = Button(self.tr("Save cadence"), "primary")
        cancel = Button(self.tr("Cancel"), "quiet")
        for part in (FieldRow(self.tr("Name"), self.name), hbox(self.direction, None), self.steps, self.problem):
            self.body.addWidget(part) if isinstance(part, QWidget) else self.body.addLayout(part)
        self.add_footer_left(cancel)
        self.add_footer_right(self.save_button)
        cancel.clicked.connect(self.reject)
        self.save_button.clicked.connect(self._on_save)
        self.name.textChanged.connect(self._on_named)
        self.steps.resized.connect(self.relayout)
        self.direction.chosen.connect(self.steps.turn_round)
        self._say(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save_button.click()
        else:
            super().keyPressEvent(event)

    def cadence(self) -> Cadence:
        """What the fields say."""
        direction = Direction(self.direction.value())
        return Cadence(self._id, self.name.text().strip(), direction, self.steps.steps(direction))

    def _on_save(self) -> None:
        cadence = self.cadence()
        wrong = self._problem(cadence)
        if wrong is not None:
            self._say(wrong)
        elif self._bridge.perform(save_cadence, cadence=cadence) is not None:
            self.accept()

    def _problem(self, cadence: Cadence) -> InvalidInputError | None:
        wrong = problem(cadence)
        if wrong is not None:
            return InvalidInputError(_CLEARER.get(wrong, wrong).value, name=cadence.name)
        others = {fold(each.name) for each in own_cadences(self._bridge.store) if each.id != self._id}
        return InvalidInputError("cadence_name_taken", name=cadence.name) if fold(cadence.name) in others else None

    def _say(self, error: InvalidInputError | None) -> None:
        of_name = error is not None and error.code in (CadenceProblem.NAMELESS.value, "cadence_name_taken")
        sentence = error_sentence(error) if error is not None else ""
        self.name.set_error(sentence if of_name else None)
        self.problem.setText("" if of_name else sentence)
        self.problem.setVisible(bool(self.problem.text()))
        if of_name:
            self.name.setFocus()
        if self.isVisible():
            self.relayout()

    def _on_named(self) -> None:
        self._say(None)


# The form has a decision of its own; that it is not the last can only come from its day.
_CLEARER = {
    CadenceProblem.NO_DECISION: CadenceProblem.NOT_IN_ORDER,
    CadenceProblem.DECISION_TOO_EARLY: CadenceProblem.NOT_IN_ORDER,
}
