"""The qualification sheet of one prospect: six questions, the verdict they give, and why."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from planner.domain.prospects.prospect import ProspectClass
from planner.domain.prospects.qualification import Answer, Criterion, Sheet, judge
from ui.bridge.labels import label_of
from ui.kit import Pill, Rating, label, vbox
from ui.prospects.criteria_rows import CriteriaRows
from ui.prospects.red_flags import RedFlags
from ui.prospects.section import SIDES, Line, Section
from ui.prospects.sheet_words import VERDICT_TONES, why

_EDGE = 12  # between the edge of a field and its text


class Scorecard(Section):
    """`committed` carries the changed Sheet after each answer, `went_to` the control to which the keys have led."""

    committed = Signal(object)
    went_to = Signal(QWidget)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet = Sheet()
        self.verdict = Pill("", "mute")
        self.verdict.setToolTip(self.tr("Y, ? or N in the list lead to the questions, and answer them there"))
        self.criteria = CriteriaRows()
        self.criteria.set_questions([(each.value, label_of(each)) for each in Criterion])
        self.why = label("", "small", "text2", wrap=True)
        self.gut = Rating(self.tr("Gut feeling"))
        self.gut.setToolTip(self.tr("1 bad, 5 good (keys 1 to 5)"))
        self.red_flags = RedFlags()
        body = self.begin(self.tr("Qualification"), self.verdict, outdent=_EDGE, spacing=4)
        gut = Line(self.tr("Gut feeling"), self.gut)
        body.addLayout(vbox(self.criteria, gut, 4, self.why, spacing=0, margins=(_EDGE, 0, SIDES - _EDGE, 0)))
        body.addWidget(self.red_flags)
        self.criteria.answered.connect(self._on_answered)
        self.criteria.went_to.connect(self.went_to)
        self.criteria.ended.connect(self._on_criteria_ended)
        self.gut.chosen.connect(self._on_gut_chosen)
        self.red_flags.committed.connect(self._on_flags_committed)

    def show_sheet(self, sheet: Sheet, klass: ProspectClass) -> None:
        """Show the stored answers and what they come to."""
        self._sheet = sheet
        judgement = judge(sheet, klass)
        self.verdict.set_pill(label_of(judgement.verdict), VERDICT_TONES[judgement.verdict])
        self.criteria.show_answers({each.value: sheet.answer(each).value for each in Criterion})
        self.gut.set_value(sheet.gut or 0)
        self.red_flags.show_flags(sheet.red_flags)
        self.why.setText(why(judgement))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up leads from the gut feeling back to the questions."""
        focused = self.window().focusWidget()
        if event.key() == Qt.Key.Key_Up and focused is not None and self.gut.isAncestorOf(focused):
            self.criteria.focus_last()
        else:
            super().keyPressEvent(event)

    def _on_criteria_ended(self) -> None:
        self.gut.focus_chosen()
        self.went_to.emit(self.gut)

    def _on_answered(self, question: str, state: str) -> None:
        self.committed.emit(self._sheet.with_answer(Criterion(question), Answer(state)))

    def _on_gut_chosen(self, value: int) -> None:
        self.committed.emit(replace(self._sheet, gut=value or None))

    def _on_flags_committed(self, flags: tuple[str, ...]) -> None:
        self.committed.emit(replace(self._sheet, red_flags=tuple(flags)))
