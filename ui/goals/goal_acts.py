"""What the cards and the shelf of the Goals page ask for, carried out."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from planner.actions.goals import (
    confirm_consequence,
    enjoy_milestone,
    enjoy_reward,
    extend_goal,
    let_goal_go,
    remove_goal,
    set_aside,
    show_consequence,
)
from ui.bridge.bridge import Bridge
from ui.goals.enjoyed_dialog import EnjoyedDialog
from ui.goals.goal_card import GoalCard
from ui.goals.pace_table import open_pace_table
from ui.goals.shelf import RewardsDialog


class GoalActs(QObject):
    """Answers the signals of cards and shelf. `page` is where dialogs open."""

    def __init__(self, bridge: Bridge, page: QWidget) -> None:
        super().__init__(page)
        self._bridge, self._page = bridge, page

    def serve(self, card: GoalCard) -> None:
        """Answer all that a card asks for, but its form."""
        card.remove_wanted.connect(self._remove)
        card.let_go_wanted.connect(self._let_go)
        card.extend_wanted.connect(self.extend)
        card.consequence_answered.connect(self._answer)
        card.table_wanted.connect(self._show_table)
        card.set_aside_wanted.connect(self._set_aside)
        card.milestone_enjoyed.connect(self.enjoy_treat)
        card.told.connect(self._bridge.said)

    def extend(self, goal_id: int) -> None:
        """Two more weeks."""
        self._bridge.perform(extend_goal, goal_id=goal_id)

    def enjoy(self, goal_id: int) -> None:
        """The reward was enjoyed, today."""
        self._bridge.perform(enjoy_reward, goal_id=goal_id)

    def enjoy_treat(self, milestone_id: int) -> None:
        """The small treat of a stop was enjoyed, today."""
        self._bridge.perform(enjoy_milestone, milestone_id=milestone_id)

    def ask_for_photo(self, goal_id: int) -> EnjoyedDialog:
        """Photo and day of a reward."""
        dialog = EnjoyedDialog(self._bridge, self._page.window(), goal_id)
        dialog.open_at_photo()
        return dialog

    def show_all_rewards(self) -> RewardsDialog:
        """The whole shelf."""
        dialog = RewardsDialog(self._bridge, self._page.window())
        dialog.enjoyed.connect(self.enjoy)
        dialog.treat_enjoyed.connect(self.enjoy_treat)
        dialog.photo_wanted.connect(self.ask_for_photo)
        dialog.open()
        return dialog

    def answerer(self, goal_id: int) -> Callable[[bool], None]:
        """What keeps the honest word on the consequence of one goal."""
        return partial(self._answer, goal_id)

    def noter(self, goal_id: int) -> Callable[[], None]:
        """What notes that the consequence of one goal was shown."""
        return partial(self._note_shown, goal_id)

    def _note_shown(self, goal_id: int) -> None:
        self._bridge.perform(show_consequence, goal_id=goal_id)

    def _answer(self, goal_id: int, done: bool) -> None:
        self._bridge.perform(confirm_consequence, goal_id=goal_id, done=done)

    def _remove(self, goal_id: int) -> None:
        self._bridge.perform(remove_goal, goal_id=goal_id)

    def _let_go(self, goal_id: int) -> None:
        self._bridge.perform(let_goal_go, goal_id=goal_id)

    def _set_aside(self, goal_id: int) -> None:
        self._bridge.perform(set_aside, goal_id=goal_id)

    def _show_table(self, goal_id: int) -> None:
        open_pace_table(self._bridge, self._page, goal_id)
