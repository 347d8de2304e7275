"""The pace line in figures: day by day, what was done and where an even pace would be."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from planner.storage.queries.goals import goal as read_goal
from planner.storage.queries.goals import progress, progress_by_day
from ui.bridge.bridge import Bridge
from ui.bridge.formats import capital, weekday_day_short
from ui.bridge.goal_words import figure, promise, roughly, standing
from ui.kit import FiguresDialog


def open_pace_table(bridge: Bridge, parent: QWidget, goal_id: int) -> FiguresDialog:
    """Show the days of a goal so far over the window of `parent`."""
    goal = read_goal(bridge.store, goal_id)
    columns = (
        QCoreApplication.translate("PaceTable", "Day"),
        QCoreApplication.translate("PaceTable", "Done"),
        QCoreApplication.translate("PaceTable", "Even pace"),
    )
    rows = [
        (
            capital(weekday_day_short(each.today)),
            figure(goal, each.done),
            figure(goal, roughly(goal, each.expected)),
        )
        for each in progress_by_day(bridge.store, goal, bridge.today)
    ]
    sentence = standing(progress(bridge.store, goal, bridge.today))
    dialog = FiguresDialog(parent, promise(goal, rewards=bridge.settings.rewards_on), sentence, columns, rows)
    dialog.open()
    return dialog
