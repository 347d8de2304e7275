"""The date of a goal has passed: what becomes of it, and the honest word on what was promised for that case."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from planner.domain.goals.goal import GoalProgress
from ui.bridge.goal_words import missed_question
from ui.kit import Button, boxed, hbox, label, vbox
from ui.kit.flow import FlowLayout


class MissedQuestion(QWidget):
    """Two more weeks, change it, or let it go; and how many blocks of its time are `unanswered`.

    The consequence stands there in full on the first day only.
    """

    extend_wanted = Signal()
    change_wanted = Signal()
    let_go_wanted = Signal()
    week_wanted = Signal()
    consequence_answered = Signal(bool)

    def __init__(self, progress: GoalProgress, unanswered: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.extend_button = Button(self.tr("Two more weeks"), "primary", size="small", key_hint=self.tr("Enter"))
        self.extend_button.clicked.connect(self.extend_wanted)
        change = Button(self.tr("Change it"), "secondary", size="small")
        change.clicked.connect(self.change_wanted)
        let_go = Button(self.tr("Let it go"), "quiet", size="small")
        let_go.clicked.connect(self.let_go_wanted)
        ways = FlowLayout(spacing=8)
        for button in (self.extend_button, change, let_go):
            ways.addWidget(button)
        box = vbox(label(missed_question(progress), "body", wrap=True), boxed(ways), spacing=8)
        if unanswered:
            box.insertWidget(1, self._unanswered(unanswered))
        if progress.goal.consequence and progress.goal.consequence_done is None:
            self._add_consequence(box, progress)
        self.setLayout(box)

    def _unanswered(self, count: int) -> QWidget:
        """The goal may be further than it looks, and the Week knows."""
        answer = Button(self.tr("Answer in the Week"), "link")
        answer.clicked.connect(self.week_wanted)
        words = label(self.tr("%n block(s) of this time have no answer yet.", "", count), "body", "text2")
        words.setMinimumHeight(answer.sizeHint().height())
        flow = FlowLayout(spacing=8, line_spacing=0)
        flow.addWidget(words)
        flow.addWidget(answer)
        return boxed(flow)

    def _add_consequence(self, box: QBoxLayout, progress: GoalProgress) -> None:
        goal = progress.goal
        if goal.consequence_shown_on in (None, progress.today):
            said = self.tr("For this case you had written: “{words}”").format(words=goal.consequence)
        else:
            said = self.tr("What you had written for this case:")
        answer = ConsequenceAnswer()
        answer.answered.connect(self.consequence_answered)
        box.addSpacing(6)
        box.addWidget(label(said, "body", "text2", wrap=True))
        box.addWidget(answer)


class ConsequenceAnswer(QWidget):
    """Done or not done: no answer is the better one."""

    answered = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first_button = done = Button(self.tr("Done"), size="small")
        not_done = Button(self.tr("Not done"), size="small")
        done.clicked.connect(self._on_done)
        not_done.clicked.connect(self._on_not_done)
        self.setLayout(hbox(done, not_done, None, spacing=8))

    def _on_done(self) -> None:
        self.answered.emit(True)

    def _on_not_done(self) -> None:
        self.answered.emit(False)
