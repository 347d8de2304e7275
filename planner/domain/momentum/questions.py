"""What only the owner can know: were they away, and do they work in bursts."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from planner.domain.momentum.effort import WeekEffort, WeekKind
from planner.domain.momentum.reading import Reading, Status

ASKED_WEEKS_BACK = 4  # so many finished weeks back an absence is still asked about


class QuestionKind(StrEnum):
    """The two questions."""

    AWAY = "away"
    RHYTHM = "rhythm"


@dataclass(frozen=True, slots=True)
class Question:
    """A question; `weeks` are the Mondays of the weeks in which everything had stopped, in order."""

    kind: QuestionKind
    weeks: tuple[date, ...] = ()


def question_of(
    weeks: Sequence[WeekEffort], said: Sequence[Reading], unread: WeekEffort | None = None
) -> Question | None:
    """What to ask after some finished weeks, given what was `said` of each; None when nothing is open.

    Whoever is asked about a week is asked about an `unread` one after it too, when nothing was logged in it either.
    """
    if said and said[-1].status is Status.IS_THIS_YOUR_RHYTHM:
        return Question(QuestionKind.RHYTHM)
    silent = tuple(
        week.monday
        for week, reading in zip(weeks[-ASKED_WEEKS_BACK:], said[-ASKED_WEEKS_BACK:], strict=True)
        if reading.is_away and week.kind is not WeekKind.PAUSED
    )
    if silent and silent[-1] == weeks[-1].monday and unread is not None and _is_empty(unread):
        silent += (unread.monday,)
    return Question(QuestionKind.AWAY, silent) if silent else None


def _is_empty(week: WeekEffort) -> bool:
    return not (week.kept or week.touches or week.new_prospects or week.client_minutes)
