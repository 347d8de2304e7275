"""The goal on Today: picture, ring, what is left; or the question what comes next."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPixmap
from PySide6.QtWidgets import QBoxLayout, QLayout, QSizePolicy, QWidget

from planner.domain.goals.goal import GoalProgress
from ui.bridge.formats import day_month, percent
from ui.bridge.goal_words import left_of, missed_question, pace, promise, stopped
from ui.kit import Button, Card, Label, Picture, ProgressRing, hbox, label, vbox

_PICTURE_HEIGHT = 136
_PICTURE_WIDTH = 168
_NARROWEST_PICTURE, _LOWEST_PICTURE = 72, 104


class RunningGoalCard(Card):
    """The goal that ends first. A click or Enter opens Goals."""

    opened = Signal()
    focus_radius = 10

    def __init__(
        self,
        progress: GoalProgress,
        picture: QPixmap | str | None,
        *,
        wide: bool,
        rewards: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """Where `rewards` are switched off there is no picture, and the aim stands in the place of the reward."""
        super().__init__(padding=0, parent=parent)
        goal = progress.goal
        name = promise(goal, rewards=rewards)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        by = label(self.tr("Goal, by {day}").format(day=day_month(goal.ends_on)), "micro", "text3")
        title = label(name, "heading", wrap=True)
        title.set_role("card_title")
        lines = vbox(None, by, title, spacing=3)
        for words in self._state_lines(progress):
            lines.addWidget(words)
        lines.addStretch(1)
        ring = ProgressRing(progress.fraction, 84, percent(progress.fraction))
        row = hbox(ring, spacing=16, margins=(16, 14, 16, 14))
        row.addLayout(lines, 1)
        self.body.addLayout(_illustrated(Picture(picture, name), row, wide=wide) if rewards else row)
        self.setAccessibleName(self.tr("Goal: {name}").format(name=name))
        self.setAccessibleDescription(" ".join(words.text() for words in self._said))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.opened.emit()

    def _state_lines(self, progress: GoalProgress) -> list[Label]:
        if progress.is_missed:
            self._said = [label(missed_question(progress), "body", "text2", wrap=True)]
            return self._said
        state = label(pace(progress), "small_medium", "ok_text" if progress.margin >= 0 else "text2", wrap=True)
        self._said = [label(left_of(progress), "body", "text2", wrap=True), state]
        if progress.has_stopped:  # a large margin does not hide it
            self._said.append(label(stopped(progress), "small_medium", "warn_text", wrap=True))
        return self._said


class NextGoalCard(Card):
    """No goal is running: what was reached last, and a way to the next one."""

    next_wanted = Signal()

    def __init__(
        self,
        last: GoalProgress | None,
        picture: QPixmap | str | None,
        *,
        asks: bool,
        wide: bool,
        rewards: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(padding=0, parent=parent)
        lines = vbox(spacing=3, margins=(16, 14, 16, 16))
        if last is not None:
            reached = day_month(last.goal.reached_on or last.goal.ends_on)
            lines.addWidget(label(self.tr("Reached on {day}").format(day=reached), "small_strong", "ok_text"))
            lines.addWidget(label(promise(last.goal, rewards=rewards), "card_title", wrap=True))
            question = self.tr("What would you like to aim at next?")
        else:
            lines.addWidget(label(self.tr("No goal yet"), "heading"))
            question = self.tr("What would make this quarter worth it? Choose a goal and a treat.")
            if not rewards:
                question = self.tr("What would make this quarter worth it?")
        if asks:
            lines.addWidget(label(question, "body", "text2", wrap=True))
            button = Button(
                self.tr("Set the next goal") if last else self.tr("Set a goal"), "secondary", "flag", "small"
            )
            button.clicked.connect(self.next_wanted)
            lines.addSpacing(8)
            lines.addLayout(hbox(button, None))
        lines.addStretch(1)
        if last is None or not rewards:
            self.body.addLayout(lines)
        else:
            self.body.addLayout(_illustrated(Picture(picture, promise(last.goal)), lines, wide=wide))


def _illustrated(picture: Picture, words: QLayout, *, wide: bool) -> QBoxLayout:
    """The picture over the words, or at their left where the card is wider than high."""
    if not wide:
        picture.setFixedHeight(_PICTURE_HEIGHT)
        box: QBoxLayout = vbox(vbox(picture, margins=(6, 6, 6, 0)), words, spacing=0)
        return box
    picture.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
    picture.setMinimumSize(_NARROWEST_PICTURE, _LOWEST_PICTURE)
    picture.setMaximumWidth(_PICTURE_WIDTH)
    row = hbox(spacing=0)
    row.addLayout(vbox(picture, margins=(6, 6, 0, 6)), 2)
    row.addLayout(words, 3)
    return row
