"""Stages of the Goals page: its shelf, a photo for a reward, stops on the way."""

from collections.abc import Callable, Mapping

from planner.domain.goals.goal import GoalStatus
from planner.storage.queries.goals import goals, shelf
from tests.ui.desk import Desk
from ui.bridge.navigation import Section
from ui.goals import GoalDialog
from ui.goals.enjoyed_dialog import EnjoyedDialog
from ui.goals.shelf import RewardsDialog
from ui.kit.milestone_rows import MilestoneValues


def all_rewards(desk: Desk) -> bool:
    """The whole shelf."""
    desk.go_to(Section.GOALS)
    RewardsDialog(desk.bridge, desk.window).open()
    return True


def photo_of_reward(desk: Desk) -> bool:
    """A reward that was earned gets its photo."""
    desk.go_to(Section.GOALS)
    earned = shelf(desk.store)
    if not earned:
        return False
    EnjoyedDialog(desk.bridge, desk.window, earned[0].goal.id).open()
    return True


def goal_with_stops(desk: Desk) -> bool:
    """A goal in money, in its form, with stops that are wrong."""
    desk.go_to(Section.GOALS)
    running = [each for each in goals(desk.store) if each.status is GoalStatus.RUNNING]
    if not running:
        return False
    dialog = GoalDialog(desk.bridge, desk.window, base=running[0])
    dialog.open()
    stops = [MilestoneValues(0, 1_000, ""), MilestoneValues(0, 1_000, "")]
    dialog.form.fill({"measure": "signed_amount", "target": 2_500_000, "cost": 32_000, "milestones": stops})
    dialog.save()
    return dialog.isVisible()


GOAL_STAGES: Mapping[str, Callable[[Desk], bool]] = {
    "all rewards": all_rewards,
    "photo of a reward": photo_of_reward,
    "goal with stops": goal_with_stops,
}
