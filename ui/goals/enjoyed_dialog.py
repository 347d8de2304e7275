"""A reward was enjoyed: on which day, and with a photo of one's own."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from planner.actions.goals import enjoy_reward
from planner.storage.queries.goals import goal as read_goal
from ui.bridge.bridge import Bridge
from ui.bridge.formats import day_month_year, percent
from ui.bridge.goal_words import aim_of, promise
from ui.bridge.pictures import reward_picture
from ui.kit import Button, DateField, Dialog, FieldRow
from ui.kit.goal_preview import GoalPreview


class EnjoyedDialog(Dialog):
    """The day and the picture as they are; Enter keeps them. A photo is chosen, pasted or dropped."""

    def __init__(self, bridge: Bridge, parent: QWidget, goal_id: int) -> None:
        super().__init__(parent, "", 440)
        self._bridge, self._goal_id = bridge, goal_id
        self.set_title(self.tr("Photo and day"))
        goal = read_goal(bridge.store, goal_id)
        reward = goal.reward
        enjoyed_on = reward.enjoyed_on if reward is not None else None
        self.day = DateField(enjoyed_on or bridge.today)
        self.preview = GoalPreview(200, drawings=False)
        self.preview.set_picture(reward_picture(bridge, reward))
        reached = day_month_year(goal.reached_on or goal.ends_on)
        self.preview.set_words(self.tr("Reached on {day}").format(day=reached), promise(goal), aim_of(goal))
        self.preview.set_progress(1.0, percent(1.0))
        self.preview.change_button.set_words(self.tr("Choose a photo"))
        self._row = FieldRow(self.tr("Enjoyed on"), self.day)
        self.body.addWidget(self.preview)
        self.body.addWidget(self._row)
        cancel, keep = Button(self.tr("Cancel"), "quiet"), Button(self.tr("Keep it"), "primary")
        cancel.clicked.connect(self.reject)
        keep.clicked.connect(self.keep)
        keep.setToolTip(self.tr("Enter"))
        self.add_footer_left(cancel)
        self.add_footer_right(keep)

    def open_at_photo(self) -> None:
        """Open with the focus on the button that brings a photo."""
        self.open()
        self.preview.change_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> None:
        """Keep day and photo, and close."""
        day = self.day.value()
        if day > self._bridge.today:
            self.day.set_error(self.tr("This day is still to come."))
            self.relayout()
            return
        photo = self.preview.picture()
        if self._bridge.perform(enjoy_reward, goal_id=self._goal_id, on=day, photo=photo) is not None:
            self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.keep()
        else:
            super().keyPressEvent(event)
