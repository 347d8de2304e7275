"""Step 2: what got in the way, and one line of help for each answer."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout

from planner.domain.reviews.review import Obstacle
from ui.kit import Callout, KeyedChoice, boxed, clear_layout, vbox
from ui.kit.keys import digit_of
from ui.review.step import Step

_COLUMNS = 3
_WORDS: dict[Obstacle, Any] = {
    Obstacle.NO_TIME: QT_TRANSLATE_NOOP("Obstacles", "No time"),
    Obstacle.URGENT_JOB: QT_TRANSLATE_NOOP("Obstacles", "Urgent job"),
    Obstacle.DID_NOT_FEEL_LIKE_IT: QT_TRANSLATE_NOOP("Obstacles", "Did not feel like it"),
    Obstacle.LIST_TOO_LONG: QT_TRANSLATE_NOOP("Obstacles", "List too long"),
    Obstacle.HOLIDAY: QT_TRANSLATE_NOOP("Obstacles", "Holiday"),
    Obstacle.NOTHING: QT_TRANSLATE_NOOP("Obstacles", "Nothing"),
}
_HELP: dict[Obstacle, Any] = {
    Obstacle.NO_TIME: QT_TRANSLATE_NOOP("Obstacles", "A short block counts too: a quarter of an hour on a full day."),
    Obstacle.URGENT_JOB: QT_TRANSLATE_NOOP(
        "Obstacles", "An early block is over before the telephone begins to ring. You can move it on the next page."
    ),
    Obstacle.DID_NOT_FEEL_LIKE_IT: QT_TRANSLATE_NOOP(
        "Obstacles", "That happens to everyone. Begin with the easiest call of the list; the next one is easier."
    ),
    Obstacle.LIST_TOO_LONG: QT_TRANSLATE_NOOP(
        "Obstacles", "Nobody has to be called this week. Take some people out of the blocks in a moment."
    ),
    Obstacle.HOLIDAY: QT_TRANSLATE_NOOP("Obstacles", "Plan a pause beforehand, and nothing counts as missed."),
    Obstacle.NOTHING: QT_TRANSLATE_NOOP("Obstacles", "Good. The hours you have chosen suit you."),
}


class ObstaclesStep(Step):
    """Six answers, any of them or "nothing"; keys 1 to 6."""

    def __init__(self, chosen: Iterable[Obstacle]) -> None:
        super().__init__("")
        self.title.setText(self.tr("What got in the way?"))
        self.line.setText(self.tr("Choose one or more, or go on. Nobody keeps a score."))
        self.line.show()
        self.choices: dict[Obstacle, KeyedChoice] = {}
        self._help = vbox(spacing=8)
        self._build(frozenset(chosen))
        self._show_help()

    def chosen(self) -> frozenset[Obstacle]:
        """What is chosen; "nothing" where nothing is."""
        found = frozenset(each for each, choice in self.choices.items() if choice.isChecked())
        return found or frozenset({Obstacle.NOTHING})

    def take_key(self, event: QKeyEvent) -> bool:
        digit = digit_of(event)
        choices = list(self.choices.values())
        if digit and 1 <= int(digit) <= len(choices):
            choices[int(digit) - 1].click()
            return True
        return False

    def _build(self, chosen: frozenset[Obstacle]) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(12)
        for place, obstacle in enumerate(Obstacle):
            choice = _Choice(str(place + 1), QCoreApplication.translate("Obstacles", _WORDS[obstacle]))
            choice.setChecked(obstacle in chosen)
            choice.clicked.connect(self._on_clicked)
            self.choices[obstacle] = choice
            grid.addWidget(choice, place // _COLUMNS, place % _COLUMNS)
        self.body.addWidget(boxed(grid))
        self.body.addLayout(self._help)
        self.body.addStretch(1)

    def _on_clicked(self) -> None:
        clicked = self.sender()
        nothing = self.choices[Obstacle.NOTHING]
        others = [choice for choice in self.choices.values() if choice is not nothing]
        if clicked is nothing:
            for each in others:
                each.setChecked(False)
            nothing.setChecked(True)
        else:
            nothing.setChecked(not any(each.isChecked() for each in others))
        self._show_help()

    def _show_help(self) -> None:
        clear_layout(self._help)
        for obstacle in Obstacle:
            if obstacle in self.chosen():
                words = QCoreApplication.translate("Obstacles", _HELP[obstacle])
                heading = QCoreApplication.translate("Obstacles", _WORDS[obstacle])
                self._help.addWidget(Callout("bulb", heading, words))


class _Choice(KeyedChoice):
    """Enter is for the review, Space for the answer."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)
