"""The journal of slowdowns: what was named, what the owner answered, which cure, and whether effort came back (E9)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from planner.domain.momentum.reading import PatternName


class SlowdownAnswer(StrEnum):
    """What the owner said to a warning; empty before any answer."""

    NONE = ""
    ON_PURPOSE = "on_purpose"
    NOT_NOW = "not_now"
    CURE = "cure"


class WeekAnswer(StrEnum):
    """What the owner said of a week in which everything had stopped."""

    HERE = "here"


class Cure(StrEnum):
    """What helps, one for each pattern."""

    NONE = ""
    BOOK_WEEKS = "book_weeks"
    DATE_PROPOSALS = "date_proposals"
    SET_GOAL = "set_goal"


CURE_OF = {
    PatternName.IGNORANT: Cure.BOOK_WEEKS,
    PatternName.INTENTIONAL: Cure.DATE_PROPOSALS,
    PatternName.COMFORTABLE: Cure.SET_GOAL,
}


@dataclass(frozen=True, slots=True)
class Slowdown:
    """One pattern that was named: since the week of the Monday `since`, first seen on `named_on`.

    `alerted_on` is the day of its last alert. Until the day `quiet_until` nothing is said: on purpose until then, or
    not now. `not_nows` counts how often it was put off. `ended_on` is the day from which it was no longer named, and
    `came_back` whether effort was back at the usual by then; None while it lasts. `note` is in the owner's words.
    """

    id: int
    pattern: PatternName
    since: date
    named_on: date
    alerted_on: date | None = None
    answer: SlowdownAnswer = SlowdownAnswer.NONE
    answered_on: date | None = None
    quiet_until: date | None = None
    not_nows: int = 0
    cure: Cure = Cure.NONE
    cured_on: date | None = None
    ended_on: date | None = None
    came_back: bool | None = None
    note: str = ""
