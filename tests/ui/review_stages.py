"""The stages of the weekly review: each of its steps, as it is proposed."""

from collections.abc import Callable, Mapping

from tests.ui.desk import Desk
from ui.bridge.navigation import Command, Section
from ui.review.dialog import BLOCKS, EXPORT, FACTS, OBSTACLES, PEOPLE, ReviewDialog

Stage = Callable[[Desk], bool]


def step(index: int) -> Stage:
    """One step; nothing is accepted on the way."""

    def stage(desk: Desk) -> bool:
        desk.go_to(Section.TODAY)
        desk.window.navigator.run(Command.WEEKLY_REVIEW)
        desk.dialog(ReviewDialog).step_wanted.emit(index)
        return True

    return stage


REVIEW_STAGES: Mapping[str, Stage] = {
    "review facts": step(FACTS),
    "review obstacles": step(OBSTACLES),
    "review blocks": step(BLOCKS),
    "review people": step(PEOPLE),
    "review export": step(EXPORT),
}
