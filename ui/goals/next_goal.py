"""Asking for a goal: with what is proposed, and with rewards that were liked before."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from planner.domain.goals.goal import GoalProgress, GoalStatus
from planner.domain.goals.next_goal import propose_next
from planner.storage.queries.goals import all_progress
from ui.bridge.bridge import Bridge
from ui.goals.goal_dialog import GoalDialog

_IDEAS = 3


def last_goal(found: Sequence[GoalProgress]) -> GoalProgress | None:
    """The goal that ended last: reached if any was, else one that was let go."""
    reached = [each for each in found if each.goal.status is GoalStatus.REACHED]
    ended = reached or [each for each in found if each.goal.status is GoalStatus.LET_GO]
    return max(ended, key=lambda each: (each.goal.reached_on or each.goal.ends_on, each.goal.id), default=None)


def ask_for_goal(bridge: Bridge, parent: QWidget) -> GoalDialog:
    """Open the dialog for a goal, filled in from the last one."""
    found = all_progress(bridge.store, bridge.today)
    last = last_goal(found)
    title = QCoreApplication.translate("Goals", "The next goal") if last is not None else ""
    proposals = [propose_next(last, bridge.today)]
    dialog = GoalDialog(bridge, parent, title=title, proposals=proposals, ideas=_earlier_rewards(found))
    dialog.open_at(None)
    return dialog


def _earlier_rewards(found: Sequence[GoalProgress]) -> list[str]:
    newest = sorted(found, key=lambda each: each.goal.ends_on, reverse=True)
    titles = (each.goal.reward.title for each in newest if each.goal.reward is not None)
    return list(dict.fromkeys(title for title in titles if title))[:_IDEAS]
