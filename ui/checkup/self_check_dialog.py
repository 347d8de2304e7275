"""The self-check: six sentences about holding on to the wrong people, each quarter, beside what the log says."""

from collections.abc import Callable
from datetime import date
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from planner.actions.checks import keep_self_check
from planner.domain.checks.self_check import Cause, Evidence, HowOften, evidence
from planner.storage.queries.checks import self_checks
from planner.storage.queries.ledger import gauge, ledger
from planner.storage.queries.sins import monthly_sins
from planner.storage.store import Store
from ui.bridge.bridge import Bridge
from ui.bridge.navigation import Command, Navigator
from ui.bridge.question import Question
from ui.checkup.question_row import QuestionRow
from ui.kit import Button, Dialog, KeyCap, Separator, hbox, label

_WIDTH = 700


class SelfCheckDialog(Dialog):
    """1 often, 2 sometimes, 3 rarely; Enter keeps the answers once there are six."""

    def __init__(self, bridge: Bridge, navigator: Navigator, parent: QWidget) -> None:
        super().__init__(parent, "", _WIDTH)
        self.set_title(self.tr("Self-check: what makes you hold on?"))
        self._bridge, self._navigator = bridge, navigator
        kept = self_checks(bridge.store)
        self._today = next((each for each in kept if each.taken_on == bridge.today), None)
        self._before = next((each for each in kept if each.taken_on < bridge.today), None)
        self.rows: dict[Cause, QuestionRow] = {}
        self._add_questions()
        self._add_footer()
        self._refresh()
        question = Question(bridge.store, self)
        question.answered.connect(self._on_counted)
        question.ask(self._evidence())
        self.waiting.setVisible(question.is_waiting)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.keep_button.isEnabled():
                self._on_keep()
        else:
            super().keyPressEvent(event)

    def _add_questions(self) -> None:
        words = self.tr("How often is it true of you? Nobody else sees it, and no answer is wrong.")
        head = hbox(spacing=16)
        head.addWidget(label(words, "body", "text2", wrap=True), 1)
        head.addLayout(hbox(*(KeyCap(key) for key in "123"), label(self.tr("to answer"), "small", "text2"), spacing=4))
        self.body.addLayout(head)
        for cause in Cause:
            answer = self._today.answers.get(cause) if self._today else None
            row = QuestionRow(cause, self._earlier(cause), answer)
            row.changed.connect(self._on_changed)
            self.rows[cause] = row
            self.body.addWidget(Separator())
            self.body.addWidget(row)
        for row, following in pairwise(self.rows.values()):
            row.answered.connect(following.take_focus)
        self.waiting = label(self.tr("Counting what your log says…"), "small", "text2")
        self.body.addWidget(self.waiting)

    def _add_footer(self) -> None:
        self.ledger_button = Button(self.tr("Where the time goes"), "quiet", icon="clock")
        self.ledger_button.clicked.connect(self._on_ledger)
        self.add_footer_left(self.ledger_button)
        self.close_button = Button(self.tr("Not now"), "secondary")
        self.close_button.clicked.connect(self.reject)
        self.keep_button = Button(self.tr("Keep the answers"), "primary", key_hint=self.tr("Enter"))
        self.keep_button.clicked.connect(self._on_keep)
        self.add_footer_right(self.close_button)
        self.add_footer_right(self.keep_button)

    def _evidence(self) -> Callable[[Store], dict[Cause, Evidence]]:
        settings = self._bridge.settings
        return partial(_evidence, today=self._bridge.today, zone=settings.zone, wanted=settings.well_qualified_wanted)

    def _earlier(self, cause: Cause) -> tuple[date, HowOften] | None:
        before = self._before
        return None if before is None or cause not in before.answers else (before.taken_on, before.answers[cause])

    def _refresh(self) -> None:
        self.keep_button.setEnabled(all(row.answer is not None for row in self.rows.values()))

    def _on_counted(self, found: dict[Cause, Evidence]) -> None:
        self.waiting.hide()
        for cause, each in found.items():
            self.rows[cause].show_evidence(each)
        if self.isVisible():
            self.relayout()

    def _on_changed(self) -> None:
        self._refresh()
        if self.isVisible():
            self.relayout()

    def _on_ledger(self) -> None:
        self.reject()
        self._navigator.run(Command.LEDGER)

    def _on_keep(self) -> None:
        answers = {cause: row.answer for cause, row in self.rows.items() if row.answer is not None}
        if self._bridge.perform(keep_self_check, answers=answers) is not None:
            self.accept()


def _evidence(store: Store, today: date, zone: str, wanted: int) -> dict[Cause, Evidence]:
    """What the log says of each cause it knows something of."""
    counted = gauge(store, wanted)
    found = evidence(ledger(store), monthly_sins(store, today, zone), counted.active, counted.wanted)
    return {each.cause: each for each in found}
