"""Asking for a goal: with what is proposed, and with rewards that were liked before."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from planner.domain.goals.advice import last_ended
from planner.storage.queries.goals import all_progress, earlier_rewards, next_goals
from ui.bridge.bridge import Bridge
from ui.goals.goal_dialog import GoalDialog


def ask_for_goal(bridge: Bridge, parent: QWidget) -> GoalDialog:
    """Open the dialog for a goal, with three to choose from; the first is filled in."""
    last = last_ended(all_progress(bridge.store, bridge.today))
    title = QCoreApplication.translate("Goals", "The next goal") if last is not None else ""
    proposals = next_goals(bridge.store, bridge.today)
    ideas = [each.title for each in earlier_rewards(bridge.store)]
    dialog = GoalDialog(bridge, parent, title=title, proposals=proposals, ideas=ideas)
    dialog.open_at(None)
    return dialog
