"""Self-diagnosis: which of the three patterns is yours, and what the figures say beside it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from planner.actions.momentum import keep_self_diagnosis
from planner.domain.momentum.reading import PatternName
from planner.domain.momentum.self_diagnosis import Agreement, OwnAnswer, SelfDiagnosis, self_diagnosis
from planner.domain.settings import Pattern
from planner.storage.queries.momentum import momentum, present_on, watch_now
from planner.storage.queries.momentum_views import own_answers
from ui.bridge.bridge import Bridge
from ui.bridge.formats import day_month_year
from ui.bridge.momentum_words import pattern_word
from ui.kit import Button, ChoiceChip, Dialog, KeyCap, Separator, boxed, clear_layout, hbox, label, vbox
from ui.kit.keys import digit_of
from ui.momentum.facts import fact_of

_WIDTH, _MOST_EVIDENCE = 640, 4
_CHOICES = (Pattern.NO_SYSTEM, Pattern.WAITING, Pattern.COMFORTABLE, Pattern.UNSURE)


def open_self_diagnosis(bridge: Bridge, window: QWidget) -> "SelfDiagnosisDialog":
    """Ask over the window."""
    dialog = SelfDiagnosisDialog(bridge, window)
    dialog.open()
    return dialog


class SelfDiagnosisDialog(Dialog):
    """Keys 1 to 4 choose, Enter keeps; the figures are shown once there is an answer, so that they do not lead it.

    An earlier answer is named, and not chosen again by itself.
    """

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent, "", _WIDTH)
        self.set_title(self.tr("How do you slow down?"))
        self._bridge = bridge
        self._answers = own_answers(bridge.store)
        self._readings = momentum(bridge.store, bridge.today).readings
        self._watched = watch_now(bridge.store, bridge.today)
        self._present = present_on(bridge.store, bridge.today)
        self.found = self._compared(Pattern.NONE)
        self._group = QButtonGroup(self)
        self.chips: dict[Pattern, ChoiceChip] = {}
        self._add_questions()
        self.body.addWidget(Separator())
        self._figures = vbox(spacing=6)
        self.body.addLayout(self._figures)
        later = Button(self.tr("Not now"), "secondary")
        later.clicked.connect(self.reject)
        self.keep_button = Button(self.tr("Keep the answer"), "primary", key_hint=self.tr("Enter"))
        self.keep_button.clicked.connect(self._on_keep)
        self.add_footer_right(later)
        self.add_footer_right(self.keep_button)
        self._show_figures()
        self._group.buttonToggled.connect(self._on_toggled)

    @property
    def chosen(self) -> Pattern:
        """The answer, NONE before there is one."""
        return next((each for each, chip in self.chips.items() if chip.isChecked()), Pattern.NONE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = digit_of(event)
        if digit.isdigit() and 1 <= int(digit) <= len(_CHOICES):
            self.chips[_CHOICES[int(digit) - 1]].setChecked(True)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_keep()
        else:
            super().keyPressEvent(event)

    def _add_questions(self) -> None:
        words = self.tr("Which of these is closest to how it goes? No answer is wrong, and nobody else sees it.")
        self.body.addWidget(label(words, "body", "text2", wrap=True))
        for place, pattern in enumerate(_CHOICES, 1):
            chip = ChoiceChip(self._name(pattern))
            self._group.addButton(chip)
            self.chips[pattern] = chip
            row = hbox(KeyCap(str(place)), chip, spacing=10)
            row.addWidget(label(self._question(pattern), "body", "text", wrap=True), 1)
            self.body.addWidget(boxed(row))
        widest = max(chip.sizeHint().width() for chip in self.chips.values())
        for chip in self.chips.values():
            chip.setMinimumWidth(widest)

    def _show_figures(self) -> None:
        clear_layout(self._figures)
        self.keep_button.setEnabled(self.chosen is not Pattern.NONE)
        self.found = self._compared(self.chosen)
        if self.chosen is Pattern.NONE:
            self._figures.addWidget(label(self.tr("The figures come beside your answer."), "small", "text3"))
            self._add_before()
            return
        self._figures.addWidget(label(self.tr("What the figures say"), "heading"))
        self._figures.addWidget(label(self._agreement(), "body", "text2", wrap=True))
        for evidence in self.found.evidence[:_MOST_EVIDENCE]:
            fact = fact_of(evidence)
            line = self.tr("{fact}, {usual}").format(fact=fact.first, usual=fact.second)
            self._figures.addWidget(label(line, "small", "text2", wrap=True))
        self._add_before()

    def _add_before(self) -> None:
        if self._answers:
            self._figures.addWidget(label(self._before(self._answers[-1]), "small", "text3", wrap=True))

    def _compared(self, pattern: Pattern) -> SelfDiagnosis:
        """The figures as they stand beside an answer."""
        answer = OwnAnswer(pattern, self._bridge.today)
        return self_diagnosis([answer], self._readings, *self._watched, self._present)

    def _agreement(self) -> str:
        found, chosen = self.found, self.chosen
        if found.agreement is Agreement.TOO_EARLY:
            return self.tr("Not enough counted weeks yet to compare with.")
        if not found.named:
            return self.tr("Nothing of the kind in the last half year: effort was at its usual level.")
        named = {each.name.value: each.weeks for each in found.named}
        first = found.named[0]
        if chosen.value in named:
            words = self.tr(
                "They agree: “{pattern}” was named in %n week(s) of the last half year.", "", named[chosen.value]
            )
            return words.format(pattern=pattern_word(PatternName(chosen.value)))
        words = self.tr("They name something else: “{pattern}”, in %n week(s) of the last half year.", "", first.weeks)
        if chosen is Pattern.UNSURE:
            words = self.tr("They name “{pattern}”, in %n week(s) of the last half year.", "", first.weeks)
        return words.format(pattern=pattern_word(first.name))

    def _before(self, answer: OwnAnswer) -> str:
        name = self._name(answer.pattern)
        if answer.taken_on is None:
            return self.tr("Your answer at the first start: {pattern}.").format(pattern=name)
        words = self.tr("Your answer on {day}: {pattern}.")
        return words.format(day=day_month_year(answer.taken_on), pattern=name)

    def _name(self, pattern: Pattern) -> str:
        return self.tr("Not sure") if pattern is Pattern.UNSURE else pattern_word(PatternName(pattern.value))

    def _question(self, pattern: Pattern) -> str:
        return {
            Pattern.NO_SYSTEM: self.tr("I prospect when there is time, and there seldom is."),
            Pattern.WAITING: self.tr("Enough proposals are out, so I wait for the answers."),
            Pattern.COMFORTABLE: self.tr("There is plenty of work, and nothing pushes me."),
            Pattern.UNSURE: self.tr("None of these, or a bit of each."),
        }[pattern]

    def _on_toggled(self) -> None:
        self._show_figures()
        if self.isVisible():
            self.relayout()

    def _on_keep(self) -> None:
        if self.chosen is Pattern.NONE:
            return
        if self._bridge.perform(keep_self_diagnosis, pattern=self.chosen) is not None:
            self.accept()
