"""What is shown when a goal is reached: the reward, and at once the question what comes next."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QBoxLayout, QWidget

from planner.actions.goals import claim_reward, plan_reward, postpone_next_goal
from planner.domain.goals.earned import stops_to_name
from planner.domain.goals.goal import GoalProgress
from planner.storage.queries.goals import goal as read_goal
from planner.storage.queries.goals import progress as read_progress
from ui.bridge.bridge import Bridge
from ui.bridge.formats import day_long
from ui.bridge.goal_words import achieved_by, aim_of, reward_title, stop_beside
from ui.bridge.navigation import Navigator, Section
from ui.bridge.pictures import reward_picture
from ui.goals.next_goal import ask_for_goal
from ui.kit import Button, DateField, Dialog, Picture, Pill, boxed, hbox, label, vbox

_WIDTH = 500
_SIDES = 32
_MIDDLE = Qt.AlignmentFlag.AlignHCenter


class CelebrationDialog(Dialog):
    """The reward is theirs. Enter sets the next goal; Esc changes nothing, Ctrl+Z takes back what reached it."""

    def __init__(self, bridge: Bridge, navigator: Navigator, parent: QWidget, goal_id: int) -> None:
        self._progress = _progress(bridge, goal_id)
        super().__init__(parent, "", _WIDTH, header=False, body_padding=8)
        self._bridge = bridge
        self._navigator = navigator
        self._goal_id = goal_id
        self._parent = parent
        self._day = DateField(bridge.today + timedelta(days=(5 - bridge.today.weekday()) % 7 or 7))
        self.day_button = Button(self.tr("Put it on my calendar"), "secondary", "calendar-plus")
        self.next_button = Button(self.tr("Set the next goal"), "primary", "flag")
        self.later_button = Button(self.tr("Later, remind me on Monday"), "link")
        self.keep_day_button = Button(self.tr("Keep this day"), "secondary", "check")
        self.planned = label("", "body", "ok_text", wrap=True)
        self._compose()
        self.setAccessibleName(self.sentence())

    def sentence(self) -> str:
        """The headline: the reward is theirs."""
        goal = self._progress.goal
        if self._has_reward():
            return self.tr("{title}: it is yours.").format(title=reward_title(goal))
        return self.tr("{aim}: done.").format(aim=aim_of(goal))

    def set_next_goal(self) -> None:
        """Take the reward to the shelf and ask for the next goal."""
        if self._has_reward() and self._bridge.perform(claim_reward, goal_id=self._goal_id) is None:
            return
        self.accept()
        self._navigator.go_to(Section.GOALS)
        ask_for_goal(self._bridge, self._parent)

    def keep_day(self) -> None:
        """Plan the reward for the chosen day; the question for the next goal stays."""
        day = self._day.value()
        if self._bridge.perform(plan_reward, goal_id=self._goal_id, on=day) is None:
            return
        self._choice.hide()
        self.planned.setText(self.tr("It waits for you on {day}.").format(day=day_long(day)))
        self.planned.show()
        self.next_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.relayout()

    def postpone(self) -> None:
        """Let the question rest until Monday."""
        if self._bridge.perform(postpone_next_goal, goal_id=self._goal_id) is not None:
            self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self.keep_day if self._day.hasFocus() else self.set_next_goal)()
        elif event.matches(QKeySequence.StandardKey.Undo):  # the celebration must not stand in the way of it
            self.reject()
            self._bridge.undo()
        else:
            super().keyPressEvent(event)

    def _has_reward(self) -> bool:
        return bool(reward_title(self._progress.goal, rewards=self._bridge.settings.rewards_on))

    def _compose(self) -> None:
        goal = self._progress.goal
        headline = label(_together(self.sentence()), "hero", wrap=True)
        headline.setAlignment(_MIDDLE)
        told = label(_together(self._story()), "card_body", "text2", wrap=True)
        told.setAlignment(_MIDDLE)
        self.planned.setAlignment(_MIDDLE)
        self.planned.hide()
        self._day.setAccessibleName(self.tr("The day for your reward"))
        self._choice = boxed(hbox(None, self._day, self.keep_day_button, None, spacing=8, margins=(0, 0, 0, 8)))
        self._choice.hide()
        words = vbox(spacing=0, margins=(24, 14, 24, 8))
        words.addWidget(self._pill(), 0, _MIDDLE)
        words.addSpacing(6)
        words.addWidget(headline)
        words.addSpacing(6)
        words.addWidget(told)
        for stop in self._stops():
            beside = label(stop, "card_body", "text2", wrap=True)
            beside.setAlignment(_MIDDLE)
            words.addWidget(beside)
        words.addSpacing(16)
        words.addWidget(self.planned)
        words.addWidget(self._choice)
        words.addLayout(self._buttons())
        if not self._has_reward():
            self.day_button.hide()
        words.addSpacing(8)
        words.addWidget(self.later_button, 0, _MIDDLE)
        if self._has_reward():
            title = goal.reward.title if goal.reward is not None else ""
            self.body.addWidget(Picture(reward_picture(self._bridge, goal.reward), title, 236))
        self.body.addLayout(words)
        self._connect()

    def _buttons(self) -> QBoxLayout:
        """Side by side, or one under the other where the words are long."""
        pair = (self.day_button, self.next_button)
        fits = sum(button.sizeHint().width() for button in pair) + 8 <= _WIDTH - 2 * _SIDES
        return hbox(None, *pair, None, spacing=8) if fits else vbox(*pair, spacing=8)

    def _connect(self) -> None:
        self.day_button.clicked.connect(self._on_day_wanted)
        self.keep_day_button.clicked.connect(self.keep_day)
        self.next_button.clicked.connect(self.set_next_goal)
        self.next_button.setToolTip(self.tr("Enter"))
        self.later_button.clicked.connect(self.postpone)

    def _pill(self) -> Pill:
        goal = self._progress.goal
        early = (goal.ends_on - (goal.reached_on or goal.ends_on)).days
        text = self.tr("Goal reached, %n day(s) early", "", early) if early > 0 else self.tr("Goal reached")
        return Pill(text, "ok", "check")

    def _stops(self) -> list[str]:
        """The stops passed together with the goal, and treats on the way that still wait: they are on the shelf."""
        goal, rewards = self._progress.goal, self._bridge.settings.rewards_on
        return [stop_beside(goal, each, rewards=rewards) for each in stops_to_name(goal, rewards=rewards)]

    def _story(self) -> str:
        done = achieved_by(self._progress)
        if self._has_reward():
            return self.tr("{done} You promised yourself this one. Enjoy it.").format(done=done)
        return self.tr("{done} That is worth a pause.").format(done=done)

    def _on_day_wanted(self) -> None:
        self.day_button.hide()
        self._choice.show()
        self.relayout()
        self._day.setFocus(Qt.FocusReason.ShortcutFocusReason)


def celebrate(bridge: Bridge, navigator: Navigator, window: QWidget, goal_id: int) -> CelebrationDialog:
    """Show that a goal was reached, over the window."""
    dialog = CelebrationDialog(bridge, navigator, window, goal_id)
    dialog.open()
    dialog.next_button.setFocus(Qt.FocusReason.OtherFocusReason)
    return dialog


def _together(text: str) -> str:
    """The last two words stay on one line: none stands alone under the others."""
    return "\u00a0".join(text.rsplit(" ", 1))


def _progress(bridge: Bridge, goal_id: int) -> GoalProgress:
    return read_progress(bridge.store, read_goal(bridge.store, goal_id), bridge.today)
