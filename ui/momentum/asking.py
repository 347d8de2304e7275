"""The two questions of the slowdown watch: were you away, and is working in bursts your rhythm."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from planner.domain.momentum.questions import Question
from ui.bridge.formats import day_month
from ui.kit import Button, ChoiceChip, boxed, hbox, label, vbox
from ui.kit.flow import FlowLayout
from ui.momentum.turning import TurningRow

_LEAST = 720


class AwayQuestion(QWidget):
    """ "Were you away?" with the weeks in question; a yes makes a pause of those that are chosen."""

    answered = Signal(object, bool)

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.weeks: dict[date, ChoiceChip] = {}
        several = len(question.weeks) > 1
        words = vbox(label(self.tr("Were you away?"), "title"), spacing=4)
        first = self.tr(
            "Week of {day}: no block, no contact and no client work. A week away is left out of every figure."
        )
        all_of_them = self.tr(
            "In these weeks: no block, no contact and no client work. Weeks away are left out of every figure."
        )
        text = all_of_them if several else first.format(day=day_month(question.weeks[0]))
        words.addWidget(label(text, "body", "text2", wrap=True))
        flow = FlowLayout(spacing=6)
        for monday in question.weeks:
            chip = ChoiceChip(self.tr("Week of {day}").format(day=day_month(monday)), True)
            chip.toggled.connect(self._on_toggled)
            self.weeks[monday] = chip
            flow.addWidget(chip)
        if several:
            words.addSpacing(4)
            words.addWidget(boxed(flow))
        self.yes_button = Button(self.tr("Yes, I was away"), "primary", "pause")
        self.no_button = Button(self.tr("No, I was there"), "secondary")
        self.yes_button.clicked.connect(self._on_yes)
        self.no_button.clicked.connect(self._on_no)
        buttons = boxed(vbox(hbox(self.no_button, self.yes_button, None), None, spacing=0))
        self.setLayout(vbox(TurningRow([boxed(words), buttons], _LEAST, (1, 0))))

    def chosen(self) -> list[date]:
        """The weeks that the answer is about."""
        return [monday for monday, chip in self.weeks.items() if chip.isChecked()]

    def _on_toggled(self) -> None:
        for button in (self.yes_button, self.no_button):
            button.setEnabled(bool(self.chosen()))

    def _on_yes(self) -> None:
        self.answered.emit(self.chosen(), True)

    def _on_no(self) -> None:
        self.answered.emit(self.chosen(), False)


class RhythmQuestion(QWidget):
    """ "Is working in bursts your rhythm?"."""

    answered = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        text = self.tr(
            "Some weeks of blocks, some without, and again. If that is how you work, the weeks between are no slowdown."
        )
        words = vbox(
            label(self.tr("Is working in bursts your rhythm?"), "title"),
            label(text, "body", "text2", wrap=True),
            spacing=4,
        )
        self.yes_button = Button(self.tr("Yes, that is my rhythm"), "primary")
        self.no_button = Button(self.tr("No, it is a slowdown"), "secondary")
        self.yes_button.clicked.connect(self._on_yes)
        self.no_button.clicked.connect(self._on_no)
        buttons = boxed(vbox(hbox(self.no_button, self.yes_button, None), None, spacing=0))
        self.setLayout(vbox(TurningRow([boxed(words), buttons], _LEAST, (1, 0))))

    def _on_yes(self) -> None:
        self.answered.emit(True)

    def _on_no(self) -> None:
        self.answered.emit(False)
