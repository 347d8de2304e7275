"""The checks of one's own habits that are kept, and when the next one is due."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from planner.domain import defaults


class CheckKind(StrEnum):
    """The seven habits monthly, the self-check quarterly."""

    SINS = "sins"
    SELF_CHECK = "self-check"

    @property
    def every_days(self) -> int:
        """Days from one to the next."""
        return defaults.SINS_DAYS if self is CheckKind.SINS else defaults.SELF_CHECK_DAYS


@dataclass(frozen=True, slots=True)
class CheckDue:
    """Whether a check is due; `last_on` is the day of the last one, None before the first.

    `next_on` is the day from which it is due, None while there are too few touches for any.
    """

    kind: CheckKind
    last_on: date | None
    next_on: date | None
    is_due: bool


def due(kind: CheckKind, last_on: date | None, today: date, touches: int) -> CheckDue:
    """Whether to look at one's habits today; `touches` is how many are logged in all."""
    if last_on is not None:
        next_on = last_on + timedelta(days=kind.every_days)
        return CheckDue(kind, last_on, next_on, next_on <= today)
    if touches < defaults.CHECKS_FROM_TOUCHES:
        return CheckDue(kind, None, None, is_due=False)
    return CheckDue(kind, None, today, is_due=True)
