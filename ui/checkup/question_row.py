"""One sentence of the self-check with its three answers, and what the log and the time before say of it."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from planner.domain.checks.self_check import Cause, Evidence, HowOften
from ui.checkup.cause_words import answer_word, before_sentence, cause_help, cause_sentence, evidence_sentence
from ui.kit import ChoiceChip, hbox, label, vbox
from ui.kit.keys import digit_of

_BY_KEY = {str(place): answer for place, answer in enumerate(HowOften, 1)}


class QuestionRow(QWidget):
    """Keys 1, 2, 3 answer; `answered` is emitted by a key, so that the next question can take over.

    One of the chips takes part in the Tab order: the chosen one, or else the first.
    """

    answered = Signal()
    changed = Signal()

    def __init__(
        self,
        cause: Cause,
        before: tuple[date, HowOften] | None,
        answer: HowOften | None,
        parent: QWidget | None = None,
    ) -> None:
        """`before` is the day and the answer of the time before."""
        super().__init__(parent)
        self.cause = cause
        self._before_answer = before
        self._group = QButtonGroup(self)
        self.chips = {each: ChoiceChip(answer_word(each), each is answer) for each in HowOften}
        self._help = label(cause_help(cause), "body", "text", wrap=True)
        for key, each in _BY_KEY.items():
            chip = self.chips[each]
            chip.setAccessibleName(f"{cause_sentence(cause)} {answer_word(each)}")
            chip.setToolTip(self.tr("Key {key}").format(key=key))
            self._group.addButton(chip)
            chip.toggled.connect(self._on_toggled)
        head = hbox(spacing=16)
        head.addWidget(label(cause_sentence(cause), "body_medium", wrap=True), 1)
        head.addLayout(hbox(*self.chips.values(), spacing=6))
        self._found = label("", "small", "text2", wrap=True)
        self._before = label("", "small", "text2", wrap=True)
        self.setLayout(vbox(head, self._found, self._before, self._help, spacing=2))
        self._found.hide()
        self._before.setVisible(before is not None)
        self._refresh()

    @property
    def answer(self) -> HowOften | None:
        """The chosen answer."""
        return next((each for each, chip in self.chips.items() if chip.isChecked()), None)

    def show_evidence(self, found: Evidence) -> None:
        """Say what the log says."""
        self._found.setText(evidence_sentence(found))
        self._found.set_color("text" if found.speaks_for else "text2")
        self._found.show()

    def take_focus(self) -> None:
        """Put the focus on this question."""
        self.chips[self.answer or HowOften.OFTEN].setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        answer = _BY_KEY.get(digit_of(event))
        if answer is None:
            super().keyPressEvent(event)
            return
        self.chips[answer].setChecked(True)
        self.take_focus()
        self.answered.emit()

    def _on_toggled(self) -> None:
        self._refresh()
        self.changed.emit()

    def _refresh(self) -> None:
        self._help.setVisible(self.answer is HowOften.OFTEN)
        if self._before_answer is not None:
            self._before.setText(before_sentence(*self._before_answer, self.answer))
        stop = self.answer or HowOften.OFTEN
        for each, chip in self.chips.items():
            policy = Qt.FocusPolicy.StrongFocus if each is stop else Qt.FocusPolicy.ClickFocus
            chip.setFocusPolicy(policy)
