"""Goals, rewards, and what is promised."""

from ui.goals.celebration import CelebrationDialog, celebrate
from ui.goals.goal_dialog import GoalDialog
from ui.goals.page import GoalsPage

__all__ = ["CelebrationDialog", "GoalDialog", "GoalsPage", "celebrate"]
