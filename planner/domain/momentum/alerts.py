"""When a slowdown is told of: once a week at most, never after "not now" or "it's on purpose" (product.md E10)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from planner.domain import defaults
from planner.domain.momentum.effort import WeekEffort, WeekKind, monday_of
from planner.domain.momentum.journal import Slowdown, SlowdownAnswer
from planner.domain.momentum.reading import PatternName, Reading, Status

_ORDER = tuple(PatternName)


@dataclass(frozen=True, slots=True)
class Alert:
    """The slowdown to tell of; `asks_again` when the day has come until which it was on purpose."""

    slowdown: Slowdown
    asks_again: bool = False


def alert_due(journal: Sequence[Slowdown], today: date) -> Slowdown | None:
    """The slowdown of which to tell first today, for it to be noted as told; None when it is no time for any.

    The one that was told of longest ago goes first.
    """
    monday = monday_of(today)
    if on_purpose_until(journal, today) is not None or any(_was_told(each, monday) for each in journal):
        return None
    waiting = [each for each in open_ones(journal) if not _is_quiet(each, today)]
    return min(waiting, key=lambda each: (each.alerted_on or date.min, _ORDER.index(each.pattern)), default=None)


def alert_of(journal: Sequence[Slowdown], today: date) -> Alert | None:
    """What to tell today: the slowdown that was told of first this week, until it is answered."""
    if on_purpose_until(journal, today) is not None:
        return None
    for each in open_ones(journal):
        if _was_told(each, monday_of(today)) and not _is_quiet(each, today):
            return Alert(each, asks_again=each.answer is SlowdownAnswer.ON_PURPOSE)
    return None


def open_ones(journal: Sequence[Slowdown]) -> tuple[Slowdown, ...]:
    """The slowdowns that last, in the order of the patterns."""
    lasting = [each for each in journal if each.ended_on is None]
    return tuple(sorted(lasting, key=lambda each: (_ORDER.index(each.pattern), each.id)))


def on_purpose_until(journal: Sequence[Slowdown], today: date) -> date | None:
    """The day until which the owner means to do less, whatever name effort is given meanwhile; None where not."""
    meant = (
        each.quiet_until
        for each in journal
        if each.answer is SlowdownAnswer.ON_PURPOSE and each.quiet_until is not None and not each.came_back
    )
    return max((until for until in meant if today < until), default=None)


def is_dot(journal: Sequence[Slowdown], today: date) -> bool:
    """Whether a slowdown that lasts is to be seen as a dot, also where nothing is told of it."""
    return bool(open_ones(journal)) and on_purpose_until(journal, today) is None


def next_monday(today: date) -> date:
    """The day on which "not now" is over."""
    return monday_of(today) + timedelta(weeks=1)


def is_steady_again(journal: Sequence[Slowdown], weeks: Sequence[WeekEffort], said: Sequence[Reading]) -> bool:
    """Whether this is the week in which to say that effort is back: once, after two counted weeks at the usual level.

    Only of a slowdown that was told of.
    """
    told = [each for each in journal if each.alerted_on is not None and each.ended_on is not None and each.came_back]
    if not told or open_ones(journal) or not weeks or weeks[-1].kind is WeekKind.PAUSED:
        return False
    ended_on = max(each.ended_on for each in told if each.ended_on is not None)
    steady = 0
    for week, reading in zip(reversed(weeks), reversed(said), strict=True):
        if week.sunday < ended_on:
            break
        if week.kind is not WeekKind.PAUSED:
            if reading.status is not Status.STEADY:
                return False
            steady += 1
    return steady == defaults.STEADY_AGAIN_WEEKS


def _was_told(slowdown: Slowdown, monday: date) -> bool:
    return slowdown.alerted_on is not None and slowdown.alerted_on >= monday


def _is_quiet(slowdown: Slowdown, today: date) -> bool:
    """Whether its answer holds, or it was put off so often that it only stays as a dot."""
    if slowdown.quiet_until is not None and today < slowdown.quiet_until:
        return True
    return slowdown.not_nows >= defaults.NOT_NOWS_BEFORE_DOT
