"""How a prospect compares with the owner's ideal client, and the class that comes of it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from planner.domain.prospects.ideal_client import IdealCriterion
from planner.domain.prospects.prospect import ProspectClass
from planner.domain.prospects.qualification import Answer
from ui.bridge.labels import label_of
from ui.kit import Pill
from ui.prospects.criteria_rows import CriteriaRows
from ui.prospects.section import Section
from ui.prospects.tones import CLASS_TONES


class IdealCard(Section):
    """Stands there only when the owner has written criteria. `answered` carries the id of one and the Answer."""

    answered = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.klass = Pill("", "mute")
        self.criteria = CriteriaRows()
        body = self.begin(self.tr("Ideal client"), self.klass)
        body.addWidget(self.criteria)
        self.criteria.answered.connect(self._on_answered)

    def show_fit(self, criteria: Sequence[IdealCriterion], answers: Mapping[int, Answer], klass: ProspectClass) -> None:
        """Show the stored answers and the class."""
        self.setVisible(bool(criteria))
        self.criteria.set_questions([(str(each.id), self._words(each)) for each in criteria])
        self.criteria.show_answers({str(each): answer.value for each, answer in answers.items()})
        self.klass.set_pill(label_of(klass), CLASS_TONES[klass])

    def _words(self, criterion: IdealCriterion) -> str:
        if not criterion.is_knock_out:
            return criterion.text
        return self.tr("{criterion} (knock-out)").format(criterion=criterion.text)

    def _on_answered(self, question: str, state: str) -> None:
        self.answered.emit(int(question), Answer(state))
