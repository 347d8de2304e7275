"""The counts that a prospect's log of touches gives: kept beside the prospect, always equal to a recount."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from planner.domain.touches.touch import Touch, TouchOutcome

DAYS_KEPT = 8  # assumption: enough of the latest attempts to tell the pace by


@dataclass(frozen=True, slots=True)
class Tally:
    """What the log of one prospect amounts to.

    `attempts`, `attempt_days` (of the latest eight, oldest first) and `maybes` count the present pursuit only: since
    the last sign, and since it began anew. `touches` and `minutes` are of all time. `last_on` is the day of the latest
    touch either way, `heard_on` of the latest conversation or sign, `sign_on` of the latest sign, `began_on` of the
    first touch of the present pursuit; `last_outcome` is of the latest touch.
    """

    attempts: int = 0
    attempt_days: tuple[date, ...] = ()
    maybes: int = 0
    touches: int = 0
    minutes: int = 0
    last_on: date | None = None
    heard_on: date | None = None
    sign_on: date | None = None
    began_on: date | None = None
    last_outcome: TouchOutcome | None = None


def in_order(touches: Iterable[Touch]) -> list[Touch]:
    """Touches as they happened; of those at one instant the first logged comes first."""
    return sorted(touches, key=lambda touch: (touch.at, touch.id))


def tally(touches: Sequence[Touch], zone: str, since: datetime | None = None) -> Tally:
    """Count a prospect's touches, in whatever order they are given.

    `zone` (IANA) says which day an instant fell on; `since` is the instant at which the present pursuit began, None
    when it never began anew.
    """
    where = ZoneInfo(zone)
    ordered = in_order(touches)
    present = [touch for touch in ordered if since is None or touch.at >= since]
    days = [touch.at.astimezone(where).date() for touch in _after_sign(present)]
    heard = [touch for touch in ordered if touch.incoming or touch.outcome.is_conversation]
    signs = [touch for touch in ordered if touch.is_sign]

    def day_of(some: list[Touch], place: int) -> date | None:
        return some[place].at.astimezone(where).date() if some else None

    return Tally(
        attempts=len(days),
        attempt_days=tuple(days[-DAYS_KEPT:]),
        maybes=_maybes(present),
        touches=len(ordered),
        minutes=sum(touch.minutes for touch in ordered),
        last_on=day_of(ordered, -1),
        heard_on=day_of(heard, -1),
        sign_on=day_of(signs, -1),
        began_on=day_of(present, 0),
        last_outcome=ordered[-1].outcome if ordered else None,
    )


def _after_sign(present: list[Touch]) -> list[Touch]:
    """The attempts since the last sign."""
    last_sign = max((place for place, touch in enumerate(present) if touch.is_sign), default=-1)
    return [touch for touch in present[last_sign + 1 :] if touch.is_attempt]


def _maybes(present: list[Touch]) -> int:
    """How often one heard "maybe later" since the last answer that settled something."""
    last_answer = max((place for place, touch in enumerate(present) if touch.outcome.is_decisive), default=-1)
    return sum(touch.outcome is TouchOutcome.MAYBE_LATER for touch in present[last_answer + 1 :])
