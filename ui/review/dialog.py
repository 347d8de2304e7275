"""The weekly review: five steps, each already answered; Enter five times is a valid review."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from planner.actions.blocks import mark_block
from planner.actions.reviews import finish_review, save_review
from planner.domain.blocks.attendance import Outcome
from planner.domain.blocks.occurrences import Occurrence, OccurrenceState
from planner.domain.reviews.review import LAST_STEP, Obstacle, obstacles_of, planned_week
from planner.storage.queries.blocks import occurrences_between
from planner.storage.queries.call_lists import call_lists_between
from planner.storage.queries.review_facts import ReviewFacts, review_block, review_facts
from planner.storage.queries.reviews import review_of
from ui.bridge.bridge import Bridge
from ui.bridge.navigation import Navigator
from ui.bridge.question import Question
from ui.kit import Button
from ui.kit.wizard_dialog import WizardDialog
from ui.review.blocks_step import BlocksStep
from ui.review.export_step import DoneStep, ExportStep, PathQuestion, ask_for_path
from ui.review.facts_step import FactsStep
from ui.review.obstacles_step import ObstaclesStep
from ui.review.people_state import PeopleState
from ui.review.people_step import PeopleStep
from ui.review.step import ARROWS, Step, WaitingStep
from ui.review.week_state import WeekState
from ui.review.words import WEEK, week_days

translate = QCoreApplication.translate

FACTS, OBSTACLES, BLOCKS, PEOPLE, EXPORT = range(LAST_STEP)
_MINUTES_LEFT = (10, 8, 6, 3, 1)


def _step_names(is_next: bool) -> list[str]:
    """The steps of a review of this week that plans the next one, or of last week that plans this one."""
    return [
        translate("ReviewDialog", "This week") if is_next else translate("ReviewDialog", "Last week"),
        translate("ReviewDialog", "What got in the way"),
        translate("ReviewDialog", "Next week’s blocks") if is_next else translate("ReviewDialog", "This week’s blocks"),
        translate("ReviewDialog", "Who goes where"),
        translate("ReviewDialog", "Export"),
    ]


class ReviewDialog(WizardDialog):
    """Opens where the review of the week was left. Closing it by Esc or "Finish later" keeps the place.

    `ask` can be replaced where no person sits.
    """

    def __init__(self, bridge: Bridge, navigator: Navigator, parent: QWidget, ask: PathQuestion = ask_for_path) -> None:
        self._bridge, self._navigator, self._ask = bridge, navigator, ask
        self.week = planned_week(bridge.today)
        super().__init__(parent, translate("ReviewDialog", "Weekly review"), _step_names(self.week > bridge.today))
        self._facts: ReviewFacts | None = None  # until they are counted
        started = review_of(bridge.store, self.week)
        self._is_finished = started is not None and started.finished_at is not None
        self._obstacles: frozenset[Obstacle] = frozenset()
        lists = call_lists_between(bridge.store, self.week, self.week + WEEK)
        self._filled = self._is_finished and any(lists.values())  # whoever was taken out then stays out
        self.at = FACTS
        if started is not None and not self._is_finished:
            self.at = started.step - 1
            self._obstacles = started.obstacles
            self._filled = started.step - 1 > PEOPLE
        self.step: Step = Step("")
        self.is_done = False
        self.later_button = Button(self.tr("Finish later"), "secondary")
        self.later_button.setToolTip(self.tr("Keeps the place (Esc)"))
        self.later_button.clicked.connect(self.reject)
        self.next_button = Button("", "primary")
        self.next_button.clicked.connect(self.go_on)
        self.add_footer_right(self.later_button)
        self.add_footer_right(self.next_button)
        self.next_button.installEventFilter(self)
        self.step_wanted.connect(self._on_step_wanted)
        bridge.taken_back.connect(self._on_taken_back)
        self._question = Question(bridge.store, self)
        self._question.answered.connect(self._on_facts)
        self._read_facts()
        if self._facts is None:
            self._show()

    def open(self) -> None:
        """Show it; Enter accepts the step that is open."""
        super().open()
        self.next_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def reject(self) -> None:
        """Finish later: what was chosen is there again."""
        if isinstance(self.step, ObstaclesStep):
            self._obstacles = self.step.chosen()
            self._remember()
        elif self.step.is_arranged:
            self.step.accept()
        super().reject()

    def go_on(self) -> None:
        """Accept the step as it stands; after the last one the review is done."""
        if self.is_done:
            self.accept()
            return
        if not self.step.accept():
            return
        if isinstance(self.step, ObstaclesStep):
            self._obstacles = self.step.chosen()
        self._filled = self._filled or self.at == PEOPLE
        if self.at == EXPORT:
            self._finish()
            return
        self.at += 1
        self._remember()
        self._show()

    def go_back(self) -> None:
        """One step back; what was accepted stays."""
        if self.at > FACTS and not self.is_done:
            self._on_step_wanted(self.at - 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A button would take the arrow keys for Tab.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched is self.next_button:
            return event.key() in ARROWS and not self.is_done and self.step.take_key(event)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.is_done and self.step.take_key(event):
            return
        super().keyPressEvent(event)

    def _on_step_wanted(self, index: int) -> None:
        if self.is_done:
            return
        if isinstance(self.step, ObstaclesStep):
            self._obstacles = self.step.chosen()
        self.at = index
        self._show()

    def _on_marked(self, block: Occurrence, outcome: Outcome) -> None:
        if self._bridge.perform(mark_block, series_id=block.series.id, slot=block.slot, outcome=outcome) is not None:
            self._read_facts()

    def _on_taken_back(self) -> None:
        """The step that is open may rest on what was undone."""
        if self.isVisible() and not self.is_done:
            if self.at != FACTS:
                self._show()
            self._read_facts()

    def _read_facts(self) -> None:
        """Count them; the first step is shown anew with the answer."""
        self._question.ask(partial(review_facts, monday=self.week - WEEK, holidays=self._bridge.holidays))

    def _on_facts(self, facts: ReviewFacts) -> None:
        is_beginning, self._facts = self._facts is None, facts
        if is_beginning:
            self._obstacles = self._obstacles or obstacles_of(facts.reasons)
            self._remember()
        if is_beginning or (self.at == FACTS and not self.is_done):
            self._show()

    def _show(self) -> None:
        self.step = self._make()
        self.step.words_changed.connect(self._on_words_changed)
        if isinstance(self.step, ExportStep):
            self.step.ended.connect(self._finish)
        self.show_step(self.at, self.step)
        self.note.setText(self._note())
        self._on_words_changed()
        if self.isVisible():
            self.next_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make(self) -> Step:
        bridge = self._bridge
        if self._facts is None:
            return WaitingStep()
        if self.at == FACTS:
            facts = FactsStep(self._facts, bridge.today)
            facts.marked.connect(self._on_marked)
            return facts
        if self.at == OBSTACLES:
            return ObstaclesStep(self._obstacles)
        if self.at == BLOCKS:
            return BlocksStep(bridge, WeekState(bridge, self.week), is_quiet=self._facts.is_quiet)
        if self.at == PEOPLE:
            return PeopleStep(bridge, PeopleState(bridge, self.week, refill=not self._filled))
        return ExportStep(bridge, self.week, self._ask)

    def _note(self) -> str:
        minutes = _MINUTES_LEFT[self.at]
        if self.at == FACTS:
            return self.tr("5 short steps, about %n minute(s)", "", minutes)
        words = self.tr("Week of {days}, about %n minute(s) left", "", minutes)
        return words.format(days=week_days(self.week))

    def _remember(self) -> None:
        """Remember the place; a review that is done stays done."""
        if not self._is_finished:
            self._bridge.perform(save_review, week=self.week, step=self.at + 1, obstacles=self._obstacles)

    def _finish(self) -> None:
        bridge = self._bridge
        exported = self.step.exported if isinstance(self.step, ExportStep) else 0
        says_how = isinstance(self.step, ExportStep) and self.step.is_first and bool(exported)
        if bridge.perform(finish_review, week=self.week) is None:
            return
        own = review_block(bridge.store, bridge.today, bridge.holidays)
        if own is not None:
            bridge.perform(mark_block, series_id=own.series.id, slot=own.slot, outcome=Outcome.KEPT)
        self.is_done = True
        written = Path(bridge.settings.calendar_file) if exported else None
        self.step = DoneStep(self._navigator, self._summary(exported), written, says_how=says_how)
        self.show_step(LAST_STEP, self.step)
        self.steps.setEnabled(False)
        self.back_button.hide()
        self.later_button.hide()
        self.note.setText("")
        self._on_words_changed()
        self.next_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _summary(self, exported: int) -> str:
        """The review in one sentence."""
        store, until = self._bridge.store, self.week + WEEK
        found = occurrences_between(store, self.week, until, self._bridge.holidays)
        blocks = sum(each.state is OccurrenceState.PLANNED for each in found)
        lists = call_lists_between(store, self.week, until)
        people = len({entry.prospect_id for entries in lists.values() for entry in entries})
        words = {
            "blocks": self.tr("%n block(s)", "", blocks),
            "people": self.tr("%n people", "", people),
            "changes": self.tr("%n change(s) exported", "", exported),
        }
        if exported:
            return self.tr("{blocks}, {people}, {changes}.").format(**words)
        return self.tr("{blocks}, {people}.").format(**words)

    def _on_words_changed(self) -> None:
        self.next_button.set_words(self.step.primary_words())
        self.next_button.setEnabled(not isinstance(self.step, WaitingStep))
