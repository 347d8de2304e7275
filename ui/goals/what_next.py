"""What stands over the goals: the question what comes next, nothing yet, or an honest word that is still asked for."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from planner.domain.goals.goal import GoalProgress
from ui.bridge.formats import day_month
from ui.bridge.goal_words import promise
from ui.goals.missed_question import ConsequenceAnswer
from ui.kit import Button, Callout, Card, EmptyState


def what_next(last: GoalProgress, not_now: Button, set_next: Button, *, rewards: bool) -> Callout:
    """A goal has ended and none runs."""
    text = QCoreApplication.translate("WhatNext", "The road is easier with a next stop in view.")
    if last.goal.reached_on is not None:
        text = QCoreApplication.translate(
            "WhatNext", "You reached “{title}” on {day}. The road is easier with a next stop in view."
        ).format(title=promise(last.goal, rewards=rewards), day=day_month(last.goal.reached_on))
    return Callout("flag", QCoreApplication.translate("WhatNext", "What next?"), text, [not_now, set_next])


def no_goal_yet(set_one: Button, *, rewards: bool) -> tuple[Card, EmptyState]:
    """No goal runs and nothing is asked."""
    with_treat = QCoreApplication.translate("WhatNext", "Choose a goal and a treat for reaching it.")
    alone = QCoreApplication.translate("WhatNext", "Choose a goal that pulls.")
    heading = QCoreApplication.translate("WhatNext", "What would make this quarter worth it?")
    empty = EmptyState("goals", heading, with_treat if rewards else alone, [set_one], 64)
    card = Card()
    card.body.addWidget(empty)
    card.setMinimumHeight(300)
    return card, empty


def honest_word(progress: GoalProgress, answer: ConsequenceAnswer, parent: QWidget | None = None) -> Callout:
    """A goal was let go after its date: was what was written for that case carried out?

    The words themselves stand there on the first day only.
    """
    goal = progress.goal
    heading = QCoreApplication.translate("WhatNext", "You let go of “{title}”").format(title=promise(goal))
    if goal.consequence_shown_on in (None, progress.today):
        text = QCoreApplication.translate("WhatNext", "For this case you had written: “{words}”")
    else:
        text = QCoreApplication.translate("WhatNext", "Did you do what you had written for this case?")
    return Callout("flag", heading, text.format(words=goal.consequence), [answer], "mute", parent)
